"""What the ordinary pages of hospitals say beside their facts: places of a contest, prizes with their works below, who published, in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

_TEXT = "2023年的培育选树结果日前出炉，兰州市第一人民医院获“全国公立医院党建示范医院”称号，这是一项来之不易的荣誉，全院职工深受鼓舞。"

HONOURS = {
    "places-of-several": (
        ("安宁区举办疾病预防控制知识技能竞赛\n\n竞赛结果如下:\n团体总分前三名:沙井驿社区卫生服务中心、培黎社区卫生服务中心、\n银滩路社区卫生服务中心\n"
        "技能操作前两名:孔家崖社区卫生服务中心 安宁西路社区卫生服务中心\n个人笔试前三名:史某某(沙井驿社区卫生服务中心)、刘某(培黎社区卫生服务中心)"),
        {
            ("沙井驿社区卫生服务中心", "团体总分前三名", None),
            ("培黎社区卫生服务中心", "团体总分前三名", None),
            ("银滩路社区卫生服务中心", "团体总分前三名", None),
            ("孔家崖社区卫生服务中心", "技能操作前两名", None),
            ("安宁西路社区卫生服务中心", "技能操作前两名", None),
        },
    ),
    "prize-dash-who-and-the-work-below": (
        "榆中县人民医院举办迎新春文艺演出\n\n榆中县人民医院联欢会在报告厅举行，评出以下奖项:\n最佳演唱奖――干部保健科党总支\n大合唱《长城谣》\n最佳才艺奖——内科党总支\n舞蹈《金鸡闹春》",
        {("榆中县人民医院干部保健科党总支", "最佳演唱奖", "长城谣"), ("榆中县人民医院内科党总支", "最佳才艺奖", "金鸡闹春")},
    ),
    "brand-dash-who-is-no-award": (
        "关于公布优秀党建品牌的通知\n\n优秀党建品牌\n“红心”党建品牌——兰州市第一人民医院党委\n“白鸽”党建品牌——榆中县人民医院党委",
        {("兰州市第一人民医院党委", "优秀党建品牌", "红心"), ("榆中县人民医院党委", "优秀党建品牌", "白鸽")},
    ),
    "who-is-put-forward": ("关于对拟推荐“文明优质服务基层单位”的公示\n\n一、推荐单位\n榆中县城关镇卫生院\n皋兰县石洞镇卫生院\n二、公示时间\n8月14日至8月20日", set()),
    "title-too-short-for-a-name": (
        "喜报！我院两个支部上榜全省“百强”\n\n近日，湖南省卫生健康委员会公布“党建百强支部”名单。\n\n好消息来啦！\n\n岳阳市妇幼保健院产科党支部\n\n岳阳市妇幼保健院新生儿科党支部\n\n双双入选！",
        {("岳阳市妇幼保健院产科党支部", "党建百强支部", None), ("岳阳市妇幼保健院新生儿科党支部", "党建百强支部", None)},
    ),
    "mistakes-and-what-should-stand-there": (
        ("更正与说明\n\n一、文中“阜宁县人民医院党委获评江苏省先进基层党组织”有误，应为“阜宁县人民医院党委获评盐城市先进基层党组织”；\n\n"
        "二、文中“阜宁县中医院护理部被授予全国巾帼文明岗”有误，该护理部实际被江苏省妇女联合会授予“江苏省巾帼文明岗”；\n\n三、文中将“阜宁县疾病预防控制中心”误写为“阜宁县卫生防疫站”，该中心荣获“盐城市文明单位”一事属实。"),
        {
            ("阜宁县人民医院党委", "盐城市先进基层党组织", None),
            ("阜宁县中医院护理部", "江苏省巾帼文明岗", None),
            ("阜宁县疾病预防控制中心", "盐城市文明单位", None),
        },
    ),
    "to-be-handed-a-prize": ("兰州市第一人民医院急诊科荣获“工人先锋号”，派代表到会受奖。", {("兰州市第一人民医院急诊科", "工人先锋号", None)}),
    "team-of-the-department": (
        "兰州市第一人民医院领先。创建以来，我院内镜诊疗中心（介入科）始终抓住这条主线。每年有40多名学员来此进修，团队还获得甘肃省医学科学奖（基层奖），多项业务为首例。",
        {("兰州市第一人民医院内镜诊疗中心", "甘肃省医学科学奖（基层奖）", None)},
    ),
}


@pytest.mark.parametrize("name", HONOURS)
def test_honours(name: str) -> None:
    text, expected = HONOURS[name]
    assert {item[:3] for item in honours(text)} == expected


@pytest.mark.parametrize(
    ("text", "title", "issuers"),
    [
        (f"文明先锋\n\n再添“国字号”招牌——我院荣获“全国公立医院党建示范医院”\n\n发布时间：2023-09-20 11:28来源：点击量：\n\n{_TEXT}", "再添“国字号”招牌——我院荣获“全国公立医院党建示范医院”", ()),
        (f"我院顺利通过国家审核获评示范医院\n\n发布时间：2023-09-20  审核：宣传科\n\n{_TEXT}", "我院顺利通过国家审核获评示范医院", ()),
        (f"欢迎访问兰州市第一人民医院! 今天是\n\n我院获评示范医院\n\n发布时间：2023-09-20\n\n{_TEXT}", "我院获评示范医院", ("兰州市第一人民医院",)),
        (f"喜报！我院获评示范医院\n\n2024-03-13 09:50:21 兰州市第一人民医院\n\n{_TEXT}\n\n（供稿：党委办公室 编辑：李某）", "喜报！我院获评示范医院", ("兰州市第一人民医院",)),
        (f"兰州市第一人民医院\n首页 > 新闻动态\n\n猴岁传捷报 鸡年迎新春\n\n{_TEXT}\n\n（宣传科 供稿）\n版权所有：兰州市第一人民医院", "猴岁传捷报 鸡年迎新春", ("兰州市第一人民医院",)),
    ],
)
def test_headline_and_who_published(text: str, title: str, issuers: tuple[str, ...]) -> None:
    document = read_document(source(text)).document
    assert (document.title, document.issuers) == (title, issuers)


def test_when_is_no_part_of_a_name() -> None:
    reading = read_document(source("当时甲市卫生健康委员会办公室下发通知，授予兰州市第一人民医院“先进集体”称号。"))
    assert not [item.name for item in reading.organizations if item.name.startswith("当时")]


def test_units_stand_between_count_and_comma() -> None:
    reading = read_document(source("大会授予兰州市“五一劳动奖状”20个单位 、兰州市“工人先锋号”20个。"))
    assert [(item.name, item.declared) for item in reading.awards] == [("兰州市“五一劳动奖状”", 20), ("兰州市“工人先锋号”", 20)]
