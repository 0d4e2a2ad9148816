"""The title of a notice and the headline of an article."""

from __future__ import annotations

import re

from partygraph.facts.awards.award_names import award_head, read_heading
from partygraph.facts.awards.titles import qualified
from partygraph.facts.documents.no_headlines import begins_report, is_no_headline, of_other_story, pushes_title
from partygraph.facts.documents.paper import META, NEIGHBOUR, NOTICE_TITLE, Paper, is_furniture, is_headline_like, is_organization_line
from partygraph.facts.lines.clause_lines import in_lead_ins
from partygraph.facts.words.controls import is_controls
from partygraph.facts.words.staff import is_person_at_work
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.parse import is_bare, parse
from partygraph.rules.begins import compiled
from partygraph.rules.gate import gated
from partygraph.rules.load import pattern

__all__ = ["DAY_BEHIND", "read_title"]

_NAVIGATION = pattern("headline.navigation")
_FOOT = pattern("headline.credits")


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
            if span == 2 and (_PASSES_ON.search(line.chars) or _NAVIGATION.search(line.chars) or META.search(line.chars) or is_controls(line.chars)):
                break
            if span > 1 and (any(len(part.chars) > 60 for part in parts) or any(part.chars.endswith(("。", "：", "；")) for part in parts[:-1])):
                break
            match = NOTICE_TITLE.search("".join([part.chars for part in parts]))
            if match is None or _FILE.search(parts[-1].chars):
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
    dated = next((index for index, chars in enumerate(heads) if len(chars) < _LABELS and (META.search(chars) and _DATED.search(chars) or _PAGE_HEAD.fullmatch(chars))), None)
    if dated is None or not any(len(line.chars) > _STORY_LENGTH and re.search("[，。]", line.chars) for line in state.lines[dated + 1 : at]):
        return False
    if _NEWSPAPER.match(heads[dated]) is not None:
        return any(_can_be(chars) for chars in heads[dated + 1 :])
    return dated > 0 and is_headline_like(heads[dated - 1].strip(" ◆★")) and _can_be(heads[dated - 1].strip(" ◆★"))


_HEAD_LINES = 24
_NEWSPAPER = re.compile(r"[\u4e00-\u9fff]{2,10}(?:报|周刊)[/\s|]{0,3}(?:19|20)[0-9]{2}[-年./\s]{1,2}[0-9]{1,2}[-月./\s]{1,2}[0-9]{1,2}")
"""甲日报/2022年/5月/17日/第003版: its headline stands below."""
_PAGE_HEAD = re.compile(rf"(?:{_NEWSPAPER.pattern}|[^，。；：“”]{{2,30}}\s+(?:19|20)[0-9]{{2}}[-年./][0-9]{{1,2}}[-月./][0-9]{{1,2}}日?)[^，。；：“”]{{0,30}}(?:[0-9]{{1,2}}:[0-9]{{2}})?[^，。；：“”]{{0,30}}")


