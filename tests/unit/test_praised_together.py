"""Bodies praised by name without a number of them; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import honours

HOUSE = "榆中县人民医院"
LEAD = f"{HOUSE}召开大会\n本网讯 11月4日，{HOUSE}召开大会。"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("会议对急诊科、重症医学科等先进集体进行了表彰。", {("急诊科", "先进集体"), ("重症医学科", "先进集体")}),
        ("会议对急诊科、检验科等先进集体和张某等先进个人予以通报表扬。", {("急诊科", "先进集体"), ("检验科", "先进集体")}),
        ("会上，表彰了急诊科党支部、内科党支部等先进党支部。", {("急诊科党支部", "先进党支部"), ("内科党支部", "先进党支部")}),
        ("大会为急诊科、儿科等“优秀护理单元”颁发了奖牌。", {("急诊科", "优秀护理单元"), ("儿科", "优秀护理单元")}),
        ("会议为检验科等文明科室授牌。", {("检验科", "文明科室")}),
        ("大会向外科党支部等“红旗党支部”颁奖。", {("外科党支部", "红旗党支部")}),
        ("会议对急诊科张某、儿科李某等先进个人进行了表彰。", set()),
        ("各科室要以急诊科、儿科等先进集体为榜样。", set()),
        ("院领导走访慰问了急诊科、儿科等先进集体。", set()),
        ("医院对外科、内科等示范病区进行了检查。", set()),
        ("大会对先进集体、先进个人等进行了表彰。", set()),
        ("会议对各党支部等先进集体进行了表彰。", set()),
    ],
)
def test_who_is_praised_as_what(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {fact[:2] for fact in honours(LEAD + sentence)} == {(HOUSE + name, award) for name, award in expected}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("一等奖获得者为急诊科、检验科。", {("急诊科", "一等奖"), ("检验科", "一等奖")}),
        ("一等奖得主为急诊科。", {("急诊科", "一等奖")}),
        ("优秀奖获奖单位有急诊科、儿科等10个科室。", {("急诊科", "优秀奖"), ("儿科", "优秀奖")}),
        ("一等奖获奖作品为急诊科《守护》、儿科《微笑》。", {("急诊科", "一等奖"), ("儿科", "一等奖")}),
        ("手术室获得二等奖，急诊科、检验科并列获得三等奖。", {("手术室", "二等奖"), ("急诊科", "三等奖"), ("检验科", "三等奖")}),
        ("全市共8个集体被认定为全国青年文明号。我院两个集体获此殊荣，分别是急诊科、检验科。", {("急诊科", "全国青年文明号"), ("检验科", "全国青年文明号")}),
        ("一等奖获奖者为张某、李某。", set()),
        ("一等奖获得者为医院职工。", set()),
        ("一等奖获得者是谁，由评委说了算。", set()),
    ],
)
def test_one_prize_and_who_has_won_it(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert {fact[:2] for fact in honours(LEAD + sentence)} == {(HOUSE + name, award) for name, award in expected}


@pytest.mark.parametrize("joint", ["", "一道", "并列", "双双", "同时"])
def test_two_that_got_it_together(joint: str) -> None:
    assert {fact[:2] for fact in honours(f"{LEAD}急诊科同儿科{joint}获得一等奖。")} == {(HOUSE + "急诊科", "一等奖"), (HOUSE + "儿科", "一等奖")}
