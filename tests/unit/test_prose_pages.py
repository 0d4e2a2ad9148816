"""Kinds of pages and papers: heads and credits, walls of honour, chronicles, lists below a report, lines that a page cuts, stories beside the page's own."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def _read(text: str) -> Reading:
    return read_document(source(text))


HEADS = {
    "dateline": ("甲县医院党支部获表彰\n\n湘江晚报讯（记者 柳青）5月6日，甲县医院举行表彰大会。\n", "甲县医院党支部获表彰", None, "湘江晚报"),
    "subtitle": ("山海之间\n——记甲县人民医院党委\n来源：甲县发布  时间：2022-03-04\n近年来，甲县人民医院党委坚持为民服务。\n", "山海之间——记甲县人民医院党委", "2022-03-04", "甲县发布"),
    "column": ("先锋|甲县人民医院：把支部建在病房\n甲州日报  03版·健康  2022年11月8日\n甲县人民医院党委近年来把支部建在科室。\n", "先锋|甲县人民医院：把支部建在病房", "2022-11-08", "甲州日报"),
    "account": ("好消息！我院再添荣誉\n原创 小编 甲市第一人民医院 2022-12-30 20:18\n甲市第一人民医院获评“省级文明单位”。\n", "好消息！我院再添荣誉", "2022-12-30", "甲市第一人民医院"),
    "brief": ("南县卫健工作简报\n（第2期）\n南县卫生健康局办公室编        2023年1月12日\n\n强根铸魂实干争先\n\n南县医院获奖。\n", "强根铸魂实干争先", "2023-01-12", "南县卫生健康局办公室"),
    "brief-in-a-series": ("工作动态\n2023年第5期（总第40期）\n中共南县卫生健康局党组主办  2023年3月2日\n红心聚力\n南县医院获奖。\n", "红心聚力", "2023-03-02", "中共南县卫生健康局党组"),
    "supplied-by": ("童心护苗\n\n南县医院获奖。\n（中共南县人民医院委员会供稿  2022年6月30日）\n", "童心护苗", "2022-06-30", "中共南县人民医院委员会"),
    "office": ("甲市医院召开表彰大会\n作者：党委办公室  时间：2023-05-24 16:20\n5月23日，甲市医院召开大会。\n", "甲市医院召开表彰大会", "2023-05-24", "党委办公室"),
}  # fmt: skip


@pytest.mark.parametrize("name", HEADS)
def test_a_page_says_its_headline_day_and_medium(name: str) -> None:
    text, title, issued, medium = HEADS[name]
    document = _read(text).document
    assert document.title is not None
    assert document.title.replace(":", "：") == title
    assert document.issued == ((issued,) if issued else ())
    assert document.issuers == (medium,)


def test_a_page_credits_offices_of_the_house() -> None:
    text = "神木市中心医院举行表彰大会\n5月12日，神木市中心医院举行表彰大会，外科护理组被评为“优秀护理团队”。\n图文：宣传科　审核：白某\n"
    reading = _read(text)
    assert reading.document.issuers == ("宣传科",)
    assert ("神木市中心医院宣传科", "神木市中心医院") in {(item.child, item.parent) for item in reading.subordinates}


def test_a_wall_of_honour_is_read_line_by_line() -> None:
    text = (
        "医院荣誉\n邢台市第三医院\n国家级\n★ 全国文明单位（中央文明委，2015年）\n省级\n★ 河北省五一巾帼标兵岗（河北省总工会，2022年）——妇产科\n"
        "★ 优秀共产党员（2021年）\n★ 河北省先进基层党组织（河北省委，2021年）——医院党委\n"
    )
    found = [(item.recipient, item.award, item.by) for item in _read(text).conferrals]
    assert found == [
        ("邢台市第三医院", "全国文明单位", ("中央文明委",)),
        ("邢台市第三医院妇产科", "河北省五一巾帼标兵岗", ("河北省总工会",)),
        ("邢台市第三医院党委", "河北省先进基层党组织", ("河北省委",)),
    ]


DEPARTMENT = """科室介绍｜海东市人民医院儿科
科室简介
海东市人民医院儿科成立于1985年，开放床位60张，医护人员45名。
科室荣誉
2017年　青海省青年文明号（团省委）
2019年　海东市先进工作者（主任马某）
2020年　海东市先进集体（护理组，市委授予）
2021年　全省护理技能大赛二等奖（一病区“童心圈”）
2022年　海东市巾帼文明岗（市妇联、市卫健委联合授予）
"""


def test_the_wall_of_a_department_is_the_departments() -> None:
    department = "海东市人民医院儿科"
    assert [(item.recipient, item.award, item.entry, item.by) for item in _read(DEPARTMENT).conferrals] == [
        (department, "青海省青年文明号", None, ("团省委",)),
        (department + "护理组", "海东市先进集体", None, ("市委",)),
        (department + "一病区", "二等奖", "童心圈", ()),
        (department, "海东市巾帼文明岗", None, ("市妇联", "市卫健委")),
    ]


CHRONICLES = {
    "嵩县人民医院2023年大事记": (
        "2023年1月，医院党委被嵩县县委评为“先进基层党组织”\n2023年3月，急诊科被共青团洛阳市委命名为“青年文明号”\n2023年5月  医院工会获评“模范职工之家”\n",
        [("嵩县人民医院党委", "先进基层党组织", ("嵩县县委",)), ("嵩县人民医院急诊科", "青年文明号", ("共青团洛阳市委",)), ("嵩县人民医院工会", "模范职工之家", ())],
    ),
    "嵩县人民医院2023年荣誉盘点": (
        "【集体篇】\n● 1月，医院内科第二党支部、医技党支部获评“先锋党支部”（嵩县卫生健康委党组）\n● 3月，护理部组织的“清流圈”在河南省品管圈大赛上斩获二等奖\n【个人篇】\n● 5月，一名护士获“最美护士”\n",
        [("嵩县人民医院内科第二党支部", "先锋党支部", ("嵩县卫生健康委党组",)), ("嵩县人民医院医技党支部", "先锋党支部", ("嵩县卫生健康委党组",)), ("嵩县人民医院护理部", "二等奖", ())],
    ),
    "嵩县人民医院喜获多项荣誉": (
        "1.妇产科被洛阳市妇女联合会授予“三八红旗集体”\n2.护理部“暖阳圈”在河南省品管圈大赛中获二等奖\n3.检验科获“青年文明号”（共青团洛阳市委，2023年）\n",
        [("嵩县人民医院妇产科", "三八红旗集体", ("洛阳市妇女联合会",)), ("嵩县人民医院护理部", "二等奖", ()), ("嵩县人民医院检验科", "青年文明号", ("共青团洛阳市委",))],
    ),
}


@pytest.mark.parametrize("title", CHRONICLES)
def test_a_marked_line_that_tells_who_got_what_is_a_sentence_and_no_row(title: str) -> None:
    lines, expected = CHRONICLES[title]
    reading = _read(f"{title}\n\n{lines}")
    assert reading.document.title == title
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == expected
    assert not reading.findings


OF_A_HOUSE = [
    (
        ("聊城市中医医院2022年大事记\n1月\n5日　与山东中医药大学附属医院签订协议。\n12日　针灸推拿科获聊城市总工会“工人先锋号”称号。\n2月\n"
        "3日—5日　赴东阿县人民医院学习。\n20日上午，后勤党支部被市直机关工委授予“过硬党支部”。\n"),
        {("聊城市中医医院针灸推拿科", "工人先锋号"), ("聊城市中医医院后勤党支部", "过硬党支部")},
    ),
    (
        "桂林市人民医院院史（节选）\n2010年5月12日　护理部被评为“全区优质护理先进集体”。\n2012年与南宁市第一人民医院结对。\n2013年，内科党支部获桂林市委“先进基层党组织”。\n",
        {("桂林市人民医院护理部", "全区优质护理先进集体"), ("桂林市人民医院内科党支部", "先进基层党组织")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_A_HOUSE)
def test_every_entry_of_a_chronicle_speaks_of_the_house(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in _read(text).conferrals} == expected


CEREMONY = """全市卫生健康系统召开表彰大会
本报讯 6月30日，百色市卫健系统召开表彰大会。会议宣读了《中共百色市卫生健康委员会关于表彰先进基层党组织和优秀党员的决定》，对3个先进基层党组织、10名优秀党员予以表彰。
田东县人民医院党委作了发言，该院党委2020年曾获县委授予的“先进基层党组织”。
附：受到表彰的先进基层党组织名单（3个）
百色市人民医院外科党支部
田东县人民医院党委
靖西市中医医院第二党支部
来源：右江日报
"""


def test_the_list_below_a_report_is_of_the_decision_that_was_read_out() -> None:
    given = [(item.recipient, item.award, item.by) for item in _read(CEREMONY).conferrals]
    commission = ("中共百色市卫生健康委员会",)
    assert given[:3] == [(name, "先进基层党组织", commission) for name in ("百色市人民医院外科党支部", "田东县人民医院党委", "靖西市中医医院第二党支部")]
    assert given[3:] == [("田东县人民医院党委", "先进基层党组织", ("县委",))]


def test_a_heading_may_say_of_which_place_it_lists_the_rows() -> None:
    reading = _read("洛阳市卫生健康系统表彰名单公布\n\n附件2\n创先争优集体名单（15个，嵩县部分）\n嵩县疾病预防控制中心免疫规划科\n嵩县妇幼保健院保健部\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [("嵩县疾病预防控制中心免疫规划科", "创先争优集体"), ("嵩县妇幼保健院保健部", "创先争优集体")]
    assert [(item.name, item.declared, item.listed) for item in reading.awards] == [("创先争优集体", 15, 2)]


def test_each_list_has_the_giver_that_the_sentence_before_them_names_for_it() -> None:
    reading = _read(
        "嵩县卫生健康系统光荣榜\n\n（2021年9月公示栏  嵩县卫生健康局机关党委  制）\n\n"
        "嵩县卫生健康局、共青团嵩县委于今年8月命名了一批“青年文明号”，中共嵩县委组织部表彰了2个“先锋党支部”，现将获得命名和表彰的集体张榜公布。\n\n"
        "青年文明号（2个）\n嵩县人民医院急诊科\n嵩县中医院儿科\n\n先锋党支部（2个）\n嵩县人民医院第一党支部、第三党支部\n\n有关个人荣誉（“好护士”12名、“先锋党员”20名）另行公布。\n"
    )
    assert [(item.recipient, item.by) for item in reading.conferrals] == [
        ("嵩县人民医院急诊科", ("嵩县卫生健康局", "共青团嵩县委")),
        ("嵩县中医院儿科", ("嵩县卫生健康局", "共青团嵩县委")),
        ("嵩县人民医院第一党支部", ("中共嵩县委组织部",)),
        ("嵩县人民医院第三党支部", ("中共嵩县委组织部",)),
    ]
    assert {item.name: item.declared for item in reading.awards} == {"青年文明号": 2, "先锋党支部": 2, "好护士": 12, "先锋党员": 20}
    assert reading.document.issued == ("2021-09",)


def test_departments_side_by_side_and_a_table_under_headings_are_read_as_the_house_wrote_them() -> None:
    reading = _read(
        "嵩县人民医院召开表彰大会\n\n医院党委对先进集体进行了表彰，名单如下：\n优质护理服务示范病房（6个）\n神经内科 骨科 泌尿外科\n心血管内科一病区、二病区 新生儿科\n"
        "护理创新项目\n等级\t科室\t项目\n一等奖\t重症医学科\t《一种支撑垫》\n二等奖\t儿科\n\t《留置针固定板》\n三等奖\t血液透析室\t《内瘘穿刺包》\n"
        "优秀组织奖（3个）\n嵩县人民医院  嵩县中医院  大庄镇卫生院\n上一篇:我院开展义诊 下一篇:关于端午节门诊安排的通知\n"
    )
    house = "嵩县人民医院"
    assert reading.document.title == "嵩县人民医院召开表彰大会"
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == [
        *((house + unit, "优质护理服务示范病房", None) for unit in ("神经内科", "骨科", "泌尿外科", "心血管内科一病区", "心血管内科二病区", "新生儿科")),
        (f"{house}重症医学科", "一等奖", "一种支撑垫"), (f"{house}儿科", "二等奖", "留置针固定板"), (f"{house}血液透析室", "三等奖", "内瘘穿刺包"),
        (house, "优秀组织奖", None), ("嵩县中医院", "优秀组织奖", None), ("大庄镇卫生院", "优秀组织奖", None),
    ]  # fmt: skip


def test_a_grade_behind_the_work_of_a_row_is_its_award() -> None:
    reading = _read("嵩县案例评选结果揭晓\n\n共评出优秀案例20篇、入围案例15篇，名单如下：\n1 嵩县人民医院 《一张处方》 优秀案例\n2 嵩县中医院药剂科党支部 《药柜上的秤》 入围案例\n")
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == [("嵩县人民医院", "优秀案例", "一张处方"), ("嵩县中医院药剂科党支部", "入围案例", "药柜上的秤")]


WRAPPED = """南县多家医院上榜全省示范名单

