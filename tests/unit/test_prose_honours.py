"""Titles and those who got them, as sentences tell of both: others with the same, the first of many, bearers, places won, counts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def _read(text: str) -> Reading:
    return read_document(source(text))


def test_a_full_date_that_opens_the_first_sentence_dates_what_it_tells_and_hides_nothing() -> None:
    reading = _read("喜报：嵩县人民医院再添荣誉\n2025年7月1日，嵩县人民医院党委被洛阳市委授予“先进基层党组织”称号。\n")
    assert [(item.recipient, item.award, item.by) for item in reading.conferrals] == [("嵩县人民医院党委", "先进基层党组织", ("洛阳市委",))]
    assert reading.document.issued == ()


COUNTED_AGAIN = {  # fmt: skip
    "南县人民医院党委获评“全省公立医院党建示范单位”，全省获此荣誉的医院共15家。": {"全省公立医院党建示范单位": 15},
    "南县人民医院荣获“全国卫生先进单位”称号。全国仅有8家医院获此殊荣。": {"全国卫生先进单位": 8},
    "南县人民医院荣获“全国卫生先进单位”称号，是全省第三家获此殊荣的医院。": {},
}


@pytest.mark.parametrize("text", COUNTED_AGAIN)
def test_a_count_of_those_who_got_the_same_is_declared_for_the_award(text: str) -> None:
    assert {award.name: award.declared for award in _read(text).awards if award.declared is not None} == COUNTED_AGAIN[text]


def test_what_a_system_has_got_is_counted_where_its_titles_are_quoted() -> None:
    reading = _read("嵩县卫生健康简报\n\n截至目前，嵩县卫生健康系统已拥有省级“五一巾帼标兵岗”2个、市级“工人先锋号”7个、重点专科3个。\n")
    assert {item.name: item.declared for item in reading.awards} == {"五一巾帼标兵岗": 2, "工人先锋号": 7}


def test_a_long_row_of_counts_takes_no_longer_for_each_count() -> None:
    assert _read(f"南县人民医院喜讯\n\n南县人民医院传来喜讯，{'一个和' * 120}、同时荣获“先进集体”称号。\n").document.title == "南县人民医院喜讯"


def test_a_bracket_behind_a_title_names_who_gave_it_but_never_who_got_it() -> None:
    given = _read("嵩县卫生健康简报\n\n嵩县中医院党总支荣获“示范党总支”称号（洛阳市卫生健康委员会）。嵩县人民医院获“文明医院”（嵩县中医院）称号。\n")
    assert [(item.recipient, item.by) for item in given.conferrals] == [("嵩县中医院党总支", ("洛阳市卫生健康委员会",)), ("嵩县人民医院", ())]


HANDED = {
    "嵩县总工会把“五一巾帼标兵岗”给了嵩县人民医院手术室。": [("嵩县人民医院手术室", "五一巾帼标兵岗", ("嵩县总工会",))],
    "嵩县总工会将“工人先锋号”奖牌颁给嵩县人民医院急诊科。": [("嵩县人民医院急诊科", "工人先锋号", ("嵩县总工会",))],
    "嵩县总工会将“工人先锋号”授予嵩县人民医院急诊科、嵩县中医院手术室。": [("嵩县人民医院急诊科", "工人先锋号", ("嵩县总工会",)), ("嵩县中医院手术室", "工人先锋号", ("嵩县总工会",))],
    "今年的“红旗党支部”花落嵩县人民医院药学部党支部。": [("嵩县人民医院药学部党支部", "红旗党支部", ())],
    "嵩县人民医院党委把“红心”党建品牌送到了嵩县中医院。": [],
}


@pytest.mark.parametrize("text", HANDED)
def test_a_title_that_is_handed_over_stands_before_whom_it_is_given_to(text: str) -> None:
    assert [(item.recipient, item.award, item.by) for item in _read(text).conferrals] == HANDED[text]


SAME = {
    "嵩县总工会表彰了一批集体，嵩县人民医院急诊科荣获“工人先锋号”，嵩县中医院（嵩县骨科医院）制剂室同时获此殊荣。": ["嵩县人民医院急诊科", "嵩县中医院制剂室"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号。嵩县中医院手术室、嵩县妇幼保健院检验科亦获此荣誉。": ["嵩县人民医院急诊科", "嵩县中医院手术室", "嵩县妇幼保健院检验科"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号。同获这一荣誉的还有嵩县中医院手术室。": ["嵩县人民医院急诊科", "嵩县中医院手术室"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号，这是该院首次获此殊荣。": ["嵩县人民医院急诊科"],
    "嵩县人民医院急诊科荣获“工人先锋号”称号，全县仅3个科室获此殊荣。": ["嵩县人民医院急诊科"],
}


@pytest.mark.parametrize("text", SAME)
def test_who_else_got_the_title_told_last(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(text).conferrals] == [(name, "工人先锋号") for name in SAME[text]]


DEPARTMENTS = {
    "嵩县人民医院血液净化室共有护士15人。2020年，这个科室曾被嵩县妇联评为“巾帼建功先进集体”。": [("嵩县人民医院血液净化室", "巾帼建功先进集体")],
    "嵩县人民医院里大家正忙着。妇产科现有医护人员46人，去年接生2100余名新生儿。今年3月，科室获评“三八红旗集体”。": [("嵩县人民医院妇产科", "三八红旗集体")],
    "嵩县人民医院急诊科2020年获评“青年文明号”，2022年又被县卫健委推荐参评全国青年安全生产示范岗，虽未当选，大家干劲不减。": [("嵩县人民医院急诊科", "青年文明号")],
    "河南省总工会下发表彰决定，嵩县人民医院手术室被授予自治区“五一巾帼标兵岗”称号。": [("嵩县人民医院手术室", "自治区五一巾帼标兵岗")],
}


@pytest.mark.parametrize("text", DEPARTMENTS)
def test_the_department_that_a_paragraph_is_about_is_what_it_calls_the_department(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(text).conferrals] == DEPARTMENTS[text]


EXEMPLARS = {
    "洛阳市卫生健康委员会决定对嵩县人民医院党委等30个先进基层党组织、嵩县中医院心血管内科等15个创先争优集体予以通报表扬。": (
        [("嵩县人民医院党委", "先进基层党组织", ("洛阳市卫生健康委员会",)), ("嵩县中医院心血管内科", "创先争优集体", ("洛阳市卫生健康委员会",))],
        {"先进基层党组织": 30, "创先争优集体": 15},
    ),
    "大会表彰了嵩县人民医院、嵩县中医院2个先进集体和嵩县妇幼保健院儿科等5个优秀科室。": (
        [("嵩县人民医院", "先进集体", ()), ("嵩县中医院", "先进集体", ()), ("嵩县妇幼保健院儿科", "优秀科室", ())],
        {"先进集体": 2, "优秀科室": 5},
    ),
    "洛阳市卫生健康委员会决定授予嵩县人民医院党委等30个单位“先进集体”称号、嵩县中医院急诊科等15个科室“青年文明号”称号。": (
        [("嵩县人民医院党委", "先进集体", ("洛阳市卫生健康委员会",)), ("嵩县中医院急诊科", "青年文明号", ("洛阳市卫生健康委员会",))],
        {"先进集体": 30, "青年文明号": 15},
    ),
    "嵩县人民医院等10个先进集体、李某等20名优秀共产党员受到县委表彰。": ([("嵩县人民医院", "先进集体", ())], {"先进集体": 10, "优秀共产党员": 20}),
    "嵩县人民医院对口帮扶嵩县中医院等3个先进集体。": ([], {}),
}


@pytest.mark.parametrize("text", EXEMPLARS)
def test_a_decision_names_the_first_of_each_award_and_how_many_there_are(text: str) -> None:
    reading = _read(f"{text}\n")
    assert ([(item.recipient, item.award, item.by) for item in reading.conferrals], {item.name: item.declared for item in reading.awards if item.declared}) == EXEMPLARS[text]


def test_praise_for_work_on_a_title_gives_no_title() -> None:
    assert not _read("对嵩县人民医院等3家单位予以“平安医院”创建工作通报表扬。\n").conferrals


PLACES = {
    "经过三天比拼，嵩县人民医院、嵩县中医院、嵩县妇幼保健院分别获得团体一、二、三等奖，洛阳市第一人民医院、洛阳市第二人民医院"
    "分获市直组第一名和第二名，栾川县中医院、伊川县人民医院并列县级组第一名。": [
        ("嵩县人民医院", "团体一等奖"), ("嵩县中医院", "团体二等奖"), ("嵩县妇幼保健院", "团体三等奖"), ("洛阳市第一人民医院", "市直组第一名"), ("洛阳市第二人民医院", "市直组第二名"),
        ("栾川县中医院", "县级组第一名"), ("伊川县人民医院", "县级组第一名"),
    ],
    "洛阳市急救技能大赛落幕，嵩县人民医院代表队获团体第一名，嵩县中医院代表队、栾川县中医院代表队分列第二、第三名。": [
        ("嵩县人民医院代表队", "团体第一名"), ("嵩县中医院代表队", "第二名"), ("栾川县中医院代表队", "第三名"),
    ],
    "嵩县疾病预防控制中心党支部在全市“支部擂台赛”中取得第一名的好成绩。": [("嵩县疾病预防控制中心党支部", "第一名")],
    "嵩县人民医院喜讯不断。在洛阳市护理技能邀请赛上，由三名护士组成的代表队获得团体第三名。": [("嵩县人民医院", "团体第三名")],
    "大庄镇卫生院、小庄镇卫生院、嵩县妇幼保健院三支代表队获团体三等奖。": [("大庄镇卫生院", "团体三等奖"), ("小庄镇卫生院", "团体三等奖"), ("嵩县妇幼保健院", "团体三等奖")],
    "在洛阳市技能大赛中，嵩县人民医院、嵩县中医院表现突出，分列第一、第二名，现分别授予“金奖”“银奖”。": [("嵩县人民医院", "金奖"), ("嵩县中医院", "银奖")],
    "嵩县人民医院在全国三级公立医院绩效考核中获得第三名。": [],
    "在洛阳市技能大赛中，嵩县人民医院护士张某、李某分获个人第一名、第二名。": [],
}  # fmt: skip


@pytest.mark.parametrize("text", PLACES)
def test_a_place_won_in_a_contest_is_what_its_body_got(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(f"{text}\n").conferrals] == PLACES[text]


BEARERS = {
    "栾川县人民医院急诊科作为“河南省工人先锋号”获得者上台领奖。": [("栾川县人民医院急诊科", "河南省工人先锋号")],
    "嵩县中医院护理部以“洛阳市巾帼文明岗”代表的身份作了发言。": [("嵩县中医院护理部", "洛阳市巾帼文明岗")],
    "会上，“洛阳市工人先锋号”获得者嵩县人民医院急诊科、嵩县中医院康复科上台领奖。": [("嵩县人民医院急诊科", "洛阳市工人先锋号"), ("嵩县中医院康复科", "洛阳市工人先锋号")],
    "嵩县人民医院检验科、栾川县中医院药剂科等往年的省级青年文明号集体都会敞开大门。": [("嵩县人民医院检验科", "省级青年文明号"), ("栾川县中医院药剂科", "省级青年文明号")],
    "嵩县人民医院检验科、嵩县中医院等集体已列入今年市级工人先锋号培育对象。": [],
    "嵩县人民医院检验科作为“青年文明号”创建集体参加了活动。": [],
    "走访慰问了嵩县人民医院、栾川县人民医院等先进单位。": [],
}


@pytest.mark.parametrize("text", BEARERS)
def test_who_is_called_the_bearer_of_a_title_has_got_it(text: str) -> None:
    assert [(item.recipient, item.award) for item in _read(f"洛阳市召开表彰会\n\n{text}\n").conferrals] == BEARERS[text]


def test_the_title_that_bodies_get_is_meant_and_another_level_is_another_givers() -> None:
    text = "近日，全国妇联公布了2022年度全国三八红旗手、全国巾帼文明岗名单，宜宾市第一人民医院产科榜上有名。\n近年来，儿科先后获评“宜宾市巾帼文明岗”。\n"
    assert {(item.recipient, item.award, item.by) for item in _read(text).conferrals} == {
        ("宜宾市第一人民医院产科", "全国巾帼文明岗", ("全国妇联",)),
        ("宜宾市第一人民医院儿科", "宜宾市巾帼文明岗", ()),
    }
