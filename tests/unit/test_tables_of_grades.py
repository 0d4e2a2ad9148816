"""Tables whose column says a grade alone below a title that names several of them; hospitals of companies; all made up."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_ROWS = ("榆中县人民医院内科党支部", "榆中县人民医院护理党支部", "榆中县中医院门诊党支部", "榆中县中医院医技党支部")


def _text(title: str, column: str, cells: tuple[str, str], quoted: tuple[str, str], *, houses: bool) -> str:
    marks = (cells[0], cells[0], cells[1], cells[1])
    if houses:
        rows = [f"1\t榆中县人民医院\t内科党支部\t{marks[0]}\t", f"2\t\t护理党支部\t{marks[1]}\t升星", f"3\t榆中县中医院\t门诊党支部\t{marks[2]}\t", f"4\t\t医技党支部\t{marks[3]}\t"]
        table = "\n".join([f"序号\t单位\t党支部名称\t{column}\t备注", *rows])
    else:
        table = "\n".join([f"序号\t党支部名称\t{column}", *(f"{at}\t{name}\t{mark}" for at, (name, mark) in enumerate(zip(_ROWS, marks, strict=True), 1))])
    return (
        f"中共榆中县卫生健康局委员会\n关于命名2024年度{title}的决定\n\n各党支部：\n"
        f"经研究，决定命名榆中县人民医院内科党支部等2个党支部为{quoted[0]}党支部，榆中县中医院门诊党支部等2个党支部为{quoted[1]}党支部（见附表）。\n\n"
        f"中共榆中县卫生健康局委员会\n2024年7月26日\n\n附表\n2024年度{title}名单\n\n{table}\n"
    )


_STARS, _QUOTED = ("五星", "四星"), ("“五星”", "“四星”")
TABLES = {
    "two-quoted-grades-and-the-kind": (("“五星”“四星”党支部", "评定结果", _STARS, _QUOTED), True, _STARS),
    "each-with-the-kind": (("“五星”党支部“四星”党支部", "评定结果", _STARS, _QUOTED), True, _STARS),
    "plain-grades": (("五星级、四星级党支部", "评定等级", ("五星级", "四星级"), ("五星级", "四星级")), True, ("五星级", "四星级")),
    "quoted-side-by-side": (("“五星级”“四星级”党支部", "星级", ("五星级", "四星级"), ("“五星级”", "“四星级”")), False, ("五星级", "四星级")),
    "joined-by-a-word": (("五星党支部和四星党支部", "评定星级", _STARS, _QUOTED), False, _STARS),
    "whole-title-in-the-cell": (("“五星”“四星”党支部", "评定结果", ("五星党支部", "四星党支部"), _QUOTED), False, _STARS),
    "the-title-names-none": (("党支部评星定级结果", "星级", _STARS, _QUOTED), False, _STARS),
    "words-as-grades": (("“红旗”“标兵”党支部", "类别", ("红旗", "标兵"), ("“红旗”", "“标兵”")), False, ("红旗", "标兵")),
    "metals": (("金牌、银牌党支部", "评定结果", ("金牌", "银牌"), ("金牌", "银牌")), False, ("金牌", "银牌")),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_grade_alone_below_a_title_of_several(name: str) -> None:
    (title, column, cells, quoted), houses, grades = TABLES[name]
    reading = read_document(source(_text(title, column, cells, quoted, houses=houses)))
    expected = {(who, f"{grades[at // 2]}党支部") for at, who in enumerate(_ROWS)}
    assert {(item.recipient, item.award) for item in reading.conferrals} == expected
    assert {item.by for item in reading.conferrals} == {("中共榆中县卫生健康局委员会",)}


def test_a_grade_below_the_title_of_that_grade_is_the_title() -> None:
    table = "序号\t党支部名称\t星级\n" + "\n".join(f"{at}\t{name}\t五星" for at, name in enumerate(_ROWS, 1))
    reading = read_document(source(f"榆中县卫生健康局关于命名五星级党支部的决定\n各单位：\n经研究，予以命名。\n榆中县卫生健康局\n2024年7月26日\n附件\n五星级党支部名单\n{table}\n"))
    assert {item.award for item in reading.conferrals} == {"五星级党支部"}


@pytest.mark.parametrize("house", ["兰州煤业（集团）有限责任公司中央医院", "兰州石化公司中央医院", "兰州市中央医院", "兰州能源集团有限公司总医院"])
def test_a_central_hospital_is_no_committee(house: str) -> None:
    reading = read_document(source(f"近日，命名{house}内科党支部等6个党支部为“五星”党支部，{house}后勤党支部等5个党支部为“四星”党支部。\n"))
    names = {name for item in reading.subordinates for name in (item.child, item.parent)}
    assert {item.recipient for item in reading.conferrals} == {f"{house}内科党支部", f"{house}后勤党支部"}
    assert not {name for name in names if name.endswith("中央") or name.startswith("中央")}


@pytest.mark.parametrize(("said", "giver"), [("集团党委", "党委"), ("集团党委会", "党委"), ("公司工会", "工会")])
def test_the_line_of_a_company_is_not_named_twice(said: str, giver: str) -> None:
    reading = read_document(source(f"兰州能源集团有限公司召开表彰会。会上，{said}授予榆中县人民医院“先进集体”称号。\n"))
    assert {item.by for item in reading.conferrals} <= {(f"兰州能源集团有限公司{giver}",), ()}
    assert not [item.child for item in reading.subordinates if "公司集团" in item.child or "公司公司" in item.child]