2023-09-18 08:02:11  来源：洞庭晚报

  本报讯（记者 林某）日前，湖南省卫生健康委
员会党组印发《关于命名第二批全省公立医院党建工作
示范点的通报》（湘卫党发〔2023〕18号），对创建中成绩
突出的党组织予以命名。经各地推荐、实地考察，全省
共命名“党建工作示范医院”20家、“党建工作样板支部”
50个。
  我县共有3个党组织榜上有名。其中，南县人民医院
被命名为“党建工作示范医院”，近几年该院门诊楼建成
启用，就医环境大为改善；南县中医医院门诊党总支第
二党支部、南县妇幼保健院产科党支部、南县血防医院
、南县骨科医院被命名为“党建工作样板支部”。
"""


def test_a_page_that_cuts_its_lines_in_the_middle_of_names_is_read_as_if_it_did_not() -> None:
    reading = _read(WRAPPED)
    assert [(item.recipient, item.by) for item in reading.conferrals] == [
        (name, ("湖南省卫生健康委员会党组",)) for name in ("南县人民医院", "南县中医医院门诊党总支第二党支部", "南县妇幼保健院产科党支部", "南县血防医院", "南县骨科医院")
    ]
    assert {award.name: award.declared for award in reading.awards} == {"党建工作示范医院": 20, "党建工作样板支部": 50}


def test_a_page_that_cuts_its_lines_by_columns_is_read_as_if_it_did_not() -> None:
    text = (
        "    近日，省总工会印发通报，表彰2022年度先进集体。嵩县人民医院急诊科在2022年7月被授予“河南省工人先锋号”称号，栾川县中医院"
        "康复科2021年曾被授予“洛阳市青年文明号”称号。汝阳县疾病预防控制中心检验科在2020年至2022年疫情防控期间，12名职工连续工作300多天，"
        "被洛阳市总工会授予“洛阳市工人先锋号”称号。"
    )
    lines, width = [""], 0
    for char in text:
        width += 1 if char.isascii() else 2
        if width > 44:
            lines.append("")
            width = 2
        lines[-1] += char
    reading = _read("我市三个集体获表彰\n\n" + "\n".join(lines) + "\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [
        ("嵩县人民医院急诊科", "河南省工人先锋号"), ("栾川县中医院康复科", "洛阳市青年文明号"), ("汝阳县疾病预防控制中心检验科", "洛阳市工人先锋号"),
    ]  # fmt: skip


_BELOW = "栾川县中医院康复科跻身全省“敬老文明号”\n2021-03-09 作者：办公室\n"
_STORY = "据栾川县卫生健康局介绍，栾川县中医院康复科荣获“敬老文明号”称号，科室常年为老人免挂号费，深入沿河的村庄和敬老院巡诊，为行动不便的老人送药上门，每年服务一千多人次。\n"


@pytest.mark.parametrize(("below", "recipients"), [(_BELOW + _STORY, ["嵩县人民医院急诊科", "栾川县中医院康复科"]), (_BELOW, ["嵩县人民医院急诊科"])], ids=["story", "link"])
def test_a_second_story_below_the_links_to_the_neighbours_is_read_and_a_link_is_not(below: str, recipients: list[str]) -> None:
    own = "嵩县人民医院急诊科的一天\n2021-03-10 09:15  来源：嵩县日报\n嵩县人民医院急诊科荣获“工人先锋号”称号。\n科室共有护士15人。\n"
    reading = _read(f"{own}上一条：义诊下乡\n下一条：没有了\n{below}热点推荐  春季养生\n")
    assert [item.recipient for item in reading.conferrals] == recipients
    assert reading.document.title == "嵩县人民医院急诊科的一天"


ENTRIES = {
    "a-college": (
        ("近三年集体荣誉\n"
        "2019年评为绍兴市教育工委党建特色品牌\n2020年评为浙江省“五星”基层党组织2021年获批绍兴市教育工委“先锋示范岗”（检验学部）\n"
        "2022年荣获绍兴市总工会工人先锋号（护理实训中心）\n2023年5月，药学党支部成为浙江省首批党建工作样板支部。\n"
        "2024年4月，学院党委入选“全国党建工作标杆院系”培育创建单位。\n版权所有：绍兴职业大学 医学院 All Rights Reserved.\n"),
        "近三年集体荣誉",
        "绍兴职业大学医学院",
        [
            ("", "党建特色品牌", ("绍兴市教育工委",)),
            ("", "浙江省五星基层党组织", ()),
            ("检验学部", "先锋示范岗", ("绍兴市教育工委",)),
            ("护理实训中心", "工人先锋号", ("绍兴市总工会",)),
            ("药学党支部", "浙江省首批党建工作样板支部", ()),
            ("党委", "全国党建工作标杆院系培育创建单位", ()),
        ],
    ),
    "a-hospital": (
        ("医院荣誉\n发布时间：2024-05-01\n2018年 被评为甘肃省文明单位\n2020年获甘肃省卫生健康委先进集体\n2021年荣获“全国五一巾帼标兵岗”（产科）\n"
        "2022年5月 被共青团甘肃省委命名为甘肃省青年文明号（急诊科）\n2023年 张某被评为甘肃省优秀医师\n主办单位：兰州市第一人民医院 联系电话：0931-1234567\n"),
        "医院荣誉",
        "兰州市第一人民医院",
        [("", "甘肃省文明单位", ()), ("", "先进集体", ("甘肃省卫生健康委",)), ("产科", "全国五一巾帼标兵岗", ()), ("急诊科", "甘肃省青年文明号", ("共青团甘肃省委",))],
    ),
}


@pytest.mark.parametrize("name", ENTRIES)
def test_entries_of_a_chronicle_leave_out_who_got_it_or_name_its_part_behind(name: str) -> None:
    text, title, house, expected = ENTRIES[name]
    reading = _read(text)
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [(house + unit, award, by) for unit, award, by in expected]
    assert (reading.document.title, reading.document.issuers) == (title, ())


def test_what_is_to_become_of_a_house_is_no_honour() -> None:
    text = "滨州市人民医院骨科成为全省优质护理示范病房。医院正努力建设成为全省示范医院，将成为全国示范单位，让急诊科成为全市青年文明号；药学部成为全省首家示范科室。"
    assert [(item.recipient, item.award) for item in _read(text).conferrals] == [("滨州市人民医院骨科", "全省优质护理示范病房")]


WALLS = {
    "no-years-and-persons-apart": (
        "荣誉殿堂\n当前位置：首页 > 关于我们 > 荣誉殿堂\n集体荣誉\n全国文明单位\n国家卫生突出贡献集体\n河南省先进基层党组织\n个人荣誉\n王某 全国先进工作者\n地址：漯河市中心医院 版权所有\n",
        "漯河市中心医院",
        [("", "全国文明单位", ()), ("", "国家卫生突出贡献集体", ()), ("", "河南省先进基层党组织", ())],
    ),
    "givers-in-front": (
        "益阳市中心血站荣誉墙\n2023年\n★湖南省卫生健康委 湖南省采供血优秀单位\n2022年\n★湖南省总工会 湖南省工人先锋号——献血服务科\n★益阳市委 益阳市先进基层党组织——中心血站党支部\n",
        "益阳市中心血站",
        [("", "湖南省采供血优秀单位", ("湖南省卫生健康委",)), ("献血服务科", "湖南省工人先锋号", ("湖南省总工会",)), ("党支部", "益阳市先进基层党组织", ("益阳市委",))],
    ),
    "givers-behind": (
        "遂宁市第一人民医院荣誉一览\n2020年 全国抗疫先进集体 中共中央、国务院、中央军委\n2021年 四川省五一劳动奖状 四川省总工会\n2022年 遂宁市“五四红旗团委” 共青团遂宁市委\n",
        "遂宁市第一人民医院",
        [("", "全国抗疫先进集体", ("中共中央", "国务院", "中央军委")), ("", "四川省五一劳动奖状", ("四川省总工会",)), ("", "遂宁市“五四红旗团委”", ("共青团遂宁市委",))],
    ),
    "a-department": (
        "科室荣誉\n鞍山市中心医院心内科\n时间：2024-06-01\n2015-2016年度 辽宁省青年文明号\n2017年 鞍山市工人先锋号\n2019年 鞍山市卫健委优秀科室\n",
        "鞍山市中心医院心内科",
        [("", "辽宁省青年文明号", ()), ("", "鞍山市工人先锋号", ()), ("", "优秀科室", ("鞍山市卫健委",))],
    ),
}


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_of_honour_sets_years_titles_and_givers_apart_in_many_ways(name: str) -> None:
    text, house, expected = WALLS[name]
    reading = _read(text)
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [(house + unit, award, by) for unit, award, by in expected]
    assert (reading.document.title, reading.document.issuers) == (text.splitlines()[0], ())


def test_a_notice_in_a_single_line_is_parted_at_its_blanks() -> None:
    text = (
        "枝江市卫生局 文件 枝卫医〔2009〕12号\n关于表彰2008年枝江市 社区卫生服务示范机构的决定 各镇卫生院，各有关社区卫生服务机构： 发展社区卫"
        "生服务是 保障居民健康的重大举措，一年来，全市社区卫生服务工作取得了显著成绩，在方便群众就医、缓解群众看病难等方面起到了积极作用。"
        "决定对枝江市马家店街道社区卫生服务中心等5家社区卫生服务机构进行表彰（名单见附件），并授予“2008年枝江市社区卫生服务示范机构”称号。 希望受表彰的"
        "机构再接再厉。 附件：示范机构名单 二○○九年一月二十二日 主题词： | 社区卫生 表彰 决定 | 枝江市卫生局办公室 | 2009年1月23日印发 "
        "|\n"
        "共印40份\n附件：\n"
    )
    found = _read(text)
    assert (found.document.title, found.document.number, found.document.issued, found.document.issuers) == (
        "关于表彰2008年枝江市社区卫生服务示范机构的决定", "枝卫医〔2009〕12号", ("2009-01-22",), ("枝江市卫生局",),
    )  # fmt: skip
    assert [(item.recipient, item.award, item.by) for item in found.conferrals] == [("枝江市马家店街道社区卫生服务中心", "2008年枝江市社区卫生服务示范机构", ("枝江市卫生局",))]
