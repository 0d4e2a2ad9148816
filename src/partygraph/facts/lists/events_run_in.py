"""Results told event by event, one or several in a line: 拔河：冠军甲医院，亚军乙医院，季军丙站。, 包扎第一名：甲医院，第二名：乙医院；输液第一名：丙医院。; the prize bears the event's name."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
_EVENT = r"(?P<event>[^，；。：:“”《》（）]{2,16}?(?:（[^（）]{1,8}）)?)"
_LINE = re.compile(rf"{_EVENT}[：:]\s*(?P<rest>(?:{_KIND})?{_PRIZE}.{{2,400}})")
_GLUED = re.compile(rf"{_EVENT}(?<![组类前共获得列])(?P<rest>(?:[冠亚季]军|第[一二三四五六七八1-8]名|[特一二三]等奖|[金银铜]奖)(?:（[^（）]{{1,8}}）)?\s*[：:].{{2,400}})")
"""包扎第一名：甲医院: the event stands right in front of its first prize."""
_PART = re.compile(r"[^；。\s][^；。]*")
_GOES_ON = re.compile(rf"(?:{_KIND})?{_PRIZE}")
_SCORE = re.compile(r"（[^（）]{1,14}）")
_NO_EVENT = re.compile(rf"(?:奖|获奖|结果|名单|如下|成绩|其中|分别|单位|情况)$|^(?:{_KIND}|总分|总成绩|大赛|比赛|竞赛|决赛|[全本][国省市县区州院校]|本次|此次|本届)(?:大赛|比赛|竞赛|总分|总成绩|成绩)?$")
_OF_ITS_OWN = re.compile(r"组织奖|风尚奖|文明奖")
_LEAST = 2


def events_run_in(walk: Walk, row: Row) -> bool:
    """Add the bodies of such a line to the prizes of its events; False where a prize is nobody's that is known."""
    if walk.columns or walk.negative or walk.person_scope:
        return False
    results: list[_Result] = []
    for event, rest in _events(row.line.body):
        result = _result(event, rest)
        if result is None:
            return False
        results.append(result)
    if sum(len(result.prizes) + len(result.persons) for result in results) < _LEAST:
        return False
    before, walk.current = walk.current, ()
    for result in results:
        _add(walk, row, result)
    walk.current = before
    return True


@dataclass(frozen=True, slots=True)
class _Result:
    """One event: who got which of its prizes, and those that are persons'."""

    event: Text
    prizes: list[tuple[str, Text, list[tuple[Named, Text]]]]
    persons: list[Text]

    @property
    def personal(self) -> bool:
        return self.event.chars.startswith("个人")


def _events(body: Text) -> list[tuple[Text, Text]]:
    """Each event of a line and what is said of its prizes, which may be parted by semicolons too; nothing where anything else stands among them."""
    found: list[tuple[Text, int, int]] = []
    for piece in _PART.finditer(body.chars):
        if found and _GOES_ON.match(piece[0]) is not None:
            found[-1] = (*found[-1][:2], piece.end())  # 拔河：冠军甲医院；亚军乙医院
            continue
        match = _LINE.fullmatch(body.chars, *piece.span()) or _GLUED.fullmatch(body.chars, *piece.span())
        if match is None or _NO_EVENT.search(match["event"]) is not None or expand(match["event"]):
            return []
        found.append((body.slice(*match.span("event")), match.start("rest"), piece.end()))
    return [(event, body.slice(begin, stop)) for event, begin, stop in found]


def _result(event: Text, rest: Text) -> _Result | None:
    """The prizes of an event; None where one of them is nobody's that is known."""
    marks = list(_SEGMENT.finditer(rest.chars))
    if not marks:
        return None
    result = _Result(event, [], [])
    of_kind = ""
    for mark, stop in zip(marks, [*(other.start() for other in marks[1:]), len(rest)], strict=True):
        of_kind = "" if _OF_ITS_OWN.search(mark["prize"]) is not None else mark["kind"] or of_kind  # 团体第一名甲科，第二名乙科: the second of the teams
        if of_kind.startswith("个人") and not result.personal:
            result.persons.append(rest.slice(mark.end(), stop).strip(" ，；。、"))
            continue
        bodies = [] if result.personal else _bodies(rest.slice(mark.end(), stop).strip(" ，；。、"))
        if not result.personal and not bodies:
            return None
        result.prizes.append((of_kind + mark["prize"], rest.slice(mark.start("kind") if mark["kind"] else mark.start("prize"), mark.end("prize")), bodies))
    return result


def _add(walk: Walk, row: Row, result: _Result) -> None:
    body = row.line.body
    if result.personal:
        add_persons(walk, body, len(result.prizes))
        return
    walk.contests.append(body)
    for who in result.persons:
        add_persons(walk, who, 1 + who.chars.count("、"))
    for prize, at, bodies in result.prizes:
        name = prize if _OF_ITS_OWN.search(prize) is not None else result.event.chars + prize
        award = award_index(walk, name, plain_heading(name), at if name == prize else Text.join([result.event, at]))
        for item, cell in bodies:
            add(walk, [(item, cell)], None, "", row, "list.event", award)


def _bodies(text: Text) -> list[tuple[Named, Text]]:
    """The bodies of a prize without their scores; nothing where any of them is a person."""
    spans = [match.span() for match in _SCORE.finditer(text.chars)]
    plain = Text.join([text.slice(begin, stop) for begin, stop in zip([0, *(stop for _, stop in spans)], [*(start for start, _ in spans), len(text)], strict=True)]) if spans and expand(_SCORE.sub("", text.chars)) else text
    named = expand(plain.chars)
    return [] if any(is_person(item.org.name) for item in named) else [(item, plain) for item in named]
