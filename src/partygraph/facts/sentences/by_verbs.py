"""Honours told by the verbs of a sentence: in front of each stands who got it or who gave it, behind it the titles (甲科荣获“X”，被乙委命名为“Y”).

Longer than others because its steps share one state: what is said in front of one verb is understood by what the verbs before it have told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.awards.counts import ToldCount
from partygraph.facts.awards.events import in_events
from partygraph.facts.awards.provisions import is_aimed_at, is_planned
from partygraph.facts.awards.those_honoured import behind_congratulation, end_of_class
from partygraph.facts.awards.titles import Title
from partygraph.facts.awards.titles_in_row import read_titles
from partygraph.facts.bodies.givers_named import bodies_in, bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.bodies.subjects import subjects
from partygraph.facts.bodies.teams_joined import teams_joined
from partygraph.facts.bodies.those_among import named_behind
from partygraph.facts.lists.unit_behind import unit_behind
from partygraph.facts.sentences.after_that import after_that
from partygraph.facts.sentences.again import this_time, told_last
from partygraph.facts.sentences.giving import giving, pair
from partygraph.facts.sentences.kept_titles import confirmed_by
from partygraph.facts.sentences.line_titles import of_their_line
from partygraph.facts.sentences.mixed_row import mixed_row
from partygraph.facts.sentences.no_honour import CANDIDATE, LISTED_BELOW, MANY_OF, MEASURED, NOBODY, OTHERS, THOSE_PRAISED, THOSE_WHO
from partygraph.facts.sentences.one_of_many import one_of_many
from partygraph.facts.sentences.others_named import GOT, OF_MANY, names_others
from partygraph.facts.telling import Recipient, Telling
from partygraph.facts.who_gave.cited_paper import cited_paper
from partygraph.facts.who_gave.giver_before import giver_before
from partygraph.facts.who_gave.same_decision import same_decision
from partygraph.facts.who_got.congratulated import congratulated
from partygraph.facts.who_got.deciding_office import without_deciding_offices
from partygraph.facts.who_got.elsewhere import AGAIN, title_elsewhere
from partygraph.facts.who_got.inverted import attributive, inverted, persons_behind
from partygraph.facts.who_got.person_told import goes_on, of_bodies, person_before
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.facts.who_got.unnamed_teams import of_unnamed
from partygraph.facts.words.verbs import Verb, find_verbs
from partygraph.model import Text
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["by_verbs"]

_NEGATIVE = pattern("told.striving")

_WEAK = ("获", "名列", "入选", "获得", "入围", "评为", "上榜", "获批", "跻身", "列入", "纳入", "列为", "评", "拿下", "收获", "拿到", "捧回", "为", "是", "现为", "还是", "也是", "更是", "又是", "同时是", "领到", "领回", "领取", "既是", "建成", "升级为", "升格为", "晋升为", "晋级为")
_THE_FOLLOWING = re.compile(r"(?:下列|(?<![岁级元分])以下|如下)(?:[^，。；]{0,12})$")
"""被甲委命名为“X”的有以下单位: who got it stands in the list."""
_Giver = tuple[tuple[str, ...], Text | None]


@dataclass(slots=True)
class _Going:
    """How far the verbs of a sentence have been read."""

    reading: Telling
    sentence: Text
    masked: str
    verbs: Sequence[Verb]
    begin: int = 0
    """Where the words begin that stand in front of the next verb."""
    subject: list[Recipient] = field(default_factory=list)
    """Who got what was told last."""
    root: list[Recipient] = field(default_factory=list)
    """Whom the sentence began with."""
    of_person: bool = False
    """Was what was told last a person's?"""
    unclaimed: list[Title] = field(default_factory=list)
    """Titles that so many got, of whom some are named in the next clause."""
    praise: _Giver = ((), None)
    """Who has praised, in front of the verb that says with which title."""
    skipped: int = 0

    def read(self, order: int) -> None:
        """One verb: its titles, who gives them and who gets them."""
        verb, masked = self.verbs[order], self.masked
        stop = _object_end(masked, verb.end, self.verbs[order + 1].start if order + 1 < len(self.verbs) else len(masked))
        if _NEGATIVE.search(masked[self.begin : verb.start]) or is_planned(masked, verb.start) or verb.start < self.skipped:
            return
        if verb.kind in GOT and (skipped := end_of_class(masked, verb.start, verb.end)):
            self.skipped = self.begin = skipped
            return
        if masked.startswith("、", self.begin):
            self.begin += 1  # 1人获“X”称号、1人获“Y”称号
        self.begin = behind_congratulation(masked, self.begin, verb.start, verb.end)
        if verb.kind == "give":
            self.begin = giving(self.reading, self.sentence, masked, verb, self.begin, stop)
            return
        told = self._titles(order, stop)
        if told is None:
            return
        titles, end, elsewhere = told
        if MEASURED.match(self.sentence.chars, end):
            return
        if verb.act.endswith("入围") and CANDIDATE.search(self.sentence.chars, verb.end, end + 6) is not None:
            self.begin = end
            return  # 入围“X”评选: nothing is won yet
        titles = in_events(titles, masked, self.begin, verb)
        if this_time(self.reading, masked[self.begin : verb.start], [title.name for title in titles]):
            self.begin = end
            return
        if (honoured := congratulated(self.reading, self.sentence, verb, end) if verb.kind == "get" else None) is not None:
            pair(self.reading, honoured[0], [title for title in titles if not title.personal], (), None, masked, verb, verb.start)
            self.begin = honoured[1]
            return
        behind = inverted(self.reading, self.sentence, end, stop)
        if self._by_its_form(verb, titles, behind, end, stop):
            return
        givers, giver_at = self._givers(verb, titles, elsewhere)
        if givers and _THE_FOLLOWING.search(masked[self.begin : verb.start]):
            self.reading.lister, self.reading.lists_for = givers, True
            self.begin = end
            return
        if LISTED_BELOW.search(masked, self.begin):
            self.begin = end
            return
        self._confer(verb, titles, (givers, giver_at), behind, end, stop)

    def _titles(self, order: int, stop: int) -> tuple[list[Title], int, _Giver] | None:
        """The titles behind the verb, where they end, and who gives those that stand elsewhere; None when there are none."""
        reading, sentence, masked, verb = self.reading, self.sentence, self.masked, self.verbs[order]
        follows = order + 1 < len(self.verbs) and stop == self.verbs[order + 1].start
        among = one_of_many(sentence.chars, verb.end, len(masked))
        at, upto = among[:2] if among is not None else (verb.end, stop)
        if verb.kind != "praised":
            strict = verb.act.strip("成功先后又均") in _WEAK and _BEARER_OF.search(masked, verb.end, stop) is None
            titles, end = read_titles(sentence, at, upto, strict=strict, before_verb=follows, contest=reading.contest, whom=lambda phrase: bodies_in(reading, phrase))
            if titles:
                if among is not None:
                    reading.counts.extend(ToldCount(title.name, among[2], title.at) for title in titles)
                return titles, end, ((), None)
        return self._titles_elsewhere(order, stop, follows=follows)

    def _titles_elsewhere(self, order: int, stop: int, *, follows: bool) -> tuple[list[Title], int, _Giver] | None:
        """The title of a verb that has none behind it; where there is none at all, what the verb says for the next one is kept."""
        reading, sentence, masked, verb = self.reading, self.sentence, self.masked, self.verbs[order]
        following = self.verbs[order + 1] if order + 1 < len(self.verbs) else None
        if verb.kind == "get" and (following is not None and following.kind == "get" and "“" in masked[following.end : following.end + 12] and OTHERS.search(masked, verb.end, following.start) is None or MANY_OF.match(masked, verb.end)):
            return None  # 榜上有名，双双荣获“…”: the title comes yet; 入围案例120个: a count
        again = AGAIN.match(masked, verb.end) if verb.kind == "get" else None
        end = again.end() if again is not None else verb.end
        if again is not None and not inverted(reading, sentence, end, stop) and (told_last(reading) is not None or len(reading.found) > reading.fresh or masked.startswith("的", end)):
            return None  # who stands in front is read by same_again
        if verb.kind == "get" and (several := _SO_MANY_HONOURS.match(masked, verb.end)) is not None and (whose := recipients_before(reading, sentence, self.begin, verb.start, fallback=self.subject)):
            self.subject, self.root, reading.holder = whose, self.root or whose, whose[0]
            self.begin = several.end() - 1
            return None
        praised = verb.kind == "praised" and verb.agent is not None and follows and following is not None
        praised_with = praised and following is not None and following.kind in GOT and not _named_by(following) and _AND_GOT.fullmatch(masked, verb.end, following.start) is not None
        titles, named_at = title_elsewhere(reading, sentence, masked, self.begin, verb) if not praised_with else ([], None)
        if not titles and again is not None and (last := told_last(reading)) is not None:
            titles = [Title(last.award, last.award_at, personal=False, givers=last.givers, giver_at=last.giver_at)]
        if titles:
            return titles, end, giver_before(reading, sentence, 0, named_at) if named_at is not None else ((), None)
        if praised and verb.agent is not None and (whom := recipients_before(reading, sentence, self.begin, verb.start, fallback=self.subject)):
            self.praise = bodies_of(sentence.chars[slice(*verb.agent)], reading), sentence.slice(*verb.agent)
            self.subject, self.begin = whom, verb.end  # 受到甲、乙表彰，被授予“X”: by them
        elif verb.kind == "get" and person_before(sentence.chars, self.begin, verb.start):
            self.of_person, self.begin = True, max(verb.end, masked.rfind("，", verb.end, stop))  # 甲县张某、乙县李某分别获得…第一名，被授予“标兵”: what comes next is theirs
        return None

    def _by_its_form(self, verb: Verb, titles: list[Title], behind: Sequence[Recipient], end: int, stop: int) -> bool:
        """Is the clause read by its form: who got it behind 的, those who did whoever they are, or what somebody sent?"""
        reading, sentence, masked = self.reading, self.sentence, self.masked
        if not behind and verb.kind in GOT and (qualified_by := attributive(reading, sentence, end, stop)):
            agent_at = _agent(sentence, verb)
            pair(reading, qualified_by[0], titles, bodies_of(agent_at.chars, reading) if agent_at is not None else (), agent_at, masked, verb, self.begin)
            self.begin = qualified_by[1]
            return True
        if not behind and verb.kind == "get" and THOSE_WHO.match(masked, end) and (verb.start == 0 or masked[verb.start - 1] in "，；：、。为向给对"):
            self.begin = end
            return True
        if verb.act.endswith(("送来了", "送来")) and (sent := _sent(reading, sentence, self.begin, verb)) is not None:
            pair(reading, sent[0], [title for title in titles if not title.personal], sent[1], sent[2], masked, verb, self.begin)
            self.begin = end
            return True
        return verb.kind == "praised" and not behind and masked.startswith("的", verb.end) and (NOBODY.search(masked, 0, verb.start) is not None or THOSE_PRAISED.match(masked, verb.end) is not None)

    def _givers(self, verb: Verb, titles: Sequence[Title], elsewhere: _Giver) -> _Giver:
        """Who gives: the agent of the verb, whom it comes from, a paper, or who has decided before."""
        reading, sentence, masked = self.reading, self.sentence, self.masked
        givers, giver_at = elsewhere if elsewhere[0] else self.praise
        self.praise = (), None
        if (agent_at := _agent(sentence, verb)) is not None:
            givers, giver_at = bodies_of(agent_at.chars, reading), agent_at
        if not givers and verb.kind == "get" and (source := _FROM.search(masked, self.begin, verb.start)) is not None and (sources := bodies_of(source["who"], reading)):
            givers, giver_at = sources, sentence.slice(*source.span("who"))
        if not givers and verb.kind in GOT:
            givers, giver_at = cited_paper(reading, sentence, verb.start)
        if not givers:
            givers, giver_at, self.begin = confirmed_by(reading, sentence, masked, self.begin, verb)
        if not givers:
            givers, giver_at = same_decision(reading, masked, verb, titles)
        return givers, giver_at

    def _confer(self, verb: Verb, titles: list[Title], by: _Giver, behind: list[Recipient], end: int, stop: int) -> None:
        """The titles go to whom the words name; those of persons are only counted."""
        reading, sentence, masked = self.reading, self.sentence, self.masked
        if _NEXT_YEAR.search(masked, self.begin, verb.start) or _NEXT_POINT.search(masked, self.begin, verb.start):
            self.subject = self.root
        if (in_turn := mixed_row(reading, sentence, self.begin, verb, titles)) is not None:
            for bearer, title in in_turn:
                pair(reading, [bearer], [title], *by, masked, verb, self.begin)
            reading.persons += len(titles) - len(in_turn)
            self.begin = end
            return
        recipients = self._whom(verb, titles, behind, end, stop)
        self.of_person = recipients is None
        if recipients is None:  # a person
            reading.persons += 1
            self.begin = end
            return
        if not recipients and _SO_MANY_GOT.search(masked, self.begin, verb.start):
            self.unclaimed = titles
            if (singled_out := named_behind(sentence, end)) is not None:
                recipients = [Recipient(*item) for item in resolve_all(reading, singled_out) or ()]
        elif recipients and self.unclaimed and _ALSO_THESE.search(masked, self.begin, verb.start):
            pair(reading, recipients, [title for title in self.unclaimed if not title.personal], *by, masked, verb, self.begin)
            self.unclaimed = []  # 37个支部被命名为“X”，其中甲、乙同时被命名为“Y”: they have got both
        recipients = of_their_line(reading, recipients, titles)
        titles, part, end = unit_behind(sentence, titles, end, recipients)
        kept = [title for title in titles if not title.personal]
        reading.persons += len(titles) - len(kept)
        pair(reading, part, kept, *by, masked, verb, self.begin)
        if recipients:
            self.subject = recipients
            self.root = self.root or recipients
        self.begin = end

    def _whom(self, verb: Verb, titles: Sequence[Title], behind: list[Recipient], end: int, stop: int) -> list[Recipient] | None:
        """Who got it: None for a person, an empty list for nobody who is named."""
        reading, sentence, masked, begin = self.reading, self.sentence, self.masked, self.begin
        recipients: list[Recipient] | None
        if self.of_person and goes_on(masked, begin, verb.start) and not any(of_bodies(title.name) for title in titles):
            recipients = None  # 选手张某获一等奖，并被授予“标兵”: he has got both
        elif not behind and persons_behind(sentence, end, stop) or not behind and person_before(sentence.chars, begin, verb.start):
            recipients = None
        elif not behind and of_unnamed(masked, begin, verb.start, reading.before, of_person=self.of_person):
            recipients = []  # 我市全体队员奋力拼搏，荣获…; 张某获一等奖，团体荣获…
        elif not behind and (teams := teams_joined(sentence, begin, verb.start)):
            recipients = teams
        elif not behind and OF_MANY.search(masked[begin : verb.start]) is not None:
            recipients = []  # 一批卫生院被评为“X”: none of them is named
        else:
            recipients = behind or after_that(reading, sentence, masked, begin, verb) or recipients_before(reading, sentence, begin, verb.start, fallback=self.subject)
        if recipients:
            recipients = without_deciding_offices(recipients, masked[begin : verb.start], reading.before)
        if recipients and (names_others(masked, begin, verb, end) if recipients[0].implied else verb.kind in GOT and is_aimed_at(masked, verb.start, end)):
            return []
        return recipients


