"""Lists whose rows are persons with their houses: nobody's name becomes a body or a work, no house gets what a person got."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_TITLE = "甘肃省护理学会第一届“左英护理奖”获奖名单\n\n经评审，获奖名单如下。\n"
_HOUSES = ["甘肃省人民医院", "兰州市第一人民医院", "兰州市城关区中心医院", "兰州市第二人民医院", "榆中县人民医院", "永登县中医院", "华东医院"]
_NAMES = ["王某", "章某", "李 某", "赵某某", "宣某", "施 某", "秦 某"]
_ROWS = list(zip(_HOUSES, _NAMES, strict=True))


@pytest.mark.parametrize(
    "layout",
    [
        pytest.param("“左英护理奖”（7名）：\n" + "\n".join(f"{house} {name}" for house, name in _ROWS), id="house, blank, name"),
        pytest.param("左英护理奖（7名）\n" + "\n".join(f"{house}　{name}" for house, name in _ROWS), id="wide blanks"),
        pytest.param("左英护理奖\n" + "\n".join(f"{name} {house}" for house, name in _ROWS), id="name first"),
        pytest.param("左英护理奖\n单位\t姓名\n" + "\n".join(f"{house}\t{name}" for house, name in _ROWS), id="table, house first"),
        pytest.param("左英护理奖\n姓名\t单位\n" + "\n".join(f"{name}\t{house}" for house, name in _ROWS), id="table, name first"),
        pytest.param("左英护理奖\n" + "\n".join(f"{house}急诊科 {name}" for house, name in _ROWS), id="departments"),
        pytest.param("左英护理奖\n" + "\n".join(f"{house} {name}" for house, name in _ROWS[:5]) + "\n永登县中医院 怡然\n", id="a name that begins with no family name"),
    ],
)
def test_what_persons_got_is_no_houses(layout: str) -> None:
    reading = read_document(source(_TITLE + layout + "\n"))
    assert reading.conferrals == ()
    assert reading.personal_awards >= len(_ROWS) - 1
    assert not [body.name for body in reading.organizations if any(name.replace(" ", "") in body.name for _, name in _ROWS)]


@pytest.mark.parametrize(
    ("layout", "recipients"),
    [
        ("先进集体\n单位\t负责人\n榆中县人民医院\t王某\n永登县中医院\t李某\n", {"榆中县人民医院", "永登县中医院"}),
        ("先进集体\n单位\t姓名\n榆中县人民医院\t王某\n永登县中医院\t李某\n", {"榆中县人民医院", "永登县中医院"}),
        ("一等奖\n榆中县人民医院 暖心圈\n永登县中医院 同心圈\n", {"榆中县人民医院", "永登县中医院"}),
    ],
)
def test_rows_of_houses_stay(layout: str, recipients: set[str]) -> None:
    assert {item.recipient for item in read_document(source("兰州市卫生健康系统表彰名单\n\n" + layout)).conferrals} == recipients
