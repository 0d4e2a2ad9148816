"""Contests with their holders, brands and circles with their owners, as sentences name them."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def _read(text: str) -> Reading:
    return read_document(source(text))


CONTESTS = {
    "四川省第二届党建品牌展示活动在成都举行。这项活动由四川省医院协会主办。": ("四川省第二届党建品牌展示活动", ("四川省医院协会",)),
    "由《健康先锋》社、中国医院协会医院党建工作分会联合主办的第三届公立医院党建创新发展大会在成都召开。": ("第三届公立医院党建创新发展大会", ("健康先锋社", "中国医院协会医院党建工作分会")),
    "甲省卫生健康委员会印发通报，对2022年度改善就医感受主题活动中表现突出的单位给予通报表扬。": ("2022年度改善就医感受主题活动", ()),
}


@pytest.mark.parametrize("text", CONTESTS)
def test_a_contest_is_named_with_its_holders(text: str) -> None:
    assert [(item.name, item.organizers) for item in _read(text).campaigns] == [CONTESTS[text]]


NAMED_CONTESTS = {
    "8月23日，由于都县卫生健康委员会主办、于都县人民医院承办的于都县首届卫生健康系统品管圈大赛在县人民医院举行。": ["于都县首届卫生健康系统品管圈大赛"],
    "由从江县卫生健康局主办的从江县第二届护理技能竞赛落幕。": ["从江县第二届护理技能竞赛"],
    "嵩县卫生健康局评选出5个“工人先锋号”，全市共征集案例68篇。": [],
}


@pytest.mark.parametrize("text", NAMED_CONTESTS)
def test_a_contest_may_begin_with_a_county_that_sounds_like_a_preposition(text: str) -> None:
    assert [item.name for item in _read(f"嵩县卫生健康简报\n\n{text}\n").campaigns] == NAMED_CONTESTS[text]


def test_the_headline_names_the_contest_of_the_prizes_and_the_last_bracket_who_wrote() -> None:
    reading = _read(
        "嵩县卫生健康系统急救技能竞赛圆满落幕\n\n5月9日，竞赛在嵩县人民医院举行。\n\n经过角逐，嵩县中医院获团体二等奖。\n\n"
        "又据了解，在洛阳市第八届护理技能大赛中，嵩县人民医院护理部获得团体二等奖。（嵩县卫生健康局办公室  供稿）\n"
    )
    assert [(item.recipient, item.campaign) for item in reading.conferrals] == [("嵩县中医院", "嵩县卫生健康系统急救技能竞赛"), ("嵩县人民医院护理部", "洛阳市第八届护理技能大赛")]
    assert reading.document.issuers == ("嵩县卫生健康局办公室",)


def test_the_word_that_opens_a_second_report_is_no_part_of_a_name() -> None:
    reading = _read("洛阳工会简报\n\n嵩县人民医院召开会议。\n\n又讯  市医务工会女职工委员会牵头组织的“书香天使”读书征文评选近日揭晓，嵩县人民医院工会获优秀组织奖。\n")
    assert [(item.name, item.organizers) for item in reading.campaigns] == [("“书香天使”读书征文评选", ("市医务工会女职工委员会",))]


BRANDS = {
    "甲县人民医院党委、乙县人民医院党委联合打造“红杉同行”党建品牌。": {("甲县人民医院党委", "红杉同行"), ("乙县人民医院党委", "红杉同行")},
    "甲县人民医院党委“杉先锋”、乙县中医院党支部“杏林红”都是县里的党建品牌。": {("甲县人民医院党委", "杉先锋"), ("乙县中医院党支部", "杏林红")},
    "名为“山海同心”的党建品牌，是甲县人民医院党委在2019年提出来的。": {("甲县人民医院党委", "山海同心")},
    "甲县人民医院新大楼经研究命名为“明德楼”。": set(),
    "按照甲县人民医院党委“仁心惠甲”党建品牌的要求，甲县人民医院儿科党支部培育“童心”品牌。": {("甲县人民医院党委", "仁心惠甲"), ("甲县人民医院儿科党支部", "童心")},
    "甲县人民医院的“蓝马甲”服务品牌由门诊党支部打造。": {("甲县人民医院门诊党支部", "蓝马甲")},
    "甲县人民医院是县里的医院。近年来，我县以“湖心卫士”党建品牌为牵引，推动发展。": set(),
    "南县人民医院新设河口分院。河口分院党支部打出“河心”党建品牌；总院层面，“湖心”党建品牌越擦越亮。": {("南县人民医院河口分院党支部", "河心"), ("南县人民医院", "湖心")},
}  # fmt: skip


@pytest.mark.parametrize("text", BRANDS)
def test_a_brand_belongs_to_who_makes_it(text: str) -> None:
    assert {(item.owner, item.name) for item in _read(text).brands} == BRANDS[text]


def test_the_committee_between_the_verb_and_the_brand_owns_it() -> None:
    reading = _read("嵩县人民医院简报\n\n围绕医院党委“善医先锋”党建品牌，各支部创建子品牌。\n")
    assert [(item.owner, item.name) for item in reading.brands] == [("嵩县人民医院党委", "善医先锋")]


def test_a_brand_that_a_place_works_with_is_of_no_body_named_before() -> None:
    reading = _read("嵩县卫生健康简报\n\n嵩县人民医院开展了义诊。2023年3月以来我县以“伊水清风”清廉医院品牌为抓手，把党风廉政教育融入日常。\n")
    assert not reading.brands


CIRCLES = {
    "嵩县人民医院急诊党支部在全市品管圈大赛中，凭借“快通圈”夺得一等奖。": ([("嵩县人民医院急诊党支部", "快通圈")], [("嵩县人民医院急诊党支部", "一等奖", "快通圈")]),
    "嵩县人民医院急诊党支部携“快通圈”出征全市品管圈大赛，获一等奖。": ([("嵩县人民医院急诊党支部", "快通圈")], [("嵩县人民医院急诊党支部", "一等奖", "快通圈")]),
    "嵩县人民医院急诊党支部在全市品管圈大赛中，以“快通圈”活动成果获一等奖。": ([("嵩县人民医院急诊党支部", "快通圈")], [("嵩县人民医院急诊党支部", "一等奖", "快通圈")]),
    "嵩县人民医院药学部“安心圈”入围全国医院品管圈大赛，静待佳音。": ([("嵩县人民医院药学部", "安心圈")], []),
    "嵩县人民医院有12个品管圈，护理部的“清流圈”、药学部的“安心圈”最活跃。": ([("嵩县人民医院护理部", "清流圈"), ("嵩县人民医院药学部", "安心圈")], []),
    "嵩县人民医院的“朋友圈”越来越大，15分钟“医疗圈”覆盖全县，有12个品管圈。": ([], []),
}


@pytest.mark.parametrize("text", CIRCLES)
def test_a_circle_is_of_the_body_in_front_of_it_or_of_who_won_with_it(text: str) -> None:
    reading = _read(f"嵩县卫生健康简报\n\n{text}\n")
    brands, won = CIRCLES[text]
    assert sorted((item.owner, item.name) for item in reading.brands) == sorted(brands)
    assert [(item.recipient, item.award, item.entry) for item in reading.conferrals] == won


def test_words_in_front_of_a_full_name_describe_it_and_own_no_work() -> None:
    reading = _read("嵩县人民医院三个圈组亮相全市品管圈大赛\n\n今年的院内品管圈比赛中，儿科“护苗圈”有不俗表现。\n\n手术部“分秒圈”获得二等奖，同组比赛的洛阳市第三人民医院药学部“安心圈”获得一等奖。\n")
    assert [(item.recipient, item.award) for item in reading.conferrals] == [("嵩县人民医院手术部", "二等奖"), ("洛阳市第三人民医院药学部", "一等奖")]
    assert {(item.owner, item.name) for item in reading.brands} == {("嵩县人民医院手术部", "分秒圈"), ("洛阳市第三人民医院药学部", "安心圈"), ("嵩县人民医院儿科", "护苗圈")}


def test_who_publishes_results_at_a_meeting_gives_them_and_others_stand_behind_the_same_title_with_their_brands() -> None:
    reading = _read(
        "河南省公立医院党建品牌评选扫描\n\n6月27日，河南省卫生健康委在郑州召开全省公立医院党建工作推进会，公布首届“一院一品”党建品牌评选结果：10个品牌获评“十佳党建品牌”。\n\n"
        "嵩县人民医院党委的“红医星火”入选“十佳党建品牌”。\n\n同样跻身“十佳党建品牌”的，还有栾川县妇幼保健院党总支的“伊水护蕾”。\n"
    )
    given = ("河南省卫生健康委",)
    assert [(item.recipient, item.entry, item.by) for item in reading.conferrals] == [("嵩县人民医院党委", "红医星火", given), ("栾川县妇幼保健院党总支", "伊水护蕾", given)]
    assert [(item.owner, item.name) for item in reading.brands] == [("嵩县人民医院党委", "红医星火"), ("栾川县妇幼保健院党总支", "伊水护蕾")]
