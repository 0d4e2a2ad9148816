"""Who issues a document and when: signature, letterhead, labels, the line of a source."""

from __future__ import annotations

import re

from partygraph.facts.awards import read_heading
from partygraph.facts.dates import StatedDate, dates
from partygraph.facts.paper import META, NOTICE_TITLE, Paper
from partygraph.facts.persons import is_person
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.expand import Named, expand, is_placed
from partygraph.names.parse import is_bare
from partygraph.places import default_places

__all__ = ["read_signature", "read_source"]

_ATTACHMENTS = re.compile(r"^[-*·•\s]*附\s*件\s*[：:]\s*(?:[0-9]{1,2}\s*[.．、]\s*)?[《“]?\S")
_SEAL = re.compile(r"^(?:（盖章）|\(盖章\))|（(?:盖章|公章|代章|印章)）$")
_GIVERS = {
    OrgKind.GOVERNMENT_BODY, OrgKind.SOCIAL_ORGANIZATION, OrgKind.MASS_ORGANIZATION, OrgKind.PARTY_COMMITTEE, OrgKind.PARTY_GROUP, OrgKind.PARTY_DEPARTMENT,
}  # fmt: skip


def read_signature(paper: Paper) -> None:
    """The bodies named above, before or behind a date; without one the label, the letterhead or the title."""
    for index in range(1, paper.end):
        line = paper.lines[index]
        if index in paper.used and "印发" in line.chars:
            continue
        stated = _signing_date(line.chars)
        if stated is None:
            continue
        before = line.chars[: stated.start].strip(" （(　")
        after = line.chars[stated.end :].strip(" 。（）()印发日")
        who = before or after
        if (before and after) or (who and not _bodies(who)):
            continue
        signers: list[tuple[Named, Text]] = []
        if who:
            at = line.chars.find(who)
            signers = [(item, line.text.slice(at, at + len(who))) for item in _bodies(who)]
        else:
            signers = _above(paper, index)
        official = paper.number is not None or (paper.title is not None and NOTICE_TITLE.search(paper.title) is not None)
        if not signers and (not official or index < 4 or (paper.title_at is not None and index < paper.title_at)):
            continue
        if any(item.org.steps[0].group == "media" for item, _ in signers):
            continue
        if after and not official and not line.chars.startswith(("（", "(")) and paper.title_at is not None and paper.title_at < index <= paper.title_at + 2 and index < paper.end // 2:
            continue  # day and account under a headline: who published, no signature
        paper.used.add(index)
        paper.issued.append(stated.value)
        paper.say("issued", line.text, stated.start, stated.end, "document.signed")
        credit = bool(who) and index > paper.end * 2 // 3 and (bool(after) or line.chars.startswith(("（", "(")))
        if signers:
            paper.signature = None if credit else index
            for item, text in signers:
                paper.issuers.append(item.org.name)
                paper.say("issuers", text, 0, len(text), "document.credit" if credit else "document.signature")
            return
        paper.signature = index
    _label(paper)
    if not paper.issuers and (paper.number is not None or paper.signature is not None):
        _letterhead(paper)


def _signing_date(chars: str) -> StatedDate | None:
    compact = re.sub(r"\s", "", chars)
    if len(compact) > 60 or len(compact) > 40 and "年" not in compact:
        return None
    found = [item for item in dates(chars) if item.value.count("-") >= 1]
    if len(found) != 1:
        return None
    stated = found[0]
    return stated if stated.value.count("-") == 2 or len(compact) < 24 and not re.search(r"[0-9:：]", chars[stated.end :]) else None


def _bodies(chars: str) -> tuple[Named, ...]:
    """The institutions that `chars` names and nothing else."""
    if re.search(r"[。：《》“”]", chars) or len(chars) > 90:
        return ()
    named = expand(chars)
    return named if named and all(item.org.institution is not None or is_placed(item.org.name) and len(item.org.name) > 6 for item in named) else ()


