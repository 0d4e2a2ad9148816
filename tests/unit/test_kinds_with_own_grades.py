"""Lists whose kinds of works give the same grades each for itself, in made-up notices."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_NOTICE = (
    "临夏市卫生健康委员会\n关于2023年健康科普大赛评选结果的通报\n各县（区）卫生健康局：\n现将结果通报如下。\n"
    "{first}\n一等奖{one}\n永登县人民医院《会说话的肺》\n二等奖{two}\n皋兰县人民医院《别让心“堵车”》\n榆中县中医院《一口酒的代价》\n"
    "{second}\n一等奖{two}\n永登县中医院《山里的灯》\n榆中县妇幼保健院《血从哪里来》\n"
    "人气作品奖{one}\n永登县中医院《山里的灯》\n优秀组织奖{one}\n榆中县卫生健康局\n临夏市卫生健康委员会\n2023年12月5日"
)


def _counts(text: str) -> set[tuple[str, int | None, int]]:
    return {(item.name, item.declared, item.listed) for item in read_document(source(text)).awards}


@pytest.mark.parametrize(("first", "second"), [("讲解类", "短视频类"), ("【讲解类】", "【短视频类】"), ("🎤 讲解类", "🎬 短视频类"), ("技术赛道", "管理赛道"), ("讲解类：", "短视频类：")])
def test_each_kind_has_its_own_grades(first: str, second: str) -> None:
    one, other = (name.strip("🎤🎬 【】：") for name in (first, second))
    assert _counts(_NOTICE.format(first=first, second=second, one="（1件）", two="（2件）")) == {
        (f"{one}一等奖", 1, 1), (f"{one}二等奖", 2, 2), (f"{other}一等奖", 2, 2), ("人气作品奖", 1, 1), ("优秀组织奖", 1, 1),
    }  # fmt: skip


def test_grades_without_counts_are_one_award() -> None:
    assert {name for name, _, _ in _counts(_NOTICE.format(first="讲解类", second="短视频类", one="", two=""))} == {"一等奖", "二等奖", "人气作品奖", "优秀组织奖"}
