"""Patterns that begin with an open stretch (who, in up to fifty characters) are only tried where their rest stands.

`[^，。]{3,50}?(?:授予|表彰)…` is tried at every character, and from each over fifty more. Whether `(?:授予|表彰)…` stands anywhere is found
in one quick pass, since that begins with words; where it does not, nothing can match. The rest is taken from the pattern itself: any
unbroken part of what a pattern asks for one after the other must stand in whatever it matches.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from re import _constants, _parser  # type: ignore[attr-defined]
from sys import maxsize
from typing import Any

from partygraph.rules.begins import beginnings, compiled, skipping
from partygraph.rules.needs import needs_of, weight

__all__ = ["Alternatives", "Gated", "Pattern", "gated", "rest_of"]

_REPEATS = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})
_MANY = 40
"""A class of more characters than these is no word to look for."""


class Gated:
    """A pattern with a gate before it; both look at the same stretch, so what is found is the same with the gate and without."""

    __slots__ = ("finditer", "fullmatch", "groupindex", "match", "pattern", "search", "sub")
    search: Callable[..., re.Match[str] | None]
    """The first match in a text."""
    finditer: Callable[..., Iterator[re.Match[str]]]
    """Every match in a text, one after the other."""
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]
    pattern: str
    groupindex: Mapping[str, int]

    def __init__(self, regex: Pattern, gate: re.Pattern[str]) -> None:
        self.search, self.finditer = _behind(gate.search, regex.search, None), _behind(gate.search, regex.finditer, _NONE)
        self.match, self.fullmatch, self.sub = regex.match, regex.fullmatch, regex.sub
        self.pattern, self.groupindex = regex.pattern, regex.groupindex


_NONE: Iterator[re.Match[str]] = iter(())
"""An iterator that has come to its end stays there, so one serves all."""


def _behind(gate: Callable[..., Any], found: Callable[..., Any], nothing: Any) -> Callable[..., Any]:
    """`found` where the gate lets it, else `nothing`: a plain function, since hundreds of such searches are made for each page."""

    def behind(chars: str, start: int = 0, end: int = maxsize) -> Any:
        return found(chars, start, end) if gate(chars, start, end) is not None else nothing

    return behind


class Alternatives:
    """A choice between wordings, each tried only where its own gate lets it; what is found is what the whole pattern finds.

    A sentence that holds the verb of one wording is searched for that one, not at every character for all of them.
    """

    __slots__ = ("_branches", "_parts", "fullmatch", "groupindex", "match", "pattern", "sub")
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]
    pattern: str
    groupindex: Mapping[str, int]

    def __init__(self, whole: re.Pattern[str], branches: list[Any]) -> None:
        self._branches = branches
        self._parts: list[Any] = []
        self.match, self.fullmatch, self.sub = whole.match, whole.fullmatch, whole.sub
        self.pattern, self.groupindex = whole.pattern, whole.groupindex

    def search(self, chars: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in `chars`."""
        return next(self.finditer(chars, start, end), None)

    def finditer(self, chars: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Every match in `chars`, one after the other; of two that begin together the one whose wording stands first."""
        if not self._parts:  # compiled when they are first needed
            self._parts.extend(map(_part, self._branches))
        ahead = _found(enumerate(self._parts), chars, start, end)
        while ahead:
            nearest = min(ahead)[2]
            yield nearest
            begin = nearest.end()
            passed = [(order, self._parts[order]) for at, order, _ in ahead if at < begin]
            ahead = [*(item for item in ahead if item[0] >= begin), *_found(passed, chars, begin, end)]


def _found(parts: Iterable[tuple[int, Any]], chars: str, start: int, end: int) -> list[tuple[int, int, re.Match[str]]]:
    """The first match of each wording that has one, with where it begins and the wording's place among all."""
    return [(match.start(), order, match) for order, part in parts if (match := part.search(chars, start, end)) is not None]


Pattern = re.Pattern[str] | Gated | Alternatives


def gated(regex: str | re.Pattern[str], flags: int = 0) -> Pattern:
    """The compiled pattern, behind a gate when it begins with an open stretch or with words that may be left out.

    >>> type(gated("[^，。]{3,50}?(?:授予|表彰)了")).__name__, type(gated("(?:授予|表彰)了")).__name__
    ('Gated', 'Pattern')
    >>> [match[0] for match in gated("[^，。]{3,50}?(?:授予|表彰)了").finditer("近日，甲市委表彰了乙")]
    ['甲市委表彰了']
    """
    plain = compiled(regex, flags) if isinstance(regex, str) else regex
    try:
        parsed = _parser.parse(plain.pattern, plain.flags & ~re.UNICODE.value)
        gates, branches = _gates(parsed), _branches(parsed)
    except (AttributeError, TypeError, ValueError, re.error):  # another Python may see patterns in other parts: then there is no gate
        gates, branches = [], []
    found: Pattern = plain
    if gates and branches:
        found = Alternatives(plain, branches)
    for gate in gates:
        found = Gated(found, gate)
    return found


def _branches(parsed: Any) -> list[Any]:
    """The alternatives that a pattern is made of, where several begin with a long open stretch; none where it is no such choice."""
    choice: Any = parsed[0] if len(parsed) == 1 and parsed.getwidth()[0] > 0 else (None, None)
    kind, value = choice
    branches = [_parser.SubPattern(parsed.state, list(branch)) for branch in value[1]] if kind is _constants.BRANCH else []
    return branches if sum(_is_open(branch, outer=False) for branch in branches) > 1 else []


def _part(branch: Any) -> Pattern:
    """One wording behind its own gates; one that begins with words is looked for as it is."""
    found: Pattern = skipping(branch, branch.state.flags)
    for gate in _gates(branch):
        found = Gated(found, gate)
    return found


def _gates(parsed: Any) -> list[re.Pattern[str]]:
    """What is looked for before the pattern itself, the first last: its rest, and a character that it needs where that is much rarer.

    >>> [gate.search("名单中甲医院入选") is not None for gate in _gates(_parser.parse("(?:院|县)[^，。]{3,50}?(?:在列|榜上有名)"))]
    [False]
    """
    items = list(parsed)
    if not items or any(map(_is_tied, _walk(items))):
        return []
    rest = _rest_of(parsed)
    found = [skipping(_parser.SubPattern(parsed.state, rest), parsed.state.flags)] if rest is not None else []
    any_case = parsed.state.flags & re.IGNORECASE
    begins, needs = beginnings(items if rest is None else rest), "" if any_case else needs_of(items)
    often = weight(begins) if begins is not None else _EVERYWHERE
    once = items[0][0] is _constants.AT  # at the beginning of a text a pattern is tried once
    if needs and not once and often >= _OFTEN and weight(needs) * _RARER <= often:
        found.append(re.compile(f"[{re.escape(''.join(sorted(needs)))}]"))
    return found


_OFTEN, _EVERYWHERE, _RARER = 25, 100, 3
"""What begins in so many of a hundred sentences is worth a look for a character that it needs and that stands in so many times fewer."""


def rest_of(regex: re.Pattern[str]) -> re.Pattern[str] | None:
    """What must stand somewhere in whatever `regex` matches, or None where it begins with words itself or has none.

    >>> rest = rest_of(re.compile("(?P<who>[^，。]{3,50}?)(?:日前)?(?:授予|表彰)"))
    >>> rest is not None and rest.search("近日授予") is not None and rest.search("近日授奖") is None
    True
    """
    parsed = _parser.parse(regex.pattern, regex.flags & ~re.UNICODE.value)
    rest = _rest_of(parsed) if not any(map(_is_tied, _walk(parsed))) else None
    return skipping(_parser.SubPattern(parsed.state, rest), parsed.state.flags) if rest is not None else None


def _rest_of(parsed: Any) -> list[Any] | None:
    items = list(parsed)
    return _rest(items, parsed.state) if _is_open(items) else None


def _walk(items: Any) -> Iterator[Any]:
    for item in items:
        yield item
        for part in _parts(item):
            yield from _walk(part)


def _parts(item: Any) -> list[Any]:
    """The sequences inside an item."""
    kind, value = item
    if kind is _constants.BRANCH:
        return list(value[1])
    if kind is _constants.ATOMIC_GROUP:
        return [value]
    if kind is _constants.SUBPATTERN or kind in _REPEATS or kind in (_constants.ASSERT, _constants.ASSERT_NOT):
        return [value[-1]]
    return []


def _is_tied(item: Any) -> bool:
    """Does the item mean something else when what stands before it is taken away: a reference back, a group with flags of its own?"""
    kind, value = item
    return kind in (_constants.GROUPREF, _constants.GROUPREF_EXISTS) or kind is _constants.SUBPATTERN and bool(value[1] or value[2])


def _is_open(items: Any, *, outer: bool = True) -> bool:
    """Does the sequence, or one of its alternatives, begin with something that has many beginnings?

    What all of the pattern begins with may also be a look around or something that can be left out.
    """
    for item in items:
        kind, value = item
        if kind in _REPEATS and (outer and value[0] == 0 or not _words([item]) and value[1] > _LONG):
            return True
        if kind in (_constants.ASSERT, _constants.ASSERT_NOT) and outer:
            return True
        if kind in (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT):
            continue
        parts = _parts(item)
        if any(_is_open(part, outer=outer and len(parts) == 1) for part in parts):
            return True
        if not parts or any(part.getwidth()[1] for part in parts):
            return False
    return False


def _words(items: list[Any]) -> list[int]:
    """The least lengths of the words that a sequence begins with, one for each alternative; empty where it begins with anything else."""
    length = 0
    for index, (kind, value) in enumerate(items):
        if kind is _constants.LITERAL or kind is _constants.IN and _is_few(value):
            length += 1
        elif length:
            break
        elif kind is _constants.SUBPATTERN:
            return _words([*value[-1], *items[index + 1 :]])
        elif kind is _constants.BRANCH:
            found = [_words([*branch, *items[index + 1 :]]) for branch in value[1]]
            return [size for sizes in found for size in sizes] if all(found) else []
        elif kind in _REPEATS and value[0] > 0:
            return _words(list(value[-1]))
        else:
            break
    return [length] if length else []


def _is_few(members: Any) -> bool:
    """Is it a class of few characters: no range of all letters, no class of what is not?"""
    count = 0
    for kind, value in members:
        if kind is _constants.LITERAL:
            count += 1
        elif kind is _constants.RANGE:
            count += value[1] - value[0] + 1
        else:
            return False
    return count <= _MANY


def _rest(items: list[Any], state: Any) -> list[Any] | None:
    """The sequence from where it begins with words, with longer words if it ever does; None where it never begins with any."""
    first: list[Any] | None = None
    for index, item in enumerate(items):
        kind, value = item
        behind = items[index + 1 :]
        found: list[Any] | None = None
        if kind is _constants.SUBPATTERN:
            found = _rest([*value[-1], *behind], state)
            return first if first is not None and (found is None or _least(found) < _LONG) else found
        if _words(items[index:]):
            found = items[index:]
        elif kind is _constants.BRANCH:
            branches = [_rest([*branch, *behind], state) for branch in value[1]]
            if None not in branches:
                found = [(_constants.BRANCH, (None, [_parser.SubPattern(state, branch) for branch in branches]))]
        elif kind in _REPEATS and value[0] > 0:
            found = _rest(list(value[-1]), state)
        if found is not None and _least(found) >= _LONG:
            return found
        first = first or found
    return first


_LONG = 2
"""Words of so many characters stand in few sentences."""


def _least(items: list[Any]) -> int:
    return min(_words(items), default=0)
