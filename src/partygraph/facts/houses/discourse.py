"""What the text speaks of: institutions named so far, and what 该院, 支部, 医院党委 or a bare 药学部党支部 refer to.

Two passes. The first collects the full names that a document uses (title first, then by frequency). The second goes through the
sentences and keeps the topic: only what stands as a subject, a heading or a dateline moves it, never what a sentence mentions on its way.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from operator import itemgetter

from partygraph.facts.words.delegations import is_delegation
from partygraph.names.expand import expand
from partygraph.names.find import is_anchored, is_generic
from partygraph.names.named import OF_ARMY
from partygraph.names.parse import STATIONED, OrgName, is_bare, parse
from partygraph.names.sisters import parent_of_house
from partygraph.places import default_places
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["ALLIANCES", "COREFERENCE", "PERSONAL", "Discourse"]

_JOINED = re.compile("[、和与及]")
_OWN_CAMPUS = re.compile(r"[东西南北中新老][\u4e00-\u9fff]?院区")
COREFERENCE = pattern("discourse.reference")
PERSONAL = pattern("discourse.person")
_BRANCH = {"党支部": 2, "支部": 2, "党总支": 3, "总支": 3, "党委": 4, "团委": 4, "联合党支部": 2, "临时党支部": 2, "工会": 4, "团支部": 2, "党组": 5}
_KIND_WORD = re.compile(r"联合党支部|临时党支部|团支部|党组|工会|党总支|总支|党支部|支部|党委|团委|科室|科|团队|班组|中心|局|委|所|站|公司|集团|协会|学会|卫生院|保健院|血站|血液中心|医院|院|学校|学院|校|大学|单位|县")


_TEAMS = ("队", "团队", "护理组", "护理单元")
_POINTER = re.compile(r"^(?:该|我们|我|本|这个|这一|咱们|此)")


_THAT_PLACE = re.compile(r"该(?P<level>[县市区州旗])(?=[\u4e00-\u9fff]{1,24}?(?:医院|保健院|卫生院|疾控中心|预防控制中心|血站|急救中心|[局委](?!员)))")
"""该县人民医院, 该市疾控中心党支部: a body of the place that was spoken of."""
_SENT_GROUP = re.compile(r"派?驻(?:委|局|市局|[\u4e00-\u9fff]{2,8}[委局])?(?:的)?(?:纪检监察组|纪检组|监察组)")
"""派驻纪检监察组 of a paper that one such group signs."""
_WITHIN = re.compile(r"(?P<of>科室?内|科里|(?:该|我|本|这个)?科室?|医?院内|院里)的?(?P<unit>(?![长内外主])[\u4e00-\u9fffA-Z]{2,14}(?:团队|小组|班组|护理组|病区|门诊|突击队|服务队))")
_TEAM = re.compile(r"(?:参赛)?代表队$|参赛队伍?$")


@dataclass(slots=True)
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
        for taken, put in _FIELDS:
            put(fresh, taken(self))
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
        if group in ("party-organ", "media", "society", "mass") or self._is_inner(name, group):
            return
        if group == "hospital" and self.hospital is not None and name != self.hospital and name.startswith(self.hospital) and (name.endswith((*_CAMPUS, "中心")) or _KIND_OF_HOUSE.fullmatch(name, len(self.hospital)) is not None):
            return  # a campus is a part of the hospital that the text goes on about
        if group == "hospital":
            above = [whole for whole, step in zip(org.full_names, org.steps, strict=True) if step.group == "hospital" and whole != name]
            self.hospital = above[0] if above and (name.endswith(_CAMPUS) or name.endswith(ALLIANCES) and above[0] in self.full) else name  # the branch house of a hospital that the text begins with, or the alliance that it leads
        elif group == "university":
            if self.school is not None and self.last == self.school and name != self.school and name.startswith(self.school):
                return  # a college of the university that the text is about
            self.school = next((whole for whole, step in zip(org.full_names, org.steps, strict=True) if step.group == "university"), name)  # a college is a part of one
        else:
            self.body = name
        if group == "government" and self.last is not None and self.last != self.body and (self.hospital or self.school):
            return
        self.last = name

    def _is_inner(self, name: str, group: str) -> bool:
        """生殖医学中心 of a text about a hospital is a part of it."""
        return group == "hospital" and name.endswith("中心") and self.hospital is not None and name != self.hospital and not is_anchored(name) and not name.startswith(self.hospital)

    def host(self, reference: str) -> str | None:
        """The institution that 该院, 学校, 该中心 … refers to."""
        found = self._named_host(reference)
        found = self.fuller.get(found, found) if found is not None else None
        return (self._defined(found) or found) if found is not None else None

    def _named_host(self, reference: str) -> str | None:
        if self.own is not None and reference.startswith(("我", "本", "咱")) and not (reference.endswith("校") and self.own.endswith("医院")):
            return self.own
        if self.voice is not None and _OUR_HOSPITAL.match(reference) is not None:
            return self.voice
        if self.own is not None and reference.startswith("该院"):
            for name in reversed(self.heard):
                if (org := parse(name)) is not None and org.institution in self.guests and org.institution.endswith("院"):
                    self.last = self.hospital = org.institution
                    return org.institution
        word = _KIND_WORD.search(reference)
        kind = word[0] if word else ""
        if kind in ("医院", "院", "保健院", "卫生院"):
            return self.hospital or (self.last if self.last and self.last.endswith("院") else None) or self._most_named() or self._house()
        if kind == "学院" and self.last is not None and self.last.endswith(kind):
            return self.last
        if kind in ("学校", "校", "学院", "大学"):
            return self.school or self._school_of_house()
        if kind in ("单位", ""):
            return self.last
        if reference.startswith(("我", "本", "咱", kind)):  # 我中心 and 中心党支部 are of no other centre that has been named since
            if self.own is not None and self.own.endswith(kind):
                return self.own
            if self.last is not None and self.last.endswith(kind):
                return self.last
        if reference in ("局", "委", "厅") and (own := self._own_office(kind)) is not None:
            return own
        for name in reversed(self.heard):
            org = parse(name)
            if org is not None and org.institution is not None and org.institution.endswith(kind) and is_anchored(org.institution):
                return org.institution
        if kind in ("中心", "局", "委", "所", "站", "公司", "集团", "协会", "学会", "县", "血站", "血液中心"):
            return self.body or self.last
        return self.last

    def _school_of_house(self) -> str | None:
        """The university whose hospital the text speaks of, or the school that it speaks of itself; a hospital of no university is no 学校."""
        org = parse(self.last) if self.last is not None else None
        if org is None or org.steps[-1].group != "hospital":
            return self.last
        return next((whole for whole, step in zip(org.full_names, org.steps, strict=True) if step.group == "university"), None)

    def _own_office(self, kind: str) -> str | None:
        """局机关 and 委直属 of a text: of the bureau that it names most often, not of the one named last."""
        named = [(count, name) for name, count in self.full.items() if name.endswith(kind) and (org := parse(name)) is not None and org.institution == name and is_anchored(name)]
        most = max((count for count, _ in named), default=0)
        return next((name for count, name in named if count == most), None)

    def _most_named(self) -> str | None:
        """The hospital that a text names most often: whose 我院 is, where a commission's notice stands in a hospital's good news."""
        hospitals = [(count, name) for name, count in self.full.items() if not self.is_other(name) and (org := parse(name)) is not None and org.steps[-1].group == "hospital"]
        if not hospitals or self.last is None or (last := parse(self.last)) is None or last.steps[-1].group not in ("government", "mass"):
            return None
        most = max(count for count, _ in hospitals)
        named = [name for count, name in hospitals if count == most]
        return named[0] if len(named) == 1 else None

    def refer(self, chars: str) -> str | None:
        """The organisation that a reference with what follows it means (医院党委, 该支部, 中心团委), or None."""
        if _OWN_CAMPUS.match(chars) is not None and self.hospital is not None and "、" not in chars and (part := parse(self.hospital + chars)) is not None:
            return part.name
        if _THAT_PLACE.match(chars) is not None and (placed := self.in_that_place(chars)) != chars and (org := parse(placed)) is not None:
            return org.name
        if (within := _WITHIN.fullmatch(chars)) is not None and (inner := self._within(within["of"], within["unit"])) is not None:
            return inner
        match = COREFERENCE.match(chars)
        if match is None:
            return None
        if match[0].endswith("集体"):
            return self._department_spoken_of() if match.end() == len(chars) else None
        if "所在" in match[0]:
            return self._named_after(self.refer("该支部")) if match.end() == len(chars) else None
        if match[0].startswith("这支"):
            team = next((name for name in reversed(self.heard) if name.endswith(_TEAMS) and (org := parse(name)) is not None and not is_bare(org)), None)
            return team or (self._department_spoken_of() if match[0].endswith(("团队", "队伍")) and match.end() == len(chars) else None)
        word = _POINTER.sub("", match[0])
        rest = _TEAM.sub("", chars[match.end() :])
        if word in _BRANCH or word in ("科室", "科", "部门", "团队", "班组", "室", "病区", "小组"):
            if rest and not rest.startswith(("第",)):
                return None
            if word in ("科室", "科", "部门"):
                if (own := self.department() or self._department_spoken_of()) is not None:
                    return own
            for name in reversed(self.heard):
                if name.endswith(word if word not in ("支部", "总支") else ("支部" if word == "支部" else "总支")) and name != word:
                    org = parse(name)
                    if org is not None and not is_bare(org):
                        return name
            if word == "团队":
                return self._department_spoken_of()
            if word == "小组":
                groups = [name for name in self.full if name.endswith(word) and not is_generic(name)]
                return groups[0] if len(groups) == 1 else None
            house = (self.department() if word in ("党支部", "支部") else None) or (self.hospital if word in _ONE_OF_HOUSE else None)
            committee = parse(house + (f"党{word}" if word in ("支部", "总支") else word)) if house is not None else None
            return committee.name if committee is not None and not is_bare(committee) else None
        if rest.startswith("级"):
            return None  # 院级示范岗, 校级课题
        host = self.host(match[0])
        if host is None:
            unit = parse(rest) if self.nameless and not PERSONAL.search(rest) and len(expand(rest)) < _SEVERAL else None
            return unit.name if unit is not None and _is_unit(unit) else None
        if not rest:
            return host
        org = parse(host + rest)
        if org is None or is_generic(org.name) or PERSONAL.search(rest) and not rest.endswith("职工委员会") or _JOINED.search(rest) is not None and len(expand(host + rest)) > 1:
            return None
        return self.known(rest, host) or org.name

    def in_that_place(self, chars: str) -> str:
        """该县人民医院、该县中医院 with the name of the county whose body was named last; unchanged where no body of one was."""
        for match in reversed(list(_THAT_PLACE.finditer(chars))):
            for name in (*reversed(self.heard), *self.full):
                seat = default_places().leading(name)
                if seat is not None and seat.length < len(name) and name[seat.length - 1] == match["level"]:
                    chars = chars[: match.start()] + name[: seat.length] + chars[match.end() :]
                    break
        return chars

    def _within(self, of: str, unit: str) -> str | None:
        """科内助产士团队, 院内静疗小组: the team of the department or of the house spoken of."""
        if of.startswith(("院", "医院")):
            whole = self._house() or self.hospital
        else:
            branch = next((name for name in (self.unit, self.focus, *reversed(self.heard)) if name is not None and _LINE_END.search(name)), None)
            whole = self.department() or self._department_spoken_of() or self._named_after(branch)
        org = parse(whole + unit) if whole is not None else None
        return org.name if org is not None and not is_bare(org) and org.steps[-1].group == "department" else None

    def _named_after(self, branch: str | None) -> str | None:
        """支部所在科室: the department that a branch bears the name of."""
        if branch is None:
            return None
        org = parse(_LINE_END.sub("", branch))
        return org.name if org is not None and org.steps[-1].group == "department" and not is_bare(org) else None

    def team(self, name: str) -> str | None:
        """The full name of a team that the text calls by its own name: the one known, else that of the house spoken of."""
        fitting = self.longer(name)
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
        host = self.hospital or self._house()
        joined = parse(host + name) if host is not None and not name.startswith(host) else None
        return joined.name if joined is not None and joined.steps[-1].group == "department" and not is_bare(joined) else None

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

    def complete(self, org: OrgName) -> tuple[str, bool] | None:
        """Full name of a named organisation and whether it was resolved; None when nothing says whose it is."""
        name = org.name
        if (defined := self._defined(name)) is not None:
            return defined, True
        if (numbered := _AFFILIATED.match(name)) is not None and self.school is not None and (whole := parse(f"{self.school}附属第{numbered[1]}医院{name[numbered.end() :]}")) is not None:
            self.shorts[numbered[0]] = f"{self.school}附属第{numbered[1]}医院"
            return whole.name, True
        if name in _ALLIANCE and (house := self.hospital or self.last) is not None:
            return house, True
        if name == "科室":
            unit = self.refer("该科室")
            return (unit, True) if unit is not None else None
        if COREFERENCE.match(name) and not (is_anchored(name) and not is_bare(org)):
            found = self.refer(name)
            return (found, True) if found is not None else None
        if not is_bare(org):
            return self._whole(org)
        if org.steps[-1].group == "line" and name.startswith("机关") and (of_office := self._of_offices(name)) is not None:
            return of_office, True
        if OF_ARMY.match(name) is not None:
            return name, False
        if _SENT_GROUP.fullmatch(name) is not None and len(groups := [full for full in self.full if full.endswith("组") and (whole := parse(full)) is not None and whole.steps[-1].rule == STATIONED]) == 1:
            return groups[0], True
        if (len(name) > 10 or _SENT.search(name) is not None or _OF_PLACE.search(name) or _SEATED.match(name)) and default_places().leading(name) is not None:
            return name, False  # 甲省第九批援藏医疗队临时党支部, 乙市代表队, 丙省工会 need no institution
        if is_delegation(name):
            return name, False
        if org.steps[-1].group == "department" and (place := default_places().leading(name)) is not None and not any(place.short) and not name.endswith(_CAMPUS) and place.length > _SHORTEST_PLACE:
            return None  # 甲市机关 is of no house
        if _ZONE.search(name):
            return (name, False) if default_places().leading(name) is not None else None  # a zone is a part of no house
        if name in _BRANCH and len(branches := {heard for heard in self.heard if heard.endswith(name)}) == 1:
            return branches.pop(), True  # 团支部 of a text that has named one 甲医院临床团支部
        if (found := self.known(name)) is not None and (self.last is None or found.startswith(self.last) or self._alone(name)):
            return found, True
        if name.startswith("病区") and (ward := self.unit or self.department()) is not None and ward.endswith("病区") and (of_ward := parse(ward + name[2:])) is not None:
            return of_ward.name, True  # 病区党支部 of a text about 甲院骨科一病区
        host = self.department() if _PART_OF_UNIT.fullmatch(name) else None
        host = host or self._host_of_unit(org)
        if host is None:
            return (name, False) if self.nameless and _is_unit(org) else None
        again = next((kind for kind in _KIND_ALONE if host.endswith(kind) and name.startswith(kind) and not name.startswith(_OF_HOUSE)), "")
        joined = parse(host + name.removeprefix(again))
        return (joined.name, True) if joined is not None and not is_bare(joined) else None

    def department(self) -> str | None:
        """The department that the page is about."""
        org = parse(self.focus) if self.focus is not None else None
        return self.focus if org is not None and org.steps[-1].group == "department" else None

    def _department_spoken_of(self) -> str | None:
        """The department that the paragraph is about, or else the one named last."""
        for name in (self.unit, *reversed(self.heard)):
            org = parse(name) if name is not None else None
            if name is not None and org is not None and org.steps[-1].group == "department" and not is_bare(org):
                post = _POST_OF_DEPARTMENT.match(name)
                return post["department"] if post is not None else name
        return None

    def _defined(self, name: str, depth: int = 0) -> str | None:
        """The full name behind a short form that the document defines, alone or at the beginning of a longer name."""
        if depth > 4:
            return None
        if (full := self.defined.get(name)) is not None:
            return self._defined(full, depth + 1) or full
        for length in range(len(name), 1, -1) if self.defined else ():
            short = name[:length]
            if short in self.defined and (joined := parse((self._defined(self.defined[short], depth + 1) or self.defined[short]) + name[len(short) :])) is not None:
                return joined.name
        return None

    def _of_offices(self, name: str) -> str | None:
        """机关党委 where the text has spoken of 甲委直属机关团委: of the same commission, and of no house beside it."""
        for heard in reversed(self.heard):
            match = _LINE_OF_OFFICES.fullmatch(heard)
            office = parse(match["office"]) if match is not None else None
            if match is not None and office is not None and office.steps[-1].group in _OFFICES:
                return f"{match['office']}{match['direct'] or ''}{name}"
        return None

    def _alone(self, bare: str) -> bool:
        return len(bare) >= 5

    def _host_of_unit(self, org: OrgName) -> str | None:
        first = org.steps[0]
        if self.last is not None and self.hospital is not None and self.last != self.hospital and _CLINICAL.search(first.own):
            return self.hospital
        if _CLINICAL.search(first.own):
            return self._house() or self.hospital or self.school
        return self.last or self.hospital or self.school or self.body

    def _house(self) -> str | None:
        """What the text speaks of, if it is a body that may treat patients: a ministry has no 药学部 and is no 我院."""
        return None if self.office() else self.last

    def office(self) -> bool:
        """Does the text speak of a body that governs, leads or reports, and so of no house?"""
        org = parse(self.last) if self.last is not None else None
        return org is None or org.steps[-1].group in _OFFICES

    def _whole(self, org: OrgName) -> tuple[str, bool] | None:
        """A name with an institution: its own, or the document's fuller form of it (盛京医院, 总医院, 基础医学院)."""
        name = org.name
        first = org.steps[0]
        placed = [full for full in self.longer(name) if _stands_in(full, name)]
        if len(placed) == 1 and name[:1] not in "省市县区州":
            return placed[0], True
        if len(first.own) <= 6 and first.own.endswith(_CAMPUS) and self.hospital is not None and not name.startswith(self.hospital) and (campus := parse(self.hospital + name)) is not None:
            return campus.name, True
        if first.group == "hospital" and org.institution is not None:
            affiliated = [full for full in self.longer(first.own) if full[: -len(first.own)].endswith("附属")]
            if len(affiliated) == 1 and (whole := parse(affiliated[0] + name[len(first.own) :])) is not None:
                self.shorts[first.own] = affiliated[0]
                return whole.name, True
        if is_anchored(name):
            return name, False
        if first.group == "hospital" and len(sisters := [full for full in self.longer(first.own) if (house := parse(full)) is not None and len(house.steps) == 2 and parent_of_house(house) is not None]) == 1 and (whole := parse(sisters[0] + name[len(first.own) :])) is not None:
            self.shorts[first.own] = sisters[0]
            return whole.name, True  # 肿瘤医院 behind 甲医学科学院肿瘤医院
        if _KIND_OF_HOUSE.fullmatch(first.own) is not None and self.hospital is not None and self.hospital not in name and not self.hospital.endswith(first.own) and first.own not in self.defined and (part := parse(self.hospital + name)) is not None:
            return part.name, True  # 儿童医院 of a text about 甲市第一人民医院 is a part of it
        if first.group == "university" and self.school and len(org.steps) > 1 and first.own.endswith("大") and _in_order(first.own, self.school):
            return name, False  # 温医大附一院 of a text about 温州医科大学 says whose it is
        if first.group == "university" and self.school and not name.startswith(self.school) and not first.own.endswith("大学"):
            joined = parse(self.school + (name[len(first.own) :] if self.school.endswith(first.own) else name))
            return (joined.name, True) if joined else None
        if first.group == "hospital" and re.match(r"附属|第[一二三四五六七八九十]附属", first.own) and self.school:
            joined = parse(self.school + name)
            return (joined.name, True) if joined else None
        if first.group == "hospital" and (first.own.endswith(("院区", "分院")) or first.own.endswith("门诊部") and not _OWN_CLINIC.match(first.own)) and self.hospital and not name.startswith(self.hospital):
            joined = parse(self.hospital + name)
            return (joined.name, True) if joined else None
        if _OWN_HOUSE.search(first.own):
            return name, False
        if (first.group == "centre" or self._is_inner(first.own, first.group)) and self.hospital and name not in self.defined.values() and not name.startswith(self.hospital):
            joined = parse(self.hospital + name)
            return (joined.name, True) if joined else None
        if first.group == "centre" and self.school is not None and self.school == self.last and _OF_OFFICES.search(first.own) is not None and (part := parse(self.school + name)) is not None:
            return part.name, True  # 后勤管理处饮食服务中心党支部 of a university's page
        for head in dict.fromkeys((org.institution or first.own, first.own)):
            longer = [full for full in self.longer(head) if (other := parse(full)) is not None and other.institution == full]
            if len(longer) == 1 and len(head) <= 8 and name.startswith(head):
                joined = parse(longer[0] + name[len(head) :])
                if joined is not None:
                    self.shorts[head] = longer[0]
                    return joined.name, True
        if self.last is not None and self.last.endswith(_ACADEMIES) and len(first.own) <= _LONGEST_INSTITUTE and first.own.endswith(_INSTITUTES) and first.own not in self.full and (part := parse(self.last + name)) is not None:
            return part.name, True  # 中药研究所 of a text about 甲省中医药科学院
        if len(first.own) <= 4 and first.own.endswith("中心") and self.hospital is not None and first.own not in self.full and (part := parse(self.hospital + name)) is not None:
            return part.name, True  # 急救中心 is the hospital's
        if len(first.own) <= 3 and first.group in ("hospital", "centre") and self.last is not None and first.own not in self.full:
            host = self.host(first.own)
            inside = host is not None and first.own.endswith(("所", "室")) and not host.endswith(first.own[-2:])  # 检验所 of a centre is a part of it
            joined = parse((host or "") + (name if inside else name[len(first.own) :]))
            if host and host.endswith(first.own) and len(first.own) > 2:
                self.shorts[first.own] = host
            return (joined.name, True) if host and joined else None
        return name, False


