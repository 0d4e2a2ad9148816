"""Honours told by the piece that carries them: a plaque that somebody signed, a pennant fetched from its giver, a certificate on which the title stands."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head
from partygraph.facts.awards.titles import qualified
from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.bodies.in_phrases import resolve_all
from partygraph.facts.bodies.subjects import subjects
from partygraph.facts.houses.full_names import complete
from partygraph.facts.telling import Recipient, Telling, Told, mask
from partygraph.facts.who_got.recipients import recipients_before
from partygraph.model import Text
from partygraph.names.anchored import is_generic
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS, GIVING_ADVERBS

__all__ = ["pieces"]

_RULE = "told.piece"
_ONE = r"(?:[一两二三四]?[块面张座枚只方尊份幅本纸个])"
_THING = r"(?:[\u4e00-\u9fff]{0,4}?(?:奖牌|牌匾|奖杯|奖状|锦旗|证书|奖章|铜牌|匾额|铜匾|牌子|奖旗|红旗|奖匾|喜报|匾|牌))"
_QUOTE = r"“(?P<title>[^“”]{3,30})”"
_WHERE = r"(?:那里|那儿|这里|手里|手中|手上|处)?"
_FETCHED = r"(?:领回来?|捧回来?|抱回来?|拿回来?|带回来?|取回来?|接过来?|领来|捧来|领走|捧走|捧得|领到|拿到|接到|收到|得到)了?"
_GOT = r"(?:得到?了|得到|收到了?|领到了?|获得了?|接到了?|拿到了?|捧回了?|迎来了?|领回了?)"
_HANDED = r"(?:送来|送上|送去|送|颁来|颁发|颁授|颁|授予|授|赠送|赠予|赠|发)"
_WRITTEN = r"，?(?:(?:上[面边头]?|[匾旗牌杯]上|底座上|正中|中间|当中)(?:写着|绣着|刻着|印着|题着|镌着|写有|绣有|刻有|印有|题有|书有|写的是|绣的是|刻的是|书|刻|写|绣|题|印|镌刻着?|是)|写着|绣着|刻着|印着|题着|写有|绣有|刻有|印有)(?:了)?"
_FROM = gated(
    rf"从(?P<by>[^，。；：“”从]{{2,40}}?){_WHERE}，?(?:又|再次?|也|还)?{_FETCHED}(?:{_ONE}(?:{_THING}{_WRITTEN})?|(?=“[^“”]{{3,30}}”的?{_THING})){_QUOTE}(?:的?{_THING})?"
)
_OF = gated(rf"{_GOT}(?P<by>[^，。；：“”]{{2,40}}?){_HANDED}?的{_ONE}{_THING}{_WRITTEN}{_QUOTE}")
_TO = gated(
    rf"(?P<by>[^，。；：“”]{{2,40}}?)(?:{ADVERBS}|专程|特意)?[给向为](?P<who>[^，。；：“”]{{2,40}}?){_HANDED}了?{_ONE}{_THING}{_WRITTEN}{_QUOTE}"
)
_SIGNER = r"(?:落款(?:处|单位)?(?:是|为|写着|写的是)?|署名(?:是|为)?|底座上?[刻写印]着|背面[刻写印]着)(?P<by>[^，。；：“”]{2,40}?)(?:的名字|的落款|[几两二三四五六七八九十]个字)?(?:，(?:19|20)[0-9]{2}年的)?(?:，[说指]的是(?P<about>[^，。；：“”]{2,20}))?(?=[，。；！]|$)"
_GAVE = rf"(?:是|由)?(?P<gave>[^，。；：“”是由]{{2,40}}?)(?:于|在)?(?:(?:19|20)[0-9]{{2}}年(?:[0-9]{{1,2}}月)?|去年|前年|今年|当年)?(?:{GIVING_ADVERBS})*(?:颁发|颁授|颁|授予|授|发|送)(?:给(?P<who>[^，。；：“”的]{{2,20}}))?的(?=[，。；！]|$)"
_SIGNED = gated(
    rf"(?P<head>{_ONE}(?:是|叫|写着|印着)?|写着|挂着|摆着|有着?|还有){_QUOTE}(?:的?{_THING})?(?:[^，。；：“”]{{0,10}})，(?:{_SIGNER}|{_GAVE})"
)
_PENNANT = ("锦旗", "红旗", "奖旗")
_ITSELF = re.compile(r"医院|[本该我]院|单位|中心|集体|我们|他们|她们")
_CLAUSE = re.compile(r"[，；。：]")
_NEEDED = "块面张座枚只方尊份幅本纸个写挂摆有牌匾杯书状旗章"


def pieces(reading: Telling, sentence: Text) -> list[tuple[int, int]]:
    """Tell the honours of such clauses. Comes out: where these clauses begin and end.

    甲院从乙会领回一块“丙”奖牌; 甲院收到乙会的一面锦旗，上面绣着“丙”; 墙上一块“丙”的铜牌，落款是乙局: 乙 gives 丙 to 甲, in the last one to whom the text is about.
    """
    chars = sentence.chars
    if "“" not in chars or not any(mark in chars for mark in _NEEDED):
        return []
    spans: list[tuple[int, int]] = []
    for rule in (_FROM, _OF, _TO, _SIGNED):
        for match in rule.finditer(chars):
            begin = max((stop for _, stop in spans), default=0)
            if match.start() >= begin and _tell(reading, sentence, match, begin):
                start = max((mark.end() for mark in _CLAUSE.finditer(mask(chars), begin, match.start())), default=begin)
                spans.append((start, match.end()))
        if spans:
            break
    return spans


def _tell(reading: Telling, sentence: Text, match: re.Match[str], begin: int) -> bool:
    """Has the clause of this piece told an honour?"""
    groups = match.groupdict()
    title, by = match["title"], "by" if groups.get("by") else "gave"
    if pattern("told.striving").search(mask(sentence.chars[begin : match.start()])) is not None:
        return False
    head = award_head(title)
    if not qualified(title) or head is not None and head.personal or head is None and any(word in match[0] for word in _PENNANT):
        return False
    givers = bodies_of(match[by], reading)
    if not givers or any(is_generic(name) for name in givers):
        return False
    whose = [item for item in _whose(reading, sentence, match, begin) if item.name not in givers]
    for item in whose:
        reading.found.append(
            Told(
                item.name,
                item.at,
                item.resolved,
                title,
                sentence.slice(*match.span("title")),
                None,
                None,
                givers,
                sentence.slice(*match.span(by)),
                _RULE,
            )
        )
    return bool(whose)


def _whose(reading: Telling, sentence: Text, match: re.Match[str], begin: int) -> list[Recipient]:
    """To whom the clause says that it was given or whom it concerns, else who stands in front, else the body that the text is about."""
    groups = match.groupdict()
    for kind in ("about", "who"):
        if groups.get(kind) and (kind == "about" or _ITSELF.fullmatch(match[kind]) is None):
            return _named(reading, sentence.slice(*match.span(kind)))
    if "head" not in groups:
        return recipients_before(reading, sentence, begin, match.start(), fallback=[]) or []
    before = mask(sentence.chars[begin : match.start()])
    subjects(reading.topic, before)
    named_here = [item for item in find(before) if not is_bare(item.org) and not is_generic(item.org.name)]
    if named_here and (completed := complete(reading.topic, named_here[-1].org)) is not None:
        name = _house_of_room(completed[0], before[named_here[-1].end :])
        return [
            Recipient(name, sentence.slice(begin + named_here[-1].start, begin + named_here[-1].end), completed[1] or name != completed[0])
        ]
    house = _spoken_of(reading, match["title"])
    return [Recipient(house, sentence.slice(*match.span("title")), resolved=True, implied=True)] if house is not None else []


_UNIT_OF = re.compile(r"(?P<of>[^的]{2,12})的(?P<unit>[^的]{2,12})")
_ROOM = re.compile(r"(?P<house>.+?)(?:办公室|会议室|值班室|示教室|荣誉室|接待室|大厅|走廊|门厅)")
_INSIDE = re.compile(r"[里内中的]|墙|门|桌|进门|最|正")


def _named(reading: Telling, text: Text) -> list[Recipient]:
    """Those that the words name; 大厅的窗口 is a unit of the body whose name ends so."""
    unit = _UNIT_OF.fullmatch(text.chars)
    if unit is not None and (own := parse(unit["unit"])) is not None and is_bare(own):
        host = next((name for name in reversed(reading.topic.heard) if name.endswith(unit["of"]) and name != unit["of"]), None)
        if host is not None and (whole := parse(host + unit["unit"])) is not None:
            return [Recipient(whole.name, text, resolved=True)]
    return [Recipient(*item) for item in resolve_all(reading, text) or ()]


def _house_of_room(name: str, behind: str) -> str:
    """甲院办公室里摆着: the room in which it stands is no office that got it."""
    room = _ROOM.fullmatch(name)
    return room["house"] if room is not None and _INSIDE.match(behind) is not None and parse(room["house"]) is not None else name


def _spoken_of(reading: Telling, title: str) -> str | None:
    """The body that the text is about, of the kind that the title names if one has been spoken of (“示范村卫生室”: a 卫生室)."""
    topic = reading.topic
    house = topic.unit or topic.focus or topic.hospital or topic.last
    head = award_head(title)
    kind = next((kind for kind in _KINDS if head is not None and title.endswith(kind)), None)
    if kind is None or house is not None and house.endswith(kind):
        return house
    return next(
        (
            name
            for name in reversed(topic.heard)
            if name.endswith(kind) and (org := parse(name)) is not None and not is_bare(org) and not is_generic(name)
        ),
        house,
    )


_KINDS = ("卫生室", "卫生站", "卫生院", "党支部", "团支部", "党总支", "社区卫生服务中心")