def _story_goes_on(state: Paper, at: int) -> bool:
    """Does the page's own story go on in paragraphs below the day on which the notice at `at` was signed?"""
    signed = next((index for index in range(at + 1, state.end) if _SIGNED_ON.fullmatch(state.lines[index].chars) is not None), state.end)
    return any(_paragraph(line.chars) and _ATTACHMENT.match(line.chars) is None for line in state.lines[signed + 1 : state.end])


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
    wall = any(len(line.chars) < _LONGEST_HEADING and pattern("honours.heading").search(line.chars) for line in state.lines[:6])
    clauses = in_lead_ins(state.lines[: min(state.end, 24)])
    for index, line in enumerate(state.lines[: min(state.end, 14)]):
        chars = DAY_BEHIND.sub("", line.chars)
        if index in state.used or index in clauses or _ISSUE.search(chars) or index + 1 < state.end and _ISSUE.match(state.lines[index + 1].chars):
            continue  # the masthead of a brief
        if best is not None and (beside := NEIGHBOUR.match(chars)) is not None and beside["story"] is not None:
            break  # the headline of another story of the page
        if told and not _over_date(state, index):
            continue
        if _over_rows(state, index):
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
        if (_can_be(chars) or _BEARER.fullmatch(chars) is not None and _over_date(state, index)) and chars.count("/") < _CELLS and not _in_rows(state, index) and not (wall and _is_honour(chars) and not _over_date(state, index)):
            dated = _over_date(state, index) or _over_date(state, index + 1) and _score(chars) > _score(state.lines[index + 1].chars)
            score = _score(chars) + (3.5 if dated else 1.5 * _above_source(state, index) - 0.25 * index) + 1.0 * (not told and bool(_LIST.search(chars))) - (2.5 + 1.5 * (len(chars) > 45)) * told
            if best is None or score > best[0] + 0.01:
                best = (score, index)
        told = told or (chars.endswith(("。", "”", ".")) and len(chars) > 60) or begins_report(chars) and len(chars) > _LABEL  # below a paragraph a line is a heading
    if _presents(state):
        _entitle(state, state.lines[0].text, 0)
        return
    if (page := _page_named(state)) is not None and (best is None or best[0] < 1.5 or best[1] < page[1]):
        _entitle(state, *page)
        return
    if best is None or best[0] < 1.5:
        of_body = next((index for index in range(min(state.end, 4 if best is None else best[1])) if index not in state.used and not state.lines[index].chars.startswith("—") and is_organization_line(state.lines[index].chars) and (_over_date(state, index) or (best is None or best[0] < 0) and _over_paragraph(state, index) and _NAME_ALONE.fullmatch(state.lines[index].chars) is not None)), None)
        if of_body is not None:  # a page about a body bears its name
            _entitle(state, state.lines[of_body].text, of_body)
            return
    if best is None:
        glad = next((index for index in range(min(state.end, 14)) if re.sub(r"\s", "", state.lines[index].chars) in _GLAD and _over_date(state, index)), None)
        if glad is not None:
            _entitle(state, state.lines[glad].text, glad)
        return
    at = best[1]
    following = state.lines[at + 1].chars if at + 1 < state.end else ""
    if len(re.sub(r"\s", "", following)) > 300 and at > 2 and best[0] < 1.5:
        return
    if at and (_SUBTITLE.search(state.lines[at].chars)) and at - 1 not in state.used and _can_be(state.lines[at - 1].chars) and not _LIST.search(state.lines[at].chars):
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
    if _over_date(state, at) or _over_date(state, at + 1):
        state.head = at


def _head_of_block(state: Paper, at: int) -> int:
    """A few characters below a headline (赛落幕) are the end of its second line: the headline stands where its lines begin."""
    begin = at
    while begin and len(state.lines[at].chars) < _BROKEN_SHORT and not state.lines[begin].gap and begin - 1 not in state.used and _can_be(state.lines[begin - 1].chars):
        begin -= 1
    return begin


_BROKEN_SHORT = 6


def _is_pair(state: Paper, at: int) -> bool:
    """Two lines that are one headline: what was decided, and right below what of it came to the readers' own place or house."""
    if at + 1 >= state.end or at + 1 in state.used or state.lines[at + 1].gap:
        return False
    above, below = state.lines[at].chars, state.lines[at + 1].chars
    return len(above) <= _LONGEST_LINE and _CAME_OUT.search(above) is not None and len(below) <= _LONGEST_LINE and _OUR_SHARE.fullmatch(below) is not None and _can_be(above)


_CAME_OUT = re.compile(r"[^。；：]{6,}(?:揭晓|落幕|出炉|公布|收官|闭幕|落下帷幕|圆满结束|结束|放榜|发布|颁奖|举行|表彰|名单|结果)[！!]?$")
_OUR_SHARE = re.compile(
    r"(?:(?:我|本)[省市县区州旗盟院校局委]|[\u4e00-\u9fff]{2,14}(?:医院|保健院|卫生院|中心|血站|[省市县区州]))(?:的|有|共有|共|又有|再)?[^。；：]{0,16}?(?:获奖|上榜|入选|入围|在列|榜上有名|获评|获表彰|受表彰|受到表彰|问鼎|夺[冠魁金]|摘[金银冠]|折桂|(?:喜|荣|斩|再)?(?:获|摘|捧|夺|揽)[^。；：]{1,16}(?:奖|奖项|名次|荣誉|称号))[！!]?"
)


def _presents(state: Paper) -> bool:
    """A page that presents a house: its name first, below it headings and paragraphs by turns, no line about the page."""
    if state.end < _PRESENTATION or 0 in state.used or not is_organization_line(state.lines[0].chars):
        return False
    turns = [(state.lines[at].chars, state.lines[at + 1].chars) for at in (1, 3, 5)]
    return all(4 <= len(heading) <= _LONGEST_HEADING and not re.search(r"[，。：；！？0-9]", heading) and not is_organization_line(heading) and len(below) > 20 and below.endswith("。") for heading, below in turns)


