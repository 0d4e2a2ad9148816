"""Who gives is said in another sentence than who gets: decisions that go on, many given together, praise whose author comes last; in made-up news."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

GIVEN = {
    "a-paper-and-whom-it-names": ("近日，省总工会、省卫健委联合印发《关于表彰全省先进集体的决定》。其中，授予榆中县人民医院“全省先进集体”称号。", ("省总工会", "省卫健委")),
    "this-time": ("近日，省总工会印发《关于表彰全省先进集体的决定》。此次授予榆中县人民医院“全省先进集体”称号。", ("省总工会",)),
    "in-one-sentence": ("省总工会日前发布《关于命名先进集体的决定》，其中授予榆中县人民医院“全省先进集体”称号。", ("省总工会",)),
    "another-year": ("近日，省总工会印发《关于表彰先进集体的决定》。2019年，授予榆中县人民医院“青年文明号”称号。", ()),
    "a-batch-without-number": ("省妇联决定授予一批单位“三八红旗集体”称号。\n其中，榆中县人民医院护理部被授予“三八红旗集体”称号。", ("省妇联",)),
    "a-title-without-marks": ("省文明委授予120个单位省级文明单位荣誉称号。\n名单如下：\n省级文明单位：榆中县人民医院、永登县中医院。", ("省文明委",)),
    "in-a-town-of-one-sign": ("9月8日，省文明委在兰召开表彰大会，榆中县人民医院获“文明单位”称号。", ("省文明委",)),
    "who-gave-all-above": ("榆中县人民医院荣获“文明单位”称号。\n榆中县中医院荣获“文明标兵”称号。\n这次表彰由省文明委作出，坚持面向基层。", ("省文明委",)),
    "prizes-handed-by-the-committee": ("甲市六院党委组织开展知识考学活动。当天，院党委对优秀集体和个人颁奖表彰。\n护理部党支部获得集体一等奖。", ("甲市六院党委",)),
    "prizes-handed-by-the-union": ("甲市六院工会组织知识竞赛。当天，院工会对优秀集体颁奖。\n护理部党支部获得一等奖。", ("甲市六院工会",)),
    "who-holds-a-meeting-gives-nothing": ("榆中县人民医院获得全省文明单位称号。本次会议由省文明办主持。", ()),
}


@pytest.mark.parametrize(("text", "givers"), GIVEN.values(), ids=GIVEN)
def test_who_gives(text: str, givers: tuple[str, ...]) -> None:
    conferrals = read_document(source(text)).conferrals
    assert conferrals
    assert {item.by for item in conferrals} == {givers}
