# ruff: noqa: E501
"""Names in lists that leave out whose they are, and formal names: what they are read as, and what must not be."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.clean import clean
from partygraph.facts.lists.running import without_scores
from partygraph.model import OrgKind, Reading, Source
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.pipeline import read_document


def read(text: str) -> Reading:
    return read_document(Source(name="notice.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def given(text: str) -> list[tuple[str, str]]:
    return [(item.recipient, item.award) for item in read(text).conferrals]


@pytest.mark.parametrize(
    ("name", "parents", "kind"),
    [
        ("共青团苏州大学委员会", ["苏州大学"], OrgKind.MASS_ORGANIZATION),
        ("共青团苏州市立医院委员会", ["苏州市立医院"], OrgKind.MASS_ORGANIZATION),
        ("中共苏州市立医院委员会", ["苏州市立医院"], OrgKind.PARTY_COMMITTEE),
        ("共青团江苏省委员会", [], OrgKind.MASS_ORGANIZATION),
        ("共青团江苏省委", [], OrgKind.MASS_ORGANIZATION),
        ("苏州市立医院团委内科团总支", ["苏州市立医院", "苏州市立医院团委"], OrgKind.MASS_ORGANIZATION),
        ("苏州大学护理学院2022级护理学专业4班团支部", ["苏州大学", "苏州大学护理学院"], OrgKind.MASS_ORGANIZATION),
        ("苏州市立医院工会第三分工会", ["苏州市立医院", "苏州市立医院工会"], OrgKind.MASS_ORGANIZATION),
    ],
)
def test_formal_names_and_their_steps(name: str, parents: list[str], kind: OrgKind) -> None:
    org = parse(name)
    assert org is not None
    assert list(org.full_names) == [*parents, name]
    assert org.kind is kind


UNIVERSITY = "共青团苏州大学委员会文件\n校团字〔2023〕8号\n\n关于表彰先进集体的决定\n\n各学院、附属医院团委：\n    经评审，决定授予第二医院团委等3个团委“红旗团委”称号。\n\n共青团苏州大学委员会\n2023年5月4日\n\n附件\n"
CITY = "苏州市卫生健康委员会\n关于表彰先进集体的决定\n苏卫〔2023〕8号\n各单位：\n决定如下。\n\n苏州市卫生健康委员会\n2023年5月4日\n\n"


def test_units_of_the_university_that_signs() -> None:
    text = UNIVERSITY + "一、红旗团委（3个）\n第二医院团委    口腔医院团委\n护理学院团委\n二、红旗团支部（3个）\n药学院（1个）：2020级药学专业2班团支部\n第二医院（2个）：门诊团支部、外科第二团支部\n"
    assert given(text) == [
        ("苏州大学第二医院团委", "红旗团委"), ("苏州大学口腔医院团委", "红旗团委"), ("苏州大学护理学院团委", "红旗团委"),
        ("苏州大学药学院2020级药学专业2班团支部", "红旗团支部"), ("苏州大学第二医院门诊团支部", "红旗团支部"), ("苏州大学第二医院外科第二团支部", "红旗团支部"),
    ]  # fmt: skip


def test_a_hospital_with_its_place_is_no_unit_of_the_university_that_signs() -> None:
    assert given(UNIVERSITY + "一、红旗团委（2个）\n常熟市第二人民医院团委    口腔医院团委\n") [0] == ("常熟市第二人民医院团委", "红旗团委")


def test_labels_that_sort_are_no_hosts() -> None:
    text = CITY + "先进党支部（3个）\n乡镇卫生院（2个）：沙家浜镇卫生院党支部、辛庄镇卫生院党支部\n苏州市立医院（1个）：急诊党支部\n"
    assert given(text) == [("沙家浜镇卫生院党支部", "先进党支部"), ("辛庄镇卫生院党支部", "先进党支部"), ("苏州市立医院急诊党支部", "先进党支部")]


def test_branches_below_the_general_branch_that_leads_their_line() -> None:
    hospital = CITY.replace("苏州市卫生健康委员会", "中共苏州市立医院委员会").replace("苏卫", "院党发")
    text = hospital + "先进党支部（4个）\n第一党总支：急诊党支部、重症党支部\n第二党总支：儿科党支部\n直属：后勤党支部，机关第一党支部\n"
    assert [name for name, _ in given(text)] == ["苏州市立医院第一党总支急诊党支部", "苏州市立医院第一党总支重症党支部", "苏州市立医院第二党总支儿科党支部", "苏州市立医院后勤党支部", "苏州市立医院机关第一党支部"]
    assert ("苏州市立医院第一党总支急诊党支部", "苏州市立医院第一党总支") in {(item.child, item.parent) for item in read(text).subordinates}


def test_a_note_with_a_colon_names_nobody() -> None:
    assert given(CITY + "最美卫生院（1个）\n常熟市沙家浜镇卫生院\n说明：编号A为卫生院，B为村卫生室。\n") == [("常熟市沙家浜镇卫生院", "最美卫生院")]


@pytest.mark.parametrize(
    ("chars", "names"),
    [
        ("苏州市立医院 外科党支部", ["苏州市立医院外科党支部"]),
        ("苏州市立医院党总支内科、外科党支部", ["苏州市立医院党总支内科党支部", "苏州市立医院党总支外科党支部"]),
        ("苏州市立医院内科、外科党支部，常熟市中医院党支部", ["苏州市立医院内科党支部", "苏州市立医院外科党支部", "常熟市中医院党支部"]),
        ("县疾病预防控制中心免疫规划科、检验科", ["县疾病预防控制中心免疫规划科", "县疾病预防控制中心检验科"]),
        ("血液透析中心、重症医学科", ["血液透析中心", "重症医学科"]),
        ("苏州市急救中心 120 指挥大厅", ["苏州市急救中心120指挥大厅"]),
    ],
)
def test_expand(chars: str, names: list[str]) -> None:
    assert [item.org.name for item in expand(chars)] == names


HOSPITAL = CITY.replace("苏州市卫生健康委员会", "中共苏州市立医院委员会").replace("苏卫", "院党发")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param("暖心岗（骨科）\n导诊岗（血液净化中心）", [("苏州市立医院骨科", "暖心岗"), ("苏州市立医院血液净化中心", "导诊岗")], id="posts with their departments"),
        pytest.param("暖心岗（骨科）、导诊岗（门诊部）", [("苏州市立医院骨科", "暖心岗"), ("苏州市立医院门诊部", "导诊岗")], id="posts in one line"),
        pytest.param("骨科（暖心岗）\n门诊部（导诊岗）", [("苏州市立医院骨科", "暖心岗"), ("苏州市立医院门诊部", "导诊岗")], id="posts in brackets"),
        pytest.param("骨科\n门诊部", [("苏州市立医院骨科", None), ("苏州市立医院门诊部", None)], id="departments alone"),
        pytest.param("急诊科导诊岗\n药学部发药岗", [("苏州市立医院急诊科导诊岗", None), ("苏州市立医院药学部发药岗", None)], id="posts of departments as recipients"),
    ],
)
def test_posts_are_what_a_department_is_honoured_for(rows: str, expected: list[tuple[str, str | None]]) -> None:
    reading = read(HOSPITAL + "党员示范岗（2个）\n" + rows)
    assert [(item.recipient, item.entry) for item in reading.conferrals] == expected


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("院党发〔2023〕26号          签发人：王某", "院党发〔2023〕26号"),
        ("签发人：王某          院党发〔2023〕26号", "院党发〔2023〕26号"),
        ("院党发〔2023〕26号", "院党发〔2023〕26号"),
        ("院党发〔2023〕26号    【字体：大 中 小】    收起", "院党发〔2023〕26号"),
    ],
)
def test_the_number_stands_beside_who_released_it(line: str, number: str) -> None:
    assert read(HOSPITAL.replace("院党发〔2023〕8号", line)).document.number == number


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param("达标党支部（3个）\n常熟市沙家浜镇卫生院、常熟市辛庄镇卫生院、常熟市中医院党支部。", ["常熟市沙家浜镇卫生院党支部", "常熟市辛庄镇卫生院党支部", "常熟市中医院党支部"], id="the last brings the line for all"),
        pytest.param("1.达标党支部3个。\n乡镇卫生院（2个）：沙家浜镇卫生院、辛庄镇卫生院党支部。\n市级（1个）：市卫生监督所党支部。", ["沙家浜镇卫生院党支部", "辛庄镇卫生院党支部", "市卫生监督所党支部"], id="in groups below a heading with a full stop"),
        pytest.param("先进集体（3个）\n常熟市中医院、昆山市中医医院、太仓市中医医院党支部。", ["常熟市中医院", "昆山市中医医院", "太仓市中医医院党支部"], id="an award for any collective"),
        pytest.param("达标党支部（3个）\n常熟市中医院党支部；昆山市中医医院党支部、太仓市中医医院党支部。", ["常熟市中医院党支部", "昆山市中医医院党支部", "太仓市中医医院党支部"], id="each with its own line"),
    ],
)
def test_a_line_brought_for_all(rows: str, expected: list[str]) -> None:
    assert [name for name, _ in given(CITY + rows)] == expected


def test_a_village_clinic_is_no_part_of_a_hospital_named_before() -> None:
    assert given(CITY + "先进集体（2个）\n常熟市第一人民医院感染科\n虞山镇兴隆村卫生室\n")[1] == ("虞山镇兴隆村卫生室", "先进集体")


GROUP = "中共康泽医疗集团有限公司委员会\n康泽党发〔2024〕2号\n\n关于表彰集团先进集体的决定\n\n各医院党组织：\n康泽医疗集团有限公司（以下简称“康泽医疗集团”）各级党组织积极作为。经考核，决定：\n\n"
GROUP_SIGNED = "\n\n中共康泽医疗集团有限公司委员会\n2024年1月26日\n"


def test_a_group_of_companies_signs_and_has_a_short_form() -> None:
    reading = read(GROUP + "授予下列党支部“红旗党支部”称号（2个，括号内为综合得分）：\n康泽医疗集团沈阳康泽骨科医院外科党支部（98.6）；营口康泽老年医院第二党支部（97.5）。" + GROUP_SIGNED)
    assert reading.document.issuers == ("中共康泽医疗集团有限公司委员会",)
    assert [(item.name, item.alias) for item in reading.aliases] == [("康泽医疗集团有限公司", "康泽医疗集团")]
    assert [(award.name, award.declared, award.listed) for award in reading.awards] == [("红旗党支部", 2, 2)]
    assert [item.recipient for item in reading.conferrals] == ["康泽医疗集团沈阳康泽骨科医院外科党支部", "营口康泽老年医院第二党支部"]
    assert ("中共康泽医疗集团有限公司委员会", "康泽医疗集团有限公司") in {(item.child, item.parent) for item in reading.subordinates}


def test_brands_whose_last_row_ends_like_a_sentence() -> None:
    reading = read(GROUP + "命名下列品牌为“康泽先锋”党建品牌（2个）：\n“夕阳护航”（营口康泽老年医院第二党支部）；\n“六尺巷·医患和”（桐城市中医医院党总支）。" + GROUP_SIGNED)
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == [
        ("营口康泽老年医院第二党支部", "“康泽先锋”党建品牌", "夕阳护航"), ("桐城市中医医院党总支", "“康泽先锋”党建品牌", "六尺巷·医患和"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "chain"),
    [
        ("三亚康泽国际门诊部导医组", ["三亚康泽国际门诊部", "三亚康泽国际门诊部导医组"]),
        ("三亚康泽国际门诊部", ["三亚康泽国际门诊部"]),
        ("国际门诊部导医组", ["国际门诊部导医组"]),
        ("苏州市立医院国际门诊部导医组", ["苏州市立医院", "苏州市立医院国际门诊部导医组"]),
        ("康泽医疗集团有限公司", ["康泽医疗集团有限公司"]),
        ("康泽医疗集团沈阳康泽骨科医院", ["康泽医疗集团", "康泽医疗集团沈阳康泽骨科医院"]),
        ("苏州大学药学部", ["苏州大学", "苏州大学药学部"]),
        ("药学部党支部", ["药学部党支部"]),
        ("中共河北医科大学委员会组织部", ["河北医科大学", "中共河北医科大学委员会", "中共河北医科大学委员会组织部"]),
        ("佛山市图书馆流通党支部", ["佛山市图书馆", "佛山市图书馆流通党支部"]),
        ("苏州大学图书馆党支部", ["苏州大学", "苏州大学图书馆", "苏州大学图书馆党支部"]),
        ("青海省地方病预防控制所鼠疫防治科", ["青海省地方病预防控制所", "青海省地方病预防控制所鼠疫防治科"]),
        ("台州恩泽医疗中心（集团）恩泽医院", ["台州恩泽医疗中心（集团）", "台州恩泽医疗中心（集团）恩泽医院"]),
        ("台州恩泽医疗中心（集团）", ["台州恩泽医疗中心（集团）"]),
        ("蚌埠医学院精神卫生学院党支部", ["蚌埠医学院", "蚌埠医学院精神卫生学院", "蚌埠医学院精神卫生学院党支部"]),
        ("大连医科大学中山学院管理学院党支部", ["大连医科大学", "大连医科大学中山学院", "大连医科大学中山学院管理学院党支部"]),
        ("重庆市医院管理学会后勤专业委员会", ["重庆市医院管理学会", "重庆市医院管理学会后勤专业委员会"]),
    ],
)
def test_houses_and_their_parts(name: str, chain: list[str]) -> None:
    org = parse(name)
    assert org is not None
    assert list(org.full_names) == chain


@pytest.mark.parametrize(
    ("line", "left"),
    [("内科（98.6）；外科（95分）", "内科；外科"), ("内科（综合得分98）", "内科"), ("内科（2）", "内科（2）"), ("分院（济南）", "分院（济南）")],
)
def test_scores_beside_names(line: str, left: str) -> None:
    assert without_scores(clean(line)).chars == left


def test_a_second_name_brings_its_university_and_its_place() -> None:
    reading = read(CITY + "先进集体（2个）\n湖州市第一人民医院（湖州师范学院附属第一医院）\n江苏省血液中心（南京市中心血站）\n")
    assert ("湖州师范学院附属第一医院", "湖州师范学院") in {(item.child, item.parent) for item in reading.subordinates}
    assert {(item.name, item.place) for item in reading.locations} >= {("湖州师范学院", "330500"), ("南京市中心血站", "320100"), ("江苏省血液中心", "320000")}


def test_the_only_row_below_a_numbered_heading() -> None:
    assert given(CITY + "（一）团体奖\n1．团体一等奖（1个）\n苏州市立医院（北区）\n2．团体二等奖（1个）\n常熟市中医院\n") [-1] == ("常熟市中医院", "团体二等奖")
    assert ("苏州市中医医院", "团体一等奖") in given(CITY + "1．团体一等奖\n苏州市中医医院\n2．团体二等奖\n常熟市中医院\n")


def test_employers_of_persons_are_named_and_get_nothing() -> None:
    reading = read(CITY + "一、个人一等奖（2名）\n姓名\t工作单位\t成绩\n林晓\t常熟市中医院\t95.20\n吴静\t昆山市中医医院\t94.75\n二、团体一等奖（1个）\n太仓市中医医院\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [("太仓市中医医院", "团体一等奖")]
    assert {item.name for item in reading.locations} >= {"常熟市中医院", "昆山市中医医院"}


def test_signers_above_the_number_are_no_rows() -> None:
    text = "共青团苏州市委员会\n苏州市卫生健康委员会\n文件\n\n苏卫〔2024〕9号\n\n关于命名2023年度青年文明号的决定\n\n各单位：\n决定命名下列集体为青年文明号。\n\n共青团苏州市委员会\n苏州市卫生健康委员会\n2024年4月2日\n\n常熟市中医院急诊科\n昆山市中医医院药剂科\n"
    reading = read(text)
    assert reading.document.issuers == ("共青团苏州市委员会", "苏州市卫生健康委员会")
    assert [item.recipient for item in reading.conferrals] == ["常熟市中医院急诊科", "昆山市中医医院药剂科"]


def test_credits_below_the_rows_are_no_row() -> None:
    assert [name for name, _ in given(CITY + "先进集体（1个）\n苏州市立医院\n责任编辑：综合处\n")] == ["苏州市立医院"]


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("13．苏州市急救中心 120 指挥大厅", ["苏州市急救中心120指挥大厅"]),
        ("1 常熟市中医院    5 昆山市中医医院", ["常熟市中医院", "昆山市中医医院"]),
        ("1．常熟市中医院    5．昆山市中医医院", ["常熟市中医院", "昆山市中医医院"]),
    ],
)
def test_numbers_in_one_line(row: str, names: list[str]) -> None:
    assert [name for name, _ in given(CITY + "先进集体\n" + row + "\n")] == names


def test_counts_of_a_verb_that_stands_once() -> None:
    reading = read(CITY + "授予1个集体“工人先锋号”、7个集体“巾帼标兵岗”称号。\n工人先锋号：苏州市立医院急诊科\n巾帼标兵岗：苏州市立医院产科\n")
    assert {(award.name, award.declared) for award in reading.awards} == {("工人先锋号", 1), ("巾帼标兵岗", 7)}


def test_a_work_before_a_dash_may_sound_like_a_unit_of_some_place() -> None:
    reading = read(CITY + "典型案例（2个）\n（1）一次挂号管三天——苏州市立医院\n（2）马尾绣导诊志愿队——常熟市中医院\n")
    assert [(item.recipient, item.entry) for item in reading.conferrals] == [("苏州市立医院", "一次挂号管三天"), ("常熟市中医院", "马尾绣导诊志愿队")]


def test_titles_with_a_colon_above_their_owners() -> None:
    pairs = [("石榴花开：各族职工结对学科十年记", "新疆维吾尔自治区昌吉回族自治州人民医院"), ("红砖记忆：让精神代代相传", "河北省唐山市工人医院"), ("用长征精神滋养青年医师", "赣南医科大学第一附属医院")]
    reading = read(CITY + "十佳案例（3篇）\n\n" + "\n\n".join("\n".join(pair) for pair in pairs) + "\n")
    assert [(item.entry, item.recipient) for item in reading.conferrals] == pairs


def test_what_lies_inside_a_body_stands_where_the_body_does() -> None:
    reading = read("上海市普陀区卫生健康委员会\n关于表彰先进集体的决定\n普卫〔2023〕8号\n各单位：\n决定如下。\n\n上海市普陀区卫生健康委员会\n2023年5月4日\n\n先进集体（1个）\n普陀区卫生健康委员会监督所党支部\n")
    assert {item.name: item.place for item in reading.locations}["普陀区卫生健康委员会监督所"] == "310107"


MAGAZINE = "2023年度优秀案例征集活动结果揭晓\n原创 编辑部 甲乙卫生 2023-11-08 18:02\n\n2023年5月至9月，{holder}面向全国开展了2023年度优秀案例征集活动。经三轮评审，产生十佳案例3篇，现将名单公布如下。\n\n十佳案例（3篇）\n苏州市立医院\n常熟市中医院\n昆山市中医医院\n"


def test_a_magazine_gives_what_its_own_contest_lists() -> None:
    reading = read(MAGAZINE.format(holder="《甲乙卫生》杂志社"))
    assert reading.document.issuers == ("《甲乙卫生》杂志社",)
    assert {item.by for item in reading.conferrals} == {("甲乙卫生杂志社",)}


def test_a_magazine_that_reports_another_contest_gives_nothing() -> None:
    reading = read(MAGAZINE.format(holder="江苏省医院协会"))
    assert reading.document.issuers == ("甲乙卫生",)
    assert all("甲乙卫生" not in item.by for item in reading.conferrals)


def test_a_count_that_climbs_to_a_title() -> None:
    reading = read(CITY + "最终2家医院荣登“年度擂主”。\n年度擂主\n苏州市立医院\n常熟市中医院\n")
    assert ("年度擂主", 2) in {(award.name, award.declared) for award in reading.awards}


COMMITTEE = "中共{house}{organ}委员会\n关于表彰先进党支部的决定\n党发〔2023〕8号\n各党支部：\n经{short}研究，决定表彰下列党支部。\n\n中共{house}{organ}委员会\n2023年5月4日\n\n先进党支部（1个）\n常熟市中医院党支部\n"


@pytest.mark.parametrize(
    ("house", "organ", "short", "known"),
    [
        ("常熟市卫生健康局", "", "局党委", True),
        ("苏州市立医院", "", "院党委", True),
        ("苏州大学", "", "学校党委", True),
        ("江苏省卫生健康委员会", "直属机关", "委直属机关党委", True),
        ("江苏省卫生健康委员会", "直属机关", "委党委", False),
        ("常熟市卫生健康局", "", "院党委", False),
        ("常熟市卫生健康局", "", "局党组", False),
    ],
)
def test_the_committee_that_signs_by_its_short_name(house: str, organ: str, short: str, known: bool) -> None:
    aliases = {(item.name, item.alias) for item in read(COMMITTEE.format(house=house, organ=organ, short=short)).aliases}
    assert ((f"中共{house}{organ}委员会", short) in aliases) is known


def test_the_office_that_printed_is_named() -> None:
    reading = read(CITY + "先进集体（1个）\n常熟市中医院\n\n苏州市卫生健康委员会办公室          2023年5月5日印发\n")
    assert ("苏州市卫生健康委员会办公室", "苏州市卫生健康委员会") in {(item.child, item.parent) for item in reading.subordinates}
    assert [item.recipient for item in reading.conferrals] == ["常熟市中医院"]
