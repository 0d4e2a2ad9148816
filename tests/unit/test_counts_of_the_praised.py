"""How many got a title, where no verb of giving says so: those praised, those of a circle, those that bear it."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

COUNTED = {
    "会议召开，20个先进基层党组织和80名优秀个人得到表彰。": {"先进基层党组织": 20, "优秀个人": 80},
    "10个示范党支部、5个五星级党支部受到通报表扬。": {"示范党支部": 10, "五星级党支部": 5},
    "大会召开，8个优质服务示范科室获得表彰。": {"优质服务示范科室": 8},
    "3个先进党支部、6名优秀党员受到隆重表彰。": {"先进党支部": 3, "优秀党员": 6},
    "受表彰的有“白求恩奖章”获得者19名，全国卫生系统先进集体251个，全国卫生系统先进工作者698名。": {"白求恩奖章": 19, "全国卫生系统先进集体": 251, "全国卫生系统先进工作者": 698},
    "此次受到表彰的有全省卫生先进集体50个、全省卫生先进个人100名。": {"全省卫生先进集体": 50, "全省卫生先进个人": 100},
    "获得表彰的包括全市卫生系统先进集体30个，全市卫生系统先进个人60名。": {"全市卫生系统先进集体": 30, "全市卫生系统先进个人": 60},
    "其中，受到表彰的全省文明单位300个，全省文明村200个。": {"全省文明单位": 300, "全省文明村": 200},
    "授予市人社局、市财政局、市医保局、延安大学附属医院等四单位“2019年度全市医改工作先进集体”称号。": {"2019年度全市医改工作先进集体": 4},
    "命名济南市中心医院、济南市中医医院等5医院为“健康促进示范医院”。": {"健康促进示范医院": 5},
    "全省2018—2020年度省级文明单位2324个，全市医院中只有济南市中心医院一家。": {"省级文明单位": 2324},
    "全省共有省级文明单位2324个，济南市中心医院名列其中。": {"省级文明单位": 2324},
    "全市“青年文明号”52个，济南市中心医院占3个。": {"青年文明号": 52},
    "全国现有全国文明单位2000家，济南市中心医院榜上有名。": {"全国文明单位": 2000},
    "济南市疾控中心和青岛市中医院榜上有名，获全国卫生系统先进集体称号的山东卫生机构只有这2个。": {"全国卫生系统先进集体": 2},
    "全省荣获“工人先锋号”称号的单位仅5个。": {"工人先锋号": 5},
}


@pytest.mark.parametrize("text", COUNTED)
def test_counts_of_the_praised(text: str) -> None:
    assert {award.name: award.declared for award in read_document(source(text)).awards if award.declared is not None} == COUNTED[text]


@pytest.mark.parametrize("text", ["全省共有三级医院232个，全市只有一家。", "受表彰的有医生19名，护士251人。", "20个部门参加会议，80名职工得到培训。", "授予济南市中心医院“全国文明单位”称号。"])
def test_other_counts_are_no_awards(text: str) -> None:
    assert not [award for award in read_document(source(text)).awards if award.declared is not None]


HEADLINES = {
    "我院2个党支部获评自治区星级公立医院党支部": {"自治区星级公立医院党支部": 2},
    "青海3个单位和组织获“全国红十字模范单位”称号": {"全国红十字模范单位": 3},
    "山东2家医院获评“全国百佳医院”": {"全国百佳医院": 2},
    "我院4个科室获“市级青年文明号”称号": {"市级青年文明号": 4},
    "我市3个集体荣获省工人先锋号": {"省工人先锋号": 3},
    "我院2名选手参加演讲比赛": {},
    "我院开设3个专科门诊": {},
}


@pytest.mark.parametrize("headline", HEADLINES)
def test_counts_in_headlines(headline: str) -> None:
    text = f"{headline}\n发布时间：2024-03-05\n近日，表彰大会在西宁召开，有关名单对外公布，西宁市红十字医院榜上有名。"
    assert {award.name: award.declared for award in read_document(source(text)).awards if award.declared is not None} == HEADLINES[headline]
