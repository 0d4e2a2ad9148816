"""Whatever a name holds, nothing crashes, keys stay injective, and forms are stable."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factories import reading
from partygraph.rdf.graph import dataset
from partygraph.resolve import resolve
from partygraph.resolve.forms import canonical, rewrite, split, tidy

CHARACTERS = st.one_of(
    st.characters(exclude_categories=("Cs",)),
    st.sampled_from(list("甲乙省市县区第一二三支部党委总团工会医院中心卫生健康委员（）“”《》@|>< \n\t\u200b\u3000")),
)
NAMES = st.text(CHARACTERS, max_size=24)
PARTS = (
    "山东省", "聊城市", "鼓楼区", "市", "县", "第一", "第3", "人民医院", "中医院", "党委", "第六党总支", "第三支部", "党支部",
    "卫健委", "大学", "附属", "中共", "委员会", "团委", "药学部", "（北院）", "医院",
)  # fmt: skip
WORDS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=6).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(NAMES, WORDS))
def test_forms_are_total_and_rewriting_is_stable(name: str) -> None:
    text, _ = rewrite(name)
    assert tidy(tidy(name)) == tidy(name)
    assert canonical(name).name or canonical(name).generic
    assert "".join(split(text)) == text


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(NAMES, WORDS), min_size=1, max_size=5, unique=True), st.lists(st.one_of(NAMES, WORDS), min_size=1, max_size=3, unique=True))
def test_any_names_become_quads_with_one_key_a_body(names: list[str], others: list[str]) -> None:
    one = reading("一", under=[(a, b) for a, b in zip(names, names[1:], strict=False)], orgs=names, conferrals=[(names[0], "一等奖", names[-1])])
    two = reading("二", aliases=[(others[0], others[-1], "second-name")], brands=[(others[0], names[0])])
    found = resolve([one, two])
    keys = [o.key for o in found.organizations.all]
    assert len(keys) == len(set(keys))
    assert sum(1 for _ in dataset([one, two], found)) > 10
    assert resolve([two, one]).organizations == found.organizations
