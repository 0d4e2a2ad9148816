"""The same facts in many layouts: facts made up from closed parts, and the ways in which notices print them.

Everything is chosen through one function that picks from a sequence, so that hypothesis can shrink and a seeded generator can explore.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Award", "Facts", "Layout", "Row", "facts", "layout", "render"]

Choose = Callable[[Sequence[Any]], Any]

# --- facts -----------------------------------------------------------------------------------------------------------

ISSUERS = (
    ("山东省卫生健康委员会", "鲁卫函"), ("江苏省卫生健康委员会", "苏卫医政"), ("四川省医院协会", "川医协"), ("云南省卫生健康委员会", "云卫党建发"), ("广东省总工会", "粤工总"),
    ("中共湖北省卫生健康委员会直属机关委员会", "鄂卫机党"), ("陕西省卫生健康委员会", "陕卫办函"), ("辽宁省文明办", "辽文明办"), ("西安市卫生健康委员会", "市卫发"),
    ("苏州市卫生健康委员会", "苏卫健党"),
)  # fmt: skip
CALLS = ("全省“党建品管圈”大赛", "首届医院党建创新大赛", "2022年度卫生健康系统党建工作评选", "基层党建优秀案例征集活动", "第三届红色引擎技能竞赛")
KINDS = ("通报", "通知", "决定", "公告")
PLACES = (
    "山东省东营市", "聊城市", "邹平市", "滨州市", "河北省张家口市", "盐城市", "常熟市", "成都市双流区", "绵阳市", "昆明市", "楚雄彝族自治州", "深圳市", "西安市", "榆林市", "沈阳市", "大连市",
    "武汉市", "恩施土家族苗族自治州", "乌鲁木齐市", "呼和浩特市", "宁波市鄞州区", "厦门市", "长沙市", "赣州市", "桂林市", "海口市", "合肥市", "兰州市", "西宁市", "银川市", "拉萨市", "哈尔滨市",
)  # fmt: skip
HOUSES = ("人民医院", "中医医院", "第二人民医院", "妇幼保健院", "疾病预防控制中心", "中心血站", "第四人民医院", "口腔医院", "精神卫生中心", "中西医结合医院", "儿童医院", "卫生健康局")
HOSPITALS = frozenset(house for house in HOUSES if house.endswith("医院"))
UNITS = ("", "", "党委", "党支部", "机关党支部", "党总支第三党支部", "护理部党支部", "内科第二党支部", "药学部党支部", "离退休党支部", "门诊党支部")
WARDS = ("护理部党支部", "内科第二党支部", "药学部党支部", "门诊党支部", "急诊科党支部", "检验科党支部", "外科第一党支部")
SECONDS = ("中心医院", "红十字医院", "第一医院")
CIRCLES = ("同心圈", "红色引擎圈", "守护圈", "星火圈", "仁心圈", "暖阳圈", "杏林圈", "灯塔圈", "筑梦圈", "连心圈", "向日葵圈", "千里马圈")
CASES = (
    "党建引领促发展，医心向党护健康", "把支部建在病区上", "“三联三促”解难题", "以学促干，做群众的贴心人", "红色网格织密健康网", "让党旗在抗疫一线高高飘扬", "双培双带，建强堡垒",
    "一支部一品牌的实践与探索", "数字赋能智慧党建", "医者仁心、薪火相传", "从“有形覆盖”到“有效覆盖”", "党建+服务：老区就医不再难",
)  # fmt: skip
SCALES = (("一等奖", "二等奖", "三等奖"), ("金奖", "银奖", "铜奖"), ("特等奖", "一等奖", "优秀奖"), ("示范党支部", "先进党支部", "优秀党支部"), ("最佳组织奖", "优秀组织奖", "组织奖"))


@dataclass(frozen=True)
class Row:
    """One line of a list of winners: bodies as they are written and as they are called, and what they won for."""

    written: tuple[str, ...]
    called: tuple[str, ...]
    work: str | None = None


@dataclass(frozen=True)
class Award:
    """An award and its winners in order."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Facts:
    """All that a notice says, whatever its layout."""

    issuer: str
    word: str
    serial: int
    date: tuple[int, int, int]
    call: str
    kind: str
    awards: tuple[Award, ...]
    works: str = ""

    @property
    def title(self) -> str:
        """What the notice is called, without the issuer in front."""
        return f"关于公布{self.call}结果的{self.kind}"

    @property
    def number(self) -> str:
        """The 文号 in its normal form."""
        return f"{self.word}〔{self.date[0]}〕{self.serial}号"

    @property
    def issued(self) -> str:
        """The date as the graph writes it."""
        return "{:04}-{:02}-{:02}".format(*self.date)

    @property
    def winners(self) -> set[tuple[str, str, str | None]]:
        """Who got which award, and for what."""
        return {(called, award.name, row.work) for award in self.awards for row in award.rows for called in row.called}


