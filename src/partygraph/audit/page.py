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
    return template.render(audit=audit, first=_first(audit), files={d["sha256"]: d["files"][0] for d in audit["documents"]})


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
