"""Where a name begins and ends in a sentence: no verb, greeting or button in front of it, no kind of bodies, no two bodies in one, no place that it does not state."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.leads import led_by
from partygraph.pipeline import read_document


def _bodies(text: str) -> set[str]:
    return {org.name for org in read_document(source(text)).organizations}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("为改善省肿瘤医院环境", ["省肿瘤医院"]),
        ("12月8日，会上市人民医院急诊科被授予", ["市人民医院急诊科"]),
        ("在市委召开的表彰会上市人民医院党委荣获", ["市人民医院党委"]),
        ("在颁奖仪式上县中医院发言", ["县中医院"]),
        ("继南方医院荣获“文明单位”后，医院再传喜讯", ["南方医院"]),
        ("紧继南方医院获评“文明单位”之后，东方医院获评", ["南方医院", "东方医院"]),
        ("在会上上海市第一人民医院发言", ["上海市第一人民医院"]),
        ("由市卫生局、市人口委、市人社局主办", ["市卫生局", "市人口委", "市人社局"]),
        ("促进省中医院高质量发展", ["省中医院"]),
        ("甘肃省医学促进会", ["甘肃省医学促进会"]),
        ("保障市三院安全", ["市三院"]),
        ("感谢医院护士付出的汗水", []),
        ("感谢兰州市第一人民医院的支持", ["兰州市第一人民医院"]),
        ("组织各附属医院团组织开展活动", []),
        ("县卫健局组织各乡镇卫生院开展培训", ["县卫健局"]),
        ("该院抓住省卫健委启动项目的良机", ["省卫健委"]),
        ("学校团委在上级团委指导下开展工作", ["学校团委"]),
        ("从江西省直机关工委获悉", ["江西省直机关工委"]),
        ("从江门市卫生健康局获悉", ["江门市卫生健康局"]),
        ("甲县人民医院和平江县第一人民医院", ["甲县人民医院", "平江县第一人民医院"]),
        ("从江县人民医院", ["从江县人民医院"]),
        ("和平县人民医院", ["和平县人民医院"]),
        ("我校附属第一医院儿科", ["附属第一医院儿科"]),
        ("本校第二附属医院调研", ["第二附属医院"]),
        ("我校校医院", ["校医院"]),
        ("我院胸痛中心", []),
        ("我院党委", ["院党委"]),
        ("甘肃省首个胸痛中心兰州市胸痛中心建成", ["兰州市胸痛中心"]),
        ("榆中县首个社区卫生服务中心成立", []),
        ("国家中医药管理局重点学科9个", ["国家中医药管理局"]),
        ("与县市区卫生计生局领导座谈", []),
        ("党中央和省市区委的意见", ["党中央"]),
        ("省级地方卫生监督协会", []),
        ("省部共建研究型中医院", []),
    ],
)
def test_what_leads_to_a_name_is_no_part_of_it(sentence: str, names: list[str]) -> None:
    assert [found.org.name for found in find(sentence)] == names


@pytest.mark.parametrize("sentence", ["大家感谢大学团委给予的机会。", "期望医学院输送更多人才。", "感谢医院护士付出的汗水。", "祝愿医院越办越好。", "学校组织各附属医院团组织开展活动。"])
def test_a_verb_and_a_bare_word_are_no_body(sentence: str) -> None:
    assert not any(name.startswith(("大家", "感谢", "期望", "祝愿", "组织", "各")) for name in _bodies("榆中县人民医院举办活动。\n" + sentence))


def test_a_verb_is_only_one_where_a_short_form_follows() -> None:
    assert [led_by(chars, "") for chars in ("改善省中医院", "组织部党支部", "服务中心", "省中医院")] == [2, 0, 0, 0]


@pytest.mark.parametrize("name", ["榆中县人民医院胸痛中心", "市市场监督管理局", "榆中县人民医院", "兰州市城关区人民医院", "甲医学促进会", "中国医院协会"])
def test_a_body_is_no_kind(name: str) -> None:
    assert not is_generic(name)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("兰州大学与榆中县人民政府共建兰州大学附属榆中医院签约仪式", ["兰州大学", "榆中县人民政府", "兰州大学附属榆中医院"]),
        ("榆中县人民医院携手永登县中医院共建医联体", ["榆中县人民医院", "永登县中医院"]),
        ("县卫生健康局党组联合县委组织部开展活动", ["县卫生健康局党组", "县委组织部"]),
        ("县卫生健康局党组会同县委宣传部开展活动", ["县卫生健康局党组", "县委宣传部"]),
        ("榆中县人民医院医务部联合工会举办竞赛", ["榆中县人民医院医务部"]),
        ("雁滩街道联合工会", ["雁滩街道联合工会"]),
        ("榆中县人民医院与永登县人民医院医联体签约", ["榆中县人民医院", "永登县人民医院"]),
        ("榆中县人民医院医联体", ["榆中县人民医院医联体"]),
        ("甘肃省人民医院甘肃医科大学附属第一医院定点指导医院", ["甘肃省人民医院", "甘肃医科大学附属第一医院"]),
        ("甘肃省疾控中心消毒与感染控制科党支部", ["甘肃省疾控中心消毒与感染控制科党支部"]),
        ("甘肃省疾控中心领导与感染控制科党支部", ["甘肃省疾控中心", "感染控制科党支部"]),
        ("榆中县人民医院内科与外科", ["榆中县人民医院内科"]),
        ("榆中县人民医院病理与检验科", ["榆中县人民医院病理与检验科"]),
        ("榆中县人民医院党委与检验科党支部", ["榆中县人民医院党委", "检验科党支部"]),
        ("中共兰州市委机关报兰州日报社出版", ["中共兰州市委", "兰州日报社"]),
    ],
)
def test_bodies_beside_each_other_are_two(sentence: str, names: list[str]) -> None:
    assert [name for found in find(sentence) if len(name := found.org.name) > len("医联体")] == names


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("上海申康医院发展中心公布了名单。", {"上海申康医院发展中心"}),
        ("中国医院发展研究院公布了名单。", {"中国医院发展研究院"}),
        ("复旦版《2022年度中国医院综合排行榜》发布，中国医院专科声誉排行榜揭晓。", set()),
        ("甘肃省医院传播力十佳单位揭晓，甘肃省医院品管圈选拔赛举行。", set()),
        ("甘肃大学医院管理研究所所长李某某宣读医院榜单。", {"甘肃大学", "甘肃大学医院管理研究所"}),
        ("榆中县人民医院中层干部及党支部书记代表参加。", {"榆中县人民医院"}),
        ("榆中县人民医院人民满意。", {"榆中县人民医院"}),
    ],
)
def test_no_piece_of_a_name_is_a_body(sentence: str, bodies: set[str]) -> None:
    assert _bodies(sentence) == bodies


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("先进集体\n1.甘肃医疗队（第一批方舱）\n2.甘肃护理队（方舱）\n3.榆中县人民医院", ["甘肃医疗队（第一批方舱）", "甘肃护理队（方舱）", "榆中县人民医院"]),
        ("先进集体\n榆中县人民医院护理部（东区）\n榆中县人民医院护理部（西区）\n榆中县血站", ["榆中县人民医院护理部（东区）", "榆中县人民医院护理部（西区）", "榆中县血站"]),
        ("先进集体\n滨河市第二人民医院护理部（东区）\n滨河市血站", ["滨河市第二人民医院护理部（东区）", "滨河市血站"]),
        ("榆中县人民医院援鄂医疗队（第一批）、榆中县人民医院援鄂医疗队（第二批）被授予“先进集体”称号。", ["榆中县人民医院援鄂医疗队（第一批）", "榆中县人民医院援鄂医疗队（第二批）"]),
        ("榆中县人民医院援鄂医疗队（武汉）、永登县中医院援鄂医疗队（黄冈）被授予“先进集体”称号。", ["榆中县人民医院援鄂医疗队（武汉）", "永登县中医院援鄂医疗队（黄冈）"]),
        ("先进集体\n榆中县人民医院（榆中县第一医院）\n榆中县血站", ["榆中县人民医院", "榆中县血站"]),
    ],
)
def test_a_bracket_that_tells_units_apart_stays(text: str, recipients: list[str]) -> None:
    assert [item.recipient for item in read_document(source(text)).conferrals] == recipients


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("南华大学", None),
        ("南华大学附属南华医院", None),
        ("西华大学", None),
        ("集美大学", "350211"),
        ("吉首大学第一附属医院", "433101"),
        ("南通大学附属医院", "320600"),
        ("北京大学深圳医院", "440300"),
        ("上海中医药大学附属岳阳中西医结合医院", None),
        ("岳阳市中心医院", "430600"),
        ("中国石化长岭炼化公司职工医院", None),
        ("镇海炼化医院", "330211"),
        ("榆中建筑公司", "620123"),
        ("榆中县卫生院", "620123"),
        ("陵城卫生院", None),
    ],
)
def test_what_a_county_happens_to_be_called_is_no_place(name: str, code: str | None) -> None:
    read = read_document(source(f"{name}获“先进集体”称号。"))
    assert {place.place for place in read.locations if place.name == name} == ({code} if code else set())


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("浙大城市学院组织部张某出席", ["浙大城市学院组织部"]),
        ("在个人赛中市疾控中心获奖", ["市疾控中心"]),
        ("大城县人民医院获奖", ["大城县人民医院"]),
        ("日本国立山甲大学校长来访", []),
        ("立山区人民医院", ["立山区人民医院"]),
    ],
)
def test_no_name_begins_inside_a_word(sentence: str, names: list[str]) -> None:
    assert [found.org.name for found in find(sentence) if not found.org.name.startswith(("日本", "国立"))] == names


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("榆中县人民医院ICU 团队获“先进集体”称号。", ["榆中县人民医院ICU团队"]),
        ("榆中县人民医院ICU 护理团队、检验科PCR 实验室获“先进集体”称号。", ["榆中县人民医院ICU护理团队", "榆中县人民医院检验科PCR实验室"]),
        ("榆中县人民医院ICU 检验科获“先进集体”称号。", ["榆中县人民医院ICU", "榆中县人民医院检验科"]),
    ],
)
def test_a_blank_behind_letters_parts_no_name(text: str, recipients: list[str]) -> None:
    assert [item.recipient for item in read_document(source(text)).conferrals] == recipients


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("焦作市妇幼保健工作会议\n市妇幼保健院获评先进集体；孟州市妇幼保健院获评先进集体。", set()),
        ("孟州市妇幼保健院喜报\n市妇幼保健院获评先进集体。孟州市卫健委表示祝贺。", {("孟州市妇幼保健院", "市妇幼保健院")}),
        ("三明市永安总医院获“先进集体”称号。", set()),
        ("上海市浦东医院获“先进集体”称号，浦东新区人民医院获“先进集体”称号。", set()),
        ("榆中县人民医院获“先进集体”称号，县人民医院急诊科获“青年文明号”称号。", {("榆中县人民医院", "县人民医院")}),
    ],
)
def test_a_form_of_a_name_is_one_that_the_text_has(text: str, aliases: set[tuple[str, str]]) -> None:
    houses = {(item.name, item.alias) for item in read_document(source(text)).aliases if item.alias.endswith(("医院", "保健院"))}
    assert houses == aliases


@pytest.mark.parametrize(
    ("text", "recipients", "aliases"),
    [
        ("兰州大学榆中医院·榆中县人民医院荣获“先进集体”称号。", ["兰州大学榆中医院"], {("兰州大学榆中医院", "榆中县人民医院")}),
        ("兰州大学榆中医院·榆中县人民医院“结爱童心”项目获金奖。", ["兰州大学榆中医院"], {("兰州大学榆中医院", "榆中县人民医院")}),
        ("榆中县人民医院·兰州大学榆中医院急诊科获“先进集体”称号。", ["榆中县人民医院急诊科"], set()),
        ("8月29日9月7日榆中县中医医院（兰州中医医院）获“先进集体”称号。", ["榆中县中医医院"], {("榆中县中医医院", "兰州中医医院")}),
        ("全国医院党建工作指导委员会（国家卫生健康委）公布了名单。", [], set()),
    ],
)
def test_two_names_of_one_house(text: str, recipients: list[str], aliases: set[tuple[str, str]]) -> None:
    read = read_document(source(text))
    assert [item.recipient for item in read.conferrals] == recipients
    assert {(item.name, item.alias) for item in read.aliases} == aliases
    assert not any("·" in org.name or org.name[0].isdigit() for org in read.organizations)


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("上海市胸科医院（又名上海交通大学附属胸科医院和上海红十字会胸科医院）创建于1957年。", "上海红十字会胸科"),
        ("省级组织举办了2024年全省传染病监测技能竞赛。市疾控中心获一等奖。", "市疾控中心省级"),
        ("州卫生局党组书记张某某、纪检组长李某某陪同下，榆中县人民医院接受检查。", "榆中县人民医院纪检组"),
    ],
)
def test_a_level_a_post_or_half_a_name_is_no_body(sentence: str, bodies: str) -> None:
    assert bodies not in _bodies(sentence)


@pytest.mark.parametrize(
    ("head", "issuer"),
    [
        ("欢迎登陆榆中县人民医院\n当前位置：首页>新闻\n\n", "榆中县人民医院"),
        ("欢迎登录榆中县人民医院官方网站！\n当前位置：首页>新闻\n\n", "榆中县人民医院"),
        ("发布时间：2020-12-09发布者：宣传部浏览次数：\n", "宣传部"),
        ("朗读\n榆中县卫生局关于表彰先进集体的决定\n", "榆中县卫生局"),
        ("语音播报\n榆中县卫生局关于表彰先进集体的决定\n", "榆中县卫生局"),
    ],
)
def test_greetings_and_buttons_of_a_page_are_no_part_of_who_issued_it(head: str, issuer: str) -> None:
    read = read_document(source(head + "榆中县人民医院急诊科获评“巾帼文明岗”。"))
    assert read.document.issuers == (issuer,)


def test_the_giver_begins_behind_the_particle() -> None:
    read = read_document(source("榆中县人民医院受到了人力资源社会保障部、国家卫生健康委联合表彰，获“全国卫生系统先进集体”称号。"))
    assert [(item.recipient, item.by) for item in read.conferrals] == [("榆中县人民医院", ("人力资源社会保障部", "国家卫生健康委"))]


def test_the_day_in_front_of_the_organiser_is_no_part_of_it() -> None:
    read = read_document(source("在日前国家卫生计生委举办的“健康中国”知识竞赛中，榆中县人民医院获一等奖。"))
    assert [item.organizers for item in read.campaigns] == [("国家卫生计生委",)]
    assert "前国家卫生计生委" not in {org.name for org in read.organizations}
