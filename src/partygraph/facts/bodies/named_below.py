"""Bodies that a sentence names as those of another: 甲公司所属乙煤矿、丙医院等单位, 校园里还设立了丁鉴定所, 戊急救中心设在己医院."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from partygraph.facts.houses.discourse import Discourse
from partygraph.facts.houses.full_names import complete
from partygraph.facts.houses.references import host_of
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.names.find import find
from partygraph.names.org_name import is_bare
from partygraph.names.parse import parse
from partygraph.rules.gate import gated
from partygraph.rules.phrases import ADVERBS

__all__ = ["named_below"]

_NAME = r"[\u4e00-\u9fff]{2,30}?"
_ROW = r"(?P<row>[\u4e00-\u9fff]{3,30}?(?:[、和及与][\u4e00-\u9fff]{3,30}?){0,12})(?=等|[两三四五六七八九十0-9]{1,3}[家个所]|派|各(?=[派选组自有])|共(?=[有派选])|分别|踊跃|积极|组队|选派|组成|出席|报名|参|均|都|获|荣|被|代表|联合|选送|的|，|。|；|$)"
_OWNED = gated(
    rf"(?:^|(?<=[，；：、是为]))(?:来自|其中|由|包括)?(?P<parent>{_NAME})(?:所属|下属|直属|下辖|旗下|管辖|所辖|辖下|属下|下设(?=的)|成员单位|成员医院)(?:的|有)?(?:成员单位|成员医院|医疗机构)?{_ROW}"
)
_INSIDE = gated(
    rf"(?:^|(?<=[，；：、]))(?P<where>{_NAME})?(?:校园|校区?|院|医院|中心|园区)?(?:里面?|内部?|中)?(?:{ADVERBS}|现|并)*(?:设立|设有|内设|下设|建有|建立|设置)了?(?:有)?{_ROW}"
)
_SEATED = gated(
    rf"(?:^|(?<=[，；：、]))(?P<child>{_NAME})(?:现|就|也|都)?(?:设在|设于|挂靠在?|依托)(?P<parent>{_NAME})(?:设立|建立|成立|建设|组建)?(?=[，。；、]|$)"
)
_AS = gated(
    rf"作为(?P<parent>{_NAME})(?:所属|下属|直属|主管|管理|举办|旗下)(?:的|唯一)*(?:[\u4e00-\u9fff]{{0,12}}?)(?:机构|单位|医院|中心|窗口|部门)，(?P<clause>[^，。；：“”]{{4,60}})"
)
_MEMBER = gated(
    rf"(?:^|(?<=[，；：、]))(?P<child>{_NAME})(?:{ADVERBS}|便|就)?(?:成为?了?|是|加入了?|并入了?|纳入了?)(?P<parent>[\u4e00-\u9fff]{{0,16}}?集团)(?:的?(?:其中)?(?:一员|成员单位|成员|分院|一部分))?(?=[，。；]|$)"
)
_REFERS = re.compile(r"学校|医院|中心|[该我本](?:公司|集团|校|院|局|委|中心)")
_COMPANIES = frozenset({"公司", "集团"})
_GROUPS = frozenset({"hospital", "centre", "university", "institute", "enterprise", "house"})
_LEAST = 5
_VERB = re.compile(r"[的了在把将被为是]|设|建|并|等")


def named_below(
    chars: str, topic: Discourse, subject: str | None, institution: Callable[[str, Discourse], str | None]
) -> Iterator[tuple[str, str, int, int]]:
    """Child, parent and where the sentence says so; `institution` gives the one institution that words name or refer to."""
    if (
        "属" not in chars
        and "辖" not in chars
        and "设" not in chars
        and "旗" not in chars
        and "建" not in chars
        and "挂靠" not in chars
        and "依托" not in chars
        and "集团" not in chars
        and "成员" not in chars
    ):
        return
    for match in _OWNED.finditer(chars):
        parent = _owner(match["parent"], topic, institution)
        for child in _children(match["row"], topic) if parent is not None else ():
            yield child, parent, *match.span()  # type: ignore[misc]
    for match in _INSIDE.finditer(chars):
        parent = (institution(match["where"], topic) if match["where"] else None) or subject or topic.last
        for child in _children(match["row"], topic) if parent is not None else ():
            if len(child) >= _LEAST and not child.startswith(parent):  # type: ignore[arg-type]
                yield child, parent, *match.span()  # type: ignore[misc]
    for match in _SEATED.finditer(chars):
        parent = institution(match["parent"], topic)
        for child in _children(match["child"], topic) if parent is not None else ():
            yield child, parent, *match.span()  # type: ignore[misc]
    for match in _AS.finditer(chars):
        parent = _owner(match["parent"], topic, institution)
        for child in _first(match["clause"], topic) if parent is not None else ():
            yield child, parent, *match.span()  # type: ignore[misc]
    for match in _MEMBER.finditer(chars):
        parent = _owner(match["parent"], topic, institution) or _founded(match["parent"], chars[: match.start()])
        for child in _children(match["child"], topic) if parent is not None else ():
            yield child, parent, *match.span()  # type: ignore[misc]


def _first(clause: str, topic: Discourse) -> list[str]:
    """The institution with which a clause begins."""
    named = find(clause)[:1]
    return _children(clause[: named[0].end], topic) if named and named[0].start == 0 else []


def _founded(words: str, before: str) -> str | None:
    """集团 of a sentence that has told of 甲县组建县医疗集团."""
    named = [item.org.name for item in find(before) if item.org.institution == item.org.name and item.org.name.endswith(words)]
    return named[-1] if named else None


def _owner(words: str, topic: Discourse, institution: Callable[[str, Discourse], str | None]) -> str | None:
    """Whose they are: a body by its name, or the company, school or hospital spoken of."""
    if words in _COMPANIES:
        return next(
            (
                name
                for name in (*reversed(topic.heard), *topic.full)
                if name.endswith(words) and (org := parse(name)) is not None and org.institution == name
            ),
            None,
        )
    if _REFERS.fullmatch(words) is not None:
        return host_of(topic, words)
    named = institution(words, topic)
    org = parse(named) if named is not None else None
    return named if org is not None and not is_generic(org.name) else None


def _children(row: str, topic: Discourse) -> list[str]:
    """The institutions of a row, by their full names; none where a part of it is none."""
    found: list[str] = []
    for part in re.split("[、和及与]", row):
        named = [item.org for item in expand(part)]
        if (
            len(named) != 1
            or is_bare(named[0])
            or named[0].institution != named[0].name
            or named[0].steps[-1].group not in _GROUPS
            or _VERB.search(part)
        ):
            return []
        completed = complete(topic, named[0])
        if completed is None or is_generic(completed[0]):
            return []
        found.append(completed[0])
    return found
