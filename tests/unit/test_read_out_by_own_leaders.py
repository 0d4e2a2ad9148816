"""Who gives what is read out at a house's own meeting: the house whose leader reads, the bodies of the paper, nobody where others read."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
BY_HOUSE = [
    "院长张某某宣读《关于表彰2025年度优秀科室的通报》，急诊科获评“优秀科室”。",
    "协管院领导张某某宣读《关于表彰2025年度优秀科室的通报》，急诊科获评“优秀科室”；副院长李某某宣读《关于表彰先进个人的通报》，王某某等5人受到表彰。",
    "会上宣读了医院《关于表彰优秀科室的决定》，急诊科被授予“优秀科室”。",
    "会上，院党委书记张某某宣读表彰决定。急诊科荣获“优秀科室”。",
    "党办主任宣读表彰决定。急诊科荣获“优秀科室”。",
    "首先，院长助理孙某某同志宣读了《关于表彰优秀科室的决定》，授予急诊科为优秀科室。",
    "护理部主任张某某宣读《关于表彰优秀科室的决定》，急诊科获评“优秀科室”。",
]
BY_OTHERS = {
    "副院长李某某宣读了院党委、医院联合作出的《关于表彰优秀科室的决定》，急诊科被授予“优秀科室”。": ("榆中县人民医院党委", "榆中县人民医院"),
    "院长张某某宣读了医院与工会联合下发的《关于表彰优秀科室的决定》，急诊科被评为“优秀科室”。": ("榆中县人民医院", "榆中县人民医院工会"),
    "会上，副院长李某某宣读了县卫健局《关于表彰优秀科室的决定》，急诊科被授予“优秀科室”。": ("县卫健局",),
    "急诊科被院党委、医院授予“优秀科室”。": ("榆中县人民医院党委", "榆中县人民医院"),
    "急诊科被医院和院工会评为“优秀科室”。": ("榆中县人民医院", "榆中县人民医院工会"),
    "县卫健局副局长张某某宣读《关于表彰优秀科室的决定》，急诊科被授予“优秀科室”。": (),
    "县卫健局办公室主任张某某宣读表彰决定，急诊科荣获“优秀科室”。": (),
    "会上宣读了《关于表彰优秀科室的决定》，急诊科被授予“优秀科室”。": (),
    "主持人宣读了表彰名单，急诊科荣获“优秀科室”。": (),
}


def _by(told: str) -> list[tuple[str, tuple[str, ...]]]:
    reading = read_document(source(f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。{told}\n"))
    return [(item.recipient, item.by) for item in reading.conferrals]


@pytest.mark.parametrize("told", BY_HOUSE)
def test_what_an_own_leader_reads_out_is_the_houses(told: str) -> None:
    assert _by(told) == [(HOUSE + "急诊科", (HOUSE,))]


@pytest.mark.parametrize("told", BY_OTHERS)
def test_what_others_have_decided_is_theirs(told: str) -> None:
    assert _by(told) == [(HOUSE + "急诊科", BY_OTHERS[told])]


@pytest.mark.parametrize("title", ["市级“青年文明号”", "“甘肃省巾帼文明岗”", "“青年文明号”"])
def test_titles_of_a_higher_level_are_not_the_houses(title: str) -> None:
    assert _by(f"院长张某某宣读表彰名单，急诊科荣获{title}。") == [(HOUSE + "急诊科", ())]
