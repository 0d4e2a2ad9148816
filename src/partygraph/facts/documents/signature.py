"""Who issues a notice and when: signature, letterhead, labels, the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from partygraph.facts.awards.award_names import read_heading
from partygraph.facts.documents.metadata import issuing
from partygraph.facts.documents.paper import KINDS_OF_NOTICE, NOTICE_TITLE, Paper
from partygraph.facts.words.controls import is_controls
from partygraph.facts.words.dates import StatedDate, dates
from partygraph.facts.words.persons import is_person
from partygraph.layout import Line
from partygraph.model import OrgKind, Text
from partygraph.names.expand import expand
from partygraph.names.find import find, is_anchored, is_generic
from partygraph.names.named import Named, is_placed
from partygraph.names.parse import OrgName, is_bare, parse
from partygraph.places import default_places
from partygraph.rules.load import pattern

__all__ = ["read_letterhead", "read_signature", "read_title_issuer"]

_NOTICE = re.compile(rf"(?:{KINDS_OF_NOTICE})$")
_ATTACHMENTS = re.compile(r"^[-*·•\s]*附\s*件\s*[：:]\s*(?:[0-9]{1,2}\s*[.．、]\s*)?[《“]?\S")
_ATTACHED = re.compile(r"\s*附\s*件\s*[：:]?\s*$")
"""The label of a page's files, run together with the date above it."""
_EDITS = re.compile(r"(?<=[室委局会院部科处心站党团办组])\s*(?:主办|编印|编发|编制|编辑|主编|编|供稿|来稿|撰稿|整理|宣)$")
"""What an office does that publishes a brief or supplies a story; it signs nothing."""
_SEAL = re.compile(r"^(?:（盖章）|\(盖章\))|（(?:盖章|公章|印章)）$|(?:(?<=会)(?:秘书处|办公室))?（代章）$")
"""甲协会秘书处（代章）: the office seals for the society, which signs."""
_GIVERS = {
    OrgKind.GOVERNMENT_BODY, OrgKind.SOCIAL_ORGANIZATION, OrgKind.MASS_ORGANIZATION, OrgKind.PARTY_COMMITTEE, OrgKind.PARTY_GROUP, OrgKind.PARTY_DEPARTMENT,
}  # fmt: skip


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
        if (before and after) or (who and not _bodies(who)) or (before and _is_account(before)):
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
    _label(paper)
    if not paper.issuers and paper.signature is None:
        _undated(paper)
    if not paper.issuers and (paper.number is not None or paper.signature is not None):
        read_letterhead(paper)
        if not paper.issuers:
            _own_voice(paper)


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


_PAGE_END = re.compile(r"扫一扫|打印|关闭|版权|上一[篇条]|下一[篇条]|分享|附\s*件|备案|网站地图|返回|TOP")
_DIGITS = re.compile(r"\s*(?P<date>(?P<year>19[5-9][0-9]|20[0-9]{2})(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01]))\s*")
"""20141215 on a line of its own: a copy has lost 年, 月 and 日."""
_SHORTEST = 6
"""So much of a signer's name stands in what it signs (县爱国卫生运动委员会 above 甲县爱国卫生运动委员会)."""


_FAR_IN = 10
"""A line that stands so far in is a signature's."""


def _undated(paper: Paper) -> None:
    """A body that the text speaks of, alone on the last line, where a date should stand below it."""
    if paper.end < 2:
        return
    at = paper.end - 1
    while at > 0 and (at in paper.used or _PAGE_END.search(paper.lines[at].chars) or is_controls(paper.lines[at].chars)):
        at -= 1
    if _stand_below(paper, at):
        return
    line = paper.lines[at]
    if at >= 1 and not line.mark and _sealed_by(paper, at):
        return
    if at < 2 or line.mark or not re.search(r"[。！]$", paper.lines[at - 1].chars) or paper.number is None and not _DECIDES.search("".join(above.chars for above in paper.lines[:at])) and not (line.indent >= _FAR_IN and paper.title is not None and NOTICE_TITLE.search(paper.title)):
        return
    named = _bodies(line.chars)
    above = "".join(upper.chars for upper in paper.lines[:at])
    if named and all(_gives(item) and is_anchored(item.org.name) and item.org.name[-max(_SHORTEST, len(item.org.name) - 4) :] in above or line.indent >= _FAR_IN for item in named):
        paper.used.add(at)
        paper.signature = at
        for item in named:
            paper.issue(item.org.name, line.text, item.ranges[0][0], "document.signature")


