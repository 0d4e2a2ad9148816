"""Bodies named behind the field that they are of, and teams of a company that bear a number; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

TOLD = {
    "right-behind-it": ("甘肃省卫生健康系统兰州大学第二医院急诊科、榆中县人民医院儿科两个集体被命名为“青年文明号”。", {"兰州大学第二医院急诊科", "榆中县人民医院儿科"}),
    "with-a-particle": ("兰州市卫生健康系统的榆中县人民医院荣获“文明单位”称号。", {"榆中县人民医院"}),
    "inside-it": ("兰州市卫健系统中榆中县人民医院急诊科荣获“文明单位”称号。", {"榆中县人民医院急诊科"}),
    "those-that-it-has": ("兰州市卫健系统有兰州市第一人民医院、榆中县中医院两家单位荣获“文明单位”称号。", {"兰州市第一人民医院", "榆中县中医院"}),
    "of-a-place-only-meant": ("全市卫生计生系统永登县中医院被评为“文明单位”。", {"永登县中医院"}),
    "of-a-trade": ("兰州市卫生健康行业的榆中县人民医院荣获“文明单位”称号。", {"榆中县人民医院"}),
    "given": ("授予兰州市卫生健康系统榆中县人民医院急诊科“文明单位”称号。", {"榆中县人民医院急诊科"}),
    "the-fields-own-union": ("兰州市卫生系统工会荣获“文明单位”称号。", {"兰州市卫生系统工会"}),
    "the-fields-society": ("兰州市医疗卫生行业协会荣获“文明单位”称号。", {"兰州市医疗卫生行业协会"}),
    "a-route-and-others": ("甲市公交公司46路、兰州市第一人民医院急诊科荣获“文明单位”称号。", {"甲市公交公司46路", "兰州市第一人民医院急诊科"}),
    "a-route-given": ("授予甲公交公司12路、兰州市第一人民医院急诊科“文明单位”称号。", {"甲公交公司12路", "兰州市第一人民医院急诊科"}),
    "the-team-of-a-route": ("甲市公交公司19路 车队荣获“文明单位”称号。", {"甲市公交公司19路车队"}),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_who_stands_behind_a_field(text: str, expected: set[str]) -> None:
    assert {item.recipient for item in read_document(source(text)).conferrals} == expected
