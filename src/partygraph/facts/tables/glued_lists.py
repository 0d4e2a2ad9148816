"""Lists in one line whose next award stands right behind the last name of the one before (`一等奖：甲医院、乙医院二等奖：丙医院`, `【一等奖】甲医院【二等奖】乙医院`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lines.counted_in_line import names_led_by_places
from partygraph.facts.tables.columns import Row
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.anchored import is_anchored
from partygraph.names.expand import expand
from partygraph.rules.begins import compiled

__all__ = ["glued_list"]

_PRIZE = r"(?:团体|集体)?(?:[特一二三四]等奖|[金银铜]奖|优秀奖|优胜奖|鼓励奖|入围奖|提名奖|(?:优秀)?组织奖|第[一二三四五六七八]名|[冠亚季]军)"
_HEAD = compiled(
    rf"(?:(?:^|(?<=[院站局委会科部所校社组室队区厂店园心支》”）；、\s])|(?<=名单)|(?<=名单：)){_PRIZE}(?:（[^（）]{{0,4}}[0-9一二三四五六七八九十]{{1,3}}[个家名项件篇]）)?[：:]?"
    r"|【[^【】，。；：、\s]{2,24}】(?:（[0-9]{1,3}[个家名项件篇]）)?[：:]?|(?P<mark>[★◆■●▲☆◇])[^★◆■●▲☆◇，。；：、\s]{2,24}(?P=mark)[：:]?)\s*"
)
_TITLE = re.compile(r"[^，。；：\s]{0,40}名单[：:]?")
_PARTED = re.compile(r"[、；，;]\s*|\s+")
_PROSE = compiled(r"[。！？](?!$)|获得|荣获|授予|评为")
_CLOSE = " 。；、;"
_SHORTEST, _LONGEST, _FEWEST = 12, 4000, 2


def glued_list(line: Line, index: int) -> list[Row]:
    """The headings of such a line and each name as rows; nothing for any other line.

    >>> from partygraph.clean import clean
    >>> def read(chars): return [row.line.chars for row in glued_list(Line(clean(chars)), 0)]
    >>> read("一等奖：榆中县人民医院、永登县中医院二等奖（1个）：皋兰县人民医院")
    ['一等奖', '榆中县人民医院', '永登县中医院', '二等奖（1个）', '皋兰县人民医院']
    >>> read("一等奖：榆中县人民医院；二等奖：永登县中医院"), read("榆中县人民医院一等奖")
    ([], [])
    """
    chars = line.chars
    if not _SHORTEST <= len(chars) <= _LONGEST or len(line.cells) > 1 or _PROSE.search(chars) is not None:
        return []
    heads = [match for match in _HEAD.finditer(chars) if (heading := read_heading(match[0].strip())) is not None and heading.names and not heading.personal]
    if len(heads) < _FEWEST or heads[0].start() > 0 and _TITLE.fullmatch(chars, 0, heads[0].start()) is None or not any(chars[match.start() - 1] not in " ；、" for match in heads[1:]):
        return []
    found: list[Text] = []
    for head, stop in zip(heads, [*(match.start() for match in heads[1:]), len(chars)], strict=True):
        names = _names(line.text.slice(head.end(), stop).strip(_CLOSE))
        if not names:
            return []
        found += [line.text.slice(head.start(), head.end()).strip(" ：:"), *names]
    return [Row(Line(text), (text,), (index,)) for text in found]


def _names(body: Text) -> Sequence[Text]:
    """The bodies that signs, blanks or nothing but their places part; none where anything else stands among them."""
    cuts = [(0, 0), *(match.span() for match in _PARTED.finditer(body.chars)), (len(body), len(body))]
    parts = [body.slice(cuts[at][1], cuts[at + 1][0]) for at in range(len(cuts) - 1)]
    names = [name for part in parts for name in names_led_by_places(part)]
    return names if all(is_anchored(name.chars) and len(expand(name.chars)) == 1 for name in names) else ()
