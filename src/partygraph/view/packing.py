"""Circles without overlap: in rings round a middle, side by side in a disc, and the circle round them all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import atan2, cos, hypot, pi, sin, sqrt

__all__ = ["GAP", "TURN", "centred", "pack", "ring"]

GAP = 5.0
TURN = 2 * pi


def ring(radii: Sequence[float], start: float, begin: float = 0.0, span: float = TURN) -> list[tuple[float, float]]:
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


def pack(radii: Sequence[float], gap: float) -> list[tuple[float, float]]:
    """Middles of circles (widest first) close to the origin, none overlapping; the circle round them all has its middle there."""
    placed = _spiral(radii, gap) if len(radii) > 48 else _touching(radii, gap)
    return centred(placed, radii)


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


def centred(placed: list[tuple[float, float]], radii: Sequence[float]) -> list[tuple[float, float]]:
    """The same circles with the middle of the smallest circle round them at the origin, nearly."""
    if not placed:
        return []
    cx = cy = 0.0
    for turn in range(1, 100):
        # Towards the farthest rim, by ever smaller steps: this comes as close as one likes.
        x, y, radius = max(((x, y, radius) for (x, y), radius in zip(placed, radii, strict=True)), key=lambda spot: hypot(spot[0] - cx, spot[1] - cy) + spot[2])
        distance = hypot(x - cx, y - cy)
        if distance:
            reach = (distance + radius) / distance / (turn + 1)
            cx += (x - cx) * reach
            cy += (y - cy) * reach
    return [(x - cx, y - cy) for x, y in placed]
