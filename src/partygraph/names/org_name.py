"""An organisation's name as a chain of bodies: 甲医科大学 > 甲医科大学第一附属医院 > its 第六党总支."""

from __future__ import annotations

from dataclasses import dataclass

from partygraph.model import OrgKind
from partygraph.model.once import once
from partygraph.names.bodies import Step

__all__ = ["HOSTS", "LEADS", "LEAGUE_LEADS", "OTHER_PARTIES", "OTHER_PARTY_RULE", "PARTY_LEADS", "OrgName", "is_bare"]

PARTY_LEADS = ("中国共产党", "中共")
LEAGUE_LEADS = ("中国共产主义青年团", "共青团")
OTHER_PARTIES = ("中国农工民主党", "农工党", "九三学社", "中国民主同盟", "民盟", "民进", "民建", "民革", "致公党", "台盟")
"""The other parties have branches in hospitals as well: their names begin with the party, and the house stands behind it."""
LEADS = (*PARTY_LEADS, *LEAGUE_LEADS, *OTHER_PARTIES)
OTHER_PARTY_RULE = "name.other-party"
HOSTS = frozenset({"hospital", "university", "centre", "institute", "enterprise", "society", "government"})
"""Bodies that have branches and committees inside."""


@dataclass(frozen=True)
class OrgName:
    """A name read as a chain of bodies. `steps[-1]` is the organisation itself, the one before it its parent.

    No slots: names are read once and asked for their parts many times.
    """

    name: str
    steps: tuple[Step, ...]

    @property
    def kind(self) -> OrgKind:
        """Class of the organisation itself."""
        return self.steps[-1].kind

    @once
    def full_names(self) -> tuple[str, ...]:
        """Full names from the outermost body to the organisation itself."""
        lead = self._formal
        return (*(self.name[0 if step.group == "line" else lead : step.end] for step in self.steps[:-1]), self.name)

    @once
    def _formal(self) -> int:
        """Length of a 中共 or 共青团 that belongs to the whole name, not to the body it begins with (中共甲医院委员会)."""
        if self.steps[-1].group != "line" or len(self.steps) < 2 or self.steps[0].rule == OTHER_PARTY_RULE:
            return 0
        return next((len(lead) for lead in LEADS if self.name.startswith(lead)), 0) if self.name.startswith(LEADS) else 0

    @once
    def institution(self) -> str | None:
        """Full name of the innermost body that is no unit and no line organisation, or None for a bare unit's name."""
        for step in reversed(self.steps):
            if step.group not in ("department", "line"):
                return self.name[self._formal : step.end]
        return None


def is_bare(org: OrgName) -> bool:
    """True for a unit's or branch's name that leaves out the institution (护理部党支部, 普外科)."""
    return org.institution is None
