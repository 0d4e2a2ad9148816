"""One among so many, where the text calls that a title, and where it is a place only; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

RANKS = {
    "a-title": ("兰州市第一人民医院荣获“全国百强医院”荣誉称号。", {"全国百强医院"}),
    "a-number": ("兰州市第一人民医院荣获“全国地市级医院100强”称号。", {"全国地市级医院100强"}),
    "an-honour": ("兰州市第一人民医院肿瘤科获“甲国肿瘤基层500强”殊荣。", {"甲国肿瘤基层500强"}),
    "of-units": ("兰州市第一人民医院骨科被授予“全省百强科室”称号。", {"全省百强科室"}),
    "a-place": ("兰州市第一人民医院位列全国医院排行榜500强。", set()),
    "a-list": ("兰州市第一人民医院荣登“全国医院竞争力500强”榜单。", set()),
    "so-many-times": ("兰州市第一人民医院宣传工作成绩突出，6人次的新闻、摄影作品获得了“优秀作品一等奖”等荣誉。", set()),
}


@pytest.mark.parametrize(("text", "awards"), RANKS.values(), ids=RANKS)
def test_ranks(text: str, awards: set[str]) -> None:
    assert {item.award for item in read_document(source(text)).conferrals} == awards


def test_ministries_beside_a_body_of_the_state() -> None:
    text = "3月5日，国家卫健委、人力资源和社会保障部决定授予一批集体“全国先进集体”称号。\n全国先进集体：\n榆中县人民医院急诊科\n永登县中医院"
    assert {item.by for item in read_document(source(text)).conferrals} == {("国家卫健委", "人力资源和社会保障部")}
