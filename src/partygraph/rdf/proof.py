"""The evidence of one document's facts as lines of N-Quads, each piece once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from partygraph.model import Evidence, Locator
from partygraph.rdf.iris import Iris
from partygraph.rdf.terms import integer, plain
from partygraph.rdf.vocab import OA, PG, RDF

__all__ = ["STRENGTH", "Proof"]

STRENGTH = {locator: rank for rank, locator in enumerate(Locator)}
"""How directly characters state a fact: the lower, the more directly."""

_IS_EVIDENCE, _IS_POSITION, _IS_QUOTE = (f"{RDF.type} {cls}" for cls in (PG.Evidence, OA.TextPositionSelector, OA.TextQuoteSelector))
_SELECTOR, _SOURCE, _LOCATOR, _RULE = map(str, (OA.hasSelector, OA.hasSource, PG.locator, PG.rule))
_START, _END, _EXACT = map(str, (OA.start, OA.end, OA.exact))


class Proof:
    """Evidence of one document. `whole` holds what only this document has, sorted and with its graphs.

    All that is ever said about one node is one item, with its kinds and its facts in order. The document says where it says something, not
    what kind of thing evidence is: kinds are in the default graph only, so that proof stays below one and a half times what it proves in each
    graph as well as in both together.
    """

    def __init__(self, digest: str, document: str, iris: Iris) -> None:
        self.digest, self.document, self.iris = digest, document, iris
        self.here = f" {document} .\n"
        self.whole: list[str] = []
        self.cited: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        self.shown: dict[Evidence, str] = {}
        self.ranges: dict[tuple[int, int], str] = {}

    def of(self, subject: str, evidence: Iterable[Evidence]) -> Iterator[str]:
        """Nodes of the evidence of a thing: the same characters once, by the strongest and first rule that read them as it."""
        cited = self.cited[subject]
        for item in sorted(evidence, key=lambda e: STRENGTH[e.locator]):
            if (item.start, item.end) not in cited:
                cited.add((item.start, item.end))
                yield self.node(item)

    def node(self, item: Evidence) -> str:
        """The node of a piece of evidence, written when it is first asked for.

        Evidence and selectors are shared: facts that one rule reads from one range have one node, all of one range the same selector.
        A selector is one of position and of quote at once: with two of them, proof would outweigh what it proves.
        """
        node = self.shown.get(item)
        if node is not None:
            return node
        range_ = self.ranges.get((item.start, item.end))
        if range_ is None:
            range_ = self.ranges[item.start, item.end] = self._range(item)
        name = f"{self.digest}|{item.start}|{item.end}|{item.rule}|{item.locator}"
        node = self.shown[item] = self.iris.once("evidence", name)
        whole, here = f"{node} {_SELECTOR} {range_}", self.here
        source, locator, rule = f"{node} {_SOURCE} {self.document}", f"{node} {_LOCATOR} {plain(item.locator)}", f"{node} {_RULE} {plain(item.rule)}"
        self.whole.append(f"{node} {_IS_EVIDENCE} .\n{whole} .\n{whole}{here}{source} .\n{source}{here}{locator} .\n{locator}{here}{rule} .\n{rule}{here}")
        return node

    def _range(self, item: Evidence) -> str:
        """The selector of a range of characters."""
        node, here = f"{self.iris.once('evidence', f'{self.digest}|{item.start}|{item.end}')[:-1]}/selector>", self.here
        end, exact, start = f"{node} {_END} {integer(item.end)}", f"{node} {_EXACT} {plain(item.quote)}", f"{node} {_START} {integer(item.start)}"
        self.whole.append(f"{node} {_IS_POSITION} .\n{node} {_IS_QUOTE} .\n{end} .\n{end}{here}{exact} .\n{exact}{here}{start} .\n{start}{here}")
        return node