_PRESENTATION = 7


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
    path = _PATH.match(text.chars)
    if path is not None:
        text = text.slice(path.end(), len(text)).strip()
    if (day := DAY_BEHIND.search(text.chars)) is not None:
        text = text.slice(0, day.start())
    state.title_text, state.title_at = text, at
    state.title = re.sub(r"\s+", " ", _pictured(text, state.witness.original))
    state.say("title", text, 0, len(text), "document.headline")


_NAME_ALONE = re.compile(r"[\u4e00-\u9fff（）]{4,30}")
_STOPPED = re.compile(r"[。；，：:.]$")
_SPEAKS = re.compile(r"：“[^“”]*[。！？]”$")
"""有位老党员说：“…。”"""


def _can_be(chars: str) -> bool:
    """May this line be a headline: no sentence, no furniture of the page, no name, no row of a list?"""
    path = _PATH.match(chars)
    if path is not None:
        chars = chars[path.end() :]
    if is_no_headline(chars):
        return False
    if not 3 <= len(chars) <= 70 or _SPEAKS.search(chars) or len(_HAN.findall(chars)) < 3 or _STOPPED.search(chars) or chars.startswith("（") and chars.endswith("）") or is_person_at_work(chars):
        return False
    if chars.endswith("）") and len(unit := expand(_LAST_BRACKET.sub("", chars))) == 1 and is_bare(unit[0].org):
        return False  # 药学部党支部（甲医院）
    label, colon, behind = chars.partition("：")
    if colon and (award := read_heading(label + "：")) is not None and award.names and (named := expand(behind)) and (label.endswith("奖") or not any(is_bare(item.org) for item in named)):
        return False  # 一等奖：甲医院
    if (beside := _HOUSE_AND_WORD.fullmatch(chars)) is not None and is_organization_line(beside["who"]) and not _GOT.search(beside["what"]):
        return False  # 2 甲医院 暖心圈
    if _OWNED_WORKS.search(chars) is not None:
        return False  # 《X》（甲医院）、《Y》（乙医院）
    if (row := _WORK_BEHIND.fullmatch(chars) or _WORK_IN_FRONT.fullmatch(chars)) is not None and is_organization_line(row["who"]):
        return False
    if _VERB_ALONE.fullmatch(chars) or _FILE.search(chars) or _COUNTED.search(chars) or _PLACE.match(chars) or _REACHED.search(chars) or is_furniture(chars) or _ATTACHMENT.match(chars) or _TOLD_IN.match(chars) or pattern("honours.entry").match(chars) or _DAY.search(chars) or chars.startswith("原创 ") or _NAVIGATION.search(chars) or chars.count("|") > 1 or chars.count("\t") > 1 or _FOOT.match(chars) and not chars.startswith("【"):
        return False
    return not (len(re.findall(r"\s", chars)) > 4 or _HELD_BY.match(chars) or chars.endswith("如下") or is_organization_line(re.sub(r"（[^（）]{1,14}）$", "", chars)) and not _GOT.search(chars) or _NUMBERED.match(chars) or _ITEMS.search(chars) or len(expand(chars)) > 1)


