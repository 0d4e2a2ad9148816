"""Honours told in sentences: who got which title, from whom, for what.

A sentence is read around the verb that gives or gets (rules told.*). Before it stands the recipient (or the giver), behind it the titles.
What is quoted is never searched for verbs. A place in a ranking, an honour of a person, a striving (争创), a rumour and a count give no
conferral.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.facts.again import counted_again, same_again, told_last
from partygraph.facts.awards import Head, award_head
from partygraph.facts.bearers import read_bearers
from partygraph.facts.counts import ToldCount, read_counts
from partygraph.facts.discourse import Discourse, heading_name, subjects, without_definitions
from partygraph.facts.exemplars import read_exemplars
from partygraph.facts.givers import also, also_at, announce, commended_by, given_after, giver_before, is_announced, note_batches
from partygraph.facts.recipients import bodies_in, bodies_of, recipients_before, resolve_all, unit_first
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.titles import Title, qualified, read_titles
from partygraph.facts.verbs import Verb, find_verbs
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_generic
from partygraph.names.numerals import number
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


_SENTENCE = re.compile(r"(?:[^。！？\n“]++|“[^”\n]{0,60}”|“)+[。！？\n]?")
_HEARSAY = pattern("told.hearsay")
_NEGATIVE = pattern("told.striving")


def read_told(lines: Sequence[Line], topic: Discourse, *, headings: frozenset[int] = frozenset()) -> ToldReading:
    """What the sentences tell.

    The lines `headings` belong to lists: they only say whom the text goes on about.
    """
    reading = Telling(topic)
    for index, line in enumerate(map(without_definitions, lines)):
        topic.paragraph()
        chars = line.chars
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
                sentence = line.text.slice(match.start(), match.end())
                _sentence(reading, sentence)
                reading.before = sentence
        reading.line += 1
    return ToldReading(reading.found, reading.counts, reading.persons, reading.lister, reading.lists_for, tuple(reading.batches))


_WEAK = ("获", "入选", "获得", "入围", "评为", "上榜", "获批", "跻身", "列入", "纳入", "列为", "评", "拿下", "收获", "拿到", "捧回")


def _sentence(reading: Telling, sentence: Text) -> None:
    masked = mask(sentence.chars)
    counts = list(read_counts(sentence))
    reading.counts.extend(counts)
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
    if _HEARSAY.search(masked):
        subjects(reading.topic, masked)
        return
    announce(reading, sentence)
    note_batches(reading, sentence)
    fresh = len(reading.found)
    others = also_at(sentence)
    own = sentence if others is None else sentence.slice(0, others)
    if (told_to := read_exemplars(reading, own)) is not None:
        own, masked = own.slice(told_to, len(own)), masked[told_to:]
    if len(own) and not _got_by(reading, own) and not _enumerated(reading, own):
        _verbs(reading, own, masked[: len(own)])
        _handed(reading, own)
        read_bearers(reading, own)
    if others is not None:
        also(reading, sentence)
    given_after(reading, sentence, fresh)
    commended_by(reading, sentence, fresh)
    if len(reading.found) > fresh:
        reading.since, reading.told_at = fresh, reading.line
    same_again(reading, sentence)
    counted_again(reading, sentence)


def _got_by(reading: Telling, sentence: Text) -> bool:
    """“红心支部”由影像党支部和后勤党支部获得: who got the title stands behind 由."""
    match = pattern("told.got-by").search(sentence.chars)
    if match is None:
        return False
    recipients = resolve_all(reading, sentence.slice(match.start("who"), match.end("who")))
    kind = "quote" if match["quote"] else "prize"
    at = sentence.slice(match.start(kind), match.end(kind))
    head = award_head(match[kind])
    if not recipients or head is not None and head.personal:
        return False
    for recipient, where, resolved in recipients:
        reading.found.append(Told(recipient, where, resolved, match[kind], at, None, None, (), None, "told.got-by"))
    return True


def _handed(reading: Telling, sentence: Text) -> None:
    """甲总工会把“标兵岗”给了乙医院手术室: the title stands before the verb, who got it behind."""
    for match in pattern("told.handed").finditer(sentence.chars):
        recipients = resolve_all(reading, sentence.slice(match.start("who"), match.end("who")))
        kind = next(key for key in ("quote", "prize", "title") if match[key])
        head = award_head(match[kind])
        if not recipients or head is None or head.personal:
            continue
        givers, giver_at = giver_before(reading, sentence, 0, match.start())
        at = sentence.slice(match.start(kind), match.end(kind))
        for recipient, where, resolved in recipients:
            if recipient not in givers:
                reading.found.append(Told(recipient, where, resolved, match[kind], at, None, None, givers, giver_at, "told.handed"))


def _verbs(reading: Telling, sentence: Text, masked: str) -> None:
    """Honours told by the verbs of a sentence."""
    chars = sentence.chars
    reading.giver = (), None
    verbs = find_verbs(masked)
    if not verbs:
        subjects(reading.topic, masked)
        return
    begin = 0
    subject: list[Recipient] = []
    root: list[Recipient] = []
    subjects(reading.topic, masked[: verbs[0].start])
    for order, verb in enumerate(verbs):
        stop = _object_end(masked, verb.end, verbs[order + 1].start if order + 1 < len(verbs) else len(chars))
        if _NEGATIVE.search(masked[begin : verb.start]):
            continue
        if verb.kind == "give":
            begin = _giving(reading, sentence, masked, verb, begin, stop)
            continue
        elsewhere: tuple[tuple[str, ...], Text | None] = ((), None)
        follows = order + 1 < len(verbs) and stop == verbs[order + 1].start
        titles, end = ([], verb.end) if verb.kind == "praised" else read_titles(sentence, verb.end, stop, strict=verb.act.strip("成功先后又均") in _WEAK, before_verb=follows, whom=lambda phrase: bodies_in(reading, phrase))
        if not titles:
            if verb.kind == "get" and (order + 1 < len(verbs) and verbs[order + 1].kind == "get" and "“" in masked[verbs[order + 1].end : verbs[order + 1].end + 12] and "；" not in masked[verb.end : verbs[order + 1].start] or _MANY_OF.match(masked, verb.end)):
                continue  # 榜上有名，双双荣获“…”: the title comes yet; 入围案例120个: a count
            again = _AGAIN.match(masked, verb.end) if verb.kind == "get" else None
            end = again.end() if again is not None else verb.end
            if again is not None and not _inverted(reading, sentence, end, stop):
                continue  # who stands in front is read by same_again
            titles, named_at = _title_elsewhere(reading, sentence, masked, begin, verb)
            if not titles and again is not None and (last := told_last(reading)) is not None:
                titles = [Title(last.award, last.award_at, personal=False, givers=last.givers, giver_at=last.giver_at)]
            if titles and named_at is not None:
                elsewhere = giver_before(reading, sentence, 0, named_at)
        if not titles or _MEASURED.match(chars, end):
            continue
        agent_at = sentence.slice(*verb.agent) if verb.agent is not None and verb.agent[1] > verb.agent[0] else None
        if verb.kind in ("get", "passive") and (attributive := _attributive(reading, sentence, end, stop)):
            _pair(reading, attributive[0], titles, bodies_of(agent_at.chars, reading) if agent_at is not None else (), agent_at, masked, verb, begin)
            begin = attributive[1]
            continue
        if verb.act.endswith(("送来了", "送来")) and (sent := _sent(reading, sentence, begin, verb)) is not None:
            _pair(reading, sent[0], [title for title in titles if not title.personal], sent[1], sent[2], masked, verb, begin)
            begin = end
            continue
        inverted = _inverted(reading, sentence, end, stop)
        givers, giver_at = elsewhere
        if agent_at is not None:
            givers, giver_at = bodies_of(agent_at.chars, reading), agent_at
        if givers and re.search(r"(?:下列|以下|如下)(?:[^，。；]{0,12})$", masked[begin : verb.start]):
            reading.lister, reading.lists_for = givers, True
            begin = end
            continue
        if _LISTED_BELOW.search(masked, begin):
            begin = end
            continue
        if _NEXT_YEAR.search(masked, begin, verb.start):
            subject = root
        recipients = inverted or recipients_before(reading, sentence, begin, verb.start, fallback=subject)
        if recipients is None:  # a person
            reading.persons += 1
            begin = end
            continue
        kept = [title for title in titles if not title.personal]
        reading.persons += len(titles) - len(kept)
        _pair(reading, recipients, kept, givers, giver_at, masked, verb, begin)
        if recipients:
            subject = recipients
            root = root or recipients
        begin = end
    subjects(reading.topic, masked[verbs[-1].end :] if len(verbs) > 1 else "")


_AGAIN = re.compile(r"(?:此|该|这一|这项|上述)(?:项)?(?:殊荣|荣誉|称号|奖项)")
_NEXT_YEAR = re.compile(r"；\s*(?:同年|当年|今年|去年|此后|(?:19|20)[0-9]{2}年)")
"""Honours year by year: a part that names nobody goes on about whom the sentence began with."""


def _sent(reading: Telling, sentence: Text, begin: int, verb: Verb) -> tuple[list[Recipient], tuple[str, ...], Text | None] | None:
    """甲总工会送来了“…”: the subject gives, who the text is about gets."""
    givers, giver_at = giver_before(reading, sentence, begin, verb.start)
    whom = reading.topic.hospital or reading.topic.last
    if not givers or whom is None or whom in givers:
        return None
    return [Recipient(whom, sentence.slice(verb.start, verb.end), resolved=True)], givers, giver_at


_TO_MANY = re.compile(r"(?:全[省市国县区州][^，。；“”]{0,10}?)?[0-9一二三四五六七八九十百]+(?:个|家|支|所)[^，。；“”]{0,10}“")
_MANY_OF = re.compile(r"[^，。；、“”]{0,8}?[0-9一二三四五六七八九十]+(?:个|家|名|项|件|篇)")
_LISTED_BELOW = re.compile(r"现将[^，。；“”]{0,60}(?:如下|于后|附后)")
_MEASURED = re.compile(r"(?:、[^，。；、]{2,14}){0,3}(?:的)?(?:数量|情况|名额|比例|标准|条件|总数|要求|目标)")
"""被评为优秀案例的数量 gives nobody anything."""


def _object_end(masked: str, start: int, stop: int) -> int:
    """Titles stand before the next full clause."""
    match = re.compile(r"[；。]").search(masked, start, stop)
    return match.start() if match else stop


_AS_WHAT = re.compile(r"作为(?P<title>[^，。；“”]{4,30})(?:，)?$")
_OF_WHAT = re.compile(r"(?:对|通报了?|公布了?|表彰了?|命名了?|推出了?)(?:一批|首批|[0-9]+个|[0-9]+家|全[省市区县国])*(?P<title>[^，。；“”《》]{4,40}?)(?:予以表彰|进行表彰|予以通报|的?名单|，)")


_AMONG = re.compile(r"在[^，。；“”]{2,40}?(?:命名|公布|发布|评选|表彰|认定|通报|评出)(?P<of>的)(?:新一批|首批|第[一二三四五六七八九十0-9]+批|(?:19|20)[0-9]{2}年度?)*(?P<title>[^，。；“”]{4,30}?)(?:名单|榜单)?(?:之)?(?:中|里|上)(?=，)")
_CHOSEN_FOR = re.compile(r"在[^，。；“”]{0,40}“(?P<quote>[^“”]{3,40})”[^，。；“”]{0,8}(?:评选|遴选|评比|征集|推选|表彰|名单)(?:活动)?(?:中|里|上)?")
_LIST_OF = re.compile(
    r"(?:公布|发布|命名|通报|印发|表彰|揭晓|认定)(?:了)?(?:[^，。；“”《》]{0,24}?)(?:“(?P<quote>[^“”]{3,40})”(?:[、和与及]“[^“”]{2,40}”)*[^，。；“”《》]{0,8}?|(?P<title>[^，。；“”《》]{4,36}?)(?:的)?(?:入选|获奖|评选|推选|遴选|受表彰)*)(?:名单|结果|[。，；]|$)"
)


def _title_elsewhere(reading: Telling, sentence: Text, masked: str, begin: int, verb: Verb) -> tuple[list[Title], int | None]:
    """The title before the verb, and where the words begin that publish it: 作为优秀基层党组织被…通报表彰; 对先进基层党组织予以表彰，甲、乙受到表彰; else the praise itself."""
    before = masked[begin : verb.start]
    if verb.kind in ("passive", "praised"):
        match = _AS_WHAT.search(before)
        if match is not None and (head := award_head(match["title"])) is not None and not head.personal:
            name = re.sub(r"^(?:全市|全省|全县|全区|全国)", "", match["title"])
            at = begin + match.start("title")
            return [Title(name, sentence.slice(at, at + len(match["title"])), head.personal)], None
    if verb.kind == "praised" or _AGAIN.match(masked, verb.end) or verb.act.strip("成功光荣均也还又双") in ("入选", "上榜", "榜上有名", "名列其中", "位列其中", "脱颖而出", "入围"):
        published = reading.announced_text if reading.line - reading.announced_at <= 1 and not masked.startswith("的", verb.end) else None
        for text, stop in ((sentence, verb.start), (reading.before, None), (published, None)):
            if text is None:
                continue
            chars = text.chars[:stop]
            told = sorted((*_CHOSEN_FOR.finditer(chars), *_AMONG.finditer(chars), *_OF_WHAT.finditer(mask(chars)), *_LIST_OF.finditer(chars)), key=lambda match: -chars.rfind("；", 0, match.start()))
            for match in told:  # that of the same part of the sentence first
                kind = "quote" if "quote" in match.re.groupindex and match["quote"] else "title"
                name, head = _of_bodies(re.sub(r"^(?:一批|首批|第[一二三四五六七八九十0-9]+批)", "", match[kind]).split("、"))
                if head is not None and len(name) > 2 and (head.rule == "award.prize" or qualified(name) or kind == "quote"):
                    start = match.start(kind) + max(match[kind].find(name), 0)
                    return [Title(name, text.slice(start, match.end(kind) if "、" not in match[kind] else start + len(name)), head.personal)], _published_at(match) if text is sentence else None
            if not masked.startswith("的", verb.end) and (named := _in_paper(text.slice(0, stop if stop is not None else len(text)))) is not None:
                return [named], None
    if verb.kind == "praised" and "通报" in verb.act:
        word = "通报表扬" if "表扬" in verb.act else "通报表彰"
        at = sentence.chars.find(word, verb.start)
        return ([Title(word, sentence.slice(at, at + len(word)), personal=False)] if at >= 0 else []), None
    if verb.kind == "passive" and "通报表" in verb.act:
        word = verb.act[-4:]
        at = sentence.chars.find(word, verb.start)
        return [Title(word, sentence.slice(at, at + len(word)), personal=False)], None
    return [], None


def _of_bodies(titles: list[str]) -> tuple[str, Head | None]:
    """The first of several published titles, or the one that bodies get behind one for persons (全国三八红旗手、全国巾帼文明岗)."""
    heads = [(title, award_head(re.sub(r"（[^（）]*）$", "", title))) for title in titles]
    for title, head in heads if heads[0][1] is not None and heads[0][1].personal else ():
        if head is not None and not head.personal:
            return title, head
    return titles[0], award_head(titles[0])


_PAPER_OF = re.compile(r"《[^《》]{0,40}?关于(?:对)?(?:通报表扬|通报表彰|表彰|表扬|命名|授予|公布|认定|确定|评选)(?:[^《》]{2,40}为)?(?P<titles>[^《》]{3,60}?)(?:称号|名单|(?:评选|评审|遴选|认定)?结果|予以表彰|予以表扬|进行表彰|通报表扬)*的(?:通报|决定|通知|公告|命令|意见)》")


def _in_paper(text: Text) -> Title | None:
    """《关于表彰全市先进基层党组织的决定》, 共表扬先进集体30个、先进个人50名: the one honour of bodies that a paper's title names, or else the counts."""
    papers = list(_PAPER_OF.finditer(text.chars))
    if papers:
        at = papers[-1].start("titles")
        parts = [(part[0], at + part.start()) for part in re.finditer(r"[^、和与及]+", papers[-1]["titles"])]
    else:
        parts = [(count.award, text.chars.find(count.award)) for count in read_counts(text) if not count.tally]
    titles = [Title(name, text.slice(start, start + len(name)), personal=False) for name, start in parts if start >= 0 and (head := award_head(name)) is not None and not head.personal and (head.rule == "award.prize" or qualified(name))]
    return titles[0] if len(titles) == 1 else None


