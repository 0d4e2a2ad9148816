"""Where everything stands: place → campaign → institution → party organisation, same input, same coordinates.

A general layout boils for minutes and tells nothing. Notices have a shape of their own, which is used from the inside out:

1. An institution with all that stands below it (party organisations, brands, cases) is one *family*: rings round its head.
2. A campaign is one *flower*: itself in the middle, its awards round it in order, each award's families in the petal outside it.
3. Flowers and what won nothing make a *province*, a disc; campaigns that no province holds make discs of their own.
4. Provinces lie roughly as on the map (a cartogram: area by number of nodes), pushed apart until none touch.

All steps are linear in the number of nodes except 3 and 4, which work on flowers and provinces. Positions are whole numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import atan2, ceil, cos, hypot, pi, sin, sqrt
from typing import TYPE_CHECKING

from partygraph.view.graph import DOCUMENTS, ENTRIES, PARTY, arriving, leaving, links

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Disc", "Layout", "lay_out"]

GAP = 5.0
_TURN = 2 * pi
_TIERS = ("special", "grand", "model", "demonstration", "gold", "first", "silver", "second", "bronze", "third", "excellent")

# Rough centres in degrees of longitude and latitude, by the first two figures of the division's name: enough to lay provinces out as on a map.
_CENTRES = {
    "北京": (116.4, 40.2), "天津": (117.6, 39.2), "河北": (114.9, 38.2), "山西": (112.2, 37.6), "内蒙": (111.5, 42.8), "辽宁": (122.8, 41.2),
    "吉林": (126.2, 43.6), "黑龙": (127.8, 47.5), "上海": (121.6, 31.1), "江苏": (119.6, 33.0), "浙江": (120.2, 29.2), "安徽": (117.2, 31.8),
    "福建": (118.0, 26.0), "江西": (115.7, 27.6), "山东": (118.4, 36.3), "河南": (113.6, 33.9), "湖北": (112.3, 31.0), "湖南": (111.7, 27.6),
    "广东": (113.5, 23.3), "广西": (108.8, 23.8), "海南": (109.8, 19.2), "重庆": (107.8, 30.0), "四川": (102.9, 30.6), "贵州": (106.9, 26.8),
    "云南": (101.5, 24.9), "西藏": (89.0, 31.3), "陕西": (108.9, 34.9), "甘肃": (101.0, 37.8), "青海": (96.2, 35.6), "宁夏": (106.2, 37.3),
    "新疆": (85.3, 41.2), "台湾": (121.0, 23.7), "香港": (114.2, 22.3), "澳门": (113.5, 22.1),
}  # fmt: skip
_NATION = (104.5, 36.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A named round region: `kind` is `province` (its label may be "") or `campaign` (`node` is the campaign or award in its middle)."""

    kind: str
    label: str
    x: int
    y: int
    radius: int
    count: int
    node: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Coordinates and radii of all nodes, the regions around them, and each node's head (one step up in the picture, "" for none)."""

    positions: Mapping[str, tuple[int, int]]
    radii: Mapping[str, float]
    discs: tuple[Disc, ...]
    heads: Mapping[str, str]


@dataclass(slots=True)
class _Cluster:
    """Members placed relative to the cluster's own middle."""

    radius: float
    members: list[tuple[str, float, float]] = field(default_factory=list)


