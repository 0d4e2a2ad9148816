"""Characters that no match of a pattern can do without: where none of them stands, the pattern need not be tried.

`[^，。]{3,50}?(?:授予|表彰)…(?:在列|入选)` needs one of 授, 彰 and one of 列, 入. They are taken from the pattern itself: whatever it asks for one
after the other must stand in what it matches, of each row of alternatives one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from re import _constants  # type: ignore[attr-defined]
from typing import Any

__all__ = ["needs_of", "weight"]

_REPEATS = frozenset({_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT})
_FEW, _MOST, _SELDOM = 12, 24, 30
"""So many characters of a class are told apart; so many are looked for; sets that weigh more stand in too many sentences."""
_OFTEN = (
    "院医党市。，部中“人2”支1生卫0一、民科委健的第心年康：县3建会省（）区员大单学个名4组三工全位二6州先号品598奖公总进《等关为牌属月诊》在日护共作上评务系织家获病理7附统报南自文江治红新"
    "体发于表动妇室有来级通示下优西国了行明山集内急办保服者团某阳合机开五成定圈度各四疗门安出—管秀设分以赛防药和创选海到范记结称制经基重后主立|被推血幼是层局予联锋我小控时同不现产决族"
)
"""What stands in many sentences of notices, the most frequent first."""
_WEIGHTS = {char: 40 if at < 10 else 20 if at < 30 else 10 if at < 60 else 6 if at < 100 else 4 for at, char in enumerate(_OFTEN)}
"""In how many of a hundred sentences each stands, about."""


def needs_of(items: Iterable[Any]) -> frozenset[str]:
    """Characters of which one stands in whatever a parsed pattern matches, those that stand in the fewest sentences; none where all that it needs stand in many.

    >>> from re import _parser
    >>> "".join(sorted(needs_of(_parser.parse("[^，。]{3,50}?(?:授予|表彰)(?:了)?[^，。]*(?:在列|入选)"))))
    '入列'
    >>> needs_of(_parser.parse("[^，。]{3,50}?的?"))
    frozenset()
    """
    best = min((chars for chars in _needed(items) if len(chars) <= _MOST), key=_rank, default=frozenset[str]())
    return best if weight(best) <= _SELDOM else frozenset()


def _needed(items: Iterable[Any]) -> Iterator[frozenset[str]]:
    """Sets of characters of each of which one must stand in what a sequence matches."""
    for kind, value in items:
        if kind is _constants.LITERAL:
            yield frozenset(chr(value))
        elif kind is _constants.IN and (chars := _members(value)):
            yield chars
        elif kind is _constants.BRANCH:
            best = [min(_needed(branch), key=_rank, default=None) for branch in value[1]]
            known = [chars for chars in best if chars is not None]
            if len(known) == len(best):
                yield frozenset().union(*known)
        elif kind is _constants.SUBPATTERN and not (value[1] or value[2]):
            yield from _needed(value[-1])
        elif kind is _constants.ATOMIC_GROUP:
            yield from _needed(value)
        elif kind in _REPEATS and value[0] > 0:
            yield from _needed(value[-1])
        elif kind is _constants.ASSERT and value[0] > 0:
            yield from _needed(value[1])


def _members(value: Any) -> frozenset[str]:
    """The characters of a class of few; none of any other."""
    found: set[str] = set()
    for kind, member in value:
        if kind is _constants.LITERAL:
            found.add(chr(member))
        elif kind is _constants.RANGE and member[1] - member[0] < _FEW:
            found.update(map(chr, range(member[0], member[1] + 1)))
        else:
            return frozenset()
    return frozenset(found) if len(found) <= _FEW else frozenset()


def weight(chars: Iterable[str]) -> int:
    """In how many of a hundred sentences one of the characters stands, roughly and at most."""
    return sum(_WEIGHTS.get(char, 1) for char in chars)


def _rank(chars: frozenset[str]) -> tuple[int, str]:
    return weight(chars), "".join(sorted(chars))
