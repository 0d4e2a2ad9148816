"""What a branch means to be like is no body that the text goes on about."""

from __future__ import annotations

import pytest

from factories import honours

_BEGIN = "兰州市第一人民医院\n\n4月13日，兰州市委市直机关工委表彰了一批“红旗党支部”，兰州市第一人民医院医疗党支部名列其中。\n\n近年来，该院医疗党支部以争创为抓手。"
NORMS = (
    "支部严格对照红旗党支部“五好”标准加强建设。",
    "支部按照星级党支部标准开展工作。",
    "支部参照示范党支部的要求加强建设。",
    "支部围绕标准化党支部建设目标苦干。",
    "支部向先进党支部看齐。",
)


@pytest.mark.parametrize("sentence", NORMS)
def test_the_branch_spoken_of_stays_what_this_branch_means(sentence: str) -> None:
    found = {(recipient, award) for recipient, award, _, _ in honours(_BEGIN + sentence + "2015年，该支部还被市卫生计生委党委评为“先进基层党组织”。")}
    assert ("兰州市第一人民医院医疗党支部", "先进基层党组织") in found
    assert {recipient for recipient, _ in found} == {"兰州市第一人民医院医疗党支部"}
