"""The title of a document: 关于…的通报 with its issuer in front (甲局关于乙的通报), where the page does not only pass it on; else the headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.documents.around_headlines import (
    DATED,
    LABELS,
    paragraph,
)
from partygraph.facts.documents.headline import read_headline
from partygraph.facts.documents.headline_lines import ATTACHMENT, FILE, NAVIGATION, can_be_headline
from partygraph.facts.documents.no_headlines import pushes_title
from partygraph.facts.documents.paper import META, NOTICE_TITLE, Paper, is_headline_like, is_organization_line
from partygraph.facts.words.controls import is_controls
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["read_title"]


def read_title(state: Paper) -> None:
    """关于…的通报 with its issuer in front, else an article's headline."""
    limit = min(state.end, max(24, (state.number_at or 0) + 8))
    above = "".join([line.chars for line in state.lines[:limit]])
    if "关于" in above or "有关" in above:
        labelled = frozenset(index for index in range(limit) if _LABELLED.match(state.lines[index].chars))
        if labelled and _noticed(state, limit, labelled) or _noticed(state, limit, frozenset()):
            return
    read_headline(state)
    if state.title is None or _is_of_story(state):
        _masthead(state)


def _is_of_story(state: Paper) -> bool:
    """Is the headline that was found set off by a mark, as those of a bulletin's stories are (★ 甲医院喜获荣誉)?"""
    return state.title_at is not None and state.lines[state.title_at].chars.startswith(_STARS)


def _masthead(state: Paper) -> None:
    """甲局工作简报 / （第9期）: a bulletin of several stories is called by its own head."""
    for index in range(min(_MASTHEAD_LINES, state.end - 1)):
        line = state.lines[index]
        name = _BULLETIN.match(line.chars)
        if index in state.used or name is None:
            continue
        alone = name.end() == len(line.chars)
        if _ISSUE.match(state.lines[index + 1].chars if alone else line.chars[name.end() :]) is None:
            continue
        if state.title_at is not None:
            state.used.discard(state.title_at)  # a story's own headline
            state.evidence[:] = [item for item in state.evidence if item[0] != "title"]
        state.title_text, state.title_at = line.text.slice(0, name.end()), index
        state.title = re.sub(r"\s+", "", name[0])
        state.say("title", state.title_text, 0, name.end(), "document.title")
        state.used.update((index, index + 1) if alone else (index,))
        return


_STARS = tuple("★☆◆◇■□●○▲△►▶※◎")
_MASTHEAD_LINES = 4
_BULLETIN = re.compile(r"[^，。；：（）(]{2,30}?(?:简\s*报|快\s*报|专\s*报|简\s*讯|信\s*息|动\s*态|通\s*讯)(?=\s*(?:[（(]?\s*(?:(?:19|20)[0-9]{2}|总?第)|$))")
_ISSUE = re.compile(r"\s*[（(]?\s*(?:(?:19|20)[0-9]{2}\s*年?\s*)?总?第\s*[0-9一二三四五六七八九十百]{1,4}\s*期")
_HEAD_OF_PAPER = re.compile(r"[^，。；：“”]{4,40}文件|[^，。；：“”\s]{2,14}\s*[〔\[（(【](?:19|20)[0-9]{2}[〕\])）】]\s*第?[0-9]{1,4}\s*号")
"""甲局文件, 甲发〔2024〕9号: a title begins below."""
_LABELLED = re.compile(r"(?:信息|文件|公文|公开|文档|政策)?(?:名\s*称|标\s*题|题\s*名)\s*[：:]")
"""信息名称：关于…的决定: what a page's register calls the paper, whose own title stands below."""


def _noticed(state: Paper, limit: int, register: frozenset[int]) -> bool:
    """Has the title of a notice been found? Where a page's register has named it in the lines `register`, it has to stand below them by itself."""
    lines = state.lines
    for index in range(max(register, default=-1) + 1, limit):
        line = lines[index]
        if len(line.chars) > 400 and index > 3:
            break
        for span in (1, 2, 3, 4):
            if index + span > limit or any(at in state.used for at in range(index, index + span)):
                break
            parts = lines[index : index + span]
            if span == 2 and (_PASSES_ON.search(line.chars) or NAVIGATION.search(line.chars) or META.search(line.chars) or is_controls(line.chars)):
                break
            if span > 1 and _is_head_of_post(lines, index + span - 2):
                break
            if span > 1 and (any(len(part.chars) > 60 for part in parts) or any(part.chars.endswith(("。", "：", "；")) for part in parts[:-1])):
                break
            if span > 1 and _HEAD_OF_PAPER.fullmatch(parts[-2].chars) is not None:
                break
            match = NOTICE_TITLE.search("".join([part.chars for part in parts]))
            if match is None or FILE.search(parts[-1].chars):
                continue
            if span > 1 and (inner := NOTICE_TITLE.search("".join([part.chars for part in parts[1:]]))) is not None and pushes_title(line.chars, "".join([part.chars for part in parts[1:]])[: inner.start()]):
                break
            text = Text.join([part.text for part in parts])
            whole = len(text.chars) - match.end() <= 2 and len(text.chars) < 130
            if register and not whole:
                continue
            if whole is False and not (index < 6 and state.number_at in (None, index) and re.match(r"\s*[：:]", text.chars[match.end() :])):
                if len(text.chars) > 60:
                    break
            if _SPOKEN_OF.search(text.chars[: match.start()]) is not None or (match.start() > 60):
                break
            start = _issuer_before(text.chars, match.start())
            if re.search(r"[，。]", text.chars[start : match.end()]) and not whole:
                break
            begin_at = index
            while start == match.start() == 0 and begin_at > 0 and begin_at - 1 not in state.used and is_organization_line(lines[begin_at - 1].chars) and state.number_at != begin_at - 1 and begin_at - 1 > (state.number_at if state.number_at is not None else -1):
                begin_at -= 1
                text = Text.join([lines[begin_at].text, text])
                match = NOTICE_TITLE.search(text.chars) or match
            if _is_carried(state, begin_at):
                state.number = state.number_at = None  # the notice's, which the page only quotes
                state.carried = text.slice(start if begin_at == index else 0, match.end())
                state.carried_at = begin_at
                state.used.update(range(begin_at, index + span))
                read_headline(state)
                return True
            state.title_text = text.slice(start if begin_at == index else 0, match.end())
            state.title = re.sub(r"\s+", "", state.title_text.chars)
            state.title_at = begin_at
            state.say("title", state.title_text, 0, len(state.title_text), "document.title")
            if whole:
                state.used.update(range(begin_at, index + span))
            return True
    return False


