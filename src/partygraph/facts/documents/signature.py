"""Who issues a notice and when: signature, letterhead, labels, the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.documents.letterhead import read_letterhead
from partygraph.facts.documents.metadata import issuing
from partygraph.facts.documents.paper import KINDS_OF_NOTICE, NOTICE_TITLE, Paper
from partygraph.facts.documents.signers import signers_above, signing_bodies
from partygraph.facts.documents.undated import sign_without_date
from partygraph.facts.words.dates import StatedDate, dates
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.find import find
from partygraph.names.named import Named
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse

__all__ = ["read_signature"]

_NOTICE = re.compile(rf"(?:{KINDS_OF_NOTICE})$")
_ATTACHED = re.compile(r"\s*附\s*件\s*[：:]?\s*$")
"""The label of a page's files, run together with the date above it."""
_EDITS = re.compile(r"(?<=[室委局会院部科处心站党团办组])\s*(?:主办|编印|编发|编制|编辑|主编|编|供稿|来稿|撰稿|整理|宣)$")
"""What an office does that publishes a brief or supplies a story; it signs nothing."""


def read_signature(paper: Paper) -> None:
    """The bodies named above, before or behind a date; without one the label, the letterhead or the title."""
    for index in range(1, paper.end):
        line = paper.lines[index]
        if index in paper.tables or index in paper.used and "印发" in line.chars or paper.carried_at is not None and index > paper.carried_at:
            continue
        stated = _signing_date(line.chars)
        if stated is None:
            continue
        before = line.chars[: stated.start].strip(" （(　")
        after = _ATTACHED.sub("", line.chars[stated.end :]).strip(" 。（）()印发日")
        edits = _EDITS.search(before)
        if edits is not None:
            before = before[: edits.start()]
        who = before or after
        if (before and after) or (who and not signing_bodies(who)) or (before and _is_account(before)):
            continue
        signers: list[tuple[Named, Text]] = []
        if who:
            at = line.chars.find(who)
            signers = [(item, line.text.slice(at, at + len(who))) for item in signing_bodies(who)]
        else:
            signers = signers_above(paper, index)
        official = paper.number is not None or (paper.title is not None and NOTICE_TITLE.search(paper.title) is not None)
        if not signers and (not official or index < 4 or (paper.title_at is not None and index < paper.title_at)):
            continue
        notice = official or (paper.title is not None and _NOTICE.search(paper.title) is not None)
        if signers and not notice and (all if signers[-1][0].org.name.startswith("《") else any)(item.org.steps[0].group == "media" for item, _ in signers):
            continue
        if after and not official and not line.chars.startswith(("（", "(")) and paper.title_at is not None and paper.title_at < index <= paper.title_at + 2 and index < paper.end // 2:
            continue  # day and account under a headline: who published, no signature
        paper.used.add(index)
        paper.issued.append(stated.value)
        paper.say("issued", line.text, stated.start, stated.end, "document.signed")
        credit = edits is not None or bool(who) and index > paper.end * 2 // 3 and (bool(after) or line.chars.startswith(("（", "(")))
        if signers:
            paper.signature = None if credit else index
            for name, text in _with_branches(signers):
                paper.issuers.append(name)
                paper.say("issuers", text, 0, len(text), "document.credit" if credit else "document.signature")
            return
        paper.signature = index
    _day_of_decision(paper)
    _label(paper)
    if not paper.issuers and paper.signature is None:
        sign_without_date(paper)
    if not paper.issuers and (paper.number is not None or paper.signature is not None):
        read_letterhead(paper)
        if not paper.issuers:
            _own_voice(paper)


def _day_of_decision(paper: Paper) -> None:
    """关于表彰甲的决定（2019年6月25日）: the day in brackets behind a notice's title or below it is when it was decided, whenever a page has shown it."""
    if paper.issued or paper.title is None or paper.title_at is None or NOTICE_TITLE.search(paper.title) is None:
        return
    for index in range(paper.title_at, min(paper.end, paper.title_at + _NEAR_TITLE)):
        line = paper.lines[index]
        match = _DECIDED.search(line.chars)
        if match is None or (before := line.chars[: match.start()].rstrip()) and _NOTICE.search(before) is None:
            continue
        stated = next((day for day in dates(match["day"]) if day.value.count("-") == _DASHES), None)
        if stated is not None:
            paper.issued.append(stated.value)
            paper.say("issued", line.text, match.start("day") + stated.start, match.start("day") + stated.end, "document.signed")
            return


_DECIDED = re.compile(r"[（(]\s{0,3}(?P<day>(?:19|20)[0-9]{2}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日)(?:[^（）()。；：]{0,20}通过)?\s*[）)]$")
_NEAR_TITLE, _DASHES = 5, 2


