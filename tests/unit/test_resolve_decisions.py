"""The decisions file: read back what was written, refuse what is no decision, with the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from partygraph.errors import InputError
from partygraph.resolve.decisions import Decision, read_decisions, to_text

HEAD = "subject_label\tpredicate_id\tpredicate_modifier\tobject_label\tconfidence\n"


def _write(folder: Path, text: str) -> Path:
    path = folder / "decisions.sssom.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_decisions_survive_the_file(tmp_path: Path) -> None:
    rows = (
        Decision(subject="甲市中医院", object="甲市中医医院", author="reviewer", date="2026-01-05", comment="asked the hospital"),
        Decision(subject="乙市人民医院", object="丙市人民医院", same=False, subject_source="ab12", confidence=0.9),
    )
    assert read_decisions(_write(tmp_path, to_text(rows))) == tuple(sorted(rows))


def test_order_of_rows_says_nothing(tmp_path: Path) -> None:
    rows = ["甲\tskos:exactMatch\t\t乙\t1\n", "丙\tskos:exactMatch\tNot\t丁\t0.5\n"]
    one = read_decisions(_write(tmp_path, "# curie_map:\n" + HEAD + "".join(rows)))
    assert one == read_decisions(_write(tmp_path, HEAD + "".join(reversed(rows))))
    assert [d.same for d in one] == [False, True]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("subject_label\tobject_label\n甲\t乙\n", ":1", "predicate_id"),
        (HEAD + "甲\tskos:exactMatch\t\t\t\n", ":2", "object_label"),
        (HEAD + "甲\tskos:closeMatch\t\t乙\t\n", ":2", "closeMatch"),
        (HEAD + "甲\tskos:exactMatch\tnot\t乙\t\n", ":2", "predicate_modifier"),
        (HEAD + "\n甲\tskos:exactMatch\t\t乙\thigh\n", ":3", "confidence"),
        (HEAD + "甲\tskos:exactMatch\t\t乙\t7\n", ":2", "confidence"),
    ],
)
def test_bad_row_is_named_with_its_line(tmp_path: Path, text: str, place: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_decisions(_write(tmp_path, text))
    assert caught.value.path.endswith(place)
    assert words in str(caught.value)
    assert caught.value.hint


def test_missing_file_and_wrong_encoding_say_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        read_decisions(tmp_path / "none.tsv")
    path = tmp_path / "gb.tsv"
    path.write_bytes("subject_label\t甲".encode("gb18030"))
    with pytest.raises(InputError, match="UTF-8"):
        read_decisions(path)
