"""Classes of texts of which the sentences tell honours: how such texts are written, each with a few made-up facts."""

from __future__ import annotations

import hashlib

import pytest

from partygraph.model import Reading, Source
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(Source(name="article.txt", media_type="text/plain", digest=hashlib.sha256(text.encode()).hexdigest(), text=text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


CHRONICLES = [
    (
        "聊城市中医医院2022年大事记\n1月\n5日　与山东中医药大学附属医院签订协议。\n12日　针灸推拿科获聊城市总工会“工人先锋号”称号。\n2月\n3日—5日　赴东阿县人民医院学习。\n20日上午，后勤党支部被市直机关工委授予“过硬党支部”。\n",
        {("聊城市中医医院针灸推拿科", "工人先锋号"), ("聊城市中医医院后勤党支部", "过硬党支部")},
    ),
    (
        "桂林市人民医院院史（节选）\n2010年5月12日　护理部被评为“全区优质护理先进集体”。\n2012年与南宁市第一人民医院结对。\n2013年，内科党支部获桂林市委“先进基层党组织”。\n",
        {("桂林市人民医院护理部", "全区优质护理先进集体"), ("桂林市人民医院内科党支部", "先进基层党组织")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHRONICLES)
def test_every_entry_of_a_chronicle_speaks_of_the_house(text: str, expected: set[tuple[str, str]]) -> None:
    assert honours(text) == expected
