"""Grades that share their last word, with as many counts behind them: 一、二、三等奖5人、10人、16人."""

from __future__ import annotations

import re

from partygraph.names.numerals import number
from partygraph.rules.begins import compiled

__all__ = ["GradeRun", "grade_runs"]

GradeRun = tuple[tuple[tuple[str, int], ...], tuple[int, int]]
"""Each prize with its count, and where the run begins and ends."""

_N = r"(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})\s*[个名人件项篇支组家部首幅份队位]"
_RUN = compiled(
    r"(?P<scope>(?:集体|团体|个人|单项)?)(?P<grades>[特一二三四五](?:[、和及与]?[一二三四五]){1,4}(?=等奖)|[金银铜](?:[、和及与]?[银铜]){1,2}(?=奖))(?P<end>等奖|奖)"
    rf"(?:获奖者|获得者|得主|作品|项目|案例)?(?P<how>(?:分别|各|依次|共计|共|合计|有|为|是|设|评出|产生|决出|[：:]){{0,4}})(?P<counts>{_N}(?:[、，和及与]{_N}){{0,4}}+)(?!\w{{2,8}}奖)"
)
_ONE = re.compile(r"[0-9]{1,4}|[一二两三四五六七八九十百]{1,4}")
_JOIN = re.compile(r"[、，和及与]")


def grade_runs(chars: str) -> list[GradeRun]:
    """The runs of `chars` in which there are as many counts as grades, or one that is said to be each one's; a sum comes out with no prize.

    >>> grade_runs("评出一、二等奖5人、10人。")
    [((('一等奖', 5), ('二等奖', 10)), (2, 13))]
    >>> grade_runs("金、银、铜奖1个、2个、3个")[0][0]
    (('金奖', 1), ('银奖', 2), ('铜奖', 3))
    >>> grade_runs("一、二等奖各2名"), grade_runs("一、二等奖共6名")
    ([((('一等奖', 2), ('二等奖', 2)), (0, 8))], [((), (0, 5))])
    >>> grade_runs("一、二、三等奖5人、10人")
    []
    """
    if "奖" not in chars:
        return []
    found: list[GradeRun] = []
    for match in _RUN.finditer(chars):
        grades = [grade for grade in match["grades"] if not _JOIN.match(grade)]
        first = [_ONE.match(item) for item in _JOIN.split(match["counts"])]
        counts = [number(item[0].replace("两", "二")) for item in first if item is not None]
        if len(counts) == 1 and len(grades) > 1:
            each = "各" in match["how"]  # so many in all say nothing of any, and may be those of whom the sentence goes on
            found.append((tuple((match["scope"] + grade + match["end"], counts[0]) for grade in grades if each and counts[0] is not None), (match.start(), match.end() if each else match.end("end"))))
        elif len(grades) == len(counts) and len(set(grades)) == len(grades):
            found.append((tuple((match["scope"] + grade + match["end"], count) for grade, count in zip(grades, counts, strict=True) if count is not None), match.span()))
    return found
