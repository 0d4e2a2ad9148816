"""Two stories on one page, parted by a rule: who gives in one gives nothing in the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from partygraph.model import Text

__all__ = ["of_another_story"]

_RULE = re.compile(r"\n[ \t\u3000]*[-—=_*─━]{10,}[ \t\u3000]*(?=\n)")
"""A line that is nothing but a rule across the page."""


def of_another_story(original: str, names: Sequence[str], headings: Sequence[Text]) -> bool:
    """Are `names` spoken of only above a rule below which all `headings` stand?"""
    begins = [heading.spans(0, 1)[0].start for heading in headings if len(heading)]
    if not names or not begins:
        return False
    return any(match.start() < min(begins) and not any(name in original[match.end() :] for name in names) and any(name in original[: match.start()] for name in names) for match in _RULE.finditer(original))
