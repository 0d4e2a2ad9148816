"""Results told event by event, each in one line: 拔河：冠军甲医院，亚军乙医院，季军丙站。; the prize bears the event's name."""

from __future__ import annotations

import re

from partygraph.facts.lists.walk import Walk, add, add_persons, award_index, plain_heading
from partygraph.facts.tables.columns import Row
from partygraph.facts.words.persons import is_person
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.named import Named

__all__ = ["events_run_in"]

_PRIZE = r"(?:[冠亚季殿]军|(?:并列)?第[一二三四五六七八1-8]名|[特一二三四]等奖|[金银铜]奖|优胜奖|优秀奖|优秀组织奖|最佳组织奖|组织奖|精神文明奖|体育道德风尚奖|道德风尚奖)"
_KIND = r"(?:团体|集体|个人|单项)(?:赛|组)?(?:总分|全能)?"
_SEGMENT = re.compile(rf"(?:^|(?<=[，；。、\s]))(?P<kind>{_KIND})?(?P<prize>{_PRIZE})(?:（[^（）]{{1,8}}）)?\s*(?:[：:—-]|为|是|由|归)?\s*(?=[^\s，；。、：])")
_LINE = re.compile(rf"(?P<event>[^，；。：:“”《》（）]{{2,16}}(?:（[^（）]{{1,8}}）)?)[：:]\s*(?P<rest>(?:{_KIND})?{_PRIZE}.{{4,400}})")
_SCORE = re.compile(r"（[^（）]{1,14}）")
_NO_EVENT = re.compile(r"(?:奖|获奖|结果|名单|如下|成绩|其中|分别|单位|情况)$")
_OF_ITS_OWN = re.compile(r"组织奖|风尚奖|文明奖")
_LEAST = 2


def events_run_in(walk: Walk, row: Row) -> bool:
    """Add the bodies of such a line to the prizes of its event; False where a prize is nobody's that is known."""
    body = row.line.body
    match = _LINE.fullmatch(body.chars) if not walk.columns and not walk.negative and not walk.person_scope else None
    if match is None or _NO_EVENT.search(match["event"]) is not None or expand(match["event"]):
        return False
    rest = body.slice(match.start("rest"), len(body.chars.rstrip("。；;")))
    marks = list(_SEGMENT.finditer(rest.chars))
    if len(marks) < _LEAST:
        return False
    personal = match["event"].startswith("个人")
    of_kind = ""
    persons: list[Text] = []
    found: list[tuple[str, Text, list[tuple[Named, Text]]]] = []
    for mark, stop in zip(marks, [*(other.start() for other in marks[1:]), len(rest)], strict=True):
        of_kind = "" if _OF_ITS_OWN.search(mark["prize"]) is not None else mark["kind"] or of_kind  # 团体第一名甲科，第二名乙科: the second of the teams
        if of_kind.startswith("个人") and not personal:
            persons.append(rest.slice(mark.end(), stop).strip(" ，；。、"))
            continue
        bodies = [] if personal else _bodies(rest.slice(mark.end(), stop).strip(" ，；。、"))
        if not personal and not bodies:
            return False
        found.append((of_kind + mark["prize"], rest.slice(mark.start("kind") if mark["kind"] else mark.start("prize"), mark.end("prize")), bodies))
    if personal:
        add_persons(walk, body, len(found))
        return True
    event = body.slice(*match.span("event"))
    walk.contests.append(body)
    before, walk.current = walk.current, ()
    for who in persons:
        add_persons(walk, who, 1 + who.chars.count("、"))
    for prize, at, bodies in found:
        name = prize if _OF_ITS_OWN.search(prize) is not None else event.chars + prize
        award = award_index(walk, name, plain_heading(name), at if name == prize else Text.join([event, at]))
        for item, cell in bodies:
            add(walk, [(item, cell)], None, "", row, "list.event", award)
    walk.current = before
    return True


def _bodies(text: Text) -> list[tuple[Named, Text]]:
    """The bodies of a prize without their scores; nothing where any of them is a person."""
    spans = [match.span() for match in _SCORE.finditer(text.chars)]
    plain = Text.join([text.slice(begin, stop) for begin, stop in zip([0, *(stop for _, stop in spans)], [*(start for start, _ in spans), len(text)], strict=True)]) if spans and expand(_SCORE.sub("", text.chars)) else text
    named = expand(plain.chars)
    return [] if any(is_person(item.org.name) for item in named) else [(item, plain) for item in named]
