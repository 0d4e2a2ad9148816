"""A post of honour beside a department is what it got, no second department; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours


@pytest.mark.parametrize("gap", ["　", "  ", " ", "\t"])
@pytest.mark.parametrize("post", ["甘肃省巾帼文明岗", "兰州市五一巾帼标兵岗", "党员先锋岗", "党员示范岗"])
def test_department_and_post(post: str, gap: str) -> None:
    text = f"关于表彰先进集体的通报\n榆中县人民医院急诊科{gap}{post}\n永登县中医院康复科{gap}{post}"
    assert {honour[:2] for honour in honours(text)} == {("榆中县人民医院急诊科", post), ("永登县中医院康复科", post)}


def test_posts_that_are_units() -> None:
    text = "榆中县人民医院文件\n关于表彰的决定\n党员先锋岗（2个）\n急诊科预检分诊岗\n门诊部导诊岗"
    assert {honour[:2] for honour in honours(text)} == {("榆中县人民医院急诊科预检分诊岗", "党员先锋岗"), ("榆中县人民医院门诊部导诊岗", "党员先锋岗")}
