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
from partygraph.facts.awards.events import in_events
from partygraph.facts.awards.held_in_circle import held_in_circle
from partygraph.facts.awards.provisions import is_aimed_at, is_class, is_planned, is_provision, of_others
from partygraph.facts.awards.those_honoured import behind_congratulation, end_of_class
from partygraph.facts.awards.titles import Title, read_titles
from partygraph.facts.bodies.in_phrases import bodies_in, bodies_of, resolve_all
from partygraph.facts.bodies.subjects import heading_name, named_beside, subjects, without_definitions
from partygraph.facts.bodies.teams_joined import teams_joined
from partygraph.facts.bodies.those_among import named_behind
from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.lists.unit_behind import unit_behind
from partygraph.facts.sentences.aforesaid import aforesaid
from partygraph.facts.sentences.again import counted_again, same_again, this_time, told_last
from partygraph.facts.sentences.all_won import all_won
from partygraph.facts.sentences.also import also, also_at
from partygraph.facts.sentences.bracketed import tallied
from partygraph.facts.sentences.collected import collected_for
from partygraph.facts.sentences.counted_bearers import counted_bearers
from partygraph.facts.sentences.counted_in_turn import counted_in_turn
from partygraph.facts.sentences.counted_rows import among_them, await_groups, in_groups, so_many_are
from partygraph.facts.sentences.decided_above import note_decision
from partygraph.facts.sentences.enumerated import enumerated
from partygraph.facts.sentences.exemplars import read_exemplars
from partygraph.facts.sentences.giving import giving, pair
from partygraph.facts.sentences.grade_by_grade import grade_by_grade
from partygraph.facts.sentences.kept_titles import confirmed_by
from partygraph.facts.sentences.line_titles import of_their_line
from partygraph.facts.sentences.merits import put_down
from partygraph.facts.sentences.mixed_row import mixed_row
from partygraph.facts.sentences.narrowed import narrowed
from partygraph.facts.sentences.newly_held import newly_held
from partygraph.facts.sentences.on_lists import on_lists
from partygraph.facts.sentences.one_of_many import one_of_many
from partygraph.facts.sentences.phrased import phrased
from partygraph.facts.sentences.pieces import pieces
from partygraph.facts.sentences.placings import in_contest, placings
from partygraph.facts.sentences.plates_given import plates_given
from partygraph.facts.sentences.possessed import possessed
from partygraph.facts.sentences.prize_then_works import prize_then_works
from partygraph.facts.sentences.prizes_in_turn import prizes_in_turn
from partygraph.facts.sentences.seats_on_list import seats_on_list
from partygraph.facts.sentences.standing_titles import standing_titles
from partygraph.facts.sentences.summed import without_sums
from partygraph.facts.sentences.those_named import those_named
from partygraph.facts.sentences.title_ahead import titles_ahead
from partygraph.facts.sentences.title_borne import titles_borne
from partygraph.facts.sentences.title_first import carried_off, given_is, got_by, handed, listed_among, praised_are
from partygraph.facts.sentences.verbless import read_verbless
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.who_gave.cited_paper import cited_paper
from partygraph.facts.who_gave.given_after import commended_by, given_after
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.who_gave.honoured_by import honoured_by
from partygraph.facts.who_gave.meetings import note_meeting
from partygraph.facts.who_gave.passed_review import passed_review
from partygraph.facts.who_gave.publishing import announce
from partygraph.facts.who_gave.rewarded import rewarded_by
from partygraph.facts.who_gave.said_ahead import note_batches, note_givers, note_holders
from partygraph.facts.who_gave.said_of_title import said_of_title
from partygraph.facts.who_gave.same_decision import same_decision
from partygraph.facts.who_got.bearers import read_bearers
from partygraph.facts.who_got.deciding_office import without_deciding_offices
from partygraph.facts.who_got.elsewhere import AGAIN, title_elsewhere
from partygraph.facts.who_got.inverted import attributive, inverted, persons_behind
from partygraph.facts.who_got.person_told import goes_on, of_bodies, person_before
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.who_got.remarks_behind_units import without_remarks
from partygraph.facts.who_got.speakers import speaking
from partygraph.facts.who_got.that_brand import note_brand
from partygraph.facts.who_got.that_work import note_work
from partygraph.facts.who_got.titles_of_places import without_titles_of_places
from partygraph.facts.who_got.unit_headings import heading_unit, unit_headings
from partygraph.facts.who_got.unnamed_teams import of_unnamed
from partygraph.facts.who_got.works_in_pairs import works_in_pairs
from partygraph.facts.words.verbs import Verb, find_verbs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.parse import is_bare, parse
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
_SENTENCE = re.compile(r"(?:[^。！？\n“《]++|“[^”\n]{0,60}”|《[^》\n]{0,60}》|[“《])+[。！？\n]?")
_HEARSAY = pattern("told.hearsay")
_NEGATIVE = pattern("told.striving")


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
            if match.end() - match.start() <= 1500:
                sentence = line.text.slice(match.start(), match.end() - match[0].endswith("！"))  # a cry says what a sentence says
                with speaking(reading, mask(sentence.chars)):
                    _sentence(reading, sentence)
                reading.before = sentence
        reading.line += 1
    return ToldReading(without_sums(without_titles_of_places(reading.found)), reading.counts, reading.persons, reading.lister, reading.lists_for, tuple(reading.batches), tuple(reading.listers), reading.lister_at)


