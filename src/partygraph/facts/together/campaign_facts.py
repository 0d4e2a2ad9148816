"""The campaigns of a document with the full names of those who hold them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.campaigns import CampaignReading
from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.discourse import COREFERENCE, Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import refer
from partygraph.model import CampaignFact
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["gather_campaigns"]


_HOUSES = ("医院", "学会", "协会")
"""医院 in what 甲钢总医院 has signed, whose name says no place."""


def gather_campaigns(document: Gathered, campaigns: Sequence[CampaignReading], topic: Discourse, issuers: tuple[str, ...]) -> tuple[CampaignFact, ...]:
    witness = document.witness
    found = []
    whom = topic.copy()
    if issuers and (issuer := parse(issuers[0])) is not None and (topic.last is None or parse(topic.last) is None or issuer.steps[-1].group != "media"):
        whom.note(issuer)

    def full(names: tuple[str, ...]) -> tuple[str, ...]:
        resolved = []
        for name in names:
            org = parse(name)
            if COREFERENCE.match(name) or org is None and name[:1] in "我本该":
                if (host := refer(whom, name) or (issuers[0] if issuers and (name.startswith(("我", "本")) or len(issuers) == 1 and name in _HOUSES and issuers[0].endswith(name)) else None)) is not None:
                    resolved.append(host)
            elif org is not None and org.institution in topic.shorts:
                resolved.append(topic.shorts[org.institution] + name[len(org.institution) :])
            elif org is not None and is_bare(org):
                completed = complete(whom, org)
                resolved.append(completed[0] if completed is not None else name)
            else:
                resolved.append(name)
        return tuple(dict.fromkeys(resolved))

    for raw in campaigns:
        item = replace(raw, organizers=full(raw.organizers), co_organizers=full(raw.co_organizers), guides=full(raw.guides))
        quotes = witness.quote(item.at, rule=item.rule)
        roles = witness.quote(item.roles_at, rule=item.rule) if item.roles_at is not None else ()
        for name in (*item.organizers, *item.co_organizers, *item.guides):
            document.name(name, roles)
        found.append(
            CampaignFact(name=item.name, organizers=item.organizers, co_organizers=item.co_organizers, guides=item.guides, start=item.start, end=item.end, evidence=(*quotes, *roles))
        )
    return tuple(found)
