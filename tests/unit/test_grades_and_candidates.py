"""Grades in front of a quoted title, headings above a first row that is no anchored name, and lists of who is yet to be put forward; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.awards.headings import read_heading
from partygraph.pipeline import read_document

ROWS = "榆中县和平镇中心卫生院\n永登县人民医院\n皋兰县中医院\n"
LEAD = "兰州新闻网讯 经县、市逐级推荐，省卫生健康委逐一审核，最后遴选出100家卫生院，拟授予“群众满意的卫生院”称号，现将名单公布如下。\n"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("金牌能效“领跑者”", ("金牌能效“领跑者”",)),
        ("铜牌“示范医院”（3个）", ("铜牌“示范医院”",)),
        ("五星级“示范党支部”（3个）", ("五星级“示范党支部”",)),
        ("兰州市“示范岗”（3个）", ("兰州市“示范岗”",)),
        ("“示范医院”（3个）", ("示范医院",)),
    ],
)
def test_what_stands_in_front_of_a_quoted_title(line: str, names: tuple[str, ...]) -> None:
    heading = read_heading(line)
    assert heading is not None
    assert heading.names == names


@pytest.mark.parametrize("heads", [("一、金牌能效“领跑者”", "二、银牌能效“领跑者”"), ("一、金牌能效领跑者", "二、银牌能效领跑者")])
def test_a_heading_and_the_house_below_it_are_two_lines(heads: tuple[str, str]) -> None:
    text = f"关于公布兰州市能效“领跑者”名单的通报\n各单位：\n现将名单公布如下。\n附件：\n兰州市能效“领跑者”名单\n{heads[0]}\n华东疗养院\n兰州大学\n{heads[1]}\n永登县中医院\n榆中县人民医院\n"
    found = {(item.recipient, item.award) for item in read_document(source(text)).conferrals}
    assert found == {(name, head[2:]) for head, names in zip(heads, (("华东疗养院", "兰州大学"), ("永登县中医院", "榆中县人民医院")), strict=True) for name in names}


@pytest.mark.parametrize("lead", ["", LEAD])
@pytest.mark.parametrize(
    ("title", "given"), [("2018年度“群众满意的卫生院”拟推荐单位名单", 0), ("“群众满意的卫生院”拟申报单位名单", 0), ("“群众满意的卫生院”拟推报单位名单", 0), ("2018年度“群众满意的卫生院”名单", 3)]
)
def test_who_is_yet_to_be_put_forward_has_got_nothing(lead: str, title: str, given: int) -> None:
    assert len(read_document(source(f"{lead}{title}\n{ROWS}")).conferrals) == given
