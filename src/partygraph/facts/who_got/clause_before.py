"""Whom one clause in front of the verb names: the one right before it by its noun phrase, teams or works with their owners (甲科《X》), one that a comma parts by its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.bodies.place_teams import sent_by_place
from partygraph.facts.bodies.teams_told import teams_before
from partygraph.facts.bodies.those_among import division_among, named_among
from partygraph.facts.telling import Recipient, Telling, mask
from partygraph.facts.who_got.circle_themes import without_themes
from partygraph.facts.who_got.clause_subject import clause_subject
from partygraph.facts.who_got.deciding_office import is_of_givers
from partygraph.facts.who_got.described_unit import described_unit, unit_made_up
from partygraph.facts.who_got.got_together import got_together
from partygraph.facts.who_got.led_or_sent import led_or_sent
from partygraph.facts.who_got.names_nobody import are_others, is_unnamed_branch, names_all_or_some, points_elsewhere, so_many
from partygraph.facts.who_got.noun_phrase import noun_phrase
from partygraph.facts.who_got.over_commas import each_by_comma, enumeration_before
from partygraph.facts.who_got.owners_in_brackets import owners_in_brackets
from partygraph.facts.who_got.person_told import works_of_persons
from partygraph.facts.who_got.persons_counted import are_persons, are_staff, got_so_many_times
from partygraph.facts.who_got.persons_named import persons_named
from partygraph.facts.who_got.projects_in_quotes import projects_in_quotes
from partygraph.facts.who_got.said_beside import is_beside, those_led, without_kind, without_leader, without_merit, without_reason
from partygraph.facts.who_got.sent_by_house import those_sent
from partygraph.facts.who_got.sent_to_compete import sent_to_compete
from partygraph.facts.who_got.teams_made_up import teams_made_up
from partygraph.facts.who_got.teams_of_houses import NAMED_TEAM, TEAM_OF_PERSONS, called_teams, named_teams, numbered_team
from partygraph.facts.who_got.unit_below import unit_below
from partygraph.facts.who_got.works_won import (
    brands_first,
    circles,
    of_many_houses,
    paired,
    plain_works,
    several_works,
    with_works,
    work_made,
)
from partygraph.facts.words.clauses import ADVERB_END
from partygraph.facts.words.lead_in import LEAD_IN, led_in
from partygraph.model import Text
from partygraph.rules.phrases import ADVERBS

__all__ = ["Clauses", "Said", "in_clause"]


class Said(Enum):
    """What a clause says where it does not say who got it."""

    NOTHING = auto()
    """The clause in front of it is asked."""
    NOT_YET = auto()
    """The clause is read further."""


_Whom = list[Recipient] | None | Said
"""Those who got it, None for a person, an empty list for nobody who is named."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses in front of a verb, and which of them is read; 0 is the nearest."""

    all: Sequence[Text]
    order: int
    apart: bool
    """Does a comma part the nearest from the verb?"""
    becomes: bool
    """Is the verb 成为?"""

    @property
    def nearest(self) -> bool:
        return self.order == 0

    @property
    def first(self) -> bool:
        """Is none further in front?"""
        return self.order + 1 == len(self.all)

    @property
    def text(self) -> Text:
        return self.all[self.order]

    def with_those_before(self, reading: Telling, found: list[Recipient], order: int = 0) -> list[Recipient]:
        """Those found, behind those whom the clauses in front enumerate."""
        return [*enumeration_before(reading, self.all[order + 1 :], found), *found]


