"""Which words of a page are bodies of the graph: no pieces of sentences, no beginnings of names, no two bodies in one."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.parse import parse
from partygraph.pipeline import read_document

_HOUSE = "榆中县人民医院"


@pytest.mark.parametrize(
    ("sentence", "stray"),
    [
        ("全省公布首届公立医院党建品牌评选结果。", "首届公立医院"),
        ("除中心医院外，其他单位也有收获。", "除中心医院"),
        ("这部情景剧讲述新四军后方医院的红色血脉。", "讲述新四军后方医院"),
        ("下一步，支持县医院争创三级综合医院。", "支持县医院"),
        ("抓好老年友善医院创建。", "抓好老年友善医院"),
        ("经院党委会讨论，决定表彰内科党总支等2个先进党总支。", f"{_HOUSE}决定表彰内科党总支"),
        ("党委推行支部工作清单，其余党支部不予定星。", f"{_HOUSE}其余党支部"),
        ("我院消化内科党支部与该院急诊科党支部结为共建支部。", f"{_HOUSE}与该院急诊科党支部"),
        ("我院学科主任齐全。", f"{_HOUSE}学科"),
    ],
)
def test_pieces_of_sentences_are_no_bodies(sentence: str, stray: str) -> None:
    text = f"{_HOUSE}召开大会\n本网讯 11月4日，{_HOUSE}召开大会。{sentence}\n"
    names = [body.name for body in read_document(source(text)).organizations]
    assert stray not in names
    assert _HOUSE in names


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("甘肃省中医院派专家参加。", "甘肃省中医院"),
        ("和平镇中心卫生院派人参加。", "和平镇中心卫生院"),
        ("协和医院获“文明单位”称号。", "协和医院"),
        ("消化内科党支部与兰州市第一人民医院急诊科党支部结为共建支部。", "兰州市第一人民医院急诊科党支部"),
    ],
)
def test_bodies_that_stay(sentence: str, body: str) -> None:
    text = f"{_HOUSE}召开大会\n本网讯 11月4日，{_HOUSE}召开大会。{sentence}\n"
    assert body in [item.name for item in read_document(source(text)).organizations]


@pytest.mark.parametrize("name", ["四平市中心人民医院", "岫岩满族自治县中心人民医院", "湛江中心人民医院"])
def test_a_central_peoples_hospital_is_one_body(name: str) -> None:
    org = parse(name)
    assert org is not None
    assert org.full_names == (name,)


@pytest.mark.parametrize("signers", ["甘肃省教育厅\n甘肃省卫生健康委员会", "甘肃省人力资源和社会保障厅\n甘肃省卫生健康委员会\n甘肃省总工会"])
def test_signers_one_below_the_other_are_bodies_of_their_own(signers: str) -> None:
    text = f"{signers}\n关于表彰先进集体的决定\n各单位：\n授予甘肃省人民医院“先进集体”称号。\n"
    assert {*signers.split("\n")} <= {item.name for item in read_document(source(text)).organizations}
    assert signers.replace("\n", "") not in {item.name for item in read_document(source(text)).organizations}


@pytest.mark.parametrize("line", ["（数据截至2022年12月）", "今天是2018年5月30日 星期一", "本帖最后由 某某 于 2024-7-3 09:17 编辑"])
def test_words_beside_a_day_are_no_publisher(line: str) -> None:
    text = f"{_HOUSE}简介\n{line}\n{_HOUSE}始建于1949年，是一所综合医院，2021年荣获“文明单位”称号。\n{line}\n"
    assert not [name for name in read_document(source(text)).document.issuers if "医院" not in name]
