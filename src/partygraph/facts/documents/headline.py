"""The title of a notice and the headline of an article."""

from __future__ import annotations

import re

from partygraph.facts.documents.around_headlines import (
    DATED,
    LABELS,
    LONGEST_HEADING,
    above_source,
    in_rows,
    is_honour,
    likeness,
    over_date,
    over_paragraph,
    over_rows,
    paragraph,
    presents,
)
from partygraph.facts.documents.headline_lines import ATTACHMENT, FILE, NAME_ALONE, NAVIGATION, PATH, can_be_headline
from partygraph.facts.documents.no_headlines import begins_report, of_other_story, pushes_title
from partygraph.facts.documents.paper import META, NEIGHBOUR, NOTICE_TITLE, Paper, is_headline_like, is_organization_line
from partygraph.facts.lines.clause_lines import in_lead_ins
from partygraph.facts.words.controls import is_controls
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern

__all__ = ["DAY_BEHIND", "read_title"]


def read_title(state: Paper) -> None:
    """关于…的通报 with its issuer in front, else an article's headline."""
    limit = min(state.end, max(24, (state.number_at or 0) + 8))
    lines = state.lines
    above = "".join([line.chars for line in lines[:limit]])
    for index in range(limit) if "关于" in above or "有关" in above else ():
        line = lines[index]
        if len(line.chars) > 400 and index > 3:
            break
        for span in (1, 2, 3, 4):
            if index + span > limit or any(at in state.used for at in range(index, index + span)):
                break
            parts = lines[index : index + span]
            if span == 2 and (_PASSES_ON.search(line.chars) or NAVIGATION.search(line.chars) or META.search(line.chars) or is_controls(line.chars)):
                break
            if span > 1 and (any(len(part.chars) > 60 for part in parts) or any(part.chars.endswith(("。", "：", "；")) for part in parts[:-1])):
                break
            match = NOTICE_TITLE.search("".join([part.chars for part in parts]))
            if match is None or FILE.search(parts[-1].chars):
                continue
            if span > 1 and (inner := NOTICE_TITLE.search("".join([part.chars for part in parts[1:]]))) is not None and pushes_title(line.chars, "".join([part.chars for part in parts[1:]])[: inner.start()]):
                break
            text = Text.join([part.text for part in parts])
            whole = len(text.chars) - match.end() <= 2 and len(text.chars) < 130
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
                _headline(state)
                return
            state.title_text = text.slice(start if begin_at == index else 0, match.end())
            state.title = re.sub(r"\s+", "", state.title_text.chars)
            state.title_at = begin_at
            state.say("title", state.title_text, 0, len(state.title_text), "document.title")
            if whole:
                state.used.update(range(begin_at, index + span))
            return
    _headline(state)


_SPOKEN_OF = re.compile(r"(?:《|(?:印发|根据|宣读|宣布|传达|学习|作出)了?)\s*$")
"""王某副院长宣读了关于…的决定: a sentence that names a paper."""
_PASSES_ON = re.compile(r"(?:通报|通知|决定|公告|公示|名单|结果|原文|全文|文件)[^，。；：]{0,10}如下[：:。◆↓！—]*$|(?:来看看|一起来看|一起看看|一起了解)[^，。；：]{0,12}(?:通报|通知|决定|公告|公示|名单|结果|原文|全文|文件)[^，。；：]{0,4}[：:。◆↓！—]*$")
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
_ORIGINAL = re.compile(r"^[（(【\[]?\s*原?标题\s*[：:]\s*(?P<title>.+?)[）)】\]]?$")
_LEADS_TO = re.compile(r"(?:获|获得|授予|评为|荣誉|称号|如下|以下[^，。；：]{0,8})：$")
_BEARER = re.compile(r"[^，。；：]{4,40}(?:获得者|获得集体|获奖集体|获奖单位|获得单位|风采|事迹)：[^，。；：、]{4,40}")
"""甲市工人先锋号获得集体：乙中心丙小组: a page about one of them."""
_CELLS = 2
"""So many slashes part the cells of a table."""
_LONGEST_LINE, _LABEL = 40, 24
_GLAD = ("喜报", "捷报", "光荣榜", "红榜")
"""A headline that says no more than its kind, over the date."""