def in_clause(reading: Telling, at: Clauses) -> _Whom:
    """Whom one clause names."""
    text = at.text
    if at.nearest and (led := led_or_sent(reading, text)):
        return led
    if at.nearest:
        text = without_themes(text if at.apart else those_sent(reading, text))
    if at.order < _APART and (made_up := teams_made_up(reading, text, apart=at.apart or not at.nearest)) is not None:
        return made_up
    if at.nearest and (together := got_together(reading, text) or unit_made_up(reading, text)):
        return together
    if not at.nearest and LEAD_IN.fullmatch(text.chars) is not None:
        return Said.NOTHING  # 建科三十年来，他们被…授予: a time, no department
    if at.nearest:
        text = without_kind(text)
    if (found := _by_its_form(reading, at, text)) is not Said.NOT_YET:
        return found
    if is_beside(text.chars, first=at.first):
        return Said.NOTHING
    text = without_merit(text)
    whole = text
    if at.nearest and at.apart:
        text = without_reason(text)
    named_alone = at.nearest and (not at.apart or text is not whole)
    set_apart = at.order < _APART and (at.apart and _WORKS_COUNTED.search(text.chars) is not None or (at.apart or not at.nearest) and _ONLY_PAIRS.fullmatch(text.chars) is not None)
    if (named_alone or set_apart) and len(pairs := paired(reading, text)) > 1:
        return at.with_those_before(reading, pairs, at.order)  # 甲凭借《X》、乙凭借《Y》
    text = _without_circumstance(reading, without_leader(text))
    if at.nearest and (division := division_among(text.slice(led_in(text.chars), len(text)))) is not None:
        return [Recipient(division.chars, division, resolved=False)]
    text = named_among(text)
    if not text.chars.strip():
        return Said.NOTHING
    if (found := _persons_or_nobody(reading, at, text)) is not Said.NOT_YET:
        return found
    return _in_clause_apart(reading, at, text) if at.apart or not at.nearest else _right_before(reading, at, text)


def _by_its_form(reading: Telling, at: Clauses, text: Text) -> _Whom:
    """Whom a clause names by the form that all of it has."""
    if at.nearest and (plain := _PLAIN_WORKS.match(text.chars)) is not None and (works := plain_works(reading, text.slice(0, plain.end("works")))):
        return works
    if at.order < _APART and (competed := sent_to_compete(reading, text)):
        return competed
    if (sent := sent_by_place(reading, text)) is not None:
        return sent
    if persons_named(text.chars):
        return None
    if at.nearest:
        if points_elsewhere(text.chars):
            return []
        if works_of_persons(text.slice(led_in(text.chars), len(text)).chars):
            return None
        if teams := teams_before(reading, text):
            return teams
        if (owned := owners_in_brackets(reading, text)) != []:
            return owned
    if pairs := with_works(reading, text):
        return at.with_those_before(reading, pairs, at.order)
    return Said.NOT_YET


def _without_circumstance(reading: Telling, text: Text) -> Text:
    """The clause up to its adverbial, or what stands behind one that begins it (在全市比赛中甲医院急诊科《X》荣获)."""
    cut = ADVERB_END.search(mask(text.chars))
    if cut is None or cut.start() >= len(text):
        return text
    lead = led_in(text.chars) if cut.start() == 0 else 0
    rest = text.slice(lead, len(text))
    return rest if lead and (rest.chars.endswith("》") or resolve_all(reading, rest)) else text.slice(0, cut.start())


def _persons_or_nobody(reading: Telling, at: Clauses, text: Text) -> _Whom:
    """Clauses that count persons, leave out the name or say with whom somebody got it."""
    if at.nearest and (unit := unit_below(reading, text)) is not None:
        return [unit]
    if at.nearest and got_so_many_times(text.chars):
        return None
    if (at.apart or not at.nearest) and are_staff(text.chars):
        return Said.NOTHING
    if are_persons(text.chars, first=at.first):
        return None
    if not at.nearest:
        return Said.NOT_YET
    if (team := TEAM_OF_PERSONS.fullmatch(text.chars)) is not None:
        return numbered_team(reading, text.slice(*team.span("team")))
    if is_unnamed_branch(text.chars):
        return []
    if (beside := _BESIDE_WHOM.match(text.chars)) is not None and (others := resolve_all(reading, text.slice(beside.end(), len(text)))):
        first = next((found for other in at.all[1:3] if (found := clause_subject(reading, other))), [])
        if first:
            return [*first, *(Recipient(*item) for item in others)]  # 甲队紧随其后，与乙队并列二等奖
    if at.apart and text.chars.endswith("的"):
        return []  # 组织得好的，评为…: those who did, whoever they are
    return Said.NOT_YET


