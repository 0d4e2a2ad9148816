"""Clusters of nodes round their own middle: a family in rings, a campaign as a flower of its awards' petals, a region of flowers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import atan2, ceil, cos, hypot, pi, sin

from partygraph.view.families import Plan
from partygraph.view.packing import GAP, TURN, centred, pack, ring

__all__ = ["Cluster", "flower", "pack_region"]

_TIERS = ("special", "grand", "model", "demonstration", "gold", "first", "silver", "second", "bronze", "third", "excellent")


@dataclass(slots=True)
class Cluster:
    """Members placed relative to the cluster's own middle."""

    radius: float
    members: list[tuple[str, float, float]] = field(default_factory=list)


def grow(plan: Plan, node: str) -> Cluster:
    """A node with all below it in rings: the widest branches inside, leaves outside."""
    children = plan.below.get(node)
    own = plan.radii[node]
    if not children:
        return Cluster(own, [(node, 0.0, 0.0)])
    grown = sorted(((grow(plan, child), child) for child in children), key=lambda pair: (-pair[0].radius, plan.kinds[pair[1]], pair[1]))
    cluster = Cluster(own, [(node, 0.0, 0.0)])
    # One or two small children need no full ring round the head; the middle of the pair's circle is the cluster's middle.
    if len(grown) == 1:
        only = grown[0][0]
        reach = own + GAP + only.radius
        shift = (only.radius + reach - own) / 2
        cluster.members = [(node, -shift, 0.0), *moved(only, reach - shift, 0.0)]
        cluster.radius = (own + reach + only.radius) / 2
        return cluster
    for (child, _), (x, y) in zip(grown, ring([child.radius for child, _ in grown], own + GAP), strict=True):
        cluster.members.extend(moved(child, x, y, atan2(y, x)))
        cluster.radius = max(cluster.radius, hypot(x, y) + child.radius)
    return cluster


def moved(cluster: Cluster, x: float, y: float, turn: float = 0.0) -> list[tuple[str, float, float]]:
    if not turn:
        return [(node, x + dx, y + dy) for node, dx, dy in cluster.members]
    c, s = cos(turn), sin(turn)
    return [(node, x + dx * c - dy * s, y + dx * s + dy * c) for node, dx, dy in cluster.members]


def flower(plan: Plan, hub: str) -> Cluster:
    """A campaign (or an honour with many winners, or nothing at all) with the families that belong to it."""
    families = plan.members.get(hub, [])
    grown = {head: grow(plan, head) for head in families}
    if hub.startswith("\n"):
        return heap([grown[head] for head in sorted(families, key=lambda head: (-grown[head].radius, head))])
    middle = grow(plan, hub)
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
        spots = ring([grown[head].radius for head in givers], near, pi / 2)
        for head, (x, y) in zip(givers, spots, strict=True):
            members.extend(moved(grown[head], x, y, atan2(y, x)))
            near = max(near, hypot(x, y) + grown[head].radius + GAP * 2)
    if not awards and plan.kinds[hub] == "Award":
        sectors = [("", [head for head in families if head not in givers])]
    return _petals(plan, sectors, grown, members, near)


