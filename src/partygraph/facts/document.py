"""What a document says about itself: title, 文号, addressees, signature, dates; and which lines say it.

Follows the parts of an official document (GB/T 9704-2012: 7.2.5 发文字号, 7.3.1 标题, 7.3.2 主送机关, 7.3.4 附件说明, 7.3.5 署名 and
成文日期, 7.4.2 抄送机关, 7.4.3 印发), but takes each where a copy left it. An article has a headline, a source and a date instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.awards import award_head
from partygraph.facts.dates import dates, parse_date
from partygraph.facts.listed import is_person
from partygraph.facts.witness import Witness
from partygraph.layout import Line
from partygraph.model import DocumentFact, Evidence, Finding, Locator, Severity, Text
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.load import words

__all__ = ["DocumentReading", "read_document_facts"]


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """`fact`, the lines that were used for it by index, where the document ends (foreign stories below), and findings."""

    fact: DocumentFact
    used: frozenset[int]
    end: int
    findings: tuple[Finding, ...]
    title: Text | None
    signature: int | None


_NUMBER = re.compile(
    r"(?P<word>[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z]{1,15}?)\s*[〔\[【（(]\s*(?P<year>(?:19|20)[0-9]{2})\s*[〕\]】）)]\s*(?:第\s*)?(?P<serial>[0-9]{1,5})\s*号"
)
_KIND = "通报|通知|决定|公告|公示|函|意见|批复|命令|通告|命名决定|表彰决定|请示|报告"
_TITLE = re.compile(rf"(?:关于|有关)(?:(?![。；]|：.{{0,3}}关于).){{4,120}}?的\s*(?:{_KIND})(?![\u4e00-\u9fff]{{0,2}}[》精])")
_ADDRESSEE = re.compile(r"^(?!附件|注|来源|作者|时间|编辑|原标题|主办|承办)[^。：；]{2,300}[：:]$")
_ADDRESSEE_WORD = re.compile(r"各|有关单位|直属|机关|委员会|医院|卫生|单位|支部|会员|部门|局|党委")
_NOTE = re.compile(r"^附\s*件\s*[：:]\s*(?:[0-9]{1,2}\s*[.．、]\s*)?[《“]?\S")
_COPIED = re.compile(r"^抄\s*[送报]\s*[：:]\s*(?P<to>.+)$")
_PRINTED = re.compile(r"印发[。]?$")
_META = re.compile(r"来\s*源\s*[：:]|时\s*间\s*[：:]|发布(?:时间|日期|单位)|日\s*期\s*[：:]|作\s*者\s*[：:]|浏览|点击|字体|阅读(?:量|次数)|编辑[：:]|记者|通讯员|责编|供稿|审核|原文|信息来源|文章来源|撰稿|发布者|发布机构|发布人|字号")
_SOURCE = re.compile(r"(?:信息来源|文章来源|来\s*源|发布单位|发布机构|供稿单位|供稿|来稿)\s*[：:]\s*(?P<who>[^\s：:|，。、；]{2,30})")
_TYPE_LINE = re.compile(r"^(?P<who>[^《》“”]{4,60})文件$")
_NAVIGATION = re.compile(r"首页|当前位置|您的位置|>|»|\||导航|登录|注册|欢迎访问|网站地图|下一版|上一版|返回|版：|收藏|关注我们|扫一扫|点击上方|蓝字|分享到|字体：|打印|无障碍|RSS|微信公众|客户端|投稿|https?：|www\.|图片$|^\+|^分享$|^评论$|^A[+-]$|今日.{2} ")
_CREDIT = re.compile(r"^[（(]?(?:本报|本网|全媒体)?\s*(?P<who>[\u4e00-\u9fff]{2,10}?)\s*(?:全媒体)?(?:首席|特约|见习)?记者\s")
_UNIT_END = re.compile(r"[。！”]\s*（(?P<who>[^（）]{3,24})）$")
_OWN_MEDIUM = re.compile(r"^(?:【(?P<a>[\u4e00-\u9fff]{2,10}(?:讯|网讯|电))】|(?P<b>[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|报|网))(?:讯|消息)\s)")
_FOOT = re.compile(r"^(?:责任编辑|编辑|责编|审核|校对|监制|来源|作者|记者|通讯员|供稿|撰稿|上一篇|下一篇|分享|关键词|标签|本文|扫描|打印|关闭|【)")
_HEADLINE_WORD = re.compile(r"荣获|获评|获|喜报|表彰|授予|命名|公布|揭晓|入选|评|斩获|上榜|党建|品牌|榜|奖|荣膺|大赛|示范|先进|创建|表扬|打造|举行|召开|称号|文明|续|引领|优秀|出炉|喜提|夺|第一|案例")


def read_document_facts(lines: Sequence[Line], witness: Witness) -> DocumentReading:
    """The document's own facts. Needs all lines, because a signature stands at the end of the body, not of the file."""
    state = _State(lines, witness)
    state.end = _foreign(lines)
    _number(state)
    _title(state)
    _notes(state)
    _signature(state)
    _addressee(state)
    _article(state)
    state.check()
    return DocumentReading(state.fact(), frozenset(state.used), state.end, tuple(state.findings), state.title_text, state.signature)


