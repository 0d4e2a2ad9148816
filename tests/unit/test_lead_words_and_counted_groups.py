"""News of hospitals: words that lead to a name, the rest of the departments, titles with their number, groups and titles in the same order, grades of a house in a row of titles."""

from __future__ import annotations

import pytest

from partygraph.model import Reading, Source
from partygraph.names.find import find
from partygraph.pipeline import read_document


def read(text: str) -> Reading:
    return read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=text))


def told(text: str) -> list[tuple[str, str]]:
    return sorted((item.recipient, item.award) for item in read(text).conferrals)


def declared(text: str) -> dict[str, int]:
    return {item.name: item.declared for item in read(text).awards if item.declared is not None}


HOUSE = "榆中县人民医院"
OTHER = "永登县中医院"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("这标志着永登县中医院成为示范医院", ["永登县中医院"]),
        ("这不仅标志着市医院成为示范医院", ["市医院"]),
        ("这意味着县医院成为示范医院", ["县医院"]),
        ("此举标志县人民医院跻身前列", ["县人民医院"]),
        ("这也表明市中医院已成为示范医院", ["市中医院"]),
        ("此次获奖说明市中医院又一次领先", ["市中医院"]),
        ("这一荣誉象征着县疾控中心更进一步", ["县疾控中心"]),
        ("又有县医院荣获称号", ["县医院"]),
        ("全市只有市妇幼保健院荣获称号", ["市妇幼保健院"]),
        ("还有兰州大学荣获促进奖", ["兰州大学"]),
        ("国家卫健委和健康报社联合举办", ["国家卫健委", "健康报社"]),
        ("唯一代表甘肃省接受国务院督查组检查", ["国务院"]),
        ("我市城关区靖远路社区卫生服务中心荣获称号", ["城关区靖远路社区卫生服务中心"]),
        ("我市榆中县人民医院荣获称号", ["榆中县人民医院"]),
        ("榆中县人民医院长期致力于预防工作", ["榆中县人民医院"]),
        ("永登县中医院长年坚持义诊", ["永登县中医院"]),
        ("永登县中医院院长在会上领奖", ["永登县中医院"]),
        ("榆中县卫生和健康委员会荣获称号", ["榆中县卫生和健康委员会"]),
        ("榆中县人民医院多学科诊疗中心荣获称号", ["榆中县人民医院多学科诊疗中心"]),
    ],
)
def test_words_that_lead_to_a_name_are_no_part_of_it(text: str, names: list[str]) -> None:
    assert [item.org.name for item in find(text)] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("内一科荣获一等奖，外一科荣获二等奖，其他科室获得优秀奖。", [("内一科", "一等奖"), ("外一科", "二等奖")]),
        ("内一科荣获一等奖，其余科室均获优秀奖。", [("内一科", "一等奖")]),
        ("内一科荣获一等奖，各科室获得参与奖，其他参赛队获得优秀奖。", [("内一科", "一等奖")]),
        ("内一科、外二科等科室荣获一等奖，而其余单位则获得优秀奖。", [("内一科", "一等奖"), ("外二科", "一等奖")]),
        ("急救中心、心血管内科、检验科荣获“先进集体”称号。", [("急救中心", "先进集体"), ("心血管内科", "先进集体"), ("检验科", "先进集体")]),
        ("体检中心、内科、护理部被评为“先进科室”。", [("体检中心", "先进科室"), ("内科", "先进科室"), ("护理部", "先进科室")]),
    ],
)
def test_departments_named_and_the_rest_of_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(f"{HOUSE}举办了健身舞大赛。最后，{text}") == sorted((HOUSE + unit, award) for unit, award in expected)


@pytest.mark.parametrize("text", ["多学科紧密协作，2019年12月荣获“示范中心”称号。", "各科室齐心协力，荣获“示范中心”称号。", "多科室联合，荣获“示范中心”称号。"])
def test_any_departments_are_no_unit(text: str) -> None:
    assert told(f"{HOUSE}长期致力于预防工作，{text}") == [(HOUSE, "示范中心")]


@pytest.mark.parametrize("caption", ["图为我院护理部主任及获奖选手合影", "图一为我院检验科人员领奖", "图为护理部领奖"])
def test_caption_is_no_unit(caption: str) -> None:
    assert not [item.name for item in read(f"{HOUSE}\n{caption}\n我院荣获“先进集体”称号。").organizations if "图" in item.name]


