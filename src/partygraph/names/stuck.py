"""Bodies of one place that a copy has run together without a mark: 甲县民政局甲县教育局, 县委办县政府办."""

from __future__ import annotations

import re

from partygraph.names.named import Named, read_name
from partygraph.names.org_name import is_bare
from partygraph.places import default_places

__all__ = ["PARTY", "level_of", "run_together", "stuck"]

PARTY = re.compile(r"^(?:中共|中国共产党|共青团)")


def run_together(chars: str) -> tuple[Named, ...]:
    """The bodies of one place that stand side by side without a mark, or nothing.

    >>> [item.org.name for item in run_together("吴江区民政局吴江区教育局")], run_together("吴江区教育局")
    (['吴江区民政局', '吴江区教育局'], ())
    """
    whole = read_name(chars)
    return stuck(chars, whole) if whole is not None else ()


_STUCK = frozenset({"government", "party-organ", "mass", "society"})


def stuck(chars: str, whole: Named) -> tuple[Named, ...]:
    """县委办县政府办, 甲县民政局甲县教育局: two bodies of one place that a copy has run together, each of which says of which place it is."""
    steps = whole.org.steps
    if len(steps) < 2 or whole.ranges != ((0, len(chars)),) or steps[0].group not in _STUCK or (level := level_of(chars)) is None:
        return ()
    for before, step in zip(steps, steps[1:], strict=False):
        if before.group == "government" and step.group in _HOUSES and len(level) > 1 and (own := level_of(step.own)) is not None and own[-1] in "省市县区州旗" and (one := read_name(chars[: before.end])) is not None and (two := read_name(chars[before.end :], before.end)) is not None:
            return one, two  # 甲市卫生健康局甲市乙镇卫生院
        if (step.group in _STUCK or step.group == "line" and len(level) > 2) and step.own.startswith(level) and not step.own.startswith("直", len(level)):
            one, two = read_name(chars[: before.end]), read_name(chars[before.end :], before.end)
            if one is not None and two is not None and not is_bare(one.org) and not is_bare(two.org):
                return (one, *(_stuck_again(chars, two, before.end) or (two,)))
    return ()


_HOUSES = frozenset({"hospital", "centre", "school"})


def _stuck_again(chars: str, rest: Named, begin: int) -> tuple[Named, ...]:
    shifted = stuck(chars[begin:], Named(rest.org, ((0, len(chars) - begin),), rest.second))
    return tuple(Named(item.org, tuple((start + begin, stop + begin) for start, stop in item.ranges), item.second) for item in shifted)


def level_of(chars: str) -> str | None:
    """What says of which place a body is: 县 of 县民政局, 甲县 of 甲县民政局."""
    if chars[0] in "省市县区州盟旗":
        return chars[0]
    plain = PARTY.sub("", chars)
    place = default_places().leading(plain)
    return plain[: place.length] if place is not None else None
