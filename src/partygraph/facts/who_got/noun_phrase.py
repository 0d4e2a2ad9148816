"""The noun phrase right before the verb and who it names: 甲医院内科, 我院药学部《X》 with its work; a person there is none (甲科主任张某)."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.houses.discourse import COREFERENCE, PERSONAL
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.facts.lists.listed import is_person
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.who_got.names_nobody import NO_RECIPIENT
from partygraph.facts.who_got.works_won import ENTRY_TAIL, MAKING, behind_description
from partygraph.facts.words.lead_in import led_in
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["noun_phrase"]


def noun_phrase(reading: Telling, text: Text) -> list[Recipient] | None:
    if (lead := led_in(text.chars)) > 0:
        text = text.slice(lead, len(text)).strip()
    chars = text.chars
    if not chars:
        return []
    entry: str | None = None
    entry_at: Text | None = None
    match = ENTRY_TAIL.search(chars) if "”" in chars[-14:] or "》" in chars[-14:] else None
    if match is not None and match["tail"] != "一文" and not re.search(r"(?:^|[，、])[以凭]|[以凭]$", match["owner"] + match["noun"]):
        kind = "work" if match["work"] else "quote"
        head = award_head(match[kind])
        if match[kind] in reading.topic.owners or not (kind == "quote" and head is not None and head.rule == "award.collective" and not match["tail"]):
            entry, entry_at = match[kind], text.slice(match.start(kind), match.end(kind))
            if match["tail"] == "圈":
                entry, entry_at = f"“{entry}”圈", text.slice(match.start(kind) - 1, match.end("tail"))
            described = behind_description(chars, 0, match.end("noun"))
            several = match["noun"] and re.search(r"[、和与及+＋]$", match["owner"]) is not None  # 内科、儿科《X》: of both
            owner = text.slice(described, match.end("noun")) if described or several else text.slice(0, match.end("owner")).strip("，、 ")
            owner = owner.slice(0, len(MAKING.sub("", owner.chars)))
            if all(is_person(name) for name in re.split("[、和与及]", owner.chars + ("" if described or several else match["noun"]))):
                return None  # 张某、李某《X》获三等奖
            if not len(owner):
                host = reading.topic.owners.get(match[kind]) or reading.topic.last
                return [Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
            text, chars = owner, owner.chars
    names = resolve_all(reading, text)
    if names is not None:
        return [Recipient(name, at, resolved, entry, entry_at) for name, at, resolved in names]
    if PERSONAL.search(chars[-8:]) and not chars.endswith(("团队", "医疗队", "支部", "党委", "小组")):
        return None
    items = [item for item in find(mask(chars), tuple(reading.topic.defined)) if not is_generic(item.org.name)]
    for item in reversed(items):
        if is_bare(item.org) and not COREFERENCE.match(item.org.name) and reading.topic.known(item.org.name) is None and item.start > 0:
            continue
        rest = chars[item.end :]
        if PERSONAL.match(rest) or re.match(r"[\u4e00-\u9fff]{0,6}(?:主任|院长|书记|医生|护士|同志|医师|护士长|职工)", rest) or len(rest) <= 4 and is_person(rest):
            return None
        if rest and NO_RECIPIENT.search(rest):
            return []
        name = complete(reading.topic, item.org)
        if name is not None and not re.search(r"(?:在|由|与|向|赴|对|从|到)$", chars[: item.start]):
            if (org := parse(name[0])) is not None:
                reading.topic.note(org)
            return [Recipient(name[0], text.slice(item.start, item.end), name[1], entry, entry_at)]
    if entry is not None:
        host = reading.topic.owners.get(entry.strip("“”圈")) or reading.topic.last
        return [Recipient(host, text, resolved=True, entry=entry, entry_at=entry_at)] if host is not None else []
    reference = COREFERENCE.match(chars)
    if reference is not None and (host := refer(reading.topic, reference[0])) is not None:
        if PERSONAL.search(chars[reference.end() :][-8:]):
            return None
        return [Recipient(host, text.slice(0, reference.end()), resolved=True)]
    return []