def facts(choose: Choose) -> Facts:
    """One to three awards with two to four rows each; no body and no work twice."""
    issuer, word = choose(ISSUERS)
    scale = choose(SCALES)
    works = choose(("", "circle", "case"))
    sizes = [choose((2, 3, 4)) for _ in range(choose((1, 2, 3)))]
    places, titles = list(PLACES), list(CIRCLES if works == "circle" else CASES)
    awards = []
    for name, size in zip(scale, sizes, strict=False):
        rows = []
        for _ in range(size):
            joint = works == "case" and choose((False, False, False, True))
            bodies = [_body(choose, places, branches=name.endswith("支部")) for _ in range(2 if joint else 1)]
            work = titles.pop(choose(range(len(titles)))) if works and titles else None
            rows.append(Row(tuple(body[0] for body in bodies), tuple(body[1] for body in bodies), work))
        awards.append(Award(name, tuple(rows)))
    return Facts(issuer, word, choose((3, 18, 66, 207)), (choose((2019, 2021, 2023)), choose((1, 5, 11, 12)), choose((2, 13, 30))), choose(CALLS), choose(KINDS), tuple(awards), works)


def _body(choose: Choose, places: list[str], *, branches: bool) -> tuple[str, str]:
    """A body as it is written and as it is called: a second name in brackets is no part of what it is called.

    What honours `branches` goes to branches: 甲医院、乙医院党支部 among the 示范党支部 are two branches, not a hospital and a branch.
    """
    place = places.pop(choose(range(len(places))))
    house = choose(HOUSES)
    units = UNITS if house not in HOSPITALS else (*UNITS, *WARDS)
    unit = choose([unit for unit in units if unit.endswith("支部")] if branches else units)
    second = f"（{place}{choose(SECONDS)}）" if house in HOSPITALS and choose((False, False, False, True)) else ""
    return f"{place}{house}{second}{unit}", f"{place}{house}{unit}"


# --- layouts ---------------------------------------------------------------------------------------------------------

NUMERALS = "一二三四五六七八九十"
NUMBERINGS: dict[str, Callable[[int], str]] = {
    "none": lambda n: "",
    "1.": lambda n: f"{n}.",
    "1. ": lambda n: f"{n}. ",
    "1、": lambda n: f"{n}、",
    "（1）": lambda n: f"（{n}）",
    "(1)": lambda n: f"({n})",
    "1)": lambda n: f"{n})",
    "①": lambda n: chr(0x2460 + n - 1),
    "１．": lambda n: f"{chr(0xFF10 + n)}．",
    "（一）": lambda n: f"（{NUMERALS[n - 1]}）",
    "01": lambda n: f"{n:02} ",
    "●": lambda n: "●",
    "-": lambda n: "- ",
}
HEADINGS = (
    "{numeral}、{award}（{count}个）", "{numeral}、{award}({count}个)", "（{numeral}）{award}{count}个", "{numeral}、{award}（共{count}名）", "{award}（{count}个）", "★{award}：{count}个",
    "**{award}**（{count}个）", "{numeral}、{award}", "【{award}】", "{award}", "{award}：", "**{award}**", "附件{number}：{award}名单（{count}个）",
)  # fmt: skip
SHAPES = ("list", "list", "list", "tab", "pipe", "gap", "cells", "comma", "inline", "paragraph", "sentence")
BRACKETS = ("〔{}〕", "[{}]", "（{}）", "【{}】", "﹝{}﹞", "({})", "［{}］")
FURNITURE_ABOVE = ("首页 > 通知公告 > 正文", "当前位置：首页 - 政务公开 - 公示公告", "打印本页 关闭窗口 字号：大 中 小")
FURNITURE_BELOW = ("扫一扫在手机打开当前页", "上一篇：没有了", "版权所有 未经许可不得转载", "分享到：微信 微博")

BODY = (
    "为检验近年来基层党组织建设的成效，我们在全省范围内组织开展了本次评选。各单位高度重视、精心组织，报送了一批质量较高的材料，充分展示了广大党员干部职工的精神风貌。"
    "经资格审核、专家评审和社会公示，现将结果予以公布。希望获奖单位再接再厉，各单位对照先进找差距、抓落实，把党的建设与业务工作结合得更加紧密。"
)


