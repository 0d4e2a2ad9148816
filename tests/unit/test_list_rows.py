# ruff: noqa: E501
"""Rows of lists and of results: run together, sharing an award, without owners, for persons, in verses; who gives, in several events."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document


def read(text: str) -> Reading:
    return read_document(Source(name="page.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def honours(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read(text).conferrals}


def given(text: str) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(item.recipient, item.award, item.by) for item in read(text).conferrals}


TOLD = "苏州市举办急救知识竞赛\n7月4日，由苏州市卫生健康委员会主办的全市急救知识竞赛举行，结果如下。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "4个集体获评苏州市青年文明号\n近日，共青团苏州市委员会公布名单，苏州市有4个集体被认定为苏州市青年文明号。\n苏州市青年文明号1、苏州市立医院急诊科2、常熟市中医院药学部3、太仓市疾控中心4、昆山市人民医院（查看更多）",
            {("苏州市立医院急诊科", "苏州市青年文明号", None), ("常熟市中医院药学部", "苏州市青年文明号", None), ("太仓市疾控中心", "苏州市青年文明号", None), ("昆山市人民医院", "苏州市青年文明号", None)},
            id="numbered rows that a copy has run together with their heading",
        ),
        pytest.param(
            TOLD + "参赛队伍     奖次     颁奖人\n常熟代表队     一等奖     张某\n太仓市代表队2队     二等奖     张某\n昆山市代表队\n市直代表队     三等奖\n张家港市代表队\n吴江区代表队1队\n会议要求，各单位以赛促学。",
            {("常熟代表队", "一等奖", None), ("太仓市代表队2队", "二等奖", None), ("昆山市代表队", "二等奖", None), ("市直代表队", "三等奖", None), ("张家港市代表队", "三等奖", None), ("吴江区代表队1队", "三等奖", None)},
            id="an award whose cell stands for the names below it",
        ),
        pytest.param(
            TOLD + "奖次 | 团体 | 笔试个人 |\n一等奖 | 苏州市立医院 | 常熟市中医院 张某 |\n二等奖 | 常熟市中医院、太仓市代表队 | 苏州市立医院 张某某、昆山市人民医院 张某 |",
            {("苏州市立医院", "团体一等奖", None), ("常熟市中医院", "团体二等奖", None), ("太仓市代表队", "团体二等奖", None)},
            id="contests side by side, one of them for persons",
        ),
        pytest.param(
            "苏州市第三届医学科普大赛落幕 苏州市立医院获多项荣誉\n苏州市立医院多个作品获奖。我院获奖作品一览：\n\n作品名称\n类别\n奖项\n备注\n\n《一盏灯》\n演讲类\n三等奖\n\n\n《失眠怎么办》\n视频类\n优秀奖\n\n\n下一步，医院将继续鼓励各科室积极投身医学科普工作，让健康知识走进千家万户，让大家受益。",
            {("苏州市立医院", "三等奖", "一盏灯"), ("苏州市立医院", "优秀奖", "失眠怎么办")},
            id="a house's own works, one cell a line, with a column of remarks that is empty",
        ),
        pytest.param(
            "医院举行职工歌咏比赛\n苏州市立医院工会“好声音”职工歌咏比赛今天举行，各分会的节目精彩纷呈。\n获奖名单\n分会    曲目\n小合唱组一等奖\n管二分会    《春天的花》\n独唱组一等奖\n临五分会    张某\n小合唱组二等奖\n临一分会    《早上好》",
            {("苏州市立医院工会管二分会", "小合唱组一等奖", "春天的花"), ("苏州市立医院工会临一分会", "小合唱组二等奖", "早上好")},
            id="headings of prizes between rows; who sang alone is a person; the branches of a union",
        ),
        pytest.param(
            "苏州市立医院在技能大赛中荣获两大奖项\n点击蓝字关注我们\n\n全省急救培训会议\n暨急救技能大赛\n在苏州举行\n\n激烈比拼之后\n苏州市立医院选手捧回了\n急救技能三等奖\n优秀组织奖\n共两项荣誉",
            {("苏州市立医院", "急救技能三等奖", None), ("苏州市立医院", "优秀组织奖", None)},
            id="prizes in verses below their verb; two prizes are the name of none",
        ),
    ],
)
def test_rows(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert honours(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("苏州市急救技能竞赛举行\n7月4日，竞赛举行。三轮过后成绩揭晓：苏州市立医院荣获第一名，昆山市人民医院、太仓市中医院并列第二名。", {("苏州市立医院", "第一名", None), ("昆山市人民医院", "第二名", None), ("太仓市中医院", "第二名", None)}, id="places told in the report of a contest"),
        pytest.param("苏州市公布绩效考核结果\n7月4日，结果公布。苏州市立医院荣获第一名。", set(), id="no contest, no prize"),
        pytest.param("苏州市立医院在心肺复苏、创伤包扎2个单项上均获团体二等奖。", {("苏州市立医院", "心肺复苏单项团体二等奖", None), ("苏州市立医院", "创伤包扎单项团体二等奖", None)}, id="one prize in each of several events"),
        pytest.param("苏州市立医院在心肺复苏、创伤包扎和气管插管三个项目中分别获得一等奖、二等奖、三等奖。", {("苏州市立医院", "心肺复苏一等奖", None), ("苏州市立医院", "创伤包扎二等奖", None), ("苏州市立医院", "气管插管三等奖", None)}, id="one prize after the other"),
        pytest.param("“苏州市急救中心‘生命之光’培训项目”与“常熟市中医院‘童心’关怀项目”荣获本次大赛金奖。", {("苏州市急救中心", "金奖", "‘生命之光’培训项目"), ("常熟市中医院", "金奖", "‘童心’关怀项目")}, id="projects whose quoted names begin with their owners"),
        pytest.param("省卫生厅卫生监督所以及苏州市、无锡市卫生局卫生监督所被卫生部授予“全国先进集体”荣誉称号。", {("省卫生厅卫生监督所", "全国先进集体", None), ("苏州市卫生局卫生监督所", "全国先进集体", None), ("无锡市卫生局卫生监督所", "全国先进集体", None)}, id="cities behind another name that share one body's word"),
        pytest.param("苏州市立医院产科病房成绩优异，被命名为“全国青年文明号”。", {("苏州市立医院产科病房", "全国青年文明号", None)}, id="a ward in running text"),
    ],
)
def test_sentences(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert honours(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("团市委决定，把“青年五四奖章”授予苏州市立医院副主任医师张某。授予苏州市急救队、常熟市医疗队“青年五四奖章集体”。", {("苏州市急救队", "青年五四奖章集体", ("团市委",)), ("常熟市医疗队", "青年五四奖章集体", ("团市委",))}, id="who gives goes on over the full stop"),
        pytest.param("全市急救知识竞赛举行\n7月4日，全市急救知识竞赛举行。苏州市卫生健康委员会副主任张某到场观摩并为获奖选手颁奖。\n参赛队伍    奖次\n常熟市代表队    一等奖\n太仓市代表队    二等奖", {("常熟市代表队", "一等奖", ()), ("太仓市代表队", "二等奖", ())}, id="a person hands a prize over"),
        pytest.param("苏州市卫生监督所荣获中国卫生监督协会第四届“卫士杯”先进单位。", {("苏州市卫生监督所", "第四届卫士杯先进单位", ("中国卫生监督协会",))}, id="a society in front of the edition"),
        pytest.param("苏州市立医院骨科成绩优异，通过卫生部和团中央联合审核，被命名为“全国青年文明号”。", {("苏州市立医院骨科", "全国青年文明号", ("卫生部", "团中央"))}, id="bodies that audit together"),
        pytest.param("9月24日，卫生部在苏州召开了全国表彰“百佳医院”经验交流会议。苏州市立医院被授予全国“百佳医院”称号。", {("苏州市立医院", "全国百佳医院", ("卫生部",))}, id="a meeting that honours a title"),
    ],
)
def test_givers(text: str, expected: set[tuple[str, str, tuple[str, ...]]]) -> None:
    assert given(text) == expected


def test_narrow_column() -> None:
    """A newspaper's column in a wider page is read as sentences."""
    column = "全省卫生监督工作会议传出好的消息，我\n省有两个集体近日得到了表彰。\n省卫生厅卫生监督所以及苏州市、无锡\n市卫生局卫生监督所被卫生部授予“全国\n先进集体”荣誉称号，张某等十二名同志\n也受到了表彰。\n会议回顾了上一年的卫生法制与监督的\n工作，对各地的队伍作风建设提出了要求\n，还作了安排。\n"
    assert ("无锡市卫生局卫生监督所", "全国先进集体", None) in honours("首页 > 新闻\n江苏两个集体受表彰\n2007-04-07 09:16  来源：甲日报\n" + column + "会议还提出，今年要着手摸清基层监督机构的房屋、车辆和快速检测设备的家底，有计划地补齐短板，并组织监督员轮训。\n")


def test_who_holds() -> None:
    """A notice's title, the union before a quoted name, and no purpose: who holds a contest."""
    holders = {
        "依据《中国卫生监督协会关于开展第四届“卫士杯”活动的通知》，各地推荐了先进单位。": ("中国卫生监督协会",),
        "苏州市立医院工会“好声音”职工歌咏比赛今天举行。": ("苏州市立医院工会",),
        "近日，苏州市立医院党委、苏州市立医院工会在操场办了一场“趣味接力赛”。": ("苏州市立医院党委", "苏州市立医院工会"),
        "为落实国务院《关于促进中医药发展的意见》，8月20日，我市举办了首届“杏林杯”中医知识竞赛。": (),
    }
    for text, expected in holders.items():
        assert [item.organizers for item in read(text).campaigns] == [expected], text