_CANDIDATE = re.compile(r"”(?:称号|荣誉)?(?:的)?(?:评选|遴选|终评|初评|评审|候选)")
_WEAK = ("获", "名列", "入选", "获得", "入围", "评为", "上榜", "获批", "跻身", "列入", "纳入", "列为", "评", "拿下", "收获", "拿到", "捧回", "为", "是", "现为", "还是", "也是", "更是", "又是", "同时是", "领到", "领回", "领取", "既是", "建成", "升级为", "升格为", "晋升为", "晋级为")


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
            _verbs(reading, part, hidden)
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


_CLAUSES = (phrased, plates_given, seats_on_list, all_won, grade_by_grade, prizes_in_turn, aforesaid, praised_are, given_is, got_by, listed_among, on_lists, those_named, collected_for, put_down, newly_held)
"""Clauses that say by their form who got what, whatever verb they have; the first that fits is taken, and each says where it begins and ends."""


def _clause_spans(reading: Telling, sentence: Text) -> list[tuple[int, int]]:
    """Where the clauses stand that say by their form who got what, or what somebody is."""
    if told := pieces(reading, sentence):
        return told
    first = next((span for read in _CLAUSES if len(sentence) and (span := read(reading, sentence))), None)
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


def _verbs(reading: Telling, sentence: Text, masked: str) -> None:
    """Honours told by the verbs of a sentence."""
    chars = sentence.chars
    verbs = find_verbs(masked)
    if not verbs:
        subjects(reading.topic, masked)
        return
    begin = 0
    subject: list[Recipient] = []
    root: list[Recipient] = []
    of_person = False
    unclaimed: list[Title] = []
    praise: tuple[tuple[str, ...], Text | None] = ((), None)
    skipped = 0
    subjects(reading.topic, masked[: verbs[0].start])
    for order, verb in enumerate(verbs):
        stop = _object_end(masked, verb.end, verbs[order + 1].start if order + 1 < len(verbs) else len(chars))
        if _NEGATIVE.search(masked[begin : verb.start]) or is_planned(masked, verb.start):
            continue
        if verb.start < skipped:
            continue
        if verb.kind in _GOT and (skipped := end_of_class(masked, verb.start, verb.end)):
            begin = skipped
            continue
        begin = behind_congratulation(masked, begin, verb.start, verb.end)
        if verb.kind == "give":
            begin = giving(reading, sentence, masked, verb, begin, stop)
            continue
        elsewhere: tuple[tuple[str, ...], Text | None] = ((), None)
        follows = order + 1 < len(verbs) and stop == verbs[order + 1].start
        among = one_of_many(sentence.chars, verb.end, len(chars))
        at, upto = among[:2] if among is not None else (verb.end, stop)
        titles, end = ([], verb.end) if verb.kind == "praised" else read_titles(sentence, at, upto, strict=verb.act.strip("成功先后又均") in _WEAK and _BEARER_OF.search(masked, verb.end, stop) is None, before_verb=follows, contest=reading.contest, whom=lambda phrase: bodies_in(reading, phrase))
        if among is not None and titles:
            reading.counts.extend(ToldCount(title.name, among[2], title.at) for title in titles)
        if not titles:
            if verb.kind == "get" and (order + 1 < len(verbs) and verbs[order + 1].kind == "get" and "“" in masked[verbs[order + 1].end : verbs[order + 1].end + 12] and _OTHERS.search(masked, verb.end, verbs[order + 1].start) is None or _MANY_OF.match(masked, verb.end)):
                continue  # 榜上有名，双双荣获“…”: the title comes yet; 入围案例120个: a count
            again = AGAIN.match(masked, verb.end) if verb.kind == "get" else None
            end = again.end() if again is not None else verb.end
            if again is not None and not inverted(reading, sentence, end, stop) and (told_last(reading) is not None or len(reading.found) > reading.fresh or masked.startswith("的", end)):
                continue  # who stands in front is read by same_again
            if verb.kind == "get" and (several := _SO_MANY_HONOURS.match(masked, verb.end)) is not None and (whose := recipients_before(reading, sentence, begin, verb.start, fallback=subject)):
                subject, root, reading.holder = whose, root or whose, whose[0]
                begin = several.end() - 1
                continue
            praised_with = verb.kind == "praised" and verb.agent is not None and follows and verbs[order + 1].kind in _GOT and not _named_by(verbs[order + 1]) and _AND_GOT.fullmatch(masked, verb.end, verbs[order + 1].start) is not None
            titles, named_at = title_elsewhere(reading, sentence, masked, begin, verb) if not praised_with else ([], None)
            if not titles and again is not None and (last := told_last(reading)) is not None:
                titles = [Title(last.award, last.award_at, personal=False, givers=last.givers, giver_at=last.giver_at)]
            if titles and named_at is not None:
                elsewhere = giver_before(reading, sentence, 0, named_at)
        if not titles and verb.kind == "praised" and verb.agent is not None and follows and (whom := recipients_before(reading, sentence, begin, verb.start, fallback=subject)):
            praise = bodies_of(chars[slice(*verb.agent)], reading), sentence.slice(*verb.agent)
            subject, begin = whom, verb.end  # 受到甲、乙表彰，被授予“X”: by them
            continue
        if not titles or _MEASURED.match(chars, end):
            if not titles and verb.kind == "get" and person_before(chars, begin, verb.start):
                of_person, begin = True, max(verb.end, masked.rfind("，", verb.end, stop))  # 甲县张某、乙县李某分别获得…第一名，被授予“标兵”: what comes next is theirs
            continue
        if verb.act.endswith("入围") and _CANDIDATE.search(chars, verb.end, end + 6) is not None:
            begin = end
            continue  # 入围“X”评选: nothing is won yet
        titles = in_events(titles, masked, begin, verb)
        if this_time(reading, masked[begin : verb.start], [title.name for title in titles]):
            begin = end
            continue
        agent_at = sentence.slice(*verb.agent) if verb.agent is not None and verb.agent[1] > verb.agent[0] else None
        behind = inverted(reading, sentence, end, stop)
        if not behind and verb.kind in ("get", "passive") and (qualified_by := attributive(reading, sentence, end, stop)):
            pair(reading, qualified_by[0], titles, bodies_of(agent_at.chars, reading) if agent_at is not None else (), agent_at, masked, verb, begin)
            begin = qualified_by[1]
            continue
        if not behind and verb.kind == "get" and _THOSE_WHO.match(masked, end) and (verb.start == 0 or masked[verb.start - 1] in "，；：、。为向给对"):
            begin = end
            continue
        if verb.act.endswith(("送来了", "送来")) and (sent := _sent(reading, sentence, begin, verb)) is not None:
            pair(reading, sent[0], [title for title in titles if not title.personal], sent[1], sent[2], masked, verb, begin)
            begin = end
            continue
        if verb.kind == "praised" and not behind and masked.startswith("的", verb.end) and (_NOBODY.search(masked, 0, verb.start) is not None or _THOSE_PRAISED.match(masked, verb.end) is not None):
            continue
        givers, giver_at = elsewhere if elsewhere[0] else praise
        praise = (), None
        if agent_at is not None:
            givers, giver_at = bodies_of(agent_at.chars, reading), agent_at
        if not givers and verb.kind == "get" and (source := _FROM.search(masked, begin, verb.start)) is not None and (sources := bodies_of(source["who"], reading)):
            givers, giver_at = sources, sentence.slice(*source.span("who"))
        if not givers and verb.kind in ("get", "passive"):
            givers, giver_at = cited_paper(reading, sentence, verb.start)
        if not givers:
            givers, giver_at, begin = confirmed_by(reading, sentence, masked, begin, verb)
        if not givers:
            givers, giver_at = same_decision(reading, masked, verb, titles)
        if givers and re.search(r"(?:下列|以下|如下)(?:[^，。；]{0,12})$", masked[begin : verb.start]):
            reading.lister, reading.lists_for = givers, True
            begin = end
            continue
        if _LISTED_BELOW.search(masked, begin):
            begin = end
            continue
        if _NEXT_YEAR.search(masked, begin, verb.start) or _NEXT_POINT.search(masked, begin, verb.start):
            subject = root
        if (in_turn := mixed_row(reading, sentence, begin, verb, titles)) is not None:
            for bearer, title in in_turn:
                pair(reading, [bearer], [title], givers, giver_at, masked, verb, begin)
            reading.persons += len(titles) - len(in_turn)
            begin = end
            continue
        recipients: list[Recipient] | None
        if of_person and goes_on(masked, begin, verb.start) and not any(of_bodies(title.name) for title in titles):
            recipients = None  # 选手张某获一等奖，并被授予“标兵”: he has got both
        elif not behind and persons_behind(sentence, end, stop) or not behind and person_before(sentence.chars, begin, verb.start):
            recipients = None
        elif not behind and of_unnamed(masked, begin, verb.start, reading.before, of_person=of_person):
            recipients = []  # 我市全体队员奋力拼搏，荣获…; 张某获一等奖，团体荣获…
        elif not behind and (teams := teams_joined(sentence, begin, verb.start)):
            recipients = teams
        elif not behind and _OF_MANY.search(masked[begin : verb.start]) is not None:
            recipients = []  # 一批卫生院被评为“X”: none of them is named
        else:
            recipients = behind or _after_that(reading, sentence, masked, begin, verb) or recipients_before(reading, sentence, begin, verb.start, fallback=subject)
        if recipients:
            recipients = without_deciding_offices(recipients, masked[begin : verb.start], reading.before)
        if recipients and (_names_others(masked, begin, verb, end) if recipients[0].implied else verb.kind in _GOT and is_aimed_at(masked, verb.start, end)):
            recipients = []
        of_person = recipients is None
        if recipients is None:  # a person
            reading.persons += 1
            begin = end
            continue
        if not recipients and _SO_MANY_GOT.search(masked, begin, verb.start):
            unclaimed = titles
            if (singled_out := named_behind(sentence, end)) is not None:
                recipients = [Recipient(*item) for item in resolve_all(reading, singled_out) or ()]
        elif recipients and unclaimed and _ALSO_THESE.search(masked, begin, verb.start):
            pair(reading, recipients, [title for title in unclaimed if not title.personal], givers, giver_at, masked, verb, begin)
            unclaimed = []  # 37个支部被命名为“X”，其中甲、乙同时被命名为“Y”: they have got both
        recipients = of_their_line(reading, recipients, titles)
        titles, part, end = unit_behind(sentence, titles, end, recipients)
        kept = [title for title in titles if not title.personal]
        reading.persons += len(titles) - len(kept)
        pair(reading, part, kept, givers, giver_at, masked, verb, begin)
        if recipients:
            subject = recipients
            root = root or recipients
        begin = end
    subjects(reading.topic, masked[verbs[-1].end :] if len(verbs) > 1 else "")


