"""Prizes joined to what they are of, branches of a house's union, notices that are signed without a day; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_H, _U = "榆中县人民医院", "榆中县人民医院工会"

JOINED = {
    "of-events": ("某年全省技能竞赛在甲市举行。榆中县人民医院斩获了团体竞赛项目的三等奖。", {(_H, "团体竞赛项目三等奖")}),
    "among-prizes": ("榆中县人民医院荣获“无偿献血促进奖”中的特别奖，是全省唯一获此奖项的单位。", {(_H, "无偿献血促进奖特别奖")}),
    "of-a-prize": ("榆中县人民医院荣获全国无偿献血促进奖的单位奖。", {(_H, "全国无偿献血促进奖单位奖")}),
    "and-another": ("在全省护理技能竞赛中，榆中县人民医院获得团体项目的一等奖和最佳组织奖。", {(_H, "团体项目一等奖"), (_H, "最佳组织奖")}),
    "a-place": ("在全省护理技能竞赛中，榆中县人民医院夺得理论组的第一名。", {(_H, "理论组第一名")}),
    "of-a-contest": ("在本次竞赛中，榆中县人民医院获得了本次党史知识竞赛的一等奖。", {(_H, "一等奖")}),
    "highest-prize": ("经过激烈角逐，榆中县人民医院拿下了本次竞赛的最高奖项——“一等奖”。", {(_H, "一等奖")}),
    "prize-of-teams": ("经过激烈角逐，榆中县人民医院夺得了团体大奖——一等奖。", {(_H, "团体一等奖")}),
    "highest-honour": ("榆中县人民医院捧回了全省卫生系统的最高荣誉——“卫生先锋奖”。", {(_H, "卫生先锋奖")}),
    "of-a-final": ("榆中县人民医院荣获2018年全国医院擂台赛总决赛“全国十佳案例”。", {(_H, "全国十佳案例")}),
    "a-feat": ("在全市竞赛中，榆中县人民医院获得了二等奖的好成绩。", {(_H, "二等奖")}),
    "another-feat": ("在全市竞赛中，榆中县人民医院摘得二等奖的骄人佳绩。", {(_H, "二等奖")}),
    "a-title-of-its-own": ("榆中县人民医院荣获“人民满意的医院”称号。", {(_H, "人民满意的医院")}),
    "a-prize-of-its-own": ("榆中县人民医院荣获“群众满意的服务单位”和“最美的声音奖”。", {(_H, "群众满意的服务单位"), (_H, "最美的声音奖")}),
}


@pytest.mark.parametrize(("text", "expected"), JOINED.values(), ids=JOINED)
def test_prizes_joined_to_what_they_are_of(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


BRANCHES = {
    "shared-word": (
        "榆中县人民医院工会举办拔河比赛，各分会参加。最终，门诊、内科两个分会获一等奖，外科、护理、后勤三个分会获二等奖。",
        {(_U + "门诊分会", None), (_U + "内科分会", None), (_U + "外科分会", None), (_U + "护理分会", None), (_U + "后勤分会", None)},
    ),
    "counted": (
        "榆中县人民医院工会组织了趣味运动会，8个分会的队员参赛。内科分会、外科分会获得一等奖，机关分会获得二等奖。",
        {(_U + "内科分会", None), (_U + "外科分会", None), (_U + "机关分会", None)},
    ),
    "with-works": (
        "榆中县人民医院工会举办诗歌朗诵比赛，10个工会分会参加。由第一分会朗诵的《祖国》获一等奖，第三分会选送的《春天》和第五分会演出的《大河》获二等奖。",
        {(_U + "第一分会", "祖国"), (_U + "第三分会", "春天"), (_U + "第五分会", "大河")},
    ),
    "digits": (
        "榆中县人民医院工会举办拔河比赛。最终，机关分会荣获一等奖，手术室、急诊科2个分会荣获二等奖。",
        {(_U + "机关分会", None), (_U + "手术室分会", None), (_U + "急诊科分会", None)},
    ),
    "party-branches": ("榆中县人民医院党委举办知识竞赛，8个支部参加。门诊、内科两个党支部获一等奖。", {(_H + "门诊党支部", None), (_H + "内科党支部", None)}),
    "of-a-society": ("榆中县人民医院工会举办拔河比赛。甘肃省医学会内科分会荣获先进集体称号。", {("甘肃省医学会内科分会", None)}),
}


@pytest.mark.parametrize(("text", "expected"), BRANCHES.values(), ids=BRANCHES)
def test_branches_that_have_won(text: str, expected: set[tuple[str, str | None]]) -> None:
    assert {(item.recipient, item.entry) for item in read_document(source(text)).conferrals} == expected


_BOTH = ("甘肃省卫生健康委员会", "甘肃省科学技术厅")
_WON = "大赛启动以来，全省有700多家单位参赛。榆中县人民医院、永登县人民医院等9家单位获优秀组织奖。"

SIGNED = {
    "one-below-the-other": (f"关于甘肃省第四届健康科普大赛获奖情况的通报\n各市卫生健康委，省属医疗卫生机构：\n{_WON}\n甘肃省卫生健康委员会\n甘肃省科学技术厅", {_BOTH}),
    "abreast": (f"关于甘肃省健康科普大赛结果的通报\n各市州卫生健康委：\n{_WON}\n甘肃省卫生健康委员会 甘肃省科学技术厅", {_BOTH}),
    "a-society": ("关于公布案例大赛获奖结果的通知\n各有关单位：\n榆中县人民医院获一等奖，特此通知。\n甘肃省医学会", {("甘肃省医学会",)}),
    "no-notice": (f"榆中县人民医院喜获奖项\n{_WON}\n甘肃省卫生健康委员会", {()}),
    "those-honoured": ("关于表扬卫生宣传先进单位的通报\n各市州卫生健康委：\n现对以下单位予以表扬，名单如下。\n榆中县卫生健康局\n永登县卫生健康局", {()}),
}


@pytest.mark.parametrize(("text", "givers"), SIGNED.values(), ids=SIGNED)
def test_who_signs_without_a_day(text: str, givers: set[tuple[str, ...]]) -> None:
    assert {item.by for item in read_document(source(text)).conferrals} == givers


COUNTS = {
    "by-comma": ("表彰大会在会议中心举行，20个先进基层党组织，80名优秀个人受到表彰。", {("先进基层党组织", 20), ("优秀个人", 80)}),
    "with-of": ("会上，来自多家医院的15个岗组获得省级巾帼文明岗的称号。", {("省级巾帼文明岗", 15)}),
    "with-honour": ("全县有12个科室荣获全省青年文明号的荣誉称号。", {("全省青年文明号", 12)}),
    "two-kinds": ("大赛评出优秀组织单位40家及特别贡献单位15家。", {("优秀组织单位", 40), ("特别贡献单位", 15)}),
    "by-comma-behind": ("大赛评出优秀组织单位40家，特殊贡献集体15家。", {("优秀组织单位", 40), ("特殊贡献集体", 15)}),
    "persons-of-two-kinds": ("护理部党支部获得集体一等奖。医院有28名党员、入党积极分子荣获个人优秀奖。", {("个人优秀奖", 28)}),
    "works-and-prizes": ("榆中县人民医院参赛的三个节目荣获2个“最佳表演奖”和1个“最佳节目奖”。", set()),
    "attending": ("全县200名职工，30个科室参加表彰大会。", set()),
}


@pytest.mark.parametrize(("text", "expected"), COUNTS.values(), ids=COUNTS)
def test_counts_that_are_declared(text: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.name, item.declared) for item in read_document(source(text)).awards if item.declared} == expected


WON = {
    "titles-in-quotes": ("榆中县人民医院参赛的三个节目荣获2个“最佳表演奖”和1个“最佳节目奖”，医院获“最佳组织奖”殊荣。", {"最佳表演奖", "最佳节目奖", "最佳组织奖"}),
    "grades": ("榆中县人民医院选送的5个案例获得1个一等奖、2个二等奖和2个三等奖。", {"一等奖", "二等奖", "三等奖"}),
    "in-all": ("榆中县人民医院报送的3件作品共斩获1个金奖、2个银奖。", {"金奖", "银奖"}),
    "all-of-them": ("榆中县人民医院选送的3个案例全部获奖，分别是一等奖、二等奖和优秀奖。", {"一等奖", "二等奖", "优秀奖"}),
    "of-a-province": ("全省选送的50个作品荣获10个一等奖。", set()),
    "of-a-county": ("我县选送的5个作品荣获1个一等奖。", set()),
}


@pytest.mark.parametrize(("text", "expected"), WON.values(), ids=WON)
def test_prizes_that_works_of_a_house_have_won(text: str, expected: set[str]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == {(_H, award) for award in expected}
