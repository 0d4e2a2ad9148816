"""Who got it where words of time, a count or what they did stand with the names, and houses among many that a title was given to."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.awards.similar import plain_name
from partygraph.pipeline import read_document

_HOUSE = "济南市中心医院喜讯。\n"
GOT = {
    "记者了解到，此次济南市中心医院荣获全国卫生系统先进集体。": {("济南市中心医院", "全国卫生系统先进集体")},
    "据悉，本次济南市中心医院获评全国卫生系统先进集体。": {("济南市中心医院", "全国卫生系统先进集体")},
    "此次历城区柳埠镇中心卫生院被评为山东省先进集体。": {("历城区柳埠镇中心卫生院", "山东省先进集体")},
    _HOUSE + "我院检验科和消化内科两个集体事迹突出，被授予“市五一先锋岗”称号。": {("济南市中心医院检验科", "市五一先锋岗"), ("济南市中心医院消化内科", "市五一先锋岗")},
    _HOUSE + "我院检验科、消化内科两个科室成绩显著，被授予“市五一先锋岗”称号。": {("济南市中心医院检验科", "市五一先锋岗"), ("济南市中心医院消化内科", "市五一先锋岗")},
    _HOUSE + "我院急诊科和骨科两科室荣获“市工人先锋号”。": {("济南市中心医院急诊科", "市工人先锋号"), ("济南市中心医院骨科", "市工人先锋号")},
    "济南市妇幼保健院药学团队、检验团队初次参赛，分获一等奖和二等奖。": {("济南市妇幼保健院药学团队", "一等奖"), ("济南市妇幼保健院检验团队", "二等奖")},
    "济南市妇幼保健院产房护理团队、儿科护理团队首次出战，分别斩获专业组一等奖和三等奖。": {("济南市妇幼保健院产房护理团队", "专业组一等奖"), ("济南市妇幼保健院儿科护理团队", "专业组三等奖")},
    "中国红十字会总会授予一批学校和医疗机构“全国红十字模范单位”称号，济南市红十字医院榜上有名。": {("济南市红十字医院", "全国红十字模范单位")},
    "山东省总工会授予一批单位“山东省五一劳动奖状”，济南市中心医院名列其中。": {("济南市中心医院", "山东省五一劳动奖状")},
    "山东省妇联命名30个集体为“巾帼文明岗”，济南市中心医院妇科入选。": {("济南市中心医院妇科", "巾帼文明岗")},
    "济南市中心医院还荣获了此次演讲比赛的组织奖。": {("济南市中心医院", "组织奖")},
    "济南市中心医院同时荣获该次竞赛的团体奖。": {("济南市中心医院", "团体奖")},
    "济南市中心医院捧回了这次比赛的组织奖。": {("济南市中心医院", "组织奖")},
    "济南市中心医院摘得该项赛事的最佳组织奖。": {("济南市中心医院", "最佳组织奖")},
}


@pytest.mark.parametrize("text", GOT)
def test_who_got_it(text: str) -> None:
    assert {(item.recipient, plain_name(item.award)) for item in read_document(source(text)).conferrals} == GOT[text]


@pytest.mark.parametrize("text", ["此次会议在济南市中心医院召开。", "山东省总工会授予一批单位“山东省五一劳动奖状”。", _HOUSE + "我院检验科和消化内科两个集体事迹突出，受到患者好评。"])
def test_nobody_got_it(text: str) -> None:
    assert not read_document(source(text)).conferrals
