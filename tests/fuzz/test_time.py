"""Time grows with the length of a text, not with its square, whatever brick the text is built of; a paragraph of five megabytes is read."""

from __future__ import annotations

import pytest
from growth import ALLOWED, growth

from partygraph.model import Source
from partygraph.pipeline import read_document

BRICKS = {
    "marks of lists": "、",
    "names in a list": "甲市人民医院、",
    "branches in a list": "第一党支部、",
    "ellipsis": "第三、",
    "open brackets": "（",
    "open quotes": "“",
    "open titles": "《",
    "blanks": " ",
    "tabs": "\t",
    "line ends": "\n",
    "digits": "1",
    "Chinese digits": "一",
    "short lines": "第一\n",
    "numbered rows": "1.乙县中医院 同心圈\n",
    "headings": "一等奖（3个）\n",
    "table rows": "1\t甲市人民医院\t同心圈\n",
    "sentences": "甲市人民医院荣获“先进集体”称号。",
    "houses and their branches": "甲市人民医院荣获“先进基层党组织”称号。甲市人民医院第一党支部荣获“先进基层党组织”称号。",
    "one sentence": "甲市人民医院荣获先进集体，",
    "verbs": "荣获",
    "quotes": "“同心”",
    "owners and brands": "甲院“同心”",
    "suffixes": "医院",
    "units": "党支部",
    "ordinals": "第一党总支",
    "places": "山东省济南市",
    "dates": "2023年2月13日",
    "numbers of documents": "甲卫函〔2023〕6号",
    "markup": "<u>",
    "short forms": "（以下简称甲院）",
    "references": "我院",
    "any letters": "天地玄黄宇宙洪荒",
    "latin": "a b ",
}


def read(text: str) -> None:
    read_document(Source(name="long.txt", media_type="text/plain", digest="0" * 64, text=text))


def grown(brick: str, size: int) -> str:
    """A notice with one paragraph, or list, of that size."""
    return "关于表扬先进的通报\n" + brick * (size // len(brick)) + "\n甲市卫生健康委员会\n2023年2月13日\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", BRICKS)
def test_time_is_linear(name: str) -> None:
    assert growth(lambda size: read(grown(BRICKS[name], size)), 20_000, most=80_000) < ALLOWED


@pytest.mark.slow
@pytest.mark.parametrize("name", ["marks of lists", "blanks", "any letters", "line ends"])
def test_five_megabytes_take_four_times_as_long_as_a_quarter_of_them(name: str) -> None:
    assert growth(lambda size: read(grown(BRICKS[name], size)), 1_250_000, most=1_250_000) < ALLOWED
