"""Contests and commendations among houses, departments and branches; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HOUSE = "榆中县人民医院\n"

SENT = {
    "organises": ("榆中县卫健局组织清水镇卫生院、三角城卫生院参加2025年兰州市急救技能大赛，清水镇卫生院获二等奖。", "清水镇卫生院"),
    "chooses": ("兰州市卫健委选派永登县中医院代表队参加甘肃省技能大赛，荣获团体一等奖。", "永登县中医院代表队"),
    "guides": ("榆中县卫健局指导城关镇卫生院创建品牌，城关镇卫生院获“示范卫生院”称号。", "城关镇卫生院"),
    "arranges": ("榆中县卫健局安排城关镇卫生院、定远镇卫生院代表队参赛，城关镇卫生院获一等奖。", "城关镇卫生院"),
    "calls-in": ("榆中县卫健局抽调榆中县人民医院医疗队赶赴现场，医疗队获“先进集体”称号。", "榆中县人民医院医疗队"),
    "sends": ("兰州市卫生健康委员会派出兰州市第一人民医院代表队参赛，兰州市第一人民医院荣获二等奖。", "兰州市第一人民医院"),
    "calls-up": ("榆中县总工会动员榆中县中医院工会参赛，榆中县中医院工会获一等奖。", "榆中县中医院工会"),
    "asks": ("榆中县委宣传部委托县人民医院承办大赛，县人民医院获优秀组织奖。", "县人民医院"),
    "helps": ("榆中县中医院帮助新营镇卫生院提升能力，新营镇卫生院获“优质服务示范卫生院”称号。", "新营镇卫生院"),
    "picks": ("榆中县卫健局遴选定远镇卫生院等3家单位参赛，定远镇卫生院获一等奖。", "定远镇卫生院"),
    "looks-after": ("榆中县卫健局督导青城镇卫生院整改，青城镇卫生院获“先进集体”称号。", "青城镇卫生院"),
    "puts-forward": ("兰州市卫生健康委员会推荐永登县中医院内科党支部参评，荣获“示范党支部”称号。", "永登县中医院内科党支部"),
    "one-each": ("榆中县卫健局组织城关镇卫生院、定远镇卫生院参赛，分别获得一等奖、二等奖。", "城关镇卫生院 定远镇卫生院"),
    "people-sent": ("榆中县卫健局组织人员参加兰州市大赛，荣获优秀组织奖。", "榆中县卫健局"),
    "an-office": ("榆中县委组织部获得优秀组织奖。", "榆中县委组织部"),
    "a-department": ("榆中县人民医院党委组织人事科获“先进科室”称号。", "榆中县人民医院党委组织人事科"),
    "a-centre": ("兰州市医疗质量指导中心获“先进集体”称号。", "兰州市医疗质量指导中心"),
}


@pytest.mark.parametrize(("text", "expected"), SENT.values(), ids=SENT)
def test_a_body_that_another_has_sent_bears_no_verb_in_its_name(text: str, expected: str) -> None:
    result = read_document(source(text))
    assert {item.recipient for item in result.conferrals} == set(expected.split())
    assert not [item.name for item in result.organizations if any(verb in item.name for verb in ("组织清", "选派", "指导城", "安排", "抽调", "派出", "动员", "委托", "帮助", "遴选", "督导"))]


PEOPLE = {
    "one-and-two": ("内二科陈晓明获得一等奖，内二科郭晓洁、内二科王岱涛获二等奖，内四科李宁、中风二科赵春丽获三等奖。", ""),
    "joined": ("外一科护士郭晓洁和ICU护士王岱涛荣获二等奖。", ""),
    "three": ("心内一科郭晓洁、骨一科王岱涛、内三科李宁荣获三等奖。", ""),
    "of-houses": ("榆中县人民医院陈晓明、永登县中医院郭晓洁获二等奖。", ""),
    "beside-a-team": ("经过角逐，最终内科郭晓洁、外科王岱涛夺得一等奖，骨科获团体一等奖。", "骨科"),
    "of-branches": ("门诊党支部张小丽、内科党支部李红荣获“优秀党员”称号，内科党支部荣获“先进党支部”称号。", "内科党支部"),
    "of-wards": ("外科康复病房、骨科高压氧室荣获二等奖。", "外科康复病房 骨科高压氧室"),
    "units": ("内二科、内四科获二等奖，内三科郭晓洁获个人二等奖。", "内二科 内四科"),
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.values(), ids=PEOPLE)
def test_what_people_of_departments_won_is_not_their_house_s(text: str, expected: str) -> None:
    result = read_document(source(_HOUSE + text))
    assert {item.recipient for item in result.conferrals} == {"榆中县人民医院" + unit for unit in expected.split()}


PARTS = {
    "at-last": ("最终门诊党总支代表队荣获一等奖、外科党总支代表队荣获二等奖。", "最终门诊 外科"),
    "now-and-then": ("随后急诊科医生赵春丽获奖。此次检验科李宁获奖。", "随后急诊科 此次检验科"),
    "two-fields": ("检验及功能党支部获得三等奖，后勤和保卫党支部获得一等奖。", "功能党支部 保卫党支部"),
    "of-several": ("内科、外科及医技联合党支部荣获“先进党支部”称号。", "医技联合党支部"),
    "at-work": ("医院13个在职党支部参赛。在职第一党支部获得“先进党支部”称号。", "职党支部 职第一党支部 在职党支部"),
}


@pytest.mark.parametrize(("text", "stray"), PARTS.values(), ids=PARTS)
def test_no_half_of_a_name_is_a_body(text: str, stray: str) -> None:
    names = {item.name for item in read_document(source(_HOUSE + text)).organizations}
    assert not names & {"榆中县人民医院" + part for part in stray.split()}


@pytest.mark.parametrize("commission", ["榆中县卫健体委", "永登县卫体委", "榆中县卫健委"])
def test_commissions_of_several_fields(commission: str) -> None:
    assert [item.recipient for item in read_document(source(f"{commission}获得一等奖。")).conferrals] == [commission]


def test_a_branch_of_those_at_work_keeps_its_name() -> None:
    assert [item.recipient for item in read_document(source(_HOUSE + "在职第一党支部获得“先进党支部”称号。")).conferrals] == ["榆中县人民医院在职第一党支部"]


AIMS = [
    "丰富医院职工文化生活", "活跃医院职工文化生活", "展示医院职工风采", "展现医院服务水平", "凝聚医院职工力量", "检验医院护士技能", "调动医院党员热情",
    "增进医院同事友谊", "塑造医院形象", "优化医院服务", "厚植医院底蕴", "擦亮医院名片", "传播医院声音", "锻造医院铁军",
]


@pytest.mark.parametrize("aim", AIMS)
def test_what_is_done_for_the_house_names_no_house(aim: str) -> None:
    result = read_document(source(f"为加强团队建设，{aim}，医院工会举办拔河比赛。儿保组荣获第一名。"))
    assert [item.name for item in result.organizations if "医院" in item.name] == []


@pytest.mark.parametrize("house", ["复兴医院", "同济医院", "博爱医院", "振兴医院", "友谊医院"])
def test_houses_with_such_names_are_houses(house: str) -> None:
    assert [item.recipient for item in read_document(source(f"{house}儿科获一等奖。")).conferrals] == [house + "儿科"]


COUNTS = {
    "group-by-number": (_HOUSE + "内科三组获得二等奖，护理五组荣获三等奖。", {}),
    "in-a-row": (_HOUSE + "医技组、儿科一组荣获优胜奖，妇科组、儿科二组获组织奖。", {}),
    "in-digits": (_HOUSE + "3组获一等奖，5组获二等奖。", {}),
    "parts": (_HOUSE + "外科一部荣获二等奖，门诊二部获得三等奖。", {}),
    "titles": (_HOUSE + "普外二组被评为“先进班组”，放射四组入选“青年文明号”。", {}),
    "strive": ("共有14支代表队角逐团体奖项，54名选手角逐个人奖项。", {}),
    "fight": ("本次大赛共有12支代表队争夺团体一等奖。", {}),
    "compete": ("共有30家单位竞争优秀组织奖，18个科室参与角逐团体奖。", {}),
    "came-out": ("大赛评出了一等奖3个，二等奖5个。", {"一等奖": 3, "二等奖": 5}),
    "chosen": ("大赛共评选出了金奖100个、银奖397个。", {"金奖": 100, "银奖": 397}),
    "decided": ("评委会最终决出了一等奖1名、二等奖2名、三等奖3名。", {"一等奖": 1, "二等奖": 2, "三等奖": 3}),
    "really-counted": ("6个小组获得二等奖，全县8个组获得“优秀小组”称号。", {"二等奖": 6, "优秀小组": 8}),
    "houses": ("来自全县的5家单位荣获优秀组织奖。", {"优秀组织奖": 5}),
}


@pytest.mark.parametrize(("text", "expected"), COUNTS.values(), ids=COUNTS)
def test_only_what_counts_the_award_is_its_count(text: str, expected: dict[str, int]) -> None:
    assert {award.name: award.declared for award in read_document(source(text)).awards if award.declared} == expected


QUOTED_CONTESTS = {
    "circle": ("10月26日，我院护理品管圈在“第二届甘肃省医院品管圈大赛”中喜获三等奖以及优秀奖！", {("", "三等奖", None), ("", "优秀奖", None)}),
    "case": ("我院党建案例在“全省党建案例征集活动”中荣获一等奖。", {("", "一等奖", None)}),
    "on": ("我院科普作品在“健康甘肃科普大赛”上斩获一等奖。", {("", "一等奖", None)}),
    "in": ("我院节目于“白衣天使风采展演活动”中获得优秀奖。", {("", "优秀奖", None)}),
    "department": ("急诊科品管圈在“全省品管圈比赛”中获得一等奖。", {("急诊科", "一等奖", None)}),
    "work": ("我院案例“红心向党”在“全省党建案例征集活动”中荣获一等奖。", {("", "一等奖", "红心向党")}),
    "named-circle": ("我院“守护圈”在“全省品管圈比赛”中获得一等奖。", {("", "一等奖", "守护圈")}),
    "book": ("我院《夜班》在“健康甘肃科普大赛”上斩获一等奖。", {("", "一等奖", "夜班")}),
    "ahead": ("在“健康甘肃科普大赛”上，我院作品“夜班”斩获一等奖。", {("", "一等奖", "夜班")}),
    "cup": ("我院护理团队在“天使杯”技能竞赛中荣获二等奖。", {("护理团队", "二等奖", None)}),
}


@pytest.mark.parametrize(("text", "expected"), QUOTED_CONTESTS.values(), ids=QUOTED_CONTESTS)
def test_a_contest_in_quotation_marks_is_no_work(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    found = {(item.recipient, item.award, item.entry) for item in read_document(source(_HOUSE + text)).conferrals}
    assert found == {("榆中县人民医院" + unit, award, entry) for unit, award, entry in expected}


TITLES_LIKE_BODIES = [
    "呼吸科团支部先后获得兰州大学十佳红旗团支部、兰州大学红旗团支部等荣誉。",
    "我院团委荣获甘肃省优秀共青团委、兰州市五四红旗团委等称号。",
    "医院先后荣获国家级文明医院、甘肃省十佳医院、兰州市绿色医院等称号。",
    "医院先后荣获甘肃省百姓放心医院、兰州市园林式医院等称号。",
    "医院被评为兰州市诚信医院、榆中县无烟医院。",
    "急诊科荣获“青春先锋”团支部、“最美天使”团队称号。",
]


@pytest.mark.parametrize("text", TITLES_LIKE_BODIES)
def test_a_title_that_reads_like_a_body_is_none(text: str) -> None:
    result = read_document(source(_HOUSE + text))
    assert result.conferrals
    assert {item.name for item in result.organizations} <= {"榆中县人民医院", *(item.recipient for item in result.conferrals)}


def test_bodies_named_beside_a_title_stay() -> None:
    names = {item.name for item in read_document(source(_HOUSE + "医院与甘肃省人民医院、兰州大学第一医院建立医联体，荣获甘肃省平安医院称号。")).organizations}
    assert {"甘肃省人民医院", "兰州大学第一医院"} <= names


KINDS = {
    "团组织等荣誉": "三敢三勇团组织",
    "突击队称号": "三敢三勇突击队",
    "班子称号": "三敢三勇班子",
    "党小组称号": "三敢三勇党小组",
    "服务队等称号": "三敢三勇服务队",
    "党组织称号": "三敢三勇党组织",
}


@pytest.mark.parametrize(("words", "award"), KINDS.items())
def test_the_kind_of_unit_belongs_to_the_title(words: str, award: str) -> None:
    assert [item.award for item in read_document(source(f"{_HOUSE}急诊科荣获“三敢三勇”{words}。")).conferrals] == [award]


def test_a_whole_title_takes_no_kind() -> None:
    assert [item.award for item in read_document(source(f"{_HOUSE}急诊科荣获“青年文明号”突击队称号。")).conferrals] == ["青年文明号"]


TEAMS_SET_UP = {
    "急诊科组建“红心”服务队，获得“先进集体”称号。": "急诊科",
    "外科成立青年突击队，荣获“先锋团队”称号。": "外科",
    "党委组建党员突击队，获评“先进基层党组织”。": "党委",
    "内科党支部创建先锋服务队，被评为“先进党支部”。": "内科党支部",
}


@pytest.mark.parametrize(("text", "unit"), TEAMS_SET_UP.items())
def test_who_set_up_a_team_keeps_its_own_name(text: str, unit: str) -> None:
    assert [item.recipient for item in read_document(source("榆中县人民医院\n榆中县人民医院" + text)).conferrals] == ["榆中县人民医院" + unit]


BRACKETS = {
    "with": ("二等奖：麻醉科（含手术室）；三等奖：门诊部（包括急诊科）。", set()),
    "rows": ("先进科室\n骨科（兼康复科）\n内科（除急诊科）\n检验科（与输血科）\n外科（涵盖手术室）", set()),
    "second-names": ("一等奖：骨科（原外二科）；二等奖：内科（即内一科）。", {"外二科", "内一科"}),
}


@pytest.mark.parametrize(("text", "expected"), BRACKETS.values(), ids=BRACKETS)
def test_what_else_belongs_to_a_unit_is_no_name_of_it(text: str, expected: set[str]) -> None:
    result = read_document(source(_HOUSE + text))
    assert result.conferrals
    assert {item.alias for item in result.aliases} == expected


REMARKS = {
    "without": ("外科获一等奖，门诊部（不含急诊）获三等奖。", {("外科", "一等奖"), ("门诊部", "三等奖")}),
    "people": ("外科获一等奖，检验科（6人）获三等奖。", {("外科", "一等奖"), ("检验科", "三等奖")}),
    "score": ("外科获一等奖，儿科（98.5分）获三等奖。", {("外科", "一等奖"), ("儿科", "三等奖")}),
    "part": ("外科获一等奖，药剂科（中药房）获三等奖。", {("外科", "一等奖"), ("药剂科", "三等奖")}),
    "group": ("外科获一等奖，骨科（第3组）获优秀奖。", {("外科", "一等奖"), ("骨科", "优秀奖")}),
    "which": ("外科获一等奖，门诊部（东区）获三等奖。", {("外科", "一等奖"), ("门诊部（东区）", "三等奖")}),
    "prizes": ("外科（一等奖）、内科（二等奖）获奖。", {("外科", "一等奖"), ("内科", "二等奖")}),
}


@pytest.mark.parametrize(("text", "expected"), REMARKS.values(), ids=REMARKS)
def test_a_remark_behind_a_unit_keeps_its_prize(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(_HOUSE + text)).conferrals} == {("榆中县人民医院" + unit, award) for unit, award in expected}


OTHER_NAMES = [
    "榆中县人民医院获得先进集体。永登县中医院（又名永登县第二人民医院）获得先进集体。",
    "榆中县人民医院举办大赛，永登县中医院（又称永登县第二人民医院）获得一等奖。",
    "榆中县人民医院获得一等奖，永登县中医院（原永登县第二人民医院）获二等奖。",
    "榆中县人民医院获得一等奖，永登县中医院（加挂永登县第二人民医院牌子）获二等奖。",
    "榆中县人民医院与永登县中医院（又名永登县第二人民医院）联合举办大赛。",
]


@pytest.mark.parametrize("text", OTHER_NAMES)
def test_a_second_name_in_brackets_is_that_of_the_house_in_front(text: str) -> None:
    assert {(item.name, item.alias) for item in read_document(source(text)).aliases} == {("永登县中医院", "永登县第二人民医院")}


def test_a_second_name_told_of_the_house_spoken_of() -> None:
    assert {(item.name, item.alias) for item in read_document(source("榆中县人民医院始建于1950年，又名榆中县第一医院，获得先进集体。")).aliases} == {("榆中县人民医院", "榆中县第一医院")}
