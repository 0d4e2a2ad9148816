"""The audit as a page for people: one file, no network, Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

__all__ = ["page"]

_RANK = {"error": 0, "warning": 1, "info": 2}
_FIRST = 12


def page(audit: Mapping[str, Any]) -> str:
    """The page of an audit. Names come from documents, so the template escapes everything."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
    template = environment.from_string((files("partygraph.audit") / "page.html").read_text(encoding="utf-8"))
    doubtful, settled = _ledger(audit)
    files_of = {d["sha256"]: d["files"][0] for d in audit["documents"]}
    return template.render(audit=audit, first=_first(audit), doubtful=doubtful, settled=settled, files=files_of)


def _first(audit: Mapping[str, Any]) -> list[tuple[Mapping[str, Any], Mapping[str, Any], int]]:
    """What to look at first: the gravest findings, from the documents in which most hangs on them; one of a sort for a document, with how many more."""
    sorts: dict[tuple[str, str], list[tuple[Mapping[str, Any], Mapping[str, Any]]]] = {}
    for d in audit["documents"]:
        for f in d["findings"]:
            if f["severity"] != "info":
                sorts.setdefault((d["sha256"], f["code"]), []).append((d, f))
    found = [(*alike[0], len(alike) - 1) for alike in sorts.values()]
    found.sort(key=lambda row: (_RANK[row[1]["severity"]], -row[0]["counts"]["conferrals"], row[0]["files"], row[1]["code"]))
    return found[:_FIRST]


_LOOK = ("short", "over", "not-listed")
_Line = tuple[Mapping[str, Any], Mapping[str, Any]]


def _ledger(audit: Mapping[str, Any]) -> tuple[list[_Line], list[_Line]]:
    """Lines of the ledger that a person should look at, largest lists first within each state, and the others."""
    lines = [(d, e) for d in audit["documents"] for e in d["ledger"] if e["declared"] is not None or e["missing"] or e["doubled"]]
    doubtful = [line for line in lines if line[1]["state"] in _LOOK or (line[1]["state"] != "repeated" and (line[1]["missing"] or line[1]["doubled"]))]
    doubtful.sort(key=lambda line: (_LOOK.index(line[1]["state"]) if line[1]["state"] in _LOOK else len(_LOOK), -line[1]["listed"], line[0]["files"]))
    return doubtful, [line for line in lines if not any(line[1] is other[1] for other in doubtful)]