def _in_clause_apart(reading: Telling, at: Clauses, text: Text) -> _Whom:
    """Whom a clause is about that a comma parts from the verb."""
    if (at.nearest or at.order == 1 and _FORMALLY.fullmatch(at.all[0].chars)) and (passed := _PASSED.search(text.chars)) is not None and at.becomes:
        text = text.slice(0, passed.start())  # 儿科通过评审，成为…: who has passed
    elif _DONE.search(text.chars):
        return Said.NOTHING
    if doing := circles(reading, text, doing=True):
        return doing
    if at.apart and at.order <= 1 and "的" in text.chars and len(text) <= _LONGEST_PART and (parts := resolve_all(reading, text)):
        return [Recipient(*item) for item in parts]  # 甲医院的营养科，一个小科室，被…
    if earlier := clause_subject(reading, text) or described_unit(reading, text):
        if is_of_givers(reading, text.chars):
            return []
        return [*each_by_comma(reading, at.all[at.order + 1 :], text, earlier), *earlier]
    return Said.NOTHING


def _right_before(reading: Telling, at: Clauses, text: Text) -> _Whom:
    """Whom the clause names that ends in the verb itself: teams, works with their owners, or the noun phrase."""
    if NAMED_TEAM.search(text.chars) is not None and (teams := named_teams(reading, text)):
        return at.with_those_before(reading, teams)
    if of_many_houses(text.chars):
        return []
    if described := described_unit(reading, text):
        return described
    if text.chars.endswith("”") and (named := called_teams(reading, text)):
        return at.with_those_before(reading, named)
    if pairs := brands_first(reading, text) or several_works(reading, text) or projects_in_quotes(reading, text) or paired(reading, text) or circles(reading, text):
        return at.with_those_before(reading, pairs)
    if (dash := text.chars.rfind("——") + 2) > 1 and resolve_all(reading, text.slice(dash, len(text))):
        text = text.slice(dash, len(text))  # 推荐的两个集体——甲科、乙科双双…
    if names_all_or_some(text.chars):
        return []
    if made := work_made(reading, text):
        return made
    text = those_led(text)
    if so_many(text.chars):
        return []
    recipients = noun_phrase(reading, text)
    if recipients is None:
        return None
    if recipients:
        return at.with_those_before(reading, recipients)
    return [] if are_others(reading, text) else Said.NOTHING


_APART = 2
_LONGEST_PART = 30
_WORKS_COUNTED = re.compile(r"[》”](?:等)?[两二三四五六七八九十0-9]+(?:个|部|件|项|篇)(?:[\u4e00-\u9fff]{0,6}(?:案例|作品|项目|品牌|节目|课题|成果|论文))?$")
"""甲的《X》、乙的《Y》两个案例，分别获评…"""

_ONLY_PAIRS = re.compile(r"(?:[^“”《》、，；：]{3,30}(?:“[^“”]{1,40}”|《[^《》]{1,60}》)[、和]?){2,12}")
"""甲“X”、乙“Y”、丙“Z”，在擂台赛上分获一、二、三等奖"""
_PLAIN_WORKS = re.compile(r"(?P<works>(?:[^、，]+(?:活动|项目|行动|工程)、)+[^、，]+(?:活动|项目|行动|工程))(?:此次|这次|本次|均|分别|都|双双)*$")

_BESIDE_WHOM = re.compile(r"(?:并|则|也)?[与和同](?=[\u4e00-\u9fff]{4})")

_DONE = re.compile(r"^[^，]{2,12}(?:通过(?:了)?(?:国家|省级|市级|省|市)?[^，]{0,10}(?:认证|评审|验收|认定)|(?:居|列|位居|位列)[^，]{0,12}第[0-9]+[位名])$")
"""A clause that is complete: what its subject has reached is no beginning of the next (胸痛中心通过国家认证，成功创建…)."""

_PASSED = re.compile(rf"(?:{ADVERBS}|一次性|高分)*(?:通过|经过|接受)了?[^，。；]{{0,16}}?(?:认证|评审|验收|认定|评估|考核|复核|复审|审核|遴选|评定|评选|考评|检查)$")
_FORMALLY = re.compile(rf"(?:{ADVERBS}|从而|由此)+")
