"""Hospitals of the army by all forms that a text has of their names: 中国人民解放军第八一医院, 解放军第八一医院 and 解放军八一医院 are one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

__all__ = ["army_hospitals"]

_FORCE = r"(?P<force>(?:中国人民)?解放军|(?:中国)?人民武装警察部队|武警(?:部队)?)"
_HOUSE = re.compile(rf"{_FORCE}(?P<own>(?:[\u4e00-\u9fff]{{2}}(?:军区|战区|总队))?(?:第?[〇零一二三四五六七八九十百0-9]{{1,5}}|总|中心|陆军|空军|海军|火箭军){{1,2}}医院)")
_DIGITS = str.maketrans("0123456789零", "〇一二三四五六七八九〇")
_ALONE = r"(?<![军队区大学人民\u4e00-\u9fff0-9])"


def army_hospitals(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each shorter form of such a hospital's name with the fullest that the texts have.

    >>> list(army_hospitals(["中国人民解放军第八一医院成立。解放军八一医院获奖。"]))
    [('解放军八一医院', '中国人民解放军第八一医院')]
    >>> list(army_hospitals(["解放军第一医院与解放军第二医院获奖。"]))
    []
    """
    forms: dict[tuple[bool, str], dict[str, None]] = {}
    for chars in texts:
        for match in _HOUSE.finditer(chars) if "军" in chars or "武" in chars else ():
            own = match["own"].replace("第", "").translate(_DIGITS)
            forms.setdefault(("解放军" in match["force"], own), {})[match[0]] = None
    for (_, own), names in forms.items():
        fullest = max(names, key=len)
        yield from ((name, fullest) for name in names if name != fullest)
        if len([key for key in forms if key[1] == own]) == 1 and own[0] in _NUMBERS:
            numbered = f"第{own}"
            yield from ((short, fullest) for short in (numbered, own) if len(own) > _WORD + 1 and any(re.search(_ALONE + short, chars) for chars in texts))


_NUMBERS, _WORD = "〇一二三四五六七八九", 2
