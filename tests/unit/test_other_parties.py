"""Branches of other parties in a house and who commends them; whose page it is where a part of the house has written; in made-up articles."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.names.find import find
from partygraph.names.parse import parse
from partygraph.pipeline import read_document


def _article(told: str) -> str:
    return "新闻动态\n\n2021-05-10\n\n近日，" + told


@pytest.mark.parametrize(
    ("told", "got"),
    [
        ("在九三学社兰州市委会的年度表彰中，九三学社榆中县人民医院支社荣获“先进基层组织”称号。", {("九三学社榆中县人民医院支社", "先进基层组织", "九三学社兰州市委会")}),
        (
            "民盟甘肃省委会的表彰中，民盟榆中县中医院支部荣获“全省先进集体”称号；而在民盟兰州市委会的表彰中，支部又被授予“先进基层组织”“宣传工作先进集体”等荣誉。",
            {
                ("民盟榆中县中医院支部", "全省先进集体", "民盟甘肃省委会"),
                ("民盟榆中县中医院支部", "先进基层组织", "民盟兰州市委会"),
                ("民盟榆中县中医院支部", "宣传工作先进集体", "民盟兰州市委会"),
            },
        ),
        (
            "民进甘肃省委会和民进兰州市委会相继公布年度表彰结果。民进甘肃省委会的表彰中，民进榆中县中医院支部荣获“全省先进集体”称号。而在民进兰州市委会的表彰中，支部又被授予“先进支部”称号。",
            {("民进榆中县中医院支部", "全省先进集体", "民进甘肃省委会"), ("民进榆中县中医院支部", "先进支部", "民进兰州市委会")},
        ),
        (
            "在榆中县总工会的表彰中，榆中县中医院被授予“先进单位”称号。而在榆中县卫生健康局的考核中，医院又获评“优秀单位”。",
            {("榆中县中医院", "先进单位", "榆中县总工会"), ("榆中县中医院", "优秀单位", "榆中县卫生健康局")},
        ),
        ("此外，在致公党甘肃省委会的评选中，致公党榆中县人民医院支部获“参政议政先进集体”。", {("致公党榆中县人民医院支部", "参政议政先进集体", "致公党甘肃省委会")}),
    ],
)
def test_who_commends(told: str, got: set[tuple[str, str, str]]) -> None:
    assert {(recipient, award, by[0] if len(by) == 1 else None) for recipient, award, _, by in honours(_article(told))} == got


def test_the_decision_that_a_sentence_names_goes_before_its_occasion() -> None:
    told = "在兰州石化集团庆祝建党百年表彰中，榆中县中医院党委获“先进基层党组织”，表彰决定由兰州石化集团党委作出。"
    assert {by for _, _, _, by in honours(_article(told))} == {("兰州石化集团党委",)}


def test_a_branch_and_its_committee_are_one() -> None:
    reading = read_document(source(_article("民进兰州市委会授予民进榆中县中医院支部委员会“先进支部”称号。同时，民进榆中县中医院支部被民进甘肃省委会评为“先进集体”。")))
    assert ("民进榆中县中医院支部委员会", "民进榆中县中医院支部") in {(item.name, item.alias) for item in reading.aliases}


@pytest.mark.parametrize(
    ("chars", "names"),
    [
        ("农工党甘肃省委会的表彰中", ["农工党甘肃省委会"]),
        ("在九三学社兰州市委会年度会议上", ["九三学社兰州市委会"]),
        ("九三学社榆中县人民医院支社获奖", ["九三学社榆中县人民医院支社"]),
        ("民建会员和九三学社社员", []),
    ],
)
def test_names_of_other_parties(chars: str, names: list[str]) -> None:
    assert [item.org.name for item in find(chars)] == names


def test_a_chapter_is_of_its_house() -> None:
    org = parse("九三学社榆中县人民医院支社")
    assert org is not None
    assert org.steps[-1].group == "line"


@pytest.mark.parametrize(
    ("head", "foot", "issuer"),
    [
        ("首页　医院概况　新闻动态\n\n急诊科荣获称号\n\n发布时间：2021-05-10", "（宣传科 供稿）", "榆中县中医院"),
        ("网站首页  医院概况\n\n急诊科荣获称号\n\n日期：2021-05-10", "工会 供稿", "榆中县中医院"),
        ("首页 | 医院概况 | 新闻动态\n\n急诊科荣获称号\n\n2021-05-10 浏览：20", "（党政办公室 供稿）", "榆中县中医院"),
        ("首页　医院概况\n\n急诊科荣获称号\n\n2021-05-10　来源：兰州日报", "（宣传科 供稿）", "兰州日报"),
    ],
)
def test_whose_page_it_is(head: str, foot: str, issuer: str) -> None:
    text = "近日，榆中县中医院急诊科荣获“工人先锋号”称号。全院上下倍受鼓舞，大家纷纷表示要再接再厉，为守护百姓健康再立新功。"
    assert read_document(source(f"榆中县中医院\n\n{head}\n\n{text}\n\n{foot}\n")).document.issuers == (issuer,)
