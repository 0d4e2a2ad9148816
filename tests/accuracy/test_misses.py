"""Every fact that is still missed or wrong belongs to a class that docs/reference/misses.md names."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from gate import Measured, digest

from partygraph.score import Remark, Score

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from make_misses import ErrorClass, classes, main, page, sorted_out


def test_a_class_is_told_in_both_languages_and_says_whose_it_is() -> None:
    found = classes()
    assert len({item.name for item in found}) == len(found)
    assert all(item.says["en"].endswith(".") and item.says["zh"].endswith("。") and item.fits for item in found)


def test_a_selector_asks_for_document_kind_and_words() -> None:
    named = ErrorClass("one", {}, ("prose-1:givers:甲",))
    assert named.holds("prose-12-x", Remark("givers", "missed", "甲医院 · 一等奖"))
    assert not named.holds("prose-12-x", Remark("givers", "missed", "乙医院 · 一等奖"))
    assert not named.holds("prose-12-x", Remark("brands", "missed", "甲医院 · 红"))
    assert not named.holds("list-12-x", Remark("givers", "missed", "甲医院 · 一等奖"))


def test_what_no_class_explains_is_left_and_the_rest_counted(tmp_path: Path) -> None:
    remarks = (Remark("brands", "missed", "甲"), Remark("brands", "wrong", "乙"), Remark("givers", "missed", "丙"))
    measured = {"golden": Measured({"one": Score({}, remarks)}, digest(tmp_path))}
    known = [ErrorClass("brands-told", {"en": "Brands.", "zh": "品牌。"}, ("*:brands",))]
    found, left = sorted_out(measured, known)
    assert [remark.fact for _, remark in left] == ["丙"]
    assert "| brands-told | 品牌。 | 1 | 1 | 1 |" in list(page("zh", measured, known, found))


@pytest.mark.slow
def test_no_miss_is_without_a_class_and_the_pages_count_them_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["make_misses.py", "--check"])
    assert main() == 0, "run tools/make_misses.py; facts that it prints need a class in tests/accuracy/classes.toml"
