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
from dataclasses import dataclass
from typing import TYPE_CHECKING

from partygraph.view.cartogram import cartogram
from partygraph.view.families import Plan
from partygraph.view.flowers import Cluster, flower, pack_region

if TYPE_CHECKING:
    import networkx as nx

__all__ = ["Disc", "Layout", "lay_out"]


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


def lay_out(graph: nx.MultiDiGraph[str]) -> Layout:
    """Positions for every node of a network made by `to_networkx`."""
    plan = Plan(graph)
    radii = plan.radii
    regions: dict[str, list[tuple[str, Cluster]]] = {}
    for hub, region in plan.regions.items():
        regions.setdefault(region, []).append((hub, flower(plan, hub)))
    provinces: list[tuple[str, Cluster, list[tuple[str, float, float, float]]]] = []
    for region in sorted(regions):
        flowers = regions[region]
        if not region:
            # No place frames what is nationwide: its large campaigns stand for themselves, the rest keep together.
            alone = _large(flowers)
            provinces.extend((f"\n{hub}", cluster, [(hub, 0.0, 0.0, cluster.radius)]) for hub, cluster in flowers if hub in alone)
            flowers = [one for one in flowers if one[0] not in alone]
        if flowers:
            provinces.append((region, *pack_region(plan, flowers, region)))
    centres = cartogram([(region, cluster.radius) for region, cluster, _ in provinces])
    positions: dict[str, tuple[int, int]] = {}
    discs: list[Disc] = []
    for (region, cluster, flowers_at), (x, y) in zip(provinces, centres, strict=True):
        for node, dx, dy in cluster.members:
            positions[node] = (round(x + dx), round(y + dy))
        # Where there is but one region, its campaigns need no frame round them.
        if not region.startswith("\n") and (len(provinces) > 1 or not any(hub for hub, *_ in flowers_at)):
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


def _large(flowers: Sequence[tuple[str, Cluster]]) -> set[str]:
    """The campaigns that are not small beside the largest, at most a dozen."""
    ranked = sorted(((cluster.radius, hub) for hub, cluster in flowers if not hub.startswith("\n")), reverse=True)
    return {hub for radius, hub in ranked[:12] if radius > 0.3 * ranked[0][0]}