def _named_by(verb: Verb) -> bool:
    """Does the verb have its own giver?"""
    return verb.agent is not None and verb.agent[1] > verb.agent[0]


_GOT = ("get", "passive")
_AND_GOT = re.compile("[，、](?:并|同时|且)?")
"""受到甲委通报表彰，获“X”称号: one honour, told twice."""


def _names_others(masked: str, begin: int, verb: Verb, end: int) -> bool:
    """Says the clause that others than whom the text speaks of got it, though none of them is named?"""
    if _OWN_ROW.search(masked, begin, verb.start) is not None or _SO_MANY_PASSED.search(masked, begin, verb.start) is not None or is_class(masked[begin : verb.start]):
        return True
    return verb.kind in _GOT and (of_others(masked, end) or is_aimed_at(masked, verb.start, end))


_OF_MANY = re.compile(
    r"(?:^|[，。；：的年月日了]|各地|全[省市县区国])(?:又|已|又有|已有|还有|有|使得?|让)?(?:一大?批|大批|不少|众多|许多|一些|若干|部分)(?!以)[^，。；：“”、]{0,12}(?:医院|保健院|卫生院|服务中心|支部|党组织|党委|科室|病区|单位|集体|机构|团队|企业|社区|乡镇|窗口|岗位)(?:先后|分别|陆续|相继|成功|光荣|均|都|也|还|已)*$"
)
_OWN_ROW = re.compile(r"，[^，。；]{2,30}、[^，。；]{2,60}(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})[个家支]\w{1,8}$")
"""…，甲办、乙处3个科室榜上有名: who got it is said, though the names are not read; it is nobody spoken of before."""
_SO_MANY_PASSED = re.compile(r"(?:^|[，；])(?:其余|另有|其中|共有?)?[0-9一二两三四五六七八九十]{1,3}[个家支所](?:集体|单位|党支部|支部|科室|医院|机构)(?:经?(?:复[核查审评]|考核|验收|审核)(?:合格|通过|达标)|通过(?:复[核查审评]|考核|验收)|合格)?，?(?:同意|予以)?$")
"""…进行了复核，2个集体复核合格，继续保留称号: so many that nobody names."""
_YEAR = re.compile(r"((?:19|20)[0-9]{2})年")
_SO_MANY_GOT = re.compile(r"[0-9一二三四五六七八九十百]+(?:个|家|支|所)[^，。；“”]{0,12}$")
_ALSO_THESE = re.compile(r"其中[^。；“”]{4,}(?:同时|还|又|并)$")
_BEARER_OF = re.compile(r"(?:荣誉称号|称号|荣誉|奖项|殊荣)的(?:获得者|获得单位|拥有者|得主)")
"""甲中心是X、Y等多个荣誉称号的获得者"""
_SO_MANY_HONOURS = re.compile(r"(?:了|过)?[0-9一二两三四五六七八九十多几]+(?:块|项|个|枚|张)[^，。；：“”]{0,12}?(?:牌子|牌匾|奖牌|荣誉|称号|殊荣|奖项|奖状|奖)：")
"""拿到两块分量很重的牌子：2015年…: what it has got is told in the clauses behind."""
_FROM = re.compile(r"从(?P<who>[^，。；“”从]{2,30}?)(?:手中|手里|那里|处)?(?:分别|成功|再次|先后)*$")
"""从团市委捧回“X”奖牌: from whom it comes."""
_NOBODY = re.compile(r"(?:^|[，。；：、])(?:希望|望|请|向|对|祝贺|要求|号召|此次|本次|这次|所有|全体|凡|各)*$")
"""望受表彰的先进集体再接再厉, 此次受表彰的“标兵”: those who were honoured, whoever they are."""
_THOSE_PRAISED = re.compile(r"的(?:先进|优秀|各|全体|广大|所有|同类|这些)*(?:单位|集体|个人|同志|典型|模范|科室|医院|党组织|党支部|支部|党员|干部|职工|人员|团队|代表)(?!有|是|分别|包括|为(?![榜标]))")
"""要以受表彰的单位为榜样: those who were honoured."""
_THOSE_WHO = re.compile(r"(?:[、和及与]?[^，。；、：“”]{1,12}奖){0,4}(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?的(?!是|有|消息|背后|过程)[^，。；、：“”]{0,10}?(?:集体|单位|科室|支部|团队|个人|护士|医生|医师|主任|党员|同志|代表|职工|员工|干部|书记|选手|班组|参赛队|参赛者|队伍|队员|小组|作品|项目|案例)")
"""荣获“X”称号的集体、护士李某: others than who the text speaks of."""
_NEXT_POINT = re.compile(r"[；，：、]\s*(?:[二三四五六七八九十]{1,2}是|[（(]?[二三四五六七八九十2-9][）)．.、])")
"""一是…，中心党委获“X”；二是…，获评“Y”: each point of a row begins with whom the sentence is about."""
_NEXT_YEAR = re.compile(r"；\s*(?:同年|当年|今年|去年|此后|(?:19|20)[0-9]{2}年)")
"""Honours year by year: a part that names nobody goes on about whom the sentence began with."""