@dataclass(frozen=True)
class Layout:
    """One way to print a notice; each field is one choice."""

    shape: str = "list"
    numbering: str = "1."
    heading: str = HEADINGS[0]
    between: str = "  "
    work_first: bool = False
    columns: tuple[str, ...] = ("number", "recipient", "work")
    award_column: bool = False
    blank: str = "sections"
    width: int = 0
    marks: str = "full"
    digits: str = "half"
    indent: str = ""
    trailing: str = ""
    ends: str = "\n"
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    bracket: str = "〔{}〕"
    serial: str = "{}号"
    numerals: bool = False
    letterhead: str = "alone"
    split_title: bool = False
    twice: bool = False


def layout(choose: Choose, *, shapes: Sequence[str] = SHAPES) -> Layout:
    """Any layout; choices that contradict each other are left out by `render`."""
    columns = ["recipient", "work"]
    if choose((False, True)):
        columns.reverse()
    award_column = choose((False, True))
    if award_column:
        columns.insert(choose((0, 1, 2)), "award")
    columns = choose((["number", *columns], [*columns, "number"], columns))
    return Layout(
        shape=choose(shapes), numbering=choose(tuple(NUMBERINGS)), heading=choose(HEADINGS), between=choose(("  ", "\t", "　", " ", "——", "：", "")), work_first=choose((False, False, True)),
        columns=tuple(columns), award_column=award_column, blank=choose(("sections", "sections", "none", "all", "double")), width=choose((0, 0, 0, 0, *range(12, 41))),
        marks=choose(("full", "full", "half")), digits=choose(("half", "half", "full")), indent=choose(("", "", "　　", "    ")), trailing=choose(("", "", " ", "　")),
        ends=choose(("\n", "\n", "\r\n")),
        above=tuple(FURNITURE_ABOVE[: choose((0, 0, 1, 3))]), below=tuple(FURNITURE_BELOW[: choose((0, 0, 1, 4))]), bracket=choose(BRACKETS), serial=choose(("{}号", "{}号", "第{}号", " {} 号")),
        numerals=choose((False, False, True)), letterhead=choose(("alone", "before-title", "none")), split_title=choose((False, False, True)), twice=choose((False, False, False, True)),
    )  # fmt: skip


def render(given: Facts, how: Layout) -> str:
    """The notice as `how` prints it."""
    head = _head(given, how)
    body = _list(given, how)
    if how.twice:
        body = [*body, "", *body]
    date = _date(given, how)
    lines = [*how.above, *head, "", BODY, "", *body, "", given.issuer, date, *(("", *how.below) if how.below else ())]
    lines = list(_wrapped(lines, how)) if how.width else lines
    if how.blank == "none":
        lines = [line for line in lines if line.strip()]
    elif how.blank in ("all", "double"):
        gap = [""] if how.blank == "all" else ["", ""]
        lines = [part for line in lines if line.strip() for part in (line, *gap)]
    if how.indent and how.shape not in ("tab", "gap"):
        lines = [how.indent + line if line else line for line in lines]
    lines = [line + how.trailing if line else line for line in lines]
    text = "\n".join(lines) + "\n"
    if how.marks == "half":
        text = text.translate({ord(full): half for full, half in zip("（），：；", "(),:;", strict=True)})
    if how.digits == "full":
        text = text.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)})
    return text.replace("\n", how.ends)


