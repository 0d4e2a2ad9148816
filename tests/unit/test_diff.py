"""Two builds compared: the patch turns one into the other, the sentences say what a person wants to know."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from growth import ALLOWED, growth
from hypothesis import given, settings
from hypothesis import strategies as st

from factories import reading
from partygraph.diff import Diff, diff
from partygraph.errors import BuildError
from partygraph.manifest import MANIFEST
from partygraph.model import AwardFact, CampaignFact, Reading
from partygraph.rdf.files import write_nquads
from partygraph.rdf.graph import dataset
from partygraph.resolve import Decision, resolve


def built(folder: Path, documents: Sequence[Reading], decisions: Sequence[Decision] = ()) -> Path:
    folder.mkdir()
    write_nquads(dataset(documents, resolve(documents, decisions)), folder / "graph.nq")
    (folder / MANIFEST).write_text(json.dumps({"base": "https://w3id.org/partygraph/id/"}))
    return folder


def raw(folder: Path, lines: Sequence[str]) -> Path:
    folder.mkdir()
    (folder / "graph.nq").write_bytes(b"".join(sorted(f"{line}\n".encode() for line in lines)))
    (folder / MANIFEST).write_text("{}")
    return folder


def told(found: Diff) -> dict[str, tuple[str, ...]]:
    return {change.code: change.details for change in found.changes}


LIST = reading("一", conferrals=[("聊城市第三人民医院", "一等奖", None), ("东营市人民医院", "一等奖", None)])


def test_same_build_has_no_difference(tmp_path: Path) -> None:
    found = diff(built(tmp_path / "a", [LIST]), built(tmp_path / "b", [LIST]))
    assert found.same
    assert found.changes == ()


def test_new_document_is_told_in_both_languages(tmp_path: Path) -> None:
    more = reading(
        "二", conferrals=[("聊城市第三人民医院", "二等奖", "同心圈"), ("青岛市中心医院", "二等奖", "先锋圈")], document={"title": "通报"}
    )
    found = diff(built(tmp_path / "a", [LIST]), built(tmp_path / "b", [LIST, more]))
    assert "新增获奖 2 项" in found.sentences("zh")
    assert "2 conferrals added" in found.sentences("en")
    assert told(found)["document-added"] == ("通报",)
    assert told(found)["organization-added"] == ("青岛市中心医院",)
    assert told(found)["conferral-added"][0] == "聊城市第三人民医院 · 二等奖 · 同心圈"
    back = diff(tmp_path / "b", tmp_path / "a")
    assert "撤去获奖 2 项" in back.sentences("zh")


def test_moved_branch_is_told(tmp_path: Path) -> None:
    branch, hospital = "聊城市第三人民医院第三党支部", "聊城市第三人民医院"
    before = reading("一", under=[(branch, hospital + "第一党总支"), (hospital + "第一党总支", hospital)], orgs=[hospital + "第六党总支"])
    after = reading("一", under=[(branch, hospital + "第六党总支"), (hospital + "第六党总支", hospital)], orgs=[hospital + "第一党总支"])
    found = diff(built(tmp_path / "a", [before]), built(tmp_path / "b", [after]))
    assert f"{branch}改属{hospital}第六党总支（原属{hospital}第一党总支）" in found.sentences("zh")


def test_merge_and_its_undoing_are_told(tmp_path: Path) -> None:
    documents = [
        reading("一", conferrals=[("日照市中医医院", "一等奖", None)]),
        reading("二", conferrals=[("日照市中医院", "一等奖", None)]),
    ]
    apart, joined = (
        built(tmp_path / "a", documents),
        built(tmp_path / "b", documents, [Decision(subject="日照市中医院", object="日照市中医医院")]),
    )
    merged, parted = diff(apart, joined), diff(joined, apart)
    assert "合并 1 起" in merged.sentences("zh")
    assert "撤销合并 1 起" in parted.sentences("zh")
    assert "conferral-added" not in told(merged), "a body that got another name wins nothing new"
    assert "1 merges undone" in parted.sentences("en")


def test_changed_counts_are_told(tmp_path: Path) -> None:
    name = "聊城市首届品管圈大赛"

    def contest(declared: int) -> Reading:
        return reading(
            "一", campaigns=[CampaignFact(name=name)], awards=[AwardFact(name="一等奖", campaign=name, declared=declared, listed=3)]
        )

    found = diff(built(tmp_path / "a", [contest(3)]), built(tmp_path / "b", [contest(4)]))
    assert told(found)["declared"] == ("一等奖: 3 → 4",)


def _applied(old: Sequence[str], patch: str) -> set[str]:
    lines = set(old)
    for row in patch.splitlines():
        if row.startswith("D "):
            lines.remove(row[2:])
        elif row.startswith("A "):
            assert row[2:] not in lines
            lines.add(row[2:])
    return lines


_LINES = st.sets(st.integers(0, 60).map(lambda n: f'<urn:s{n % 7}> <urn:p{n % 3}> "值{n}\\n\\"{n}" <urn:g{n % 2}> .'))


@settings(max_examples=60, deadline=None)
@given(_LINES, _LINES)
def test_patch_turns_the_old_into_the_new(tmp_path_factory: pytest.TempPathFactory, old: set[str], new: set[str]) -> None:
    folder = tmp_path_factory.mktemp("patch")
    found = diff(raw(folder / "a", sorted(old)), raw(folder / "b", sorted(new)))
    assert _applied(sorted(old), found.patch()) == new
    assert len(found.removed) == len(old - new)


def test_unsorted_graph_is_refused(tmp_path: Path) -> None:
    folder = raw(tmp_path / "a", ["<urn:a> <urn:p> <urn:o> ."])
    (folder / "graph.nq").write_text("<urn:b> <urn:p> <urn:o> .\n<urn:a> <urn:p> <urn:o> .\n")
    with pytest.raises(BuildError, match="not sorted"):
        diff(folder, raw(tmp_path / "b", []))


@pytest.mark.slow
def test_time_grows_with_the_builds(tmp_path: Path) -> None:
    lines = [f'<urn:s{n:07}> <urn:p> "值{n}"@zh .' for n in range(400_000)]
    builds = {}
    for size in (100_000, 400_000):
        builds[size] = raw(tmp_path / f"old{size}", lines[: size - 2000]), raw(tmp_path / f"new{size}", lines[2000:size])

    def task(size: int) -> None:
        found = diff(*builds[size])
        assert (len(found.removed), len(found.added)) == (2000, 2000)

    assert growth(task, 100_000, most=100_000) < ALLOWED
