"""Provinces as discs that lie roughly as on the map: area by number of nodes, pushed apart until none touch."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, sqrt

from partygraph.view.packing import GAP

__all__ = ["cartogram"]

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


def cartogram(regions: Sequence[tuple[str, float]]) -> list[tuple[float, float]]:
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
