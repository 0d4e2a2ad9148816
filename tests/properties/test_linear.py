"""Time grows with the length of the text, whatever the text is made of: four times the text, not sixteen times the time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from growth import ALLOWED, growth

from partygraph.model import Source
from partygraph.names.find import find
from partygraph.pipeline import read_document

pytestmark = pytest.mark.slow

HEAD = "甲市卫生健康委员会\n关于表扬先进集体的通报\n"


def rows(count: int) -> str:
    return "一等奖\n" + "\n".join(f"{at}.深圳市第{at}人民医院" for at in range(1, count))


def prose(count: int) -> str:
    return "\n".join(
        f"近日，广东省卫生健康委员会授予深圳市第{at}人民医院“先进集体{at}”荣誉称号。该院开展第{at}届岗位技能大赛。" for at in range(count)
    )


def definitions(count: int) -> str:
    return "\n".join(f"深圳市第{at}人民医院（以下简称深{at}医院）开展工作，深{at}医院党委获评“先进基层党组织”。" for at in range(count))


def headings(count: int) -> str:
    return "\n".join(f"第{at}届大赛先进集体（3个）\n深圳市第{at}人民医院" for at in range(count))


def table(count: int) -> str:
    return "序号\t单位\t品牌名称\n" + "\n".join(f"{at}\t深圳市第{at}人民医院\t红心{at}" for at in range(count))


def honours(count: int) -> str:
    return "\n".join(f"深圳市人民医院荣获“模范先锋{at}号”荣誉称号，评选出模范先锋{at}号奖3个。" for at in range(count))


TEXTS: dict[str, Callable[[int], str]] = {
    "numbered rows": rows,
    "sentences": prose,
    "sentences in one line": lambda count: prose(count).replace("\n", ""),
    "definitions": definitions,
    "headings": headings,
    "headings and honours": lambda count: headings(count) + "\n" + honours(count),
    "honours of one body": honours,
    "counts": lambda count: "\n".join(f"本次大会共评选出“模范先锋{at}号”{at % 7 + 2}个。" for at in range(count)),
    "brands of one body": lambda count: "\n".join(f"深圳市人民医院党委打造“红心{at}”党建品牌。" for at in range(count)),
    "short forms of one body": lambda count: "\n".join(f"深圳市人民医院（以下简称深{at}医）获评先进集体。" for at in range(count)),
    "contests": lambda count: "\n".join(f"深圳市卫生健康委员会举办第{at}届红心技能大赛，深圳市第{at}医院获一等奖。" for at in range(count)),
    "table": table,
    "short lines": lambda count: "甲\n" * count,
    "names in one paragraph": lambda count: "、".join(f"深圳市第{at}医院" for at in range(count)),
    "enumeration commas": lambda count: "、" * count,
    "commas": lambda count: "，" * count,
    "stops": lambda count: "。" * count,
    "open quotes": lambda count: "“" * count,
    "nested quotes": lambda count: "“" * count + "”" * count,
    "quoted words": lambda count: "“红心”、" * count,
    "open brackets": lambda count: "（" * count,
    "nested brackets": lambda count: "（" * count + "）" * count,
    "second names": lambda count: "甲医院（乙医院）" * count,
    "digits": lambda count: "1" * count,
    "Chinese digits": lambda count: "一" * count,
    "ordinals": lambda count: "甲医院第" + "一、" * count + "党支部",
    "hospitals": lambda count: "医院" * count,
    "branches": lambda count: "党支部" * count,
    "provinces": lambda count: "广东省" * count,
    "one character": lambda count: "甲" * count,
    "getting": lambda count: "荣获" * count,
    "adverbs of publishing": lambda count: "甲市委" + "日前近日" * count + "召开表彰大会",
    "adverbs of getting": lambda count: "甲医院" + "先后分别" * count + "荣获",
    "counts joined by words": lambda count: "为" + "一个和" * count + "颁奖",
    "units with a plus sign": lambda count: "外科+内科" * count + "荣获一等奖",
    "by whom": lambda count: "“红心”由" * count + "获得",
    "lists that have": lambda count: "先进名单中有" * count + "甲医院",
    "giving": lambda count: "被授予" * count,
    "clauses": lambda count: "甲医院荣获先进，" * count,
    "spaces": lambda count: "甲" + " " * count + "乙",
    "cells": lambda count: "甲\t" * count,
    "pipes": lambda count: "甲|" * count,
    "colons": lambda count: "甲：" * count,
    "dashes": lambda count: "甲——" * count,
    "dates": lambda count: "2023年2月13日" * count,
    "signatures": lambda count: "深圳市卫生健康委员会\n2023年2月13日\n" * count,
    "document numbers": lambda count: "鲁卫函〔2023〕66号\n" * count,
    "attachments": lambda count: "附件：\n1.甲\n" * count,
    "tags": lambda count: "<p " * count,
    "empty lines": lambda count: "甲\n" + "\n" * count + "乙",
}


def read(text: str) -> None:
    read_document(Source(name="notice.txt", media_type="text/plain", digest="0" * 64, text=text))


@pytest.mark.parametrize("kind", TEXTS)
def test_time_grows_with_the_length(kind: str) -> None:
    make = TEXTS[kind]
    assert growth(lambda count: read(HEAD + make(count)), 250, most=100_000) < ALLOWED


def test_names_of_a_long_line_are_all_quoted_where_they_stand() -> None:
    text = HEAD + "、".join(f"深圳市第{at}医院" for at in range(20_000))
    reading = read_document(Source(name="notice.txt", media_type="text/plain", digest="0" * 64, text=text))
    assert all(text[item.start : item.end] == item.quote for item in reading.evidence())


def test_name_at_the_end_of_a_long_run_is_found() -> None:
    found = find("某" * 5000 + "深圳市人民医院")
    assert [item.org.name for item in found] == ["深圳市人民医院"]
