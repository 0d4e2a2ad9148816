"""Recipients behind words on who leads them or who has put them forward; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HOUSE = "\n文章来源：兰州市第一人民医院"

RECIPIENTS = {
    "a-centre-led": ("我院王某教授荣获“管理奖”，李小明教授带领的乳房整形与再造中心荣获“先进集体”。" + _HOUSE, {"兰州市第一人民医院乳房整形与再造中心"}),
    "a-team-led": ("由李某主任领衔的骨科团队荣获“先进集体”。" + _HOUSE, {"兰州市第一人民医院骨科团队"}),
    "the-house-in-front-of-the-person": ("兰州市第一人民医院张小芳护士长带领的护理组获“先进集体”称号。", {"兰州市第一人民医院护理组"}),
    "a-post": ("由张小芳同志担任主任的儿科荣获“先进集体”称号。" + _HOUSE, {"兰州市第一人民医院儿科"}),
    "at-the-head": ("以李小明为带头人的心血管内科荣获“先进集体”称号。" + _HOUSE, {"兰州市第一人民医院心血管内科"}),
    "where-she-works": ("李小明获“先进个人”称号，张小芳护士长所在的急诊科荣获“先进集体”称号。" + _HOUSE, {"兰州市第一人民医院急诊科"}),
    "a-person-led": ("由李小明主任带领的急诊科李小红荣获“先进个人”称号。" + _HOUSE, set()),
    "houses-of-a-school": ("由遵义医科大学团委推荐申报的附属医院儿科、第二附属医院急诊科荣获“先进集体”称号。", {"遵义医科大学附属医院儿科", "遵义医科大学第二附属医院急诊科"}),
    "sent-by-a-school": ("兰州大学选送的第一医院儿科、第二医院急诊科荣获“先进集体”称号。", {"兰州大学第一医院儿科", "兰州大学第二医院急诊科"}),
    "put-forward-by-a-commission": ("由兰州市卫生健康委推荐的榆中县人民医院急诊科荣获“先进集体”称号。", {"榆中县人民医院急诊科"}),
    "several-put-forward": ("兰州市卫生健康委推荐的榆中县人民医院、永登县中医院荣获“先进集体”称号。", {"榆中县人民医院", "永登县中医院"}),
    "a-work-sent": ("兰州市卫生健康委报送的《夜班》荣获一等奖。", {"兰州市卫生健康委"}),
}


@pytest.mark.parametrize(("text", "expected"), RECIPIENTS.values(), ids=RECIPIENTS)
def test_who_got_it(text: str, expected: set[str]) -> None:
    assert {item.recipient for item in read_document(source(text)).conferrals} == expected
