"""Names that a document has already told, wherever they stand in a text: 妇幼院, once it is known as a short form."""

from __future__ import annotations

import re

from partygraph.model import OrgKind
from partygraph.names.bodies import Step
from partygraph.names.found import Found
from partygraph.names.org_name import OrgName
from partygraph.names.parse import parse

__all__ = ["with_known"]


def with_known(chars: str, found: list[Found], names: tuple[str, ...]) -> list[Found]:
    held = {name for name in names if name and name in chars}  # an empty name would be found at every place, for ever
    if not held:
        return found
    taken = [(item.start, item.end) for item in found]
    for name in sorted(held, key=lambda item: (-len(item), item)):
        at = chars.find(name)
        while at >= 0:
            end = at + len(name)
            inside = next(((start, stop) for start, stop in taken if start < end and at < stop), None)
            org = parse(name) or _short(name)
            if inside is None and org is not None and (org.steps[0].rule != _SHORT_RULE or not _IN_WORD.match(chars, end)):
                found.append(Found(at, end, org))
                taken.append((at, end))
            at = chars.find(name, end)
    return sorted(found, key=lambda item: item.start)


_SHORT_RULE = "name.short"
_SHORTEST = 3
_IN_WORD = re.compile("[区长]")


def _short(name: str) -> OrgName | None:
    """A short form that the document gives to one of its houses (妇幼院, 上海九院) and that no word class reads."""
    if len(name) < _SHORTEST or not name.endswith(("院", "站", "所", "局", "委", "办", "妇幼")):
        return None
    return OrgName(name, (Step(len(name), name, OrgKind.ORGANIZATION, "centre", _SHORT_RULE),))
