"""Teams that sentences call by a quotation, each with its house or without: 该校“甲”志愿服务队、“乙”实践团获“优秀志愿组织”."""

from __future__ import annotations

import re

from partygraph.facts.houses.discourse import COREFERENCE
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.words.clauses import ADVERB_END
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["teams_before", "teams_told"]

_TEAM = re.compile(r"(?P<owner>[\u4e00-\u9fff0-9（）]{0,30}?)“[^“”]{0,23}[^“”圈]”[\u4e00-\u9fff]{0,16}?(?:队|(?<!集)团|小组|协会|联盟|社团)")
_PLAIN = re.compile(r"[\u4e00-\u9fff0-9]{4,30}(?:服务队|志愿队|医疗队|突击队|先锋队|宣讲队|救援队|帮扶队|小分队|宣讲团|服务团|实践团|合唱团|社会实践团队)")
"""A team beside one in quotation marks, whose own have been taken off."""
_PLACED = re.compile(r"[\u4e00-\u9fff]{2,5}[省市县区州旗]")
_MARK = re.compile(r"(?:[、，和与及]|以及)(?=[^“”]*(?:“[^“”]*”[^“”]*)*$)")
_SO_MANY = re.compile(r"等?(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})?[个支]?(?:志愿服务组织|志愿组织|志愿服务队|志愿者?队伍|服务队|组织|团队|队伍|集体|社团|单位)?$")


def teams_told(reading: Telling, text: Text) -> list[tuple[str, Text, bool]] | None:
    """The teams that `text` enumerates by their full names; None where any part of it is no such team.

    A team whose house is left out is of the house of the team before it, the first of the house that the text speaks of.
    """
    if "”" not in text.chars:
        return None
    parts = _parts(text)
    found: list[tuple[str, Text, bool]] = []
    house = None if reading.topic.office() else reading.topic.last
    for part in parts:
        begin = _owner_end(part.chars)
        if begin is None or is_generic(part.chars):
            return None
        owner, called = part.chars[:begin], part.chars[begin:]
        if owner:
            house = _owner(reading, owner)
            if house is None:
                return None
        elif not found and (known := reading.topic.known(called)) is not None:
            house = known.removesuffix(called)
        found.append(((house or "") + called, part, not owner and house is not None or COREFERENCE.match(owner) is not None))
    return found or None


def teams_before(reading: Telling, text: Text) -> list[Recipient]:
    """The teams that the clause in front of a verb of getting consists of, without its words of time and manner."""
    if "”" not in text.chars:
        return []
    text = text.slice(led_in(text.chars), len(text))
    cut = ADVERB_END.search(mask(text.chars))
    return [Recipient(*item) for item in teams_told(reading, text.slice(0, cut.start()) if cut is not None and cut.start() else text) or ()]


def _parts(text: Text) -> list[Text]:
    """The parts between the marks of an enumeration, none of them inside a quotation."""
    counted = _SO_MANY.search(text.chars)
    end = counted.start() if counted is not None and text.chars[counted.start() : counted.start() + 1] == "等" else len(text)
    whole = text.slice(0, end)
    found: list[Text] = []
    at = 0
    for match in (*_MARK.finditer(whole.chars), None):
        found.append(whole.slice(at, match.start() if match is not None else len(whole)))
        at = match.end() if match is not None else at
    return found


def _owner_end(chars: str) -> int | None:
    """Where the team's own name begins, behind its house; None where it is no team."""
    if (team := _TEAM.fullmatch(chars)) is not None:
        return team.end("owner")
    if _PLAIN.fullmatch(chars) is None:
        return None
    if (reference := COREFERENCE.match(chars)) is not None:
        return reference.end()
    org = parse(chars)
    house = org.institution if org is not None and not is_bare(org) else None
    return len(house) if house is not None and house != chars else None if house is not None and _PLACED.match(chars) is not None else 0


def _owner(reading: Telling, chars: str) -> str | None:
    """The full name of the house or unit in front of the quotation."""
    if COREFERENCE.match(chars) is not None:
        return refer(reading.topic, chars)
    org = parse(chars)
    if org is None or is_generic(org.name):
        return None
    if is_bare(org):
        host = None if reading.topic.office() else reading.topic.last
        org = parse(host + chars) if host is not None else None
        return org.name if org is not None and not is_bare(org) else None
    full = complete(reading.topic, org)
    return full[0] if full is not None else None
