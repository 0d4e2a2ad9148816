"""Bodies that publish a list, a circular or a result, and so give what it lists: 甲委公布了表彰名单, 乙会宣读《表彰决定》, 丙局召开表彰会."""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.houses.discourse import PERSONAL
from partygraph.facts.houses.full_names import complete
from partygraph.facts.telling import Telling
from partygraph.facts.who_gave.giver_before import OWN_HOUSE
from partygraph.facts.who_gave.levels_in_one_breath import of_several_levels
from partygraph.facts.who_gave.ours_among import says_ours_are_among
from partygraph.facts.who_gave.own_leaders import house_of_reader
from partygraph.facts.words.lead_in import LEAD_IN
from partygraph.facts.words.who_gives import OFFICES_AND_COMMITTEES, all_of
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.find import find
from partygraph.names.numerals import number
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["announce", "publishers"]

_BREATH = 12
"""全国、省、 in front of 市妇联: so far back the levels may begin."""
_DOCUMENT = re.compile(r"名单|通报|决定|通知|结果")
_PUBLISHES = compiled("颁|授|表彰|命名|发布|公布|召开|举行|举办|学习|通报|研究|确定|认定|评选|评出|选出|印发|下发|宣发|发出|发来|发文|表扬|审议|讨论|评审|审定|下达|揭晓|作出|推选|遴选|评定|宣读|宣布|传达")
"""One of these is in every sentence that publishes or gives: a cheap test before the patterns themselves."""
_RECEIVES = re.compile("接到|收到")
_ITS_OWN = re.compile(r"其(?:发起|主办|举办|组织|评选|推选)")


def announce(reading: Telling, sentence: Text) -> None:
    """Who publishes the list or the circular gives what it lists (rules told.announce*)."""
    chars = sentence.chars
    reading.announced_now = False
    if reading.announced_at == reading.line and says_ours_are_among(chars):
        reading.ours_at = reading.line
    if _PUBLISHES.search(chars) is None:
        return
    for rule in ("told.read-out", "told.announced-in", "told.announced-by", "told.announces"):
        for match in pattern(rule).finditer(chars):
            kind = next(key for key, said in match.groupdict().items() if said and key != "titles")  # each wording names whom it is about
            who = match[kind]
            if kind == "awarder" and PERSONAL.search(who):
                continue  # 甲局副局长张某为获奖单位颁奖: who hands a prize over need not give it
            if rule == "told.announces" and _RECEIVES.search(who) is not None:
                continue  # 甲支部接到乙工委通报: who got the paper has not written it
            if rule == "told.announced-by" and kind not in ("listed", "named", "decider", "sitting", "auditors", "judges") and not _DOCUMENT.search(chars):
                continue
            names = publishers(reading, who, own=_of_their_own(rule, kind, match)) if kind != "decided" else house_of_reader(reading, chars, match.start())
            stated = sentence.slice(match.start(kind), match.end(kind))
            if not names and kind == "unnamed":
                names, stated = reading.assembled[0], reading.assembled[1] or stated  # 张某宣读《关于表彰…的决定》 at the meeting of those who decided
                names = names or house_of_reader(reading, chars, match.start())
            if not names and rule == "told.announces" and kind in ("who", "paper", "chief"):
                names, stated = _subject_before(reading, sentence, match.start(kind), stated)
            if names and of_several_levels(chars[max(0, match.start(kind) - _BREATH) : match.end(kind)], names):
                continue
            if names:
                _note(reading, sentence, rule, kind, match, (names, stated))
                return


def _of_their_own(rule: str, kind: str, match: re.Match[str]) -> bool:
    """Is what is published the publisher's own, so that also a hospital may give it: decided, read out at its meeting, its own contest?"""
    who = match[kind]
    return (
        kind in ("decider", "sitting", "decrees")
        or kind in ("meets", "assembled") and _GROUP.search(who) is not None
        or kind in ("chief", "praiser") and OWN_HOUSE.fullmatch(LEAD_IN.sub("", who)) is not None
        or rule == "told.read-out" and (kind in ("body", "reader") or match[0].endswith("决定》"))
        or _ITS_OWN.search(match[0][len(who) :]) is not None
    )  # fmt: skip


