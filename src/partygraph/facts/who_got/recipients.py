"""Who gets an honour: the noun phrase before the verb, an enumeration, pairs of owner and work, or who the text speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.in_phrases import resolve_all, resolve_one
from partygraph.facts.bodies.place_teams import sent_by_place
from partygraph.facts.bodies.teams_told import teams_before
from partygraph.facts.bodies.those_among import named_among
from partygraph.facts.houses.discourse import COREFERENCE, PERSONAL
from partygraph.facts.houses.our_house import we_do
from partygraph.facts.lists.listed import is_person
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.who_got.deciding_office import is_of_givers
from partygraph.facts.who_got.described_unit import described_unit, unit_made_up
from partygraph.facts.who_got.former_and_latter import former_or_latter
from partygraph.facts.who_got.got_together import got_beside, got_together
from partygraph.facts.who_got.groups_in_row import groups_in_row
from partygraph.facts.who_got.led_or_sent import led_or_sent
from partygraph.facts.who_got.owners_in_brackets import owners_in_brackets
from partygraph.facts.who_got.person_told import works_of_persons
from partygraph.facts.who_got.persons_named import persons_named
from partygraph.facts.who_got.persons_team import persons_team
from partygraph.facts.who_got.projects_in_quotes import projects_in_quotes
from partygraph.facts.who_got.sent_to_compete import sent_to_compete
from partygraph.facts.who_got.that_brand import that_brand
from partygraph.facts.who_got.that_work import of_noted_work, that_work
from partygraph.facts.who_got.those_attending import those_attending
from partygraph.facts.who_got.works_won import (
    ENTRY_TAIL,
    MAKING,
    THESE_BRANDS,
    behind_description,
    brands_before,
    brands_first,
    circles,
    of_many_houses,
    paired,
    plain_works,
    same_work,
    several_works,
    with_works,
    work_made,
)
from partygraph.facts.words.clauses import ADVERB_END, clauses_before
from partygraph.facts.words.lead_in import LEAD_IN, led_in
from partygraph.model import Text
from partygraph.names.bodies import CAMPUS
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.numerals import number
from partygraph.names.parse import QUOTED_TEAM, OrgName, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["recipients_before"]


_NO_RECIPIENT = pattern("told.no-recipient")
_POINTS = re.compile(r"(?:以下|下列|下表|下述|上述|如下)[^，。；“”]{0,30}$")
"""Who got it stands in a list further down, or has been listed above."""
_PARTS = re.compile(r"(?:所辖|所属|下属|下辖|旗下|[医本我该]?[院校]各|支部各|党委各)(?:的)?(?:各|多个|若干|[0-9一二三四五六七八九十两]+个)?(?:基层|临床)?(?:科室|支部|党支部|党组织|单位|部门|班组|机构|团队|集体)(?:多次|均|都|也|先后|曾|分别|屡|还|连续|又)*$")
"""党支部所属科室先后被授予…: parts that nobody names."""
_ANY_OF_THEM = re.compile(
    r"(?:而|其中|院内|全院|我院|医院)?(?:其[他它余]|剩余|余下|另外|各|多|每)个?(?:的)?(?:参赛|临床|医技|职能|获奖)?(?:学科|科室|病区|部门|处室|专科|支部|党支部|队伍|参赛队|代表队|单位|团队|班组|小组|作品)(?:则|也|均|都|分别|同时|各|先后|相继|多次)*"
    r"|(?:而|其中)?(?:[我全本][省市县区州]|[省市县区州盟旗](?=内|辖|境|域))?(?:内|辖区内?|境内|辖内|域内|所辖|下辖|辖下|所属)*的?(?:各|多个|多数|不少|所有|全部|每个|[0-9一二三四五六七八九十几数两]+余?个)(?:县市区|市县区|县区|区县|市县|县市|乡镇街道|乡镇|镇街|街道|[省市县区州旗乡镇村]|社区|行政村)?(?:级|类|家)?(?:公立|民营|基层|医疗卫生|医疗|卫生|中心|村)*(?:医院|卫生院|卫生室|医疗机构|卫生机构|机构|服务中心|疾控中心|学校|企业|单位|部门)?(?:则|也|均|都|分别|同时|各|先后|相继|多次|已|全部)*"
)
"""其他科室获得优秀奖, 市内各区先后被评为示范区: all or the rest of them, whoever they are, and not the body named before."""
_MANY = re.compile(r"(?:[一二三四五六七八九十两0-9]{1,4}(?:个|家|名|支)[^，。；、和与及]{1,10}[、和与及](?=[一二三四五六七八九十两0-9]))*+(?:[^，。；、“”《》等]{0,24}?(?:共有|有|的|医院|大学|系统|中心|[省市县区镇院校]))?(?:另有|另外|还有|共有|共|[全我本][省市县区国院校局委]|其余|其他|余下|剩余|剩下|力争|先后)*[0-9一二三四五六七八九十百两余多]+(?:个|家|名|支|项|件|篇|人|宗|例|起|部)[^，。；、“”]{0,24}")


def recipients_before(reading: Telling, sentence: Text, begin: int, end: int, *, fallback: list[Recipient]) -> list[Recipient] | None:
    """Who gets it, and with which work: None when it is a person, an empty list when nobody can be told."""
    found = _whom(reading, sentence, begin, end, fallback=fallback)
    if found is not None and (nearest := clauses_before(sentence, begin, end)[:1]) and (row := groups_in_row(reading, nearest[0], found)):
        return row
    if found:
        found = [*found, *got_beside(reading, clauses_before(sentence, begin, end)[1:2], found)]
    if found and (noted := of_noted_work(reading, clauses_before(sentence, begin, end), found)) is not None:
        return [noted]
    if found is None or len(found) != 1 or found[0].entry is not None:
        return found
    works = list(pattern("told.with-work").finditer(sentence.chars, begin, end))
    if not works:
        return found
    kind = next(key for key in ("work", "quote", "circle", "named", "alone", "stood") if works[-1][key])
    shown = works[-1][kind], sentence.slice(works[-1].start(kind), works[-1].end(kind))
    if works[-1]["tail"] == "圈":
        shown = f"“{works[-1][kind]}”圈", sentence.slice(works[-1].start(kind) - 1, works[-1].end("tail"))
    return [replace(found[0], entry=shown[0], entry_at=shown[1])]


def _whom(reading: Telling, sentence: Text, begin: int, end: int, *, fallback: list[Recipient]) -> list[Recipient] | None:
    segments = clauses_before(sentence, begin, end)
    if (same := same_work(reading, segments) or that_brand(reading, sentence, segments) or that_work(reading, sentence, segments, begin)) is not None:
        return [same]
    if behind_person := persons_team(reading, segments):
        return behind_person
    nearest = next((text.chars for text in segments[:2] if not LEAD_IN.fullmatch(text.chars) and _ADVERBS_ALONE.fullmatch(text.chars) is None), None)
    if nearest is not None and (one := _ONE_OF_TWO.match(nearest)) is not None:
        return former_or_latter(reading, sentence, begin + sentence.chars[begin:].find(one["word"]), one["word"]) or None
    if nearest is not None and (named := _referred(reading, sentence, begin, nearest)):
        return named
    apart = sentence.chars[begin:end].rstrip().endswith(("，", "；", "："))
    for order, text in enumerate(segments):
        if order == 0 and (behind := led_or_sent(reading, text)):
            return behind
        if order == 0 and (together := got_together(reading, text) or unit_made_up(reading, text)):
            return together
        if order and LEAD_IN.fullmatch(text.chars) is not None:
            continue  # 建科三十年来，他们被…授予: a time, no department
        if order == 0 and (circle := _ANY_CIRCLE.search(text.chars)) is not None:
            text = Text.join([text.slice(0, circle.start()), text.slice(circle.end(), len(text))])
        if order == 0 and (plain := _PLAIN_WORKS.match(text.chars)) is not None and (works := plain_works(reading, text.slice(0, plain.end("works")))):
            return works
        if order < 2 and (competed := sent_to_compete(reading, text)):
            return competed
        if (sent := sent_by_place(reading, text)) is not None:
            return sent
        if persons_named(text.chars):
            return None
        if order == 0 and _POINTS.search(text.chars) is not None:
            return []
        if order == 0 and works_of_persons(text.slice(led_in(text.chars), len(text)).chars):
            return None
        if order == 0 and (teams := teams_before(reading, text)):
            return teams
        if order == 0 and (owned := owners_in_brackets(reading, text)) != []:
            return owned
        if pairs := with_works(reading, text):
            return [*_enumeration_before(reading, segments[order + 1 :], pairs), *pairs]
        if _FOR_WHOM.fullmatch(text.chars) is not None and order + 1 < len(segments):
            continue
        if _BY_MEANS.fullmatch(text.chars) or _APPOSITION.fullmatch(text.chars) is not None and order + 1 < len(segments):
            continue
        if (deserving := _DESERVING.match(text.chars)) is not None:
            text = text.slice(deserving.end(), len(text))
        reason = _FOR_REASON.search(text.chars) if order == 0 and apart else None
        text = text.slice(0, reason.start()) if reason is not None else text
        if (order == 0 and (not apart or reason is not None) or apart and order < _APART and _WORKS_COUNTED.search(text.chars) is not None) and len(pairs := paired(reading, text)) > 1:
            return [*_enumeration_before(reading, segments[1:], pairs), *pairs]  # 甲凭借《X》、乙凭借《Y》
        if (led_by := _WITH_LEADER.search(text.chars)) is not None:
            text = text.slice(0, led_by.start())
        cut = ADVERB_END.search(mask(text.chars))
        if cut is not None and cut.start() < len(text):
            lead = led_in(text.chars) if cut.start() == 0 else 0
            rest = text.slice(lead, len(text))
            text = rest if lead and (rest.chars.endswith("》") or resolve_all(reading, rest)) else text.slice(0, cut.start())  # 在全市比赛中甲医院急诊科《X》荣获
        if not (text := named_among(text)).chars.strip():
            continue
        if order == 0 and (unit := _unit_below(reading, text)) is not None:
            return [unit]
        if order == 0 and _PERSONS_TIMES.match(text.chars) is not None:
            return None  # 6人次的作品获得…
        if (order or apart) and _STAFF.match(text.chars) is not None:
            continue  # 甲科，全科46名医护人员，先后荣获…: the department
        if (persons := _SEVERAL_PERSONS.match(text.chars)) is not None and (persons["of"] or order + 1 == len(segments)):
            return None  # 甲科…，12名职工连续工作百天，被授予…: the department
        if order == 0 and (team := _TEAM_OF_PERSONS.fullmatch(text.chars)) is not None:
            return _numbered_team(reading, text.slice(*team.span("team")))
        if order == 0 and _UNNAMED_BRANCH.search(text.chars) is not None:
            return []  # 外采组所在的党支部: no name
        if order == 0 and (beside := _BESIDE_WHOM.match(text.chars)) is not None and (others := resolve_all(reading, text.slice(beside.end(), len(text)))):
            first = next((found for other in segments[1:3] if (found := clause_subject(reading, other))), [])
            if first:
                return [*first, *(Recipient(*item) for item in others)]  # 甲队紧随其后，与乙队并列二等奖
        if order == 0 and apart and text.chars.endswith("的"):
            return []  # 组织得好的，评为…: those who did, whoever they are
        if order > 0 or apart:
            if (order == 0 or order == 1 and _FORMALLY.fullmatch(segments[0].chars)) and (passed := _PASSED.search(text.chars)) is not None and _BECOMES.match(sentence.chars, end) is not None:
                text = text.slice(0, passed.start())  # 儿科通过评审，成为…: who has passed
            elif _DONE.search(text.chars):
                continue
            if doing := circles(reading, text, doing=True):
                return doing
            if apart and order <= 1 and "的" in text.chars and len(text) <= _LONGEST_PART and (parts := resolve_all(reading, text)):
                return [Recipient(*item) for item in parts]  # 甲医院的营养科，一个小科室，被…
            if earlier := clause_subject(reading, text) or described_unit(reading, text):
                if is_of_givers(reading, text.chars):
                    return []
                return [*_each_by_comma(reading, segments[order + 1 :], text, earlier), *earlier]
            continue
        if _NAMED_TEAM.search(text.chars) is not None and (teams := _named_teams(reading, text)):
            return [*_enumeration_before(reading, segments[1:], teams), *teams]
        if of_many_houses(text.chars):
            return []
        if described := described_unit(reading, text):
            return described
        if text.chars.endswith("”") and (named := _called_teams(reading, text)):
            return [*_enumeration_before(reading, segments[1:], named), *named]
        if pairs := brands_first(reading, text) or several_works(reading, text) or projects_in_quotes(reading, text) or paired(reading, text) or circles(reading, text):
            return [*_enumeration_before(reading, segments[1:], pairs), *pairs]
        if (dash := text.chars.rfind("——") + 2) > 1 and resolve_all(reading, text.slice(dash, len(text))):
            text = text.slice(dash, len(text))  # 推荐的两个集体——甲科、乙科双双…
        if _PARTS.search(text.chars) or _ANY_OF_THEM.fullmatch(text.chars) or _place_itself(text.chars) or _is_place(text.chars):
            return []
        if made := work_made(reading, text):
            return made
        if (made_of := _MADE_OF.match(text.chars) or _LED.match(text.chars) or _LED_BY.match(text.chars)) is not None:
            text = text.slice(made_of.end(), len(text))
        if _MANY.fullmatch(tidy := LEAD_IN.sub("", text.chars)) or (place := default_places().leading(tidy)) is not None and _MANY.fullmatch(tidy[place.length :]):
            return []  # 12个单位, 甲省6个单位
        recipients = _noun_phrase(reading, text)
        if recipients is None:
            return None
        if recipients:
            return [*_enumeration_before(reading, segments[1:], recipients), *recipients]
        if (chosen := _THOSE_CHOSEN.search(text.chars)) is not None and award_head(chosen["titles"]) is not None:
            return []
        if order == 0 and _TEAMS.fullmatch(text.slice(led_in(text.chars), len(text)).chars) is not None:
            return []
        if reading.topic.office() and _of_no_house(text.chars) or order == 0 and _AND_OTHERS.fullmatch(text.chars) is not None:
            return []
        if _NO_RECIPIENT.search(text.chars) and not LEAD_IN.fullmatch(text.chars):
            return []
    if segments and segments[0].chars.endswith("》") and segments[0].chars.count("《") > 1:
        return []  # works of somebody, not of whom the clause before was about
    if fallback:
        return fallback
    if begin == end == 0 and (named := _broken_off(reading)):
        return named
    topic = reading.topic.unit or reading.topic.focus or reading.topic.last
    if topic is not None and not (segments and is_person(segments[0].chars[-3:]) and len(segments[0]) <= 8 and ADVERB_END.search(segments[0].chars) is None):
        return [Recipient(topic, sentence.slice(begin, end).strip() if end > begin else sentence, resolved=True, implied=True)]
    return []


_FOR_WHOM = re.compile(r"(?:也|又|再次)?为(?:医院|我院|本院|该院|全院|学校|单位|科室|团队|家乡|[全我][省市县区校科])(?:再次?|又|一举)?")
"""急诊科沉着应战，为医院赢回一等奖: for whom it was won is not who has won it."""
_APPOSITION = re.compile(r"(?:这|那|便|正|就)?(?:是)?(?:一)(?:个|支|家|座|所)[^，。；“”]{0,24}(?:科室|团队|集体|支部|病区|单位|医院|队伍|部门)")
"""甲科，一个只有6个人的小科室，被授予“X”: what is said of whom the clause before names."""
_FOR_REASON = re.compile(r"(?<=[”》])(?:则|也|均|都)?(?:因|凭借|凭|以)[^，。；“”《》]{2,20}$")
"""甲院“X”和乙院“Y”因人气最旺，捧走…: why they won stands between them and the verb."""
_ANY_CIRCLE = re.compile(r"(?<=[科室部院区组心])(?:的)?(?:护理|医疗|药学|院感|多维工具|医院)?(?:品管圈|质控圈|QCC圈?|QC小组)(?:活动|项目|课题|案例|成果|小组)?(?=[《“][^《》“”]{5,})")
"""感染科护理品管圈《X》: what kind of work it is, and no name of a circle."""
_APART = 2
_LONGEST_PART = 30
_WORKS_COUNTED = re.compile(r"[》”](?:等)?[两二三四五六七八九十0-9]+(?:个|部|件|项|篇)(?:[\u4e00-\u9fff]{0,6}(?:案例|作品|项目|品牌|节目|课题|成果|论文))?$")
"""甲的《X》、乙的《Y》两个案例，分别获评…"""
_TEAMS = re.compile(r"(?:[^、，。；：“”（）]{3,20}(?:队|组|团|班)(?:（[^（）]{1,12}）)?(?:[、和与及]|$)){2,8}")
"""甲省护理队、甲省支援队 (被授予…): teams that no word class ends, and nobody whom the text spoke of before."""
_THOSE_CHOSEN = re.compile(r"(?:培育|选树|评选|评出|推选|遴选)(?:选树)?出?的(?P<titles>[^，。；“”]{4,40})$")
"""2023年选树的示范医院以及标杆党支部 (受到通报表扬): those who bear the titles, whoever they are."""
_NAMED_TEAM = re.compile(r"“[^“”]{1,12}”(?:[\u4e00-\u9fff]{0,6}(?:志愿服务队|志愿者队|服务队|突击队|医疗队|宣讲团|宣讲队|讲师团|科普队|科普团|小分队|志愿队|先锋队|工作队|巡诊队|救护队|帮扶队|救援队|护理组|团队|小组))$")
"""甲医院“星光”服务队: a team with a name, no work of the house's."""
_PLAIN_WORKS = re.compile(r"(?P<works>(?:[^、，]+(?:活动|项目|行动|工程)、)+[^、，]+(?:活动|项目|行动|工程))(?:此次|这次|本次|均|分别|都|双双)*$")