_OUR_HOSPITAL = re.compile(r"(?:我们?|本|咱们?)(?:医院|院)$")
_TOWNSHIP = re.compile(r"[\u4e00-\u9fff]{1,6}(?:镇|乡|街道|苏木)")
_OF_VILLAGE = re.compile(r"[\u4e00-\u9fff]{1,6}(?:村|社区)")


def _stands_in(full: str, name: str) -> bool:
    """Is `full` only the place in front of `name`: its division, and for a village's house (丙村卫生室) the township too?"""
    place = default_places().leading(full)
    between = full[place.length : -len(name)] if place is not None and place.length <= len(full) - len(name) else None
    return between == "" or between is not None and _TOWNSHIP.fullmatch(between) is not None and _OF_VILLAGE.match(name) is not None


def _is_unit(org: OrgName) -> bool:
    """A department or branch by a name of its own (内科党支部), without its house."""
    return is_bare(org) and org.steps[0].group in ("department", "line") and len(org.name) > 1 and not is_generic(org.name) and org.name not in _BRANCH and COREFERENCE.match(org.name) is None


_SEVERAL = 2
_POST_OF_DEPARTMENT = re.compile(r"(?P<department>.{4,}[科室部区])(?:党员|青年|巾帼)?(?:责任区|示范岗|先锋岗|示范窗口|服务窗口)$")
"""科室 of a text about 甲院内二科党员责任区 is 甲院内二科."""
_LINE_END = re.compile(r"(?:党支部|党总支|支部|总支)$")
_KIND_ALONE = ("血站", "血液中心", "急救中心", "疾控中心", "委")
"""血站团支部: on the page of 甲市中心血站 its own."""
_AFFILIATED = re.compile(r"附属?([一二三四五六])医?院")
"""附属一院 of a university's page."""
_LINE_OF_OFFICES = re.compile(r"(?P<office>.{3,}?)(?P<direct>直属)?机关(?:党委|团委|工会|纪委|党总支|妇委会)")
ALLIANCES = ("医共体", "医联体", "医疗集团")
_ALLIANCE = frozenset({"医共体", "医联体"})
"""医共体建设入选“X”: the alliance without a name is that of the house that the text is about."""
_ACADEMIES, _INSTITUTES, _LONGEST_INSTITUTE = ("科学院", "研究院", "研究总院"), ("研究所", "研究中心", "研究室"), 9
_OF_OFFICES = re.compile(r"^[\u4e00-\u9fff]{2,10}(?:处|部|学院|系)[\u4e00-\u9fff]{2,10}中心$")
_SHORTEST_PLACE = 2
_ONE_OF_HOUSE = ("党委", "团委", "工会", "党支部", "党总支")
"""我们党委, 党支部 where the text has named none: the one that the house has."""
_SEATED = re.compile(r"[\u4e00-\u9fff]{2,3}[市县](?![一二三四五六七八九]|[内外妇儿])[\u4e00-\u9fff]{4,}")
"""甲市消防救援支队 says by itself where it is: no unit of a house."""
_CLINICAL = re.compile(r"科(?!技|教|普|协)|病区|病房|护理|手术|门诊|急诊|药(?!监|管)|检验|影像|产房|医技|医务")
_FIELDS = tuple((getattr(Discourse, part.name).__get__, getattr(Discourse, part.name).__set__) for part in fields(Discourse))
_ZONE = re.compile(r"(?:开发区|高新区|产业园区|工业园区|保税区|示范区|管理区|度假区|集聚区|风景区|合作区|实验区|功能区)$")
_OFFICES = frozenset({"government", "party-organ", "society", "media", "mass"})
_CAMPUS = ("院区", "分院", "门诊部", "本部", "分部", "院部", "总院")
_KIND_OF_HOUSE = re.compile(r"(?:儿童|口腔|妇产|妇女儿童|妇儿|肿瘤|康复|传染病|眼科|心血管病|肝病|脑病|骨科|老年)医院")
_OF_HOUSE = ("院务", "院感", "院办", "院史", "院前", "站务", "所务", "校务", "局务")
"""院务管理处: here the first character is a part of the unit's own name."""
_OWN_CLINIC = re.compile(r"(?!(?:第?[一二三四五六]|口腔|综合|中医|中西|西医|内科|外科|专家|特需|专科|新区|老区|[东西南北新老][院城郊区门街路]?|便民|体检|社区|干部|外宾|国际|国医|名医|发热|儿[科童]|妇[产科]|眼科|皮肤|美容|保健))[\u4e00-\u9fff]{2,4}(?:口腔|综合|中医|中西医结合|西医|内科|外科|眼科|皮肤|美容|儿科|妇科|妇产)+门诊部")
"""协志口腔门诊部 has a name of its own, 口腔门诊部 and 东门诊部 are the house's."""
def _in_order(short: str, entire: str) -> bool:
    """Do the characters of a short name stand in the entire one in their order, the first at its beginning?"""
    left = iter(entire)
    return short[:1] == entire[:1] and all(char in left for char in short)


