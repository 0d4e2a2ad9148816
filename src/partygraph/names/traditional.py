"""Texts in traditional characters: read by the simplified ones, told in their own.

Each character that only traditional writing uses stands for one simplified character (OpenCC's, Hong Kong's forms among them), so
positions stay. Names are written again as the text writes them: by the longest stretches of them that stand in it.
"""

from __future__ import annotations

from functools import cache

__all__ = ["AsWritten", "is_traditional", "simplified"]

_FEWEST, _SAMPLE = 12, 6000
_SHARE = 8
"""Traditional writing shows in one of so many characters at least, and simplified writing in far fewer."""
_KEPT_FOR_NAMES = "後徵於麽"
"""GB 2312 keeps these for rare names; its other doubles (乾, 夥) are words of simplified writing and stay as they are."""


@cache
def _simple() -> dict[int, int]:
    from opencc import OpenCC

    olds = [char for char in map(chr, range(0x4E00, 0xA000)) if not _is_in(char, "gb2312")] + list(_KEPT_FOR_NAMES)
    news = OpenCC("hk2s").convert("\n".join(olds)).split("\n")
    return {ord(old): ord(new) for old, new in zip(olds, news, strict=True) if old != new and len(new) == 1 and _is_in(new, "gb2312")}


@cache
def _only_simplified() -> frozenset[str]:
    """Simplified characters that are no traditional ones themselves: 后, 里 and 干 are both."""
    return frozenset(char for char in map(chr, _simple().values()) if not _is_in(char, "big5"))


def _is_in(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def is_traditional(text: str) -> bool:
    """Is the text written in traditional characters? A name or a quotation in them does not make it so.

    >>> is_traditional("珠海市衛生健康局黨組關於公佈星級黨支部評定結果的通知，中山大學附屬醫院"), is_traditional("珠海市卫生健康局党组关于公布结果的通知")
    (True, False)
    """
    text = text[:_SAMPLE]
    beyond = len(text) - len(text.encode("gb2312", "ignore").decode("gb2312")) + sum(map(text.count, _KEPT_FOR_NAMES))
    if beyond < _FEWEST:  # nearly every text; no table is made for it
        return False
    table, plain = _simple(), _only_simplified()
    old = sum(ord(char) in table for char in text)
    if old < _FEWEST or old * _SHARE < sum("\u4e00" <= char <= "\u9fff" for char in text):
        return False
    return sum(char in plain for char in text) * 4 < old


def simplified(text: str) -> str:
    """The text in simplified characters, one for one.

    >>> simplified("廣東省中醫院第一黨支部"), simplified("衞生署"), simplified("乾縣")
    ('广东省中医院第一党支部', '卫生署', '乾县')
    """
    return text.translate(_simple())


class AsWritten:
    """Names found in the simplified text, as the original writes them.

    >>> AsWritten("廣東省中醫院 門診黨支部").name("广东省中医院门诊党支部")
    '廣東省中醫院門診黨支部'
    """

    def __init__(self, original: str) -> None:
        self._original = original
        self._simple = simplified(original)
        self._known: dict[str, str] = {}

    def name(self, chars: str) -> str:
        found = self._known.get(chars)
        if found is None:
            found = self._known[chars] = "".join(self._stretches(chars))
        return found

    def _stretches(self, chars: str) -> list[str]:
        found: list[str] = []
        begin = 0
        while begin < len(chars):
            at, stop = -1, begin
            while stop < len(chars) and (place := self._simple.find(chars[begin : stop + 1], max(at, 0))) >= 0:
                at, stop = place, stop + 1
            if at < 0:
                found.append(chars[begin])
                begin += 1
            else:
                found.append(self._original[at : at + stop - begin])
                begin = stop
        return found
