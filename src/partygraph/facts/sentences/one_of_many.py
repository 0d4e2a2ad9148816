"""One of so many: 获评全市5个省级“X”之一 is the title X, which five have got."""

from __future__ import annotations

import re

from partygraph.names.numerals import number

__all__ = ["one_of_many"]

_ONE_OF = re.compile(r"(?:了|为|成为)?(?:其中|首批|全[国省市县区州]|[我本][国省市县区州]|[\u4e00-\u9fff]{2,8}?[省市县区州])?的?(?:仅有|唯一|共)?的?(?P<count>[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})(?:个|家|支|所)(?P<title>[^，。；：]{3,40}?)(?:单位)?之一(?=[，。；]|$)")


def one_of_many(chars: str, begin: int, stop: int) -> tuple[int, int, int] | None:
    """Where the title stands behind a verb, and how many have got it; None where the words are others.

    >>> one_of_many("获评为全市5个“甲岗”之一。", 2, 13)
    (7, 11, 5)
    """
    match = _ONE_OF.match(chars, begin, stop)
    total = number(match["count"]) if match is not None else None
    return (*match.span("title"), total) if match is not None and total is not None else None
