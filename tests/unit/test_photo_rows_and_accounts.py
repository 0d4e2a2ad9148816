"""Persons with their place on a photograph, and who is whose account above an article."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_HEAD = "兰州市卫生技能竞赛落幕\n\n竞赛分个人赛和团体赛。\n\n一等奖\n"

PHOTOGRAPHED = {
    "house-first": ("永登县中医院 黄小甲（左）\n榆中县人民医院 邱某（右）\n\n二等奖\n永登县人民医院 蔡小乙（右二）\n", set()),
    "person-first": ("黄小甲（左一） 永登县中医院\n邱某（右一） 榆中县人民医院\n", set()),
    "half-width-brackets": ("永登县中医院 黄小甲(中)\n榆中县人民医院 邱某(前排左三)\n", set()),
    "who-the-person-is": ("永登县中医院：黄小甲（女）\n榆中县人民医院：邱某（护士）\n", set()),
    "numbered": ("1.永登县中医院 黄小甲（后排右起第二）\n2.榆中县人民医院 邱某（图右）\n", set()),
    "a-row-of-a-person-does-not-go-on-in-the-next": ("永登县中医院 黄小甲（左）\n兴隆山医院 邱某（右）\n", set()),
    "a-second-name-in-brackets-is-a-house": (
        "永登县中医院（县人民医院）\n榆中县人民医院\n",
        {("永登县中医院", "一等奖", None, ()), ("榆中县人民医院", "一等奖", None, ())},
    ),
}


@pytest.mark.parametrize("case", PHOTOGRAPHED)
def test_persons_with_their_place_on_a_photograph_are_no_works(case: str) -> None:
    text, expected = PHOTOGRAPHED[case]
    assert honours(_HEAD + text) == expected


ACCOUNTS = (
    "原创　党办　兰州市第一人民医院　2020-11-05",
    "原创 宣传科 兰州市第一人民医院 2020-11-05 18:00",
    "原创：院办 兰州市第一人民医院 2020年11月5日",
    "原创 张某某 兰州市第一人民医院 2020-11-05",
    "宣传科 兰州市第一人民医院 2020-11-05",
)


@pytest.mark.parametrize("line", ACCOUNTS)
def test_the_account_in_front_of_a_day_publishes(line: str) -> None:
    reading = read_document(source(f"喜报｜兰州市第一人民医院再获佳绩\n\n{line}\n\n近日，兰州急救中心来我院交流。"))
    assert reading.document.issuers == ("兰州市第一人民医院",)


ORGANS = ("市委人才办", "市委网信办", "县委巡察办", "县委老干部局", "区委政法委", "市委文明办")


@pytest.mark.parametrize("organ", ORGANS)
def test_offices_of_a_party_committee_are_below_it(organ: str) -> None:
    reading = read_document(source(f"{organ}授予兰州市第一人民医院“先进集体”称号。"))
    assert (organ, organ[:2]) in {(item.child, item.parent) for item in reading.subordinates}