_WE_DECIDE = re.compile(r"(?:^|[。；])(?P<lead>(?:(?!上级|[省市县区州]里|[省市县区州]委|政府|我[院校站局])[^。；]){0,80}?)(?:决定[：，]?\s*|研究，)(?:(?:授予|命名|表彰)(?!我)|对(?!我)[^。]{2,60}(?:予以|给予|进行)(?:通报)?(?:表彰|表扬|奖励))")
"""经研究决定：授予…: nobody who decides is named, as in a paper whose foot says who it is."""


def _sealed_by(paper: Paper, at: int) -> bool:
    """The one body alone on the last line, below a text that decides and names nobody who does."""
    line = paper.lines[at]
    named = _bodies(line.chars)
    if len(named) != 1 or not paper.lines[at - 1].chars.endswith(("。", "！")) or named[0].org.kind not in _SEALING:
        return False
    own = named[0].org.institution or named[0].org.name
    if not is_anchored(own):
        return False
    text = "".join(upper.chars for upper in paper.lines[:at])
    decides = list(_WE_DECIDE.finditer(text))
    if not decides or any(is_anchored(item.org.name) and not is_bare(item.org) and not item.org.name.startswith(own) for match in decides for item in find(match["lead"])):
        return False
    paper.used.add(at)
    paper.signature = at
    paper.issue(named[0].org.name, line.text, named[0].ranges[0][0], "document.signature")
    return True


_SEALING = _GIVERS | {OrgKind.HOSPITAL}
def _stand_below(paper: Paper, at: int) -> bool:
    """Do the last lines up to `at` name nothing but bodies that give, below the text of a notice that is sent to somebody? Then they sign."""
    first = at
    while first > at - _MOST_SIGNERS and first > 2 and _all_give(paper.lines[first - 1]):
        first -= 1
    told = paper.lines[first - 1].chars if first > 1 else ""
    notice = paper.title is not None and NOTICE_TITLE.search(paper.title) is not None
    if not notice or not all(map(_all_give, paper.lines[first : at + 1])) or not told.endswith(("。", "！")) or _OPENS_LIST.search(told) is not None or not any(_SENT_TO.match(line.chars) for line in paper.lines[1 : first - 1]):
        return False
    for index in range(first, at + 1):
        paper.used.add(index)
        for item in _bodies(paper.lines[index].chars):
            paper.issue(item.org.name, paper.lines[index].text, item.ranges[0][0], "document.signature")
    paper.signature = at
    return True


_MOST_SIGNERS = 6
_OPENS_LIST = re.compile(r"(?:名单|如下|以下|下列|附后|附件)[^。！]{0,8}[。！]$")
_SENT_TO = re.compile(r"各[^。；]{2,60}：$")


def _all_give(line: Line) -> bool:
    named = _bodies(line.chars) if len(line.chars) < _LONGEST_SIGNERS and not line.mark else []
    return bool(named) and all(_gives(item) and is_anchored(item.org.name) and not is_bare(item.org) for item in named)


_LONGEST_SIGNERS = 60
_DECIDES = re.compile(r"(?:决定|现予|特此)[^。]{0,60}(?:命名|授予|表彰|表扬|公布|通报|认定|确定)")
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


_EDITORS = re.compile(r"《(?P<paper>[^《》]{2,16})》(?P<tail>(?:杂志)?(?:编辑部|编委会|杂志社|报社|社))")


def _bodies(chars: str) -> tuple[Named, ...]:
    """The institutions that `chars` names and nothing else."""
    if (editors := _EDITORS.fullmatch(chars)) is not None:
        return tuple(replace(item, org=OrgName(chars, (replace(item.org.steps[0], end=len(chars), own=chars),))) for item in expand(editors["paper"] + editors["tail"]) if len(item.org.steps) == 1)
    if re.search(r"[。：《》“”]", chars) or len(chars) > 90:
        return ()
    named = expand(chars)
    return named if named and all(item.org.institution is not None or is_placed(item.org.name) and len(item.org.name) > 6 for item in named) else ()


def _abreast(upper: Line, lower: Line) -> list[tuple[Named, Text]]:
    """Signers side by side whose names go over two lines: 甲自治区 | 甲自治区 above 人力资源厅 | 卫生健康委员会."""
    if len(upper.cells) != len(lower.cells) or len(upper.cells) < 2 or upper.mark or lower.mark:
        return []
    found: list[tuple[Named, Text]] = []
    for one, two in zip(upper.cells, lower.cells, strict=True):
        named = expand(one.chars + two.chars)
        if len(named) != 1 or not _gives(named[0]) or not is_placed(named[0].org.name) or _bodies(one.chars):
            return []
        found.append((named[0], Text.join([one, two])))
    return found