def _named_teams(reading: Telling, text: Text) -> list[Recipient]:
    """Teams of houses, one or several; one whose house stands without its place is as it is written."""
    shift = led_in(text.chars)
    found: list[Recipient] = []
    for part in re.finditer("[^、]+", text.chars[shift:]):
        at = text.slice(shift + part.start(), shift + part.end())
        names = resolve_all(reading, at)
        org = parse(part[0]) if names is None and part[0].endswith(("队", "团", "组")) else None
        if names is None and (org is None or org.institution is None):
            return []
        found.extend(Recipient(*item) for item in names or [(org.name, at, False)])  # type: ignore[union-attr]
    return found


def _called_teams(reading: Telling, text: Text) -> list[Recipient]:
    """甲医院急诊科“尖刀班”: a team whose quotation ends in the word that says so, behind whose it is."""
    own = text.slice(led_in(text.chars), len(text))
    team = parse(own.chars)
    return [Recipient(*item) for item in resolve_all(reading, own) or ()] if team is not None and team.steps[-1].rule == QUOTED_TEAM else []


_AND_OTHERS = re.compile(r"[^，。；“”]{6,40}等\s*(?:[0-9]{1,4}|[一二三四五六七八九十百两]{1,4})(?:家|个|支|所|名)[^，。；“”]{2,16}")
"""甲集团乙车队小组等35家小组: others than whom the clause before was about, though their name is not read."""
_DESERVING = re.compile(r"在[^，。；“”]{2,40}?(?:表现|成绩|贡献|事迹|作用|成效|业绩)(?:特别|尤为)?(?:突出|优异|优秀|显著|卓越|明显)的(?=[\u4e00-\u9fff]{3,})")
"""在汛期救援中表现突出的医院卫生应急队: what somebody is honoured for, before who it is."""
_BELOW = re.compile(r"(?P<of>[^，。；“”、]{0,30}?)(?:所辖|所属|下属|下辖)的?(?:科室|部门|班组|病区|团队)(?P<unit>[\u4e00-\u9fffA-Z]{2,16})")
_LEADS_UNIT = re.compile(r"[^，。；“”、]{0,30}?(?:带领|率领|引领)(?:全体)?科室(?:集体|全体|团队|人员|同事|成员)*")


