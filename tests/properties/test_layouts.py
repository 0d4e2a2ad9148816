"""The same facts in another layout are the same facts: list, table, sentence; numbering, width of characters, wrapping, order of columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from partygraph.model import Source
from partygraph.pipeline import read_document

RECIPIENTS = (
    "东营市中医院第一党支部", "聊城市第三人民医院护理部党支部", "邹平市人民医院行政党支部", "滨州医学院附属医院内科第二党支部", "临沂市疾病预防控制中心党支部",
    "潍坊市妇幼保健院党总支第三党支部", "济宁市第一人民医院党委", "威海市中心血站党支部", "德州市立医院门诊党支部", "枣庄市卫生健康委员会机关第四党支部",
)  # fmt: skip
WORKS = ("同心圈", "红色引擎圈", "守护圈", "星火圈", "仁心圈", "暖阳圈", "杏林圈", "灯塔圈", "筑梦圈", "连心圈")
AWARDS = ("一等奖", "二等奖", "三等奖")


@dataclass(frozen=True)
class Row:
    """One line of a list of winners."""

    recipient: str
    work: str
    award: str


Facts = dict[str, list[Row]]
Layout = Callable[[Facts], str]


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Two to nine different recipients, each with its circle, under one to three awards of at least two rows."""
    chosen = draw(st.permutations(range(len(RECIPIENTS))))
    sizes = draw(st.lists(st.integers(2, 3), min_size=1, max_size=3))
    found: Facts = {}
    for award, size in zip(AWARDS, sizes, strict=False):
        rows, chosen = chosen[:size], chosen[size:]
        found[award] = [Row(RECIPIENTS[index], WORKS[index], award) for index in rows]
    return found


def notice(body: str) -> str:
    """A whole notice around a list."""
    return (
        "山东省卫生健康委员会\n关于公布全省“党建品管圈”大赛结果的通报\n鲁卫函〔2023〕66号\n\n各市卫生健康委，有关单位：\n"
        f"经评审，现将结果予以公布。\n\n{body}\n\n山东省卫生健康委员会\n2023年2月13日\n"
    )


NUMERALS = "一二三四五六七八九十"
NUMBERINGS: dict[str, Callable[[int], str]] = {
    "1.": lambda n: f"{n}.",
    "1. ": lambda n: f"{n}. ",
    "1、": lambda n: f"{n}、",
    "（1）": lambda n: f"（{n}）",
    "(1)": lambda n: f"({n})",
    "①": lambda n: chr(0x2460 + n - 1),
    "１．": lambda n: f"{chr(0xFF10 + n)}．",
    "none": lambda n: "",
}


def listed(numbering: str = "1.", gap: str = "  ", heading: str = "{numeral}、{award}（{count}个）") -> Layout:
    def layout(given_facts: Facts) -> str:
        lines = []
        for index, (award, rows) in enumerate(given_facts.items()):
            lines.append(heading.format(numeral=NUMERALS[index], award=award, count=len(rows)))
            lines += [f"{NUMBERINGS[numbering](n)}{row.recipient}{gap}{row.work}" for n, row in enumerate(rows, 1)]
        return notice("\n".join(lines))

    return layout


COLUMNS: dict[str, tuple[str, Callable[[int, Row], str]]] = {
    "number": ("序号", lambda n, row: str(n)),
    "recipient": ("党组织名称", lambda n, row: row.recipient),
    "work": ("品管圈名称", lambda n, row: row.work),
    "award": ("奖项", lambda n, row: row.award),
}


def tabled(columns: Sequence[str], between: str = "\t", edge: str = "") -> Layout:
    """One table under a header; with a column for the award, or a table for each award."""

    def cells(row: Sequence[str]) -> str:
        return edge + between.join(row) + edge

    def layout(given_facts: Facts) -> str:
        header = cells([COLUMNS[name][0] for name in columns])
        parts = []
        if "award" in columns:
            rows = [row for rows in given_facts.values() for row in rows]
            parts = [header, *(cells([COLUMNS[name][1](n, row) for name in columns]) for n, row in enumerate(rows, 1))]
        else:
            for index, (award, rows) in enumerate(given_facts.items()):
                parts += [f"{NUMERALS[index]}、{award}（{len(rows)}个）", header]
                parts += [cells([COLUMNS[name][1](n, row) for name in columns]) for n, row in enumerate(rows, 1)]
        return notice("\n".join(parts))

    return layout


