"""Titles that sentences tell in passing: what a house is, who of two got what, for whom somebody collected it, on whose list they are."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HOUSE = "榆中县人民医院"


def _honours(sentence: str) -> set[tuple[str, str, str | None]]:
    text = f"{_HOUSE}召开大会\n本网讯 11月4日，{_HOUSE}召开大会。{sentence}\n"
    return {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{_HOUSE}是全国文明单位、甘肃省文明单位。", {(_HOUSE, "全国文明单位"), (_HOUSE, "甘肃省文明单位")}),
        (f"{_HOUSE}为三级乙等综合医院，全国文明单位，甘肃省卫生先进单位。", {(_HOUSE, "全国文明单位"), (_HOUSE, "甘肃省卫生先进单位")}),
        (f"{_HOUSE}系二级甲等医院、省级文明单位。", {(_HOUSE, "省级文明单位")}),
        ("医院现为国家级胸痛中心、省级文明单位。", {(_HOUSE, "省级文明单位")}),
        ("医院连续十年保持“省级文明单位”称号。", {(_HOUSE, "省级文明单位")}),
        (f"兰州市总工会对2023年度工会工作先进单位进行通报表扬，{_HOUSE}工会名列其中。", {(f"{_HOUSE}工会", "2023年度工会工作先进单位")}),
        (f"市委宣传部对全市学雷锋活动示范点进行了命名，{_HOUSE}门诊部入选。", {(f"{_HOUSE}门诊部", "全市学雷锋活动示范点")}),
        (f"{_HOUSE}护理部入选全国三八红旗集体名单。", {(f"{_HOUSE}护理部", "全国三八红旗集体")}),
        (f"{_HOUSE}等12家单位入选第七届全国文明单位名单。", {(_HOUSE, "第七届全国文明单位")}),
        (f"{_HOUSE}护理部等12个集体获全国三八红旗集体称号。", {(f"{_HOUSE}护理部", "全国三八红旗集体")}),
        ("急诊科护士长张某代表科室领取“全国青年文明号”牌匾。", {(f"{_HOUSE}急诊科", "全国青年文明号")}),
        ("院长王某代表医院接过“文明单位”奖牌。", {(_HOUSE, "文明单位")}),
        ("医院评定神经内科二区、泌尿外科、党政办这3个科室为先进集体。", {(f"{_HOUSE}神经内科二区", "先进集体"), (f"{_HOUSE}泌尿外科", "先进集体"), (f"{_HOUSE}党政办", "先进集体")}),
        (
            "永登县中医院等三家医院喜获“生态文明示范医院”奖牌。三家医院分别是永登县中医院、皋兰县人民医院、榆中县人民医院。",
            {("永登县中医院", "生态文明示范医院"), ("皋兰县人民医院", "生态文明示范医院"), (_HOUSE, "生态文明示范医院")},
        ),
        ("九三学社甘肃中医药大学基层委获得“社会服务先进集体”荣誉称号。", {("九三学社甘肃中医药大学基层委", "社会服务先进集体")}),
        ("省水利厅公布了甘肃省公共机构节水型单位名单，榆中县人民医院等7家单位榜上有名。", {(_HOUSE, "甘肃省公共机构节水型单位")}),
    ],
)
def test_titles_told_in_passing(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {(name, award) for name, award, _ in _honours(sentence)} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "医院的目标是全国文明单位。",
        "会议为全国先进集体、先进个人颁奖。",
        "医院为全国文明单位创建工作提供保障。",
        f"{_HOUSE}是兰州大学教学医院、省级重点专科建设单位。",
        f"{_HOUSE}入选全国文明单位候选名单。",
        "院党委提出，到2025年创成“全国文明单位”。",
        "力争到明年，内科党支部获得“先进党支部”称号。",
        "确保年内内科党支部获评“红旗党支部”。",
        "我们的目标是：2026年获评“全国文明单位”。",
        "今年要拿下“全省先进集体”称号。",
        "希望早日获得“文明单位”称号。",
    ],
)
def test_what_is_no_title_yet(sentence: str) -> None:
    assert _honours(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("急诊科和儿科脱颖而出，前者获特等奖，后者获一等奖。", {(f"{_HOUSE}急诊科", "特等奖", None), (f"{_HOUSE}儿科", "一等奖", None)}),
        ("急诊科选派的“无惧队”和儿科选派的“生命之光队”脱颖而出，前者获特等奖，后者获一等奖。", {(f"{_HOUSE}急诊科", "特等奖", "无惧队"), (f"{_HOUSE}儿科", "一等奖", "生命之光队")}),
        ("永登县中医院、榆中县血站亦有斩获，前者获特等奖，后者被省输血协会评为“先进单位”。", {("永登县中医院", "特等奖", None), ("榆中县血站", "先进单位", None)}),
        ("活动有讲课和比赛，前者获一等奖。", set()),
    ],
)
def test_the_former_and_the_latter(sentence: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert _honours(sentence) == expected


def test_a_post_in_short_lines_with_a_list_of_prizes() -> None:
    text = (
        "评选结果揭晓\n\n共评出金奖15个、银奖35个\n\n2个项目摘得金奖\n\n3个项目荣获银奖\n\n获奖名单如下\n\n金奖\n\n榆中县人民医院\n\n“常春藤”行动——公益筛查项目\n\n"
        "银奖\n\n永登县中医院\n\n“学堂”助力乡村项目\n\n皋兰县人民医院\n\n“心灯”服务项目\n"
    )
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == {(_HOUSE, "金奖"), ("永登县中医院", "银奖"), ("皋兰县人民医院", "银奖")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{_HOUSE}受到县委、县政府通报表彰，获“先进集体”称号。", {("先进集体", ("县委", "县政府"))}),
        (f"{_HOUSE}受到县委、县政府的通报表扬，被授予“先进集体”称号。", {("先进集体", ("县委", "县政府"))}),
        (f"{_HOUSE}受到县委、县政府通报表彰。", {("通报表彰", ("县委", "县政府"))}),
        (f"在中华全国妇女联合会2019年关于表彰全国巾帼建功先进集体的决定中，{_HOUSE}被授予全国巾帼建功先进集体称号。", {("全国巾帼建功先进集体", ("中华全国妇女联合会",))}),
        (f"在全国妇联《关于表彰全国巾帼建功先进集体的决定》中，{_HOUSE}被授予全国巾帼建功先进集体称号。", {("全国巾帼建功先进集体", ("全国妇联",))}),
    ],
)
def test_who_gives_by_praise_or_paper(sentence: str, expected: set[tuple[str, tuple[str, ...]]]) -> None:
    text = f"{_HOUSE}召开大会\n本网讯 11月4日，{_HOUSE}召开大会。{sentence}\n"
    assert {(item.award, item.by) for item in read_document(source(text)).conferrals} == expected


def test_points_in_brackets_part_no_names() -> None:
    assert {(name, award) for name, award, _ in _honours("急诊科以98.5分的成绩获得一等奖，儿科（97分）、骨科（96分）获二等奖。")} == {
        (f"{_HOUSE}急诊科", "一等奖"),
        (f"{_HOUSE}儿科", "二等奖"),
        (f"{_HOUSE}骨科", "二等奖"),
    }


def test_who_commends_is_no_part_of_the_heading() -> None:
    assert {(name, award) for name, award, _ in _honours("会议表彰了2023年度先进科室：急诊科、检验科。")} == {(f"{_HOUSE}急诊科", "2023年度先进科室"), (f"{_HOUSE}检验科", "2023年度先进科室")}


_UNIT = f"{_HOUSE}康复医学科"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("该院康复医学科2007年建科。科室2010年被团市委授予“青年文明号”，还得过“护理工作先进集体”“十佳班组”等称号。", {(_UNIT, "青年文明号"), (_UNIT, "护理工作先进集体"), (_UNIT, "十佳班组")}),
        ("我院康复医学科现有医护28人。该科2010年被团市委授予“青年文明号”。", {(_UNIT, "青年文明号")}),
        ("康复医学科2007年建科。科室2010年被团市委授予“青年文明号”。", {(_UNIT, "青年文明号")}),
        (f"康复医学科有30名医护。\n{_UNIT}1989年成立。\n• 先后被授予国家级巾帼文明岗、甘肃省青年文明号。", {(_UNIT, "国家级巾帼文明岗"), (_UNIT, "甘肃省青年文明号")}),
        ("2015年，医院新增两家市级青年文明号——整形外科和输血科。", {(f"{_HOUSE}整形外科", "市级青年文明号"), (f"{_HOUSE}输血科", "市级青年文明号")}),
        ("医院新增“工人先锋号”2个，分别是骨科、儿科，再创佳绩。", {(f"{_HOUSE}骨科", "工人先锋号"), (f"{_HOUSE}儿科", "工人先锋号")}),
        ("医院新增省级重点专科3个：骨科、儿科。", {(f"{_HOUSE}骨科", "省级重点专科"), (f"{_HOUSE}儿科", "省级重点专科")}),
        ("医院新增床位20张。", set()),
        ("办公室主任张某的漫画作品获“好漫画”奖，护士长李某以及王某的诵读作品获“好声音”奖。", set()),
        ("内科党支部的微视频作品获“好声音”奖。", {(f"{_HOUSE}内科党支部", "好声音奖")}),
    ],
)
def test_units_spoken_of(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {(name, award) for name, award, _ in _honours(sentence)} == expected


def test_a_feast_in_quotes_is_no_second_title() -> None:
    text = f"我院荣获“全国三八红旗集体”\n“三八”节前夕，{_HOUSE}被全国妇联授予“全国三八红旗集体”。\n"
    assert {item.award for item in read_document(source(text)).conferrals} == {"全国三八红旗集体"}


def test_what_stands_in_a_town_is_of_no_hospital() -> None:
    text = "兰州市人民政府关于表彰花园式单位的通报\n各县区：\n决定授予下列单位“花园式单位”称号。\n兰州市人民政府\n2024年1月1日\n附件\n花园式单位（3个）\n恒大新城小区\n兰州市第一人民医院\n香榭里小区\n"
    assert {item.recipient for item in read_document(source(text)).conferrals} == {"恒大新城小区", "兰州市第一人民医院", "香榭里小区"}
