"""Branches that a sentence counts below a committee or general branch: 院党总支下设行政、病区、门诊三个党支部, 内科党总支下辖甲、乙两个支部."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partygraph.facts.houses.discourse import Discourse
from partygraph.names.parse import parse
from partygraph.rules.gate import gated

__all__ = ["branches_below"]

_NUMBER = r"(?:[0-9]{1,2}|[两二三四五六七八九十]{1,3})"
_KIND = r"(?:党支部|团支部|党总支|支部|总支)"
_BELOW = gated(
    rf"(?:^|(?<=[，；：、]))(?P<parent>[^，。；：、“”]{{0,24}}?(?:党委|党总支|总支|团委|团总支))(?:现|目前|又|也|还|共|分别|一共)*(?:下设|下辖|下属|所辖|辖有?|内设|设有?|设立|现有|共有|分设|由)了?(?:有)?"
    rf"(?:{_NUMBER}个(?P<ahead>{_KIND})(?:，?(?:分别)?(?:是|为)|[：，（]|——))?"
    rf"(?P<row>[^，。；：（）“”]{{2,200}}?)(?:(?:等|这)?{_NUMBER}个(?P<kind>{_KIND}))?(?:组成|构成)?(?=[，。；）]|$)"
)
_ROW_MARK = re.compile(r"[、和与及]")
_SHORTEST = 2


def branches_below(chars: str, topic: Discourse, line_body: Callable[[str, Discourse], str | None]) -> Iterator[tuple[str, str, int, int]]:
    """Child, parent and where the sentence says so; `line_body` gives the one party body that words name in full, in part or by reference."""
    if "支" not in chars:
        return
    for match in _BELOW.finditer(chars):
        kind = match["kind"] or match["ahead"]
        names = [part if kind is None or part.endswith(("支部", "总支")) else part + _whole(kind) for part in map(str.strip, _ROW_MARK.split(match["row"]))]
        if not all(name.endswith(("支部", "总支")) and len(name) > _SHORTEST for name in names):
            continue
        parent = line_body(match["parent"], topic)
        children = [line_body(name, topic) for name in names] if parent is not None else []
        if parent is None or None in children or _house(parent) is None:
            continue
        for child in children:
            if child is not None and child != parent and _house(child) == _house(parent):
                yield child, parent, *match.span()


def _whole(kind: str) -> str:
    return f"党{kind}" if kind in ("支部", "总支") else kind


def _house(name: str) -> str | None:
    org = parse(name)
    return org.institution if org is not None else None
