"""Patterns written as f-strings keep their repeat counts: {2,12} between single braces is a value that is formatted, not a count."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).resolve().parents[2] / "src").rglob("*.py"))


def swallowed(code: str) -> list[str]:
    """The numbers that f-strings of `code` format where a pattern meant to repeat, each with its line."""
    values = [part.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.JoinedStr) for part in node.values if isinstance(part, ast.FormattedValue)]
    return [f"{value.lineno}: {{{ast.unparse(value).strip('()')}}}" for value in values if _is_count(value)]


def _is_count(value: ast.expr) -> bool:
    """2, or 2, 12: whole numbers and nothing else."""
    numbers = value.elts if isinstance(value, ast.Tuple) else [value]
    return bool(numbers) and all(isinstance(item, ast.Constant) and isinstance(item.value, int) for item in numbers)


def test_no_repeat_count_is_swallowed() -> None:
    assert len(SOURCES) > 100
    assert {path.name: lost for path in SOURCES if (lost := swallowed(path.read_text(encoding="utf-8")))} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('WORD = "甲"\nNAME = rf"{WORD}[^，]{2,12}"', ["2: {2, 12}"]),
        ('NAME = (\n    rf"甲"\n    rf"乙{3}丙{2,}"\n)', ["3: {3}", "3: {2,}"]),
        ('NAME = rf"甲{{2,12}}{len(WORD)}{WORD}{PAIR[0]}"', []),
        ('NAME = r"甲{2,12}"', []),
    ],
)
def test_counts_in_single_braces_are_found(code: str, found: list[str]) -> None:
    assert swallowed(code) == found
