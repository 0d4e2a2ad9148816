"""Where the bodies of a group are: below 泰兴市 a list writes 市中医院 for 泰兴市中医院."""

from __future__ import annotations

from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.named import Named
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["is_seat", "seated"]


def is_seat(label: str) -> bool:
    """Is `label` a county, a city or a district and nothing else?"""
    place = default_places().leading(label)
    return place is not None and place.length == len(label) and label[-1] in "市县区旗"


def seated(item: Named, cell: Text, label: str, label_at: Text) -> tuple[Named, Text]:
    """A township's house below its county (河间市：某某镇卫生院) takes the county in front, 县医院 its name (霞浦县：县医院药剂科)."""
    place = default_places().leading(label)
    name = item.org.name
    if place is not None and place.length == len(label) and name[0] == label[-1] and name[0] in "县市区旗" and (org := parse(label[:-1] + name)) is not None and org.institution is not None:
        shift = len(label) - 1
        return Named(org, ((0, shift), *((start + shift, stop + shift) for start, stop in item.ranges)), item.second, completed=True), Text.join([label_at.slice(0, shift), cell])
    bare = item.org.steps[0].group in ("centre", "hospital") and item.org.institution == name == item.org.steps[0].own and not is_anchored(name)
    if place is not None and place.length == len(label) and bare and label[-1] in "市县区旗" and (org := parse(label + name)) is not None and org.institution == org.name:
        shift = len(label)  # 如东县：疾控中心
        return Named(org, ((0, shift), *((start + shift, stop + shift) for start, stop in item.ranges)), item.second, completed=True), Text.join([label_at, cell])
    if place is None or place.length != len(label) or not pattern("name.township").match(name) or default_places().leading(name) is not None:
        return item, cell
    org = parse(label + name)
    if org is None:
        return item, cell
    shift = len(label_at)
    ranges = ((0, shift), *((start + shift, stop + shift) for start, stop in item.ranges))
    return Named(org, ranges, item.second, completed=True), Text.join([label_at, cell])