def lay_out(graph: nx.MultiDiGraph[str]) -> Layout:
    """Positions for every node of a network made by `to_networkx`."""
    plan = _Plan(graph)
    radii = plan.radii
    regions: dict[str, list[tuple[str, _Cluster]]] = {}
    for hub, region in plan.regions.items():
        regions.setdefault(region, []).append((hub, _flower(plan, hub)))
    provinces: list[tuple[str, _Cluster, list[tuple[str, float, float, float]]]] = []
    for region in sorted(regions):
        flowers = regions[region]
        if not region:
            # No place frames what is nationwide: its large campaigns stand for themselves, the rest keep together.
            alone = _large(flowers)
            provinces.extend((f"\n{hub}", cluster, [(hub, 0.0, 0.0, cluster.radius)]) for hub, cluster in flowers if hub in alone)
            flowers = [flower for flower in flowers if flower[0] not in alone]
        if flowers:
            provinces.append((region, *_pack_region(plan, flowers, region)))
    centres = _cartogram([(region, cluster.radius) for region, cluster, _ in provinces])
    positions: dict[str, tuple[int, int]] = {}
    discs: list[Disc] = []
    for (region, cluster, flowers_at), (x, y) in zip(provinces, centres, strict=True):
        for node, dx, dy in cluster.members:
            positions[node] = (round(x + dx), round(y + dy))
        if not region.startswith("\n"):
            discs.append(Disc(kind="province", label=region, x=round(x), y=round(y), radius=round(cluster.radius), count=len(cluster.members)))
        for hub, dx, dy, radius in flowers_at:
            if hub:
                discs.append(
                    Disc(
                        kind="campaign", label=graph.nodes[hub]["label"], x=round(x + dx), y=round(y + dy), radius=round(radius), node=hub,
                        count=sum(map(len, (plan.families[head] for head in plan.members.get(hub, ())))),
                    )
                )  # fmt: skip
    return Layout(positions=positions, radii=radii, discs=tuple(discs), heads=plan.heads)


def _large(flowers: Sequence[tuple[str, _Cluster]]) -> set[str]:
    """The campaigns that are not small beside the largest, at most a dozen."""
    ranked = sorted(((cluster.radius, hub) for hub, cluster in flowers if not hub.startswith("\n")), reverse=True)
    return {hub for radius, hub in ranked[:12] if radius > 0.3 * ranked[0][0]}


class _Plan:
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
        for head, members in self.families.items():
            counts: dict[str, int] = {}
            for node in members:
                for award in self.wins.get(node, ()):
                    hub = self.petal.get(award, award)
                    if not self.heads[hub]:
                        counts[hub] = counts.get(hub, 0) + 1
            if counts:
                best = min(counts, key=lambda hub: (-counts[hub], hub))
                choice[head] = best
                by_place = tally.setdefault(best, {})
                by_place[provinces[head]] = by_place.get(provinces[head], 0) + 1
        regions: dict[str, str] = {}
        for hub in self.kinds:
            if not self._is_hub(hub) or self.heads[hub] or hub in self.petal:
                continue
            by_place = tally.get(hub, {})
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


def _grow(plan: _Plan, node: str) -> _Cluster:
    """A node with all below it in rings: the widest branches inside, leaves outside."""
    children = plan.below.get(node)
    own = plan.radii[node]
    if not children:
        return _Cluster(own, [(node, 0.0, 0.0)])
    grown = sorted(((_grow(plan, child), child) for child in children), key=lambda pair: (-pair[0].radius, plan.kinds[pair[1]], pair[1]))
    cluster = _Cluster(own, [(node, 0.0, 0.0)])
    # One or two small children need no full ring round the head; the middle of the pair's circle is the cluster's middle.
    if len(grown) == 1:
        only = grown[0][0]
        reach = own + GAP + only.radius
        shift = (only.radius + reach - own) / 2
        cluster.members = [(node, -shift, 0.0), *_moved(only, reach - shift, 0.0)]
        cluster.radius = (own + reach + only.radius) / 2
        return cluster
    for (child, _), (x, y) in zip(grown, _ring([child.radius for child, _ in grown], own + GAP), strict=True):
        cluster.members.extend(_moved(child, x, y, atan2(y, x)))
        cluster.radius = max(cluster.radius, hypot(x, y) + child.radius)
    return cluster


def _moved(cluster: _Cluster, x: float, y: float, turn: float = 0.0) -> list[tuple[str, float, float]]:
    if not turn:
        return [(node, x + dx, y + dy) for node, dx, dy in cluster.members]
    c, s = cos(turn), sin(turn)
    return [(node, x + dx * c - dy * s, y + dx * s + dy * c) for node, dx, dy in cluster.members]