def _is_head_of_post(lines: Sequence[Line], at: int) -> bool:
    """甲党建 2019-07-03 09:12 江苏: account, day, clock and where it was posted from; the place is part of no name below it."""
    if _POSTED.search(lines[at].chars) is not None:
        return True
    return at > 0 and _POSTED_FROM.fullmatch(lines[at].chars) is not None and _POSTED.search(lines[at - 1].chars) is not None


_FROM = r"(?:发表于|来自|IP属地[：:]?)?\s*[\u4e00-\u9fff]{2,3}"
_POSTED_FROM = re.compile(_FROM)
_POSTED = re.compile(rf"(?:^|\s)(?:(?:19|20)[0-9]{{2}}(?:[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|年[0-9]{{1,2}}月[0-9]{{1,2}}日)\s*)?[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?:\s*{_FROM})?$")
_SPOKEN_OF = re.compile(r"(?:《|(?:印发|根据|宣读|宣布|传达|学习|作出)了?)\s*$")
"""王某副院长宣读了关于…的决定: a sentence that names a paper."""
_PASSES_ON = compiled(r"(?:通报|通知|决定|公告|公示|名单|结果|原文|全文|文件)[^，。；：]{0,10}如下[：:。◆↓！—]*$|(?:来看看|一起来看|一起看看|一起了解)[^，。；：]{0,12}(?:通报|通知|决定|公告|公示|名单|结果|原文|全文|文件)[^，。；：]{0,4}[：:。◆↓！—]*$")
"""What a page says before it quotes a notice."""


def _is_carried(state: Paper, at: int) -> bool:
    """Does a page with a dated headline of its own tell a story first and then pass on the notice whose title stands at `at`? One with its number is the document."""
    if at < _STORY_LINES or _PASSES_ON.search(state.lines[at - 1].chars) is None or state.number is not None and not _story_goes_on(state, at):
        return False
    heads = [line.chars for line in state.lines[: min(at - 1, _HEAD_LINES)]]
    dated = next((index for index, chars in enumerate(heads) if len(chars) < LABELS and (META.search(chars) and DATED.search(chars) or _PAGE_HEAD.fullmatch(chars))), None)
    if dated is None or not any(len(line.chars) > _STORY_LENGTH and re.search("[，。]", line.chars) for line in state.lines[dated + 1 : at]):
        return False
    if _NEWSPAPER.match(heads[dated]) is not None:
        return any(can_be_headline(chars) for chars in heads[dated + 1 :])
    return dated > 0 and is_headline_like(heads[dated - 1].strip(" ◆★")) and can_be_headline(heads[dated - 1].strip(" ◆★"))


_HEAD_LINES = 24
_NEWSPAPER = re.compile(r"[\u4e00-\u9fff]{2,10}(?:报|周刊)[/\s|]{0,3}(?:19|20)[0-9]{2}[-年./\s]{1,2}[0-9]{1,2}[-月./\s]{1,2}[0-9]{1,2}")
"""甲日报/2022年/5月/17日/第003版: its headline stands below."""
_PAGE_HEAD = re.compile(rf"(?:{_NEWSPAPER.pattern}|[^，。；：“”]{{2,30}}\s+(?:19|20)[0-9]{{2}}[-年./][0-9]{{1,2}}[-月./][0-9]{{1,2}}日?)[^，。；：“”]{{0,30}}(?:[0-9]{{1,2}}:[0-9]{{2}})?[^，。；：“”]{{0,30}}")


def _story_goes_on(state: Paper, at: int) -> bool:
    """Does the page's own story go on in paragraphs below the day on which the notice at `at` was signed?"""
    signed = next((index for index in range(at + 1, state.end) if _SIGNED_ON.fullmatch(state.lines[index].chars) is not None), state.end)
    return any(paragraph(line.chars) and ATTACHMENT.match(line.chars) is None for line in state.lines[signed + 1 : state.end])


_SIGNED_ON = re.compile(r"(?:19|20)[0-9]{2}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日")
_STORY_LINES, _STORY_LENGTH = 3, 36


def _issuer_before(chars: str, at: int) -> int:
    """Where the title begins: with the issuing bodies named right before 关于, or at 关于 itself."""
    before = chars[:at].rstrip()
    cut = max((before.rfind(char) for char in "：:>。|】》；"), default=-1) + 1
    cut = max((match.end() for match in _DAY_OF_PAGE.finditer(before)), default=cut)
    lead = before[cut:].strip()
    packed = re.sub(r"\s", "", lead)
    if packed and (expand(packed) or parse(packed) or packed.endswith(("办公室", "会", "委", "局", "院"))):
        return cut + len(before[cut:]) - len(before[cut:].lstrip())
    return at


_DAY_OF_PAGE = re.compile(r"(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?:\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?![0-9])")
"""甲网 2020-11-27 above the bodies that decide: the page's own line."""