_HOUSE_AND_WORD = re.compile(r"(?:[0-9]{1,3}\s?[.、．]?\s*)?(?P<who>[^\s，。；：“”《》]{4,30})\s+(?P<what>[^\s，。；：]{2,14})")
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|bmp|zip|rar|mp4|wps|et)(?:\s*[（(\[【][^）)\]】]{0,12}[）)\]】])?$", re.IGNORECASE)
"""What can be downloaded and how a picture is called."""
_PLACE = re.compile(r"第[一二三四五六七八]名\s*[：:]")
"""第一名：甲医院 is a row, too."""
_REACHED = re.compile(r"^版权所有|ICP备|(?:电话|热线|传真|邮编|邮箱|地址|网址)[：:]|[0-9]{3,4}-[0-9]{7,8}$")
"""How somebody is reached and whose the page is, at its foot."""
_HELD_BY = re.compile(r"特此|由[^，。；]{3,40}(?:主办|承办|举办|协办|指导|发起)")
"""由甲委员会主办的…: the first line of a story that begins each clause on a line of its own; 特此报喜 closes one."""
_WORK_BEHIND = re.compile(r"(?P<who>[^，。；：“”《》—]{4,40})(?:—+|\s+)?《[^《》]{2,60}》")
"""甲医院——《一碗药》 is a row."""
_OWNED_WORKS = re.compile(r"》（[^（）]{3,40}）[、；，]《")
_VERB_ALONE = re.compile(r"(?:被|荣获|获)[^，。；：“”]{0,24}(?:授予|评为|命名为|认定为|表彰为)|(?:荣获|喜获|获评|被授予|被评为)|“[^“”]{2,30}”(?:光荣|荣誉)?称号")
"""被甲委授予: one of the lines that a verse sets its sentence in."""
_LAST_BRACKET = re.compile(r"（[^（）]{2,20}）$")
_WORK_IN_FRONT = re.compile(r"《[^《》]{2,60}》(?:—+|\s+)(?P<who>[^，。；：“”《》—]{4,40})")
_COUNTED = gated(r"（[0-9一二三四五六七八九十]+[个家名项件篇]）[：:]|^[^名榜]{2,14}（[0-9一二三四五六七八九十]+[个家名项件篇]）$|^【[^【】]{2,14}】\s*[0-9一二三四五六七八九十]+[个家名项件篇]$|^(?:[特一二三]等|[金银铜]|优秀|优胜|鼓励|入围|组织)奖$|^(?:全[国省市县区院])?(?:先进|优秀|模范|示范|标兵)(?:个人|集体|单位|科室|组织|工作者|党支部|党员|共产党员)$|^在[\u4e00-\u9fff]{2,8}(?:收官|举行|举办|落幕|召开|闭幕|开幕|启动)$")
"""一等奖（1个）：甲医院 is a row, 清廉医院（5家） the heading of a list."""
_GOT = re.compile(r"(?:再次|成功|光荣|喜|荣)*(?:入选|荣获|获评|获得|跻身|获批|获|被评为|创成|创建)")
"""甲支部 is a name, 入选甲支部 a headline."""


_LONGEST_HEADING = 24


def _is_honour(chars: str) -> bool:
    """Below a heading of honours: a title and nothing else (2017年 甲市工人先锋号)."""
    plain = re.sub(r"^[0-9\s年度.\-—至]+", "", chars)
    head = award_head(plain)
    return head is not None and not pattern("honours.heading").search(chars) and (qualified(plain) or head.rule == "award.mark")


_PROFILE = re.compile(r"(?:简介|概况|大事记|院情|介绍)$")


def _score(chars: str) -> float:
    """How much a line looks like a headline of this field."""
    return 1.5 * bool(_PROFILE.search(chars)) + 2.0 * bool(is_headline_like(chars)) + 1.5 * bool(_mentions(chars)) - 2.0 * ("。" in chars) - 2.0 * bool(_STORY.match(chars)) - 1.0 * (len(chars) < 6)


def _above_source(state: Paper, index: int) -> bool:
    """A headline stands right above the line that says where the page comes from and when."""
    return any((is_furniture(line.chars) or _DAY.search(line.chars)) and len(line.chars) < 100 for line in state.lines[index + 1 : min(index + 2, state.end)])


def _over_date(state: Paper, index: int) -> bool:
    """Does the line stand over the labelled source and day of its page? What stands above it is the page's own head, however long that is."""
    below = state.lines[index + 1].chars if index + 1 < state.end else ""
    if any(_paragraph(line.chars) for line in state.lines[:index]) or not any(_paragraph(line.chars) for line in state.lines[index + 2 : min(index + 10, state.end)]):
        return False  # the foot of a page is dated too
    return len(below) < _LABELS and META.search(below) is not None and _DATED.search(below) is not None and not below.endswith("。")


def _over_paragraph(state: Paper, index: int) -> bool:
    """Does the text begin right below, or behind the caption of a picture?"""
    below = [line.chars for line in state.lines[index + 1 : min(index + 3, state.end)] if not re.fullmatch(r"（[^（）]{2,12}）", line.chars)]
    return bool(below) and _paragraph(below[0])


def _paragraph(chars: str) -> bool:
    return len(chars) > 60 and "。" in chars


_LABELS = 120
_DATED = re.compile(r"(?:(?:19|20)[0-9]{2}\s*[-/.年]\s*|(?:日期|时间)[：:]\s*)[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}")


def _in_rows(state: Paper, index: int) -> bool:
    """One of several lines that begin with the same mark (★, ●), or one of a list of names, and not the page's first."""
    mark = state.lines[index].mark.strip()
    if index and index + 1 < state.end and all(is_organization_line(state.lines[at].chars) for at in (index - 1, index + 1)):
        return True  # a line of names between names
    return index > 0 and bool(mark) and not mark[0].isalnum() and sum(line.mark.strip() == mark for line in state.lines[: state.end]) > 1


