"""Lists in one line: an award and its recipients, or a label that sorts and the rows below the award that is open."""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.awards.award_names import award_head, award_tier, strip_count
from partygraph.facts.awards.headings import Heading, read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.awards.years import of_year
from partygraph.facts.lists.own_grades import of_named_prize
from partygraph.facts.lists.praised_houses import is_house_of
from partygraph.facts.lists.running import WHO_ANSWERS, enumerated, items, without_scores
from partygraph.facts.lists.taken_away import takes_away
from partygraph.facts.lists.walk import Walk, add, add_persons, award_index, numbering, plain_heading
from partygraph.facts.lists.works_apart import ranked_works
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.staff import is_person_at_work
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.load import words

__all__ = ["has_parts", "read_award_line", "read_dashed_line", "read_event_line", "read_headed_row", "read_names_only", "read_place_line"]


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


_EVENT = re.compile(r"[\u4e00-\u9fff（）A-Za-z0-9]{2,14}(?<!名单)(?<!奖)")


def read_event_line(walk: Walk, row: Row) -> bool:
    """`跳绳比赛　一等奖：甲支部；二等奖：乙支部、丙支部`: the grades of one event, which begins the line."""
    if len(row.cells) != 2 or walk.columns or _EVENT.fullmatch(row.cells[0].chars) is None or _GRADES.match(row.cells[1].chars) is None or expand(row.cells[0].chars):
        return False
    return read_award_line(walk, row, event=row.cells[0].chars)


def read_headed_row(walk: Walk, row: Row) -> bool:
    """`先进科室（3个）  急诊科、药学部、护理部`, `一等奖  急诊科——甲技术`: a heading with its count, or a grade with works, and behind a gap who got it."""
    if len(row.cells) != 2 or walk.columns:
        return False
    label, who = row.cells[0], row.cells[1].slice(0, len(row.cells[1].chars.rstrip("。；; ")))
    heading = read_heading(label.chars)
    if heading is None or len(heading.names) != 1 or heading.personal or walk.person_scope:
        return False
    grade = award_tier(label.chars) is not None and (walk.graded is not None or _OF_WORKS.search(who.chars) is not None)
    if not grade and (heading.count is None or _WITH_COUNT.search(label.chars) is None or not enumerated(who)):
        return False
    if not _listed_under(walk, of_year(walk.years, row.indexes[0], of_named_prize(walk, heading, row)), label, who, row):
        return False
    walk.announced = False
    walk.used.update(row.indexes)
    return True


_OF_WORKS = re.compile(r"——|[》”]；")
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
        heading = of_named_prize(walk, heading, row)
        listed = part.slice(match.start("items"), match.end("items"))
        if heading.personal or walk.person_scope:
            add_persons(walk, part if is_person_at_work(part.chars) else listed, 1 + listed.chars.count("、"))  # 甲医院内科护士：张某
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
    if done:
        walk.heading_style = numbering(row.line.mark) or walk.heading_style
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
