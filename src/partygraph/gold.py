"""Gold files: what a careful reader takes from one document, as plain names. They know nothing of RDF.

`NAME.json` stands beside the document `NAME.txt` (or .html, .docx, …). Every key is present; what the text does not say is null or [].
`docs/reference/gold.md` says how to fill each of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from partygraph.errors import InputError

__all__ = ["Gold", "GoldCampaign", "GoldConferral", "gold_pairs", "read_gold"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldCampaign:
    """A contest, call or selection, and who holds it."""

    name: str
    organizers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldConferral:
    """One recipient organisation of one award."""

    recipient: str
    award: str
    entry: str | None = None
    by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """All gold facts of one document. `listing` is true where the document is a notice with lists; pairs are as in the file."""

    title: str | None = None
    number: str | None = None
    issued: str | None = None
    issuers: tuple[str, ...] = ()
    listing: bool = False
    campaigns: tuple[GoldCampaign, ...] = ()
    conferrals: tuple[GoldConferral, ...] = ()
    subordinate: tuple[tuple[str, str], ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()
    located: tuple[tuple[str, str], ...] = ()
    brands: tuple[tuple[str, str], ...] = ()
    brands_optional: tuple[tuple[str, str], ...] = ()
    declared: tuple[tuple[str, int], ...] = ()
    not_organizations: tuple[str, ...] = ()
    either: Mapping[str, str] | None = None

    def readings_of(self, name: str) -> tuple[str, ...]:
        """The name and the other reading of it that is as good, where the text leaves two."""
        other = (self.either or {}).get(name)
        return (name,) if other is None else (name, other)


KEYS = frozenset(field.name for field in fields(Gold)) - {"title", "number", "issued", "issuers", "listing"} | {"document", "origin"}
OPTIONAL = frozenset({"brands_optional", "either", "origin", "note"})


def read_gold(path: Path) -> Gold:
    """The gold facts of a file.

    Raises:
        InputError: the file is not there, is no JSON or is not filled as it should be; the message names the key.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}", hint="give the gold file NAME.json beside the document NAME.txt") from error
    except ValueError as error:
        raise InputError(str(path), f"is no JSON: {error}", hint="see docs/reference/gold.md for the form of gold files") from error
    if not isinstance(data, dict):
        raise InputError(str(path), "is no JSON object", hint="see docs/reference/gold.md for the form of gold files")
    for key in sorted(KEYS - OPTIONAL - data.keys()):
        raise InputError(str(path), f'lacks the key "{key}"', hint="write null or [] where the text says nothing")
    for key in sorted(data.keys() - KEYS - OPTIONAL):
        raise InputError(str(path), f'has the unknown key "{key}"', hint=f"the keys are {', '.join(sorted(KEYS))}")
    key = "document"
    try:
        document = data["document"]
        found: dict[str, Any] = {name: document[name] for name in ("title", "number", "issued")}
        found["issuers"] = tuple(map(str, document["issuers"] or ()))
        found["listing"] = (data.get("origin") or {}).get("kind") == "list"
        key = "campaigns"
        found[key] = tuple(GoldCampaign(name=row["name"], organizers=tuple(row["organizers"] or ())) for row in data[key])
        key = "conferrals"
        found[key] = tuple(
            GoldConferral(recipient=row["recipient"], award=row["award"], entry=row["entry"], by=tuple(row["by"] or ())) for row in data[key]
        )
        for key in ("subordinate", "aliases", "located", "brands", "brands_optional"):
            found[key] = tuple(_pair(row) for row in data.get(key) or ())
        key = "declared"
        found[key] = tuple((str(row["award"]), int(row["declared"])) for row in data[key])
        key = "not_organizations"
        found[key] = tuple(map(str, data[key]))
        key = "either"
        found[key] = {str(name): str(other) for name, other in (data.get(key) or {}).items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        what = f"lacks {error}" if isinstance(error, KeyError) else str(error)
        raise InputError(str(path), f'is wrong under "{key}": {what}', hint="see docs/reference/gold.md for the form of gold files") from error
    return Gold(**found)


def _pair(row: Sequence[str]) -> tuple[str, str]:
    first, second = row
    return str(first), str(second)


def gold_pairs(path: Path) -> Iterator[tuple[Path, Path]]:
    """Pairs of a document and its gold file: of one document or gold file, or of all in a folder, by name.

    Raises:
        InputError: nothing there has a gold file beside it.
    """
    if path.is_dir():
        golds = sorted(path.glob("*.json"))
        found = [(document, gold) for gold in golds for document in [_document_of(gold)] if document is not None]
    elif path.suffix == ".json":
        document = _document_of(path)
        found = [] if document is None else [(document, path)]
    else:
        gold = path.with_suffix(".json")
        found = [(path, gold)] if gold.is_file() and path.is_file() else []
    if not found:
        raise InputError(str(path), "no document with a gold file beside it", hint="put NAME.json beside NAME.txt; see docs/reference/gold.md")
    yield from found


def _document_of(gold: Path) -> Path | None:
    """The document that a gold file is about: plain text before every other form."""
    beside = [path for path in sorted(gold.parent.glob(f"{_escaped(gold.stem)}.*")) if path.suffix != ".json" and path.is_file()]
    return min(beside, key=lambda path: (path.suffix != ".txt", path.name), default=None)


def _escaped(stem: str) -> str:
    from glob import escape

    return escape(stem)