@pytest.mark.parametrize("givers", ["国家人力资源部、卫生部", "国家人社部、国家民政部", "国家教育部、国家财政部"])
def test_ministry_behind_the_house_is_no_department_of_it(givers: str) -> None:
    (item,) = read(f"{HOUSE}被{givers}联合授予“先进集体”荣誉称号。").conferrals
    assert item.by == tuple(givers.split("、"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("共荣获1个省级“青年文明号”、1名省级“优秀团干部”、1名市级“岗位学雷锋标兵”。", ["省级青年文明号"]),
        ("共获得2个市级“青年文明号”，1个省级“巾帼文明岗”。", ["市级青年文明号", "省级巾帼文明岗"]),
        ("荣获一个“全国青年文明号”、三个“省级青年文明号”。", ["全国青年文明号", "省级青年文明号"]),
        ("先后获得3项省级科技进步奖、2次“平安医院”称号。", ["平安医院", "省级科技进步奖"]),
        ("荣获两项“优秀组织奖”。", ["优秀组织奖"]),
        ("荣获1个省级先进集体，1个市级先进集体。", ["市级先进集体", "省级先进集体"]),
        ("成为唯一同时拿下两项荣誉的县级医院。", []),
    ],
)
def test_number_in_front_of_a_title(text: str, expected: list[str]) -> None:
    assert [award for _, award in told(OTHER + text)] == sorted(expected)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("医院新增创两家市级青年文明号——急诊科和检验科。", "市级青年文明号"),
        ("医院新创建2个省级青年文明号：急诊科和检验科。", "省级青年文明号"),
        ("医院再添两个市级“巾帼文明岗”：急诊科、检验科。", "市级巾帼文明岗"),
        ("医院新增了2家市级“工人先锋号”——急诊科、检验科。", "市级工人先锋号"),
    ],
)
def test_new_bearers_of_a_counted_title(text: str, title: str) -> None:
    assert told(f"{HOUSE}召开总结会。今年{text}") == sorted([(HOUSE + "急诊科", title), (HOUSE + "检验科", title)])


@pytest.mark.parametrize(
    "text",
    [
        f"决定对{HOUSE}等3个单位、{OTHER}内科等6个科室进行表彰，分别授予“先进单位”和“先进科室”称号。",
        f"会议对{HOUSE}等3个单位、{OTHER}内科等6个科室、王某等100名同志予以表彰，分别授予卫生健康系统2024年度“先进单位”“先进科室”“先进个人”荣誉称号。",
        f"会上，兰州市卫生健康委分别授予{HOUSE}等3家单位、{OTHER}内科等6个科室“先进单位”“先进科室”称号。",
        f"{HOUSE}等3个单位、{OTHER}内科等6个科室分别被授予“先进单位”和“先进科室”称号。",
        f"对{HOUSE}等3个单位和{OTHER}内科等6个科室予以通报表扬，分别授予“先进单位”、“先进科室”称号。",
    ],
)
def test_counted_groups_and_titles_in_the_same_order(text: str) -> None:
    assert told(text) == [(HOUSE, "先进单位"), (OTHER + "内科", "先进科室")]
    assert {key: value for key, value in declared(text).items() if key != "先进个人"} == {"先进单位": 3, "先进科室": 6}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("先后荣获“二级甲等”中医院、“省级文明单位”、“平安医院”等称号。", ["省级文明单位", "平安医院"]),
        ("先后被评为二级甲等医院、爱婴医院、省级文明单位。", ["爱婴医院", "省级文明单位"]),
        ("曾获国家二级甲等中医院、全国文明单位、兰州市平安医院等荣誉称号。", ["全国文明单位", "兰州市平安医院"]),
        ("先后获得“三级甲等医院”“省级文明单位”“市级花园式单位”等称号。", ["省级文明单位", "市级花园式单位"]),
        ("多次荣获“先进集体”和省级文明单位的荣誉。", ["先进集体", "省级文明单位"]),
        ("先后荣获“省级卫生先进单位”以及市级文明单位称号。", ["省级卫生先进单位", "市级文明单位"]),
        ("荣获全市卫生先进单位与“平安医院”称号。", ["全市卫生先进单位", "平安医院"]),
        ("荣获“健康促进”和谐单位称号。", ["健康促进和谐单位"]),
        ("顺利通过“二级甲等”医院评审，荣获“平安医院”称号。", ["平安医院"]),
    ],
)
def test_rows_of_titles_of_different_makes(text: str, expected: list[str]) -> None:
    assert [award for _, award in told(OTHER + text)] == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "近年来，县内各乡镇先后被评为省级卫生乡镇。",
        "我市辖区各县区均被评为全国基层中医药工作先进县。",
        "全市多个县区获评“健康促进县区”称号。",
        "全县3个乡镇荣获“省级卫生乡镇”称号。",
        "全县各乡镇卫生院均获评“示范卫生院”。",
        "辖区各社区均被命名为“健康社区”。",
        "市内各区先后被评为全国社区卫生服务示范区，十余家机构成为全省示范机构。",
    ],
)
def test_places_and_houses_that_nobody_names(text: str) -> None:
    assert told(f"{OTHER}获“平安医院”称号。{text}") == [(OTHER, "平安医院")]


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("我院团委的志愿服务队荣获“先进集体”称号。", "团委志愿服务队"),
        ("我院的志愿服务队荣获“先进集体”称号。", "志愿服务队"),
        ("医院志愿服务队荣获“先进集体”称号。", "志愿服务队"),
        ("院团委青年志愿服务队被评为“先进集体”。", "团委青年志愿服务队"),
        ("医院的青年突击队荣获“先进集体”称号。", "青年突击队"),
    ],
)
def test_team_behind_whom_it_is_of(text: str, team: str) -> None:
    assert told(f"{HOUSE}\n{text}") == [(HOUSE + team, "先进集体")]


