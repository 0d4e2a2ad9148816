"""The gate holds, and it can fail."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from gate import CORPORA, KINDS, Measured, digest, floors_of, measure, pin, problems, read_floors, table

from partygraph.errors import InputError
from partygraph.gold import read_gold
from partygraph.score import Score, Tally, build_quads, compare, score_documents

NOTICES = CORPORA["notices"]


@pytest.mark.slow
@pytest.mark.parametrize("name", CORPORA)
def test_no_score_is_below_its_floor(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    folder = CORPORA[name]
    if not folder.is_dir():
        pytest.skip(f"corpus {name} is not on this machine: its floors are not checked")
    measured = measure(folder)
    with capsys.disabled():
        print("\n" + "\n".join(table(name, measured)))
    assert list(problems(name, measured, read_floors())) == []


def test_every_corpus_has_floors_for_every_kind() -> None:
    floors = read_floors()
    assert set(floors) == set(CORPORA)
    for pinned in floors.values():
        assert set(floors_of(pinned)) == {*KINDS, "all"}
        assert pinned["documents"] > 0


def test_shipped_notices_are_read_well() -> None:
    """The default run's own, quick floor: a broken reader does not get as far as the slow gate."""
    total = sum(score_documents([NOTICES]).values(), Score({}))
    floor = floors_of(read_floors()["notices"])["all"]["f1"]
    assert total.all.f1 >= floor


@pytest.fixture
def one(tmp_path: Path) -> Path:
    for suffix in (".txt", ".json"):
        shutil.copy(NOTICES / f"2023-model-hospital{suffix}", tmp_path / f"one{suffix}")
    return tmp_path


def test_the_gate_fails_when_facts_get_lost(one: Path) -> None:
    measured = Measured(score_documents([one]), digest(one))
    floors, sunk = pin({"one": measured}, {}, lower=False)
    assert not sunk
    assert list(problems("one", measured, floors)) == []

    spoilt = replace(measured, documents={"one": compare([], read_gold(one / "one.json"))})
    assert any("recall of all is 0.0000" in line for line in problems("one", spoilt, floors))
    kept, sunk = pin({"one": spoilt}, floors, lower=False)
    assert sunk
    assert kept == floors
    lowered, _ = pin({"one": spoilt}, floors, lower=True)
    assert lowered != floors


def test_the_gate_fails_when_the_corpus_changes(one: Path) -> None:
    measured = Measured(score_documents([one]), digest(one))
    floors, _ = pin({"one": measured}, {}, lower=False)
    (one / "one.txt").write_text("另一份", encoding="utf-8")
    assert any("changed" in line for line in problems("one", replace(measured, digest=digest(one)), floors))


def test_wrong_facts_are_counted() -> None:
    """Gold that asks for nothing makes all that is found wrong."""
    document = NOTICES / "2023-shandong-quality-circles.txt"
    gold = read_gold(document.with_suffix(".json"))
    quads = build_quads(document)
    full = compare(quads, gold)
    assert full.kinds["conferrals"].right >= 80
    bare = compare(quads, replace(gold, conferrals=(), brands=()))
    assert bare.kinds["conferrals"].right == 0
    assert bare.kinds["conferrals"].wrong >= full.kinds["conferrals"].right
    assert bare.kinds["brands"].precision == 0
    trapped = compare(quads, replace(gold, not_organizations=(gold.issuers[0],)))
    assert trapped.kinds["conferrals"].wrong == full.kinds["conferrals"].wrong + 1


def test_scores_add_up() -> None:
    total = Score({"brands": Tally(1, 2, 3)}) + Score({"brands": Tally(1, 0, 0), "aliases": Tally(1, 0, 0)})
    assert total.kinds["brands"] == Tally(2, 2, 3)
    assert total.all == Tally(3, 2, 3)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"conferrals": [{"award": "一等奖"}]}, "conferrals"),
        ({"located": [["甲医院"]]}, "located"),
        ({"winners": []}, "winners"),
        ({"declared": [{"award": "一等奖", "declared": "many"}]}, "declared"),
    ],
)
def test_gold_that_is_not_well_formed_is_named(one: Path, change: dict[str, object], message: str) -> None:
    path = one / "one.json"
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **change}), encoding="utf-8")
    with pytest.raises(InputError, match=message):
        read_gold(path)
