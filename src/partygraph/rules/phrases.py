"""Word classes as pieces of patterns, for patterns that are written in code: one list for all of them."""

from __future__ import annotations

from typing import Final

from partygraph.rules.load import alternation, words

__all__ = ["ADVERBS", "GETS", "GIVING_ADVERBS"]

ADVERBS: Final = alternation(words("adverb"))
"""How, when or together with whom something is got (再次, 双双, 光荣): between a name and its verb, any number of them."""
GIVING_ADVERBS: Final = alternation(words("giving-adverb"))
"""How or together with whom something is given (联合, 正式): between who gives and the verb, any number of them."""
GETS: Final = alternation(words("gets"))
"""Verbs by which a body gets a title or a prize (荣获, 被评为)."""
