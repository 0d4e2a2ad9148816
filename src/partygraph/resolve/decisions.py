"""Stored decisions about identity: a reviewable file in SSSOM form (tab-separated), replayed by every build.

A row says that two names are one body or, with `predicate_modifier` `Not`, that they are two. `subject_source` and `object_source` bind a
name to one document (its SHA-256, or the beginning of it); without them the name is meant wherever it stands.
Deleting a row undoes it; a `Not` row undoes a merge that names or documents ask for.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from partygraph.errors import InputError

__all__ = ["COLUMNS", "Decision", "read_decisions", "to_text"]

COLUMNS = (
    "subject_label",
    "subject_source",
    "predicate_id",
    "predicate_modifier",
    "object_label",
    "object_source",
    "mapping_justification",
    "confidence",
    "author_label",
    "mapping_date",
    "comment",
)
_PREDICATES = ("skos:exactMatch", "owl:sameAs")
_HEADER = """# curie_map:
#   skos: http://www.w3.org/2004/02/skos/core#
#   semapv: https://w3id.org/semapv/vocab/
# mapping_set_title: which names are one body, and which are not
"""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Decision:
    """One row: `subject` and `object` are names, `same` is the answer."""

    subject: str
    object: str
    same: bool = True
    subject_source: str = ""
    object_source: str = ""
    justification: str = "semapv:ManualMappingCuration"
    confidence: float = 1.0
    author: str = ""
    date: str = ""
    comment: str = ""


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, sorted; the file's own order says nothing.

    Raises:
        InputError: the file is missing, not UTF-8, or a row is not a decision; the message names the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(path.name, error.strerror or "cannot be read", hint="give the path of a decisions file (SSSOM, tab-separated)") from error
    except UnicodeDecodeError as error:
        raise InputError(path.name, "is not UTF-8 text", hint="save the decisions as UTF-8") from error
    return tuple(sorted(parse_decisions(text, path.name)))


def parse_decisions(text: str, name: str = "decisions.sssom.tsv") -> Iterable[Decision]:
    """The decisions of a text in SSSOM form; `name` goes into messages."""
    numbered = [(i, line) for i, line in enumerate(text.splitlines(), 1) if line.strip() and not line.startswith("#")]
    if not numbered:
        return
    head = numbered[0][1].split("\t")
    for needed in ("subject_label", "predicate_id", "object_label"):
        if needed not in head:
            raise InputError(f"{name}:{numbered[0][0]}", f"has no column {needed}", hint="the columns are " + ", ".join(COLUMNS))
    for number, line in numbered[1:]:
        cells = next(csv.reader([line], delimiter="\t", quoting=csv.QUOTE_NONE))
        row = dict(zip(head, cells, strict=False))
        yield _decision(row, f"{name}:{number}")


def _decision(row: dict[str, str], place: str) -> Decision:
    subject, other = row.get("subject_label", "").strip(), row.get("object_label", "").strip()
    if not subject or not other:
        raise InputError(place, "needs a name in subject_label and in object_label", hint="fill both cells or delete the line")
    if row.get("predicate_id", "").strip() not in _PREDICATES:
        raise InputError(place, f"predicate_id is {row.get('predicate_id', '')!r}", hint="write skos:exactMatch, with Not in predicate_modifier to deny it")
    modifier = row.get("predicate_modifier", "").strip()
    if modifier not in ("", "Not"):
        raise InputError(place, f"predicate_modifier is {modifier!r}", hint="leave it empty or write Not")
    try:
        confidence = float(row.get("confidence", "") or 1.0)
    except ValueError as error:
        raise InputError(place, f"confidence is {row['confidence']!r}", hint="write a number from 0 to 1") from error
    if not 0 <= confidence <= 1:
        raise InputError(place, f"confidence is {confidence}", hint="write a number from 0 to 1")
    return Decision(
        subject=subject,
        object=other,
        same=not modifier,
        subject_source=row.get("subject_source", "").strip(),
        object_source=row.get("object_source", "").strip(),
        justification=row.get("mapping_justification", "").strip() or "semapv:ManualMappingCuration",
        confidence=confidence,
        author=row.get("author_label", "").strip(),
        date=row.get("mapping_date", "").strip(),
        comment=row.get("comment", "").strip(),
    )


def to_text(decisions: Iterable[Decision]) -> str:
    r"""The decisions as the text of a file that `read_decisions` takes back.

    >>> rows = [Decision(subject="甲市中医院", object="甲市中医医院", author="reviewer")]
    >>> tuple(parse_decisions(to_text(rows))) == tuple(rows)
    True
    """
    out = io.StringIO()
    out.write(_HEADER)
    out.write("\t".join(COLUMNS) + "\n")
    for d in sorted(decisions):
        cells = (
            d.subject, d.subject_source, "skos:exactMatch", "" if d.same else "Not", d.object, d.object_source,
            d.justification, f"{d.confidence:g}", d.author, d.date, d.comment,
        )  # fmt: skip
        out.write("\t".join(" ".join(cell.split()) for cell in cells) + "\n")
    return out.getvalue()
