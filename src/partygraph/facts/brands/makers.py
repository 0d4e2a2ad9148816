"""Who does what a sentence says, for stages that look for other facts than honours in the same text (brands)."""

from __future__ import annotations

import re

from partygraph.facts.bodies.followed import Followed
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.telling import Telling, mask
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.places import default_places
from partygraph.rules.gate import Pattern

__all__ = ["Reader"]


class Reader:
    """Who a sentence is about, for stages that look for other facts in the same text.

    Goes through the lines in order (`follow`) and keeps the topic; `makers` says who does what a verb before `at` says.
    """

    def __init__(self, topic: Discourse) -> None:
        self._telling, self._followed = Telling(topic), Followed(topic)

    def follow(self, line: Line) -> None:
        """Take a heading that is an organisation's name as the new topic."""
        self._followed.pass_heading(line)

    def follow_sentence(self, sentence: Text) -> None:
        """Let the subjects of a sentence become the topic."""
        self._followed.pass_sentence(sentence.chars)

    @property
    def _reading(self) -> Telling:
        """The reading at what has been followed."""
        self._telling.topic = self._followed.topic
        return self._telling

    def resolve(self, text: Text) -> list[tuple[str, Text, bool]]:
        """Full names of the organisations that a phrase names, empty when it names none."""
        cut = ADVERB_END.search(text.chars)
        part = text.slice(0, cut.start()) if cut else text
        for lead in (LEAD_IN, _DASHES, _IS, _UNDER, _GIVES):
            match = lead.match(part.chars)
            if match is not None and match.end() < len(part):
                part = part.slice(match.end(), len(part))
        if part.chars[:1] in _JOINS and default_places().leading(part.chars) is None:
            part = part.slice(1, len(part))
        part = part.slice(0, len(re.sub(r"(?:党委|党总支|党支部)?(?:副)?(?:书记|院长|主任|负责人)(?=$|介绍)", "", part.chars)))
        part = part.slice(0, len(re.sub(r"(?:的|通过|以|围绕|—|\s|：|则|(?:提出|确立|创建|打造|推出|形成|培育|建立|总结)了?)+$", "", part.chars)))
        if not len(part):
            return []
        if names := resolve_all(self._reading, part):
            return names
        if (joint := _TOGETHER.match(part.chars)) is not None and (names := resolve_all(self._reading, part.slice(0, joint.end("who")))):
            return names
        return [(item.name, item.at, item.resolved) for item in clause_subject(self._reading, part)]

    def makers(self, sentence: Text, at: int, verb: Pattern) -> list[tuple[str, Text | None, bool, str]]:
        """Owner, where it stands, whether it was resolved, and the rule: the subject of the verb before `at`, else the topic."""
        masked = mask(sentence.chars)
        begin = max(masked.rfind("；", 0, at), masked.rfind("。", 0, at)) + 1
        if (led := _LED_BY.search(sentence.chars, begin)) is not None and led.start() <= at <= led.start("who") and (subject := clause_subject(self._reading, sentence.slice(*led.span("who")))):
            return [(subject[0].name, subject[0].at, subject[0].resolved, "brand.subject")]
        for order, text in enumerate(clauses_before(sentence, begin, at)):
            if _OF_A_PLACE.search(text.chars):
                return []
            if order == 0:
                if _OWN_BRAND.match(text.chars) is not None and (branch := self._branch_spoken_of(text, sentence, begin)) is not None:
                    return [(branch, text, True, "brand.maker")]
                found = self._maker_before(text, verb)
                if found:
                    return found
            if order == 0 and (branch := self._branch_spoken_of(text, sentence, begin)) is not None:
                return [(branch, text, True, "brand.maker")]
            if "、" in text.chars and len(several := self.resolve(text)) > 1:
                return [(name, at_text, resolved, "brand.subject") for name, at_text, resolved in several]
            if order and (bare := _COMMITTEE.match(text.chars)) is not None and len(whole := self.resolve(text.slice(0, bare.end()))) == 1:
                return [(*whole[0], "brand.subject")]
            if subject := clause_subject(self._reading, text):
                return [(subject[0].name, subject[0].at, subject[0].resolved, "brand.subject")]
        spoken_of = self._reading.topic
        unit = spoken_of.unit if _LEFT_OUT.search(masked, begin, at) is not None else None
        topic = unit or spoken_of.focus or spoken_of.last
        return [(topic, None, True, "brand.topic")] if topic is not None else []

    def _branch_spoken_of(self, text: Text, sentence: Text, begin: int) -> str | None:
        """支部以“X”为品牌: the branch that the sentence has named before, as whose secretary somebody speaks."""
        if (bare := _BRANCH.match(text.chars)) is None:
            return None
        before = sentence.chars[begin : max(begin, sentence.chars.find(text.chars, begin))]
        for item in reversed(find(mask(before), tuple(self._reading.topic.defined))):
            if item.org.name.endswith(bare[1]) and item.org.steps[-1].group == "line" and (whole := complete(self._reading.topic, item.org)) is not None:
                return whole[0]
        return None

    def _maker_before(self, text: Text, verb: Pattern) -> list[tuple[str, Text | None, bool, str]]:
        masked = mask(text.chars)
        if (above := _TAKEN_UP.search(masked)) is not None and len(taken := self.resolve(text.slice(*above.span("whose")))) == 1:
            return [(name, where, resolved, "brand.owner") for name, where, resolved in taken]
        last = None
        for match in verb.finditer(masked):
            last = match
        stop = last.start() if last is not None else len(text)
        if last is not None and (owned := self._owner_behind(text.slice(last.end(), len(text)))):
            return owned
        before = text.slice(0, stop).strip()
        if not len(before):
            return []
        if last is not None and last.end() + 3 < len(text) and re.search(r"(?:申报|选送|报送|推荐)的?$", last[0]):
            behind = text.slice(last.end(), len(text)).strip("的 ")
            if names := self.resolve(behind):
                return [(name, where, resolved, "brand.owner") for name, where, resolved in names]
        if last is not None:
            lead = re.sub(r"^.*(?:带动|推动|指导|引导|由|支持|组织|要求|鼓励|使|让|将)(?=.{3,})", "", before.chars)
            before = before.slice(len(before) - len(lead), len(before))
            before = before.slice(0, len(re.sub(r"把[^，。；]*$", "", before.chars)))
        rule = "brand.maker" if last is not None else "brand.owner"
        if names := self.resolve(before):
            return [(name, where, resolved, rule) for name, where, resolved in names]
        hidden = mask(before.chars)
        cut = max(hidden.rfind(char) for char in "、和与及”")
        if cut >= 0 and cut + 3 < len(before) and (names := self.resolve(before.slice(cut + 1, len(before)))):
            return [(name, where, resolved, rule) for name, where, resolved in names]
        items = [item for item in find(hidden, tuple(self._reading.topic.defined)) if not is_generic(item.org.name)]
        for item in reversed(items):
            if len(before) - item.end <= 12 and (name := complete(self._reading.topic, item.org)) is not None and (is_anchored(item.org.name) or COREFERENCE.match(item.org.name) or item.org.steps[-1].group == "line"):
                return [(name[0], before.slice(item.start, item.end), name[1], rule)]
        return []

    def _owner_behind(self, text: Text) -> list[tuple[str, Text | None, bool, str]]:
        """围绕医院党委“X”品牌: a party organisation or a unit between the verb and the name owns it, whoever makes something of it."""
        owner = text.strip("的了出 ")
        if not 4 <= len(owner) <= 40 or _OWNS.search(owner.chars) is None:
            return []
        names = resolve_all(self._reading, owner) or []
        return [(name, where, resolved, "brand.owner") for name, where, resolved in names] if len(names) == 1 else []