def _above(paper: Paper, index: int) -> list[tuple[Named, Text]]:
    """The signers on the lines right above a date: one block, all of one sort."""
    signers: list[tuple[Named, Text]] = []
    head = "".join(line.chars for line in paper.lines[: max(paper.title_at or 0, paper.number_at or 0) + 1])
    spaced = paper.lines[index].gap or sum(line.gap for line in paper.lines) > 0.7 * len(paper.lines)
    for at in range(index - 1, max(-1, index - 9), -1):
        upper = paper.lines[at]
        if (at in paper.used and _ATTACHMENTS.match(upper.chars)) or upper.mark or "，" in upper.chars or ("、" in upper.chars and at < index - 1):
            break
        named = _bodies(_SEAL.sub("", upper.chars))
        joined = paper.lines[at - 1] if not signers and at > 0 and not upper.gap and at - 1 not in paper.used else None
        if joined is not None and not joined.mark and len(joined.chars) < 30 and not _bodies(joined.chars) and (whole := _bodies(joined.chars + _SEAL.sub("", upper.chars))) and len(whole) == 1 and _gives(whole[0]) and is_placed(whole[0].org.name.removeprefix("中共").removeprefix("共青团")):
            paper.used.update((at, at - 1))  # one signer over two lines
            return [(whole[0], Text.join([joined.text, upper.text]))]
        if not named or (signers and not _alike(named, signers)) or (signers and signers[0][1] is not upper.text and spaced and not all(_gives(item) for item in named)):
            break
        if signers and signers[0][0].org.name in head and not any(item.org.name in head for item in named):
            break  # the body of the letterhead is the first to sign
        if signers and at > 0 and at - 1 not in paper.used and (heading := read_heading(paper.lines[at - 1].body.chars)) is not None and heading.names:
            break  # rows below a heading
        signers[0:0] = [(item, upper.text) for item in named]
        paper.used.add(at)
        if len(upper.cells) > 3:
            break
        if upper.gap and not (spaced and len(signers) < 3):
            above = _bodies(_SEAL.sub("", paper.lines[at - 1].chars)) if at else ()
            if len(signers) > 2 or not above or not all(_gives(item) for item in (*named, *above)):
                break  # only bodies that sign stand apart from each other in one signature
    return signers


def _gives(named: Named) -> bool:
    """A body that signs notices, or the office of one (…委员会办公室)."""
    return named.org.kind in _GIVERS or (named.org.steps[0].kind in _GIVERS and named.org.name.endswith("办公室"))


def _alike(named: tuple[Named, ...], signers: list[tuple[Named, Text]]) -> bool:
    """Commissions sign with commissions; a hospital above one is the last row of a list."""
    if _gives(signers[0][0]):
        province = _province(signers[0][0])
        return all(_gives(item) and not (province and (own := _province(item)) and own != province) for item in named)
    first = signers[0][0].org
    return all(item.org.kind is first.kind and item.org.steps[0].kind is first.steps[0].kind and not is_bare(item.org) for item in named)


def _province(named: Named) -> str | None:
    """The first two digits of the division that a name states; those of two who sign together are the same."""
    match = default_places().leading(named.org.name)
    return match.places[0].code[:2] if match is not None and match.places else None


_LABEL = re.compile(r"(?:发布|公布|填表|推选|评选|颁奖|制表|发文|授予)(?:单位|机构|机关|部门)?\s*[：:]\s*(?P<who>[^\s：:，。；]{4,40})")


def _label(paper: Paper) -> None:
    """`公布单位：…`, and the date that a label gives."""
    if paper.issuers:
        return
    for index, line in enumerate(paper.lines[: paper.end]):
        match = _LABEL.search(line.chars) if len(line.chars) < 90 else None
        if match is None or not (named := _bodies(match["who"])):
            continue
        for item in named:
            paper.issuers.append(item.org.name)
        paper.say("issuers", line.text, match.start("who"), match.end("who"), "document.label")
        paper.labelled = True
        if len(line.cells) == 1 or all(re.search("[：:]", cell.chars) for cell in line.cells):
            paper.used.add(index)
        return


_TYPE_LINE = re.compile(r"^(?P<who>[^《》“”]{4,60})文件$")


def _letterhead(paper: Paper) -> None:
    """Without a signature the bodies of the letterhead or of the title sign."""
    for index, line in enumerate(paper.lines[: min(8, paper.end)]):
        if paper.title_at is not None and index > paper.title_at:
            break
        typed = _TYPE_LINE.match(line.chars)
        who = typed["who"] if typed else line.chars
        if index < 6 and (named := _bodies(who)) and (typed or index + 1 >= (paper.number_at or 0) - 1):
            for item in named:
                paper.issuers.append(item.org.name)
            paper.say("issuers", line.text, 0, len(who), "document.letterhead")
            paper.used.add(index)
            return
    _title_issuer(paper)


def _side_by_side(chars: str) -> tuple[Named, ...]:
    """Two bodies with nothing between them, as the lines of a letterhead leave them (甲省教育厅甲省卫生健康委员会)."""
    places = default_places()
    for cut in range(4, len(chars) - 4):
        if not places.may_lead(chars[cut : cut + 2]) or places.leading(chars[cut:]) is None:
            continue
        one, two = expand(chars[:cut].strip()), expand(chars[cut:])
        if len(one) == 1 and two and all(_gives(item) and item.org.institution is not None and len(item.org.steps) <= 2 for item in (*one, *two)):
            return (*one, *two)
    return ()


