"""Branch offices of a company, called after it and the place where they stand: 中国某某甲支公司, 中国某某乙市分公司."""

from __future__ import annotations

from partygraph.places import default_places

__all__ = ["BRANCH_OFFICES", "company_of"]

BRANCH_OFFICES = ("中心支公司", "支公司", "分公司", "分行", "支行", "营业部")
_SHORTEST_COMPANY = 4
_LONGEST_PLACE = 9


def company_of(name: str, word: str) -> int:
    """Where the company's name ends in the name of its branch office, which ends in `word`; 0 where no place stands between the two.

    >>> company_of("中国人寿榆中支公司", "支公司"), company_of("中国平安兰州市分公司", "分公司"), company_of("榆中分公司", "分公司")
    (4, 4, 0)
    """
    if word not in BRANCH_OFFICES or not name.endswith(word):
        return 0
    stop = len(name) - len(word)
    for begin in range(max(_SHORTEST_COMPANY, stop - _LONGEST_PLACE), stop - 1):
        place = default_places().leading(name[begin:stop])
        if place is not None and place.length == stop - begin and default_places().leading(name[:begin]) is None:
            return begin
    return 0