_TEAM_OF_PERSONS = re.compile(r"(?:其中，?)?由[^，。；“”]{2,60}组成的(?P<team>第?[一二三四五六1-6](?:代表|参赛)?(?:队|组|小组|团队)|[甲乙丙]队)")


def _numbered_team(reading: Telling, team: Text) -> list[Recipient]:
    """由张某、李某组成的第一参赛队: one of several teams of the house spoken of."""
    house = reading.topic.hospital or reading.topic.last
    return [Recipient(house + team.chars, team, resolved=True)] if house is not None else []


def _unit_below(reading: Telling, text: Text) -> Recipient | None:
    """该支部所辖科室检验中心; 支部带领科室集体: the department that the words name, or the one that the branch spoken of is named after."""
    if (below := _BELOW.fullmatch(text.chars)) is not None:
        above = resolve_one(reading, below["of"]) if below["of"] else None
        house = parse(above[0] if above is not None else reading.topic.last or "")
        unit = parse(house.institution + below["unit"]) if house is not None and house.institution is not None else None
        return Recipient(unit.name, text.slice(*below.span("unit")), resolved=True) if unit is not None and unit.institution == house.institution else None  # type: ignore[union-attr]
    if _LEADS_UNIT.fullmatch(text.chars) is not None:
        branch = next((name for name in (reading.topic.unit, reading.topic.focus, reading.topic.last, reading.topic.refer("该支部"), reading.found[-1].recipient if reading.found else None) if name and _LINE_END.search(name)), "")
        unit = parse(_LINE_END.sub("", branch)) if _LINE_END.search(branch) else None
        if unit is not None and unit.steps[-1].group == "department":
            return Recipient(unit.name, text, resolved=True)
    return None


