"""Terms as they are written in N-Quads: what grows with the corpus is written at once, without an object for each term.

Nothing is escaped here: a text with a character that might need it is left to the serialiser of pyoxigraph.
"""

from __future__ import annotations

import re
from functools import cache

from pyoxigraph import Literal, NamedNode

from partygraph.rdf.vocab import LINEAGE, PG, RDF, XSD

__all__ = ["date_literal", "integer", "plain", "true", "types", "zh"]

_INTEGER = f'"^^{XSD.integer}'
_PLAIN = re.compile(r"[ !#-\[\]-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef]*")


def zh(text: str) -> str:
    r"""A Chinese text.

    >>> zh("甲市“同心圈”"), zh('"\n')
    ('"甲市“同心圈”"@zh', '"\\"\\n"@zh')
    """
    return f'"{text}"@zh' if _PLAIN.fullmatch(text) else str(Literal(text, language="zh"))


def plain(text: str) -> str:
    """A text in no language."""
    return f'"{text}"' if _PLAIN.fullmatch(text) else str(Literal(text))


def integer(number: int) -> str:
    """A whole number."""
    return f'"{number}{_INTEGER}'


def true() -> str:
    """What is so.

    >>> true()
    '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'
    """
    return str(Literal("true", datatype=XSD.boolean))


def date_literal(date: str) -> Literal:
    """A date as precise as it is stated, never with an invented month or day.

    >>> date_literal("2022-11").datatype
    <NamedNode value=http://www.w3.org/2001/XMLSchema#gYearMonth>
    """
    kinds = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}
    return Literal(date, datatype=kinds.get(len(date), XSD.string))


@cache
def types(cls: str) -> tuple[str, ...]:
    """Predicate and object for the most specific class and what stands above it, so that stores without reasoning answer too.

    >>> types("Brand")[1].rpartition(" ")[2]
    '<https://w3id.org/partygraph/ontology#Entry>'
    """
    return tuple(f"{RDF.type} {NamedNode(PG.NAMESPACE + name)}" for name in LINEAGE.get(cls, (cls,)))
