"""The company that a text calls by its kind alone: 集团公司 of a text that names one 甲煤电集团 and its houses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from partygraph.names.parse import parse

__all__ = ["own_company"]

_KIND = re.compile(r"集团总?公司|总公司|集团公司")


def own_company(heard: Collection[str]) -> Iterator[tuple[str, str]]:
    """Each bare kind among the names heard with the one company of the text, of which houses and offices are named too.

    >>> list(own_company({"集团公司", "窑街煤电集团总医院", "窑街煤电集团"})), list(own_company({"集团公司", "金川集团", "窑街煤电集团"}))
    ([('集团公司', '窑街煤电集团')], [])
    """
    kinds = [name for name in sorted(heard) if _KIND.fullmatch(name) is not None]
    if not kinds:
        return
    companies = {org.full_names[0] for name in heard if _KIND.match(name) is None and (org := parse(name)) is not None and org.steps[0].group == "enterprise"}
    whole = {company for company in companies if not any(other != company and company.startswith(other) for other in companies)}
    if len(whole) == 1:
        company = whole.pop()
        yield from ((kind, company) for kind in kinds)
