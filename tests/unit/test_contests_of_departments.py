"""Contests and commendations among houses, departments and branches; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HOUSE = "榆中县人民医院\n"

SENT = {
    "organises": ("榆中县卫健局组织清水镇卫生院、三角城卫生院参加2025年兰州市急救技能大赛，清水镇卫生院获二等奖。", "清水镇卫生院"),
    "chooses": ("兰州市卫健委选派永登县中医院代表队参加甘肃省技能大赛，荣获团体一等奖。", "永登县中医院"),
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