_LINE_END = re.compile(r"(?:党支部|支部|党总支|团支部)$")
_NOT_YET = re.compile("[个家]")
_UNNAMED_BRANCH = re.compile(r"[^支部]所在的?(?:党支部|支部|党总支|团支部)$")
_BESIDE_WHOM = re.compile(r"(?:并|则|也)?[与和同](?=[\u4e00-\u9fff]{4})")
_ADVERBS_ALONE = re.compile(r"(?:此次|这次|本次|全部|均|都|双双|一同|一起|同时)+")
_STAFF = re.compile(r"(?:全(?:科|院|站|所|中心|队|组|室|支部|体)|(?:科室|科内|团队|支部|病区|中心)?(?:现有|共有|拥有|有))[^，。；“”]{0,8}(?:[0-9]{1,4}|[一二三四五六七八九十两百]{1,4})(?:多|余)?[名位人][^，。；“”]{0,20}$")
_PERSONS_TIMES = re.compile(r"(?:先后|另有|还有|共有|其中|共|有|近|超)*(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4}|多|数十)(?:余|多)?人次")
"""So many times somebody got it, who works there."""
_SEVERAL_PERSONS = re.compile(
    r"(?P<of>(?:(?!(?:选派|派出|选送|组织|选拔|遴选|指导|带领|率领|安排|抽调|输送|培训|培养|邀请|选出|派)(?!的)|由[^，。；“”的]{0,20}(?:[0-9一二三四五六七八九十两]+)[名位])[^，。；“”]){0,40}?)(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:多|余)?[名位]"
    r"[^，。；“”、]{0,10}?(?:选手|讲师|医生|医师|医务人员|医护人员|护理人员|工作人员|科研人员|护士|护师|药师|技师|检验师|职工|党员|同志|队员|教师|老师|干部|骨干|专家|学员|学生|青年|志愿者|工作者|员工|能手|个人|代表)(?!队|团|组成|组队|组建|中|里|的|占|平均|共)"
)
"""由甲局推荐的11名讲师表现优异, 2名护士: so many persons got it, and none of the bodies that they come from."""


