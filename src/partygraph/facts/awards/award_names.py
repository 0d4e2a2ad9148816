"""Award names: what ends them, what a heading calls them, whom they honour, which grade they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from partygraph.names.numerals import number
from partygraph.rules.begins import compiled
from partygraph.rules.gate import Pattern, gated
from partygraph.rules.load import alternation, table, words

__all__ = ["Head", "award_head", "award_tier", "is_rank", "number", "qualifiers", "strip_count"]


@dataclass(frozen=True, slots=True)
class Head:
    """The word that ends an award's name."""

    word: str
    rule: str
    personal: bool


@cache
def _heads() -> tuple[re.Pattern[str], dict[str, tuple[str, bool]]]:
    found: dict[str, tuple[str, bool]] = {}
    for row in table("awards")["head"]:
        for word in row["words"]:
            found.setdefault(word, (row["id"], row.get("personal", False)))
    return re.compile("(?:" + alternation(found) + ")$"), found


_OF_PERSONS = re.compile(r"(?<![体队和与及、])个人(?!防护)[\u4e00-\u9fff]{0,6}奖$")
"""个人优胜奖, 个人全能一等奖; 团体和个人优秀奖 is also of teams."""
_NAME_END, _NOTE_END, _CLOSED = re.compile(r"[”’》）\s]+$"), re.compile(r"[（(][^（()）]*[)）]$"), re.compile(r"[”’》）)\s]")


@lru_cache(maxsize=8192)
def award_head(name: str) -> Head | None:
    """The head word that ends `name`, the longest one, or None.

    >>> award_head("抗疫先进集体").word, award_head("优秀共产党员").personal
    ('先进集体', True)
    """
    name = _NAME_END.sub("", _NOTE_END.sub("", name)) if _CLOSED.search(name[-2:]) else name
    match = _heads()[0].search(name)
    if match is None or (match[0] == "奖" and name[: match.start()].endswith(("获", "颁", "领", "授", "受", "开", "中"))):
        return None
    rule, personal = _heads()[1][match[0]]
    personal = personal or match[0].endswith("奖") and _OF_PERSONS.search(name) is not None
    if match[0] == "提名":  # of what it is a nomination: 先进个人提名 is a person's, 提名 alone is none
        of = award_head(name[: match.start()])
        return Head(match[0], rule, of.personal) if of is not None else None
    return Head(match[0], rule, personal)


@cache
def _tiers() -> tuple[tuple[str, str], ...]:
    return tuple((word, row["tier"]) for row in table("awards")["tier"] for word in row["words"])


def award_tier(name: str) -> str | None:
    """The grade that the award's name states, as a concept of the tier scheme."""
    for word, tier in _tiers():
        if word in name:
            return tier
    return None


_RANK = compiled(r"(?:排名|排行|位列|列第|第[0-9一二三四五六七八九十百]+(?:名|位)|(?:[0-9]+|[百十千])强(?!支部|党支部|党组织|党总支|团支部|科室|班组|社区卫生|乡镇卫生院|卫生院|村?卫生室|卫生服务)|TOP|top|榜单第|蝉联|居第)")


def is_rank(chars: str) -> bool:
    """A place in a ranking is no award."""
    return _RANK.search(chars) is not None


_PROVINCE = "(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(?:省|市|自治区)?"
"""先进集体名单（安徽3个）: so many are of the province whose paper it is."""
_NOTE = r"(?:节录|摘录|节选|选登|部分|排名|不分|按|以|括号|含|其中|并列|同分|同票|详见|(?:具体|详细)?名单|每|各奖|奖励|见附件|另发|略)[^（）]{0,18}|[\u4e00-\u9fff]{2,10}(?:部分|入选|上榜)"
"""What a count's bracket may add: the order of the rows, what their own brackets hold, that some are left out or listed elsewhere."""
_ELSEWHERE = compiled(r"(?<=）)（(?:(?:具体|详细)?名单[^（）]{1,14}|另发|略|见附件[0-9一二三]?)）[：:]?$")
"""优秀团员（126名）（名单另发）"""