def _published_at(match: re.Match[str]) -> int | None:
    """Where the words begin that publish the title; what is chosen in a contest is published by nobody."""
    if match.re is _CHOSEN_FOR:
        return None
    return match.start("of") - 2 if match.re is _AMONG else match.start()


_INVERTED = re.compile(r"(?:称号|表彰|荣誉|奖项)?的?(?:单位|医院|党支部|支部|集体)?(?:(?:，|：)?(?:它们|他们|这些单位|具体)?(?:还有|有|是|即|包括|分别是|依次是|为|分别为|依次为)[：:]?|：)(?P<list>[^。；]{4,400})")
_ATTRIBUTIVE = re.compile(r"(?:光荣称号|荣誉称号|称号|荣誉|奖牌|牌匾|证书)?(?:不久)?的(?P<who>[\u4e00-\u9fff（）]{3,40})")


def _inverted(reading: Telling, sentence: Text, end: int, stop: int) -> list[Recipient]:
    """获得一等奖的是甲、乙: the recipients stand behind the title."""
    match = _INVERTED.match(sentence.chars, end, stop)
    if match is None:
        return []
    found = resolve_all(reading, sentence.slice(match.start("list"), match.end("list")))
    return [Recipient(name, at, resolved) for name, at, resolved in found] if found else []