_TITLE_ISSUER = re.compile(r"^(?P<who>.{4,60}?)(?:关于|公布|发布|表彰|命名)")


def _title_issuer(paper: Paper) -> None:
    if paper.title_text is None:
        return
    match = _TITLE_ISSUER.match(paper.title_text.chars)
    named = _side_by_side(match["who"].strip()) or expand(match["who"].strip()) if match else ()
    if match and named and all(item.org.institution is not None for item in named):
        paper.issuers.extend(item.org.name for item in named)
        paper.say("issuers", paper.title_text, 0, match.end("who"), "document.title-issuer")


# --- articles --------------------------------------------------------------------------------------------------------

_SOURCE = re.compile(r"(?:信息来源|文章来源|来\s*源|发布单位|发布机构|供稿单位|供稿|来稿)\s*[：:丨|]\s*(?P<who>[^\s：:|，。、；]{2,30})")
_CREDIT = re.compile(r"^[（(]?(?:本报|本网|全媒体)?\s*(?P<who>[\u4e00-\u9fff]{2,10}?)\s*(?:全媒体)?(?:首席|特约|见习)?记者\s")
_UNIT_END = re.compile(r"[。！”]\s*（(?P<who>[^（）]{3,24})）$")
_OWN_MEDIUM = re.compile(r"^(?:【(?P<a>[\u4e00-\u9fff]{2,10}(?:讯|网讯|电))】|(?P<b>[\u4e00-\u9fff]{2,8}(?:日报|晚报|时报|报|网))(?:讯|消息)\s)")
_SPLIT_DATE = re.compile(r"^(?:19|20)[0-9]{2}$")
_ACCOUNT = re.compile(r"^(?:原创\s+(?:[\u4e00-\u9fffA-Za-z]{2,8}\s+)?|原创)?(?P<who>[\u4e00-\u9fff]{3,14})(?:\s+(?P=who))?\s+(?=(?:19|20)[0-9]{2}[-年/.])|^(?:19|20)[0-9]{2}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?(?:\s+[0-9]{1,2}[：:][0-9：:]{2,5})?\s+(?P<behind>[\u4e00-\u9fff]{3,14})$")
_HELD_BY = re.compile(r"^(?P<who>[\u4e00-\u9fff]{3,20})(?:主办|发布|公布)$")
_FOOT_CREDIT = re.compile(r"（(?P<who>[\u4e00-\u9fff]{3,16}?)\s*(?:(?P<full>(?:19|20)[0-9]{2}[-年/.][0-9]{1,2}[-月/.][0-9]{1,2}日?)|(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日)）$")


def read_source(paper: Paper) -> None:
    """Date and medium of an article, from the lines around its headline and from its foot."""
    if paper.signature is None:
        _published(paper)
    if not paper.issuers:
        _medium(paper)
    if not paper.issuers:
        _foot_credit(paper)
    if not paper.issuers and paper.signature is None:
        _title_issuer(paper)
        if not paper.issuers and paper.title_at:
            _letterhead(paper)
        paper.labelled = bool(paper.issuers)


def _published(paper: Paper) -> None:
    if paper.issued:
        return
    head = range(min(paper.end, (paper.title_at or 0) + 8))
    ranked: list[tuple[int, int, str, Text, int, int]] = []
    for index in head:
        line = paper.lines[index]
        if len(line.chars) > 120 or index == paper.title_at:
            continue
        for stated in dates(line.chars):
            full = stated.value.count("-") == 2
            alone = re.fullmatch(r"[（(]?", line.chars[: stated.start].strip()) is not None and re.fullmatch(r"[）)]?", line.chars[stated.end :].strip()) is not None
            if _period_follows(line, stated):
                continue
            if full and (META.search(line.chars) or len(line.chars) < 50):
                ranked.append((0 if META.search(line.chars) else 1, index, stated.value, line.text, stated.start, stated.end))
            elif alone and stated.value.count("-") == 1:
                ranked.append((3, index, stated.value, line.text, stated.start, stated.end))
        nxt = paper.lines[index + 1] if index + 1 < paper.end else None
        if _SPLIT_DATE.match(line.chars) and nxt is not None and (match := re.match(r"^([0-9]{1,2})[-/.月]([0-9]{1,2})日?$", nxt.chars)):
            value = f"{line.chars}-{int(match[1]):02d}-{int(match[2]):02d}"
            joined = Text.join([line.text, nxt.text])
            ranked.append((1, index, value, joined, 0, len(joined)))
    if not any(rank < 3 for rank, *_ in ranked):
        for index in range(max(0, paper.end - 8), paper.end):
            line = paper.lines[index]
            if len(line.chars) < 60 and index not in head:
                for stated in dates(line.chars):
                    if stated.value.count("-") == 2 and (META.search(line.chars) or len(line.chars) < 24):
                        ranked.append((2, index, stated.value, line.text, stated.start, stated.end))
    if ranked:
        _, index, value, text, start, end = min(ranked, key=lambda item: item[:2])
        paper.issued.append(value)
        paper.say("issued", text, start, end, "document.published")
        paper.used.add(index)


