"""Works of one prize, each behind its owner and a dash, all in one sentence; in made-up news."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HOUSE = "兰州市第一人民医院"

PAIRS = {
    "this-honour": (
        f"“新技术奖”是新设奖项，{_HOUSE}共有3项技术获此殊荣：耳鼻喉科——开展的人工耳蜗植入术，心脏团队——开展的搭桥术，妇产科——化疗技术。",
        {(f"{_HOUSE}耳鼻喉科", "人工耳蜗植入术"), (f"{_HOUSE}心脏团队", "搭桥术"), (f"{_HOUSE}妇产科", "化疗技术")},
    ),
    "the-prize-behind-the-verb": (f"{_HOUSE}共有2个项目获“新技术奖”：骨科——椎骨手术，妇产科——化疗技术。", {(f"{_HOUSE}骨科", "椎骨手术"), (f"{_HOUSE}妇产科", "化疗技术")}),
    "semicolons-and-short-dashes": (f"{_HOUSE}2项成果荣获“新技术奖”，分别为：骨科—椎骨手术；妇产科—化疗技术。", {(f"{_HOUSE}骨科", "椎骨手术"), (f"{_HOUSE}妇产科", "化疗技术")}),
    "of-the-pages-house": (f"“新技术奖”是新设奖项，全院共有2项技术获此殊荣：骨科——“椎骨手术”，妇产科——“化疗技术”。\n作者：{_HOUSE}", {(f"{_HOUSE}骨科", "椎骨手术"), (f"{_HOUSE}妇产科", "化疗技术")}),
    "persons": (f"{_HOUSE}有2人获“先进个人”：骨科——张三，妇产科——李四。", set()),
    "one-without-owner": (f"{_HOUSE}共有2项获“新技术奖”：骨科——椎骨手术，还有另一项——化疗技术。", set()),
}


@pytest.mark.parametrize(("text", "expected"), PAIRS.values(), ids=PAIRS)
def test_owners_and_works(text: str, expected: set[tuple[str, str]]) -> None:
    found = read_document(source(text)).conferrals
    assert {(item.recipient, item.entry) for item in found} == expected
    assert {item.award for item in found} <= {"新技术奖"}