def _sent(reading: Telling, sentence: Text, begin: int, verb: Verb) -> tuple[list[Recipient], tuple[str, ...], Text | None] | None:
    """甲总工会送来了“…”: the subject gives, who the text is about gets."""
    givers, giver_at = giver_before(reading, sentence, begin, verb.start)
    whom = reading.topic.hospital or reading.topic.last
    if not givers or whom is None or whom in givers:
        return None
    return [Recipient(whom, sentence.slice(verb.start, verb.end), resolved=True)], givers, giver_at


def _after_that(reading: Telling, sentence: Text, masked: str, begin: int, verb: Verb) -> list[Recipient]:
    """继2019年荣获“X”之后，甲科再获“Y”: whom the clause behind names has got the first as well."""
    after = _AFTER_THAT.search(masked, begin, verb.start)
    then = _THEN.match(masked, verb.end) if after is not None else None
    if after is not None and re.split("[，；：]", masked[begin : after.start()])[-1] and recipients_before(reading, sentence, begin, after.start(), fallback=[]):
        return []  # 甲科继去年荣获“X”之后，今年又获“Y”: who stands in front
    following = next((item for item in find_verbs(masked) if then is not None and item.start >= then.end()), None)
    if then is None or following is None:
        return []
    if (own := _AFTER_OWN.search(sentence.chars, begin, verb.start)) is not None and (named := resolve_all(reading, sentence.slice(*own.span("who")))):
        return [Recipient(*item) for item in named]  # 继乙科获“X”之后，甲科又获“Y”: each its own
    return recipients_before(reading, sentence, then.end(), following.start, fallback=[]) or []


