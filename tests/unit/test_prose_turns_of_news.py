"""Turns of news and introductions: honours of several years and levels, teams of places, prizes that go to somebody, campuses, those who were led."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

HONOURS = {
    "honours-of-two-years-are-two": (
        "桐乡市第一人民医院2020年被县委县政府授予“抗疫先进集体”，2021年被市委、市政府评为“先进集体”。",
        {("桐乡市第一人民医院", "抗疫先进集体", None, ("县委", "县政府")), ("桐乡市第一人民医院", "先进集体", None, ("市委", "市政府"))},
    ),
    "one-title-at-several-levels": (
        "桐乡市第一人民医院先后获桐乡市、嘉兴市、浙江省文明单位称号。该院护理部先后获市级、省级“巾帼文明岗”称号。",
        {
            ("桐乡市第一人民医院", "桐乡市文明单位", None, ()), ("桐乡市第一人民医院", "嘉兴市文明单位", None, ()), ("桐乡市第一人民医院", "浙江省文明单位", None, ()),
            ("桐乡市第一人民医院护理部", "市级巾帼文明岗", None, ()), ("桐乡市第一人民医院护理部", "省级巾帼文明岗", None, ()),
        },
    ),
    "brand-made-in-the-clause-before": (
        "随州市中心医院检验科党支部创建“镜微知著”品牌，骨科党支部的“铁骨柔情”、儿科党支部的“童心向党”分别被市直机关工委评为优秀党建品牌、特色党建品牌。",
        {
            ("随州市中心医院骨科党支部", "优秀党建品牌", "铁骨柔情", ("市直机关工委",)),
            ("随州市中心医院儿科党支部", "特色党建品牌", "童心向党", ("市直机关工委",)),
        },
    ),
    "after-which-of-its-units": (
        "永州市中心医院零陵院区骨科获评“湖南省工人先锋号”，这是该院继2019年重症医学科获“全国工人先锋号”之后的又一项荣誉。",
        {("永州市中心医院零陵院区骨科", "湖南省工人先锋号", None, ()), ("永州市中心医院重症医学科", "全国工人先锋号", None, ())},
    ),
    "kept-without-passive": (
        "盐城市第三人民医院产科被命名为“盐城市青年文明号”，药学部继续认定为“盐城市青年文明号”。",
        {("盐城市第三人民医院产科", "盐城市青年文明号", None, ()), ("盐城市第三人民医院药学部", "盐城市青年文明号", None, ())},
    ),
    "whose-page-at-the-foot": (
        "我院荣获“人文关怀示范医院”称号\n12月3日，从省护理学会传来喜讯，在全省护理人文关怀大会上，我院榜上有名，被授予“人文关怀示范医院”，妇产科病区获评“人文关怀示范病房”。\n（白银市第一人民医院）",
        {("白银市第一人民医院", "人文关怀示范医院", None, ()), ("白银市第一人民医院妇产科病区", "人文关怀示范病房", None, ())},
    ),
    "teams-of-places": (
        "2015年浙江省卫生监督技能竞赛落幕\n团体“一等奖”由舟山市和杭州市代表队拿下，衢州市、宁波市、义乌市代表队获得团体二等奖，团体三等奖则给了绍兴市和丽水市代表队，急救专业团体一等奖归湖州市代表队。",
        {
            ("舟山市代表队", "团体一等奖", None, ()), ("杭州市代表队", "团体一等奖", None, ()), ("衢州市代表队", "团体二等奖", None, ()), ("宁波市代表队", "团体二等奖", None, ()),
            ("义乌市代表队", "团体二等奖", None, ()), ("绍兴市代表队", "团体三等奖", None, ()), ("丽水市代表队", "团体三等奖", None, ()), ("湖州市代表队", "急救专业团体一等奖", None, ()),
        },
    ),
    "so-many-plates": (
        "婺源县人民医院2003年得到“江西省文明单位”、“上饶市抗非典先进集体”两块牌子。",
        {("婺源县人民医院", "江西省文明单位", None, ()), ("婺源县人民医院", "上饶市抗非典先进集体", None, ())},
    ),
    "is-what-stands-in-quotes": (
        "自贡市第四人民医院为“四川省党建工作示范医院”“省三八红旗集体”，设置党总支10个。",
        {("自贡市第四人民医院", "四川省党建工作示范医院", None, ()), ("自贡市第四人民医院", "省三八红旗集体", None, ())},
    ),
    "what-a-school-calls-it-is-no-honour-of-its-own": (
        "自贡市第四人民医院成为四川省卫生系统先进集体、市卫生计生委命名的“温馨医院”，是西南医科大学非直管附属医院、重庆医科大学教学医院。",
        {("自贡市第四人民医院", "四川省卫生系统先进集体", None, ()), ("自贡市第四人民医院", "温馨医院", None, ("市卫生计生委",))},
    ),
    "and-so-many-branches": (
        "自贡市第四人民医院消化内科等6个党支部被市卫健委评为“先进基层党组织”。",
        {("自贡市第四人民医院消化内科党支部", "先进基层党组织", None, ("市卫健委",))},
    ),
    "a-cry": (
        "好消息传到汾阳：全国妇联把“全国三八红旗集体”授予山西省汾阳医院！",
        {("山西省汾阳医院", "全国三八红旗集体", None, ("全国妇联",))},
    ),
    "goes-on-about-the-department": (
        "萍乡市人民医院重症医学科登台受奖，捧回的是“青年五四奖章集体”称号。\n重症医学科年轻，35岁以下的占八成。科里的各项举措写成案例，获得了全国优质案例奖。科室获评全市青年文明号。",
        {
            ("萍乡市人民医院重症医学科", "青年五四奖章集体", None, ()), ("萍乡市人民医院重症医学科", "全国优质案例奖", None, ()),
            ("萍乡市人民医院重症医学科", "全市青年文明号", None, ()),
        },
    ),
    "with-them-on-stage": (
        "娄星区人民医院荣获“娄星区五一劳动奖状”。一同领奖的还有该院妇科团队，拿到的是“娄星区模范职工小家”。",
        {("娄星区人民医院", "娄星区五一劳动奖状", None, ()), ("娄星区人民医院妇科团队", "娄星区模范职工小家", None, ())},
    ),
    "names-parted-by-commas": (
        "榜上有名的单位是两家，新疆维吾尔自治区卫生监督所，阿克苏地区卫生监督所，荣获中国卫生监督协会第四届“健康卫士杯”先进单位。",
        {
            ("新疆维吾尔自治区卫生监督所", "第四届健康卫士杯先进单位", None, ("中国卫生监督协会",)),
            ("阿克苏地区卫生监督所", "第四届健康卫士杯先进单位", None, ("中国卫生监督协会",)),
        },
    ),
    "titles-below-each-other": (
        "沧州市中心医院先后荣获：\n“全国医药卫生系统先进集体”\n、“全国模范职工之家”\n“全国十佳百姓放心医院”、\n“河北省医药购销和医疗服务诚信单\n位”、\n等多项荣誉称号。",
        {
            ("沧州市中心医院", "全国医药卫生系统先进集体", None, ()), ("沧州市中心医院", "全国模范职工之家", None, ()),
            ("沧州市中心医院", "全国十佳百姓放心医院", None, ()), ("沧州市中心医院", "河北省医药购销和医疗服务诚信单位", None, ()),
        },
    ),
    "a-campus-and-branches": (
        "河池市人民医院情景党课比赛举行。中山院区、感染性疾病科党支部荣获二等奖，手麻科党支部、外科联合病区第一、第二党支部荣获三等奖。",
        {
            ("河池市人民医院中山院区党支部", "二等奖", None, ()), ("河池市人民医院感染性疾病科党支部", "二等奖", None, ()), ("河池市人民医院手麻科党支部", "三等奖", None, ()),
            ("河池市人民医院外科联合病区第一党支部", "三等奖", None, ()), ("河池市人民医院外科联合病区第二党支部", "三等奖", None, ()),
        },
    ),
    "those-who-were-led": (
        "护士长李某率领永州市中心医院代表队夺得团体一等奖。",
        {("永州市中心医院", "团体一等奖", None, ())},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", HONOURS)
def test_honours(case: str) -> None:
    text, expected = HONOURS[case]
    assert honours(text) == expected


def test_a_prize_with_its_grade_is_told_again_without() -> None:
    text = "单县中心医院的《清风铸医魂》荣获卓越奖（一等奖）。获“卓越奖”的案例，讲的是该院的行风建设。"
    assert [(item.award, item.entry) for item in read_document(source(text)).conferrals] == [("卓越奖（一等奖）", "清风铸医魂")]


BRANDS = {
    "自贡市第四人民医院第五党支部“心手相牵”党建品牌\n第五党支部由手术麻醉科、疼痛科组成，现有党员42名。": {("自贡市第四人民医院第五党支部", "心手相牵")},
    "甲市开展“一支部一品牌”党建品牌创建\n近日，甲市召开会议，对创建活动进行部署。": set(),
}


@pytest.mark.parametrize("text", BRANDS)
def test_brand_of_a_headline(text: str) -> None:
    assert {(item.owner, item.name) for item in read_document(source(text)).brands} == BRANDS[text]


CAMPAIGNS = {
    "近日，山东省医学会在济南召开会议，并在会议期间组织开展了公立医院加强党的建设工作典型案例评选。": {("公立医院加强党的建设工作典型案例评选", ("山东省医学会",))},
    "全国医院党建工作指导委员会办公室印发通知，部署开展公立医院党建示范医院培育选树工作。": {("公立医院党建示范医院培育选树工作", ("全国医院党建工作指导委员会办公室",))},
    "2025年浙江省疾控系统卫生监督技能竞赛决赛成功举行\n7月9日，全省疾控系统卫生监督技能竞赛决赛落下帷幕，举办方为浙江省疾控局、省总工会。": {
        ("2025年浙江省疾控系统卫生监督技能竞赛", ("浙江省疾控局", "省总工会")),
    },
}


@pytest.mark.parametrize("text", CAMPAIGNS)
def test_campaigns(text: str) -> None:
    assert {(item.name, item.organizers) for item in read_document(source(text)).campaigns} == CAMPAIGNS[text]


ISSUERS = {
    "欢迎访问滨州医学院附属医院网站\n首页 医院概况 新闻中心\n医院党委荣获先进基层党组织称号\n近日，我院党委被评为“先进基层党组织”。": ("滨州医学院附属医院",),
    "单县中心医院两个案例获奖\n作者：王某 来源：菏泽日报 发表时间：2025-11-05 10:40\n单县中心医院的两个案例在全省评选中获奖。": ("菏泽日报",),
}


@pytest.mark.parametrize("text", ISSUERS)
def test_issuers(text: str) -> None:
    assert read_document(source(text)).document.issuers == ISSUERS[text]


def test_former_names_in_quotation_marks() -> None:
    text = "山西省汾阳医院简介\n医院创建于1889年，先后用名“汾州施医院”、“汾州医院”，1983年升格为吕梁地区第二人民医院，2022年增挂“吕梁市急救中心”牌子。山西省汾阳医院现为三级甲等医院。"
    aliases = {item.alias for item in read_document(source(text)).aliases}
    assert {"汾州施医院", "汾州医院", "吕梁地区第二人民医院", "吕梁市急救中心"} <= aliases


def test_own_branches_in_a_row() -> None:
    text = "荆州市中心医院副院长薛某带着该院眼科党支部、耳鼻咽喉科党支部来到公安县人民医院，双方签订共建协议。"
    names = {item.name for item in read_document(source(text)).organizations}
    assert {"荆州市中心医院眼科党支部", "荆州市中心医院耳鼻咽喉科党支部"} <= names


def test_a_body_behind_a_joining_verb() -> None:
    text = "当天，阳江市人民医院举办义诊。该院联合广州医科大学附属第一医院，组织18个专科的骨干专家义诊。"
    assert "广州医科大学附属第一医院" in {item.name for item in read_document(source(text)).organizations}
