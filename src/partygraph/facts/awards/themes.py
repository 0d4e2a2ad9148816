"""Contests that are held on a theme: what they are about stands between the verb and their name (举办以“甲”为主题的演讲比赛)."""

from __future__ import annotations

import re

__all__ = ["BY_THEME", "THEMED", "theme_before"]

_THEME = re.compile(r"(?:一[场次项届个])?以?(?P<what>(?<=以)(?:“[^“”]{1,40}”|[^，。；“”以]{2,30}?)为(?:活动)?(?:主题|题|(?:主要)?内容)|(?:主题|题|名)为“[^“”]{1,40}”)的$")
THEMED = re.compile(r"(?:(?:(?:主题|题|名)为)?“[^“”]{1,40}”(?:为(?:活动)?(?:主题|题|(?:主要)?内容))?|[^，。；“”以]{2,20}为(?:活动)?主题)的(?=.{4})")
"""“甲”为主题的演讲比赛: the contest is called by its theme."""
BY_THEME = re.compile(r"(?:一[场次项届个])?以?$")
"""What is left of 举办一场以 in front of such a name."""
_LONGEST = 60


def theme_before(chars: str, end: int) -> re.Match[str] | None:
    """The theme that ends at `end`; its `what` begins where a name with its theme does.

    >>> theme_before("举办一场以“甲”为主题的演讲比赛", 12)["what"]
    '“甲”为主题'
    >>> theme_before("举办第二届的演讲比赛", 6) is None
    True
    """
    return _THEME.search(chars, max(0, end - _LONGEST), end) if chars[end - 1 : end] == "的" else None
