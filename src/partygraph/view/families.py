"""Who belongs where, before any coordinate: heads, families, the hub that each family stands by, and each hub's region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import TYPE_CHECKING

from partygraph.view.graph import DOCUMENTS, ENTRIES, PARTY, arriving, leaving, links

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Plan"]


class Plan:
    """Who belongs where, before any coordinate: heads, families, hubs and regions."""

    def __init__(self, graph: nx.MultiDiGraph[str]) -> None:
        self.graph = graph
        self.kinds: dict[str, str] = {node: data["kind"] for node, data in graph.nodes(data=True)}
        self.heads: dict[str, str] = {}
        self.below: dict[str, list[str]] = {}
        self.wins: dict[str, list[str]] = {}
        self.awards: dict[str, list[str]] = {}
        self.petal: dict[str, str] = {}
        self._find_heads()
        self.families = {node: self._family(node) for node in graph if self._stands_alone(node)}
        self.radii = self._sizes()
        self.members, self.regions = self._assign()

    def _stands_alone(self, node: str) -> bool:
        return not self.heads[node] and not self._is_hub(node)

    def _is_hub(self, node: str) -> bool:
        return self.kinds[node] in ("Campaign", "Award")

    def _find_heads(self) -> None:
        graph = self.graph
        self.heads = dict.fromkeys(graph, "")
        recipients: dict[str, list[str]] = {}
        for source, target, relation in links(graph):
            if relation == "conferral":
                recipients.setdefault(target, []).append(source)
                self.wins.setdefault(source, []).append(target)
            elif relation == "inCampaign" and self.kinds[source] == "Award":
                self.awards.setdefault(target, []).append(source)
                self.petal[source] = target
            elif relation == "subordinateTo" and not self.heads[source]:
                self._hang(source, target)
            elif relation in ("ownsBrand", "entered"):
                self._hang(target, source)
        for award, winners in recipients.items():
            # An honour of its own with one winner is a leaf of the winner; with several it is the middle of a flower.
            if award not in self.petal and len({self._top(winner) for winner in winners}) == 1:
                self._hang(award, winners[0])
        for node, kind in self.kinds.items():
            if kind in DOCUMENTS:
                self._hang_document(node)

    def _hang(self, child: str, head: str) -> None:
        """`head` becomes the head of `child`, unless that has one or a circle would close."""
        if self.heads[child] or self._top(head) == child:
            return
        self.heads[child] = head
        self.below.setdefault(head, []).append(child)

    def _hang_document(self, document: str) -> None:
        """A document stands by the campaign whose awards it states, else by the honour, else by its issuer."""
        near: dict[str, int] = {}
        for source, relation in arriving(self.graph, document):
            if relation == "statedIn":
                hub = self.petal.get(source, source)
                near[hub] = near.get(hub, 0) + 1
        if near:
            best = min(near, key=lambda hub: (-near[hub], hub))
            self._hang(document, best)
            return
        for issuer, relation in leaving(self.graph, document):
            if relation == "issuedBy":
                self._hang(document, issuer)

    def _top(self, node: str) -> str:
        while self.heads[node]:
            node = self.heads[node]
        return node

    def _family(self, head: str) -> list[str]:
        found = [head]
        for node in found:
            found.extend(self.below.get(node, ()))
        return found

    def _sizes(self) -> dict[str, float]:
        """Radii: area grows with honours (an institution's include those of its party organisations)."""
        radii = {}
        total: dict[str, int] = {node: len(wins) for node, wins in self.wins.items()}
        for members in self.families.values():
            for node in reversed(members):
                if self.heads[node] and self.kinds[node] not in ENTRIES:
                    total[self.heads[node]] = total.get(self.heads[node], 0) + total.get(node, 0)
        for node, kind in self.kinds.items():
            wins = total.get(node, 0)
            if kind == "Campaign":
                radius = 20 + 1.2 * sqrt(sum(self.graph.in_degree(award) for award in self.awards.get(node, ())))
            elif kind == "Award":
                radius = 7 + 1.5 * sqrt(self.graph.in_degree(node)) if node in self.petal else 5 + 1.5 * sqrt(self.graph.in_degree(node))
            elif kind in ENTRIES:
                radius = 4.5
            elif kind in DOCUMENTS:
                radius = 8.0
            elif kind in PARTY:
                radius = 4.5 + 1.2 * sqrt(wins) + (1.5 if "Committee" in kind else 0.8 if "General" in kind else 0)
            else:
                radius = 7 + 1.6 * sqrt(wins)
            radii[node] = round(min(radius, 46.0), 1)
        return radii

    def _assign(self) -> tuple[dict[str, list[str]], dict[str, str]]:
        """The families of each hub ("" and a province for those that won nothing there), and each hub's region."""
        provinces = {head: self._province(members) for head, members in self.families.items()}
        choice: dict[str, str] = {}
        tally: dict[str, dict[str, int]] = {}
        won: dict[str, dict[str, int]] = {}
        for head, members in self.families.items():
            counts: dict[str, int] = {}
            for node in members:
                for award in self.wins.get(node, ()):
                    hub = self.petal.get(award, award)
                    if not self.heads[hub]:
                        counts[hub] = counts.get(hub, 0) + 1
            for hub, count in counts.items():
                by_place = won.setdefault(hub, {})
                by_place[provinces[head]] = by_place.get(provinces[head], 0) + count
            if counts:
                best = min(counts, key=lambda hub: (-counts[hub], hub))
                choice[head] = best
                by_place = tally.setdefault(best, {})
                by_place[provinces[head]] = by_place.get(provinces[head], 0) + 1
        regions: dict[str, str] = {}
        for hub in self.kinds:
            if not self._is_hub(hub) or self.heads[hub] or hub in self.petal:
                continue
            # Where all of its winners stand by other campaigns, they still say where it was held.
            by_place = tally.get(hub) or won.get(hub, {})
            known = sum(count for place, count in by_place.items() if place)
            place = min(by_place, key=lambda place: (not place, -by_place[place], place), default="")
            regions[hub] = place if place and by_place[place] >= 0.6 * known else ""
        members_of: dict[str, list[str]] = {hub: [] for hub in regions}
        for head in self.families:
            hub = choice.get(head) or self._organised(head, regions)
            if not hub:
                hub = "\n" + provinces[head]
                regions[hub] = provinces[head]
            members_of.setdefault(hub, []).append(head)
        return members_of, regions

    def _organised(self, head: str, regions: Mapping[str, str]) -> str:
        """The hub that a family without honours gave, organised or issued."""
        near: dict[str, int] = {}
        for node in self.families[head]:
            for source, relation in arriving(self.graph, node):
                hub = self._top(self.petal.get(source, source))
                if relation != "subordinateTo" and hub in regions:
                    near[hub] = near.get(hub, 0) + 1
        return min(near, key=lambda hub: (-near[hub], hub), default="")

    def _province(self, members: Sequence[str]) -> str:
        for node in members:
            if place := self.graph.nodes[node].get("province"):
                return str(place)
        return ""
