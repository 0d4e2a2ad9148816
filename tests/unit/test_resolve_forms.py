"""The algebra of names: every rule does what its examples say, and nothing to its counter-examples."""

from __future__ import annotations

import pytest

from partygraph.resolve.forms import Form, canonical, forms, is_generic, split


def _ids(rule: Form) -> str:
    return rule.id


def test_there_are_rules_and_their_ids_are_unique() -> None:
    ids = [rule.id for rule in forms()]
    assert len(ids) > 30
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("rule", forms(), ids=_ids)
def test_rule_rewrites_its_examples(rule: Form) -> None:
    assert rule.examples
    for written, wanted in rule.examples:
        assert rule.apply(written) == wanted


@pytest.mark.parametrize("rule", forms(), ids=_ids)
def test_rule_leaves_its_counter_examples_alone(rule: Form) -> None:
    assert rule.counter_examples
    for written in rule.counter_examples:
        assert rule.apply(written) == written


@pytest.mark.parametrize("rule", forms(), ids=_ids)
def test_rule_applied_twice_is_rule_applied_once(rule: Form) -> None:
    for _, wanted in rule.examples:
        assert rule.apply(wanted) == wanted


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("山东省聊城市第三人民医院", "聊城市第三人民医院"),
        ("聊城第三人民医院", "聊城市第三人民医院"),
        ("山东省卫健委", "山东省卫生健康委员会"),
        ("中共四川省卫生健康委员会党组", "四川省卫生健康委党组"),
        ("“医师报”社", "《医师报》社"),
        ("襄樊市中心医院", "襄阳市中心医院"),
    ],
)
def test_forms_of_one_body_come_down_to_one_name(left: str, right: str) -> None:
    assert canonical(left).name == canonical(right).name


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("山西省人民医院", "陕西省人民医院"),
        ("济南市第一人民医院", "济南市第二人民医院"),
        ("四川省委", "四川省人民政府"),
        ("泰州市卫生局", "泰州市卫生健康局"),
        ("日照市中医医院", "日照市中医院"),
        ("北京大学", "北京市大学"),
        ("崇文区人民医院", "东城区人民医院"),
    ],
)
def test_two_bodies_keep_two_names(left: str, right: str) -> None:
    assert canonical(left).name != canonical(right).name


@pytest.mark.parametrize("name", ["市人民医院", "第一党支部", "药学部", "省委", "我院", "同济医院", "城关区人民医院", "州农业局", "机关党委"])
def test_names_without_anything_proper_are_generic(name: str) -> None:
    assert is_generic(name)


@pytest.mark.parametrize("name", ["中日友好医院", "健康报社", "千佛山医院", "中国医师协会", "浙大一院嵊州分院"])
def test_proper_names_are_not_generic(name: str) -> None:
    assert not is_generic(name)


def test_ambiguous_district_has_candidates_until_a_wider_place_decides() -> None:
    assert len(canonical("鼓楼区中医院").candidates) > 2
    decided = canonical("鼓楼区中医院", within="320100")
    assert decided.name == "江苏省南京市鼓楼区中医院"
    assert not decided.candidates


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("甲市总工会", ("甲市总工会", "")),
        ("甲市委党校第二党支部", ("甲市委党校", "第二党支部")),
        ("甲县人民医院门诊党支部", ("甲县人民医院", "门诊党支部")),
    ],
)
def test_split_finds_the_institution(name: str, wanted: tuple[str, str]) -> None:
    assert split(name) == wanted


@pytest.mark.parametrize("name", ["贵州中医药大学", "镇海石化建安工程股份有限公司", "教育部", "教育部办公厅", "新疆生产建设兵团党委", "江城日报"])
def test_own_names_that_begin_like_a_place_or_a_department_mean_one_body(name: str) -> None:
    shape = canonical(name)
    assert not shape.generic
    assert not shape.candidates
    assert shape.name == name
