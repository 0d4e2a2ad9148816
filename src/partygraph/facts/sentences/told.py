"""Honours told in sentences: who got which title, from whom, for what.

A sentence is read around the verb that gives or gets (rules told.*). Before it stands the recipient (or the giver), behind it the titles.
What is quoted is never searched for verbs. A place in a ranking, an honour of a person, a striving (争创), a rumour and a count give no
conferral.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from partygraph.facts.awards.contests_in_quotes import without_contest_quotes
from partygraph.facts.awards.counts import ToldCount, read_counts
from partygraph.facts.awards.held_in_circle import held_in_circle
from partygraph.facts.awards.provisions import is_provision
from partygraph.facts.bodies.subjects import heading_name, named_beside, subjects, without_definitions
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.sentences.aforesaid import aforesaid
from partygraph.facts.sentences.again import counted_again, same_again
from partygraph.facts.sentences.all_won import all_won
from partygraph.facts.sentences.also import also, also_at
from partygraph.facts.sentences.bracketed import tallied
from partygraph.facts.sentences.by_verbs import by_verbs
from partygraph.facts.sentences.collected import collected_for
from partygraph.facts.sentences.counted_bearers import counted_bearers
from partygraph.facts.sentences.counted_in_turn import counted_in_turn
from partygraph.facts.sentences.counted_rows import among_them, await_groups, in_groups, so_many_are
from partygraph.facts.sentences.decided_above import note_decision
from partygraph.facts.sentences.enumerated import enumerated
from partygraph.facts.sentences.exemplars import read_exemplars
from partygraph.facts.sentences.grade_by_grade import grade_by_grade
from partygraph.facts.sentences.merits import put_down
from partygraph.facts.sentences.narrowed import narrowed
from partygraph.facts.sentences.newly_held import newly_held
from partygraph.facts.sentences.on_lists import on_lists
from partygraph.facts.sentences.phrased import phrased
from partygraph.facts.sentences.pieces import pieces
from partygraph.facts.sentences.placings import in_contest, placings
from partygraph.facts.sentences.plates_given import plates_given
from partygraph.facts.sentences.possessed import possessed
from partygraph.facts.sentences.praised_together import praised_together
from partygraph.facts.sentences.prize_then_works import prize_then_works
from partygraph.facts.sentences.prizes_in_turn import prizes_in_turn
from partygraph.facts.sentences.seats_on_list import seats_on_list
from partygraph.facts.sentences.standing_titles import standing_titles
from partygraph.facts.sentences.summed import without_sums
from partygraph.facts.sentences.those_named import those_named
from partygraph.facts.sentences.title_ahead import titles_ahead
from partygraph.facts.sentences.title_borne import titles_borne
from partygraph.facts.sentences.title_first import carried_off, given_is, got_by, handed, listed_among, praised_are
from partygraph.facts.sentences.torn import parted
from partygraph.facts.sentences.verbless import read_verbless
from partygraph.facts.sentences.works_named_first import works_named_first
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.who_gave.given_after import commended_by, given_after
from partygraph.facts.who_gave.honoured_by import honoured_by
from partygraph.facts.who_gave.meetings import note_meeting
from partygraph.facts.who_gave.passed_review import passed_review
from partygraph.facts.who_gave.publishing import announce
from partygraph.facts.who_gave.rewarded import rewarded_by
from partygraph.facts.who_gave.said_ahead import note_batches, note_givers, note_holders
from partygraph.facts.who_gave.said_of_title import said_of_title
from partygraph.facts.who_got.bearers import read_bearers
from partygraph.facts.who_got.remarks_behind_units import without_remarks
from partygraph.facts.who_got.speakers import speaking
from partygraph.facts.who_got.that_brand import note_brand
from partygraph.facts.who_got.that_work import note_work
from partygraph.facts.who_got.titles_of_places import without_titles_of_places
from partygraph.facts.who_got.unit_headings import heading_unit, unit_headings
from partygraph.facts.who_got.works_in_pairs import works_in_pairs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.load import pattern

__all__ = ["Told", "ToldCount", "ToldReading", "read_told"]


@dataclass(frozen=True, slots=True)
class ToldReading:
    """Honours, declared counts and the number of personal honours that sentences tell.

    `lister` announces a list, `lists_for` is true where a sentence says that the list below is theirs, `batches` are titles of which
    somebody gave a number, with the givers.
    """

    found: list[Told]
    counts: list[ToldCount]
    persons: int
    lister: tuple[str, ...]
    lists_for: bool
    batches: tuple[tuple[str, tuple[str, ...]], ...]
    listers: tuple[tuple[int, tuple[str, ...]], ...] = ()
    """Where in the text each announcement of a list begins, and who makes it."""
    lister_at: int = 0
    """Where in the source the sentence begins that names `lister`."""


_GOES_ON = re.compile(r"(?:近年来|多年来)?，?(?:先后|曾|曾经|多次|连续[一二两三四五六七八九十0-9]{1,2}[年次]|还|并|也)?(?:荣获|获得|获评|获|被(?:授予|评为|命名为))")
"""• 先后被授予“X”: a point without a subject goes on about whom the paragraph before spoke of."""
_SENTENCE = re.compile(r"(?:[^。！？\n“《]++|“(?:[^“”\n]|“[^“”\n]{0,20}”){0,60}”|《[^》\n]{0,60}》|[“《])+[。！？\n]?")
_HEARSAY = pattern("told.hearsay")


def read_told(lines: Sequence[Line], topic: Discourse, *, headings: frozenset[int] = frozenset()) -> ToldReading:
    """What the sentences tell.

    The lines `headings` belong to lists: they only say whom the text goes on about.
    """
    reading = Telling(topic)
    boxed: str | None = None
    of_units = unit_headings(lines)
    for index, line in enumerate(map(without_definitions, lines)):
        if not (line.mark and _GOES_ON.match(line.body.chars)):
            topic.paragraph()
        chars = line.chars
        if index in of_units or boxed is not None and chars[:1] in ("【", "[") and chars.endswith(("】", "]")):
            boxed = topic.focus = heading_unit(line, topic) if index in of_units else None
            topic.heard.extend([boxed] if boxed is not None else [])
        if len(chars) < 4:
            continue
        if (org := heading_name(line)) is not None:
            topic.note(org)
            topic.focus = org.name if org.steps[-1].group in ("line", "department") else None
            continue
        if index in headings:
            continue
        for match in _SENTENCE.finditer(chars):
            if match.end() - match.start() <= 1500 and not match[0].endswith("的"):  # 为获评“X”的: cut off before who it was
                sentence = line.text.slice(match.start(), match.end() - match[0].endswith("！"))  # a cry says what a sentence says
                for part in parted(sentence):
                    with speaking(reading, mask(part.chars)):
                        _sentence(reading, part)
                    reading.before = part
        reading.line += 1
    return ToldReading(without_sums(without_titles_of_places(reading.found)), reading.counts, reading.persons, reading.lister, reading.lists_for, tuple(reading.batches), tuple(reading.listers), reading.lister_at)


def _sentence(reading: Telling, sentence: Text) -> None:
    sentence = without_remarks(without_contest_quotes(sentence))
    if counted_in_turn(reading, sentence):
        return
    masked = mask(sentence.chars)
    counts = [*read_counts(sentence), *held_in_circle(sentence)]
    reading.counts.extend(counts)
    if read_verbless(reading, sentence) or prize_then_works(reading, sentence) or works_in_pairs(reading, sentence) or so_many_are(reading, sentence) or in_groups(reading, sentence) or among_them(reading, sentence):
        return
    await_groups(reading, counts)
    if counts and reading.announced and reading.announced_at == reading.line:
        reading.announced += sentence.chars  # 全省共命名“X”20家、“Y”50个: what has been announced
    if _HEARSAY.search(masked):
        parts = [match.span() for match in re.finditer(r"[^；]+；?", masked)]
        if len(parts) > 1:  # what did not come to one says nothing about the others
            for start, stop in parts:
                _told(reading, sentence.slice(start, stop))
            return
    _told(reading, sentence)


def _told(reading: Telling, sentence: Text) -> None:
    """Honours of a sentence, or of one part of a row of them."""
    masked = mask(sentence.chars)
    if _HEARSAY.search(masked) or is_provision(sentence.chars):
        subjects(reading.topic, masked)
        return
    if reading.topic.became is not None and (year := _YEAR.search(masked)) is not None:
        reading.topic.in_year(int(year[1]))
    if reading.giver[0]:
        reading.gave, reading.gave_at = reading.giver, reading.line
    reading.giver = (), None
    reading.holder = None
    announce(reading, sentence)
    note_decision(reading, sentence)
    note_batches(reading, sentence)
    note_givers(reading, sentence)
    note_holders(reading, sentence)
    note_meeting(reading, sentence)
    named_beside(reading.topic, masked)
    fresh = reading.fresh = len(reading.found)
    others = also_at(sentence)
    own = sentence if others is None else sentence.slice(0, others)
    while len(own) and (told_to := read_exemplars(reading, own)):
        own, masked = own.slice(told_to, len(own)), masked[told_to:]
    placed = placings(reading, own)
    reading.contest = reading.topic.contest or bool(placed) or in_contest(reading)
    done = placed or _clause_spans(reading, own) or [(0, 0)]
    left = [(stop, begin) for (_, stop), (begin, _) in pairwise([(0, 0), *done, (len(own), len(own))]) if begin >= stop]
    for part, hidden in _without_titles_ahead(reading, own, masked, left):
        if len(part) and not enumerated(reading, part):
            by_verbs(reading, part, hidden, _goes_on_about(reading, part, fresh))
            handed(reading, part)
            carried_off(reading, own, masked[: len(own)])
        read_bearers(reading, part)
    tallied(reading, own)
    counted_bearers(reading, own)
    possessed(reading, own)
    if others is not None:
        also(reading, sentence)
        if (rest := sentence.chars.find("；", others) + 1) > 0:
            titles_ahead(reading, sentence.slice(rest, len(sentence)))
    given_after(reading, sentence, fresh)
    said_of_title(reading, sentence)
    standing_titles(reading, sentence)
    passed_review(reading, sentence, fresh)
    commended_by(reading, sentence, fresh)
    rewarded_by(reading, sentence, fresh)
    honoured_by(reading, sentence, fresh)
    if len(reading.found) > fresh:
        fresh = narrowed(reading, sentence, fresh)
        reading.since, reading.told_at = fresh, reading.line
        _honoured(reading, fresh)
    same_again(reading, sentence)
    counted_again(reading, sentence)
    note_brand(reading, sentence)
    note_work(reading, sentence)


_CLAUSES = (works_named_first, phrased, plates_given, praised_together, seats_on_list, all_won, grade_by_grade, prizes_in_turn, aforesaid, praised_are, given_is, got_by, listed_among, on_lists, those_named, collected_for, put_down, newly_held)
"""Clauses that say by their form who got what, whatever verb they have; the first that fits is taken, and each says where it begins and ends."""


def _clause_spans(reading: Telling, sentence: Text) -> list[tuple[int, int]]:
    """Where the clauses stand that say by their form who got what, or what somebody is."""
    if told := pieces(reading, sentence):
        return told
    first = next((span for read in _CLAUSES if (span := read(reading, sentence))), None) if len(sentence) else None
    return [first] if first is not None else titles_borne(reading, sentence)


def _honoured(reading: Telling, fresh: int) -> None:
    """我院急诊科被命名为“X”。该科还获…: a unit that alone has just been honoured is spoken of, wherever in the sentence it stands."""
    names = {item.recipient for item in reading.found[fresh:]}
    org = parse(next(iter(names))) if len(names) == 1 else None
    if org is not None and not is_bare(org) and org.steps[-1].group in ("department", "line"):
        reading.topic.heard.append(org.name)


def _without_titles_ahead(reading: Telling, own: Text, masked: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[Text, str]]:
    """The parts of a sentence that are read by their verbs; where titles stand first they have been read by then."""
    for begin, stop in spans:
        part = own.slice(begin, stop)
        ahead = titles_ahead(reading, part) if len(part) else None
        for start, end in ((0, ahead[0]), (ahead[1], len(part))) if ahead is not None else ((0, len(part)),):
            yield part.slice(start, end), masked[begin + start : begin + end]


def _goes_on_about(reading: Telling, part: Text, fresh: int) -> list[Recipient]:
    """甲支部是“X”，连续五年荣获“Y”: whom the clauses in front have told of, where the part goes on behind a comma."""
    told = reading.found[fresh:]
    if not told or not part.chars.startswith("，") or len({item.recipient for item in told}) > 1:
        return []
    return [Recipient(told[-1].recipient, told[-1].recipient_at, resolved=True)]


_YEAR = re.compile(r"((?:19|20)[0-9]{2})年")