def _broken_off(reading: Telling) -> list[Recipient]:
    """甲、乙、丙。夺得一等奖: a full stop that parts the names from their verb."""
    clauses = clauses_before(reading.before, 0, len(reading.before.chars.rstrip("。"))) if reading.before is not None else []
    names = resolve_all(reading, clauses[0]) if clauses and "、" in clauses[0].chars else None
    found = [Recipient(*item) for item in names] if names is not None and len(names) > 1 else []
    return [*_enumeration_before(reading, clauses[1:], found), *found] if found else []


def _of_no_house(chars: str) -> bool:
    """我院, 药学部 and 门诊部 of a house that the text never names: the ministry of which it speaks has none of them."""
    tidy = LEAD_IN.sub("", chars)
    named = expand(tidy)
    return _HOUSE_ITSELF.match(tidy) is not None or bool(named) and all(is_bare(item.org) for item in named)


_HOUSE_ITSELF = re.compile(r"[我本该]院|(?:我们|咱们?)?医院(?![感管文])")
_PLACE_ITSELF = re.compile(r"(?:[^，。；]{0,12}年)?，?(?:为|助|助力|使|让)?(?:我|本|全)(?:省|市|县|区|州|盟|旗|镇|乡)(?:人民|上下)?")
"""我县一举拿下“文明城市”: the county itself, none of its bodies."""