def _headline(state: Paper) -> None:
    state.used.update(index for index, line in enumerate(state.lines[: state.end]) if of_other_story(line.chars))
    best: tuple[float, int] | None = None
    told = False
    wall = any(len(line.chars) < LONGEST_HEADING and pattern("honours.heading").search(line.chars) for line in state.lines[:6])
    clauses = in_lead_ins(state.lines[: min(state.end, 24)])
    for index, line in enumerate(state.lines[: min(state.end, 14)]):
        chars = DAY_BEHIND.sub("", line.chars)
        if index in state.used or index in clauses or _ISSUE.search(chars) or index + 1 < state.end and _ISSUE.match(state.lines[index + 1].chars):
            continue  # the masthead of a brief
        if best is not None and (beside := NEIGHBOUR.match(chars)) is not None and beside["story"] is not None:
            break  # the headline of another story of the page
        if told and not over_date(state, index):
            continue
        if over_rows(state, index):
            break  # the list has begun
        if index and _LEADS_TO.search(state.lines[index - 1].chars):
            continue  # 医院先后荣获： / 全国先进单位
        original = _ORIGINAL.match(chars)
        if original is not None:
            state.title_text = line.text.slice(original.start("title"), original.end("title")).strip(" ）")
            opened, closed = state.title_text.chars.count("（"), state.title_text.chars.count("）")
            if opened > closed:
                state.title_text = line.text.slice(original.start("title"), original.end("title") + 1)
            _entitle(state, state.title_text, index)
            return
        if (can_be_headline(chars) or _BEARER.fullmatch(chars) is not None and over_date(state, index)) and chars.count("/") < _CELLS and not in_rows(state, index) and not (wall and is_honour(chars) and not over_date(state, index)):
            dated = over_date(state, index) or over_date(state, index + 1) and likeness(chars) > likeness(state.lines[index + 1].chars)
            score = likeness(chars) + (3.5 if dated else 1.5 * above_source(state, index) - 0.25 * index) + 1.0 * (not told and bool(_LIST.search(chars))) - (2.5 + 1.5 * (len(chars) > 45)) * told
            if best is None or score > best[0] + 0.01:
                best = (score, index)
        told = told or (chars.endswith(("。", "”", ".")) and len(chars) > 60) or begins_report(chars) and len(chars) > _LABEL  # below a paragraph a line is a heading
    if presents(state):
        _entitle(state, state.lines[0].text, 0)
        return
    if (page := _page_named(state)) is not None and (best is None or best[0] < 1.5 or best[1] < page[1]):
        _entitle(state, *page)
        return
    if best is None or best[0] < 1.5:
        of_body = next((index for index in range(min(state.end, 4 if best is None else best[1])) if index not in state.used and not state.lines[index].chars.startswith("—") and is_organization_line(state.lines[index].chars) and (over_date(state, index) or (best is None or best[0] < 0) and over_paragraph(state, index) and NAME_ALONE.fullmatch(state.lines[index].chars) is not None)), None)
        if of_body is not None:  # a page about a body bears its name
            _entitle(state, state.lines[of_body].text, of_body)
            return
    if best is None:
        glad = next((index for index in range(min(state.end, 14)) if re.sub(r"\s", "", state.lines[index].chars) in _GLAD and over_date(state, index)), None)
        if glad is not None:
            _entitle(state, state.lines[glad].text, glad)
        return
    at = best[1]
    following = state.lines[at + 1].chars if at + 1 < state.end else ""
    if len(re.sub(r"\s", "", following)) > 300 and at > 2 and best[0] < 1.5:
        return
    if at and (_SUBTITLE.search(state.lines[at].chars)) and at - 1 not in state.used and can_be_headline(state.lines[at - 1].chars) and not _LIST.search(state.lines[at].chars):
        at -= 1
    at = _head_of_block(state, at)
    text = state.lines[at].text
    if at and at - 1 not in state.used and text.chars.startswith("暨") and 6 <= len(state.lines[at - 1].chars) <= _LONGEST_LINE:
        text = Text.join([state.lines[at - 1].text, text])  # 甲市召开庆祝医师节 / 暨先进典型表彰大会
        state.used.add(at - 1)
    if at and at - 1 not in state.used and not state.lines[at].gap and _GOT_THERE.match(text.chars) and _UP_TO_IT.fullmatch(state.lines[at - 1].chars):
        text = Text.join([state.lines[at - 1].text, text])  # 四家医院在创先争优中 / 再获文明单位称号
        state.used.add(at - 1)
    if at + 1 < state.end and not state.lines[at + 1].gap and _BROKEN_OFF.fullmatch(state.lines[at + 1].chars) and not re.search(r"[？！。”]$", text.chars):
        text = Text.join([text, state.lines[at + 1].text])
        state.used.add(at + 1)
    if at and at - 1 not in state.used and _is_pair(state, at - 1):
        at -= 1
        text = state.lines[at].text
    if _is_pair(state, at):
        blank = Text(" ", ((0, text.spans(0, len(text))[-1].end),))
        text = Text.join([text, blank, state.lines[at + 1].text])  # 大赛揭晓 / 我县6个案例获奖
        state.used.add(at + 1)
    below = state.lines[at + 1] if at + 1 < state.end else None
    if below is not None and below.chars.startswith("——") and len(below.chars) <= 44 and not _ENDS_SENTENCE.search(below.chars) and "——" not in text.chars:
        text = Text.join([text, below.text])  # headline and subtitle are one title
        state.used.add(at + 1)
    _entitle(state, _undecorated(text), at)
    state.used.add(at)
    if over_date(state, at) or over_date(state, at + 1):
        state.head = at


