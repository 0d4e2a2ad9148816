"""No class and no relation is told by a hue alone: what shares a shape or a dash differs for every eye, on both grounds."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest

from partygraph.view.drawing import words

LEAST = 10.0
"""Difference in CIELAB; about 2.3 is just noticeable side by side, 10 at a glance."""
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""How eyes without one kind of cone see linear red, green and blue (Machado, Oliveira and Fernandes 2009, full severity)."""


def seen(colour: str, eye: str, *, dark: bool) -> tuple[float, float, float]:
    """A colour of the table in CIELAB; on a dark ground as the page's `tint` lightens it."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    if dark:
        light = (0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]) / 255
        parts = [round(part + (255 - part) * max(0.0, 0.48 - light)) for part in parts]
    linear = [part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts]
    red, green, blue = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in EYES[eye])
    whole = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in whole)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize(("table", "form"), [("kinds", "shape"), ("relations", "dash")])
def test_what_shares_a_form_differs_in_colour(table: str, form: str, eye: str, *, dark: bool) -> None:
    rows = words()[table]
    pairs = [(a, b) for a, b in combinations(rows, 2) if rows[a][form] == rows[b][form]]
    assert len(pairs) > 5
    alike = [(a, b) for a, b in pairs if dist(seen(rows[a]["color"], eye, dark=dark), seen(rows[b]["color"], eye, dark=dark)) < LEAST]
    assert alike == []
