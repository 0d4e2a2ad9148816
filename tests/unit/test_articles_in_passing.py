"""What articles say of honours in passing: on plaques and certificates, by a piece that somebody signed or handed over; in made-up articles."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

PIECES = [
    (
        "走进兰州市第一人民医院，大厅里并排挂着两块牌子：一块是“文明单位”，兰州市文明办2020年颁给医院的；一块是“巾帼文明岗”，落款兰州市妇联。",
        {("兰州市第一人民医院", "文明单位", None, ("兰州市文明办",)), ("兰州市第一人民医院", "巾帼文明岗", None, ("兰州市妇联",))},
    ),
    (
        "榆中县中医院办公室里摆着一只“先进集体”奖杯，底座上刻着榆中县卫生健康局的名字。",
        {("榆中县中医院", "先进集体", None, ("榆中县卫生健康局",))},
    ),
    (
        "兰州市疾控中心的荣誉墙上，最显眼的是一面写着“抗疫先锋”的锦旗，落款为榆中县人民政府。",
        {("兰州市疾控中心", "抗疫先锋", None, ("榆中县人民政府",))},
    ),
    (
        "方圆十几公里，只有一处亮着灯的院子——榆中县青城镇东滩村卫生室。\n青城镇卫生院在山下。\n一块“示范村卫生室”的铜牌，落款是榆中县卫生局，2014年的。",
        {("榆中县青城镇东滩村卫生室", "示范村卫生室", None, ("榆中县卫生局",))},
    ),
    ("兰州市第一人民医院从兰州市总工会手里接过一面“工人先锋号”奖牌。", {("兰州市第一人民医院", "工人先锋号", None, ("兰州市总工会",))}),
    ("去年年底，兰州市中医院从兰州市红十字会捧回了一座“人道奉献奖”奖杯。", {("兰州市中医院", "人道奉献奖", None, ("兰州市红十字会",))}),
    ("兰州市妇幼保健院产科从兰州市妇联那儿领来一块“巾帼文明岗”牌匾。", {("兰州市妇幼保健院产科", "巾帼文明岗", None, ("兰州市妇联",))}),
    (
        "榆中县中医院靠着这只信箱，从承办保险的中国人保财险兰州市分公司那里，领回一块“最佳合作伙伴”奖牌。",
        {("榆中县中医院", "最佳合作伙伴", None, ("中国人保财险兰州市分公司",))},
    ),
    (
        "青城镇卫生院党支部因此在“七一”那天得了榆中县卫生健康局党组的一张奖状，上面写着“先进基层党组织”。",
        {("青城镇卫生院党支部", "先进基层党组织", None, ("榆中县卫生健康局党组",))},
    ),
    (
        "兰州市第一人民医院收到兰州市红十字会的一面锦旗，上面绣着“救死扶伤先进单位”。",
        {("兰州市第一人民医院", "救死扶伤先进单位", None, ("兰州市红十字会",))},
    ),
    ("去年，兰州市中医院从兰州市总工会领到一块牌匾，上书“模范职工之家”。", {("兰州市中医院", "模范职工之家", None, ("兰州市总工会",))}),
    (
        "兰州市疾控中心党支部获得兰州市委组织部颁发的一块铜牌，上刻“五星党支部”五个大字。",
        {("兰州市疾控中心党支部", "五星党支部", None, ("兰州市委组织部",))},
    ),
    (
        "会上，兰州市卫生健康委给兰州市妇幼保健院送来一块匾额，匾上写的是“母婴安全示范单位”。",
        {("兰州市妇幼保健院", "母婴安全示范单位", None, ("兰州市卫生健康委",))},
    ),
    # a patient's thanks, a slogan, what somebody strives for and a person's honour are none
    ("兰州市第一人民医院收到患者张某的一面锦旗，上面绣着“医术精湛、医德高尚”。", set()),
    ("兰州市第一人民医院墙上一块“患者至上”的牌子，落款是院办公室。", set()),
    ("兰州市第一人民医院力争从兰州市总工会手里接过一面“工人先锋号”奖牌。", set()),
    ("护士长从兰州市妇联那里领回一块“三八红旗手”奖牌。", set()),
]

VILLAGES = [
    "榆中县青城镇东滩村卫生室只有三间房。2020年，榆中县委授予东滩村卫生室“榆中县脱贫攻坚先进集体”。",
    "榆中县青城镇东滩村卫生室很小。去年，东滩村卫生室被榆中县委评为“榆中县脱贫攻坚先进集体”。",
    "到榆中县青城镇东滩村卫生室要一小时。榆中县委把“榆中县脱贫攻坚先进集体”称号颁给了东滩村卫生室。",
]


@pytest.mark.parametrize(("text", "expected"), PIECES, ids=[text[:24] for text, _ in PIECES])
def test_pieces_that_carry_an_honour_say_who_gave_it(text: str, expected: set[tuple[str, str, str | None, tuple[str, ...]]]) -> None:
    assert honours(text) == expected


@pytest.mark.parametrize("text", VILLAGES)
def test_a_village_house_is_known_without_its_county_and_township(text: str) -> None:
    reading = read_document(source(text))
    assert honours(text) == {("榆中县青城镇东滩村卫生室", "榆中县脱贫攻坚先进集体", None, ("榆中县委",))}
    assert ("榆中县青城镇东滩村卫生室", "东滩村卫生室") in {(alias.name, alias.alias) for alias in reading.aliases}


def test_a_village_of_another_township_is_another_house() -> None:
    reading = read_document(source("榆中县青城镇东滩村卫生室与榆中县金崖镇东滩村卫生室都很小。2020年，东滩村卫生室被评为“先进集体”。"))
    assert {conferral.recipient for conferral in reading.conferrals} == {"东滩村卫生室"}