def _attributive(reading: Telling, sentence: Text, end: int, stop: int) -> tuple[list[Recipient], int] | None:
    """曾获“工人先锋号”的甲医院骨伤科: the recipient is what the title qualifies."""
    match = _ATTRIBUTIVE.match(sentence.chars, end, stop)
    if match is None:
        return None
    items = find(match["who"], tuple(reading.topic.defined))[:1]
    if items and items[0].start == 0:
        org, length = items[0].org, items[0].end
    elif (unit := unit_first(match["who"])) is not None:
        org, length = unit, len(unit.name)
    else:
        return None
    completed = reading.topic.complete(org)
    if completed is None:
        return None
    at = sentence.slice(match.start("who"), match.start("who") + length)
    return [Recipient(completed[0], at, completed[1])], match.start("who") + length


_ENUMERATED = re.compile(
    r"(?:评出|评选出|选出|评定|表彰|命名|确定|认定|遴选出|推选出|产生)(?:了|出)?(?P<list>[^。；“]{6,900}?)(?:等)?\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:个|家|名|支|项)(?P<whom>[^，。；“”、]{0,10}?)(?:为|作为|获得)?(?:“(?P<quote>[^“”]{2,40})”(?P<tail>[^，。；“”、]{0,8})|(?P<plain>(?:先进|优秀|示范|标杆|模范|红旗|五星|文明)[^，。；“”、]{2,20}))"
)