def _head_of_block(state: Paper, at: int) -> int:
    """A few characters below a headline (赛落幕) are the end of its second line: the headline stands where its lines begin."""
    begin = at
    while begin and len(state.lines[at].chars) < _BROKEN_SHORT and not state.lines[begin].gap and begin - 1 not in state.used and can_be_headline(state.lines[begin - 1].chars):
        begin -= 1
    return begin


_BROKEN_SHORT = 6


def _is_pair(state: Paper, at: int) -> bool:
    """Two lines that are one headline: what was decided, and right below what of it came to the readers' own place or house."""
    if at + 1 >= state.end or at + 1 in state.used or state.lines[at + 1].gap:
        return False
    above, below = state.lines[at].chars, state.lines[at + 1].chars
    return len(above) <= _LONGEST_LINE and _CAME_OUT.search(above) is not None and len(below) <= _LONGEST_LINE and _OUR_SHARE.fullmatch(below) is not None and can_be_headline(above)


_CAME_OUT = re.compile(r"[^。；：]{6,}(?:揭晓|落幕|出炉|公布|收官|闭幕|落下帷幕|圆满结束|结束|放榜|发布|颁奖|举行|表彰|名单|结果)[！!]?$")
_OUR_SHARE = re.compile(
    r"(?:(?:我|本)[省市县区州旗盟院校局委]|[\u4e00-\u9fff]{2,14}(?:医院|保健院|卫生院|中心|血站|[省市县区州]))(?:的|有|共有|共|又有|再)?[^。；：]{0,16}?(?:获奖|上榜|入选|入围|在列|榜上有名|获评|获表彰|受表彰|受到表彰|问鼎|夺[冠魁金]|摘[金银冠]|折桂|(?:喜|荣|斩|再)?(?:获|摘|捧|夺|揽)[^。；：]{1,16}(?:奖|奖项|名次|荣誉|称号))[！!]?"
)


def _page_named(state: Paper) -> tuple[Text, int] | None:
    """The page that a path leads to, where the line below says so again (科室导航 > 临床科室 > 重症医学科 / 重症医学科)."""
    for index in range(min(state.end - 1, _PATH_WITHIN)):
        path = pattern("headline.path").fullmatch(state.lines[index].chars)
        if path is None:
            continue
        for below in range(index + 1, min(state.end, index + 3)):
            if state.lines[below].chars == path["page"]:
                return state.lines[below].text, below
    return None


_PATH_WITHIN = 20


def _entitle(state: Paper, text: Text, at: int) -> None:
    path = PATH.match(text.chars)
    if path is not None:
        text = text.slice(path.end(), len(text)).strip()
    if (day := DAY_BEHIND.search(text.chars)) is not None:
        text = text.slice(0, day.start())
    state.title_text, state.title_at = text, at
    state.title = re.sub(r"\s+", " ", _pictured(text, state.witness.original))
    state.say("title", text, 0, len(text), "document.headline")


_ISSUE = compiled(r"(?:^|（|\s)(?:(?:19|20)[0-9]{2}年)?(?:度)?第\s*[0-9一二三四五六七八九十]{1,4}\s*期\s*(?:[（(]\s*总第\s*[0-9一二三四五六七八九十]{1,4}\s*期\s*[）)])?[）)]?$")
DAY_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff”！])\s*[（(\[]\s*(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s*[)）\]]$")
"""我院举行表彰会（2007.3.9）: the page's day behind its headline."""
_ENDS_SENTENCE = re.compile(r"[。；，：]$")
_SUBTITLE = re.compile(r"^(?:—|-{2})|(?:的故事|综述|纪实|侧记|观察|见闻|扫描|巡礼|二三事|掠影|纪事)$")
_GOT_THERE = re.compile(r"(?:再次?|双双|喜|荣|又|一举|斩)?(?:获|夺|摘|捧|被评|被授|入选|跻身)")
_UP_TO_IT = re.compile(r"[^，。；：！？“”|>]{6,40}(?:[中上里内]|医院|中心)")
_BROKEN_OFF = re.compile(r"“[^“”]{1,12}”[^，。：！？“”]{0,8}[！？]?")
"""The end of a headline on a line of its own."""
_LIST = re.compile(r"(?:名单|结果|一览表|一览|成绩|揭晓|成果)(?:的?公[示布告])?(?:（[^（）]*）)?$")


def _pictured(text: Text, original: str) -> str:
    """The title with the pictures and the dots that its author set, where cleaning left a mark."""
    if "◆" not in text.chars and "·" not in text.chars:
        return text.chars
    return "".join(original[text.spans(at, at + 1)[0].start] if char in "◆·" else char for at, char in enumerate(text.chars))


def _undecorated(text: Text) -> Text:
    text = text.strip(" ◆★☆●■#*")
    mark = re.match(r"[\[【（](?:转载|原创|转)[\]】）]", text.chars)
    return text.slice(mark.end(), len(text)).strip() if mark else text
