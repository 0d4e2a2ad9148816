"""The few open questions on identity, with the source lines of both sides, and a place for the answers.

Questions come from the audit of a build, answers go into a decisions file that the next build replays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partygraph.errors import BuildError
from partygraph.manifest import manifest_of
from partygraph.resolve.decisions import Decision, read_decisions, to_text

__all__ = ["Candidate", "Line", "OpenQuestion", "open_questions", "record"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A source line; `line[start:end]` is the name as far as it stands on this line."""

    file: str
    number: int
    line: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One side of a question. `name` (bound to the document `source`, or to none) is how a decision means it."""

    iri: str
    label: str
    name: str
    source: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """Are these two one body? `effect` counts the facts that hang on the answer, `why` is asked for."""

    left: Candidate
    right: Candidate
    why: str
    effect: int

    def decision(self, *, same: bool, author: str = "", date: str = "", comment: str = "") -> Decision:
        """The answer as a row of a decisions file."""
        return Decision(
            subject=self.left.name,
            subject_source=self.left.source,
            object=self.right.name,
            object_source=self.right.source,
            same=same,
            author=author,
            date=date,
            comment=comment,
        )


def open_questions(build: Path | str) -> tuple[OpenQuestion, ...]:
    """The questions of a build, those with most effect first.

    Raises:
        BuildError: the folder is no build, or its audit is damaged.
    """
    folder = Path(build)
    files = {digest: row["files"][0] for digest, row in manifest_of(folder)["sources"].items()}
    try:
        audit = json.loads((folder / "audit.json").read_text(encoding="utf-8"))
        return tuple(
            OpenQuestion(left=_side(folder, files, q["left"]), right=_side(folder, files, q["right"]), why=q["why"], effect=q["effect"])
            for q in audit["identity"]["questions"]
        )
    except (OSError, ValueError, KeyError) as error:
        raise BuildError(str(folder / "audit.json"), f"cannot be read: {error}", hint="build again") from error


def record(path: Path | str, decision: Decision) -> None:
    """Add a decision to a file, which is made if it is not there; an earlier answer to the same question is replaced.

    Raises:
        InputError: the file holds something else than decisions.
    """
    target = Path(path)
    kept = read_decisions(target) if target.exists() else ()
    asked = _question(decision)
    beside = target.with_name(target.name + ".new")
    beside.write_text(to_text([*(d for d in kept if _question(d) != asked), decision]), encoding="utf-8", newline="\n")
    beside.replace(target)


def _question(decision: Decision) -> frozenset[tuple[str, str]]:
    return frozenset({(decision.subject, decision.subject_source), (decision.object, decision.object_source)})


def _side(folder: Path, files: Mapping[str, str], row: Mapping[str, Any]) -> Candidate:
    lines = []
    for mention in row["mentions"]:
        text = (folder / "texts" / f"{mention['document']}.txt").read_bytes().decode("utf-8", "surrogatepass")
        begin = text.rfind("\n", 0, mention["start"]) + 1
        stop = text.find("\n", mention["start"])
        line = text[begin : len(text) if stop < 0 else stop].rstrip("\r")
        lines.append(
            Line(
                file=files[mention["document"]],
                number=text.count("\n", 0, mention["start"]) + 1,
                line=line,
                start=mention["start"] - begin,
                end=min(mention["end"] - begin, len(line)),
            )
        )
    return Candidate(iri=row["iri"], label=row["label"], name=row["name"], source=row["source"], lines=tuple(lines))