def _enumerated(reading: Telling, sentence: Text) -> bool:
    """评出甲支部、乙支部、丙支部3个“红旗党支部”: the list stands between the verb and the title."""
    match = _ENUMERATED.search(sentence.chars)
    if match is None or "、" not in match["list"]:
        return False
    recipients = resolve_all(reading, sentence.slice(match.start("list"), match.end("list")).strip("：: "))
    if not recipients or len(recipients) < 2:
        return False
    kind = "quote" if match["quote"] else "plain"
    at = sentence.slice(match.start(kind), match.end(kind))
    if (total := number(match["count"])) is not None:
        reading.counts.append(ToldCount(match[kind], total, sentence.slice(match.start("count"), match.end(kind))))
    givers, giver_at = giver_before(reading, sentence, 0, match.start())
    for recipient, where, resolved in recipients:
        reading.found.append(Told(recipient, where, resolved, match[kind], at, None, None, givers, giver_at, "told.enumeration"))
    return True


def _pair(reading: Telling, recipients: list[Recipient], titles: list[Title], givers: tuple[str, ...], giver_at: Text | None, masked: str, verb: Verb, begin: int) -> None:
    if not recipients or not titles:
        return
    respectively = re.search(r"分别|分获|分列|分摘|分捧", masked[max(begin, verb.start - 4) : verb.end + 2]) is not None
    if respectively and len(recipients) == len(titles) and len(titles) > 1:
        couples = list(zip(recipients, titles, strict=True))
    else:
        couples = [(recipient, title) for title in titles for recipient in recipients]
    for order, (recipient, title) in enumerate(couples):
        if recipient.name in reading.announcer[0] and reading.announced_now:
            continue  # who publishes the list is not on it
        entry, entry_at = recipient.entry, recipient.entry_at
        if order >= len(recipients) and entry is not None and len(titles) > 1 and "组织" in title.name:
            entry = entry_at = None
        by = givers or title.givers or (reading.announcer[0] if verb.kind != "give" and is_announced(reading, title.name, masked[begin : verb.start]) else ())
        at = giver_at if givers else title.giver_at if title.givers else reading.announcer[1] if by else None
        if recipient.name in by:
            by, at = (), None
        reading.found.append(Told(recipient.name, recipient.at, recipient.resolved, title.name, title.at, entry, entry_at, by, at, verb.rule))


