"""Classes and branches of a university told by their numbers, several in one line, and whose they are; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours
from partygraph.names.expand import expand
from partygraph.names.parse import parse

SCHOOL = "西凉医学院"
NOTICE = f"共青团{SCHOOL}委员会\n关于表彰2022年度先进集体的决定\n\n各学院团委：\n经研究决定，对下列集体予以表彰。\n附件：名单\n共青团{SCHOOL}委员会\n2023年5月4日\n附件\n五四红旗团支部\n"


@pytest.mark.parametrize(
    ("cell", "named"),
    [
        ("护理学院18护理本1班、2班团支部", ["护理学院18护理本1班团支部", "护理学院18护理本2班团支部"]),
        ("护理学院2020级助产1班团支部、2班团支部", ["护理学院2020级助产1班团支部", "护理学院2020级助产2班团支部"]),
        ("药学院2021级中药学1、3班", ["药学院2021级中药学1班", "药学院2021级中药学3班"]),
        ("药学院2021级中药学一班、二班和四班", ["药学院2021级中药学一班", "药学院2021级中药学二班", "药学院2021级中药学四班"]),
        ("护理学院2020级助产1班、2021级护理学3班团支部", ["护理学院2020级助产1班团支部", "护理学院2021级护理学3班团支部"]),
        ("护理学院2020级助产1班、2班、2021级护理学1班团支部", ["护理学院2020级助产1班团支部", "护理学院2020级助产2班团支部", "护理学院2021级护理学1班团支部"]),
        ("护理学院团委、2班团支部", ["护理学院团委", "护理学院2班团支部"]),
        ("永登县中医院司机班、电工班", ["永登县中医院司机班", "永登县中医院电工班"]),
        ("附属医院内科团支部 护理学院助产1班、2班团支部", ["附属医院内科团支部", "护理学院助产1班团支部", "护理学院助产2班团支部"]),
        ("附属医院第一、第三党支部 药学院机关党支部", ["附属医院第一党支部", "附属医院第三党支部", "药学院机关党支部"]),
    ],
)
def test_classes_by_their_numbers(cell: str, named: list[str]) -> None:
    assert [item.org.name for item in expand(cell)] == named


@pytest.mark.parametrize(
    ("row", "got"),
    [
        ("文学院团支部    护理学院助产1班、2班团支部", ["文学院团支部", "护理学院助产1班团支部", "护理学院助产2班团支部"]),
        ("护理学院助产1班、2班团支部　药学院中药1班团支部", ["护理学院助产1班团支部", "护理学院助产2班团支部", "药学院中药1班团支部"]),
    ],
)
def test_branches_abreast_some_of_them_by_numbers(row: str, got: list[str]) -> None:
    assert {item[0] for item in honours(NOTICE + row)} == {SCHOOL + name for name in got}


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("兰州大学生命科学学院", ["兰州大学", "生命科学学院"]),
        ("兰州大学生物工程学院团委", ["兰州大学", "生物工程学院", "团委"]),
        ("兰州大学生活动中心", ["兰州大学生活动中心"]),
        ("甘肃省大学生体育协会", ["甘肃省大学生体育协会"]),
    ],
)
def test_colleges_of_life_sciences_and_students(name: str, steps: list[str]) -> None:
    org = parse(name)
    assert org is not None
    assert [step.own for step in org.steps] == steps


POST = "喜报！我校多个集体获表彰\n原创 小青 共青团兰州大学委员会\n\n"
LIST = "\n【五四红旗团支部】\n附属医院内科团支部\n医学部护理1班团支部\n"
US = ("共青团兰州大学委员会",)


def test_whose_the_units_of_a_school_are_and_who_decided() -> None:
    told = "近日，校团委公布了评优结果。兰州大学附属医院也在其列。共青团兰州大学委员会决定表彰五四红旗团支部2个，优秀团员30名，集体名单如下👇\n"
    assert honours(POST + told + LIST) == {(f"兰州大学{unit}", "五四红旗团支部", None, US) for unit in ("附属医院内科团支部", "医学部护理1班团支部")}


@pytest.mark.parametrize("titles", ["“全省五四红旗团支部”", "“全省优秀共青团员”“全省五四红旗团支部”"])
def test_the_school_has_not_got_what_its_branches_have(titles: str) -> None:
    told = f"根据共青团甘肃省委甘青发〔2023〕8号《关于表彰2022年度{titles}的决定》，我校又上榜！\n\n【全省五四红旗团支部】\n艺术学院17视传1班团支部\n"
    assert honours(POST + told) == {("兰州大学艺术学院17视传1班团支部", "全省五四红旗团支部", None, ("共青团甘肃省委",))}


def test_a_branch_on_a_published_list_has_got_it() -> None:
    told = "喜报\n近日，共青团甘肃省委印发《关于表彰“全省优秀共青团员”“全省五四红旗团支部”的决定》，永登县中医院内科团支部榜上有名。\n"
    assert honours(told) == {("永登县中医院内科团支部", "全省五四红旗团支部", None, ("共青团甘肃省委",))}
