"""What stands right beside names in lists: the part that a body has, where a person works, campuses, works before their title, registers of a page; made up."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.facts.bodies.organizations import stated_place
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.pipeline import read_document

_BY = ("榆中县卫生健康局",)


def _county(body: str) -> str:
    return f"榆中县卫生健康局关于公布2023年结果的通知\n各单位：\n{body}\n榆中县卫生健康局\n2023年5月6日\n"


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("承办单位榆中县护理学会", ["榆中县护理学会"]),
        ("主办方永登县总工会、协办单位榆中县人民医院", ["永登县总工会", "榆中县人民医院"]),
        ("会员单位永登县中医院", ["永登县中医院"]),
        ("东道主榆中县妇幼保健院", ["榆中县妇幼保健院"]),
        ("支持单位：永登县红十字会", ["永登县红十字会"]),
        ("参赛单位工会", []),
        ("榆中县人民医院", ["榆中县人民医院"]),
    ],
)
def test_the_part_that_a_body_has_is_none_of_its_name(cell: str, names: list[str]) -> None:
    assert [item.org.name for item in expand(cell) if item.org.institution is not None] == names


def test_the_part_that_a_body_has_in_a_sentence() -> None:
    assert [item.org.name for item in find("赛事主办方榆中县总工会和承办单位榆中县人民医院获奖")] == ["榆中县总工会", "榆中县人民医院"]
    assert [item.org.name for item in find("侯某是榆中县供水有限责任公司职工")] == ["榆中县供水有限责任公司"]


@pytest.mark.parametrize(("name", "place"), [("潍坊市益都中心医院", "潍坊市"), ("临沂市平邑中医院", "平邑县"), ("榆中县人民医院", "榆中县")])
def test_the_word_of_a_county_that_is_no_more_says_nothing_behind_its_city(name: str, place: str) -> None:
    found, _ = stated_place(name)
    assert found is not None
    assert found.name == place


HONOURS = {
    "parts-in-an-enumeration": (
        _county("一、特别贡献奖：承办单位榆中县护理学会、榆中县人民医院。\n二、优秀组织奖：协办方永登县总工会，支持单位：永登县红十字会。"),
        {("榆中县护理学会", "特别贡献奖", None, _BY), ("榆中县人民医院", "特别贡献奖", None, _BY), ("永登县总工会", "优秀组织奖", None, _BY), ("永登县红十字会", "优秀组织奖", None, _BY)},
    ),
    "parts-in-front-of-rows": (
        _county("最佳组织奖\n牵头单位榆中县人民医院\n参赛单位永登县中医院\n东道主榆中县妇幼保健院"),
        {("榆中县人民医院", "最佳组织奖", None, _BY), ("永登县中医院", "最佳组织奖", None, _BY), ("榆中县妇幼保健院", "最佳组织奖", None, _BY)},
    ),
    "a-campus-below-its-house": (
        _county("先进科室（5个）\n◎榆中县人民医院（3个）\n心血管内科、妇产科，北院区急诊科\n◎永登县中医院（2个）\n内科；外科"),
        {
            ("榆中县人民医院心血管内科", "先进科室", None, _BY),
            ("榆中县人民医院妇产科", "先进科室", None, _BY),
            ("榆中县人民医院北院区急诊科", "先进科室", None, _BY),
            ("永登县中医院内科", "先进科室", None, _BY),
            ("永登县中医院外科", "先进科室", None, _BY),
        },
    ),
    "a-name-that-fills-its-column": (
        _county("优秀党建品牌（4个）\n榆中县第二人民医院心血管内科党支部　陇上心语\n榆中县中医院门诊党支部　　　　　　提灯引航\n榆中县第一人民医院重症医学科党支部　生命方舟\n"
        "榆中县妇幼保健院药学党支部　　　　“疾”先锋"),
        {
            ("榆中县第二人民医院心血管内科党支部", "优秀党建品牌", "陇上心语", _BY),
            ("榆中县中医院门诊党支部", "优秀党建品牌", "提灯引航", _BY),
            ("榆中县第一人民医院重症医学科党支部", "优秀党建品牌", "生命方舟", _BY),
            ("榆中县妇幼保健院药学党支部", "优秀党建品牌", "“疾”先锋", _BY),
        },
    ),
    "the-first-of-the-brands": (
        _county("经研究，决定授予榆中县人民医院心血管内科党支部“陇上心语”等4个党建工作品牌“优秀党建品牌”称号。"),
        {("榆中县人民医院心血管内科党支部", "优秀党建品牌", "陇上心语", _BY)},
    ),
    "the-first-of-the-circles-and-of-the-cases": (
        _county("经研究，决定授予榆中县中医院“同心圈”等3个品管圈“优秀圈组”称号，授予榆中县妇幼保健院《护航》等2个案例“最佳案例”称号。"),
        {("榆中县中医院", "优秀圈组", "同心圈", _BY), ("榆中县妇幼保健院", "最佳案例", "护航", _BY)},
    ),
    "the-first-of-the-teams-is-a-team": (
        _county("经研究，决定授予榆中县人民医院“天使之家”志愿服务队等5支队伍“优秀志愿服务队”称号。"),
        {("榆中县人民医院天使之家志愿服务队", "优秀志愿服务队", None, _BY)},
    ),
    "persons-get-nothing-and-head-nothing": (
        _county("一、先进集体（1个）\n永登县中医院\n二、先进个人（4人）\n赵明（女） 榆中县人民医院妇产科护士长\n侯  勇  榆中县公共交通有限责任公司驾驶员\n段国强  永登县中医院骨科主任\n"
        "安晓（女，回族） 榆中县第二中学教师"),
        {("永登县中医院", "先进集体", None, _BY)},
    ),
}


@pytest.mark.parametrize(("text", "expected"), HONOURS.values(), ids=HONOURS)
def test_what_stands_beside_names(text: str, expected: set[object]) -> None:
    assert honours(text) == expected


def test_where_persons_work_is_named() -> None:
    reading = read_document(source(HONOURS["persons-get-nothing-and-head-nothing"][0]))
    assert {org.name for org in reading.organizations} >= {"榆中县人民医院妇产科", "榆中县公共交通有限责任公司", "永登县中医院骨科", "榆中县第二中学"}
    assert {award.name for award in reading.awards} == {"先进集体", "先进个人"}


def test_bare_bodies_in_brackets_behind_persons_are_of_the_house_that_signs() -> None:
    text = (
        "甘肃中医药大学关于表彰的决定\n各单位：\n现予表彰。\n附件：名单\n甘肃中医药大学\n2024年6月26日\n附件\n名单\n一、先进集体（1个）\n护理学院\n二、优秀党务工作者（3人）\n"
        "邵红（第一附属医院党委办公室）　　吕强（保卫处）\n尤佳（校团委）"
    )
    links = {(link.child, link.parent) for link in read_document(source(text)).subordinates}
    assert links >= {("甘肃中医药大学第一附属医院党委办公室", "甘肃中医药大学第一附属医院"), ("甘肃中医药大学保卫处", "甘肃中医药大学"), ("甘肃中医药大学团委", "甘肃中医药大学")}


@pytest.mark.parametrize("label", ["信息名称：关于表彰先进单位的决定", "标题：关于表彰先进单位的决定", "文件名称：榆中县表彰先进单位的决定"])
def test_the_paper_itself_says_its_title(label: str) -> None:
    text = (
        f"榆中县人民政府\n{label}\n发布机构：县卫健局　成文日期：2024-03-02\n\n榆卫发〔2024〕8号\n\n榆中县卫生健康局\n关于表彰2023年度\n先进单位的决定\n\n各医疗单位：\n"
        "决定授予榆中县人民医院“先进单位”称号。\n\n榆中县卫生健康局\n2024年3月1日\n"
    )
    assert read_document(source(text)).document.title == "榆中县卫生健康局关于表彰2023年度先进单位的决定"
