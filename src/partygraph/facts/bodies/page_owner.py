"""Whose page an article stands on, by the page's own lines and by the owner at its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.called_on_page import forms_of_house, house_of_medium
from partygraph.facts.houses.survey import VENUE
from partygraph.layout import Line
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GETS

__all__ = ["college_of_page", "colleges_shown", "house_of_page", "name_owner", "owner_shown", "publishing_school", "school_of_page", "speaks_of_its_own", "whose_page"]


def name_owner(document: Gathered, lines: Sequence[Line]) -> None:
    """主办单位：甲市总工会 at the foot of a page names a body, whatever else the page is about."""
    for line in lines[-_FOOT:]:
        match = pattern("site.owner").search(line.chars) if len(line.chars) <= _LONGEST else None
        kind = "who" if match is not None and match["who"] else "before"
        org = parse(match[kind]) if match is not None else None
        if match is not None and org is not None and org.institution == match[kind] and is_anchored(org.name):
            document.name(org.name, document.witness.quote(line.text, match.start(kind), match.end(kind), rule="site.owner"))
        runs = _RUNS.search(line.chars) if match is not None else None
        if runs is not None and (org := parse(runs["who"])) is not None and org.institution == runs["who"] and is_anchored(org.name):
            document.name(org.name, document.witness.quote(line.text, *runs.span("who"), rule="site.owner"))


_RUNS = re.compile(r"承办(?:单位|方)?\s*[：:]\s*(?P<who>[\u4e00-\u9fff]{4,24})(?=\s|$|[，。|（(])")
"""主办：甲局 承办：乙中心: who runs the site stands beside its owner."""
_FOOT, _LONGEST = 6, 160


def house_of_page(lines: Sequence[Line]) -> OrgName | None:
    """The one institution that a page's own lines name (byline, navigation, who runs it), for a text that only says 咱们院; what stands in quotation marks is a title."""
    named = {item.org.institution for line in (*lines[:8], *lines[-6:]) if len(line.chars) < 60 for item in find(line.chars) if item.org.institution is not None and is_anchored(item.org.institution) and not VENUE.search(item.org.institution) and line.chars[item.start - 1 : item.start] != "“"}
    found = [org for name in sorted(_in_full(named)) if (org := parse(name)) is not None and org.steps[-1].group in ("hospital", "centre")]
    return found[0] if len(found) == 1 else None


def _in_full(named: set[str]) -> set[str]:
    """The names without those that are short forms of another one: 市二院 in a headline below the banner of 甲市第二人民医院."""
    return {name for name in named if not any(name in forms_of_house(other) for other in named if other != name)}


def whose_page(lines: Sequence[Line], publishers: Sequence[str]) -> str | None:
    """The house whose page it is: the one that publishes it, itself or by a medium of its own, else the one that the page shows."""
    for publisher in publishers:
        org = parse(house_of_medium(publisher))
        if org is not None and org.institution == org.name and org.steps[-1].group in ("hospital", "centre"):
            return org.name
    shown = owner_shown(lines) or house_of_page([line for line in lines if not _TELLS.search(line.chars)])
    return shown.institution if shown is not None else None


_TELLS = re.compile(r"[，。；！]")
"""A sentence shows nobody's page."""


_OF_NEWS = re.compile(r"(?:新闻(?:网|中心)|校报|报|(?:党委)?宣传部|官方网站|官网|官微|融媒体中心|网)$")


def publishing_school(lines: Sequence[Line], publishers: Sequence[str]) -> str | None:
    """The university on whose page an article stands: the one that publishes it, or whose site its first line names (甲大学新闻网)."""
    for who in (*publishers, *(re.split(r"[\s|>＞»]", line.chars, maxsplit=1)[0] for line in lines[:_TOP] if len(line.chars) <= _LONGEST)):
        org = parse(_OF_NEWS.sub("", who))
        if org is not None and org.institution == org.name and org.steps[-1].group == "university" and is_anchored(org.name):
            return org.full_names[0]
    return None


_TOP = 2


def school_of_page(lines: Sequence[Line]) -> str | None:
    """The one university that the lines at a page's head and foot name with its place, itself or by an office: 甲医科大学党委宣传部主办."""
    edges = [line.chars for line in (*lines[:8], *lines[-6:]) if len(line.chars) <= _LONGEST and "。" not in line.chars]
    schools = {item.org.full_names[0] for chars in edges for item in find(chars) if item.org.steps[0].group == "university" and is_anchored(item.org.full_names[0])}
    return schools.pop() if len(schools) == 1 else None


_SHOWS = re.compile(
    r"(?:当前位置|您的位置|所在位置|位置)\s*[：:]?\s*|欢迎(?:访问|光临|来到|浏览|关注)(?:您访问)?|(?:版权所有|主办单位|主办|[Cc]opyright|©)\s*[：:©]?\s*(?:(?:19|20)[0-9]{2}(?:-(?:19|20)[0-9]{2})?)?\s*|"
    r"(?:来源|作者|供稿|供稿单位|发布单位|发布机构|信息来源|稿件来源|文章来源|发布者|发布人|通讯员|编辑|审核|撰稿|文|图文)\s*[：:]\s*(?:[\u4e00-\u9fff]{2,3}\s+)?|(?:关注|原创|公众号|微信号)\s*[：:]?\s*|^[（【〔\[]?\s*"
)
_SHOWN = re.compile(r"[置问临到览注有位办创号：:©t0-9（【〔\[\s]")
"""What one of these ends in: a cheap test before them."""
_HOUSE_END = re.compile(r"\s*(?:$|[|｜>»）】\]_—\-·]|官[方网]|门户|网站|(?:19|20)[0-9]{2}|All |[\u4e00-\u9fff]{2,8}(?:科|部|办|办公室)?\s*(?:$|[）】])|[\u4e00-\u9fff]{0,6}(?:科|部|办|办公室|中心)\s|\s[\u4e00-\u9fff]{2,4}\s*[）】]?$|\s+(?:科室|部门|作者|发布|时间|日期|点击|浏览|来源|编辑|供稿|地址|电话|邮编|陇?[\u4e00-\u9fff]ICP|版权|主办))", re.IGNORECASE)