_MOST_SIGNERS = 16


def _above(paper: Paper, index: int) -> list[tuple[Named, Text]]:
    """The signers on the lines right above a date: one block, all of one sort."""
    signers: list[tuple[Named, Text]] = []
    head = "".join(line.chars for line in paper.lines[: max(paper.title_at or 0, paper.number_at or 0) + 1])
    spaced = paper.lines[index].gap or sum(line.gap for line in paper.lines) > 0.7 * len(paper.lines)
    for at in range(index - 1, max(-1, index - 1 - _MOST_SIGNERS), -1):
        upper = paper.lines[at]
        if (at in paper.used and _ATTACHMENTS.match(upper.chars)) or upper.mark or "，" in upper.chars or ("、" in upper.chars and at < index - 1):
            break
        if not signers and at > 0 and (abreast := _abreast(paper.lines[at - 1], upper)):
            paper.used.update((at, at - 1))
            return abreast
        named = _house_and_committee(upper) or _bodies(_SEAL.sub("", upper.chars))
        joined = paper.lines[at - 1] if not signers and at > 0 and not upper.gap and at - 1 not in paper.used else None
        if joined is not None and not joined.mark and len(joined.chars) < 30 and not _bodies(joined.chars) and (whole := _bodies(joined.chars + _SEAL.sub("", upper.chars))) and len(whole) == 1 and _gives(whole[0]) and is_placed(whole[0].org.name.removeprefix("中共").removeprefix("共青团")):
            paper.used.update((at, at - 1))  # one signer over two lines
            return [(whole[0], Text.join([joined.text, upper.text]))]
        together = bool(named and signers) and _one_house(named, signers)
        if not named or (signers and not together and not _alike(named, signers)) or (signers and not together and signers[0][1] is not upper.text and spaced and not all(_gives(item) for item in named)):
            break
        if signers and not together and signers[0][0].org.name in head and not any(item.org.name in head for item in named) and not (all(_gives(item) for item in named) and _ENDS_TEXT.search(paper.lines[_over_block(paper, at)].chars)):
            break  # the body of the letterhead is the first to sign
        if signers and at > 0 and at - 1 not in paper.used and (heading := read_heading(paper.lines[at - 1].body.chars)) is not None and heading.names:
            break  # rows below a heading
        signers[0:0] = [(item, upper.text) for item in named]
        paper.used.add(at)
        if len(upper.cells) > 3 or at > 0 and len(signers) == 1 and _below_a_list(paper, at):
            break
        if upper.gap and not (spaced and len(signers) < 3):
            above = _bodies(_SEAL.sub("", paper.lines[at - 1].chars)) if at else ()
            if len(signers) > 2 and not _sign_together(paper, at) or not above or not _one_house(above, signers) and not all(_gives(item) for item in (*named, *above)):
                break  # only bodies that sign stand apart from each other in one signature
    return signers


_ENDS_TEXT = re.compile(r"[。！]$|(?:电话|邮箱|邮编|传真|地址|联系人)[^，。；]{0,60}$")
"""A paragraph, or whom to write to: bodies below it sign, in the order in which they stand."""


def _gives(named: Named) -> bool:
    """A body that signs notices, or the office of one (…委员会办公室, …局综合司)."""
    return named.org.kind in _GIVERS or (named.org.steps[0].kind in _GIVERS and named.org.name.endswith(_OFFICES))


_OFFICES = ("办公室", "办公厅", "综合司", "综合处", "宣传司", "宣传处")
"""What signs for its ministry, bureau or federation."""


def _over_block(paper: Paper, at: int) -> int:
    """Which line stands above the block of bodies that sign which reaches from `at` upwards."""
    while at > 0 and (named := _bodies(_SEAL.sub("", paper.lines[at].chars))) and all(_gives(item) for item in named):
        at -= 1
    return at


def _below_a_list(paper: Paper, at: int) -> bool:
    """Below 名单如下 many bodies are the rows of a list, and only the one above the date signs."""
    above = _over_block(paper, at)
    return at - above >= _MANY_ROWS and _LIST_FOLLOWS.search(paper.lines[above].chars) is not None


_MANY_ROWS = 4


def _sign_together(paper: Paper, at: int) -> bool:
    """Below the end of a paragraph stand those who sign; below 名单如下 the rows of a list."""
    above = paper.lines[_over_block(paper, at)].chars
    return above.endswith(("。", "！")) and _LIST_FOLLOWS.search(above) is None


