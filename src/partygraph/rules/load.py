"""Rule tables to compiled values: read once, checked, kept.

Tables are TOML files beside this module. A rule has an `id` that reaches the graph as `pg:rule`, a reason (`why`),
`examples` and `not`; `tests/rules` holds every rule to them.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from partygraph.errors import RuleError
from partygraph.rules.begins import compiled
from partygraph.rules.gate import Pattern, gated

__all__ = ["alternation", "digest", "pattern", "patterns", "table", "wording", "words"]

_FOLDER = files("partygraph.rules")


@cache
def table(name: str) -> dict[str, Any]:
    """The parsed table `name` (`organizations`, `words`, `patterns`, `awards`).

    Raises:
        RuleError: the file is not valid TOML.
    """
    path = _FOLDER / f"{name}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{name}.toml", "-", str(error)) from error


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of the closed class `name` of words.toml, longest first."""
    for row in table("words")["words"]:
        if row["id"] == name:
            return tuple(sorted(row["words"], key=lambda word: (-len(word), word)))
    raise RuleError("words.toml", name, "no such class")


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """All patterns by id. `{name}` in a pattern stands for the alternation of a word class, `{{` for a brace."""
    compiled: dict[str, re.Pattern[str]] = {}
    for row in table("patterns")["pattern"]:
        compiled[row["id"]] = _compile(row)
    return compiled


@cache
def pattern(name: str) -> Pattern:
    """The compiled pattern with this id, gated."""
    return gated(patterns()[name])


def alternation(choices: Iterable[str | tuple[str, str]]) -> str:
    """A pattern for any of the words, the longest first, with what words have in common written once: it is tried once.

    A choice may be a pair of a word and a pattern that guards it (what may not follow).

    >>> alternation(["甲", "甲乙", "甲丙"])
    '甲(?:乙|丙|)'
    """
    tree: dict[str, Any] = {}
    for choice in choices:
        word, guard = (choice, "") if isinstance(choice, str) else choice
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        guards = node.setdefault("", [])
        if guard not in guards:
            guards.append(guard)
    branches = _branches(tree)
    return branches[0] if len(branches) == 1 else "|".join(branches)


def _branches(node: dict[str, Any]) -> list[str]:
    """The ways on from a node of the tree of words: longer words first, then the word that ends here."""
    found = []
    for character, below in node.items():
        if character:
            deeper = _branches(below)
            found.append(re.escape(character) + (deeper[0] if len(deeper) == 1 else "(?:" + "|".join(deeper) + ")"))
    return [*found, *node.get("", ())]


_CLASS = re.compile(r"<<([a-z-]+)>>")


def wording(row: dict[str, Any]) -> str:
    """The pattern of a row: one, or a list of wordings any of which will do, with what stands in front of each and behind it.

    >>> wording({"pattern": ["甲", "乙"]}), wording({"pattern": "丙"}), wording({"front": "丁", "pattern": ["甲", "乙"], "behind": "+"})
    ('甲|乙', '丙', '丁(?:甲|乙)+')
    """
    said: str | list[str] = row["pattern"]
    choice = said if isinstance(said, str) else "|".join(said)
    return f"{row.get('front', '')}(?:{choice}){row['behind']}" if "behind" in row else choice


def _compile(row: dict[str, Any]) -> re.Pattern[str]:
    def of_class(match: re.Match[str]) -> str:
        return "(?:" + alternation(words(match[1])) + ")"

    try:
        return compiled(_CLASS.sub(of_class, wording(row)), re.VERBOSE if row.get("verbose") else 0)
    except re.error as error:
        raise RuleError("patterns.toml", row["id"], str(error)) from error


@cache
def digest() -> str:
    """SHA-256 over all rule tables: the rule set's version."""
    total = hashlib.sha256()
    for path in sorted(_FOLDER.iterdir(), key=lambda item: item.name):
        if path.name.endswith((".toml", ".tsv")):
            total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
