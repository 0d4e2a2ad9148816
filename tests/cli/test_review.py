"""Open questions are shown with their source lines, and the answers change the next build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partygraph.resolve.decisions import read_decisions
from partygraph.review import open_questions

from .running import run

LEFT = """样例省卫生健康委员会
关于表扬先进集体的通报

一等奖（1个）

1．东营市样例中医院

样例省卫生健康委员会
2023年2月13日
"""
RIGHT = LEFT.replace("东营市样例中医院", "东营市样例中医医院").replace("2023", "2024")


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "notices"
    folder.mkdir()
    (folder / "left.txt").write_text(LEFT, encoding="utf-8")
    (folder / "right.txt").write_text(RIGHT, encoding="utf-8")
    assert run("build", str(folder), "--out", str(tmp_path / "build")).returncode == 0
    return folder


def test_questions_are_asked_and_answered(sources: Path, tmp_path: Path) -> None:
    build, decisions = tmp_path / "build", tmp_path / "decisions.tsv"
    questions = open_questions(build)
    assert questions, "two spellings of one hospital are a question"
    words = ("review", "--build", str(build), "--decisions", str(decisions))
    listed = json.loads(run(*words, "-f", "json").stdout)
    assert len(listed) == len(questions)
    shown = run(*words, "-f", "text").stdout
    assert "left.txt:6: 1．【东营市样例中医院】" in shown
    assert not decisions.exists()
    done = run(*words, "--author", "tester", stdin="what?\ny\n" + "s\n" * len(questions))
    assert done.returncode == 0
    assert "1 answers written" in done.stderr
    (decision,) = read_decisions(decisions)
    assert (decision.same, decision.author) == (True, "tester")
    run("build", str(sources), "--out", str(tmp_path / "again"), "--decisions", str(decisions))
    names = json.loads(run("query", "several-names", "-b", str(tmp_path / "again"), "-f", "json").stdout)
    assert any({row["organization"], row["other"]} == {"东营市样例中医院", "东营市样例中医医院"} for row in names)
    assert run("review", "-b", str(tmp_path / "again"), "-f", "json").stdout == "[]\n"


def test_the_end_of_the_input_ends_the_questions(sources: Path, tmp_path: Path) -> None:
    done = run("review", "--build", str(tmp_path / "build"), "--decisions", str(tmp_path / "none.tsv"), stdin="")
    assert done.returncode == 0
    assert "0 answers" in done.stderr
    assert not (tmp_path / "none.tsv").exists()
