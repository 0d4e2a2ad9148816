"""A row that says itself who owns its work: by a label, by a verb behind the owner, or with the owner in lenticular brackets.

`《甲》报送单位：乙县医院`, `《甲》（乙县医院选送）`, `乙县医院选送的情景剧《甲》` and `【乙县医院】《甲》` say what a table's row of 甲 and 乙县医院 says.
"""

from __future__ import annotations

import re
from dataclasses import replace

from partygraph.facts.tables.columns import Row, column_role
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled
from partygraph.rules.phrases import GIVING_ADVERBS

__all__ = ["owned_row"]

_SEND = "选送|报送|推送|推荐|送展|送评|供稿|申报|参赛|参评|出品|创作|原创|制作|摄制|拍摄|录制|编排|编创|演出|表演|演唱|演绎|承担|完成|提交"
_LABEL = compiled(r"(?P<label>[^\s《》“”：:，。；、（）()【】|/\-—0-9]{2,10})\s*[：:]\s*")
_SENT = compiled(_SEND)
"""One of these is in every row that says by a verb whose the work is."""
_BY_VERB = re.compile(rf"(?:{GIVING_ADVERBS})*(?:{_SEND})(?:方|者|单位)?")
_PART_ENDS = re.compile(r"[\s，,；;、|/）)(（—-]+$")
_WORK = re.compile(r"《[^《》]+(?:《[^《》]*》[^《》]*)*》")
_SENDS = rf"(?:{GIVING_ADVERBS})*(?:{_SEND})"
_OWNER_AHEAD = re.compile(rf"(?P<who>[^《》“”。；：]{{3,60}}?)\s*{_SENDS}(?:单位)?(?:的)?[^《》“”，。；：]{{0,10}}[：:]?\s*(?P<work>《.+》)")
_OWNER_BEHIND = re.compile(rf"(?P<work>《.+》|[^《》“”，。；：（）\s]{{2,40}})[\s，、—-]*(?P<open>[（(])?\s*(?P<who>[^《》“”。；：（）()\s]{{3,60}}?(?:[（(][^（）()]{{2,20}}[）)])?)\s*{_SENDS}\s*(?P<close>[）)])?")
_IN_LENSES = re.compile(r"(?:【(?P<lens>[^【】]{3,60})】|\[(?P<square>[^\[\]]{3,60})\]|〔(?P<shell>[^〔〕]{3,60})〕)\s*[：:—-]*\s*(?P<work>《.+》)")
_LONGEST = 300
_PROSE = re.compile(r"[。！？](?!》|[^《]{0,60}》)")
_OWNERS = ("recipient", "recommender")
"""Where a row names both, whoever made the work owns it, not whoever put it forward."""


def owned_row(row: Row) -> Row:
    """`row` as the cells of a table, its work and its owner; as it is where it says by no label whose the work is.

    >>> from partygraph.layout import Line
    >>> def cells(chars): return [cell.chars for cell in owned_row(Row(Line(Text(chars, ((0, 0),))), (), (0,))).cells]
    >>> cells("《甲》报送单位：兰州市第一人民医院"), cells("《甲》（榆中县中医院选送）"), cells("作品：甲乙  作者：张某  单位：榆中县中医院")
    (['《甲》', '兰州市第一人民医院'], ['《甲》', '榆中县中医院'], ['甲乙', '榆中县中医院'])
    """
    text = row.line.body
    if row.roles or not 6 <= len(text) <= _LONGEST or _PROSE.search(text.chars) is not None:
        return row
    found = _by_labels(text) or _by_verb(text) or _in_lenses(text)
    if found is None:
        return row
    return replace(row, cells=found, roles=("entry", "recipient"))


def _by_labels(text: Text) -> tuple[Text, Text] | None:
    """The work and the owner of a row whose parts have labels."""
    if ":" not in text.chars and "：" not in text.chars:
        return None
    labels = [(match, role) for match in _LABEL.finditer(_hidden(text.chars)) if (role := _role(match["label"])) is not None]
    if not labels:
        return None
    values: dict[str, Text] = {}
    for (match, role), stop in zip(labels, [*(match.start() for match, _ in labels[1:]), len(text)], strict=True):
        if role in values:
            return None  # two owners or two works: a row of another kind
        values[role] = _value(text.slice(match.end(), stop))
    head = _value(text.slice(0, labels[0][0].start()))
    owner = next((values[role] for role in _OWNERS if role in values), None)
    if owner is None:
        return None
    work = values.get("entry")
    if work is None:
        named = _WORK.search(head.chars)
        outside = head.chars.replace(named[0], "") if named is not None else head.chars
        if not len(head) or expand(_PART_ENDS.sub("", outside).strip("，、—- ")):
            return None  # 甲医院 《丙》（推荐单位：乙局） has its owner
        work = head.slice(*named.span()) if named is not None else head
        if named is None and (is_person(head.chars) or "recipient" not in values):
            return None
    return (work, owner) if len(work) > 1 and expand(owner.chars) else None


def _hidden(chars: str) -> str:
    """`chars` with the titles of works blacked out: a colon inside one labels nothing."""
    return _WORK.sub(lambda match: "《" + " " * (len(match[0]) - 2) + "》", chars)


def _role(label: str) -> str | None:
    if _BY_VERB.fullmatch(label) is not None:
        return "recommender" if label.startswith("推荐") else "recipient"
    role = column_role(label)
    return "recommender" if role == "recommender" else role if role in ("entry", "recipient", "person", "ignored", "group") else None


def _value(text: Text) -> Text:
    """What stands behind a label, without what parts it from the next one."""
    return text.slice(0, len(_PART_ENDS.sub("", text.chars))).strip("，、；|/ ") if _BRACKETED.search(text.chars) is None else text.strip()


_BRACKETED = re.compile(r"[（(][^（）()]+[）)]$")


def _by_verb(text: Text) -> tuple[Text, Text] | None:
    """甲医院选送的《乙》, 《乙》（甲医院选送）, 乙（甲医院推荐）."""
    for form in (_OWNER_AHEAD, _OWNER_BEHIND) if _SENT.search(text.chars) is not None else ():
        match = form.fullmatch(text.chars)
        if match is None or form is _OWNER_BEHIND and (bool(match["open"]) != bool(match["close"]) or not match["open"] and not match["work"].startswith("《")):
            continue
        who = text.slice(*match.span("who"))
        if expand(who.chars) and not (form is _OWNER_BEHIND and is_anchored(match["work"])):
            return text.slice(*match.span("work")), who
    return None


def _in_lenses(text: Text) -> tuple[Text, Text] | None:
    """【甲医院】《乙》: the owner in front of its work."""
    match = _IN_LENSES.fullmatch(text.chars)
    if match is None or match.lastgroup is None:
        return None
    kind = next(key for key in ("lens", "square", "shell") if match[key] is not None)
    who = text.slice(*match.span(kind))
    return (text.slice(*match.span("work")), who) if expand(who.chars) else None
