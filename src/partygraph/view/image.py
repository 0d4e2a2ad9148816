"""The picture as SVG, made without a browser: for papers, reports and slides.

Same positions, colours and shapes as the page; labels are set where their box is free, most important first.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from math import cos, pi, sin
from typing import TYPE_CHECKING
from unicodedata import east_asian_width
from xml.sax.saxutils import escape, quoteattr

from partygraph.errors import BuildError
from partygraph.view.drawing import words
from partygraph.view.layout import Disc

if TYPE_CHECKING:
    from partygraph.view.drawing import PartyNetwork

__all__ = ["to_png", "to_svg"]

_GROUND, _REGION, _PETAL, _RIM, _INK, _SOFT = "#fbfaf7", "#f3efe8", "#ffffff", "#d8d1c4", "#1d2730", "#55616c"
_LABELS = 160
_HUBS = ("Campaign", "Award")


def to_svg(network: PartyNetwork, *, width: int = 1600) -> str:
    """The whole network as one SVG file.

    Args:
        network: what `partygraph.view.network` gives.
        width: of the picture in pixels; the height follows from the layout.
    """
    left, top, right, bottom = _box(network)
    scale = width / (right - left)
    drawn = round((bottom - top) * scale)
    legend, height = _legend(network, width, drawn)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="Noto Sans CJK SC, sans-serif">',
        f"<title>{_text(network.heading)}</title>",
        f'<rect width="100%" height="100%" fill="{_GROUND}"/>',
    ]
    place = {node["id"]: ((node["x"] - left) * scale, (node["y"] - top) * scale) for node in network.nodes}
    for disc in network.layout.discs:
        fill, rim = (_REGION, _RIM) if disc.kind == "province" else (_PETAL, "none")
        parts.append(f'<circle cx="{_n((disc.x - left) * scale)}" cy="{_n((disc.y - top) * scale)}" r="{_n(disc.radius * scale)}" fill="{fill}" stroke="{rim}"/>')
    parts.extend(_lines(network, place, scale))
    for node in network.nodes:
        x, y = place[node["id"]]
        parts.append(_shape(node["shape"], x, y, max(node["size"] * scale, 0.7), node["color"], node["label"]))
    parts.extend(_labels(network, place, scale, width, [(disc, (disc.x - left) * scale, (disc.y - disc.radius - top) * scale) for disc in network.layout.discs]))
    parts.extend(legend)
    return "\n".join([*parts, "</svg>"]) + "\n"


def to_png(svg: str, *, width: int = 1600) -> bytes:
    """The same picture as PNG, drawn by `rsvg-convert` (Debian: librsvg2-bin) or the package cairosvg, whichever is there.

    Raises:
        BuildError: neither is installed, or it fails.
    """
    program = shutil.which("rsvg-convert")
    if program:
        done = subprocess.run([program, "--width", str(width), "--unlimited"], input=svg.encode(), capture_output=True, check=False)
        if done.returncode:
            raise BuildError("PNG", "rsvg-convert cannot draw it: " + done.stderr.decode(errors="replace").strip(), hint="take the SVG, or a smaller width")
        return done.stdout
    try:
        import cairosvg  # type: ignore[import-not-found,unused-ignore]
    except ImportError as error:
        raise BuildError("PNG", "nothing here draws SVG", hint="install librsvg2-bin or cairosvg, or take the SVG") from error
    drawn: bytes = cairosvg.svg2png(bytestring=svg.encode(), output_width=width)
    return drawn


def _box(network: PartyNetwork) -> tuple[float, float, float, float]:
    round_things = [(disc.x, disc.y, float(disc.radius)) for disc in network.layout.discs]
    round_things += [(node["x"], node["y"], node["size"]) for node in network.nodes]
    if not round_things:
        return -100.0, -100.0, 100.0, 100.0
    left, right = min(x - r for x, _, r in round_things), max(x + r for x, _, r in round_things)
    top, bottom = min(y - r for _, y, r in round_things), max(y + r for _, y, r in round_things)
    margin = 0.03 * max(right - left, bottom - top) + 10
    return left - margin, top - margin, right + margin, bottom + margin


def _lines(network: PartyNetwork, place: dict[str, tuple[float, float]], scale: float) -> Iterator[str]:
    """One path a relation: thousands of lines in a few elements."""
    looks = words()["relations"]
    paths: dict[str, list[str]] = {}
    for edge in network.edges:
        (ax, ay), (bx, by) = place[edge["from"]], place[edge["to"]]
        if abs(ax - bx) + abs(ay - by) > 2:
            paths.setdefault(edge["relation"], []).append(f"M{_n(ax)} {_n(ay)}L{_n(bx)} {_n(by)}")
    count = sum(map(len, paths.values()))
    for relation in looks:
        if relation not in paths:
            continue
        look = looks[relation]
        opacity = max(0.08, min(0.5, 300 / count)) if relation == "conferral" else 0.6
        dash = f' stroke-dasharray="{" ".join(map(str, look["dash"]))}"' if look["dash"] else ""
        yield f'<path d="{"".join(paths[relation])}" fill="none" stroke="{look["color"]}" stroke-opacity="{opacity:.2f}" stroke-width="{min(1.4, max(0.4, scale)):.2f}"{dash}/>'


def _shape(shape: str, x: float, y: float, r: float, color: str, label: str = "") -> str:
    title = f"<title>{_text(label)}</title>" if label else ""
    if shape == "dot" or r < 1.5:
        return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}" fill="{color}">{title}</circle>'
    points = " ".join(f"{_n(px)},{_n(py)}" for px, py in _corners(shape, x, y, r))
    return f'<polygon points="{points}" fill="{color}">{title}</polygon>'


def _corners(shape: str, x: float, y: float, r: float) -> list[tuple[float, float]]:
    if shape == "square":
        return [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]
    if shape == "diamond":
        return [(x, y + r), (x + r, y), (x, y - r), (x - r, y)]
    if shape == "hexagon":
        return [(x + r * cos(i * pi / 3), y + r * sin(i * pi / 3)) for i in range(6)]
    if shape == "star":
        return [(x + r * (0.41 if i % 2 else 1.07) * sin(i * pi / 5), y + 0.08 * r - r * (0.41 if i % 2 else 1.07) * cos(i * pi / 5)) for i in range(10)]
    sign = 1 if shape == "triangle" else -1
    return [(x, y - sign * 1.15 * r), (x + r, y + sign * 0.58 * r), (x - r, y + sign * 0.58 * r)]


def _legend(network: PartyNetwork, width: int, top: int) -> tuple[list[str], int]:
    """Each class with its shape and number in rows below the picture, and where the picture ends then."""
    counts: dict[str, int] = {}
    for node in network.nodes:
        counts[node["group"]] = counts.get(node["group"], 0) + 1
    parts: list[str] = []
    x, y = 24.0, top + 12.0
    for kind, look in words()["kinds"].items():
        if kind in counts:
            text = f"{look[network.lang]} {counts[kind]}"
            wide = 34 + _width(text, 12.0)
            if x + wide > width and x > 24:
                x, y = 24.0, y + 22
            parts.append(_shape(look["shape"], x, y, 6.0, look["color"]))
            parts.append(f'<text x="{_n(x + 12)}" y="{_n(y + 4.2)}" font-size="12" fill="{_INK}">{_text(text)}</text>')
            x += wide
    return parts, round(y + 20)


Box = tuple[float, float, float, float]


class _Boxes:
    """Boxes in a grid: which place is taken."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def _near(self, box: Box) -> Iterator[list[Box]]:
        for i in range(int(box[0] // 80), int(box[2] // 80) + 1):
            for j in range(int(box[1] // 80), int(box[3] // 80) + 1):
                yield self._cells.setdefault((i, j), [])

    def free(self, box: Box) -> bool:
        """Whether no box that was put overlaps this one."""
        return not any(other[0] < box[2] and other[2] > box[0] and other[1] < box[3] and other[3] > box[1] for cell in self._near(box) for other in cell)

    def put(self, box: Box) -> None:
        """Take its place."""
        for cell in self._near(box):
            cell.append(box)


def _labels(network: PartyNetwork, place: dict[str, tuple[float, float]], scale: float, width: int, discs: list[tuple[Disc, float, float]]) -> Iterator[str]:
    """Names of regions, then of nodes, most important first: clear of each other, and of the nodes unless a hub has no other place."""
    taken, marks = _Boxes(), _Boxes()

    def fits(x: float, y: float, text: str, size: float, *, covering: bool = False) -> bool:
        half = _width(text, size) / 2 + 3
        box = (x - half, y - 0.65 * size, x + half, y + 0.65 * size)
        if box[0] < 0 or box[2] > width or not taken.free(box) or not (covering or marks.free(box)):
            return False
        taken.put(box)
        return True

    graph = network.graph
    ranked = sorted(network.nodes, key=lambda node: (node["group"] != "Campaign", -node["size"], node["id"]))
    for node in ranked:
        (x, y), reach = place[node["id"]], node["size"] * scale * 0.8
        if reach > 1.5:
            (taken if node["group"] in _HUBS else marks).put((x - reach, y - reach, x + reach, y + reach))
    for disc, x, y in discs:
        size = max(12.0, min(26.0, disc.radius * scale / 6))
        if disc.kind == "province" and disc.label and fits(x, y, disc.label, size, covering=True):
            yield _label(x, y, f"{disc.label} {disc.count}", size, bold=True, color=_SOFT)
    written = 0
    for node in ranked:
        reach = node["size"] * scale
        hub = node["group"] in _HUBS and graph.in_degree(node["id"]) > 1
        if written >= _LABELS or reach < (2.0 if hub else 3.0):
            continue
        x, y = place[node["id"]]
        text = node["label"] if len(node["label"]) <= 22 else node["label"][:21] + "…"
        size = 13.0 if hub else 11.0
        aside = reach + _width(text, size) / 2 + 5
        spots = [(x, y + reach + size * 0.8), (x, y - reach - size * 0.8), (x + aside, y), (x - aside, y)]
        if node["group"] == "Campaign":
            spots[2:] = [(x, y + reach + size * 2.4), (x, y - reach - size * 2.4)]
        tries = [(spot, covering) for covering in (False, True) for spot in spots if not covering or hub]
        found = next((spot for spot, covering in tries if fits(*spot, text, size, covering=covering)), None)
        if found:
            written += 1
            yield _label(*found, text, size, bold=hub, color=_INK)


def _width(text: str, size: float) -> float:
    return sum(size if east_asian_width(character) in "WFA" else 0.58 * size for character in text)


def _label(x: float, y: float, text: str, size: float, *, bold: bool, color: str) -> str:
    weight = ' font-weight="600"' if bold else ""
    return (
        f'<text x="{_n(x)}" y="{_n(y + 0.35 * size)}" font-size="{_n(size)}" text-anchor="middle" fill={quoteattr(color)} '
        f'stroke="{_GROUND}" stroke-width="3" paint-order="stroke"{weight}>{_text(text)}</text>'
    )


def _text(text: str) -> str:
    """Text as it may stand in XML, which has no place for control characters."""
    return escape("".join(character for character in text if character >= " " or character in "\t\n"))


def _n(number: float) -> str:
    return f"{number:.1f}"