def _head(given: Facts, how: Layout) -> list[str]:
    number = given.word + how.bracket.format(given.date[0]) + how.serial.format(given.serial)
    title = given.title
    lines = [title]
    if how.split_title:
        lines = [title[: len(title) // 2], title[len(title) // 2 :]]
    if how.letterhead == "before-title":
        lines[0:0] = [given.issuer]
        return [*lines, number, "", "各市卫生健康委，有关单位："]
    if how.letterhead == "alone":
        return [f"{given.issuer}文件", number, "", *lines, "", "各市卫生健康委，有关单位："]
    return [*lines, number, "", "各市卫生健康委，有关单位："]


def _date(given: Facts, how: Layout) -> str:
    year, month, day = given.date
    if not how.numerals:
        return f"{year}年{month}月{day}日"
    digits = "〇一二三四五六七八九"

    def small(number: int) -> str:
        tens, ones = divmod(number, 10)
        return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")

    return "".join(digits[int(char)] for char in str(year)) + f"年{small(month)}月{small(day)}日"


def _heading(given: Facts, how: Layout, index: int) -> str:
    award = given.awards[index]
    return how.heading.format(numeral=NUMERALS[index], number=index + 1, award=award.name, count=len(award.rows))


def counted(how: Layout) -> bool:
    """Does this layout say how many rows an award has?"""
    return "{count}" in how.heading and (how.shape == "list" or (how.shape in TABLES and not how.award_column))


TABLES = {"tab": ("\t", ""), "pipe": ("|", "|"), "gap": ("    ", ""), "cells": ("\n", ""), "comma": (",", "")}
_LABELS = {"number": "序号", "recipient": "单位名称", "award": "奖项"}


def _list(given: Facts, how: Layout) -> list[str]:
    if how.shape in TABLES:
        return _table(given, how)
    if how.shape == "sentence" and given.works == "circle":
        told = ["、".join(f"{row.written[0]}的“{row.work}”" for row in award.rows) + f"荣获{award.name}" for award in given.awards]
        return ["；".join(told) + "。"]
    if how.shape in ("inline", "paragraph", "sentence") and not given.works:
        runs = [f"{award.name}：" + "、".join(row.written[0] for row in award.rows) for award in given.awards]
        return ["；".join(runs) + "。"] if how.shape == "paragraph" else runs
    lines: list[str] = []
    for index, award in enumerate(given.awards):
        lines += ["", _heading(given, how, index)] if lines else [_heading(given, how, index)]
        lines += [_mark(how, n) + _item(given, row, how) for n, row in enumerate(award.rows, 1)]
    return lines


def _mark(how: Layout, n: int) -> str:
    """Rows numbered like their headings would be headings themselves."""
    if how.heading.startswith("（{numeral}）") and how.numbering == "（一）":
        return f"{n}."
    return NUMBERINGS[how.numbering](n)


def _item(given: Facts, row: Row, how: Layout) -> str:
    who = "、".join(row.written)
    if row.work is None:
        return who
    if how.width and given.works == "circle":
        return f"{who}“{row.work}”"
    work_first = how.work_first and not (how.width and how.numbering == "none")  # no one could tell where such rows begin
    between = how.between if not how.width else ""  # where a page breaks at a blank, the blank is gone
    if given.works == "case":
        work = f"《{row.work}》"
        between = between if between not in ("：", "——") or not work_first else "  "
        return f"{work}{between}{who}" if work_first else f"{who}{between}{work}"
    between = between or "  "
    if work_first:
        return f"{row.work}{between if between == chr(9) or (between in ' 　' and how.numbering != 'none') else '  '}{who}"
    return f"{who}{between}{row.work}"


def _table(given: Facts, how: Layout) -> list[str]:
    between, edge = TABLES[how.shape]
    columns = [name for name in how.columns if name != "work" or given.works]
    if not how.award_column:
        columns = [name for name in columns if name != "award"]
    if how.shape == "comma" or len(columns) < 2:
        columns = ["number", *(name for name in columns if name != "number")]
    label = {**_LABELS, "work": "品管圈名称" if given.works == "circle" else "案例名称"}

    def line(cells: Sequence[str]) -> list[str]:
        return (edge + between.join(cells) + edge).split("\n")

    def cell(name: str, n: int, row: Row, award: Award) -> str:
        work = row.work or ""
        if how.shape == "comma" and "，" in work:
            work = f"“{work}”"
        return {"number": str(n), "recipient": "、".join(row.written), "work": work, "award": award.name}[name]

    header = line([label[name] for name in columns])
    if "award" in columns:
        rows = [(row, award) for award in given.awards for row in award.rows]
        return [*header, *(part for n, (row, award) in enumerate(rows, 1) for part in line([cell(name, n, row, award) for name in columns]))]
    found: list[str] = []
    for index, award in enumerate(given.awards):
        found += [*([""] if found else []), _heading(given, how, index), *header]
        for n, row in enumerate(award.rows, 1):
            found += line([cell(name, n, row, award) for name in columns])
    return found


def _wrapped(lines: Sequence[str], how: Layout) -> Iterator[str]:
    """Hard line ends inside names and sentences, as in copies of printed pages; a number, a mark or a row of cells stays whole."""
    for line in lines:
        if how.shape in TABLES or len(line) <= how.width or line in (*FURNITURE_ABOVE, *FURNITURE_BELOW) or re.fullmatch(r".{4,40}号", line):
            yield line
            continue
        for at in range(0, len(line), how.width):
            yield line[at : at + how.width]
