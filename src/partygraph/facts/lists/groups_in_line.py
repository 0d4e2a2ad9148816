"""Groups in one line below the award that is open: 杭州市8家：甲医院、乙医院; 甲医院：急诊科、儿科；乙医院：护理部; 【甲医院】急诊科、护理部."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import number
from partygraph.facts.houses.seats import seated
from partygraph.facts.lists.distributed import distributed
from partygraph.facts.lists.lost_cells import is_directly_under
from partygraph.facts.lists.names_in_rows import THE_SCHOOLS_OWN, is_inner, is_inner_branch, merge
from partygraph.facts.lists.running import by_company, enumerated, items
from partygraph.facts.lists.walk import Walk, add, open_award
from partygraph.facts.tables.columns import Row
from partygraph.facts.tables.groups import is_group
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["read_group_line"]

_SPACED = re.compile(r"^(?P<label>[^\s（）]{2,14})(?:（(?:共|计)?(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[家个名项所支处间]）)?\s+(?P<items>\S.*)$")
_GROUPED = re.compile(r"^(?P<label>(?:[^：:；。，、（）]|（[省市县区旗、]{1,5}）){2,16}?)\s*(?:[（(]?\s*(?:共|计)?\s*(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[家个名项所支处间]\s*[)）]?|（[0-9]{1,3}）)?\s*[：:]\s*(?P<items>\S.*)$")
_OF_BRANCHES = re.compile(r"^(?P<label>[^：:；。，、（）—“”《》]{0,16}?(?:总支|总支部|党委|直属))\s*(?P<count>(?!))?—{1,2}\s*(?P<items>\S.*)$")
"""内科党总支——第一、第三党支部: a general branch and its branches."""


def read_group_line(walk: Walk, row: Row) -> bool:
    """`杭州市8家：甲医院、乙医院`: the label sorts, the award is the one announced."""
    text = row.line.body
    if not walk.current or walk.negative or all(walk.awards[at].personal for at in walk.current):
        return False
    if _read_groups(walk, row):
        return True
    grouped = _GROUPED.match(text.chars) if "：" in text.chars or ":" in text.chars else _OF_BRANCHES.match(text.chars) if "—" in text.chars else None
    match = grouped or _house_first(text.chars) or ((spaced := _SPACED.match(text.chars)) and is_group(spaced["label"]) and _are_whole(spaced["items"]) and spaced or None)
    if match is None:
        return False
    if match.re is _HOUSE_FIRST:
        return _units_of(walk, row, match)
    listed = text.slice(match.start("items"), match.end("items"))
    group = is_group(match["label"]) or bool(match["count"]) or is_directly_under(match["label"])
    chars = listed.chars.rstrip("。；;等. ")
    if "“" in chars and (whose := expand(match["label"])) and len(whose) == 1 and whose[0].org.name.endswith(("党总支", "党委", "总支")):
        walk.host = (whose[0], text.slice(match.start("label"), match.end("label")))
        if items(walk, listed, row):  # 第一党总支：内科党支部“X”；外科党支部“Y”
            walk.host = None
            walk.used.update(row.indexes)
            return True
        walk.host = None
    found = distributed(open_award(walk), enumerated(listed.slice(0, len(chars)))) or (by_company(listed.slice(0, len(chars)), number(match["count"] or "")) if group else [])
    host = _label_host(match["label"], found)
    if not found or (not group and host is None and (len(found) < 2 or not re.search("[、；]", chars))):
        return False
    label_at = text.slice(match.start("label"), match.end("label"))
    if host is not None or not group:
        walk.host = None
    for item, cell in found:
        recipients = [seated(item, cell, match["label"], label_at)]
        add(walk, merge([(host, label_at)], recipients) if host is not None else recipients, None, "", row, "list.enumeration")
    walk.used.update(row.indexes)
    return True


_HOUSE_FIRST = re.compile(r"(?:[【\[〔](?P<boxed>[^【】\[\]〔〕]{3,30})[】\]〕]|(?P<dashed>[^：—、，。；“”《》\s]{3,30})\s*(?:—{1,2}|-{2,3}|→))\s*(?P<items>[^：—“”《》]{2,200})")


def _house_first(chars: str) -> re.Match[str] | None:
    """【甲医院】急诊科、护理部; 甲医院——急诊科、护理部: a house by its full name and nothing but its units behind it."""
    match = _HOUSE_FIRST.fullmatch(chars) if chars[:1] in "【[〔" or "—" in chars or "--" in chars or "→" in chars else None
    label = (match["boxed"] or match["dashed"]) if match is not None else ""
    if match is None or not is_anchored(label) or (org := parse(label)) is None or org.institution != label:
        return None
    units = expand(match["items"].rstrip("。；;"))
    if not units or not all(is_bare(item.org) for item in units):
        return None
    return match


def _units_of(walk: Walk, row: Row, match: re.Match[str]) -> bool:
    """The units behind their house, each a row."""
    kind = "boxed" if match["boxed"] else "dashed"
    text, at = row.line.body, row.line.body.slice(*match.span(kind))
    host = expand(match[kind])
    found = enumerated(text.slice(*match.span("items")).strip("。；; "))
    for item, cell in found if len(host) == 1 else ():
        add(walk, merge([(host[0], at)], [(item, cell)]), None, "", row, "list.enumeration")
    walk.used.update(row.indexes)
    return bool(found)


def _read_groups(walk: Walk, row: Row) -> bool:
    """`甲医院：急诊科、儿科；乙医院：护理部。`: several groups in one line, each read by itself; all of them or none."""
    text = row.line.body
    parts = [text.slice(*match.span()) for match in re.finditer(r"[^；;]+", text.chars.rstrip("。；; "))]
    if len(parts) < _SEVERAL or not all(part.chars.count("：") == 1 for part in parts):
        return False
    before, positions = len(walk.rows), dict(walk.positions)
    if all(read_group_line(walk, Row(Line(part.strip(), row.line.gap, row.line.indent), (part.strip(),), row.indexes)) for part in parts):
        return True
    del walk.rows[before:]
    walk.positions = positions
    return False


_SEVERAL = 2


def _are_whole(items: str) -> bool:
    """Names behind a place and one blank: several, or each with its own place; 市中医院 in 常熟 市中医院 is the rest of a name."""
    return re.match(r"\S+[；、]", items) is not None or bool(named := expand(items.rstrip("。；; "))) and all(default_places().leading(item.org.name) is not None and not item.completed for item in named)


def _label_host(label: str, found: list[tuple[Named, Text]]) -> Named | None:
    """The body whose units stand behind its name (护理学院（1个）：4班团支部; 第一党总支：急诊党支部、重症党支部), no kind of bodies."""
    units = [is_bare(item.org) or is_inner_branch(item.org) for item, _ in found]
    if not found or not all(bare or is_inner(item.org) for bare, (item, _) in zip(units, found, strict=True)) or label != THE_SCHOOLS_OWN and pattern("line.group").fullmatch(label):
        return None
    named = expand(label)
    if len(named) != 1 or is_generic(named[0].org.name) and named[0].org.name != THE_SCHOOLS_OWN:
        return None
    org = named[0].org
    if not any(units) and (org.institution != org.name or org.steps[-1].group not in _OVER_CENTRES):
        return None
    return named[0] if org.institution is not None or (org.steps[-1].group == "line" and all(item.org.steps[-1].group == "line" for item, _ in found)) else None


_OVER_CENTRES = ("hospital", "university")
"""甲医院：体检中心、信息中心 are its units; what a bureau lists behind its name stands by itself."""