def _petals(plan: Plan, sectors: list[tuple[str, list[str]]], grown: Mapping[str, Cluster], members: list[tuple[str, float, float]], near: float) -> Cluster:
    """Sectors round the middle, as wide as their families need, each award at the foot of its own."""
    areas = [sum(_area(_extent(plan, grown[head])) for head in heads) + 40.0 for _, heads in sectors]
    widest = max((plan.radii[award] for award, _ in sectors if award), default=0.0)
    circle = near + widest + GAP * 4
    needs = [2 * (plan.radii[award] + GAP) / circle if award else 0.0 for award, _ in sectors]
    while sum(needs) > TURN * 0.9:
        circle *= 1.15
        needs = [2 * (plan.radii[award] + GAP) / circle if award else 0.0 for award, _ in sectors]
    free = TURN - sum(needs)
    start = circle + widest + GAP * 5 if widest else near + GAP * 2
    angle = -pi / 2
    radius = near
    for (award, heads), area, need in zip(sectors, areas, needs, strict=True):
        span = need + free * area / sum(areas)
        if award:
            members.append((award, circle * cos(angle + span / 2), circle * sin(angle + span / 2)))
            radius = max(radius, circle + plan.radii[award])
            for document in plan.below.get(award, ()):
                members.append((document, (circle - widest - 12) * cos(angle + span / 2), (circle - widest - 12) * sin(angle + span / 2)))
        # By province within a band of sizes, so that neighbours in the picture are neighbours on the map.
        extents = {head: _extent(plan, grown[head]) for head in heads}
        order = sorted(heads, key=lambda head: (-ceil((extents[head][2] - extents[head][1]) / 12), plan.graph.nodes[head].get("province") or "", -extents[head][0], head))
        rows = _rings_of_petal([extents[head] for head in order], start, angle + span * 0.02, span * 0.96)
        for head, (x, y) in zip(order, rows, strict=True):
            members.extend(moved(grown[head], x, y, atan2(y, x)))
            radius = max(radius, hypot(x, y) + extents[head][2])
        angle += span
    return _rounded(plan, Cluster(radius, members))


def _rounded(plan: Plan, cluster: Cluster) -> Cluster:
    """The same members round the middle of the circle that holds them all: petals differ in length."""
    farthest: dict[int, tuple[float, float, float, float]] = {}
    for node, x, y in cluster.members:
        reach = hypot(x, y) + plan.radii[node]
        towards = int(atan2(y, x) * 8)  # of each fiftieth of a turn the outermost is enough
        if towards not in farthest or reach > farthest[towards][0]:
            farthest[towards] = (reach, x, y, plan.radii[node])
    rim = list(farthest.values())
    shifted = centred([(x, y) for _, x, y, _ in rim], [radius for *_, radius in rim])
    dx, dy = shifted[0][0] - rim[0][1], shifted[0][1] - rim[0][2]
    members = [(node, x + dx, y + dy) for node, x, y in cluster.members]
    return Cluster(max(hypot(x, y) + plan.radii[node] for node, x, y in members), members)


def _extent(plan: Plan, cluster: Cluster) -> tuple[float, float, float]:
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


def _prestige(plan: Plan, award: str) -> tuple[int, int, str]:
    data = plan.graph.nodes[award]
    tier = dict(data["facts"]).get("tier", "")
    return (_TIERS.index(tier) if tier in _TIERS else len(_TIERS), plan.graph.in_degree(award), award)


def heap(clusters: list[Cluster]) -> Cluster:
    """Clusters, widest first, side by side in a disc."""
    placed = pack([cluster.radius for cluster in clusters], GAP)
    whole = Cluster(0.0)
    for cluster, (x, y) in zip(clusters, placed, strict=True):
        whole.members.extend(moved(cluster, x, y))
        whole.radius = max(whole.radius, hypot(x, y) + cluster.radius)
    return whole


def pack_region(plan: Plan, flowers: list[tuple[str, Cluster]], region: str) -> tuple[Cluster, list[tuple[str, float, float, float]]]:
    flowers = sorted(flowers, key=lambda pair: (-pair[1].radius, pair[0]))
    spots = pack([cluster.radius for _, cluster in flowers], GAP * 4)
    whole = Cluster(0.0)
    places: list[tuple[str, float, float, float]] = []
    for (hub, cluster), (x, y) in zip(flowers, spots, strict=True):
        whole.members.extend(moved(cluster, x, y))
        whole.radius = max(whole.radius, hypot(x, y) + cluster.radius)
        places.append(("" if hub.startswith("\n") else hub, x, y, cluster.radius))
    whole.radius += GAP * 3
    return whole, places
