"""The evidence of one document's facts as lines of N-Quads, each piece once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from partygraph.model import Evidence, Locator
from partygraph.rdf.iris import Iris
from partygraph.rdf.terms import integer, plain
from partygraph.rdf.vocab import OA, PG, RDF

__all__ = ["STRENGTH", "Proof"]

STRENGTH = {locator: rank for rank, locator in enumerate(Locator)}
"""How directly characters state a fact: the lower, the more directly."""

_IS_EVIDENCE, *_IS_SELECTOR = (f"{RDF.type} {cls}" for cls in (PG.Evidence, OA.TextPositionSelector, OA.TextQuoteSelector))
_SELECTOR, _SOURCE, _LOCATOR, _RULE = map(str, (OA.hasSelector, OA.hasSource, PG.locator, PG.rule))
_START, _END, _EXACT = map(str, (OA.start, OA.end, OA.exact))


class Proof:
    """Evidence of one document. `whole` holds what only this document has, sorted and with its graphs."""

    def __init__(self, digest: str, document: str, iris: Iris) -> None:
        self.digest, self.document, self.iris = digest, document, iris
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
            range_ = self.ranges[item.start, item.end] = self.iris.once("evidence", f"{self.digest}|{item.start}|{item.end}")[:-1]
            facts = (f"{_END} {integer(item.end)}", f"{_EXACT} {plain(item.quote)}", f"{_START} {integer(item.start)}")
            self._only_here(f"{range_}/selector>", _IS_SELECTOR, *facts)
        locator = item.locator.value
        node = self.shown[item] = self.iris.once("evidence", f"{self.digest}|{item.start}|{item.end}|{item.rule}|{locator}")
        self._only_here(
            node,
            [_IS_EVIDENCE],
            f"{_SELECTOR} {range_}/selector>",
            f"{_SOURCE} {self.document}",
            f"{_LOCATOR} {plain(locator)}",
            f"{_RULE} {plain(item.rule)}",
        )
        return node

    def _only_here(self, node: str, kinds: Sequence[str], *facts: str) -> None:
        """All that is ever said about `node`; kinds and facts are in order.

        The document says where it says something, not what kind of thing evidence is: `kinds` are in the default graph only, so that
        proof stays below one and a half times what it proves in each graph as well as in both together.
        """
        graph = self.document
        merged = [f"{node} {kind} .\n" for kind in kinds]
        self.whole.append("".join(merged + [f"{node} {fact} .\n{node} {fact} {graph} .\n" for fact in facts]))