def _ring(radii: Sequence[float], start: float, begin: float = 0.0, span: float = _TURN) -> list[tuple[float, float]]:
    """Middles of circles set in rings outside `start`, within an angle; as many rings as it takes, each spread over its angle."""
    placed: list[tuple[float, float]] = []
    at, inner = 0, start
    while at < len(radii):
        reach = inner + radii[at]
        room = span
        row: list[float] = []
        for index in range(at, len(radii)):
            half = (radii[index] + GAP / 2) / max(reach, 1e-9)
            need = 2 * (half if half < 0.5 else atan2(half, sqrt(max(1 - half * half, 0.02))))
            if row and need > room:
                break
            row.append(need)
            room -= need
        spare = max(room, 0.0) / len(row)
        angle = begin
        for need in row:
            angle += (need + spare) / 2
            placed.append((reach * cos(angle), reach * sin(angle)))
            angle += (need + spare) / 2
        inner = reach + radii[at] + GAP
        at += len(row)
    return placed


def _flower(plan: _Plan, hub: str) -> _Cluster:
    """A campaign (or an honour with many winners, or nothing at all) with the families that belong to it."""
    families = plan.members.get(hub, [])
    grown = {head: _grow(plan, head) for head in families}
    if hub.startswith("\n"):
        return _heap([grown[head] for head in sorted(families, key=lambda head: (-grown[head].radius, head))])
    middle = _grow(plan, hub)
    awards = sorted(plan.awards.get(hub, ()), key=lambda award: _prestige(plan, award))
    petals: dict[str, list[str]] = {award: [] for award in awards}
    rest: list[str] = []
    for head in families:
        counts: dict[str, int] = {}
        for node in plan.families[head]:
            for award in plan.wins.get(node, ()):
                if award in petals:
                    counts[award] = counts.get(award, 0) + 1
        if counts:
            petals[min(counts, key=lambda award: (-counts[award], awards.index(award)))].append(head)
        else:
            rest.append(head)
    givers = [head for head in rest if grown[head].radius < 60]
    sectors: list[tuple[str, list[str]]] = list(petals.items())
    others = [head for head in rest if head not in givers]
    if hub in plan.radii and plan.kinds[hub] == "Award" or not awards:
        sectors = [("", sorted([*others]))]
    elif others:
        sectors.append(("", others))
    members = list(middle.members)
    near = middle.radius + GAP * 2
    if givers:
        givers.sort()
        spots = _ring([grown[head].radius for head in givers], near, pi / 2)
        for head, (x, y) in zip(givers, spots, strict=True):
            members.extend(_moved(grown[head], x, y, atan2(y, x)))
            near = max(near, hypot(x, y) + grown[head].radius + GAP * 2)
    if not awards and plan.kinds[hub] == "Award":
        sectors = [("", [head for head in families if head not in givers])]
    return _petals(plan, sectors, grown, members, near)


