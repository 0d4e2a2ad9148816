"""The language in which the command line speaks: zh or en, each sentence written in both at the place where it is used.

`--lang` decides, then the variable PARTYGRAPH_LANG, then the locale of the machine.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Literal

__all__ = ["Language", "language", "language_of", "say"]

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


def language_of(arguments: Sequence[str]) -> Language | None:
    """What `--lang` says among the words of a command line; None when it is not there or says neither zh nor en.

    >>> language_of(["--lang", "zh", "build"]), language_of(["build", "--lang=en"]), language_of(["build"])
    ('zh', 'en', None)
    """
    for index, word in enumerate(arguments):
        if word == "--":
            break
        following = arguments[index + 1] if index + 1 < len(arguments) else ""
        value = following if word == "--lang" else word.removeprefix("--lang=") if word.startswith("--lang=") else ""
        if value == "zh":
            return "zh"
        if value == "en":
            return "en"
    return None


def say(*, zh: str, en: str) -> str:
    """The sentence in the language of the moment."""
    return zh if language() == "zh" else en