@pytest.mark.parametrize(
    "text",
    [
        f"此次，我市上榜的2家医院分别为{HOUSE}、{OTHER}。",
        f"我市入选的2家医院分别是{HOUSE}和{OTHER}。",
        f"此次我市获此殊荣的2家单位为：{HOUSE}、{OTHER}。",
        f"据悉，我市榜上有名的两家医院是{HOUSE}和{OTHER}。",
    ],
)
def test_so_many_of_ours_who_are(text: str) -> None:
    assert told(f"省卫健委公布了“平安医院”名单，我市2家医院榜上有名。{text}") == [(HOUSE, "平安医院"), (OTHER, "平安医院")]


def test_catchwords_are_no_second_name() -> None:
    assert not [item.alias for item in read("甘肃省疾病预防控制中心党委荣获“先进基层党组织”称号。\n关键词:甘肃省,党委,疾病预防,控制中心,基层党组织").aliases if item.alias == "控制中心"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("先后荣获甘肃省“执行物价计量法规政策”最佳单位等荣誉称号。", ["甘肃省执行物价计量法规政策最佳单位"]),
        ("荣获“优质服务”先进集体等5项称号。", ["优质服务先进集体"]),
        ("荣获“三八”红旗集体等荣誉。", ["三八红旗集体"]),
        ("荣获“平安医院”、省“物价计量”先进单位等荣誉称号。", ["平安医院", "省物价计量先进单位"]),
        ("荣获“优质服务”等荣誉称号。", ["优质服务"]),
    ],
)
def test_title_whose_last_word_stands_behind_the_quotation(text: str, expected: list[str]) -> None:
    assert [award for _, award in told(OTHER + text)] == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("医院积极参与创建。我市成功创建“国家卫生城市”，获得“全国文明城市”称号。", []),
        ("医院助力兰州市荣获“全国文明城市”称号。", []),
        ("医院努力工作，2018年获得“国家卫生县城”称号。", []),
        ("医院获“健康城市建设示范单位”称号。", ["健康城市建设示范单位"]),
        ("医院获“全市卫生先进单位”称号。", ["全市卫生先进单位"]),
        ("医院获“百佳城市医院”称号。", ["百佳城市医院"]),
    ],
)
def test_title_of_a_place_is_no_title_of_a_house(text: str, expected: list[str]) -> None:
    assert [award for _, award in told(f"{HOUSE}召开总结会。{text}")] == expected


def test_office_of_a_place_may_bear_its_title() -> None:
    assert told("榆中县卫生健康局荣获“全国计划生育优质服务先进县”称号。") == [("榆中县卫生健康局", "全国计划生育优质服务先进县")]
