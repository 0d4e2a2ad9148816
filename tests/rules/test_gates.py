"""A gate never keeps a pattern from what it would find."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

from partygraph.rules.gate import Gated, gated
from partygraph.rules.load import pattern, patterns, table

EXAMPLES = [text for row in table("patterns")["pattern"] for text in (*row["examples"], *row["not"])]
GATED = sorted(name for name in patterns() if isinstance(pattern(name), Gated))


def spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", GATED)
def test_what_is_found_behind_a_gate_is_what_is_found_without(name: str) -> None:
    plain, behind = patterns()[name], pattern(name)
    for text in [*EXAMPLES, *(one + other for one, other in zip(EXAMPLES, reversed(EXAMPLES), strict=True))]:
        assert spans(behind.finditer(text)) == spans(plain.finditer(text)), text
        middle = len(text) // 2
        assert spans(filter(None, [behind.search(text, middle)])) == spans(filter(None, [plain.search(text, middle)])), text


def test_patterns_that_begin_with_an_open_stretch_are_gated() -> None:
    assert {"told.announces", "told.bears", "belonging.under"} <= set(GATED)


@pytest.mark.parametrize(
    "regex",
    ["(.{2,9})甲\\1", "(?i:.{2,9}甲)", "^.{2,9}", ".{2,9}[^甲]", "甲.*", ""],
    ids=["refers back", "flags of its own", "no words", "any end", "begins with a word", "empty"],
)
def test_no_gate_where_nothing_must_stand(regex: str) -> None:
    assert isinstance(gated(regex), re.Pattern)


@pytest.mark.parametrize(
    ("regex", "text"),
    [
        (".{1,5}?(?:甲|乙丙)丁", "前乙丙丁"),
        ("(?:.{2,4}甲)+乙", "前前甲后后甲乙"),
        ("(?<!不).{1,3}(?:甲|)乙", "前乙"),
        ("(?>[^。]{2,9}、)+[^。]{1,3}人", "甲乙、丙丁人"),
        ("(?P<a>.{2}甲)|(?P<b>.{3}乙)", "一二三乙"),
    ],
)
def test_gates_of_nested_patterns(regex: str, text: str) -> None:
    found = gated(regex)
    assert isinstance(found, Gated)
    assert spans(found.finditer(text)) == spans(re.finditer(regex, text)) != []


PACKAGE = Path(__file__).resolve().parents[2] / "src" / "partygraph"


def compared(code: str) -> list[str]:
    """The names of the patterns that `match.re is NAME` asks for."""
    tests = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr == "re"]
    return [name.id for node in tests for operator, name in zip(node.ops, node.comparators, strict=True) if isinstance(operator, ast.Is) and isinstance(name, ast.Name)]


def test_no_match_is_asked_for_a_pattern_behind_a_gate() -> None:
    assert compared("if match.re is _ONE or match.re is _TWO and other is _THREE: pass") == ["_ONE", "_TWO"]
    asked = {(path, name) for path in PACKAGE.rglob("*.py") for name in compared(path.read_text(encoding="utf-8"))}
    assert asked
    for path, name in sorted(asked):
        module = importlib.import_module(".".join(("partygraph", *path.relative_to(PACKAGE).with_suffix("").parts)))
        assert not isinstance(getattr(module, name), Gated), f"{path.name}: a match of {name} has the pattern inside the gate"
