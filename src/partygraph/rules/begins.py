"""Patterns that are tried only where a character stands that they can begin with.

Python does that by itself where each alternative begins with a plain character (`授予|表彰`), not for `[评选]出|授予` or `(?:荣)?获|入选`: those
are tried at every character, one alternative after the other. Here the first characters are taken from the pattern itself, whatever it is made of,
and stand in the compiled pattern where Python would have written its own.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import re
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["beginnings", "compiled", "skipping"]

_REPEATS = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})
_CATEGORIES = frozenset({_constants.CATEGORY_SPACE, _constants.CATEGORY_DIGIT})
_WIDE = 8000
"""A range of more characters stands in every sentence."""
_ANYTHING, _NOTHING = "anything", "nothing"
"""Among first characters: a match can begin with any; what is read can be left out."""


def compiled(regex: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but a search skips to the characters that a match can begin with.

    >>> pattern = compiled("(?P<act>[评选]出|(?:荣)?获)奖")
    >>> pattern.search("甲院选出乙科，丙科荣获奖")["act"], pattern.pattern, pattern.groups
    ('荣获', '(?P<act>[评选]出|(?:荣)?获)奖', 1)
    """
    try:
        return skipping(_parser.parse(regex, flags), flags, regex)
    except (AttributeError, TypeError, ValueError, IndexError, RuntimeError):  # another Python may write compiled patterns otherwise
        return re.compile(regex, flags)


def skipping(parsed: Any, flags: int = 0, regex: str | None = None) -> re.Pattern[str]:
    """A parsed pattern compiled, with its first characters in its head."""
    code, every = _compiler._code(parsed, flags), flags | parsed.state.flags
    # the head: INFO, its length, what it holds, the least and the greatest width of a match, and then what it holds
    bare = code[0] == _constants.INFO and code[2] == 0 and not every & re.IGNORECASE and parsed.getwidth()[0] > 0
    if bare and (starts := _starts(parsed)):
        members: list[Any] = []
        _compiler._compile_charset(_compiler._optimize_charset(starts)[0], every, members)
        stop = code[1] + 1
        code = [code[0], code[1] + len(members), _constants.SRE_INFO_CHARSET, *code[3:stop], *members, *code[stop:]]
    names: list[str | None] = [None] * parsed.state.groups
    for name, group in parsed.state.groupdict.items():
        names[group] = name
    found: re.Pattern[str] = _sre.compile(regex, every, code, parsed.state.groups - 1, parsed.state.groupdict, tuple(names))
    return found


def _starts(items: Any) -> list[Any]:
    """The members of the class of first characters; none where a match can begin with anything.

    >>> [chr(value) for _, value in _starts(_parser.parse("[评选]出|(?:荣)?获奖"))]
    ['荣', '获', '评', '选']
    >>> _starts(_parser.parse("(?:荣)?[^，]奖"))
    []
    """
    found = _first(items)
    return [] if found & {_ANYTHING, _NOTHING} else sorted(found, key=str)


def beginnings(items: Any) -> str | None:
    """The characters that a sequence can begin with, None where they are many; of a range or a kind of characters one stands for all.

    >>> beginnings(_parser.parse("[评选]出|(?:荣)?获奖|[0-9]名")), beginnings(_parser.parse("[^，]奖"))
    ('0荣获评选', None)
    """
    found = _first(items)
    if found & {_ANYTHING, _NOTHING}:
        return None
    return "".join(sorted(chr(value) if kind is _constants.LITERAL else chr(value[0]) if kind is _constants.RANGE else " " for kind, value in found))


def _first(items: Any) -> set[Any]:
    """The first characters of a sequence."""
    found: set[Any] = set()
    for kind, value in items:
        members = _first_of(kind, value)
        found |= members - {_NOTHING}
        if _NOTHING not in members:
            return found
    return found | {_NOTHING}


def _first_of(kind: Any, value: Any) -> set[Any]:
    """The first characters of one item of a sequence."""
    if kind is _constants.LITERAL:
        return {(kind, value)}
    if kind is _constants.IN:
        return set(value) if all(map(_is_narrow, value)) else {_ANYTHING}
    if kind is _constants.BRANCH:
        return {member for branch in value[1] for member in _first(branch)}
    if kind is _constants.SUBPATTERN and not (value[1] or value[2]):  # a group with flags of its own is read otherwise
        return _first(value[-1])
    if kind is _constants.ATOMIC_GROUP:
        return _first(value)
    if kind in _REPEATS:
        return _first(value[-1]) | ({_NOTHING} if value[0] == 0 else set())
    if kind is _constants.ASSERT and value[0] > 0:
        members = _first(value[1])
        return {_NOTHING} if members & {_ANYTHING, _NOTHING} else members
    return {_NOTHING} if kind in (_constants.AT, _constants.ASSERT, _constants.ASSERT_NOT) else {_ANYTHING}


def _is_narrow(member: Any) -> bool:
    """Is it a member of a class that few characters belong to?"""
    kind, value = member
    return kind is _constants.LITERAL or kind is _constants.RANGE and value[1] - value[0] < _WIDE or kind is _constants.CATEGORY and value in _CATEGORIES