_BRANCH = re.compile(r"(?:该|我们?)?(?:党)?(支部|总支|党委)(?!书记|委员|班子|党员)")
_COMMITTEE = re.compile(r"[院局校]?(?:党委|党总支|党组)(?=[以把将用围聚紧坚推实按通结依对从在抓探深突创]|始终|牢牢|立足|着力|近年|积极|持续|全面|先后)")
"""党委以“一支部一品牌”工程为抓手，打造“X”: the committee that the earlier clause begins with, without its house."""
_OWN_BRAND = re.compile(r"(?:党支部|支部|党总支|总支)(?:的)?(?:党建|服务|特色|文化|子){0,2}品牌")
"""内科党支部…，支部品牌“X”: that of the branch of which the sentence tells."""
_LEFT_OUT = re.compile(r"(?:围绕|依托|借助|聚焦|[以用]|通过|打造|创建|推出|擦亮|叫响)了?$")
"""围绕“X”支部品牌，…: who does so is whom the paragraph is about."""
_LED_BY = re.compile(r"(?<![^，。；：])(?:在“[^“”]{1,40}”[^，。；“”]{0,10}品牌[^，。；“”]{0,8}下|以“[^“”]{1,40}”[^，。；“”]{0,10}品牌为[^，。；“”]{2,10}|(?:依托|围绕|借助|聚焦)“[^“”]{1,40}”[^，。；“”]{0,10}品牌)，(?P<who>[^，。；“”]{4,60})")
"""在“X”品牌带动下，甲医院每个周末开放手术间: the brand is of whom it moves."""
_OF_A_PLACE = re.compile(r"(?:^|以来|[年月日])(?:近年来|目前|今年|去年|同时|当前|[0-9]{4}年(?:以来|起)?)*(?:我|全|本)[省市县区州旗盟](?:各地|上下|范围内?|(?:卫健|卫生健康|卫生|医疗)?系统)?(?:以|将|把|用|正|已|则|也|先后|坚持|聚焦|围绕|突出|依托|着力|积极|大力|深入|持续|全面|全力|统一|组织|打造|推行|推进|开展|实施|培育|创建|叫响|擦亮|$)")
"""我市以“X”品牌为牵引: what a place does, no body."""
_OWNS = re.compile(r"(?:党委|党总支|党支部|团委|科|部|中心)$")
_TAKEN_UP = re.compile(r"(?:承接|承袭|传承|延续|对接|融入|对标|响应|(?<=[要将需也])在|按照|围绕|依托)(?:了|好)?(?P<whose>[^，。；、“”的]{3,30})$")
"""甲医院承接乙大学“X”党建品牌: the brand is the one's from whom it was taken up."""
_TOGETHER = re.compile(r"(?P<who>[^，。；、与和]{2,30})[与和](?:[^，。；]{2,20}?)(?:一起|共同|联合|携手)$")
_JOINS = ("和", "与", "及")
"""甲院“X”和乙院“Y”: the second owner stands behind the word that joins them; 和平区乙院 begins with its place."""
_IS = re.compile(r"^(?:就|正|便|也)?(?:是|即|乃|系)")
_UNDER = re.compile(r"^(?:按照|根据|依据|依照|遵照|对照|结合|围绕|依托|落实|贯彻|响应|承接|在)(?=.{2})")
"""按照医院党委“X”品牌的要求: whose brand it is stands behind the preposition."""
_GIVES = re.compile(r"^(?:最后|最终|现场|综合|共|会上)*(?:经研究)?(?:同意|研究)?(?:决定)?(?:拟)?(?:命名|授予|认定|表彰|评选|评定|确定|推选)(?:了)?(?=.{3})")
"""决定命名甲支部“X”: the verb is no part of the owner."""
_DASHES = re.compile(r"^(?:以及|还有|如|比如|例如|譬如|像|[—\-\s]*(?:记|访)?)")