def _petals(plan: _Plan, sectors: list[tuple[str, list[str]]], grown: Mapping[str, _Cluster], members: list[tuple[str, float, float]], near: float) -> _Cluster:
    """Sectors round the middle, as wide as their families need, each award at the foot of its own."""
    areas = [sum(_area(_extent(plan, grown[head])) for head in heads) + 40.0 for _, heads in sectors]
    widest = max((plan.radii[award] for award, _ in sectors if award), default=0.0)
    ring = near + widest + GAP * 4
    needs = [2 * (plan.radii[award] + GAP) / ring if award else 0.0 for award, _ in sectors]
    while sum(needs) > _TURN * 0.9:
        ring *= 1.15
        needs = [2 * (plan.radii[award] + GAP) / ring if award else 0.0 for award, _ in sectors]
    free = _TURN - sum(needs)
    start = ring + widest + GAP * 5 if widest else near + GAP * 2
    angle = -pi / 2
    radius = near
    for (award, heads), area, need in zip(sectors, areas, needs, strict=True):
        span = need + free * area / sum(areas)
        if award:
            members.append((award, ring * cos(angle + span / 2), ring * sin(angle + span / 2)))
            radius = max(radius, ring + plan.radii[award])
            for document in plan.below.get(award, ()):
                members.append((document, (ring - widest - 12) * cos(angle + span / 2), (ring - widest - 12) * sin(angle + span / 2)))
        # By province within a band of sizes, so that neighbours in the picture are neighbours on the map.
        extents = {head: _extent(plan, grown[head]) for head in heads}
        order = sorted(heads, key=lambda head: (-ceil((extents[head][2] - extents[head][1]) / 12), plan.graph.nodes[head].get("province") or "", -extents[head][0], head))
        rows = _rings_of_petal([extents[head] for head in order], start, angle + span * 0.02, span * 0.96)
        for head, (x, y) in zip(order, rows, strict=True):
            members.extend(_moved(grown[head], x, y, atan2(y, x)))
            radius = max(radius, hypot(x, y) + extents[head][2])
        angle += span
    return _rounded(plan, _Cluster(radius, members))


def _rounded(plan: _Plan, cluster: _Cluster) -> _Cluster:
    """The same members round the middle of the circle that holds them all: petals differ in length."""
    farthest: dict[int, tuple[float, float, float, float]] = {}
    for node, x, y in cluster.members:
        reach = hypot(x, y) + plan.radii[node]
        towards = int(atan2(y, x) * 8)  # of each fiftieth of a turn the outermost is enough
        if towards not in farthest or reach > farthest[towards][0]:
            farthest[towards] = (reach, x, y, plan.radii[node])
    rim = list(farthest.values())
    shifted = _centred([(x, y) for _, x, y, _ in rim], [radius for *_, radius in rim])
    dx, dy = shifted[0][0] - rim[0][1], shifted[0][1] - rim[0][2]
    members = [(node, x + dx, y + dy) for node, x, y in cluster.members]
    return _Cluster(max(hypot(x, y) + plan.radii[node] for node, x, y in members), members)


def _extent(plan: _Plan, cluster: _Cluster) -> tuple[float, float, float]:
    """Half the width across, and how far it reaches inwards and outwards: a family of one chain is long and thin."""
    across = max(abs(y) + plan.radii[node] for node, _, y in cluster.members)
    inwards = min(x - plan.radii[node] for node, x, _ in cluster.members)
    outwards = max(x + plan.radii[node] for node, x, _ in cluster.members)
    return across, inwards, outwards


def _area(extent: tuple[float, float, float]) -> float:
    across, inwards, outwards = extent
    return (2 * across + GAP) * (outwards - inwards + GAP)


def _rings_of_petal(extents: Sequence[tuple[float, float, float]], start: float, begin: float, span: float) -> list[tuple[float, float]]:
    """Middles of families set side by side in rings of one petal, each ring as deep as its longest family."""
    placed: list[tuple[float, float]] = []
    at, inner = 0, start
    while at < len(extents):
        end, used, deepest = at, 0.0, 0.0
        while end < len(extents):
            across, inwards, outwards = extents[end]
            if end > at and (used + 2 * across + GAP) / inner > span:
                break
            used += 2 * across + GAP
            deepest = max(deepest, outwards - inwards)
            end += 1
        # The last ring, not full, stands together in the middle of its angle instead of far apart.
        spare = min(max(span - used / inner, 0.0), 0.8 * used / inner) / (end - at)
        angle = begin + (span - used / inner - spare * (end - at)) / 2
        for across, inwards, _ in extents[at:end]:
            width = (2 * across + GAP) / inner + spare
            reach = inner - inwards  # the inner rim of each touches the ring's
            placed.append((reach * cos(angle + width / 2), reach * sin(angle + width / 2)))
            angle += width
        inner += deepest + GAP
        at = end
    return placed