def _is_place(chars: str) -> bool:
    """其中上海摘得…, 长沙市也获…: what a place has won, none of its bodies has for that."""
    tidy = re.sub(r"(?:共|一共|总共|也|还)+$", "", _TEAM.sub("", LEAD_IN.sub("", re.sub(r"^(?:其中|(?:本次|此次|这次|本届|该项)(?:大赛|比赛|竞赛|评选|活动)(?:中|里|上)?)", "", chars))))
    place = default_places().leading(tidy)
    return place is not None and place.length == len(tidy)


_TEAM = re.compile(r"(?:代表团|选手|赛区|地区)$")


_AGAIN_AND_AGAIN = re.compile(r"(?:又一次|再一次|第[一二三四五六七八九十0-9]{1,3}次|连续[一二三四五六七八九十0-9]{1,3}[次届年]|已|也|更|还|再)+$")


def _place_itself(chars: str) -> bool:
    """我县, 甲市: who got it is the place, none of its bodies."""
    if _PLACE_ITSELF.fullmatch(chars):
        return True
    tidy = _AGAIN_AND_AGAIN.sub("", LEAD_IN.sub("", chars))
    place = default_places().leading(tidy)
    return place is not None and place.length == len(tidy) and not all(place.short)


_MADE_OF = re.compile(r"(?:由)?[^，。；、“”]{0,20}[名位人][^，。；、“”]{0,16}组成的(?=.{2})")
"""由三名护士组成的代表队: the people of a team say nothing about whose it is."""
_LED = re.compile(r"[^，。；、“”]{2,24}(?:带领|率领|带着)(?=[\u4e00-\u9fff]{2,30}(?:队|团队|科|室|部|医院|中心|支部|病区|小组)$)")
"""护士长李某率领甲医院代表队: those who were led."""
_WITH_LEADER = re.compile(r"(?<=[队团组])由[^，。；“”]{2,24}(?:带队|领队|率队|带领|率领|领衔|挂帅)(?:参赛|出战|出征|参加)?$")
"""甲省代表队由乙局带队: who leads the team has not won."""
_LED_BY = re.compile(r"[^，。；、“”]{2,30}(?:党委|党工委|工委|党组|总支)(?![和与及、])(?=(?:中国|中华|[\u4e00-\u9fff]{2,8}?[省市县州](?!直|属|级|委|政|区))[^，。；“”]{4,})")
"""甲委社会组织党委中国乙学会党支部: whose party committee leads those who got it."""
_BY_MEANS = re.compile(r"(?:并|又|还|则|最终)?(?:凭借|凭着|凭|靠着|以|携)[^，“”《》]{0,10}[“《][^“”《》]{1,60}[”》](?:活动|项目|品管圈|参赛|创新|改善)*(?:成果|课题|项目|案例|活动|作品|主题)?")
"""With what it was won, as a clause of its own: who won stands before it."""
_ONE_OF_TWO = re.compile(r"(?:其中)?，?(?P<word>前者|后者)(?:，?(?:此次|这次|本次))?(?:还|则|又|也|同时|更|喜|再|不仅|凭借[^，。；“”]{1,12})*$")
_BACK = re.compile(r"^(?:其中)?(?:，)?(?P<word>(?:它们|他们|两者|二者|三者)|(?:上述|以上|这)?[两三四五六七八九十0-9]+(?:家|个)(?:(?:[\u4e00-\u9fff]{0,20})(?:单位|医院|党支部|支部|科室|集体|部门|党组织|团队|病区))?)(?:，?(?:此次|这次|本次))?(?:均|都|双双|分别|也|同时|一同|一起|皆|全部|则|又|还)*$")