def _period_follows(line: Line, stated: StatedDate) -> bool:
    """2023年8月—11月 is a stretch of time, no day."""
    return re.match(r"\s*(?:[-—至到~]+\s*)[0-9]", line.chars[stated.end :]) is not None or re.search(r"[0-9]{1,2}月?[-—至]$", line.chars[: stated.end].rstrip("日月")[:-2]) is not None


def _medium(paper: Paper) -> None:
    title = paper.title_at or 0
    for index in range(min(paper.end, title + 6)):
        line = paper.lines[index]
        twice = re.match(r"(?:原创\s*)?(?P<who>[\u4e00-\u9fff]{3,14})\s+(?P=who)\s+(?:19|20)[0-9]{2}", line.chars)
        if twice is not None:
            paper.issue(twice["who"], line.text, twice.start("who"), "document.account")
            return
    for index in [*range(min(paper.end, title + 10)), *range(max(0, paper.end - 8), paper.end), *range(paper.end, min(len(paper.lines), paper.end + 3))]:
        line = paper.lines[index]
        match = _SOURCE.search(line.chars)
        if match is None or len(line.chars) > 160:
            continue
        who = re.sub(r"(?:(?:官方)?(?:微信)?公众号|官微|(?:通讯员|记者|作者|时间|日期|编辑|发布).*)$", "", match["who"]).strip("《》“”（）")
        if len(who) < 3 or is_person(who) or re.search(r"网络|互联网|转载|本站|原创|综合|未知|整理|官网$", who) and not who.endswith(("报", "网站")):
            continue
        paper.issue(who, line.text, line.chars.find(who, match.start("who")), "document.source")
        return
    for index in range(min(paper.end, title + 8)):
        line = paper.lines[index]
        match = _OWN_MEDIUM.match(line.chars)
        if match is not None and (medium := match["b"]):
            paper.issue(medium, line.text, match.start("b"), "document.medium")
            return
        if index == title or len(line.chars) > 80:
            continue
        account = _ACCOUNT.match(line.chars)
        if account is not None:
            who, at = (account["who"], account.start("who")) if account["who"] else (account["behind"], account.start("behind"))
            if not is_person(who) and who not in ("发布时间", "发布日期"):
                paper.issue(who, line.text, at, "document.account")
                return
        held = _HELD_BY.match(line.chars)
        if held is not None and index < 5 and expand(held["who"]):
            paper.issue(held["who"], line.text, 0, "document.held-by")
            paper.labelled = True
            return
    for index in range(max(0, paper.end - 5), paper.end):
        chars = paper.lines[index].chars
        credit = _CREDIT.match(chars)
        if credit is not None and len(chars) < 40 and credit["who"] not in ("特约", "首席", "实习"):
            paper.issue(credit["who"], paper.lines[index].text, credit.start("who"), "document.credit")
            return
        ending = _UNIT_END.search(chars)
        if ending is not None and (named := expand(ending["who"])) and len(named) == 1:
            paper.issue(named[0].org.name, paper.lines[index].text, ending.start("who"), "document.credit")
            return


def _foot_credit(paper: Paper) -> None:
    """（甲日报 2023-12-15） behind the last paragraph; a day without its year takes that of the text."""
    for index in range(max(0, paper.end - 6), paper.end):
        line = paper.lines[index]
        match = _FOOT_CREDIT.search(line.chars)
        if match is None or is_person(match["who"]):
            continue
        if not expand(match["who"]) and not match["who"].endswith(("网", "报", "社", "台", "频道")):
            continue
        paper.issue(match["who"], line.text, match.start("who"), "document.credit")
        if not paper.issued:
            year = next((item.value[:4] for other in paper.lines[: paper.end] for item in dates(other.chars)), None)
            stated = next(dates(match["full"]), None) if match["full"] else None
            value = stated.value if stated else f"{year}-{int(match['month']):02d}-{int(match['day']):02d}" if year and match["month"] else None
            if value is not None:
                paper.issued.append(value)
                begin = match.start("full") if match["full"] else match.start("month")
                paper.say("issued", line.text, begin, match.end() - 1, "document.published")
        return
