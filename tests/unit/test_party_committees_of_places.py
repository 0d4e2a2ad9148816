"""县委 of a text that names 中共甲县委员会 is that committee; in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.houses.short_forms import same_body
from partygraph.pipeline import read_document


@pytest.mark.parametrize(("place", "short"), [("榆中县", "县委"), ("兰州市", "市委"), ("甘肃省", "省委"), ("兰州市城关区", "区委"), ("榆中县", "榆中县委")])
@pytest.mark.parametrize("signed", [True, False])
def test_the_committee_that_decides_gives_once(place: str, short: str, *, signed: bool) -> None:
    text = f"中共{place}委员会关于表彰先进基层党组织的决定\n{short}决定，授予{place}人民医院党委等2个党组织“先进基层党组织”称号。\n先进基层党组织（2个）\n{place}人民医院党委\n{place}中医院党委\n"
    reading = read_document(source(text + (f"中共{place}委员会\n2019年6月25日\n" if signed else "")))
    assert [(item.recipient, item.by) for item in reading.conferrals] == [(f"{place}人民医院党委", (f"中共{place}委员会",)), (f"{place}中医院党委", (f"中共{place}委员会",))]


OTHERS = [("中共兰州市委员会", "县委"), ("中共榆中县人民医院委员会", "县委"), ("中共榆中县委员会", "县委组织部"), ("中共榆中县委员会", "县卫健委"), ("中共兰州大学榆中校区委员会", "区委")]


@pytest.mark.parametrize(("one", "two"), OTHERS)
def test_other_committees_are_others(one: str, two: str) -> None:
    assert not same_body(one, two)
