"""What houses do without getting anything: visits, plans, plates, papers. No words of running text become bodies, and nobody is given what was not given."""

from __future__ import annotations

import pytest

from partygraph.names.find import find

ACTS = (
    "签订",
    "接受",
    "入围",
    "高度重视",
    "参观",
    "加入",
    "纳入",
    "启用",
    "派遣",
    "依靠",
    "离开",
    "受邀",
    "首次",
    "陆续",
    "即将",
    "正在",
    "累计",
    "多次",
    "位列",
    "荣登",
    "应当",
    "需要",
    "提供",
    "巩固",
    "完成",
    "享有",
    "赠送",
    "立足",
    "实现",
    "共筑",
)


@pytest.mark.parametrize("act", ACTS)
def test_what_a_house_does_is_no_part_of_its_name(act: str) -> None:
    for behind in ("胸痛中心", "创伤中心工作", "医联体"):
        assert "榆中县人民医院" in {item.org.name for item in find(f"榆中县人民医院{act}{behind}")}
        assert not any(act in item.org.name for item in find(f"榆中县人民医院{act}{behind}"))
    assert [item.org.name for item in find(f"榆中县人民医院胸痛中心{act}创伤中心")][0] == "榆中县人民医院胸痛中心"


@pytest.mark.parametrize(
    "name",
    [
        "榆中县人民医院签约服务团队",
        "榆中县人民医院培训中心",
        "榆中县人民医院救治中心",
        "榆中县人民医院会诊中心",
        "榆中县人民医院检验科",
        "榆中县人民医院宣传科",
        "中国合格评定国家认可委员会",
        "榆中县关心下一代工作委员会",
        "榆中县人民医院共享中心",
    ],
)
def test_names_that_hold_an_act_stay_whole(name: str) -> None:
    assert [item.org.name for item in find(name)] == [name]
