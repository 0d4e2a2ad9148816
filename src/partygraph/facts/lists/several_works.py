"""Several works of one owner in a row: `甲医院：《处方》《莲心》`, `《处方》、《莲心》（甲医院）`. Each of them won."""

from __future__ import annotations

from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled

__all__ = ["all_works", "is_sung", "several_works", "works_of"]

_WORK = compiled(r"《(?P<title>[^《》]{1,90}(?:《[^《》]{1,60}》[^《》]{0,60}){0,2})》(?:\s*（(?P<note>[^（）《》]{1,40})）)?")
_BETWEEN = compiled(r"\s*(?:[、，；;/和与及+]|以及)?\s*")
_OWNER_FIRST = compiled(r"(?P<owner>[^《》“”：—]{3,80}?)\s*(?:（(?:共|计)?[0-9一二两三四五六七八九十]{1,3}[件篇个部项幅首]）\s*)?(?:[：:、，]|—{1,2}|-)?\s*(?:的|选送的?|报送的?)?(?=《)")
_OWNER_BEHIND = compiled(r"\s*(?:[：:，]|—{1,2}|-)?\s*(?P<open>（)?(?P<owner>[^《》“”：（）]{3,80})(?(open)）)")
_SUNG = compiled(r"[唱歌曲舞]|节目|演出|表演")


def works_of(text: Text) -> tuple[list[Text], int]:
    """The titles that stand one behind the other where `text` begins, and where they end; with one or none, nothing is said to be several.

    >>> from partygraph.clean import clean
    >>> [work.chars for work in works_of(clean("《拒》（书法，作者：某某）《白衣无尘》"))[0]]
    ['拒', '白衣无尘']
    """
    found: list[Text] = []
    at = end = 0
    while (match := _WORK.match(text.chars, at)) is not None:
        found.append(text.slice(*match.span("title")))
        if match["note"] and _is_owner(match["note"]):
            return found, match.end("title") + 1
        end = match.end()
        between = _BETWEEN.match(text.chars, end)
        at = between.end() if between is not None else end
    return found, end


def all_works(cell: Text) -> list[Text]:
    """The titles of a cell that is nothing but works, or nothing.

    >>> from partygraph.clean import clean
    >>> [work.chars for work in all_works(clean("《处方》、《莲心》"))], all_works(clean("《处方》之二"))
    (['处方', '莲心'], [])
    """
    found, end = works_of(cell) if cell.chars.startswith("《") else ([], 0)
    return found if end == len(cell) else []


def several_works(text: Text) -> tuple[Text, list[Text]] | None:
    """Whose they are, and the two or more works that a line names beside nothing else.

    >>> from partygraph.clean import clean
    >>> owner, found = several_works(clean("《处方》《莲心》（榆中县人民医院）"))
    >>> owner.chars, [work.chars for work in found]
    ('榆中县人民医院', ['处方', '莲心'])
    """
    text = text.strip("；;。，, ")
    if text.chars.count("《") < _FEWEST:
        return None
    first = _OWNER_FIRST.match(text.chars)
    rest = text.slice(first.end(), len(text)) if first is not None else text
    found, end = works_of(rest)
    behind = _OWNER_BEHIND.fullmatch(rest.chars, end) if first is None else None
    if len(found) < _FEWEST or first is not None and end < len(rest):
        return None
    owner = text.slice(*first.span("owner")) if first is not None else rest.slice(*behind.span("owner")) if behind is not None else None
    return (owner, found) if owner is not None and expand(owner.chars) else None


def is_sung(words: str) -> bool:
    """Songs sung one after the other are one performance."""
    return _SUNG.search(words) is not None


_FEWEST = 2


def _is_owner(note: str) -> bool:
    """（甲医院） behind the last of several works is whose they are; （书法，作者：某某） says what one is."""
    return is_anchored(note) and bool(expand(note))
