"""Works and their owners in one run of text, each part read in the same way: 1.“甲”（乙医院）；2.“丙”（丁医院）."""

from __future__ import annotations

import re

from partygraph.facts.lists.walk import Walk, add, open_award
from partygraph.facts.tables.columns import Row
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.names.named import Named
from partygraph.names.parse import parse
from partygraph.rules.begins import compiled

__all__ = ["works_in_run"]

_KIND = r"(?:圈|(?:党建|服务|支部|特色|文化){0,2}(?:品牌|案例|项目|作品|工作法|成果|课题))?"
_OWNER = r"(?P<owner>[^“”《》（）；。：—]{4,80}?)"
_QUOTED = rf"(?:“(?P<quote>[^“”]{{1,40}})”(?P<tail>{_KIND})|《(?P<title>[^《》]{{2,90}})》)"
_BETWEEN = r"\s*(?:——?|--?|：|:|/|｜|\|)?\s*"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_QUOTED}\s*（{_OWNER}）",
        rf"{_QUOTED}{_BETWEEN}{_OWNER}",
        rf"{_OWNER}{_BETWEEN}（?{_QUOTED}）?",
        rf"(?P<plain>[^“”《》（）；。：，、\s]{{2,40}})（{_OWNER}）",
        r"(?P<owner>[^“”《》（）；。：—]{4,80})（(?P<plain>[^“”《》（）；。：，、\s]{2,40})）",
    )
)
"""The ways in which a part can say both: the work first or its owner, in marks or in brackets."""
_NUMBER = r"[（(]?[0-9]{1,3}(?:[）)．、]|\.(?![0-9]))|[①-⑳]"
_PARTS = compiled(rf"[；;。\n]\s*(?:{_NUMBER})?\s*|(?<=[）”》])[、，]?\s*(?:{_NUMBER})\s*")
_LEADING = re.compile(rf"\s*(?:{_NUMBER})\s*")
_OF_WORKS = re.compile(r"品牌|案例|项目|作品|工作法|成果|课题|故事|做法|圈")


def works_in_run(walk: Walk, text: Text, row: Row) -> bool:
    """Rows of the open award for a run of works with their owners; False where its parts are not all of one form."""
    numbered = _LEADING.match(text.chars) is not None
    parts = _parts(text) if walk.current and (numbered or _PARTS.search(text.chars) is not None) else []
    if len(parts) < 2 and not numbered:
        return False
    for form in _FORMS:
        found = [_read(walk, part, form) for part in parts]
        read = [item for item in found if item is not None]
        if read and len(read) == len(parts):
            for named, owner, work, tail in read:
                add(walk, [(item, owner) for item in named], work, tail, row, "list.pair" if form is _FORMS[2] else "list.owner-behind")
            return True
    return False


def _parts(text: Text) -> list[Text]:
    """The run cut where a part ends or the number of the next begins."""
    stops = [(match.start(), match.end()) for match in _PARTS.finditer(text.chars)]
    begins = [0, *(end for _, end in stops)]
    parts = [text.slice(begin, end).strip() for begin, end in zip(begins, [*(start for start, _ in stops), len(text)], strict=True)]
    if parts and (number := _LEADING.match(parts[0].chars)) is not None:
        parts[0] = parts[0].slice(number.end(), len(parts[0]))
    return [part for part in parts if len(part)]


def _read(walk: Walk, part: Text, form: re.Pattern[str]) -> tuple[tuple[Named, ...], Text, Text, str] | None:
    """The owners, where they stand, the work and its kind, if the part has this form."""
    match = form.fullmatch(part.chars)
    if match is None:
        return None
    named = tuple(expand(match["owner"]))
    groups = match.groupdict()
    kind = next(key for key in ("quote", "title", "plain") if groups.get(key))
    if not named or not is_anchored(match["owner"]) and kind == "plain":
        return None
    work = match[kind]
    if kind == "plain" and (_OF_WORKS.search(open_award(walk)) is None or (org := parse(work)) is not None and org.institution is not None):
        return None  # the bracket holds a second name
    tail = groups.get("tail") or ""
    at = part.slice(match.start(kind) - 1, match.end("tail")) if tail == "圈" else part.slice(*match.span(kind))
    return named, part.slice(*match.span("owner")), at, "《》" if kind == "title" else tail
