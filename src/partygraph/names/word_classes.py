"""The closed word classes that end a name or one of its parts, compiled once (rules/organizations.toml)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from partygraph.model import OrgKind
from partygraph.rules.begins import compiled
from partygraph.rules.load import alternation, table

__all__ = ["word_classes", "ends_in_department", "group_of"]


@dataclass(frozen=True, slots=True)
class _Classes:
    bodies: re.Pattern[str]
    groups: dict[str, tuple[str, OrgKind, frozenset[str]]]
    departments: tuple[str, ...]
    no_departments: tuple[str, ...]
    lines: re.Pattern[str]
    line_kinds: dict[str, tuple[str, OrgKind, int]]


@cache
def word_classes() -> _Classes:
    """The patterns of bodies and of lines, the group and kind of each word, and the endings that are departments."""
    parts: list[tuple[str, str, str]] = []
    groups: dict[str, tuple[str, OrgKind, frozenset[str]]] = {}
    department: tuple[str, ...] = ()
    no_department: tuple[str, ...] = ()
    for row in table("organizations")["class"]:
        group = row["id"].removeprefix("suffix.")
        if group == "department":
            department, no_department = tuple(row["words"]), tuple(row["unless"])
            continue
        groups[group] = (row["id"], OrgKind(row["kind"]), frozenset(row["within"]))
        unless = "|".join(map(re.escape, sorted(row["unless"], key=len, reverse=True)))
        for entry in row["words"]:  # "大学!生|习": this word may in addition not be followed by these
            word, _, own = entry.partition("!")
            unlike = "".join(f"(?<!{other})" for other in row.get("unlike", ()) if other.endswith(word))  # 大局 is no 局
            parts.append((word, group, unlike + "(?!" + "|".join(filter(None, ("·", "[）)]", own, unless))) + ")"))
    parts.sort(key=lambda item: (-len(item[0]), item[0]))
    words: dict[str, str] = {}
    for word, group, _ in parts:
        words.setdefault(word, group)
    line_kinds: dict[str, tuple[str, OrgKind, int]] = {}
    for row in table("organizations")["line"]:
        for word in row["words"]:
            line_kinds[word] = (row["id"], OrgKind(row["kind"]), row["tier"])
    # no 党支部 of a 工作党支部; looked for behind the first character, so that a search skips to where a word can begin
    firsts = dict.fromkeys(word[0] for word in line_kinds)
    lines = [f"{head}(?<!工作{head})(?:{alternation(word[1:] for word in line_kinds if word[0] == head)})" for head in firsts]
    return _Classes(
        compiled(alternation((word, guard) for word, _, guard in parts)),
        {word: groups[group] for word, group in words.items()} | {"": ("", OrgKind.ORGANIZATION, frozenset(words.values()))},
        tuple(sorted(department)),
        no_department,
        compiled(f"(?:{'|'.join(lines)})(?!书记|委员(?!会)|成员|(?<=党组)织)"),
        line_kinds,
    )


def ends_in_department(rest: str) -> bool:
    """Does it end in a word of a department (药学部), and in none that only looks like one (全部)? A bus route with its number is a team, too."""
    classes = word_classes()
    if rest.endswith("路") and _ROUTE.search(rest) is not None:
        return True
    return rest.endswith(classes.departments) and not rest.endswith(classes.no_departments)


_ROUTE = re.compile(r"[0-9]路$")


@cache
def group_of() -> dict[str, str]:
    """Each word with the class that it ends."""
    found: dict[str, str] = {}
    for row in table("organizations")["class"]:
        for word in row["words"]:
            found.setdefault(word.partition("!")[0], row["id"].removeprefix("suffix."))
    return found
