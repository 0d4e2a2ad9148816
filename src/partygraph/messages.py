"""The language in which the command line speaks: zh or en, each sentence written in both at the place where it is used.

`--lang` decides, then the variable PARTYGRAPH_LANG, then the locale of the machine.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Literal

__all__ = ["VARIABLE", "Language", "language", "say", "without_lang"]

Language = Literal["zh", "en"]

VARIABLE = "PARTYGRAPH_LANG"


def language(environment: Mapping[str, str] | None = None) -> Language:
    """The language to speak: PARTYGRAPH_LANG, else the locale, else English.

    >>> language({"LANG": "zh_CN.UTF-8"}), language({"PARTYGRAPH_LANG": "en", "LANG": "zh_CN.UTF-8"}), language({})
    ('zh', 'en', 'en')
    """
    known = os.environ if environment is None else environment
    for variable in (VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG"):
        value = known.get(variable, "").lower()
        if value:
            return "zh" if value.startswith("zh") else "en"
    return "en"


def without_lang(words: Sequence[str]) -> tuple[list[str], str | None]:
    """The words of a command line without `--lang …`, and what it says; so it may stand before or after the command.

    >>> without_lang(["query", "--lang", "zh", "-p", "a=b"]), without_lang(["--lang=en"]), without_lang(["build"])
    ((['query', '-p', 'a=b'], 'zh'), ([], 'en'), (['build'], None))
    """
    kept: list[str] = []
    said = None
    rest = iter(words)
    for word in rest:
        if word == "--":
            kept += [word, *rest]
        elif word == "--lang":
            said = next(rest, "")
        elif word.startswith("--lang="):
            said = word.removeprefix("--lang=")
        else:
            kept.append(word)
    return kept, said


def say(*, zh: str, en: str) -> str:
    """The sentence in the language of the moment."""
    return zh if language() == "zh" else en
