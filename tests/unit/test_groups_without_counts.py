"""Groups of winners that add up to a number told before, and counts behind a description."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.clean import clean
from partygraph.facts.awards.counts import read_counts
from partygraph.pipeline import read_document

_BEGIN = "榆中县医疗集团召开2025年度表彰大会\n\n1月20日，榆中县医疗集团2025年度表彰大会在榆中县人民医院隆重召开。\n\n"
_FIVE = {"夏官营镇中心卫生院", "和平镇卫生院", "榆中县人民医院心内科", "榆中县人民医院外科", "榆中县人民医院药剂科"}

GROUPS = (
    "大会首先对过去一年表现出色的5个先进集体进行了表彰。\n\n乡镇卫生院：夏官营镇中心卫生院、和平镇卫生院。它们扎根基层，服务百姓。\n\n县人民医院：心内科、外科、药剂科。这些科室业绩突出。\n",
    "一、表彰先进集体。大会对5个先进集体予以表彰。\n\n乡镇卫生院:夏官营镇中心卫生院、和平镇卫生院,它们扎根基层。\n\n县人民医院:心内科、外科、药剂科。\n",
    "随后，大会向5个“先进集体”颁发奖牌。\n\n（1）乡镇卫生院：夏官营镇中心卫生院、和平镇卫生院。\n\n（2）榆中县人民医院：心内科、外科、药剂科。\n",
    "大会授予5家单位先进集体称号。其中，乡镇卫生院：夏官营镇中心卫生院、和平镇卫生院；县人民医院：心内科、外科、药剂科。\n",
)


@pytest.mark.parametrize("text", GROUPS)
def test_groups_add_up_to_the_number_told(text: str) -> None:
    assert {(recipient, award) for recipient, award, _, _ in honours(_BEGIN + text)} == {(name, "先进集体") for name in _FIVE}


def test_a_person_reads_out_what_those_have_decided_who_hold_the_ceremony() -> None:
    text = _BEGIN + "随后，张小甲宣读《关于表彰2025年度先进集体的决定》。\n\n" + GROUPS[0]
    assert {(recipient, by) for recipient, _, _, by in honours(text)} == {(name, ("榆中县医疗集团",)) for name in _FIVE}


NOT_GROUPS = (
    "大会对5个先进集体进行了表彰。\n\n参会单位：夏官营镇中心卫生院、和平镇卫生院。\n\n承办单位：榆中县人民医院。\n",
    "大会对2个先进集体进行了表彰。\n\n县人民医院：心内科、外科、药剂科。\n",
)


@pytest.mark.parametrize("text", NOT_GROUPS)
def test_what_does_not_add_up_is_left_alone(text: str) -> None:
    assert honours(_BEGIN + text) == set()


COUNTED = (
    ("大会首先对过去一年表现出色的15个先进集体进行了表彰。", {("先进集体", 15)}),
    ("大会对来自各单位的86名先进个人进行了表彰，他们依次上台。", {("先进个人", 86)}),
    ("会议通报表扬2025年度表现突出的8个优秀团队。", {("优秀团队", 8)}),
    ("大会特别设置了“特别贡献奖”，奖给两位专家。", {("特别贡献奖", 2)}),
    ("大会授予5家单位先进集体称号。", {("先进集体", 5)}),
    ("会议对来自各县的15个单位进行了培训。", set()),
)


@pytest.mark.parametrize(("sentence", "expected"), COUNTED)
def test_counts_behind_a_description(sentence: str, expected: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(sentence))} == expected


def test_a_heading_that_says_what_the_meeting_did_names_the_award() -> None:
    reading = read_document(source(_BEGIN + "会议表彰了2个先进集体：\n1.榆中县中医院\n2.夏官营镇中心卫生院\n"))
    assert {item.award for item in reading.conferrals} == {"先进集体"}