@cache
def _count() -> Pattern:
    counters = "".join(words("counter"))
    return gated(
        rf"\s*(?:[（(]|(?<=[奖号织体位人目者])[：:])?\s*(?:(?<=[（(])(?:[\u4e00-\u9fff]{{2,10}}?(?:系统|行业|领域|部分|口)|[我全][国省市县区州]|{_PROVINCE})(?:共|有)?)?(?:共计|总计|合计|计|共|各)?\s*(?P<count>[0-9]{{1,4}}|[一二三四五六七八九十百两]{{1,5}})\s*[{counters}](?:单位|集体|案例|作品|项目|党支部|支部|医院|科室)?(?:[，；,;]\s*(?:{_NOTE}))?\s*[)）]?\s*[：:，]?$"
    )


_NUMERAL = re.compile(r"[0-9一二三四五六七八九十百两]")


def strip_count(chars: str) -> tuple[str, int | None, int]:
    """`chars` without the count at its end, the count, and where it began.

    >>> strip_count("一等奖（10个）")
    ('一等奖', 10, 3)
    >>> strip_count("优秀党员（10名，按姓氏笔画为序）")[:2], strip_count("红旗岗（6个，括号内为综合得分）：")[:2]
    (('优秀党员', 10), ('红旗岗', 6))
    >>> strip_count("先进工作者（20名，名单见公开栏）")[:2], strip_count("优秀团员（9名）（名单另发）")[:2]
    (('先进工作者', 20), ('优秀团员', 9))
    >>> strip_count("甲局稽查二所")[1], strip_count("先进集体二所")[1]
    (None, 2)
    """
    return _stripped(chars) if len(chars) <= _REMEMBERED else _stripped.__wrapped__(chars)


_REMEMBERED = 200


@lru_cache(maxsize=4096)
def _stripped(chars: str) -> tuple[str, int | None, int]:
    if not _NUMERAL.search(chars):
        return chars, None, len(chars)
    if "）（" in chars and (elsewhere := _ELSEWHERE.search(chars)) is not None:
        chars = chars[: elsewhere.start()]
    if (bare := _BARE_COUNT.search(chars)) is not None and _praises(chars[: bare.start()].rstrip()):
        return chars[: bare.start()].rstrip(), int(bare[1]), bare.start()  # 先进集体（3）
    match = _count().search(chars)
    if match is None or match.start() == 0 and not match[0].strip().startswith(("（", "(", "共")):
        return chars, None, len(chars)
    if chars.endswith("第", 0, match.start("count")):
        return chars, None, len(chars)  # 团体第一名 is a place and no count
    if _NUMBERED_UNIT.search(match[0]) is not None and not _praises(chars[: match.start()].rstrip()):
        return chars, None, len(chars)  # 甲局稽查二所 is a unit with its number
    if chars.endswith("）") and chars.count("（", 0, match.start()) > chars.count("）", 0, match.start()):
        return chars, None, len(chars)  # 甲医院（乙支社，社员21名）: a note that ends in a count
    return chars[: match.start()].rstrip(), number(match["count"]), match.start()


_BARE_COUNT = compiled(r"\s*[（(]\s*([0-9]{1,3})\s*[)）]\s*[：:]?$")


def _praises(name: str) -> bool:
    """Is it a prize, or does it say why the kind of body that it ends in is honoured?"""
    head = award_head(name)
    return head is not None and (head.rule == "award.prize" or qualifiers().search(name[-len(head.word) - 6 :]) is not None)


_NUMBERED_UNIT = re.compile(r"^[一二三四五六七八九十]{1,3}[所组部处间]$")


_TEAM_OF_HONOUR = r"(?:^|(?<=[国省市县区州级统业线度届批“]))(?:青年|党员)突击队"
"""甲省青年突击队 is a title, 甲医院青年突击队 a team."""
_PRAISED_KIND = r"(?:活力|温暖|暖心|攻坚|奋进|争先|创优|拔尖|尖刀)(?=科室|团队|病房|病区|党?支部|团支部|集体|班组|单位)"
"""暖心病房 is a title; 暖心圈 is what a circle is called."""


@cache
def qualifiers() -> re.Pattern[str]:
    """The words that make a common noun an award (先进, 示范, 标杆 …)."""
    return compiled(f"{alternation(words('qualifier'))}|{_TEAM_OF_HONOUR}|{_PRAISED_KIND}")
