"""Units with their works below a sentence that leads them, and contests that only head their grades; in made-up reports."""

from __future__ import annotations

import pytest

from factories import honours

_HEAD = "兰州市第一人民医院年度评优结果\n兰州市第一人民医院 2024-12-05\n"
_HOUSE = "兰州市第一人民医院"
_ROWS = {("眼科", "角膜移植术"), ("心脏团队", "小切口搭桥术"), ("骨科中心", "颈椎骨折手术"), ("泌尿外科", "经尿道碎石+输尿管镜碎石")}


@pytest.mark.parametrize(
    "lead",
    [
        "2024年“新技术奖”是医院新设的奖项，全院共有3项技术获得此殊荣：",
        "医院设立“新技术奖”，共有3个项目获此奖项：",
        "医院去年设立“新技术奖”，3项技术荣获该奖项：",
        "今年评出“新技术奖”3项：",
    ],
)
@pytest.mark.parametrize(("dash", "stop", "last"), [("——", "；", "。"), ("——", "", ""), ("：", "；", "。"), ("——", "；", "；")])
def test_rows_that_a_sentence_leads(lead: str, dash: str, stop: str, last: str) -> None:
    units = sorted(_ROWS)
    rows = "\n".join(f"{unit}{dash}{work}{last if at == len(units) - 1 else stop}" for at, (unit, work) in enumerate(units))
    assert honours(f"{_HEAD}{lead}\n{rows}\n谢谢大家。\n") == {(_HOUSE + unit, "新技术奖", work, (_HOUSE,)) for unit, work in _ROWS}


def test_units_alone_below_such_a_sentence() -> None:
    text = _HEAD + "“新技术奖”是医院去年设立的奖项，共有2个科室获此殊荣：\n眼科\n骨科中心\n"
    assert honours(text) == {(_HOUSE + unit, "新技术奖", None, (_HOUSE,)) for unit in ("眼科", "骨科中心")}


def test_a_sentence_of_a_unit_is_no_row() -> None:
    assert {entry for *_, entry, _ in honours(_HEAD + "一等奖\n眼科\n骨科\n眼科：大家都很高兴，继续努力。\n")} == {None}


@pytest.mark.parametrize("mark", ["☆%s", "★%s", "◆%s", "【%s】", "一、%s"])
@pytest.mark.parametrize("contest", ["三基知识竞赛", "技能操作比赛", "急救大比武", "健康科普大赛"])
def test_a_contest_over_its_grades_has_won_nothing(mark: str, contest: str) -> None:
    text = f"{_HEAD}{mark % '优秀教学科室'}：眼科、骨科\n{mark % contest}\n一等奖：急诊科\n二等奖：麻醉科\n"
    assert contest not in "".join(recipient for recipient, *_ in honours(text))
    assert {(_HOUSE + "急诊科", "一等奖", None, (_HOUSE,)), (_HOUSE + "麻醉科", "二等奖", None, (_HOUSE,))} <= honours(text)
