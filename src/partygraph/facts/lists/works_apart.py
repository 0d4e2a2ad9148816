"""Lists that tell works and owners in one place and which work won in another: 《X》 / 甲科 … 一等奖 / 《X》.

The place that pairs them gives nobody anything; the place that ranks them gives each work's owners their prize.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from partygraph.facts.awards.award_names import award_head, qualifiers
from partygraph.facts.awards.headings import read_heading
from partygraph.facts.lists.names_in_rows import packed
from partygraph.facts.tables.columns import column_role
from partygraph.layout import Line
from partygraph.model import Text
from partygraph.names.expand import expand
from partygraph.names.named import Named

__all__ = ["Apart", "ranked_works", "works_apart"]

_WORK = re.compile(r"《(?P<title>[^《》]{2,80})》")
_BETWEEN = re.compile(r"[、，；。\s]|(?:得票|票数|得分|总分|点赞)?(?:数|率)?[：:]?[0-9.]+(?:票|分|个赞|%)?|(?:作品|短视频|微视频|微电影|节目)")
_AROUND = " ：:—-、的.·~_|/，；。（）()"
_SECTION = re.compile(r"[^：:；。《》]{2,30}[：:]\s*")
_FEWEST, _LONGEST = 2, 60


@dataclass(frozen=True, slots=True)
class Apart:
    """`owners` by their works, `lines` the lines that only pair the two."""

    owners: dict[str, tuple[tuple[Named, Text], ...]] = field(default_factory=dict)
    lines: frozenset[int] = frozenset()


def works_apart(lines: Sequence[Line]) -> Apart:
    """The owners of works that a list ranks without them; nothing where each work stands with its owner below its prize."""
    if sum("《" in line.chars for line in lines) < _FEWEST * 2:
        return Apart()
    alone = {index: tuple(packed(title) for title in titles) for index, line in enumerate(lines) if (titles := _works_alone(line.text))}
    paired: dict[int, tuple[str, tuple[tuple[Named, Text], ...], tuple[int, ...]]] = {}
    taken: set[int] = set()
    for index, line in enumerate(lines):
        if index in taken:
            continue
        found = _pair_in_line(line)
        if found is not None:
            paired[index] = (*found, (index,))
        elif index in alone and len(alone[index]) == 1 and index + 1 < len(lines) and index + 1 not in alone and (owner := _owner(lines[index + 1].body)):
            paired[index] = (alone[index][0], owner, (index, index + 1))
            taken.add(index + 1)
    regions = _regions(lines, paired)
    owners = {work: owner for index in sorted(regions) for work, owner, _ in (paired[index],)}
    at_pairs = {at for index in regions for at in paired[index][2]}
    ranked = [work for index, works in alone.items() if index not in at_pairs and index not in paired for work in works]
    known = sum(work in owners for work in ranked)
    if known < _FEWEST or known * 2 < len(ranked):
        return Apart()
    heads = {begin - 1 for begin in regions if begin - 1 not in at_pairs and begin > 0 and _is_head(lines[begin - 1])}
    return Apart(owners, frozenset(at_pairs | heads))


def _works_alone(text: Text) -> tuple[str, ...]:
    """The works of a line that names nothing else, behind a label perhaps (一等奖：《X》《Y》)."""
    label = _SECTION.match(text.chars)
    rest = text.chars[label.end() if label is not None else 0 :]
    if "《" not in rest or _BETWEEN.sub("", _WORK.sub("", re.sub(r"^[0-9]{1,3}\s*[.、．]\s*", "", rest))):
        return ()
    return tuple(match["title"] for match in _WORK.finditer(rest))


def _pair_in_line(line: Line) -> tuple[str, tuple[tuple[Named, Text], ...]] | None:
    """甲科《X》, 《X》——甲科, 《X》（甲科): one work and who made it."""
    works = list(_WORK.finditer(line.body.chars))
    if len(works) != 1 or len(line.chars) > _LONGEST * 2:
        return None
    before = line.body.slice(0, works[0].start()).strip(_AROUND + "\t")
    after = line.body.slice(works[0].end(), len(line.body)).strip(_AROUND + "\t")
    if bool(len(before)) == bool(len(after)):
        return None
    owner = _owner(before if len(before) else after)
    return (packed(works[0]["title"]), owner) if owner else None


def _owner(text: Text) -> tuple[tuple[Named, Text], ...]:
    if len(text) > _LONGEST or "《" in text.chars or _is_award(text.chars):
        return ()
    return tuple((item, text) for item in expand(text.chars))


def _is_award(chars: str) -> bool:
    """Is this the heading of a prize or a title? 参赛作品 and 作品及报送单位 are none."""
    heading = read_heading(chars)
    return heading is not None and any((head := award_head(name)) is not None and (head.rule == "award.prize" or qualifiers().search(name) is not None) for name in heading.names)


def _regions(lines: Sequence[Line], paired: dict[int, tuple[str, tuple[tuple[Named, Text], ...], tuple[int, ...]]]) -> set[int]:
    """The pairs that stand one after the other below no award: at least two together."""
    kept: set[int] = set()
    run: list[int] = []
    for index in sorted(paired):
        if run and index > paired[run[-1]][2][-1] + 1:
            kept |= _below_no_award(lines, run)
            run = []
        run.append(index)
    return kept | _below_no_award(lines, run)


def _below_no_award(lines: Sequence[Line], run: list[int]) -> set[int]:
    if len(run) < _FEWEST or run[0] and (_is_award(lines[run[0] - 1].chars) or run[0] > 1 and len(lines[run[0] - 1].cells) > 1 and _is_award(lines[run[0] - 2].chars)):
        return set()
    return set(run)


def _is_head(line: Line) -> bool:
    """作品, 参赛作品名单, 作品 | 报送支部, 二、作品报送单位."""
    return all(column_role(cell.chars) is not None for cell in line.cells) or _HEAD.fullmatch(line.body.chars.strip("【】：: ")) is not None


_HEAD = re.compile(r"[\u4e00-\u9fff]{0,6}(?:作品|节目|案例|视频|电影|课件|微党课|故事|项目)[\u4e00-\u9fff、]{0,12}")


def ranked_works(apart: Apart, text: Text) -> list[tuple[tuple[tuple[Named, Text], ...], Text]]:
    """The works of a line below a prize, each with its owners; nothing where one of them has none."""
    if not apart.owners or not _works_alone(text):
        return []
    works = [text.slice(*match.span("title")) for match in _WORK.finditer(text.chars)]
    found = [(apart.owners.get(packed(work.chars), ()), work) for work in works]
    return found if all(owner for owner, _ in found) else []
