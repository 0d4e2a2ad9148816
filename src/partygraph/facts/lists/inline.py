"""Lists in one line: an award and its recipients, or a label that sorts and the rows below the award that is open."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head, award_tier, number, strip_count
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.awards.years import of_year
from partygraph.facts.houses.seats import seated
from partygraph.facts.lists.distributed import distributed
from partygraph.facts.lists.lost_cells import is_directly_under
from partygraph.facts.lists.names_in_rows import THE_SCHOOLS_OWN, is_inner, is_inner_branch, merge
from partygraph.facts.lists.praised_houses import is_house_of
from partygraph.facts.lists.running import WHO_ANSWERS, by_company, enumerated, items, without_scores
from partygraph.facts.lists.taken_away import takes_away
from partygraph.facts.lists.walk import Walk, add, add_persons, award_index, open_award, plain_heading
from partygraph.facts.lists.works_apart import ranked_works
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
from partygraph.rules.load import pattern, words

__all__ = ["has_parts", "read_award_line", "read_dashed_line", "read_event_line", "read_group_line", "read_headed_row", "read_names_only", "read_place_line"]



def read_names_only(walk: Walk, row: Row) -> bool:
    """A paragraph of names that ends like a sentence, or the last of rows that end in ； or have numbers."""
    text = row.line.body
    below = bool(walk.rows) and row.indexes[0] - 1 in walk.used
    last = below and (walk.rows[-1].line.chars.endswith(("；", ";")) or walk.numbered and row.line.mark[:1].isdecimal())
    alone = walk.seat is not None and text.chars.endswith("。") and len(named := expand(text.chars[:-1])) == 1 and is_anchored(named[0].org.name)  # the one of its city
    only = walk.heading_at == row.indexes[0] - 1 and len(text) <= _ONE_NAME and text.chars.endswith("。") and len(expand(text.chars[:-1])) == 1  # the one below its heading
    if text.chars.count("。") > 1 or not (last or alone or only or re.search("[、；，;]|[）”》]\\s*[0-9①-⑳（(]", text.chars)) or not items(walk, text, row):
        return False
    walk.used.update(row.indexes)
    return True


_ONE_NAME = 30


def has_parts(chars: str) -> bool:
    org = parse(chars)
    return org is not None and org.institution is not None and len(org.steps) > 1


_ORDINAL = re.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])\s*")
_INLINE = re.compile(r"^(?P<award>[^：:；。]{2,48})[：:]\s*(?P<items>\S.*)$")
_BRACKETED = re.compile(r"^【(?P<award>[^【】]{2,30})】\s*(?P<items>\S.*)$")
_SPACED = re.compile(r"^(?P<label>[^\s（）]{2,14})(?:（(?:共|计)?(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})[家个名项所支处间]）)?\s+(?P<items>\S.*)$")
_GROUPED = re.compile(r"^(?P<label>(?:[^：:；。，、（）]|（[省市县区旗、]{1,5}）){2,16}?)\s*(?:[（(]?\s*(?:共|计)?\s*(?P<count>[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[家个名项所支处间]\s*[)）]?|（[0-9]{1,3}）)?\s*[：:]\s*(?P<items>\S.*)$")


_OF_BRANCHES = re.compile(r"^(?P<label>[^：:；。，、（）—“”《》]{0,16}?(?:总支|总支部|党委|直属))\s*(?P<count>(?!))?—{1,2}\s*(?P<items>\S.*)$")
"""内科党总支——第一、第三党支部: a general branch and its branches."""
_EVENT = re.compile(r"[\u4e00-\u9fff（）A-Za-z0-9]{2,14}(?<!名单)(?<!奖)")


def read_event_line(walk: Walk, row: Row) -> bool:
    """`跳绳比赛　一等奖：甲支部；二等奖：乙支部、丙支部`: the grades of one event, which begins the line."""
    if len(row.cells) != 2 or walk.columns or _EVENT.fullmatch(row.cells[0].chars) is None or _GRADES.match(row.cells[1].chars) is None or expand(row.cells[0].chars):
        return False
    return read_award_line(walk, row, event=row.cells[0].chars)


def read_headed_row(walk: Walk, row: Row) -> bool:
    """`先进科室（3个）  急诊科、药学部、护理部`: a heading with its count, and behind a gap who got it."""
    if len(row.cells) != 2 or walk.columns or _WITH_COUNT.search(row.cells[0].chars) is None:
        return False
    heading = read_heading(row.cells[0].chars)
    if heading is None or len(heading.names) != 1 or heading.personal or heading.count is None or not enumerated(row.cells[1].slice(0, len(row.cells[1].chars.rstrip("。；; ")))):
        return False
    if not _listed_under(walk, of_year(walk.years, row.indexes[0], heading), row.cells[0], row.cells[1], row):
        return False
    walk.announced = False
    walk.used.update(row.indexes)
    return True


_WITH_COUNT = re.compile(r"[（(]?(?:共|计)?[0-9一二三四五六七八九十]{1,3}[个家项名支所][）)]?$")
_GRADES = re.compile(r"[^：；，。、]{1,10}奖(?:（[0-9一二三四五六七八九十]+[个名家]）)?：\S")


def read_award_line(walk: Walk, row: Row, *, event: str = "") -> bool:
    """`一等奖：甲医院、乙医院；二等奖：丙医院` in one line; the grades of an `event` bear its name."""
    text = row.line.body if not event else row.cells[1]
    bracketed = _BRACKETED.match(row.line.chars)
    if "：" not in text.chars and bracketed is None:
        return False
    text = without_scores(text, WHO_ANSWERS)  # the colon in a bracket ends no label
    done = negative = False
    begin = prose = 0
    for stop in [*(match.start() for match in re.finditer(r"[；。]", text.chars)), len(text)]:
        part = (text if bracketed is None else row.line.text).slice(begin, stop if bracketed is None else len(row.line.text)).strip()
        begin = stop + 1
        if bracketed is None and done and (mark := _ORDINAL.match(part.chars)) is not None:
            part = part.slice(mark.end(), len(part))  # 一、先进集体：甲；二、先进科室：乙
        match = bracketed or _INLINE.match(part.chars)
        if match is None:
            if negative:
                walk.withheld.append(part)
            elif done and len(part) and walk.current:
                done = items(walk, part, row) or done
            elif text.chars[stop : stop + 1] == "。":
                prose += len(part)
            continue
        if takes_away(match["award"]) and enumerated(lost := part.slice(match.start("items"), match.end("items"))):
            walk.withheld.append(lost)
            done, negative = True, True
            continue
        negative = False
        heading = _inline_heading(walk, match["award"], row.line) if not is_house_of(match["award"], expand(match["items"].rstrip("；。"))) else None
        heading = of_year(walk.years, row.indexes[0], heading) if heading is not None else None
        if heading is not None and event:
            heading = replace(heading, names=tuple(event + name if award_tier(name) is not None and (head := award_head(name)) is not None and head.word == name else name for name in heading.names))
        if heading is None or not heading.names:
            if bracketed is not None:
                break
            done = _award_behind(walk, part, match, row) or done
            continue
        listed = part.slice(match.start("items"), match.end("items"))
        if heading.personal or walk.person_scope:
            add_persons(walk, listed, 1 + listed.chars.count("、"))
            for name in heading.names:
                award_index(walk, name, heading, part.slice(0, match.end("award")))
            done = True
            if bracketed is not None:
                break
            continue
        before, kept = walk.current, len(walk.awards)
        walk.current = tuple(award_index(walk, name, heading, part.slice(match.start("award"), match.end("award"))) for name in heading.names)
        if items(walk, listed, row):
            done = True
            walk.columns, walk.announced = (), False
        elif ranked := ranked_works(walk.apart, listed):
            for owners, work in ranked:
                add(walk, list(owners), work, "《》", row, "row.work")
            done = True
        elif _works(walk, listed):
            done = True
            walk.current = ()
        else:
            walk.current = before
            del walk.awards[max(kept, len(before) and max(before) + 1) :]
        if bracketed is not None:
            break
    if done and prose < _PROSE:  # a list within a paragraph leaves that to be read
        walk.used.update(row.indexes)
    return done


_PROSE = 30


def _award_behind(walk: Walk, part: Text, match: re.Match[str], row: Row) -> bool:
    """`康复科、针灸科：中医特色科室；手术室：…`: the names stand in front of the award, several in one line."""
    title = match["items"].strip(" 。；")
    head = award_head(title)
    if row.line.chars.count("：") < _IN_TURN or len(title) > _LONGEST_AWARD or re.search(r"[，。；：、（“]", title) or head is None or head.personal or not qualified(title):
        return False
    named = expand(match["award"])
    if not named or any(is_generic(item.org.name) for item in named) or len(named) < 1 + match["award"].count("、"):
        return False
    return _listed_under(walk, plain_heading(title), part.slice(match.start("items"), match.start("items") + len(title)), part.slice(*match.span("award")), row)


_LONGEST_AWARD, _IN_TURN = 16, 2
"""One alone may be a row whose work stands behind its owner."""


def _inline_heading(walk: Walk, label: str, line: Line) -> Heading | None:
    chars = label.strip()
    if walk.level_base is not None and chars in words("level"):
        return plain_heading(chars + walk.level_base[0])
    if chars.endswith("圈") and walk.current and not has_parts(chars):
        return None  # 一等奖 over 暖心圈：甲医院: whose circle it is
    plain, count, _ = strip_count(chars)
    key = re.sub(r"[\s“”]", "", plain)
    if (known := walk.known.get(key)) is not None:
        return Heading((known,), count, False, False, False)
    if _LEVEL.fullmatch(key) is not None:
        return Heading((key,), count, False, False, False)  # 五星：甲支部、乙支部
    heading = read_heading(chars + "：")
    if (heading is None or not heading.names) and 4 <= len(key) <= 12 and key.startswith(words("leading")) and not has_parts(key):
        return Heading((key,), count, key.endswith(("员", "者", "手")), False, False)
    return heading


_LEVEL = re.compile(r"(?:[一二三四五六]星|A{1,5})级?")
_PLACE = re.compile(r"(?P<place>(?:第|[\u4e00-\u9fff]{2,10}[第前])[一二两三四五六七八]名)\s*[：:]\s*")


def read_place_line(walk: Walk, row: Row) -> bool:
    """`第一名：甲医院`, `团体前三名：甲医院、乙医院` in the results of a contest: the place is the award; elsewhere it numbers a row or is one of a ranking."""
    place = _PLACE.match(row.line.chars)
    if not walk.contest or place is None or walk.negative or walk.person_scope:
        return False
    if place["place"].startswith("个人"):
        walk.current = ()
        walk.used.update(row.indexes)
        return True
    if not _listed_under(walk, plain_heading(place["place"]), row.line.text.slice(*place.span("place")), row.line.text.slice(place.end(), len(row.line.text)), row):
        return False
    walk.columns, walk.announced = (), False
    walk.used.update(row.indexes)
    return True


def _listed_under(walk: Walk, heading: Heading, at: Text, listed: Text, row: Row) -> bool:
    """Open the one award of `heading`, said `at`, and read the names `listed`; nothing is opened where none are."""
    before, kept = walk.current, len(walk.awards)
    walk.current = (award_index(walk, heading.names[0], heading, at),)
    if items(walk, listed, row):
        return True
    walk.current = before
    del walk.awards[kept:]
    return False


_DASHED = re.compile(r"(?P<award>[^—，。；：《》“”]{1,22}奖)\s*—{1,2}\s*(?P<items>[^—，。；：《》]{4,80})")
_ITS_WORK = re.compile(r"[\u4e00-\u9fff]{0,8}《(?P<work>[^《》]{2,60})》")


def read_dashed_line(walk: Walk, row: Row) -> bool:
    """`最佳演唱奖——内科党支部`, and the line below it that is nothing but the work (`大合唱《长城谣》`)."""
    text = row.line.body
    if (work := _ITS_WORK.fullmatch(text.chars)) is not None and walk.dashed == row.indexes[0] - 1 and walk.rows and walk.rows[-1].entry is None:
        walk.rows[-1] = replace(walk.rows[-1], entry=text.slice(*work.span("work")), entry_label="《》")
        walk.used.update(row.indexes)
        return True
    match = _DASHED.fullmatch(text.chars) if "—" in text.chars else None
    heading = read_heading(match["award"] + "：") if match is not None else None
    if match is None or heading is None or len(heading.names) != 1 or heading.personal or walk.negative or walk.person_scope:
        return False
    rows = len(walk.rows)
    if not _listed_under(walk, heading, text.slice(*match.span("award")), text.slice(*match.span("items")), row):
        return False
    walk.columns, walk.announced, walk.current = (), False, ()
    walk.used.update(row.indexes)
    walk.dashed = row.indexes[-1] if len(walk.rows) == rows + 1 else -9
    return True


def _works(walk: Walk, listed: Text) -> bool:
    """Works listed by award, their owners elsewhere."""
    found = re.findall(r"《([^《》]{2,80})》", listed.chars)
    if not found or len(re.sub(r"《[^《》]{2,80}》|[、，；。\s]", "", listed.chars)) > 0 or not walk.current:
        return False
    for work in found:
        walk.works[re.sub(r"[\s《》“”]", "", work)] = walk.current[0]
    return True


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