_OWN_HOUSE = gated(r"(?:镇|乡|街道|村|社区|路|新区).*(?:卫生院|卫生服务中心|卫生服务站|卫生室|社康中心|村卫生所)$|.{2,}(?:疾病预防控制中心|疾控中心|血站|血液中心|卫生监督所)$")
"""Houses that are no part of a hospital, wherever they are named."""
_PART_OF_UNIT = re.compile(r"(?:护理|医疗|医护|科研|急救|党员)(?:团队|小组|组)|[一二三四五六]病区")
"""Parts that a department's page names without it."""
_SENT = re.compile(r"(?:支援队|医疗队|护理队|救援队|救治队)$")
"""甲省护理队: a team that a place has sent."""
_OF_PLACE = re.compile(r"[省市县区州盟旗](?:代表队|工会|团委|(?:首批|第[一二三四五六七八九十]{1,3}批)?(?:对口支援|支援|援|赴|驻)[\u4e00-\u9fff]{1,12}队)$|^[\u4e00-\u9fff]{2,4}(?:代表队|参赛队)$")


def _within_a_word(name: str, bare: str) -> bool:
    """儿科党支部 is none that ends so in the middle of a word (甲医院新生儿科党支部)."""
    org = parse(name)
    return org is not None and len(org.steps) > 1 and bare.endswith(_LINES) and org.steps[-2].end < len(name) - len(bare) and org.steps[-2].end > 0


_LINES = ("党支部", "党总支", "团支部")