_LIST_FOLLOWS = re.compile("(?:如下|以下|下列)[^，。]{0,8}[。：！]$")


def _one_house(named: tuple[Named, ...], signers: list[tuple[Named, Text]]) -> bool:
    """中共甲医院委员会 above 甲医院: a house signs with its own party committee, union or league committee, in any order."""
    signing = [*named, *(item for item, _ in signers)]
    houses = {item.org.institution for item in signing}
    return len(houses) == 1 and None not in houses and len({item.org.name for item in signing}) == len(signing) and all(item.org.name in houses or _of_whole_house(item.org) for item in signing)


_GAP = re.compile(r"[\s　]+(?=中共|中国共产党|共青团)|(?<=委员会)[\s　]+|(?<=工会)[\s　]+|(?<=党委)[\s　]+|(?<=团委)[\s　]+")


def _house_and_committee(line: Line) -> tuple[Named, ...]:
    """中共甲医院委员会 | 甲医院 in one line: a house and its committee, which no name joins."""
    parts = [_bodies(part) for part in _GAP.split(line.chars.strip())]
    named = tuple(item for part in parts for item in part)
    return named if len(parts) > 1 and all(len(part) == 1 for part in parts) and _one_house(named, []) else ()


_OF_ALL = re.compile(r"(?:党委|党总支|党支部|(?:总支部|支部)?委员会|工会(?:委员会)?|团委|团总支|妇委会|妇女委员会)$")


def _of_whole_house(org: OrgName) -> bool:
    """A line organisation of all of a house (甲医院党委, 中共甲卫生院支部委员会), none of its branches or units."""
    return len(org.steps) > 1 and org.steps[-1].group == "line" and org.steps[-2].group not in ("line", "department") and _OF_ALL.match(org.steps[-1].own) is not None


def _alike(named: tuple[Named, ...], signers: list[tuple[Named, Text]]) -> bool:
    """Commissions sign with commissions; a hospital above one is the last row of a list."""
    if signers[0][0].org.name.startswith("《"):
        return all(_gives(item) for item in named)  # a society and the journal that it edits
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
        if (several := _issuing(paper, line)):
            for item, text in several:
                paper.issue(item.org.name, text, 0, "document.label")
            paper.labelled = True
            return
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


def _issuing(paper: Paper, line: Line) -> list[tuple[Named, Text]]:
    """The bodies that the metadata of a notice's page call its issuers, where more than one or in a table."""
    if paper.number is None and (paper.title is None or NOTICE_TITLE.search(paper.title) is None):
        return []
    read = [(named[0], text) for text in issuing(line) if len(named := _bodies(text.chars)) == 1]
    return read if read and len(read) == len(issuing(line)) else []


_TEXT = re.compile(r"[，。；！].*[，。；！]|[，；]|[：:]$")
_TYPE_LINE = re.compile(r"^(?P<who>[^《》“”]{4,60}?)\s*文件(?:\s*[\u4e00-\u9fff]{1,12}〔(?:19|20)[0-9]{2}〕\s*(?:第\s*)?[0-9]{1,4}\s*号)?$")
"""甲市卫生局文件, its number in the same line or below."""


def read_letterhead(paper: Paper) -> None:
    """Without a signature the bodies of the letterhead or of the title sign."""
    for index, line in enumerate(paper.lines[: min(8, paper.end)]):
        if paper.title_at is not None and index > paper.title_at or _TEXT.search(line.chars) or (heading := read_heading(line.chars)) is not None and heading.names:
            break  # below a paragraph or a heading stands no letterhead
        if pattern("site.greeting").fullmatch(line.chars):
            continue
        typed = _TYPE_LINE.match(line.chars)
        who = typed["who"] if typed else line.chars
        if index < 6 and (named := _bodies(who)) and not any(is_generic(item.org.name) for item in named) and (typed or index + 1 >= (paper.number_at or 0) - 1):
            for item in named:
                paper.issuers.append(item.org.name)
            paper.say("issuers", line.text, 0, len(who), "document.letterhead")
            paper.used.add(index)
            return
    read_title_issuer(paper)


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


def read_title_issuer(paper: Paper) -> None:
    if paper.title_text is None:
        return
    match = _TITLE_ISSUER.match(paper.title_text.chars)
    named = _side_by_side(match["who"].strip()) or expand(match["who"].strip()) if match else ()
    if match and named and all(item.org.institution is not None for item in named):
        paper.issuers.extend(item.org.name for item in named)
        paper.say("issuers", paper.title_text, 0, match.end("who"), "document.title-issuer")
