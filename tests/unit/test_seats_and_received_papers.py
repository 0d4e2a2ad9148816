"""How many of those that somebody praises are ours, and whose paper somebody got; in made-up sentences."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"


def _told(sentence: str) -> set[tuple[str, str, tuple[str, ...]]]:
    return {(item.recipient.removeprefix(HOUSE), item.award, item.by) for item in read_document(source(f"榆中县卫生健康局召开会议\n\n{sentence}")).conferrals}


@pytest.mark.parametrize(
    "sentence",
    [
        f"会议召开，县委表彰先进基层党组织20个，其中县卫健系统占了两席：{HOUSE}第三党支部和{HOUSE}内科党支部。",
        f"县委表彰20个先进基层党组织，县卫健系统占两席：{HOUSE}第三党支部、{HOUSE}内科党支部。",
        f"县委表彰“先进基层党组织”20个，{HOUSE}占了两席：第三党支部和内科党支部。",
    ],
)
def test_seats(sentence: str) -> None:
    assert _told(sentence) == {("第三党支部", "先进基层党组织", ("县委",)), ("内科党支部", "先进基层党组织", ("县委",))}


@pytest.mark.parametrize("sentence", ["县委表彰优秀共产党员20名，其中县卫健系统占了两席：张某和李某。", f"县委表彰先进基层党组织20个，县卫健系统推荐两个：{HOUSE}第三党支部和{HOUSE}内科党支部。"])
def test_no_seats(sentence: str) -> None:
    assert _told(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("县卫健局机关党支部接到县直机关工委通报，被表彰为“先进党支部”。", ("县卫健局机关党支部", "先进党支部", ("县直机关工委",))),
        (f"日前，{HOUSE}急诊科收到省总工会通知，被命名为“工人先锋号”。", ("急诊科", "工人先锋号", ("省总工会",))),
        ("县卫健局机关党支部接到通报，被评为“先进党支部”。", ("县卫健局机关党支部", "先进党支部", ())),
    ],
)
def test_whose_paper_came(sentence: str, expected: tuple[str, str, tuple[str, ...]]) -> None:
    assert _told(sentence) == {expected}
