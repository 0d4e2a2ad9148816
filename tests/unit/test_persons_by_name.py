"""People who are named with their units have won for themselves; a clause on what a house does names nothing of it."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.awards.similar import plain_name
from partygraph.pipeline import read_document

_CONTEST = "济南市中心医院举行演讲比赛。\n"
_HOUSE = "济南市中心医院近况。\n"
GOT = {
    _CONTEST + "烧伤外科的谢某艺荣获一等奖；手术室的徐某、王某荣获二等奖；供应室的陈某、妇科的王小霞、洪某荣获三等奖。": set(),
    _CONTEST + "骨科的张小丽、内科的王某、李某获得二等奖。": set(),
    _CONTEST + "骨科张小丽、内科李红、王某获得二等奖。": set(),
    "历下区代表队获团体一等奖；历城区朱某江、长清区刘某英等分别获得单项第一名，被市总工会授予“市五一标兵”荣誉称号。": {("历下区代表队", "团体一等奖")},
    "济南市中心医院荣获团体一等奖；张某获得单项第一名，被市总工会授予“市五一标兵”称号。": {("济南市中心医院", "团体一等奖")},
    "济南市中心医院荣获“市五一先锋集体”；选手李某、王某获个人第一名，被授予“市五一标兵”称号。": {("济南市中心医院", "市五一先锋集体")},
    "济南市中心医院获团体奖；骨科护士刘某英等3人成绩优异，被市总工会授予“市五一标兵”称号。": {("济南市中心医院", "团体奖")},
    "济南市中心医院骨科、内科获得二等奖。": {("济南市中心医院骨科", "二等奖"), ("济南市中心医院内科", "二等奖")},
    _HOUSE + "近年来，该院走出一条医院从弱到强的特色之路，先后获“山东省卫生系统先进集体”称号。": {("济南市中心医院", "山东省卫生系统先进集体")},
    _HOUSE + "该院探索医院管理新模式，荣获“山东省卫生系统先进集体”称号。": {("济南市中心医院", "山东省卫生系统先进集体")},
    _HOUSE + "该院打造智慧医院，获评“山东省先进单位”。": {("济南市中心医院", "山东省先进单位")},
    _HOUSE + "该院创新医院文化，被授予“山东省文明单位”。": {("济南市中心医院", "山东省文明单位")},
    _HOUSE + "该院儿科中心获“山东省文明单位”。": {("济南市中心医院儿科中心", "山东省文明单位")},
}


@pytest.mark.parametrize("text", GOT)
def test_who_got_it(text: str) -> None:
    assert {(item.recipient, plain_name(item.award)) for item in read_document(source(text)).conferrals} == GOT[text]