_AFTER_THAT = re.compile(r"继[^，。；“”]{0,14}$")
_AFTER_OWN = re.compile(r"继(?P<who>[\u4e00-\u9fff]{2,14}(?:科|室|部|病区|支部|党委|中心|医院|院|组))(?:先后|此前|率先)?$")
_THEN = re.compile(r"[^，。；]{2,60}?后，(?=[^，。；“”]{3,})")
_OTHERS = re.compile(r"；|另有|还有|其余|其他|，[^，]{0,6}[0-9一二两三四五六七八九十]+(?:个|家|支|件|项)")
"""榜上有名，另有15个品牌获“Y”: others got that."""
_MANY_OF = re.compile(r"[^，。；、“”]{0,8}?[0-9一二三四五六七八九十]+(?:个|家|名|项|件|篇)")
_LISTED_BELOW = re.compile(r"现将[^，。；“”]{0,60}(?:如下|于后|附后)|名单(?:公布|公示|公告|通报|展示)?(?:如下|附后|于后|见附件|见下)[：:。，\s]*$")
"""拿下二等奖，获奖名单如下：who got it stands in the list."""
_MEASURED = re.compile(r"(?:、[^，。；、]{2,14}){0,3}(?:的)?(?:数量|情况|名额|比例|标准|条件|总数|要求|目标)|”?(?:专项|配套|补助|扶持|奖补)*(?:资金|经费|补助|贷款|拨款|款项)")
"""被评为优秀案例的数量 gives nobody anything."""


_OBJECT_END = re.compile(r"[；。]")


def _object_end(masked: str, start: int, stop: int) -> int:
    """Titles stand before the next full clause."""
    match = _OBJECT_END.search(masked, start, stop)
    while match is not None and (more := _MORE_PRIZES.match(masked, match.end(), stop)) is not None:
        match = _OBJECT_END.search(masked, more.end(), stop)
    return match.start() if match else stop


_MORE_PRIZES = re.compile(r"(?:[^，。；：、“”]{0,10}(?:[特一二三]等|金|银|铜|优秀|优胜|组织)奖[、和及]?){1,6}(?=[；。]|等(?:多项|[0-9一二三四五六七八九十]+[项个])?(?:荣誉|奖项|奖)|$)")
"""表演类银奖、铜奖；短视频类三等奖；优秀组织奖: prizes whose groups a semicolon parts."""
