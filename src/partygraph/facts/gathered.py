"""What is being put together while a document's facts are composed; it lives only inside `compose`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from partygraph.facts.witness import Witness, joined
from partygraph.model import (
    Alias,
    AwardFact,
    BrandFact,
    Conferral,
    EntryKind,
    Evidence,
    Finding,
)  # fmt: skip
from partygraph.names.org_name import OrgName
from partygraph.names.what_else import says_what_else

__all__ = ["Gathered"]


@dataclass
class Gathered:
    """What is being put together; lives only inside `compose`."""

    witness: Witness
    names: dict[str, set[Evidence]] = field(default_factory=dict)
    aliases: dict[tuple[str, str], Alias] = field(default_factory=dict)
    conferrals: list[Conferral] = field(default_factory=list)
    awards: dict[str, AwardFact] = field(default_factory=dict)
    brands: dict[tuple[str, str], BrandFact] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    declared_in: dict[tuple[str, str], int] = field(default_factory=dict)
    """What the headings of lists declare for an award of one contest."""
    orgs: dict[str, OrgName] = field(default_factory=dict)
    """What a row's place in a list says of a name that no word class ends: the institution and its unit."""

    def name(self, name: str, evidence: Iterable[Evidence] = ()) -> str:
        """Note that the document names this organisation."""
        self.names.setdefault(name, set()).update(evidence)
        return name

    def alias(self, name: str, alias: str, usage: str, evidence: tuple[Evidence, ...]) -> None:
        if alias and name != alias and (name, alias) not in self.aliases and not says_what_else(alias):  # （、甲医院）: nothing stands in front of the mark
            self.aliases[name, alias] = Alias(name=name, alias=alias, usage=usage, evidence=evidence)

    def brand(self, owner: str, name: str, kind: EntryKind, evidence: tuple[Evidence, ...]) -> None:
        old = self.brands.get((owner, name))
        merged = joined(old.evidence if old else (), evidence)
        self.brands[owner, name] = BrandFact(owner=owner, name=name, kind=old.kind if old else kind, evidence=merged)
