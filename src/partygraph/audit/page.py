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


def _first(audit: Mapping[str, Any]) -> list[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """What to look at first: the gravest findings, from the documents in which most hangs on them."""
    found = [(d, f) for d in audit["documents"] for f in d["findings"] if f["severity"] != "info"]
    found.sort(key=lambda pair: (_RANK[pair[1]["severity"]], -pair[0]["counts"]["conferrals"], pair[0]["files"], pair[1]["code"]))
    return found[:_FIRST]
