"""The headline of an article: the likeliest of the first lines, put together where the page has set it in two (大赛揭晓 / 我县6个案例获奖)."""

from __future__ import annotations

import re

from partygraph.facts.documents.around_headlines import (
    LONGEST_HEADING,
    above_source,
    in_rows,
    is_honour,
    likeness,
    over_date,
    over_paragraph,
    over_rows,
    presents,
)
from partygraph.facts.documents.headline_lines import NAME_ALONE, PATH, can_be_headline
from partygraph.facts.documents.no_headlines import begins_report, of_other_story
from partygraph.facts.documents.paper import NEIGHBOUR, Paper, is_organization_line
from partygraph.facts.lines.clause_lines import in_lead_ins
from partygraph.model import Text
from partygraph.rules.begins import compiled
from partygraph.rules.load import pattern
from partygraph.rules.phrases import ADVERBS

__all__ = ["DAY_BEHIND", "read_headline"]

_ORIGINAL = re.compile(r"^[（(【\[]?\s*原?标题\s*[：:]\s*(?P<title>.+?)[）)】\]]?$")
_LEADS_TO = re.compile(r"(?:获|获得|授予|评为|荣誉|称号|如下|以下[^，。；：]{0,8})：$")
_BEARER = re.compile(r"[^，。；：]{4,40}(?:获得者|获得集体|获奖集体|获奖单位|获得单位|风采|事迹)：[^，。；：、]{4,40}")
"""甲市工人先锋号获得集体：乙中心丙小组: a page about one of them."""
_CELLS = 2
"""So many slashes part the cells of a table."""
_LONGEST_LINE, _LABEL = 40, 24
_GLAD = ("喜报", "捷报", "光荣榜", "红榜")
"""A headline that says no more than its kind, over the date."""


def read_headline(state: Paper) -> None:
    """The headline of an article, or of the page of a body its name."""
    state.used.update(index for index, line in enumerate(state.lines[: state.end]) if of_other_story(line.chars))
    best = _likeliest(state)
    if state.title_text is not None:
        return
    if presents(state):
        _entitle(state, state.lines[0].text, 0)
        return
    if (page := _page_named(state)) is not None and (best is None or best[0] < _LIKELY or best[1] < page[1]):
        _entitle(state, *page)
        return
    if (best is None or best[0] < _LIKELY) and (of_body := _body_of_page(state, best)) is not None:
        _entitle(state, state.lines[of_body].text, of_body)
        return
    if best is None:
        glad = next((index for index in range(min(state.end, _FIRST_LINES)) if re.sub(r"\s", "", state.lines[index].chars) in _GLAD and over_date(state, index)), None)
        if glad is not None:
            _entitle(state, state.lines[glad].text, glad)
        return
    at = best[1]
    following = state.lines[at + 1].chars if at + 1 < state.end else ""
    if len(re.sub(r"\s", "", following)) > 300 and at > 2 and best[0] < _LIKELY:
        return
    at, text = _whole(state, at)
    _entitle(state, _undecorated(text), at)
    state.used.add(at)
    if over_date(state, at) or over_date(state, at + 1):
        state.head = at


_LIKELY = 1.5
"""A line that scores less is a headline only where nothing else is."""
_FIRST_LINES = 14


def _likeliest(state: Paper) -> tuple[float, int] | None:
    """The score and the place of the line that is most like a headline; one that says that it is the original's title is taken at once."""
    best: tuple[float, int] | None = None
    told = False
    wall = any(len(line.chars) < LONGEST_HEADING and pattern("honours.heading").search(line.chars) for line in state.lines[:6])
    clauses = in_lead_ins(state.lines[: min(state.end, 24)])
    for index, line in enumerate(state.lines[: min(state.end, _FIRST_LINES)]):
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
        if (original := _ORIGINAL.match(chars)) is not None:
            title = line.text.slice(original.start("title"), original.end("title")).strip(" ）")
            if title.chars.count("（") > title.chars.count("）"):
                title = line.text.slice(original.start("title"), original.end("title") + 1)
            _entitle(state, title, index)
            return None
        if (can_be_headline(chars) or _BEARER.fullmatch(chars) is not None and over_date(state, index)) and chars.count("/") < _CELLS and not in_rows(state, index) and not (wall and is_honour(chars) and not over_date(state, index)):
            dated = over_date(state, index) or over_date(state, index + 1) and likeness(chars) > likeness(state.lines[index + 1].chars)
            score = likeness(chars) + (3.5 if dated else 1.5 * above_source(state, index) - 0.25 * index) + 1.0 * (not told and bool(_LIST.search(chars))) - (2.5 + 1.5 * (len(chars) > 45)) * told
            if best is None or score > best[0] + 0.01:
                best = (score, index)
        told = told or (chars.endswith(("。", "”", ".")) and len(chars) > 60) or begins_report(chars) and len(chars) > _LABEL  # below a paragraph a line is a heading
    return best