def _prestige(plan: _Plan, award: str) -> tuple[int, int, str]:
    data = plan.graph.nodes[award]
    tier = dict(data["facts"]).get("tier", "")
    return (_TIERS.index(tier) if tier in _TIERS else len(_TIERS), plan.graph.in_degree(award), award)


def _heap(clusters: list[_Cluster]) -> _Cluster:
    """Clusters, widest first, side by side in a disc."""
    placed = _pack([cluster.radius for cluster in clusters], GAP)
    whole = _Cluster(0.0)
    for cluster, (x, y) in zip(clusters, placed, strict=True):
        whole.members.extend(_moved(cluster, x, y))
        whole.radius = max(whole.radius, hypot(x, y) + cluster.radius)
    return whole


def _pack_region(plan: _Plan, flowers: list[tuple[str, _Cluster]], region: str) -> tuple[_Cluster, list[tuple[str, float, float, float]]]:
    flowers = sorted(flowers, key=lambda pair: (-pair[1].radius, pair[0]))
    spots = _pack([cluster.radius for _, cluster in flowers], GAP * 4)
    whole = _Cluster(0.0)
    places: list[tuple[str, float, float, float]] = []
    for (hub, cluster), (x, y) in zip(flowers, spots, strict=True):
        whole.members.extend(_moved(cluster, x, y))
        whole.radius = max(whole.radius, hypot(x, y) + cluster.radius)
        places.append(("" if hub.startswith("\n") else hub, x, y, cluster.radius))
    whole.radius += GAP * 3
    return whole, places


def _pack(radii: Sequence[float], gap: float) -> list[tuple[float, float]]:
    """Middles of circles (widest first) close to the origin, none overlapping; the circle round them all has its middle there."""
    placed = _spiral(radii, gap) if len(radii) > 48 else _touching(radii, gap)
    return _centred(placed, radii)


def _touching(radii: Sequence[float], gap: float) -> list[tuple[float, float]]:
    """Each circle touches two earlier ones, where it is nearest to the middle of all so far."""
    placed: list[tuple[float, float]] = []
    for index, radius in enumerate(radii):
        if index < 2:
            placed.append((0.0, 0.0) if not index else (radii[0] + radius + gap, 0.0))
            continue
        weight = sum(known * known for known in radii[:index])
        cx = sum(x * known * known for (x, _), known in zip(placed, radii, strict=False)) / weight
        cy = sum(y * known * known for (_, y), known in zip(placed, radii, strict=False)) / weight
        spots: list[tuple[float, float, float]] = []
        for i in range(index):
            for j in range(i):
                spots.extend((hypot(x - cx, y - cy), x, y) for x, y in _tangent(placed[i], radii[i] + radius + gap, placed[j], radii[j] + radius + gap))
        for _, x, y in sorted(spots):
            if all((x - ox) ** 2 + (y - oy) ** 2 >= (known + radius + gap) ** 2 - 1e-3 for (ox, oy), known in zip(placed, radii, strict=False)):
                placed.append((x, y))
                break
    return placed


def _tangent(first: tuple[float, float], a: float, second: tuple[float, float], b: float) -> list[tuple[float, float]]:
    """Points at distance `a` from the first point and `b` from the second."""
    dx, dy = second[0] - first[0], second[1] - first[1]
    apart = hypot(dx, dy)
    if not apart or apart > a + b:
        return []
    along = (a * a - b * b + apart * apart) / (2 * apart)
    aside = a * a - along * along
    if aside < 0:
        return []
    aside = sqrt(aside)
    mx, my = first[0] + along * dx / apart, first[1] + along * dy / apart
    return [(mx + aside * dy / apart, my - aside * dx / apart), (mx - aside * dy / apart, my + aside * dx / apart)]


