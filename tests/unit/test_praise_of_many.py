"""One named for many in sentences that praise: bodies with their number, people of whom there are only many; in made-up decisions."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

PRAISED = {
    "and-many-people": ("经研究，决定对兰州市第一人民医院党委等26个先进集体和一批先进个人予以表彰。", ("兰州市第一人民医院党委", "先进集体", 26, ())),
    "some-people": ("决定对榆中县人民医院等10个先进集体、若干名先进个人予以通报表扬。", ("榆中县人民医院", "先进集体", 10, ())),
    "a-part-of-the-people": ("市委决定，对榆中县人民医院等5个文明单位及部分先进工作者进行表彰。", ("榆中县人民医院", "文明单位", 5, ("市委",))),
    "given-praise": ("经研究决定，给予榆中县人民医院等6个先进单位通报表彰。", ("榆中县人民医院", "先进单位", 6, ())),
    "given-praise-by": ("市委决定给予榆中县人民医院急诊科等3个先进集体、李某等2名先进个人表彰奖励。", ("榆中县人民医院急诊科", "先进集体", 3, ("市委",))),
    "whom-it-is-for-does-not-give": ("经研究，决定对榆中县人民医院等8家优秀组织单位给予通报表扬。", ("榆中县人民医院", "优秀组织单位", 8, ())),
}


@pytest.mark.parametrize(("text", "expected"), PRAISED.values(), ids=PRAISED)
def test_one_for_many(text: str, expected: tuple[str, str, int, tuple[str, ...]]) -> None:
    reading = read_document(source(text))
    declared = {item.name: item.declared for item in reading.awards}
    assert [(item.recipient, item.award, declared[item.award], item.by) for item in reading.conferrals] == [expected]


def test_a_penalty_is_no_praise() -> None:
    assert not read_document(source("给予榆中县人民医院警告处分，对永登县中医院等2家单位进行约谈。")).conferrals
