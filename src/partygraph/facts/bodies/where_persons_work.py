"""Where the persons of a list work, by their rows: 张某（女） 甲医院妇产科护士长, 李某（药学院）, 王某 | 乙医院 | 工会主席, 丙医院内科护士：赵某; they carry the hierarchy, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from partygraph.facts.gathered import Gathered
from partygraph.facts.houses.whose import Host, full_name
from partygraph.facts.words.persons import is_person
from partygraph.model import Locator, Text
from partygraph.names.anchored import is_anchored, is_generic
from partygraph.names.expand import expand
from partygraph.names.org_name import is_bare

__all__ = ["gather_posts"]

_IN_BRACKET = re.compile(r"(?:^|(?<=[、，；：。\s）]))(?P<who>[\u4e00-\u9fff·](?:[\u4e00-\u9fff·]{1,4}|\s[\u4e00-\u9fff]))\s?（(?P<where>[\u4e00-\u9fff]{2,30})）")
_ABOUT = r"(?:（[男女][^（）]{0,12}）|（[\u4e00-\u9fff]{1,5}族）)?"
_BEHIND = re.compile(rf"^(?P<who>[\u4e00-\u9fff·](?:[\u4e00-\u9fff·]{{1,4}}|\s{{0,3}}[\u4e00-\u9fff])){_ABOUT}\s+(?P<where>[\u4e00-\u9fff]{{4,50}})$")
_AHEAD = re.compile(rf"^(?P<where>[\u4e00-\u9fff]{{4,50}})\s*[：:]\s*(?P<who>[\u4e00-\u9fff·](?:[\u4e00-\u9fff·]{{1,4}}|\s{{0,3}}[\u4e00-\u9fff])){_ABOUT}$")
_POST = re.compile(r"(?:党委|党总支|党支部|支部|工会|团委)?(?:第一)?(?:副?书记|副?主席)$|(?:副?主任|副?科长|副?处长|副?院长|副?所长|副?站长|副?部长|副?校长|副?局长|护士长|组长|班长|队长)?(?:（[^（）]*）)?(?:副?主任|主治|住院|主管)?(?:医师|医生|护师|护士|药师|技师|检验师|教师|教授|讲师|司机|驾驶员|工人|职工|员工|干事|科员|工程师|会计|负责人|助理|技术员|工作人员)?$")
_LINE_OF_POST = re.compile(r"(?P<line>党委|党总支|党支部|支部|工会|团委)(?:第一)?副?(?:书记|主席)$")


def gather_posts(document: Gathered, rows: Sequence[Text], host: Host) -> None:
    """Name the bodies of which rows of persons say that somebody works there; a bare one is of the house whose own notice it is."""
    for row in rows:
        for where in _places(row):
            for item in expand(where.chars):
                name = full_name(item.org.name, host) if host.signs else item.org.name
                if is_generic(name) or name == item.org.name and is_bare(item.org) or not is_anchored(name) and name not in document.names and not any(known.startswith(name) or name.startswith(known) for known in document.names):
                    continue
                document.name(name, document.witness.quote(where, rule="name.find", locator=Locator.VERBATIM if name == where.chars else Locator.RESOLVED))


def _places(row: Text) -> Iterator[Text]:
    """What names the body in the row, without the post."""
    for match in _IN_BRACKET.finditer(row.chars):
        if is_person(match["who"]):
            yield _without_post(row.slice(*match.span("where")))
    behind = _BEHIND.match(row.chars) or _AHEAD.match(row.chars)
    if behind is not None and is_person(behind["who"]):
        yield _without_post(row.slice(*behind.span("where")))


def _without_post(where: Text) -> Text:
    if (ours := _OURS.match(where.chars)) is not None:
        where = where.slice(ours.end(), len(where))
    line = _LINE_OF_POST.search(where.chars)
    if line is not None and line.start() >= _SHORTEST:
        return where.slice(0, line.end("line"))
    post = _POST.search(where.chars)
    return where.slice(0, post.start()) if post is not None and post.start() >= _SHORTEST else where


_OURS = re.compile(r"[校院局委](?=团委|工会|党委|机关|办公室|党办|妇委会)")
"""校团委: that of the house."""
_SHORTEST = 2