def _body_of_page(state: Paper, best: tuple[float, int] | None) -> int | None:
    """Where a page about a body bears its name."""
    for index in range(min(state.end, 4 if best is None else best[1])):
        chars = state.lines[index].chars
        if index in state.used or chars.startswith("—") or not is_organization_line(chars):
            continue
        if over_date(state, index) or (best is None or best[0] < 0) and over_paragraph(state, index) and NAME_ALONE.fullmatch(chars) is not None:
            return index
    return None


def _whole(state: Paper, at: int) -> tuple[int, Text]:
    """Where the headline begins of which a line is known, and all of it: the lines that it goes over, its pair and its subtitle."""
    lines = state.lines
    if at and (_SUBTITLE.search(lines[at].chars)) and at - 1 not in state.used and can_be_headline(lines[at - 1].chars) and not _LIST.search(lines[at].chars):
        at -= 1
    at = _head_of_block(state, at)
    text = lines[at].text
    if at and at - 1 not in state.used and text.chars.startswith("暨") and 6 <= len(lines[at - 1].chars) <= _LONGEST_LINE:
        text = Text.join([lines[at - 1].text, text])  # 甲市召开庆祝医师节 / 暨先进典型表彰大会
        state.used.add(at - 1)
    if at and at - 1 not in state.used and not lines[at].gap and _GOT_THERE.match(text.chars) and _UP_TO_IT.fullmatch(lines[at - 1].chars):
        text = Text.join([lines[at - 1].text, text])  # 四家医院在创先争优中 / 再获文明单位称号
        state.used.add(at - 1)
    if at + 1 < state.end and not lines[at + 1].gap and _BROKEN_OFF.fullmatch(lines[at + 1].chars) and not re.search(r"[？！。”]$", text.chars):
        text = Text.join([text, lines[at + 1].text])
        state.used.add(at + 1)
    if at and at - 1 not in state.used and _is_pair(state, at - 1):
        at -= 1
        text = lines[at].text
    if _is_pair(state, at):
        blank = Text(" ", ((0, text.spans(0, len(text))[-1].end),))
        text = Text.join([text, blank, lines[at + 1].text])  # 大赛揭晓 / 我县6个案例获奖
        state.used.add(at + 1)
    below = lines[at + 1] if at + 1 < state.end else None
    if below is not None and below.chars.startswith("——") and len(below.chars) <= 44 and not _ENDS_SENTENCE.search(below.chars) and "——" not in text.chars:
        text = Text.join([text, below.text])  # headline and subtitle are one title
        state.used.add(at + 1)
    return at, text


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
    rf"(?:(?:我|本)[省市县区州旗盟院校局委]|[\u4e00-\u9fff]{{2,14}}(?:医院|保健院|卫生院|中心|血站|[省市县区州]))(?:的|有|共有|共|又有|再)?[^。；：]{{0,16}}?(?:获奖|上榜|入选|入围|在列|榜上有名|获评|获表彰|受表彰|受到表彰|问鼎|夺[冠魁金]|摘[金银冠]|折桂|(?:{ADVERBS}|斩)?(?:获|摘|捧|夺|揽)[^。；：]{{1,16}}(?:奖|奖项|名次|荣誉|称号))[！!]?"
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
DAY_BEHIND = compiled(r"(?<=[\u4e00-\u9fff”！])\s*[（(\[]\s*(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s*[)）\]]$")
"""我院举行表彰会（2007.3.9）: the page's day behind its headline."""
_ENDS_SENTENCE = re.compile(r"[。；，：]$")
_SUBTITLE = re.compile(r"^(?:—|-{2})|(?:的故事|综述|纪实|侧记|观察|见闻|扫描|巡礼|二三事|掠影|纪事)$")
_GOT_THERE = re.compile(rf"(?:再次?|{ADVERBS}|斩)?(?:获|夺|摘|捧|被评|被授|入选|跻身)")
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