def _giving(reading: Telling, sentence: Text, masked: str, verb: Verb, begin: int, stop: int) -> int:
    """The giver before the verb, recipient and title behind it (or between 把 and the verb). Comes out: where reading goes on."""
    whom = re.search(r"(?:还|并|也)?向(?P<whom>[^，。；“”]{2,40})$", masked[begin : verb.start]) if verb.put is None else None
    before = begin + whom.start() if whom is not None else verb.put[0] - 1 if verb.put else verb.start
    givers, giver_at = giver_before(reading, sentence, begin, before)
    if not givers and begin > 0:
        givers, giver_at = reading.giver  # 授予甲“…”，授予乙“…”: one subject for both
    reading.giver = givers, giver_at
    if verb.put is not None and masked[verb.put[0] : verb.put[0] + 1] == "“":
        return verb.end  # 把“X”授予…: told.handed
    if verb.put is not None or whom is not None:
        span = verb.put if verb.put is not None else (begin + whom.start("whom"), begin + whom.end("whom"))  # type: ignore[union-attr]
        recipients = resolve_all(reading, sentence.slice(*span).strip())
        titles, end = read_titles(sentence, verb.end, stop, strict=False, whom=lambda phrase: bodies_in(reading, phrase))
    else:
        recipients, titles, end = _target(reading, sentence, verb.end, stop)
        if not titles and _DESERVES.search(masked, begin, verb.start) is not None:
            titles, end = read_titles(sentence, verb.end, stop, strict=True, whom=lambda phrase: bodies_in(reading, phrase))
            deserving = recipients_before(reading, sentence, begin, verb.start, fallback=[]) or []
            _pair(reading, deserving, [title for title in titles if not title.personal], (), None, masked, verb, begin)
            return max(end, verb.end)
    if not recipients or not titles:
        if givers and titles:
            reading.lister = reading.lister or givers
        if givers and _TO_MANY.match(sentence.chars, verb.end):  # 授予30个集体“X”称号。甲、乙获此殊荣
            reading.announcer, reading.announced, reading.announced_at, reading.announced_text = (givers, giver_at), sentence.chars, reading.line, sentence
        return max(begin, verb.end) if titles else begin
    kept = [title for title in titles if not title.personal]
    reading.persons += len(titles) - len(kept)
    _pair(reading, [Recipient(name, at, resolved) for name, at, resolved in recipients], kept, givers, giver_at, masked, verb, begin)
    return max(end, verb.end)