def _over_rows(state: Paper, index: int) -> bool:
    """五一劳动奖状 over 甲公司, and not on the page's first line: the heading of a part of the list; there a title in a box over the next is one."""
    if not index or index + 1 >= state.end:
        return not index and _boxed_again(state)
    heading, below = read_heading(state.lines[index].chars), state.lines[index + 1].body.chars
    return heading is not None and bool(heading.names) and not heading.title and (is_organization_line(below) or is_person_at_work(below))


def _boxed_again(state: Paper) -> bool:
    """Is the page's first line a title in a box, and a further such line near it?"""
    return _is_boxed(state.lines[0].chars) and any(line.chars[0] == state.lines[0].chars[0] and _is_boxed(line.chars) for line in state.lines[1 : min(state.end, _NEXT_BOX)])


def _is_boxed(chars: str) -> bool:
    heading = read_heading(chars) if _BOX.fullmatch(chars) else None
    return heading is not None and bool(heading.names)


_BOX = re.compile(r"(?:【[^【】]{2,32}】|[★☆●◆■▲]?\s*“[^“”]{2,32}”|[★☆◆■]\s*[^，。；：“”]{2,32}[★☆◆■])(?:（[^（）]{1,8}）)?[：:]?")
_NEXT_BOX = 16


_ISSUE = compiled(r"(?:^|（|\s)(?:(?:19|20)[0-9]{2}年)?(?:度)?第\s*[0-9一二三四五六七八九十]{1,4}\s*期\s*(?:[（(]\s*总第\s*[0-9一二三四五六七八九十]{1,4}\s*期\s*[）)])?[）)]?$")
_DAY = re.compile(r"(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}")
"""A day in digits stands on the line of a page's head, never in a headline."""
DAY_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff”！])\s*[（(\[]\s*(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?\s*[)）\]]$")
"""我院举行表彰会（2007.3.9）: the page's day behind its headline."""
_ENDS_SENTENCE = re.compile(r"[。；，：]$")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SUBTITLE = re.compile(r"^(?:—|-{2})|(?:的故事|综述|纪实|侧记|观察|见闻|扫描|巡礼|二三事|掠影|纪事)$")
_GOT_THERE = re.compile(r"(?:再次?|双双|喜|荣|又|一举|斩)?(?:获|夺|摘|捧|被评|被授|入选|跻身)")
_UP_TO_IT = re.compile(r"[^，。；：！？“”|>]{6,40}(?:[中上里内]|医院|中心)")
_BROKEN_OFF = re.compile(r"“[^“”]{1,12}”[^，。：！？“”]{0,8}[！？]?")
"""The end of a headline on a line of its own."""
_PATH = re.compile(r"(?:\|(?:[\u4e00-\u9fff]{2,12}\s*\|\s*)+|(?:[\u4e00-\u9fff]{2,12}\s*\|\s*){2,3}|(?:(?:当前|您的|您现在的)?位置(?:是)?：\s*)?(?:[\u4e00-\u9fff]{2,12}\s*(?:>+|»)\s*){1,4}(?:[\u4e00-\u9fff]{2}(?:动态|新闻|要闻|快讯|资讯)(?!发布|中心|速递))?)(?=[^|>»]{10,}$)")
"""The path to the page in front of its headline (新闻中心 > 医院动态 > 甲医院获…), the last of its steps stuck to that."""
_ORG_IN = re.compile(r"医院|保健院|卫生|疾控|委员会|大学|学院|卫健|党委|支部|党组织|中心|系统|医疗|院")


_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.、]|[0-9]{1,2}\s+[\u4e00-\u9fff]{2,8}$)")
_ITEMS = re.compile(r"^[^：“”]{2,20}：[^：]+[、；]")
_STORY = re.compile(r"(?:近日|日前|昨日|今日|为[^，]{4,60}，|本报讯|据悉|[0-9]{1,2}月[0-9]{1,2}日)")
_ATTACHMENT = re.compile(r"附\s*件\s*[0-9]{0,2}\s*[：:]")
_TOLD_IN = re.compile(r"(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:，|\s+(?=[^\s，]*[获被评]))")
"""A line that begins so tells what was in that month."""
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


def _mentions(chars: str) -> bool:
    return _ORG_IN.search(chars) is not None
