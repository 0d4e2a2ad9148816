"""Which body took over from which: bodies of one place that reforms renamed, as rules/succession.toml lists them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from partygraph.resolve.organizations import Organization
from partygraph.rules.load import table

__all__ = ["Succession", "successions"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Succession:
    """Body with key `earlier` was replaced by the one with key `later`."""

    earlier: str
    later: str
    rule: str


def successions(organizations: Iterable[Organization]) -> tuple[Succession, ...]:
    """Links between bodies that are both known; a stage that no document names is passed over.

    >>> bodies = [Organization(key=f"org|甲市{name}", label=name) for name in ("卫生局", "卫生健康委员会")]
    >>> [(s.earlier, s.later) for s in successions(bodies)]
    [('org|甲市卫生局', 'org|甲市卫生健康委员会')]
    """
    rows = table("succession")["succession"]
    renamed = tuple(ending for row in rows for stage in row["stages"] for ending in stage)
    names = (o.key.removeprefix("org|") for o in organizations)
    known = {name for name in names if name.endswith(renamed) and "|" not in name and "@" not in name}
    found: dict[tuple[str, str], str] = {}
    for row in rows:
        stages: list[list[str]] = row["stages"]
        heads: defaultdict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for name in known:
            for number, endings in enumerate(stages):
                for ending in endings:
                    if name.endswith(ending):
                        heads[name.removesuffix(ending)][number].add(name)
        for by_stage in heads.values():
            at = sorted(by_stage)
            for a, b in zip(at, at[1:], strict=False):
                if len(by_stage[a]) == len(by_stage[b]) == 1:
                    found.setdefault((f"org|{min(by_stage[a])}", f"org|{min(by_stage[b])}"), row["id"])
    return tuple(Succession(earlier=earlier, later=later, rule=rule) for (earlier, later), rule in sorted(found.items()))
