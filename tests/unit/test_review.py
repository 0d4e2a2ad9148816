"""Open questions show both source lines; an answer is replayed by the next build and can be taken back by one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from partygraph.builder import build
from partygraph.errors import InputError
from partygraph.resolve import read_decisions
from partygraph.review import open_questions, record


def _notice(hospital: str) -> str:
    return f"日照市卫生健康委员会关于表彰先进集体的通报\n\n先进集体（1个）\n1. {hospital}\n\n日照市卫生健康委员会\n2024年3月5日\n"


@pytest.fixture
def notices(tmp_path: Path) -> list[Path]:
    for name, hospital in (("one.txt", "日照市中医医院"), ("two.txt", "日照市中医院")):
        (tmp_path / name).write_text(_notice(hospital), encoding="utf-8")
    return sorted(tmp_path.glob("*.txt"))


def test_question_answer_and_retraction(notices: list[Path], tmp_path: Path) -> None:
    out, log = tmp_path / "build", tmp_path / "decisions.sssom.tsv"
    apart = build(notices, out).organizations
    [question] = open_questions(out)
    shown = {line.line[line.start : line.end] for side in (question.left, question.right) for line in side.lines}
    assert shown == {"日照市中医医院", "日照市中医院"}
    record(log, question.decision(same=True, author="reviewer", date="2026-01-05"))
    assert build(notices, out, decisions=log).organizations == apart - 1
    assert open_questions(out) == ()
    record(log, question.decision(same=False, author="reviewer"))
    assert [d.same for d in read_decisions(log)] == [False]
    assert build(notices, out, decisions=log).organizations == apart


def test_file_that_holds_no_decisions_is_left_alone(notices: list[Path], tmp_path: Path) -> None:
    build(notices, tmp_path / "build")
    [question] = open_questions(tmp_path / "build")
    text = notices[0].read_bytes()
    with pytest.raises(InputError):
        record(notices[0], question.decision(same=True))
    assert notices[0].read_bytes() == text
