"""Circles with what they worked on behind them, both in quotation marks: 产科“X圈”“缩短术前等待时间”. The circle won, and its theme is no other work."""

from __future__ import annotations

import re

from partygraph.model import Text

__all__ = ["without_themes"]

_THEME = re.compile(r"(?<=圈”)(?:的|——|—|-|：|课题|项目|小组|团队|主题为|以)?(?:“[^“”]{4,40}(?<![圈组队])”|《[^《》]{4,60}》)(?:项目|课题|为主题|一题)?")


def without_themes(text: Text) -> Text:
    """The clause without the themes of its circles.

    >>> from partygraph.clean import clean
    >>> without_themes(clean("产科“杏叶圈”“缩短等待时间”、儿科“童心圈”")).chars
    '产科“杏叶圈”、儿科“童心圈”'
    >>> without_themes(clean("产科“杏叶圈”“童心圈”")).chars
    '产科“杏叶圈”“童心圈”'
    """
    return text.without(theme.span() for theme in _THEME.finditer(text.chars)) if "圈”" in text.chars else text
