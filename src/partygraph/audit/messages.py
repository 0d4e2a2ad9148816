"""Findings in words: the rows of rules/findings.toml with a finding's values put in."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from functools import cache

from partygraph.rules.load import table

__all__ = ["advice", "message", "term"]


_INNER = str.maketrans("“”", "‘’")
"""Quotation marks within quotation marks."""


@cache
def _rows() -> Mapping[str, Mapping[str, str]]:
    return {row["code"]: row for row in table("findings")["finding"]}


@cache
def _terms() -> Mapping[str, Mapping[str, str]]:
    return {row["id"]: row for row in table("findings")["what"]}


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def message(code: str, values: Iterable[tuple[str, str]], lang: str) -> str:
    """What is so, in `zh` or `en`; a code that has no row yet is shown with its values.

    >>> message("count-mismatch", [("award", "一等奖"), ("declared", "10"), ("listed", "9")], "en")
    '“一等奖” declares 10 and lists 9.'
    >>> message("never-heard-of", [("name", "甲")], "zh")
    'never-heard-of：name=甲'
    """
    known = dict(values)
    row = _rows().get(code)
    if row is not None and "“{" in row[lang]:
        known = {name: value.translate(_INNER) for name, value in known.items()}
    if row is None:
        colon, comma = ("：", "，") if lang == "zh" else (": ", ", ")
        return code + (colon + comma.join(f"{k}={v}" for k, v in known.items()) if known else "")
    return string.Formatter().vformat(row[lang], (), _Blank(known))


def advice(code: str, lang: str) -> str:
    """What a person can do about it; empty for a code without a row."""
    return _rows().get(code, {}).get(f"do_{lang}", "")


def term(name: str, lang: str) -> str:
    """The word for what a contradiction is about."""
    return _terms().get(name, {}).get(lang, name)
