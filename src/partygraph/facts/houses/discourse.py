"""What the text speaks of: the institutions named so far, and which of them the next sentence goes on about (references.py and full_names.py ask it).

Two passes. The first collects the full names that a document uses (title first, then by frequency). The second goes through the
sentences and keeps the topic: only what stands as a subject, a heading or a dateline moves it, never what a sentence mentions on its way.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from partygraph.names.anchored import is_anchored
from partygraph.names.org_name import OrgName, is_bare
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["ALLIANCES", "CAMPUS", "COREFERENCE", "Discourse", "KIND_OF_HOUSE", "OFFICES", "PERSONAL"]


COREFERENCE = pattern("discourse.reference")
PERSONAL = pattern("discourse.person")


@dataclass
class Discourse:
    """The state of the second pass. Names are full names as the document writes them."""

    last: str | None = None
    hospital: str | None = None
    school: str | None = None
    body: str | None = None
    focus: str | None = None
    """The unit or branch that a heading or the title is about; a clause without a subject goes on about it."""
    portrayed: str | None = None
    """The branch that a sentence has introduced, while it is the focus."""
    unit: str | None = None
    """The unit or branch that this paragraph's sentences are about, when they begin with it."""
    line: str | None = None
    """The party organisation, union or league committee that a sentence of this paragraph begins with."""
    full: dict[str, int] = field(default_factory=dict)
    """Full names of the first pass with how often they stand in the text."""
    heard: list[str] = field(default_factory=list)
    """Organisations named so far, the latest last."""
    defined: dict[str, str] = field(default_factory=dict)
    """以下简称 and second names: short form to full name."""
    fuller: dict[str, str] = field(default_factory=dict)
    """A name that the text also gives in a fuller form (甲县乙医院: 丙市甲县乙医院, 疾控中心: 疾病预防控制中心)."""
    shorts: dict[str, str] = field(default_factory=dict)
    """What the text calls an institution for short, as far as a sentence was read by it; one for all copies."""
    owners: dict[str, str] = field(default_factory=dict)
    """Brands with one owner in this document."""
    guests: frozenset[str] = frozenset()
    """Institutions whose people come to the page's own: 该院 is the one named last."""
    others: frozenset[str] = frozenset()
    """Houses that a text in the voice of 我院 names only as others (venues, partners, guests): 我院 and bare units are none of theirs."""
    own: str | None = None
    """Whose page it is, where guests are named beside it: 我院 is that one wherever it stands."""
    voice: str | None = None
    """The hospital in whose voice of 我院 the text is told, where its title begins with that hospital: no other that is named meanwhile is 我院."""
    nameless: bool = False
    """The text names no institution at all: its units are called as it calls them, and 我院消化内科 is 消化内科."""
    contest: bool = False
    """True where the text's title is that of a contest, whose places are prizes in every sentence."""
    _backwards: list[tuple[str, int, str]] = field(default_factory=list, repr=False, compare=False)
    """The full names sorted by their ends, each with its place in `full`."""
    _ending: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    """What `longer` has found among them."""

    became: tuple[str, str, int] | None = None
    """The house that the text was about, the one that it became a part of, and in which year."""

    def in_year(self, year: int) -> None:
        """What is told of a year before the house became another one is told of the house as it was."""
        if self.became is None or self.last not in self.became[:2]:
            return
        earlier, later, since = self.became
        self.last = later if year >= since else earlier
        self.hospital = self.last

    def copy(self) -> Discourse:
        """A fresh start with the same survey."""
        fresh = object.__new__(type(self))  # a dozen of them are made for each document
        fresh.__dict__.update(self.__dict__)
        fresh.full, fresh.heard, fresh.defined, fresh.owners = dict(self.full), list(self.heard), dict(self.defined), dict(self.owners)
        return fresh

    def paragraph(self) -> None:
        """A new paragraph of an article by a hospital speaks of that one again until it names another."""
        self.unit = self.line = None
        if self.own is not None and not self.guests:
            self.last = self.own
            self.hospital = self.own if self.own.endswith("院") else self.hospital

    def is_other(self, name: str) -> bool:
        """Is this one of the other houses or a part of one?"""
        return bool(self.others) and (name in self.others or (org := parse(name)) is not None and org.institution in self.others)

    def settled(self) -> None:
        """The full names are all gathered: they are sorted by their ends, for every copy."""
        self._backwards = sorted((name[::-1], order, name) for order, name in enumerate(self.full))
        self._ending = {}

    def longer(self, end: str) -> Sequence[str]:
        """The full names that end in `end` and say more, in order."""
        if len(self._backwards) != len(self.full):
            self.settled()
        if (known := self._ending.get(end)) is None:
            known = self._ending[end] = self._found_longer(end)
        return known

    def _found_longer(self, end: str) -> tuple[str, ...]:
        key = end[::-1]
        found = []
        at = bisect_left(self._backwards, (key, -1, ""))
        while at < len(self._backwards) and self._backwards[at][0].startswith(key):
            found.append(self._backwards[at])
            at += 1
        found.sort(key=itemgetter(1))
        return tuple(name for _, _, name in found if name != end)

    def note(self, org: OrgName, *, subject: bool = True) -> None:
        """Remember a named organisation; as a subject its institution becomes the topic."""
        if org.name.startswith("院"):
            return  # 我院健康管理中心: no house of that name
        self.heard.append(org.name)
        del self.heard[:-40]
        name = org.institution
        name = self.defined.get(name, name) if name is not None else None
        name = self.fuller.get(name, name) if name is not None else None
        if name is None or not subject or name in self.others or not (is_anchored(name) or name in self.full):
            return
        group = next((step.group for step in reversed(org.steps) if step.group not in ("department", "line")), "")
        if group in ("party-organ", "media", "society", "mass") or self.is_inner(name, group):
            return
        if group == "hospital" and self.hospital is not None and name != self.hospital and name.startswith(self.hospital) and (name.endswith((*CAMPUS, "中心")) or KIND_OF_HOUSE.fullmatch(name, len(self.hospital)) is not None):
            return  # a campus is a part of the hospital that the text goes on about
        if group == "hospital":
            above = [whole for whole, step in zip(org.full_names, org.steps, strict=True) if step.group == "hospital" and whole != name]
            self.hospital = above[0] if above and (name.endswith(CAMPUS) or name.endswith(ALLIANCES) and above[0] in self.full) else name  # the branch house of a hospital that the text begins with, or the alliance that it leads
        elif group == "university":
            if self.school is not None and self.last == self.school and name != self.school and name.startswith(self.school):
                return  # a college of the university that the text is about
            self.school = next((whole for whole, step in zip(org.full_names, org.steps, strict=True) if step.group == "university"), name)  # a college is a part of one
        else:
            self.body = name
        if group == "government" and self.last is not None and self.last != self.body and (self.hospital or self.school):
            return
        self.last = name

    def is_inner(self, name: str, group: str) -> bool:
        """生殖医学中心 of a text about a hospital is a part of it."""
        return group == "hospital" and name.endswith("中心") and self.hospital is not None and name != self.hospital and not is_anchored(name) and not name.startswith(self.hospital)

    def known(self, bare: str, host: str | None = None) -> str | None:
        """The one full name of the document that ends in `bare`, preferring those under `host`."""
        fitting = self.longer(bare)
        if host is not None:
            fitting = [name for name in fitting if name.startswith(host)] or []
        fitting = [name for name in fitting if not _within_a_word(name, bare) and not self.is_other(name)]
        if len(fitting) == 1:
            return fitting[0]
        recent = [name for name in reversed(self.heard) if name.endswith(bare) and len(name) > len(bare) and not _within_a_word(name, bare) and not self.is_other(name)]
        if host is None and recent and len(set(recent)) >= 1 and not is_bare(parse(recent[0]) or OrgName(bare, ())):
            return recent[0]
        return None

    def department(self) -> str | None:
        """The department that the page is about."""
        org = parse(self.focus) if self.focus is not None else None
        return self.focus if org is not None and org.steps[-1].group == "department" else None

    def department_spoken_of(self) -> str | None:
        """The department that the paragraph is about, or else the one named last."""
        for name in (self.unit, *reversed(self.heard)):
            org = parse(name) if name is not None else None
            if name is not None and org is not None and org.steps[-1].group == "department" and not is_bare(org):
                post = _POST_OF_DEPARTMENT.match(name)
                return post["department"] if post is not None else name
        return None

    def defined_as(self, name: str, depth: int = 0) -> str | None:
        """The full name behind a short form that the document defines, alone or at the beginning of a longer name."""
        if depth > 4:
            return None
        if (full := self.defined.get(name)) is not None:
            return self.defined_as(full, depth + 1) or full
        for length in range(len(name), 1, -1) if self.defined else ():
            short = name[:length]
            if short in self.defined and (joined := parse((self.defined_as(self.defined[short], depth + 1) or self.defined[short]) + name[len(short) :])) is not None:
                return joined.name
        return None

    def house(self) -> str | None:
        """What the text speaks of, if it is a body that may treat patients: a ministry has no 药学部 and is no 我院."""
        return None if self.office() else self.last

    def office(self) -> bool:
        """Does the text speak of a body that governs, leads or reports, and so of no house?"""
        org = parse(self.last) if self.last is not None else None
        return org is None or org.steps[-1].group in OFFICES


_POST_OF_DEPARTMENT = re.compile(r"(?P<department>.{4,}[科室部区])(?:党员|青年|巾帼)?(?:责任区|示范岗|先锋岗|示范窗口|服务窗口)$")
"""科室 of a text about 甲院内二科党员责任区 is 甲院内二科."""


ALLIANCES = ("医共体", "医联体", "医疗集团")


OFFICES = frozenset({"government", "party-organ", "society", "media", "mass"})
CAMPUS = ("院区", "分院", "门诊部", "本部", "分部", "院部", "总院")
KIND_OF_HOUSE = re.compile(r"(?:儿童|口腔|妇产|妇女儿童|妇儿|肿瘤|康复|传染病|眼科|心血管病|肝病|脑病|骨科|老年)医院")


def _within_a_word(name: str, bare: str) -> bool:
    """儿科党支部 is none that ends so in the middle of a word (甲医院新生儿科党支部)."""
    org = parse(name)
    return org is not None and len(org.steps) > 1 and bare.endswith(_LINES) and org.steps[-2].end < len(name) - len(bare) and org.steps[-2].end > 0


_LINES = ("党支部", "党总支", "团支部")
