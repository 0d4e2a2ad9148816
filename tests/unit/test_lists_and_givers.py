"""What stands around a list: remarks, works first, parts of the house in brackets, and the announcement that gives each item; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.facts.awards.headings import read_heading
from partygraph.pipeline import read_document

_HOUSE = "兰州市第一人民医院召开大会。"

HONOURS = {
    "works-with-their-owners-over-a-whole-line": (
        "西固区微电影大赛落幕\n\n获奖名单\n二等奖\n《平行爱》（兰州市第一人民医院）、《120，请回答》（兰州急救中心）\n三等奖\n《夜班》（榆中县人民医院）、《药香》（永登县中医院）",
        {
            ("兰州市第一人民医院", "二等奖", "平行爱", ()),
            ("兰州急救中心", "二等奖", "120，请回答", ()),
            ("榆中县人民医院", "三等奖", "夜班", ()),
            ("永登县中医院", "三等奖", "药香", ()),
        },
    ),
    "two-works-of-twelve-are-of-nobody-named": (_HOUSE + "大赛收官，《平行爱》《美丽心灵》等12部作品分获二、三等奖。", set()),
    "a-second-list-in-batches-and-a-remark-below-its-rows": (
        ("关于公布“十大品牌”和“优秀品牌”名单的通知\n\n附件1\n\n妇幼党建“十大品牌”名单\n\n序号\n\n品牌名称\n\n申报单位\n\n1\n\n红色摇篮\n\n兰州市妇幼保健院\n\n"
        "附件2\n\n妇幼党建“优秀品牌”名单（第一批发证）\n\n序号\n\n品牌名称\n\n申报单位\n\n1\n\n童心港湾\n\n榆中县妇幼保健院\n\n（排名不分先后）\n\n联系人：某处"),
        {("兰州市妇幼保健院", "十大品牌", "红色摇篮", ()), ("榆中县妇幼保健院", "优秀品牌", "童心港湾", ())},
    ),
    "parts-of-the-house-in-a-ledger": (
        "兰州市第一人民医院重要荣誉汇总\n\n近年来，我院先后获得多项荣誉。\n\n序号\t获奖时间\t获奖称号\t授奖机构\n1\t2014年\t甘肃省青年文明号(重症医学科)\t共青团甘肃省委\n2\t2015年\t甘肃省先进基层党组织(医院党委)\t甘肃省委",
        {
            ("兰州市第一人民医院重症医学科", "甘肃省青年文明号", None, ("共青团甘肃省委",)),
            ("兰州市第一人民医院党委", "甘肃省先进基层党组织", None, ("甘肃省委",)),
        },
    ),
    "kinds-that-were-presented-head-their-rows": (
        "兰州市第一人民医院年度表彰\n\n院领导先后颁发“模范科室”“先进科室”“效益显著科室”等奖项。\n\n一、先进科室：\n模范科室：重症医学科；\n效益显著科室：骨科、超声科。",
        {
            ("兰州市第一人民医院重症医学科", "模范科室", None, ()),
            ("兰州市第一人民医院骨科", "效益显著科室", None, ()),
            ("兰州市第一人民医院超声科", "效益显著科室", None, ()),
        },
    ),
    "items-below-the-colon-of-an-announcement": (
        ("兰州市第一人民医院\n\n会上，西固区卫生局党委对创建活动中涌现的先进集体和个人予以表彰，我院收获颇丰：\n\n◆ 内科党支部荣获“星级示范党支部”称号；\n\n◆ 26名同志荣获“星级党员示范岗”称号；\n\n"
        "◆ 急诊科荣获“文明科室”称号。\n\n此外，在区总工会举办的合唱比赛中，榆中县人民医院获得二等奖。"),
        {
            ("兰州市第一人民医院内科党支部", "星级示范党支部", None, ("西固区卫生局党委",)),
            ("兰州市第一人民医院急诊科", "文明科室", None, ("西固区卫生局党委",)),
            ("榆中县人民医院", "二等奖", None, ()),
        },
    ),
    "several-givers-in-front-of-a-title": (
        _HOUSE + "2021年，急诊科获共青团中央、国家卫生健康委员会“全国青年文明号”称号。",
        {("兰州市第一人民医院急诊科", "全国青年文明号", None, ("共青团中央", "国家卫生健康委员会"))},
    ),
    "the-committee-of-women-workers": (
        "兰州市第一人民医院举行活动。2023年，医院女职工委员会获评兰州市总工会“先进女职工组织”。",
        {("兰州市第一人民医院女职工委员会", "先进女职工组织", None, ("兰州市总工会",))},
    ),
    "those-named-on-the-spot": (
        _HOUSE + "会议对2021年度“党员先锋岗”进行了命名，急诊科、药学部2个科室榜上有名。",
        {("兰州市第一人民医院急诊科", "党员先锋岗", None, ()), ("兰州市第一人民医院药学部", "党员先锋岗", None, ())},
    ),
    "who-answers-for-each-recipient": (
        "关于表彰先进基层党组织的决定\n\n兰州医学院党委决定，表彰如下。\n\n（一）先进党支部：图书馆党支部。\n\n（二）“双带头人”教师党支部书记工作室：药学院教工党支部（负责人：章某）；护理学院教工党支部（负责人：袁某某）。",
        {
            ("兰州医学院图书馆党支部", "先进党支部", None, ("兰州医学院党委",)),
            ("兰州医学院药学院教工党支部", "“双带头人”教师党支部书记工作室", None, ("兰州医学院党委",)),
            ("兰州医学院护理学院教工党支部", "“双带头人”教师党支部书记工作室", None, ("兰州医学院党委",)),
        },
    ),
}


@pytest.mark.parametrize("name", HONOURS)
def test_honours(name: str) -> None:
    text, expected = HONOURS[name]
    assert honours(text) == expected


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("首批全省高校“双带头人”教师党支部书记工作室名单", ("首批全省高校“双带头人”教师党支部书记工作室",)),
        ("“双带头人”教师党支部书记工作室（2个）", ("“双带头人”教师党支部书记工作室",)),
    ],
)
def test_headings(heading: str, names: tuple[str, ...]) -> None:
    read = read_heading(heading)
    assert read is not None
    assert read.names == names


def test_a_workshop_of_one_university_is_a_body() -> None:
    assert read_heading("兰州大学“双带头人”教师党支部书记工作室") is None


@pytest.mark.parametrize(
    ("text", "owner", "brand"),
    [
        ("榆中县人民医院党委推进品牌建设，在临床一线叫响“红榉卫士”，品牌下设两个项目。", "榆中县人民医院党委", "红榉卫士"),
        ("龙岭镇卫生院党支部把“家具城里的健康驿站”做成党建名片，为工人送去夜间门诊。", "龙岭镇卫生院党支部", "家具城里的健康驿站"),
        ("走进榆中县和平中心卫生院门诊大厅，“橘井先锋”四个大字格外醒目。这是该院党支部的党建品牌，取橘井之意。", "榆中县和平中心卫生院党支部", "橘井先锋"),
    ],
)
def test_brands(text: str, owner: str, brand: str) -> None:
    assert {(item.owner, item.name) for item in read_document(source(text)).brands} == {(owner, brand)}


def test_who_starts_a_contest_holds_it() -> None:
    reading = read_document(source("2025年3月，榆中县人民医院工会启动职工小家场地建设评比活动。评选出一等奖1个。"))
    assert {(item.name, item.organizers) for item in reading.campaigns} == {("职工小家场地建设评比活动", ("榆中县人民医院工会",))}


def test_a_headline_that_says_only_its_kind() -> None:
    page = (
        "首页　医院概况\n您现在的位置：首页 >> 新闻动态\n\n喜　报\n\n发布时间：2014-07-03　　作者：某某　　浏览：786 次\n\n"
        "6月30日上午，西固区卫生局在机关四楼会议室召开庆祝建党93周年暨“星级创建”总结表彰大会。内科党支部荣获“星级示范党支部”称号。\n\n特此报喜！"
    )
    assert read_document(source(page)).document.title == "喜报"


@pytest.mark.parametrize(("paper", "issuers"), [("华商网", ("华商网",)), ("文汇报", ("文汇报",)), ("袁某某", ())])
def test_a_paper_may_begin_like_a_surname(paper: str, issuers: tuple[str, ...]) -> None:
    page = f"榆中县人民医院荣获称号\n\n2024-03-12 16:43　来源：{paper}　点击：11658\n\n3月6日下午，兰州市妇女联合会举行表彰大会，授予榆中县人民医院“兰州市巾帼建功先进集体”荣誉称号。"
    assert read_document(source(page)).document.issuers == issuers


def test_a_headline_that_goes_on_with_a_second_occasion() -> None:
    page = "兰州市召开庆祝第四个中国医师节\n暨卫生健康系统先进典型表彰大会\n\n2021-08-19　来源：兰州晚报\n\n8月19日上午，兰州市召开大会，授予榆中县人民医院“抗疫先进集体”称号，大会由市卫生健康委主持。"
    assert read_document(source(page)).document.title == "兰州市召开庆祝第四个中国医师节暨卫生健康系统先进典型表彰大会"