def by_verbs(reading: Telling, sentence: Text, masked: str, subject: Sequence[Recipient] = ()) -> None:
    """Honours told by the verbs of a sentence; `subject` is whom it goes on about."""
    verbs = find_verbs(masked)
    if not verbs:
        subjects(reading.topic, masked)
        return
    subjects(reading.topic, masked[: verbs[0].start])
    going = _Going(reading, sentence, masked, verbs, subject=[*subject])
    for order in range(len(verbs)):
        going.read(order)
    subjects(reading.topic, masked[verbs[-1].end :] if len(verbs) > 1 else "")


def _agent(sentence: Text, verb: Verb) -> Text | None:
    """The giver that the verb has within it (被甲委授予)."""
    return sentence.slice(*verb.agent) if verb.agent is not None and verb.agent[1] > verb.agent[0] else None


def _named_by(verb: Verb) -> bool:
    """Does the verb have its own giver?"""
    return verb.agent is not None and verb.agent[1] > verb.agent[0]


_AND_GOT = re.compile("[，、](?:并|同时|且)?")
"""受到甲委通报表彰，获“X”称号: one honour, told twice."""
_SO_MANY_GOT = re.compile(r"[0-9一二三四五六七八九十百]+(?:个|家|支|所)[^，。；“”]{0,12}$")
_ALSO_THESE = re.compile(r"其中[^。；“”]{4,}(?:同时|还|又|并)$")
_BEARER_OF = re.compile(r"(?:荣誉称号|称号|荣誉|奖项|殊荣)的(?:获得者|获得单位|拥有者|得主)")
"""甲中心是X、Y等多个荣誉称号的获得者"""
_SO_MANY_HONOURS = re.compile(r"(?:了|过)?[0-9一二两三四五六七八九十多几]+(?:块|项|个|枚|张)[^，。；：“”]{0,12}?(?:牌子|牌匾|奖牌|荣誉|称号|殊荣|奖项|奖状|奖)：")
"""拿到两块分量很重的牌子：2015年…: what it has got is told in the clauses behind."""
_FROM = re.compile(rf"从(?P<who>[^，。；“”从]{{2,30}}?)(?:手中|手里|那里|处)?(?:{ADVERBS})*$")
"""从团市委捧回“X”奖牌: from whom it comes."""

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


_OBJECT_END = re.compile(r"[；。]")


def _object_end(masked: str, start: int, stop: int) -> int:
    """Titles stand before the next full clause."""
    match = _OBJECT_END.search(masked, start, stop)
    while match is not None and (more := _MORE_PRIZES.match(masked, match.end(), stop)) is not None:
        match = _OBJECT_END.search(masked, more.end(), stop)
    return match.start() if match else stop


_MORE_PRIZES = re.compile(r"(?:[^，。；：、“”]{0,10}(?:[特一二三]等|金|银|铜|优秀|优胜|组织)奖[、和及]?){1,6}(?=[；。]|等(?:多项|[0-9一二三四五六七八九十]+[项个])?(?:荣誉|奖项|奖)|$)")
"""表演类银奖、铜奖；短视频类三等奖；优秀组织奖: prizes whose groups a semicolon parts."""