def told(given_facts: Facts) -> str:
    sentences = ["、".join(f"{row.recipient}的“{row.work}”" for row in rows) + f"荣获{award}" for award, rows in given_facts.items()]
    return notice("；".join(sentences) + "。")


def wrapped(width: int) -> Layout:
    """Hard line ends inside names, as in copies of printed pages; rows stay numbered."""

    def layout(given_facts: Facts) -> str:
        lines = listed("1.", gap="　")(given_facts).split("\n")
        return "\n".join(line[at : at + width] for line in lines for at in range(0, max(len(line), 1), width))

    return layout


def wide(text: str) -> str:
    """Digits and brackets at full width, as some sites write them."""
    return text.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)}).replace("(", "（").replace(")", "）")


def winners(text: str) -> set[tuple[str, str, str | None]]:
    reading = read_document(Source(name="notice.txt", media_type="text/plain", digest="0" * 64, text=text))
    assert all(text[item.start : item.end] == item.quote for item in reading.evidence())
    return {(item.recipient, item.award, item.entry) for item in reading.conferrals}


def meant(given_facts: Facts) -> set[tuple[str, str, str | None]]:
    return {(row.recipient, row.award, row.work) for rows in given_facts.values() for row in rows}


@given(facts(), st.sampled_from(sorted(NUMBERINGS)), st.sampled_from(["  ", "\t", "　", " "]))
@settings(max_examples=15, deadline=None)
def test_lists_under_any_numbering(given_facts: Facts, numbering: str, gap: str) -> None:
    assert winners(listed(numbering, gap)(given_facts)) == meant(given_facts)


HEADINGS = st.sampled_from(
    ["{numeral}、{award}（{count}个）", "{numeral}、{award}({count}个)", "（{numeral}）{award}{count}个", "【{award}】", "{award}（{count}名）", "★{award}：{count}个", "{award}"]
)


@given(facts(), HEADINGS)
@settings(max_examples=15, deadline=None)
def test_lists_under_any_heading(given_facts: Facts, heading: str) -> None:
    assert winners(listed(heading=heading)(given_facts)) == meant(given_facts)


def columns_of(*names: str) -> st.SearchStrategy[list[str]]:
    """The columns in any order, with that of the numbers first, last or left out, as in every table seen."""
    return st.permutations(names).flatmap(lambda order: st.sampled_from([["number", *order], [*order, "number"], list(order)]))


@given(facts(), columns_of("recipient", "work"), st.sampled_from([("\t", ""), (" | ", ""), ("|", "|"), ("    ", "")]))
@settings(max_examples=15, deadline=None)
def test_tables_with_columns_in_any_order(given_facts: Facts, columns: list[str], form: tuple[str, str]) -> None:
    assert winners(tabled(columns, *form)(given_facts)) == meant(given_facts)


@given(facts(), columns_of("recipient", "work", "award"), st.sampled_from([("\t", ""), ("|", "|"), ("    ", "")]))
@settings(max_examples=15, deadline=None)
def test_tables_with_a_column_for_the_award(given_facts: Facts, columns: list[str], form: tuple[str, str]) -> None:
    assert winners(tabled(columns, *form)(given_facts)) == meant(given_facts)


@given(facts())
@settings(max_examples=15, deadline=None)
def test_sentences(given_facts: Facts) -> None:
    assert winners(told(given_facts)) == meant(given_facts)


@given(facts(), st.integers(26, 40))
@settings(max_examples=15, deadline=None)
def test_hard_wrapped_lines(given_facts: Facts, width: int) -> None:
    assert winners(wrapped(width)(given_facts)) == meant(given_facts)


@given(facts(), st.sampled_from(["\r\n", "\n\n", "\n　　", " \n"]))
@settings(max_examples=15, deadline=None)
def test_line_ends_and_indents(given_facts: Facts, end: str) -> None:
    assert winners(listed()(given_facts).replace("\n", end)) == meant(given_facts)


@given(facts())
@settings(max_examples=15, deadline=None)
def test_full_width(given_facts: Facts) -> None:
    assert winners(wide(listed("(1)")(given_facts))) == meant(given_facts)