def owner_shown(lines: Sequence[Line]) -> OrgName | None:
    """The one house whose page this is by what pages say of themselves: its name over everything, the path, the credits, the owner at the foot."""
    named: set[str] = set()
    for line in (*lines[:_EDGE], *lines[-_EDGE:]):
        chars = line.chars if len(line.chars) <= _LONGEST else line.chars[-_TAIL:] if line.chars.endswith("）") else ""
        chars = chars[chars.rfind("（") :] if chars is not line.chars else chars
        for item in find(chars):
            house = item.org.institution
            if house is not None and (is_anchored(house) or _is_of_company(item.org)) and _is_shown(chars, item.start) and not VENUE.search(house) and _HOUSE_END.match(chars, item.start + len(house)) is not None:
                named.add(house)
    named = _in_full(named)
    found = [org for name in sorted(named) if (org := parse(name)) is not None and org.steps[-1].group in ("hospital", "centre")]
    return found[0] if len(found) == 1 and len(named) == 1 else None


def _is_of_company(org: OrgName) -> bool:
    """甲煤电集团总医院 says whose it is, though no place leads it."""
    return len(org.steps) > 1 and [step.group for step in org.steps[:2]] == ["enterprise", "hospital"] and len(org.steps[0].own) >= _SHORTEST_COMPANY


_SHORTEST_COMPANY = 4


def _is_shown(chars: str, at: int) -> bool:
    """Does what a page says in front of its owner end here? Something always ends at or behind the beginning of a line."""
    if at == 0:
        return (first := _SHOWS.match(chars)) is not None and first.end() == 0
    return _SHOWN.match(chars, at - 1) is not None and any(match.end() == at for match in _SHOWS.finditer(chars))


_EDGE, _TAIL = 10, 40


def speaks_of_its_own(lines: Sequence[Line]) -> bool:
    """Is the first body that the text names a unit without its house, or the house by 我院 and 医院 alone?"""
    for line in lines:
        if len(line.chars) < _SENTENCE_LENGTH:
            continue
        ours = pattern("discourse.own-voice").search(line.chars) or _HONOURED_UNIT.search(line.chars)
        for item in find(line.chars[:_FIRST_WORDS]):
            if is_generic(item.org.name) or VENUE.search(item.org.name) or is_bare(item.org) or item.org.name.startswith("医院"):
                continue
            if ours is not None and ours.start() <= item.start:
                return True
            if pattern("guest.attends").match(line.chars, item.end) is not None or line.chars[item.start - 1 : item.start] in ("、", "和", "与"):
                continue
            if item.org.steps[-1].group in ("hospital", "centre") or item.org.steps[0].group == "hospital":
                return False
        if ours is not None:
            return True
    return False


_HONOURED_UNIT = re.compile(
    rf"(?:^|(?<=[，。；：、！\s]))(?:医院)?(?![省市县区州])[\u4e00-\u9fff]{{1,8}}?(?:(?<![医])科|病区|(?<![省委央])部|产房|[一-龥]室|党支部|团支部|党总支)(?=(?:{ADVERBS})*(?:被(?:授予|评为|命名|认定|确定)|{GETS}|获“|入选|斩获|摘得))"
)
"""急诊科被授予“X”: a unit whose house nobody says."""
_SENTENCE_LENGTH, _FIRST_WORDS = 16, 2000
_OWNED_BY = compiled(r"(?:版权所有|主办单位|主办)\s*[：:©]?\s*(?P<who>[\u4e00-\u9fff]{4,20}(?:大学|学院)[\s·]*[\u4e00-\u9fff]{1,10}(?:学院|学部|系))(?![\u4e00-\u9fff])")


def college_of_page(lines: Sequence[Line]) -> OrgName | None:
    """The college of a university whose page it is, by the owner at its foot (版权所有：甲大学 医学院)."""
    for line in lines[-6:]:
        match = _OWNED_BY.search(line.chars)
        org = parse(re.sub(r"[\s·]", "", match["who"])) if match is not None else None
        if org is not None and [step.group for step in org.steps] == ["university", "university"]:
            return org
    return None


_FOOT_WORDS = re.compile(r"版权|主办|[Cc]opyright|©|地\s?址|All Rights", re.IGNORECASE)


def colleges_shown(lines: Sequence[Line], publishers: Sequence[str]) -> dict[str, str]:
    """What a text calls 乙学院 alone where its page shows 甲大学乙学院 as its own, above its title, at its foot or as who publishes it."""
    shown = [item.org for line in lines[:_HEAD] if len(line.chars) < _BANNER for item in find(line.chars) if item.start == 0]
    shown += [item.org for line in lines[-_FOOT:] if len(line.chars) < _LONGEST and _FOOT_WORDS.search(line.chars) for item in find(line.chars)]
    shown += [org for name in publishers if (org := parse(name)) is not None]
    found: dict[str, set[str]] = {}
    for org in shown:
        if len(org.steps) > 1 and org.steps[0].group == org.steps[1].group == "university":
            found.setdefault(org.steps[1].own, set()).add(org.full_names[1])
    return {short: whole.pop() for short, whole in found.items() if len(whole) == 1}


_HEAD, _BANNER = 4, 60