def _referred(reading: Telling, sentence: Text, begin: int, chars: str) -> list[Recipient]:
    """它们 and 这两家 are the last bodies that the sentence has enumerated."""
    if (named := THESE_BRANDS.search(chars)) is not None:
        return brands_before(reading, sentence, begin, number(named["count"]) or 0)
    match = _BACK.match(chars)
    if match is None:
        return []
    found: list[Recipient] = []
    for text in clauses_before(sentence, 0, begin + sentence.chars[begin:].find(match["word"])):
        tidy = re.sub(r"^(?:以及|和|及|与|其中|即|分别是|有|是)+", "", text.chars)
        tidy = re.sub(r"(?:亦|也|均|都)?(?:有斩获|榜上有名|双双上榜|各有收获|有收获|喜讯频传|双双获奖|表现突出|成绩突出)$", "", tidy)
        names = list(resolve_all(reading, text.slice(text.chars.find(tidy), text.chars.find(tidy) + len(tidy))) or ()) if tidy else []
        if not names and _NOT_YET.search(match["word"]) is not None:
            names = [(item.name, item.at, item.resolved) for item in clause_subject(reading, text)]  # 药学部推行处方前置审核，党政办…，这两个部门
        if not names:
            if found:
                break
            continue
        found[0:0] = [Recipient(name, at, resolved=True) for name, at, _ in names]
    if len(found) <= 1 and reading.before is not None and (count := number(re.sub(r"\D*?([0-9一二三四五六七八九十两]+)[家个].*", r"\1", match["word"]))) is not None:
        found = _listed_before(reading, reading.before, count)
    if len(found) <= 1 and reading.before is not None:
        found = those_attending(reading, reading.before, number(many[0]) if (many := _HOW_MANY.search(match["word"])) is not None else None) or found
    return found if len(found) > 1 else []


_HOW_MANY = re.compile(r"[0-9]+|[两三四五六七八九十]+")
_THEY_ARE = re.compile(r"(?:^|[，；])(?:它们|他们|分别|依次|具体|名单)*(?:是|为|有)[：:—]*(?P<list>[^，。；：“”]{6,400})。?$")


def _listed_before(reading: Telling, before: Text, count: int) -> list[Recipient]:
    """它们是：甲、乙、丙。这3个单位…: those whom the sentence before has listed, when they are as many."""
    match = _THEY_ARE.search(before.chars)
    names = resolve_all(reading, before.slice(*match.span("list"))) if match is not None else None
    return [Recipient(name, at, resolved=True) for name, at, _ in names] if names is not None and len(names) == count else []


_DONE = re.compile(r"^[^，]{2,12}(?:通过(?:了)?(?:国家|省级|市级|省|市)?[^，]{0,10}(?:认证|评审|验收|认定)|(?:居|列|位居|位列)[^，]{0,12}第[0-9]+[位名])$")
"""A clause that is complete: what its subject has reached is no beginning of the next (胸痛中心通过国家认证，成功创建…)."""


def _each_by_comma(reading: Telling, segments: Sequence[Text], text: Text, last: Sequence[Recipient]) -> list[Recipient]:
    """两家单位，甲市卫生监督所，乙市卫生监督所，荣获…: names that only commas part, when the clause of the last is nothing but its name."""
    if len(last) != 1 or last[0].at.chars != text.chars or not segments or not is_anchored(text.chars):
        return []
    return [item for item in _enumeration_before(reading, segments, last) if not last[0].name.startswith(item.name)]


_PASSED = re.compile(r"(?:已|均|都|全部|双双|一次性|高分|顺利|成功|正式|最终|先后|相继)*(?:通过|经过|接受)了?[^，。；]{0,16}?(?:认证|评审|验收|认定|评估|考核|复核|复审|审核|遴选|评定|评选|考评|检查)$")
_FORMALLY = re.compile(r"(?:正式|成功|顺利|最终|一举|从而|由此)+")
_BECOMES = re.compile(r"(?:[^，。；“”]{0,4})成为")
_MADE = re.compile(r"(?:创建|创立|打造|推出|培育|提出|确立|形成|成立)(?:了|出)?[“《]")


def _is_of_campus(org: OrgName) -> bool:
    """中山院区党支部: a part of the house spoken of, by the place where it stands."""
    return len(org.steps[0].own) <= _LONGEST_CAMPUS and org.steps[0].own.endswith(CAMPUS)


_LONGEST_CAMPUS = 6