def _note(reading: Telling, sentence: Text, rule: str, kind: str, match: re.Match[str], announcer: tuple[tuple[str, ...], Text]) -> None:
    """Remember who has announced what, for the sentences behind and for the list below."""
    chars = sentence.chars
    reading.announcer = announcer
    if kind in ("meets", "assembled", "convenor"):
        reading.assembled = announcer
    read_out = rule == "told.read-out" and announcer[0] != reading.assembled[0] == reading.lister
    if not reading.lister or read_out:  # whose decision is read out gives, whoever holds the meeting
        reading.lister, reading.lister_at = announcer[0], sentence.spans(0, 1)[0].start
    if rule == "told.announces" and _UPON_LIST.search(chars, match.start()) is not None and (spans := sentence.spans(match.start(), match.end())):
        reading.listers.append((spans[0].start, announcer[0]))
    if kind in ("decider", "sitting") or rule == "told.read-out":
        reading.giver = announcer  # 经甲党委研究决定，授予乙…: the subject of 授予
    reading.announced_now = True
    reading.ours_at = reading.line if says_ours_are_among(chars) else -1
    received = rule == "told.announced-in" and kind == "paper"  # 接甲局文件: of this paragraph
    reading.announced = match[0] if received else _TORN.sub("", chars)
    reading.announced_at, reading.announced_text = reading.line, sentence


_TORN = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
"""“百 佳医院” of a scan"""


_GROUP = re.compile(r"(?:医疗集团|医共体)$")
"""A group of houses that holds its own ceremony honours its members."""
_UPON_LIST = re.compile(r"(?:名单|榜单|结果|如下|于后|上榜|入选|榜上有名)[^。；]{0,16}(?:[：↓⬇▼👇]|如下|$)|(?:名单|榜单)，")
"""…公布了表彰名单，我市这些集体上榜↓: the list comes next."""
_AGAIN = re.compile(r"(?:[^，。；]{2,60}(?:之后|后|的同时|之际|以来|过程中)，)?(?:又|再|还|也|并|随后|接着|同时|紧接着)(?:一次|一?度)?$")


_SO_MANY = re.compile(r"(?:以上|上述|这)?(?P<count>[两二三四五六七八九十2-9])(?:个|家)?(?:部门|部委|单位|机关|厅局|部局|委局)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?")
_BY_THEM = re.compile(r"由[^，。；]{5,}(?:主办|举办|发起|组织)")
"""大赛由甲局、乙会主办，两家单位联合公布结果."""


def _subject_before(reading: Telling, sentence: Text, at: int, stated: Text) -> tuple[tuple[str, ...], Text]:
    """甲委在首次通报之后，又一次印发《乙通报》: who has done it again begins the sentence."""
    if (count := _SO_MANY.fullmatch(LEAD_IN.sub("", stated.chars))) is not None:
        clause = sentence.chars[:at].rstrip("，；")
        begin = max(clause.rfind(mark) for mark in "，。；（") + 1
        held = [item for item in find(clause[begin:], tuple(reading.topic.defined)) if all_of([item.org.name], OFFICES_AND_COMMITTEES)] if _BY_THEM.search(clause[begin:]) is not None else []
        return (tuple(item.org.name for item in held), sentence.slice(begin + held[0].start, begin + held[-1].end)) if len(held) == number(count["count"].replace("两", "二")) else ((), stated)
    if _AGAIN.fullmatch(stated.chars) is None and _AGAIN.search(sentence.chars[:at] + stated.chars) is None:
        return (), stated
    begin = max(sentence.chars.rfind(mark, 0, at) for mark in "。；") + 1
    items = [item for item in find(sentence.chars[begin:at], tuple(reading.topic.defined)) if is_anchored(item.org.name) and not is_bare(item.org) and item.org.steps[-1].group in ("government", "party-organ", "mass", "society")]
    named = [item for item in items if item.start == 0 or sentence.chars[begin + item.start - 1] in "，："]
    return ((named[-1].org.name,), sentence.slice(begin + named[-1].start, begin + named[-1].end)) if named else ((), stated)


_WHERE = re.compile(r"(?<!所)在[^，。；]{2,24}$")
"""甲医院党委在乙厅召开…: where it met is no part of who did."""


def publishers(reading: Telling, who: str, *, own: bool) -> tuple[str, ...]:
    """Bodies that may give what they publish: a newspaper or a hospital only tells, but for a contest that is its own."""
    plain = _WHERE.sub("", LEAD_IN.sub("", who.lstrip("（ ")))
    found = bodies_of(plain, reading)
    if own:
        return found or ((plain,) if 3 <= len(plain) <= 12 and pattern("source.medium").search(plain) else ())
    orgs = [org for name in found if (org := parse(name)) is not None and org.steps[-1].group not in ("media", "hospital")]
    return tuple(whole[0] for org in orgs if (whole := complete(reading.topic, org)) is not None)
