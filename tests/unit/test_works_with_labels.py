"""Rows whose bracket says what the work is before it names it (党建品牌：甲), and words that a scan has cut; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.pipeline import read_document

ROWS = [("榆中县人民医院第一党支部", "清风药韵"), ("永登县中医院（永登县第二医院）外科党支部", "苍洱育苗"), ("皋兰县人民医院急诊党支部", "热血先锋")]
WON = {("榆中县人民医院第一党支部", "清风药韵"), ("永登县中医院外科党支部", "苍洱育苗"), ("皋兰县人民医院急诊党支部", "热血先锋")}


def _notice(rows: list[str]) -> str:
    return "兰州市卫生健康委员会\n关于命名示范党支部的通 知\n各单位：\n现予以公布。\n兰州市卫生健康委员会\n2O22年10月9日\n附件\n示范党支部名单\n" + "\n".join(rows)


@pytest.mark.parametrize("form", ["（党建品牌：{}）", "（品牌名称：{}）", "（品牌：“{}”）", "（圈名：{}）", "（案例名称：{}）", "（作品：《{}》）", "（特色项目：{}）"])
@pytest.mark.parametrize("number", ["{}.", "{}、", ""], ids=["dot", "mark", "bare"])
def test_a_work_with_its_label(number: str, form: str) -> None:
    rows = [number.format(order) + who + form.format(work) for order, (who, work) in enumerate(ROWS, 1)]
    assert {(who, entry) for who, award, entry, _ in honours(_notice(rows)) if award == "示范党支部"} == WON


@pytest.mark.parametrize("form", ["（负责人：张某）", "（联系电话：0931-××××）", "（得分：95）"])
def test_labels_of_other_things(form: str) -> None:
    assert {(who, entry) for who, _, entry, _ in honours(_notice([f"{order}.{who}{form}" for order, (who, _) in enumerate(ROWS, 1)]))} == {(who, None) for who, _ in WON}


def test_a_brand_is_its_branchs() -> None:
    rows = [f"{order}.{who}（党建品牌：{work}）" for order, (who, work) in enumerate(ROWS, 1)]
    assert {(brand.owner, brand.name) for brand in read_document(source(_notice(rows))).brands} == WON


def test_what_a_scan_makes_of_words_and_numbers() -> None:
    rows = [f"{order if order != 10 else '1O'}．甲县第{order}人民医院党支部" for order in range(1, 11)]
    found = read_document(source(_notice(rows)))
    assert found.document.title is not None
    assert found.document.title.endswith("关于命名示范党支部的通知")
    assert {item.recipient for item in found.conferrals} == {f"甲县第{order}人民医院党支部" for order in range(1, 11)}
