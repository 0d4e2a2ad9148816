"""In whose name somebody hands an honour over: 甲局局长代表乙委员会授予…, 受丙部委托，丁厅向…授予…."""

from __future__ import annotations

import re

from partygraph.facts.bodies.givers_named import bodies_of
from partygraph.facts.telling import Telling
from partygraph.facts.words.who_gives import WHO_GIVES, all_of
from partygraph.model import Text

__all__ = ["on_behalf"]

_REPRESENTS = re.compile(
    r"(?:^|[^，。；“”]{0,60}?)(?<!人大)(?<![职党工会团])(?:代表着?|以(?=[^，。；“”]{3,40}名义$))(?P<who>[^，。；“”]{2,40}?)(?:的?名义)?$"
)
_CHARGED = re.compile(r"(?:^|[^，。；“”]{0,60}?)受(?P<who>[^，。；“”]{2,40}?)的?(?:委托|委派|指派)(?:，|$)")
_REFERS = re.compile(r"上级|有关|相关|主办|各|[该我本]?院|医院|[该我本](?:校|中心|站|所|科)|全[院体]")


def on_behalf(reading: Telling, clause: Text) -> tuple[tuple[str, ...], Text | None]:
    """The bodies in whose name the subject of `clause` acts, and where they stand; none where it acts in its own."""
    if "代表" not in clause.chars and "名义" not in clause.chars and "受" not in clause.chars:
        return (), None
    for wording in (_REPRESENTS, _CHARGED):
        match = wording.match(clause.chars)
        if match is None or _REFERS.match(match["who"]) is not None:
            continue
        names = bodies_of(match["who"], reading)
        if names and all_of(names, WHO_GIVES):
            return names, clause.slice(*match.span("who"))
    return (), None