_DESERVES = re.compile(r"(?:突出|优异|优秀|显著|[一二三四五]名)，(?:经[^，。；“”]{2,20}，)?(?:现|特|拟|决定|研究|分别|予以|给予|一并)*$")
"""甲、乙表现突出，现分别授予…: who is given something is the subject of the clause before."""
_AS = re.compile(r"为(?=[“\u4e00-\u9fff0-9])")
_GROUP_COUNT = re.compile(r"等\s*(?P<count>[0-9一二三四五六七八九十百]+)\s*(?:家|个|所|名)")
_REFERENCE = re.compile(r"(?:其|该院|我院|本院|该校|我校|医院|院党委|医院党委|该[\u4e00-\u9fff]{1,3})")


def _target(reading: Telling, sentence: Text, start: int, stop: int) -> tuple[list[tuple[str, Text, bool]] | None, list[Title], int]:
    """授予 [recipient] [title] and 命名 [recipients] 为 [title]."""
    chars = sentence.chars
    masked = mask(chars)
    options: list[tuple[int, int]] = []
    if (match := _AS.search(masked, start, stop)) is not None:
        options.append((match.start(), match.end()))
    quote = chars.find("“", start, stop)
    if quote > start:
        options.append((quote, quote))
    if (reference := _REFERENCE.match(chars, start, stop)) is not None:
        options.append((reference.end(), reference.end()))
    options.extend((start + item.end, start + item.end) for item in find(masked[start:stop], tuple(reading.topic.defined))[:1])
    for end, after in options:
        text = sentence.slice(start, end).strip()
        if re.match(r"(?:19|20)[0-9]{2}", text.chars):
            continue  # 确定为2022年度自治区“平安医院”: the year of the title, no recipient
        body = re.sub(r"（[^（）]*名单[^（）]*）", "", text.chars)
        count = _GROUP_COUNT.search(body)
        titles, stopped = read_titles(sentence, after, stop, strict=False, whom=lambda phrase: bodies_in(reading, phrase))
        if not titles:
            continue
        if body in ("其", "他们", "它"):
            host = reading.found[-1].recipient if reading.found else reading.topic.last
            return ([(host, text, True)] if host else None), titles, stopped
        if count is not None and (total := number(count["count"])) is not None:
            reading.counts.extend(ToldCount(title.name, total, text) for title in titles)
        plain = re.sub(r"^(?:出|了)+", "", (body[: count.start()] if count else body).replace("“", "").replace("”", ""))
        if plain != text.chars:
            named = expand(plain)
            found = [(name[0], text, name[1]) for item in named if not is_generic(item.org.name) and (name := reading.topic.complete(item.org)) is not None]
            if found:
                return found, titles, stopped
        resolved = resolve_all(reading, text)
        if resolved:
            return resolved, titles, stopped
    return None, [], start