def _with_branches(signers: Sequence[tuple[Named, Text]]) -> list[tuple[str, Text]]:
    """The signers' names, a society's branch on the line below its society (甲省护理学会 / 手术室护理专业委员会) by both."""
    found: list[tuple[str, Text]] = []
    society = ""
    for item, text in signers:
        name = item.org.name
        if society and found and found[-1][0] == society and _BRANCH.fullmatch(name) is not None and not is_anchored(name) and (whole := parse(society + name)) is not None:
            found[-1] = whole.name, Text.join([found[-1][1], text])
        else:
            found.append((name, text))
        society = name if item.org.steps[0].group == "society" else ""
    return found


_BRANCH = re.compile(r"(?!中国|中华|全国)[\u4e00-\u9fff]{2,20}(?:分会|专业委员会|专委会|工作委员会|学组|专业学组|工作部)")


def _is_account(before: str) -> bool:
    """原创 党办 甲市人民医院 in front of a day: a page's author, its office and its account, of which none signs."""
    first, *others = before.split()
    return bool(others) and (first == "原创" or is_anchored(others[-1]) and (is_person(first) or len(others) == 1 and len(first) <= _OFFICE and (office := parse(first)) is not None and is_bare(office) and office.steps[-1].group == "department"))


_OFFICE = 6
"""宣传科, 党委办公室: an office that stands without its house."""
_DIGITS = re.compile(r"\s*(?P<date>(?P<year>19[5-9][0-9]|20[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01]))\s*")
"""20141215 on a line of its own: a copy has lost 年, 月 and 日."""
_WE = re.compile(r"(?<![\u4e00-\u9fff])我(?P<kind>局|委|厅|办|会|中心)(?=[\u4e00-\u9fff《])")


def _own_voice(paper: Paper) -> None:
    """我局 of a notice that nobody signs: the one body of the kind that it has named by then."""
    named: dict[str, tuple[Text, int]] = {}
    for line in paper.lines[: paper.signature if paper.signature is not None else paper.end]:
        if line.chars.endswith("："):
            continue  # whom it is sent to
        we = _WE.search(line.chars)
        for item in find(line.chars[: we.start()] if we is not None else line.chars[:2000]):
            if is_anchored(item.org.name) and not is_bare(item.org) and not is_generic(item.org.name):
                named.setdefault(item.org.name, (line.text, item.start))
        if we is not None:
            fitting = [name for name in named if name.removesuffix("员会").endswith(we["kind"])]
            if len(fitting) == 1:
                paper.issue(fitting[0], *named[fitting[0]], "document.own-voice")
                paper.labelled = True
            return


def _signing_date(chars: str) -> StatedDate | None:
    compact = "".join(chars.split())
    if len(compact) > 60 or len(compact) > 40 and "年" not in compact:
        return None
    if (bare := _DIGITS.fullmatch(chars)) is not None:
        return StatedDate(f"{bare['year']}-{bare['month']}-{bare['day']}", *bare.span("date"))
    found = [item for item in dates(chars) if item.value.count("-") >= 1]
    if len(found) != 1:
        return None
    stated = found[0]
    return stated if stated.value.count("-") == 2 or len(compact) < 24 and not re.search(r"[0-9:：]", chars[stated.end :]) else None


_LABEL = re.compile(r"(?:发布|公布|填表|推选|评选|颁奖|制表|发文|授予)(?:单位|机构|机关|部门)?\s*[：:]\s*(?P<who>[^\s：:，。；]{4,40})")


def _label(paper: Paper) -> None:
    """`公布单位：…`, and the date that a label gives."""
    if paper.issuers:
        return
    for index, line in enumerate(paper.lines[: paper.end]):
        if (several := _issuing(paper, line)):
            for item, text in several:
                paper.issue(item.org.name, text, 0, "document.label")
            paper.labelled = True
            return
        match = _LABEL.search(line.chars) if len(line.chars) < 90 else None
        if match is None or not (named := signing_bodies(match["who"])):
            continue
        for item in named:
            paper.issuers.append(item.org.name)
        paper.say("issuers", line.text, match.start("who"), match.end("who"), "document.label")
        paper.labelled = True
        if len(line.cells) == 1 or all(re.search("[：:]", cell.chars) for cell in line.cells):
            paper.used.add(index)
        return


def _issuing(paper: Paper, line: Line) -> list[tuple[Named, Text]]:
    """The bodies that the metadata of a notice's page call its issuers, where more than one or in a table."""
    if paper.number is None and (paper.title is None or NOTICE_TITLE.search(paper.title) is None):
        return []
    read = [(named[0], text) for text in issuing(line) if len(named := signing_bodies(text.chars)) == 1]
    return read if read and len(read) == len(issuing(line)) else []
