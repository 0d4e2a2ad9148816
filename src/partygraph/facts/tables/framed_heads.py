"""Heads that a frame or a bullet marks (`【外科党总支】`, `〔机关党总支〕（2个）`, `▲后勤党总支`), over rows that bear none."""

from __future__ import annotations

from partygraph.layout import Line
from partygraph.model import Text
from partygraph.rules.begins import compiled

__all__ = ["bulleted", "framed"]

_BULLET = "▲△▼▽★☆●○◎◆◇■□▶▷➤※·•*▍▎"
_FRAMED = compiled(rf"[{_BULLET}\s]*(?:【(?P<lens>[^【】]{{2,20}})】|〔(?P<shell>[^〔〕]{{2,20}})〕|〖(?P<white>[^〖〗]{{2,20}})〗|\[(?P<square>[^\[\]]{{2,20}})\]|「(?P<corner>[^「」]{{2,20}})」|『(?P<hollow>[^『』]{{2,20}})』|“(?P<quoted>[^“”]{{2,20}})”|<(?P<angle>[^<>]{{2,20}})>|(?P<bullet>[{_BULLET}])(?P<between>[^，。；：、（）{_BULLET}]{{2,20}})(?P=bullet))(?:（[0-9一二三四五六七八九十]{{1,3}}[个家名]?）)?[：:]?")
_BULLETED = compiled(rf"(?P<bullet>[{_BULLET}])\s*(?P<label>[^，。；：、（）]{{2,20}}?)(?:（[0-9一二三四五六七八九十]{{1,3}}[个家名]?）)?(?P=bullet)?[：:]?")


def framed(text: Text) -> Text | None:
    """What stands in the frame that is all of the line, or nothing.

    >>> from partygraph.clean import clean
    >>> [(framed(clean(line)) or clean("-")).chars for line in ("【外科党总支】", "★〔机关党总支〕（2个）：", "【甲】乙")]
    ['外科党总支', '机关党总支', '-']
    """
    match = _FRAMED.fullmatch(text.chars)
    return text.slice(*match.span(match.lastgroup)) if match is not None and match.lastgroup is not None else None


def bulleted(line: Line, following: Line) -> Text | None:
    """What stands behind a bullet that the next line does not bear, or nothing.

    >>> from partygraph.clean import clean
    >>> (bulleted(Line(clean("▲外科党总支")), Line(clean("骨科党支部"))) or clean("-")).chars
    '外科党总支'
    >>> bulleted(Line(clean("●外科党总支")), Line(clean("●骨科党支部")))
    """
    match = _BULLETED.fullmatch(line.chars)
    if match is None or following.chars.startswith(match["bullet"]):
        return None
    return line.text.slice(*match.span("label"))