def _spiral(radii: Sequence[float], gap: float) -> list[tuple[float, float]]:
    """Each circle at the first free place along a spiral, which goes on where the last one of its size was set: near linear."""
    placed: list[tuple[float, float]] = []
    cell = 2 * (max(radii) + gap)
    grid: dict[tuple[int, int], list[int]] = {}
    angle, size = 0.0, 0.0
    for index, radius in enumerate(radii):
        if radius < 0.8 * size or not size:
            angle, size = angle * 0.6, radius  # smaller ones may fill holes further in
        pitch = (radius + gap) / pi
        while True:
            reach = pitch * angle
            x, y = reach * cos(angle), reach * sin(angle)
            if _free(x, y, radius + gap, radii, placed, grid, cell):
                break
            angle += min(0.5, 0.35 * (radius + gap) / max(reach, 1.0))
        placed.append((x, y))
        grid.setdefault((int(x // cell), int(y // cell)), []).append(index)
    return placed


def _free(
    x: float, y: float, radius: float, radii: Sequence[float], placed: Sequence[tuple[float, float]], grid: Mapping[tuple[int, int], list[int]], cell: float
) -> bool:
    column, row = int(x // cell), int(y // cell)
    for i in (column - 1, column, column + 1):
        for j in (row - 1, row, row + 1):
            for index in grid.get((i, j), ()):
                ox, oy = placed[index]
                if (ox - x) ** 2 + (oy - y) ** 2 < (radii[index] + radius) ** 2:
                    return False
    return True


def _centred(placed: list[tuple[float, float]], radii: Sequence[float]) -> list[tuple[float, float]]:
    """The same circles with the middle of the smallest circle round them at the origin, nearly."""
    if not placed:
        return []
    cx = cy = 0.0
    for turn in range(1, 200):
        # Towards the farthest rim, by ever smaller steps: this comes as close as one likes.
        x, y, radius = max(((x, y, radius) for (x, y), radius in zip(placed, radii, strict=True)), key=lambda spot: hypot(spot[0] - cx, spot[1] - cy) + spot[2])
        distance = hypot(x - cx, y - cy)
        if distance:
            reach = (distance + radius) / distance / (turn + 1)
            cx += (x - cx) * reach
            cy += (y - cy) * reach
    return [(x - cx, y - cy) for x, y in placed]


def _cartogram(regions: Sequence[tuple[str, float]]) -> list[tuple[float, float]]:
    """Middles of the provinces' discs: as on the map, then pushed apart and drawn together until they just do not touch."""
    if len(regions) < 2:
        return [(0.0, 0.0)] * len(regions)
    total = sqrt(sum(radius * radius for _, radius in regions))
    scale = total / 12.0
    spots: list[list[float]] = []
    for rank, (region, _) in enumerate(regions):
        lon, lat = _CENTRES.get(region[:2], (_NATION[0] + rank * 0.3, _NATION[1] + rank * 0.2))
        spots.append([(lon - 110) * scale * 0.82, (34 - lat) * scale])
    margin = total * 0.03 + GAP
    rounds = 400
    for turn in range(rounds):
        if turn < rounds - 120:
            for spot in spots:
                spot[0] *= 0.99
                spot[1] *= 0.968  # a screen is wider than high
        _push_apart(spots, [radius + margin / 2 for _, radius in regions])
    return [(x, y) for x, y in spots]


def _push_apart(spots: list[list[float]], radii: Sequence[float]) -> None:
    indexes = sorted(range(len(spots)), key=lambda index: (spots[index][0] - radii[index], index))
    for at, i in enumerate(indexes):
        for j in indexes[at + 1 :]:
            dx, dy = spots[j][0] - spots[i][0], spots[j][1] - spots[i][1]
            near = radii[i] + radii[j]
            distance = hypot(dx, dy)
            if distance >= near:
                continue
            if distance < 1e-6:
                dx, dy, distance = 1.0, 0.1 * (j - i), 1.0
            push = (near - distance) / distance / 2
            # The wider disc moves less.
            share = radii[j] ** 2 / (radii[i] ** 2 + radii[j] ** 2)
            spots[i][0] -= dx * push * 2 * share
            spots[i][1] -= dy * push * 2 * share
            spots[j][0] += dx * push * 2 * (1 - share)
            spots[j][1] += dy * push * 2 * (1 - share)
