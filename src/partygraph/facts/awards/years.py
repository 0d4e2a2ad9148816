"""Lists year by year: a line that is nothing but a year heads awards that are of that year (2023年度 / 先进集体 … 2024年度 / 先进集体 …)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from partygraph.facts.awards.headings import Heading
from partygraph.layout import Line

__all__ = ["of_year", "years"]

_YEAR = re.compile(r"[【\[（◆●■★]?\s*(?:[一二三四五六七八九十]{1,2}、)?(?P<year>(?:19|20)[0-9]{2}(?:\s*[—-]\s*(?:19|20)?[0-9]{2})?年度?)(?:获奖|受?表彰|荣誉|评优|评选)?(?:名单|情况|结果)?[】\]）]?[：:]?")
_DATED = re.compile(r"(?:19|20)[0-9]{2}")


def years(lines: Sequence[Line]) -> dict[int, str]:
    """Where the lines stand that are nothing but a year, with the year; none where the text has such lines for one year only.

    >>> from partygraph.clean import clean
    >>> from partygraph.layout import lay_out
    >>> years(lay_out(clean("2023年度\\n先进集体\\n甲医院\\n\\n2024年度\\n先进集体\\n乙医院")))
    {0: '2023年度', 3: '2024年度'}
    >>> years(lay_out(clean("2023年度\\n先进集体\\n甲医院")))
    {}
    """
    found = {index: match["year"] for index, line in enumerate(lines) if len(line.chars) <= _LONGEST and (match := _YEAR.fullmatch(line.chars)) is not None}
    if len(set(found.values())) < _SEVERAL:
        return {}
    return found | {index: "" for index, line in enumerate(lines) if line.chars.startswith("附件")}  # a further list begins


_SEVERAL = 2


_LONGEST = 20


def of_year(years: Mapping[int, str], at: int, heading: Heading) -> Heading:
    """The heading at line `at` with the year that stands over it, where it says none of its own."""
    year = next((years[index] for index in sorted(years, reverse=True) if index < at), None)
    if not year or any(_DATED.search(name) for name in heading.names):
        return heading
    return replace(heading, names=tuple(year + name for name in heading.names))