def _enumeration_before(reading: Telling, segments: Sequence[Text], recipients: Sequence[Recipient]) -> list[Recipient]:
    """An enumeration may run over commas: 甲院第一党支部，乙院急诊党支部、门诊党支部被命名为…"""
    found: list[Recipient] = []
    works = any(item.entry for item in recipients)
    for text in segments:
        if works:  # 甲支部“X”，乙支部“Y”等入围: each with its work
            if _MADE.search(text.chars) or not (pairs := paired(reading, text)):
                break  # 甲支部创建“X”，乙支部的“Y”入选: a clause of its own
            found[0:0] = pairs
            continue
        part = text.slice(led_in(text.chars), len(text))
        if part.chars.startswith(_WHERE) and default_places().leading(part.chars) is None:
            break  # 在甲医院，儿科获…: where it was
        if we_do(part.chars):
            break  # 甲医院与我院共建医联体，…: what was done together
        named = expand(part.chars)
        if len(named) > 1 and all((is_bare(item.org) or _is_of_campus(item.org)) and not is_generic(item.org.name) for item in named) and (of_house := resolve_all(reading, part)):
            found[0:0] = [Recipient(*item) for item in of_house]  # 外科支部、内科支部，门诊支部三家: of the house spoken of
            continue
        if not named or any(is_generic(item.org.name) or is_bare(item.org) for item in named) or COREFERENCE.match(part.chars):
            break
        found[0:0] = [Recipient(item.org.name, part.slice(item.ranges[0][0], item.ranges[-1][1]), item.completed) for item in named]
    return found


_WHERE = ("在", "到", "于", "从", "向", "对", "为", "由", "走进", "来到", "走入", "位于", "作为")


def _noun_phrase(reading: Telling, text: Text) -> list[Recipient] | None:
    if (lead := led_in(text.chars)) > 0:
        text = text.slice(lead, len(text)).strip()
    chars = text.chars
    if not chars:
        return []
    entry: str | None = None
    entry_at: Text | None = None
    match = ENTRY_TAIL.search(chars) if "”" in chars[-14:] or "》" in chars[-14:] else None
    if match is not None and match["tail"] != "一文" and not re.search(r"(?:^|[，、])[以凭]|[以凭]$", match["owner"] + match["noun"]):
        kind = "work" if match["work"] else "quote"
        head = award_head(match[kind])
        if match[kind] in reading.topic.owners or not (kind == "quote" and head is not None and head.rule == "award.collective" and not match["tail"]):
            entry, entry_at = match[kind], text.slice(match.start(kind), match.end(kind))
            if match["tail"] == "圈":
                entry, entry_at = f"“{entry}”圈", text.slice(match.start(kind) - 1, match.end("tail"))
            described = behind_description(chars, 0, match.end("noun"))
            several = match["noun"] and re.search(r"[、和与及+＋]$", match["owner"]) is not None  # 内科、儿科《X》: of both
            owner = text.slice(described, match.end("noun")) if described or several else text.slice(0, match.end("owner")).strip("，、 ")
            owner = owner.slice(0, len(MAKING.sub("", owner.chars)))
            if all(is_person(name) for name in re.split("[、和与及]", owner.chars + ("" if described or several else match["noun"]))):
                return None  # 张某、李某《X》获三等奖
            if not len(owner):
                host = reading.topic.owners.get(match[kind]) or reading.topic.last
                return [Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
            text, chars = owner, owner.chars
    names = resolve_all(reading, text)
    if names is not None:
        return [Recipient(name, at, resolved, entry, entry_at) for name, at, resolved in names]
    if PERSONAL.search(chars[-8:]) and not chars.endswith(("团队", "医疗队", "支部", "党委", "小组")):
        return None
    items = [item for item in find(mask(chars), tuple(reading.topic.defined)) if not is_generic(item.org.name)]
    for item in reversed(items):
        if is_bare(item.org) and not COREFERENCE.match(item.org.name) and reading.topic.known(item.org.name) is None and item.start > 0:
            continue
        rest = chars[item.end :]
        if PERSONAL.match(rest) or re.match(r"[\u4e00-\u9fff]{0,6}(?:主任|院长|书记|医生|护士|同志|医师|护士长|职工)", rest) or len(rest) <= 4 and is_person(rest):
            return None
        if rest and _NO_RECIPIENT.search(rest):
            return []
        name = reading.topic.complete(item.org)
        if name is not None and not re.search(r"(?:在|由|与|向|赴|对|从|到)$", chars[: item.start]):
            if (org := parse(name[0])) is not None:
                reading.topic.note(org)
            return [Recipient(name[0], text.slice(item.start, item.end), name[1], entry, entry_at)]
    if entry is not None:
        host = reading.topic.owners.get(entry.strip("“”圈")) or reading.topic.last
        return [Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
    reference = COREFERENCE.match(chars)
    if reference is not None and (host := reading.topic.refer(reference[0])) is not None:
        if PERSONAL.search(chars[reference.end() :][-8:]):
            return None
        return [Recipient(host, text.slice(0, reference.end()), resolved=True)]
    return []
