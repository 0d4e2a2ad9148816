"""An award belongs to its contest: one name in two contests of a document is two awards."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.audit import ledger
from partygraph.model import Reading
from partygraph.pipeline import read_document
from partygraph.resolve import resolve

PROSE = (
    "聊城市人民医院品管圈捷报频传\n\n"
    "在山东省第四届医院品管圈大赛中，聊城市人民医院护理部获得一等奖。随后，在第六届全国医院品管圈大赛中，聊城市人民医院护理部再获一等奖，聊城市中医医院获得三等奖。\n"
)
LISTS = (
    "聊城市卫生健康委员会关于医院品管圈大赛和微党课大赛结果的通报\n\n各县（市、区）卫生健康局：\n\n"
    "2023年，我委举办了聊城市第二届医院品管圈大赛和聊城市首届微党课大赛，现将结果通报如下。\n\n聊城市卫生健康委员会\n2023年5月6日\n\n"
    "聊城市第二届医院品管圈大赛一等奖（2个）\n聊城市人民医院\n聊城市中医医院\n\n聊城市首届微党课大赛一等奖（1个）\n聊城市妇幼保健院\n"
)


def read(text: str) -> Reading:
    """What the extraction reads from a text."""
    return read_document(source(text))


def contests(reading: Reading) -> set[tuple[str, str, str | None]]:
    """Who got what, and in which contest."""
    return {(fact.recipient, fact.award, stated.campaign if stated else None) for fact, stated in reading.awarded()}


def test_each_sentence_gives_the_award_of_its_contest() -> None:
    province, nation = "山东省第四届医院品管圈大赛", "第六届全国医院品管圈大赛"
    assert contests(read(PROSE)) == {
        ("聊城市人民医院护理部", "一等奖", province),
        ("聊城市人民医院护理部", "一等奖", nation),
        ("聊城市中医医院", "三等奖", nation),
    }


def test_each_list_gives_the_award_of_the_contest_that_its_heading_names() -> None:
    reading = read(LISTS)
    named = {campaign for _, _, campaign in contests(reading)}
    assert len(named) == 2
    assert None not in named
    assert [(entry.award, entry.declared, entry.listed) for entry in ledger(reading)] == [("一等奖", 2, 2), ("一等奖", 1, 1)]


@pytest.mark.parametrize("text", [PROSE, LISTS])
def test_two_contests_are_two_awards_and_two_conferrals(text: str) -> None:
    reading = read(text)
    awards = resolve([reading]).works.awards
    first = {work.key for (_, name, _), work in awards.items() if name == "一等奖"}
    assert len(first) == 2


def test_one_contest_needs_no_telling() -> None:
    reading = read("在山东省第四届医院品管圈大赛中，聊城市人民医院护理部获得一等奖，聊城市中医医院获得一等奖。\n")
    assert len(reading.awards) == 1
    assert reading.awards[0].listed == 2
