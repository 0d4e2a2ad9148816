"""Quotes are found again or the drift is loud; explanations show the very characters."""

from __future__ import annotations

from pathlib import Path

import pytest

from partygraph.builder import build
from partygraph.errors import BuildError, QueryError
from partygraph.explain import explain, to_text
from partygraph.verify import verify

NOTICE = """东营市卫生健康委员会关于公布首届品管圈大赛结果的通报

一等奖（2个）
1. 东营市人民医院第一党支部 同心圈
2. 聊城市第三人民医院内科党支部 先锋圈

东营市卫生健康委员会
2024年3月5日
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("verify")
    source = folder / "notice.txt"
    source.write_bytes(b"\xef\xbb\xbf" + NOTICE.replace("\n", "\r\n").encode())
    build([source], folder / "build")
    return folder / "build", source


def test_every_quote_is_found_in_the_file(made: tuple[Path, Path]) -> None:
    found = verify(made[0], [made[1]])
    assert found.holds
    assert found.quotes > 5
    assert found.documents == 1
    assert verify(made[0]).quotes == found.quotes


def test_file_may_move_and_be_renamed(made: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "other name.txt").write_bytes(made[1].read_bytes())
    assert verify(made[0], [tmp_path]).holds


def test_changed_file_is_told_by_name(made: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text(NOTICE.replace("同心圈", "异心圈"), encoding="utf-8")
    found = verify(made[0], [tmp_path])
    assert not found.holds
    assert {(d.kind, d.file) for d in found.drifts} == {("changed", "notice.txt"), ("absent", "notice.txt")}


def test_wrong_quote_in_the_graph_is_found(made: tuple[Path, Path], tmp_path: Path) -> None:
    import shutil

    copy = tmp_path / "build"
    shutil.copytree(made[0], copy)
    graph = (copy / "graph.nq").read_text(encoding="utf-8")
    assert 'oa#exact> "同心圈"' in graph
    (copy / "graph.nq").write_text(graph.replace('oa#exact> "同心圈"', 'oa#exact> "同心园"'), encoding="utf-8")
    found = verify(copy, [made[1]])
    assert {d.kind for d in found.drifts} == {"graph", "quote"}
    [wrong] = {(d.quote, d.found) for d in found.drifts if d.kind == "quote"}
    assert wrong == ("同心园", "同心圈")


def test_no_build_is_said(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no build"):
        verify(tmp_path)
    with pytest.raises(BuildError, match="no build"):
        explain(tmp_path, "甲")


def test_explanation_marks_the_quoted_characters(made: tuple[Path, Path]) -> None:
    [thing] = explain(made[0], "东营市人民医院第一党支部")
    assert "PartyBranch" in thing.classes
    [fact] = [f for f in thing.facts if f.relation == "^recipient"]
    assert "一等奖" in fact.value
    assert "同心圈" in fact.value
    marked = {p.line[p.start : p.end] for p in fact.passages}
    assert "同心圈" in marked
    assert {p.number for p in fact.passages} <= {3, 4}
    assert all("\r" not in p.line for p in fact.passages)


def test_explanation_finds_by_iri_and_by_name_without_quotes(made: tuple[Path, Path]) -> None:
    [by_name] = explain(made[0], " “同心圈” ")
    assert explain(made[0], by_name.iri) == (by_name,)
    assert explain(made[0], by_name.iri.removeprefix("https://w3id.org/partygraph/id/")) == (by_name,)


def test_unknown_name_offers_near_ones(made: tuple[Path, Path]) -> None:
    with pytest.raises(QueryError) as caught:
        explain(made[0], "先锋")
    assert "先锋圈" in caught.value.hint


@pytest.mark.parametrize("name", ["> } DROP ALL", "http://x/><y", "", "{", "org/\n"])
def test_hostile_names_find_nothing(made: tuple[Path, Path], name: str) -> None:
    with pytest.raises(QueryError):
        explain(made[0], name)


@pytest.mark.parametrize(("lang", "word"), [("zh", "获奖"), ("en", "received")])
def test_text_names_file_line_rule(made: tuple[Path, Path], lang: str, word: str) -> None:
    [thing] = explain(made[0], "聊城市第三人民医院内科党支部")
    text = to_text(thing, lang=lang)
    assert word in text
    assert "notice.txt:5:" in text
    assert "【" in text
