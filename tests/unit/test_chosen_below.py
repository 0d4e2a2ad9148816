"""Those of a place who are among the honoured, one a line below the words that count them; in made-up posts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_NAMES = ("榆中县和平镇中心卫生院", "榆中县青城镇中心卫生院", "永登县河桥镇中心卫生院")
_BOTH = ("国家卫生健康委办公厅", "国家中医药局办公室")
_PRAISED = "近日\n\n国家卫生健康委办公厅\n\n国家中医药局办公室\n\n通报表扬2021年“优质服务基层行”活动中\n\n表现突出、服务优质机构\n\n\n\n"
_HEAD = "喜获国家级表彰，我们上榜！\n\n健康兰州 2022-10-09\n\n"


@pytest.mark.parametrize(
    ("lead", "award", "givers"),
    [
        (_PRAISED + "兰州3所卫生院入选其中", "通报表扬", _BOTH),
        (_PRAISED + "我市3家机构榜上有名：", "通报表扬", _BOTH),
        ("近日\n\n甘肃省卫生健康委员会\n\n公布2021年度全省“群众满意的乡镇卫生院”名单\n\n我市三家卫生院名列其中", "群众满意的乡镇卫生院", ("甘肃省卫生健康委员会",)),
        ("日前\n\n甘肃省总工会\n\n授予一批单位\n\n“甘肃省工人先锋号”称号\n\n兰州市3家卫生院获此殊荣", "甘肃省工人先锋号", ("甘肃省总工会",)),
        ("10月8日，国家卫生健康委办公厅印发通知，对2021年“优质服务基层行”活动中表现突出的机构予以通报表扬。\n\n我市3家机构榜上有名，分别是：", "通报表扬", _BOTH[:1]),
    ],
)
def test_as_many_names_as_are_counted(lead: str, award: str, givers: tuple[str, ...]) -> None:
    rows = "\n\n".join(_NAMES)
    reading = read_document(source(f"{_HEAD}{lead}\n\n\n{rows}\n\n\n跟着我们去看看吧~\n\n{_NAMES[0]}\n\n始建于1952年，是一所综合性医院。\n\n来源：兰州市卫生健康委员会"))
    assert {(item.recipient, item.award, item.by) for item in reading.conferrals} == {(name, award, givers) for name in _NAMES}


def test_names_behind_marks() -> None:
    rows = "\n\n".join("★ " + name for name in _NAMES)
    reading = read_document(source(f"{_HEAD}{_PRAISED}兰州3所卫生院入选其中\n\n\n{rows}\n\n\n跟着我们去看看吧~"))
    assert {(item.recipient, item.award, item.by) for item in reading.conferrals} == {(name, "通报表扬", _BOTH) for name in _NAMES}


@pytest.mark.parametrize("lead", ["我市2家卫生院入选其中", "我市3家卫生院参加了活动", "我市5家卫生院榜上有名"])
def test_other_numbers_and_other_words_give_nothing(lead: str) -> None:
    rows = "\n\n".join(_NAMES)
    assert not read_document(source(f"{_HEAD}{_PRAISED}{lead}\n\n\n{rows}\n\n\n跟着我们去看看吧~")).conferrals


def test_the_activity_is_a_campaign() -> None:
    rows = "\n\n".join(_NAMES)
    reading = read_document(source(f"{_HEAD}{_PRAISED}兰州3所卫生院入选其中\n\n\n{rows}\n\n\n跟着我们去看看吧~"))
    assert [item.name for item in reading.campaigns] == ["2021年“优质服务基层行”活动"]
