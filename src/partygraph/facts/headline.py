"""The title of a notice and the headline of an article."""

from __future__ import annotations

import re

from partygraph.facts.paper import NOTICE_TITLE, Paper, is_furniture, is_headline_like, is_organization_line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.parse import parse

__all__ = ["read_title"]

_NAVIGATION = re.compile(r"首页|当前位置|您的位置|>|»|\||导航|登录|注册|欢迎访问|网站地图|下一版|上一版|返回|版：|收藏|关注我们|扫一扫|点击上方|蓝字|分享到|字体：|打印|无障碍|RSS|微信公众|客户端|投稿|https?：|www\.|图片$|^\+|^分享$|^评论$|^A[+-]$|今日.{2} ")
_FOOT = re.compile(r"^(?:责任编辑|编辑|责编|审核|校对|监制|来源|作者|记者|通讯员|供稿|撰稿|上一篇|下一篇|分享|关键词|标签|本文|扫描|打印|关闭|【)")


def read_title(state: Paper) -> None:
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
            if span > 1 and (_NAVIGATION.search(line.chars) or any(len(part.chars) > 60 for part in parts) or any(re.search(r"[。：；]$", part.chars) for part in parts[:-1])):
                break
            text = Text.join([part.text for part in parts])
            match = NOTICE_TITLE.search(text.chars)
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
            while start == match.start() == 0 and begin_at > 0 and begin_at - 1 not in state.used and is_organization_line(lines[begin_at - 1].chars) and state.number_at != begin_at - 1 and begin_at - 1 > (state.number_at if state.number_at is not None else -1):
                begin_at -= 1
                text = Text.join([lines[begin_at].text, text])
                match = NOTICE_TITLE.search(text.chars) or match
            state.title_text = text.slice(start if begin_at == index else 0, match.end())
            state.title = re.sub(r"\s+", "", state.title_text.chars)
            state.title_at = begin_at
            state.say("title", state.title_text, 0, len(state.title_text), "document.title")
            if whole:
                state.used.update(range(begin_at, index + span))
            return
    _headline(state)


def _issuer_before(chars: str, at: int) -> int:
    """Where the title begins: with the issuing bodies named right before 关于, or at 关于 itself."""
    before = chars[:at].rstrip()
    cut = max((before.rfind(char) for char in "：:>。|】》；"), default=-1) + 1
    lead = before[cut:].strip()
    packed = re.sub(r"\s", "", lead)
    if packed and (expand(packed) or parse(packed) or packed.endswith(("办公室", "会", "委", "局", "院"))):
        return cut + len(before[cut:]) - len(before[cut:].lstrip())
    return at


def _headline(state: Paper) -> None:
    best: tuple[float, int] | None = None
    told = False
    for index, line in enumerate(state.lines[: min(state.end, 14)]):
        chars = line.chars
        told = told or (best is not None and chars.endswith("。") and len(chars) > 40)
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
        if not 6 <= len(chars) <= 70 or re.search(r"[。；，：:]$", chars) or is_furniture(chars) or _NAVIGATION.search(chars) or _FOOT.match(chars) and not chars.startswith("【"):
            continue
        if len(re.findall(r"\s", chars)) > 4 or is_organization_line(chars) or _NUMBERED.match(chars) or _ITEMS.search(chars) or len(expand(chars)) > 1:
            continue
        score = 2.0 * bool(is_headline_like(chars)) + 1.5 * bool(_mentions(chars)) - 0.25 * index - 1.0 * ("。" in chars) - 2.0 * bool(_STORY.match(chars)) + 1.0 * (not told and bool(_LIST.search(chars)))  # below a paragraph it names a list, no document
        if best is None or score > best[0] + 0.01:
            best = (score, index)
    if best is None:
        return
    at = best[1]
    following = state.lines[at + 1].chars if at + 1 < state.end else ""
    if len(re.sub(r"\s", "", following)) > 300 and at > 2 and best[0] < 1.5:
        return
    state.title_text, state.title_at = _undecorated(state.lines[at].text), at
    state.title = re.sub(r"\s+", " ", state.title_text.chars)
    state.say("title", state.title_text, 0, len(state.title_text), "document.headline")
    state.used.add(at)


_ORG_IN = re.compile(r"医院|保健院|卫生|疾控|委员会|大学|学院|卫健|党委|支部|党组织|中心|系统|医疗|院")


_NUMBERED = re.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.、])")
_ITEMS = re.compile(r"^[^：“”]{2,20}：[^：]+[、；]")
_STORY = re.compile(r"(?:近日|日前|昨日|今日|为[^，]{4,60}，|本报讯|据悉|[0-9]{1,2}月[0-9]{1,2}日)")
_LIST = re.compile(r"(?:名单|结果|一览表|一览|成绩|揭晓|成果)(?:的?公[示布告])?(?:（[^（）]*）)?$")


def _undecorated(text: Text) -> Text:
    text = text.strip(" ◆★☆●■#*")
    mark = re.match(r"[\[【（](?:转载|原创|喜报|图文|快讯|重磅|转)[\]】）]|(?:重磅|喜报|速看)[！!：:]", text.chars)
    return text.slice(mark.end(), len(text)).strip() if mark else text


def _mentions(chars: str) -> bool:
    return _ORG_IN.search(chars) is not None
