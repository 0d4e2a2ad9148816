"""Words that open a clause in front of its subject and are no part of its name: 除甲科荣获“X”外, 自乙医院荣获“Y”以来, 随着丙科获评“Z”, 像丁科荣获“W”."""

from __future__ import annotations

import re

__all__ = ["behind_opening"]

_CLOSED = (
    (re.compile(r"除(?:了|开|去)?(?!颤|湿|尘|臭|四害)"), re.compile(r"[^，。；]{0,80}?(?:[以之]?外)(?=[，。；]|$)")),
    (re.compile(r"自(?:从)?(?!贡|治|流井|然|来水|愿|主|动|行|身|我|强|由|考)"), re.compile(r"[^，。；]{0,80}?(?:[以之]来|[之以]?后|起|至今)(?=[，。；]|$)")),
)
"""Words that another one closes behind the title: 除…外, 自…以来."""
_OPEN = re.compile(r"(?:随着|伴随着?|就像|正像|像|好比|正如|诸如|例如|譬如|比如|连同|包括(?![^，。；]*(?:在内|等)))(?=[\u4e00-\u9fff“])")


def behind_opening(clause: str, behind: str) -> int:
    """How many characters only open a clause, where `behind` is what stands behind its verb.

    >>> behind_opening("除急诊科", "“文明号”外，儿科荣获“示范岗”"), behind_opening("随着急诊科", "“文明号”")
    (1, 2)
    >>> behind_opening("除急诊科", "“文明号”。"), behind_opening("自贡市人民医院", "“文明号”以来，")
    (0, 0)
    """
    if (opened := _OPEN.match(clause)) is not None:
        return opened.end()
    return next((opened.end() for opening, close in _CLOSED if (opened := opening.match(clause)) is not None and close.match(behind) is not None), 0)
