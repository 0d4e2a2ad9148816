"""The head of a post (account, day, clock, place) above a notice's title is no part of the title; in made-up pages."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

ISSUER = "中共榆中县委员会"
TITLE = f"{ISSUER}关于表彰先进基层党组织的决定"
BODY = "先进基层党组织（1个）\n榆中县人民医院党委\n"


HEADS = ["榆中党建 2019-07-03 09:12 甘肃", "原创 宣传科 榆中党建 2019-07-03 09:12 发表于甘肃", "榆中党建 2019年07月03日 09:12 甘肃", "2019-07-03 09:12\n甘肃", "榆中党建\n2019-07-03 09:12"]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("above", ["", "榆中县先进名单来了！\n"])
def test_the_place_of_a_post_is_no_part_of_the_title(above: str, head: str) -> None:
    reading = read_document(source(f"{above}{head}\n{TITLE}\n{BODY}"))
    assert (reading.document.title, reading.document.issuers) == (TITLE, (ISSUER,))
    assert {item.by for item in reading.conferrals} == {(ISSUER,)}


@pytest.mark.parametrize("head", ["甘肃省", ""])
def test_names_over_two_lines_go_on(head: str) -> None:
    reading = read_document(source(f"{head}榆中县卫生健康局\n关于表彰先进基层党组织的决定\n{BODY}"))
    assert reading.document.issuers == (f"{head}榆中县卫生健康局",)
