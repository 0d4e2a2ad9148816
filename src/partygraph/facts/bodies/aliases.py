"""What the document calls its bodies besides their full names: short forms, second names, what only sentences were read by."""

from __future__ import annotations

from collections.abc import Sequence

from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.short_forms import same_body, short_forms
from partygraph.layout import Line
from partygraph.model import Alias, Locator
from partygraph.names.anchored import is_anchored
from partygraph.names.parse import parse

__all__ = ["forms_of_houses", "gather_second_names", "gather_short_names"]


def forms_of_houses(document: Gathered, houses: set[str], signers: Sequence[str]) -> tuple[Alias, ...]:
    """Short forms of the names and of the houses that are called shortly; a house that only stands in front of its units explains those that nothing else does.

    What the rules of places make of a name (甲市乙区医院 of 甲市乙医院) is a form of it only where the text has it.
    """
    text = "".join(document.witness.original.split()).replace("(", "（").replace(")", "）")
    aliases = short_forms({*document.names, *houses}, document.names, signers, text)
    open_forms = tuple(houses - {item.alias for item in aliases})
    whole = {org.institution for name in document.names if open_forms and (org := parse(name)) is not None and org.institution is not None and (org.institution.endswith(open_forms) or any(same_body(org.institution, form) for form in open_forms))}
    if whole - houses - set(document.names):
        aliases = short_forms({*document.names, *houses, *whole}, document.names, signers, text)
    return tuple(item for item in aliases if item.alias in document.names or item.alias in text)


def gather_second_names(document: Gathered) -> None:
    """A second name says as much as the first: a university that the house belongs to, a place.

    What stands in brackets behind the short name of a house (我校附属第一医院（甲省中医院）) is the second name of the house.
    """
    for key, alias in sorted(document.aliases.items()):
        if alias.usage == "second-name" and not is_anchored(alias.name) and len(whole := _in_full(document, alias.name)) == 1:
            del document.aliases[key]
            if not any(alias.name in (item.recipient, *item.by) for item in document.conferrals):
                document.names.pop(alias.name, None)
            document.alias(whole.pop(), alias.alias, alias.usage, alias.evidence)
    for alias in sorted(document.aliases.values(), key=lambda item: (item.name, item.alias)):
        if alias.usage == "second-name" and is_anchored(alias.alias) and (org := parse(alias.alias)) is not None and org.institution == alias.alias:
            document.name(alias.alias, alias.evidence)


def _in_full(document: Gathered, short: str) -> set[str]:
    """The full names of houses that end in `short`, of all that the document names."""
    houses = (org.institution for name in document.names if short in name and (org := parse(name)) is not None)
    return {house for house in houses if house is not None and house != short and house.endswith(short) and is_anchored(house)}


def gather_short_names(document: Gathered, prose: Sequence[Line], topic: Discourse) -> None:
    """What the text calls an institution for short (总医院, 同济医院), where a sentence was read by it."""
    for short, full in sorted(topic.shorts.items()):
        for line in prose:
            at = line.chars.find(short)
            if at >= 0 and (full in document.names or any(name.startswith(full) for name in document.names)) and full not in (line.chars[max(0, at + len(short) - len(full)) : at + len(short)], short):
                document.alias(full, short, "short-form", document.witness.quote(line.text, at, at + len(short), rule="alias.short-form", locator=Locator.RESOLVED))
                break