@dataclass
class _State:
    lines: Sequence[Line]
    witness: Witness
    end: int = 0
    used: set[int] = field(default_factory=set)
    title: str | None = None
    title_text: Text | None = None
    title_at: int | None = None
    number: str | None = None
    number_at: int | None = None
    issued: list[str] = field(default_factory=list)
    printed: str | None = None
    issuers: list[str] = field(default_factory=list)
    addressees: str | None = None
    copied: str | None = None
    cites: list[str] = field(default_factory=list)
    evidence: list[tuple[str, Evidence]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    signature: int | None = None

    def say(self, key: str, text: Text, start: int, end: int, rule: str, locator: Locator = Locator.VERBATIM) -> None:
        self.evidence.extend((key, item) for item in self.witness.quote(text, start, end, rule=rule, locator=locator))

    def fact(self) -> DocumentFact:
        official = self.number is not None or (self.signature is not None and (self.addressees is not None or bool(self.title and _TITLE.search(self.title))))
        return DocumentFact(
            title=self.title, number=self.number, issued=tuple(dict.fromkeys(self.issued)), printed=self.printed, issuers=tuple(dict.fromkeys(self.issuers)),
            addressees=self.addressees, copied_to=self.copied, cites=tuple(dict.fromkeys(self.cites)), official=official, evidence=tuple(self.evidence),
        )  # fmt: skip

    def check(self) -> None:
        if self.printed and self.issued and self.printed < self.issued[0][: len(self.printed)]:
            quotes = tuple(item for key, item in self.evidence if key in ("issued", "printed"))
            values = (("issued", self.issued[0]), ("printed", self.printed))
            self.findings.append(Finding(code="two-dates", severity=Severity.WARNING, values=values, evidence=quotes))


def _foreign(lines: Sequence[Line]) -> int:
    """Index of the first line that belongs to another story."""
    markers = words("foreign")
    for index, line in enumerate(lines):
        chars = line.chars.strip("【】：: 》>|·")
        if index < 4 or len(chars) > 24:
            continue
        if any(chars.startswith(marker) or chars.endswith(marker) for marker in markers):
            return index
    return len(lines)


def normal_number(match: re.Match[str]) -> str:
    """A document number in its normal form: 〔〕 around the year, no 第, no zeros in front."""
    return f"{match['word']}〔{match['year']}〕{int(match['serial'])}号"


def _number(state: _State) -> None:
    for index, line in enumerate(state.lines[: state.end]):
        chars = line.chars
        if "号" not in chars:
            continue
        for match in _NUMBER.finditer(chars):
            if len(match["word"]) < 2:
                continue
            alone = match.end() >= len(chars.rstrip("。 　")) and (match.start() == 0 or chars[: match.start()].strip("（(《 ") == "" or parse(chars[: match.start()].strip()) is not None or chars[match.start() - 1] in " ：:号") and len(chars) < 60
            after_title = index < 6 and match.start() > 0 and re.search(rf"(?:{_KIND})[：:》\s]*[（(]?$", chars[: match.start()]) is not None and not chars[match.end() :].startswith(("）文", "）精神"))
            if state.number is None and (alone or (after_title and not chars[match.start() - 1 : match.start()] == "（")):
                state.number = normal_number(match)
                state.number_at = index
                state.say("number", line.text, match.start(), match.end(), "document.number")
                if alone:
                    state.used.add(index)
            elif state.number != normal_number(match):
                state.cites.append(normal_number(match))
                state.say("cites", line.text, match.start(), match.end(), "document.cites")


def _title(state: _State) -> None:
    """关于…的通报 with its issuer in front, else an article's headline."""
    limit = min(state.end, max(24, (state.number_at or 0) + 8))
    lines = state.lines
    for index in range(limit):
        line = lines[index]
        if len(line.chars) > 400 and index > 3:
            break
        for span in (1, 2, 3, 4):
            if index + span > limit or any(at in state.used for at in range(index, index + span)):
                break
            parts = lines[index : index + span]
            if span > 1 and (any(len(part.chars) > 60 for part in parts) or any(re.search(r"[。：；]$", part.chars) for part in parts[:-1])):
                break
            text = Text.join([part.text for part in parts])
            match = _TITLE.search(text.chars)
            if match is None:
                continue
            whole = len(text.chars) - match.end() <= 2 and len(text.chars) < 130
            if whole is False and not (index < 6 and state.number_at in (None, index) and re.match(r"\s*[：:]", text.chars[match.end() :])):
                if len(text.chars) > 60:
                    break
            if text.chars[: match.start()].rstrip().endswith(("《", "印发", "根据")) or (match.start() > 60):
                break
            start = _issuer_before(text.chars, match.start())
            if re.search(r"[，。]", text.chars[start : match.end()]) and not whole:
                break
            begin_at = index
            while start == match.start() == 0 and begin_at > 0 and begin_at - 1 not in state.used and _organization_line(lines[begin_at - 1].chars) and state.number_at != begin_at - 1 and begin_at - 1 > (state.number_at if state.number_at is not None else -1):
                begin_at -= 1
                text = Text.join([lines[begin_at].text, text])
                match = _TITLE.search(text.chars) or match
            state.title_text = text.slice(start if begin_at == index else 0, match.end())
            state.title = re.sub(r"\s+", "", state.title_text.chars)
            state.title_at = begin_at
            state.say("title", state.title_text, 0, len(state.title_text), "document.title")
            if whole:
                state.used.update(range(begin_at, index + span))
            return
    _headline(state)


def _organization_line(chars: str) -> bool:
    org = parse(re.sub(r"\s", "", chars))
    return org is not None and org.institution is not None and len(chars) < 40


def _issuer_before(chars: str, at: int) -> int:
    """Where the title begins: with the issuing bodies named right before 关于, or at 关于 itself."""
    before = chars[:at].rstrip()
    cut = max((before.rfind(char) for char in "：:>。|】》；"), default=-1) + 1
    lead = before[cut:].strip()
    packed = re.sub(r"\s", "", lead)
    if packed and (expand(packed) or parse(packed) or packed.endswith(("办公室", "会", "委", "局", "院"))):
        return cut + len(before[cut:]) - len(before[cut:].lstrip())
    return at


def _headline(state: _State) -> None:
    best: tuple[float, int] | None = None
    for index, line in enumerate(state.lines[: min(state.end, 14)]):
        chars = line.chars
        if index in state.used:
            continue
        original = re.match(r"^[（(【\[]?\s*原?标题\s*[：:]\s*(?P<title>.+?)[）)】\]]?$", chars)
        if original is not None:
            state.title_text = line.text.slice(original.start("title"), original.end("title")).strip(" ）")
            opened, closed = state.title_text.chars.count("（"), state.title_text.chars.count("）")
            if opened > closed:
                state.title_text = line.text.slice(original.start("title"), original.end("title") + 1)
            state.title, state.title_at = re.sub(r"\s+", " ", state.title_text.chars), index
            state.say("title", state.title_text, 0, len(state.title_text), "document.headline")
            return
        if not 6 <= len(chars) <= 70 or re.search(r"[。；，：:]$", chars) or _meta(chars) or _NAVIGATION.search(chars) or _FOOT.match(chars) and not chars.startswith("【"):
            continue
        if len(re.findall(r"\s", chars)) > 4 or _organization_line(chars):
            continue
        score = 2.0 * bool(_HEADLINE_WORD.search(chars)) + 1.5 * bool(_mentions(chars)) - 0.25 * index - 1.0 * ("。" in chars)
        if best is None or score > best[0] + 0.01:
            best = (score, index)
    if best is None:
        return
    at = best[1]
    following = state.lines[at + 1].chars if at + 1 < state.end else ""
    if len(re.sub(r"\s", "", following)) > 300 and at > 2 and best[0] < 1.5:
        return
    state.title_text, state.title_at = state.lines[at].text, at
    state.title = re.sub(r"\s+", " ", state.title_text.chars)
    state.say("title", state.title_text, 0, len(state.title_text), "document.headline")
    state.used.add(at)


def _meta(chars: str) -> bool:
    return _META.search(chars) is not None or (parse_date(chars) is not None and len(chars) < 30 and not _HEADLINE_WORD.search(chars))


_ORG_IN = re.compile(r"医院|保健院|卫生|疾控|委员会|大学|学院|卫健|党委|支部|党组织|中心|系统|医疗|院")


def _mentions(chars: str) -> bool:
    return _ORG_IN.search(chars) is not None


def _notes(state: _State) -> None:
    """附件说明 (a list of attachments, not the attachments), 抄送 and 印发."""
    index = 0
    while index < state.end:
        line = state.lines[index]
        if _NOTE.match(line.chars) or re.match(r"^-?\s*附件[：:]\s*$", line.chars) and index + 1 < state.end and re.match(r"^1\s*[.．、]", state.lines[index + 1].chars) and len(state.lines[index + 1].chars) < 60 and "《" not in state.lines[index + 1].chars and _note_ends(state, index):
            state.used.add(index)
            following = index + 1
            expected = 2 if re.search(r"1\s*[.．、]", line.chars) else 1
            while following < state.end and following - index < 30:
                chars = state.lines[following].chars
                mark = re.match(r"^(?:附件\s*)?([0-9]{1,2})\s*[.．、：:]", chars)
                if mark is not None and int(mark[1]) == expected and len(chars) < 80:
                    expected += 1
                elif following == index + 1 + (expected - 2) or not _continuation(state, following, expected):
                    if not _continuation(state, following, expected):
                        break
                state.used.add(following)
                following += 1
            index = following
            continue
        copied = _COPIED.match(line.chars)
        if copied is not None:
            state.copied = copied["to"].rstrip("。")
            state.say("copied_to", line.text, copied.start("to"), copied.start("to") + len(state.copied), "document.copied-to")
            state.used.add(index)
        elif _PRINTED.search(line.chars) and (stated := next(dates(line.chars), None)) is not None and len(line.chars) < 80:
            state.printed = stated.value
            state.say("printed", line.text, stated.start, stated.end, "document.printed")
            state.used.add(index)
        index += 1


def _note_ends(state: _State, index: int) -> bool:
    """A list of attachments ends in a signature or a date, a list of winners does not."""
    return any(parse_date(line.chars) is not None and len(line.chars) < 24 for line in state.lines[index + 1 : min(index + 12, state.end)])


def _continuation(state: _State, index: int, expected: int) -> bool:
    """A second line of an attachment's title."""
    chars = state.lines[index].chars
    before = state.lines[index - 1].chars
    if len(chars) > 45 or state.lines[index].gap and expected < 2 or parse_date(chars) is not None or _organization_line(chars):
        return False
    if re.match(r"^附\s*件", chars) or "：" in chars:
        return False
    return not state.lines[index].gap and not re.search(r"(?:名单|表|个）|家）|名）)$", before)


_SIGN_DATE = re.compile(r"^[（(]?\s*(?:(?:19|20)[0-9 ]{2,3}|[一二][〇○零OＯo0九]).{3,16}?日?\s*[)）]?$")


def _signature(state: _State) -> None:
    """The bodies named right above a line that is a date, below the body of the notice."""
    for index in range(1, state.end):
        line = state.lines[index]
        chars = line.chars
        compact = re.sub(r"\s", "", chars)
        if len(compact) > 40 or "年" not in compact:
            continue
        stated = next(dates(chars), None)
        if stated is None or stated.value.count("-") == 0:
            continue
        before = chars[: stated.start].strip()
        after = chars[stated.end :].strip(" 。（）()印发")
        if after or (before and not expand(before)):
            continue
        if index in state.used and "印发" in chars:
            continue
        signers: list[tuple[str, Text]] = [(item.org.name, line.text.slice(0, stated.start)) for item in expand(before)] if before else []
        at = index - 1
        while at >= 0 and index - at <= 8 and not before:
            upper = state.lines[at]
            if at in state.used and _NOTE.match(upper.chars):
                break
            named = expand(re.sub(r"^(?:（盖章）|\(盖章\))|（(?:盖章|公章|代章|印章)）$", "", upper.chars)) if len(upper.chars) <= 90 else ()
            cells = [part for part in re.split(r"\s+", upper.chars) if part]
            if named and all(item.org.institution is not None for item in named) and not re.search(r"[。，：]", upper.chars) and not upper.mark and not _row_like(upper.chars):
                signers[0:0] = [(item.org.name, upper.text) for item in named]
                state.used.add(at)
                if len(cells) > 8:
                    break
                at -= 1
                continue
            break
        official = state.number is not None or (state.title is not None and _TITLE.search(state.title) is not None)
        if not signers and not official:
            continue
        if not signers and index < 4:
            continue
        if state.title_at is not None and index < state.title_at and not signers:
            continue
        state.used.add(index)
        state.issued.append(stated.value)
        state.say("issued", line.text, stated.start, stated.end, "document.signed")
        if signers:
            state.signature = index
            for name, text in signers:
                state.issuers.append(name)
                state.say("issuers", text, 0, len(text), "document.signature")
            return
        state.signature = index
    if not state.issuers and (state.number is not None or state.signature is not None):
        _letterhead(state)


def _row_like(chars: str) -> bool:
    return "《" in chars or "“" in chars


def _letterhead(state: _State) -> None:
    """Without a signature the bodies of the letterhead or of the title sign."""
    for index, line in enumerate(state.lines[: min(8, state.end)]):
        typed = _TYPE_LINE.match(line.chars)
        who = typed["who"] if typed else line.chars
        if index < 6 and (named := expand(who)) and all(item.org.institution is not None for item in named) and (typed or index + 1 >= (state.number_at or 0) - 1):
            state.issuers.extend(item.org.name for item in named)
            state.say("issuers", line.text, 0, len(who), "document.letterhead")
            state.used.add(index)
            return
    if state.title_text is not None:
        at = state.title_text.chars.find("关于")
        named = expand(state.title_text.chars[:at].strip()) if at > 1 else ()
        if named and all(item.org.institution is not None for item in named):
            state.issuers.extend(item.org.name for item in named)
            state.say("issuers", state.title_text, 0, at, "document.title-issuer")


def _addressee(state: _State) -> None:
    limit = state.signature if state.signature is not None else min(state.end, (state.title_at or 0) + 8)
    for index in range(min(limit, state.end)):
        chars = state.lines[index].chars
        if index in state.used or not _ADDRESSEE.match(chars) or not _ADDRESSEE_WORD.search(chars):
            continue
        if state.title_at is not None and index < state.title_at:
            continue
        if award_head(chars.rstrip("：:")) is not None and "各" not in chars:
            continue
        state.addressees = chars.rstrip("：:")
        state.say("addressees", state.lines[index].text, 0, len(state.addressees), "document.addressees")
        state.used.add(index)
        return


_SPLIT_DATE = re.compile(r"^(?:19|20)[0-9]{2}$")


def _article(state: _State) -> None:
    """Date and medium of an article, from the lines around its headline and from its foot."""
    if state.signature is None:
        head = range(min(state.end, (state.title_at or 0) + 8))
        ranked: list[tuple[int, int, str, Text, int, int]] = []
        for index in head:
            line = state.lines[index]
            if len(line.chars) > 120 or index == state.title_at:
                continue
            for stated in dates(line.chars):
                if stated.value.count("-") == 2 and (_META.search(line.chars) or len(line.chars) < 50):
                    ranked.append((0 if _META.search(line.chars) else 1, index, stated.value, line.text, stated.start, stated.end))
            nxt = state.lines[index + 1] if index + 1 < state.end else None
            if _SPLIT_DATE.match(line.chars) and nxt is not None and (match := re.match(r"^([0-9]{1,2})[-/.月]([0-9]{1,2})日?$", nxt.chars)):
                value = f"{line.chars}-{int(match[1]):02d}-{int(match[2]):02d}"
                joined = Text.join([line.text, nxt.text])
                ranked.append((1, index, value, joined, 0, len(joined)))
        if not ranked and not state.issued:
            for index in range(max(0, state.end - 8), state.end):
                line = state.lines[index]
                if len(line.chars) < 60 and index not in head:
                    for stated in dates(line.chars):
                        if stated.value.count("-") == 2 and (_META.search(line.chars) or len(line.chars) < 24):
                            ranked.append((2, index, stated.value, line.text, stated.start, stated.end))
        if ranked and not state.issued:
            _, index, value, text, start, end = min(ranked, key=lambda item: item[:2])
            state.issued.append(value)
            state.say("issued", text, start, end, "document.published")
            state.used.add(index)
    if state.issuers:
        return
    title = state.title_at or 0
    for index in [*range(min(state.end, title + 10)), *range(max(0, state.end - 8), state.end), *range(state.end, min(len(state.lines), state.end + 3))]:
        line = state.lines[index]
        match = _SOURCE.search(line.chars)
        if match is None or len(line.chars) > 160:
            continue
        who = re.sub(r"(?:通讯员|记者|作者|时间|日期|编辑|发布).*$", "", match["who"]).strip("《》“”（）")
        if len(who) < 3 or is_person(who) or re.search(r"网络|互联网|转载|本站|原创|综合|未知|整理|官网$", who) and not who.endswith(("报", "网站")):
            continue
        at = line.chars.find(who, match.start("who"))
        _issue(state, who, line.text, at, "document.source")
        return
    for index in range(min(state.end, title + 8)):
        chars = state.lines[index].chars
        match = _OWN_MEDIUM.match(chars)
        if match is not None and (medium := match["b"]):
            _issue(state, medium, state.lines[index].text, match.start("b"), "document.medium")
            return
    for index in range(max(0, state.end - 5), state.end):
        chars = state.lines[index].chars
        credit = _CREDIT.match(chars)
        if credit is not None and len(chars) < 40 and credit["who"] not in ("特约", "首席", "实习"):
            _issue(state, credit["who"], state.lines[index].text, credit.start("who"), "document.credit")
            return
        ending = _UNIT_END.search(chars)
        if ending is not None and (named := expand(ending["who"])) and len(named) == 1:
            _issue(state, named[0].org.name, state.lines[index].text, ending.start("who"), "document.credit")
            return


def _issue(state: _State, who: str, text: Text, at: int, rule: str) -> None:
    state.issuers.append(who)
    state.say("issuers", text, at, at + len(who), rule)
