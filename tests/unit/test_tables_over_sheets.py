"""A table one cell a line whose award stands once for several rows, printed over two sheets with a numbered list below it; a made-up notice."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_HEAD = "汉中市卫生健康委员会\n关于中医药科普比赛结果的通报\n各县区卫生健康局：\n现将获奖名单予以公布。\n汉中市卫生健康委员会\n2020年11月9日\n附件\n获奖名单\n一、优秀作品\n"
_HEADER = ("序号", "作品名称", "选送单位", "奖项")
_FIRST = (("1", "《穴位王国》", "汉中市中医医院", "一等奖"), ("2", "《护大家》", "汉中市妇幼保健院", "二等奖"), ("3", "《艾灸的秘密》", "汉中市第二人民医院"))
_SECOND = (("4", "《话山药》", "汉中市中心医院"), ("5", "《一碗凉茶》", "汉中市第三人民医院"))
_BELOW = ("二、优秀组织奖", "汉中市中医医院  汉中市中心医院")


def _got(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}


@pytest.mark.parametrize("between", [(), ("— 2 —", *_HEADER), _HEADER], ids=["one-sheet", "page-number-and-header", "header-again"])
def test_the_award_goes_on_over_the_sheet_and_ends_with_the_table(between: tuple[str, ...]) -> None:
    cells = (*_HEADER, *(cell for row in _FIRST for cell in row), *between, *(cell for row in _SECOND for cell in row), *_BELOW)
    assert _got(_HEAD + "\n\n".join(cells)) == {
        ("汉中市中医医院", "一等奖", "穴位王国"),
        ("汉中市妇幼保健院", "二等奖", "护大家"),
        ("汉中市第二人民医院", "二等奖", "艾灸的秘密"),
        ("汉中市中心医院", "二等奖", "话山药"),
        ("汉中市第三人民医院", "二等奖", "一碗凉茶"),
        ("汉中市中医医院", "优秀组织奖", None),
        ("汉中市中心医院", "优秀组织奖", None),
    }
