"""A clause or a sentence says who honours many; whoever got that title has it from them."""

from __future__ import annotations

import pytest

from factories import honours

_TITLE = "全国卫生系统先进集体"
_THREE = ("人力资源社会保障部", "卫生部", "国家中医药管理局")
_HOUSE = "永登县疾控中心"

GIVEN = (
    (
        ("1月7日召开的全国卫生工作会议上,人力资源社会保障部、卫生部、国家中医药管理局隆重表彰和奖励了近年来工作成绩突出的全国卫生系统先进集体、先进工作者及“白求恩奖章”获得者。"
        "永登县疾控中心被授予“全国卫生系统先进集体”称号。"),
        _THREE,
    ),
    ("近日，人力资源社会保障部、卫生部、国家中医药管理局联合表彰了一批全国卫生系统先进集体和先进工作者，永登县疾控中心被授予“全国卫生系统先进集体”称号。", _THREE),
    ("近日，人力资源社会保障部、卫生部、国家中医药管理局对全国卫生系统先进集体、先进工作者进行了表彰。永登县疾控中心荣获“全国卫生系统先进集体”称号。", _THREE),
    ("日前,卫生部在北京召开大会,表彰全国卫生系统先进集体和先进个人。永登县疾控中心被评为全国卫生系统先进集体。", ("卫生部",)),
    ("卫生部表彰了全国卫生应急先进个人。另外，永登县疾控中心被授予“全国卫生系统先进集体”称号。", ()),
)


@pytest.mark.parametrize(("text", "givers"), GIVEN)
def test_who_honours_many_gives_each_the_title(text: str, givers: tuple[str, ...]) -> None:
    assert honours(text) == {(_HOUSE, _TITLE, None, givers)}
