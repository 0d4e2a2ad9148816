"""What a house has below it, houses of villages and units alike, and teams that people make up; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document

HOUSE = "榆中县青岭中心卫生院"
ROOMS = {"三岔村卫生室", "石磨村卫生室"}


def _read(sentence: str) -> Reading:
    return read_document(source(f"{HOUSE}关于报送工作总结的报告\n\n县卫生健康局：\n    我院编制床位99张，下设村卫生室31个。\n    {sentence}\n"))


def _who(sentence: str) -> set[str]:
    return {item.recipient for item in _read(sentence).conferrals}


@pytest.mark.parametrize("whose", ["我院下设的", "我院下辖的", "我院所属", f"{HOUSE}下属的", "辖区内"])
@pytest.mark.parametrize("joined", ["、", "和"])
def test_houses_by_themselves(whose: str, joined: str) -> None:
    assert _who(f"{whose}三岔村卫生室{joined}石磨村卫生室被评为“示范村卫生室”。") == ROOMS


@pytest.mark.parametrize("whose", ["我院下设的", "我院下辖的", f"{HOUSE}下属的"])
def test_they_are_below_the_house(whose: str) -> None:
    assert {(item.child, item.parent) for item in _read(f"{whose}三岔村卫生室、石磨村卫生室被评为“示范村卫生室”。").subordinates} >= {(room, HOUSE) for room in ROOMS}


def test_units_of_the_house() -> None:
    assert _who("我院下设的急诊科、内科被评为“先进科室”。") == {f"{HOUSE}急诊科", f"{HOUSE}内科"}


@pytest.mark.parametrize("team", ["第二家庭医生签约服务团队", "家庭医生团队", "党员突击队", "护士合唱团", "专家服务团队", "医生志愿服务队"])
@pytest.mark.parametrize("house", ["我院", HOUSE])
def test_teams_that_people_make_up(house: str, team: str) -> None:
    assert _who(f"近日，{house}{team}被县卫健局评为“优秀团队”。") == {HOUSE + team}


@pytest.mark.parametrize("people", ["家庭医生张某", "3名医生", "5名护士组成的团队", "党员李某"])
def test_people_are_no_teams(people: str) -> None:
    assert not any(name != HOUSE for name in _who(f"近日，我院{people}被县卫健局评为“优秀个人”。"))
