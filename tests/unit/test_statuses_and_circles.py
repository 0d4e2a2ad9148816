"""Kinds of houses as titles, counts of who was praised, and whose page it is."""

from __future__ import annotations

import pytest

from partygraph.clean import clean
from partygraph.facts.awards import read_heading
from partygraph.facts.counts import read_counts
from partygraph.model import Source
from partygraph.pipeline import read_document


def _read(text: str) -> set[tuple[str, str, str | None]]:
    reading = read_document(Source(name="x.txt", media_type="text/plain", digest="0" * 64, text=text))
    return {(item.recipient, item.award, item.entry) for item in reading.conferrals}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("2023年甲省社区医院名单", ("2023年甲省社区医院",)),
        ("2022年度甲省第三批社区医院名单", ("2022年度甲省第三批社区医院",)),
        ("甲省智慧医院名单（12家）", ("甲省智慧医院",)),
        ("2024年甲市旗舰中医馆名单", ("2024年甲市旗舰中医馆",)),
        ("甲市安静病房名单", ("甲市安静病房",)),
        ("全省县域医疗卫生次中心名单", ("全省县域医疗卫生次中心",)),
        ("甲市美丽乡村卫生室名单", ("甲市美丽乡村卫生室",)),
        ("甲市综合医院名单", ()),
        ("甲市定点医院名单", ()),
        ("参会医院名单", ()),
        ("甲市乙社区卫生服务中心名单", ()),
    ],
)
def test_kinds_of_houses(line: str, names: tuple[str, ...]) -> None:
    heading = read_heading(line)
    assert (heading.names if heading is not None else ()) == names


@pytest.mark.parametrize("title", ["2023年甲省社区医院名单", "甲省第二批旗舰中医馆名单", "关于公布甲省智慧医院名单的通知"])
def test_lists_of_such_houses(title: str) -> None:
    rows = _read(f"{title}\n1.杭州市余杭区人民医院\n2.宁波市中医院\n")
    assert {row[0] for row in rows} == {"杭州市余杭区人民医院", "宁波市中医院"}


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("甲市60名先进个人、20个先进集体和6个先进党组织受到省委、省政府的表彰", {("先进个人", 60), ("先进集体", 20), ("先进党组织", 6)}),
        ("全县12个先进集体、30名先进个人受到县委表彰", {("先进集体", 12), ("先进个人", 30)}),
        ("5个文明科室、8名服务标兵受到医院党委的通报表扬", {("文明科室", 5), ("服务标兵", 8)}),
        ("3个先进支部、7名优秀党员获市卫健委表彰", {("先进支部", 3), ("优秀党员", 7)}),
        ("我市有5个先进集体、8名先进个人受到上级表彰", {("先进集体", 5), ("先进个人", 8)}),
        ("9个优秀团队和13名优秀医师荣获市政府的嘉奖", {("优秀团队", 9), ("优秀医师", 13)}),
        ("评出上海市先进集体7个、上饶市先进个人9名", {("上海市先进集体", 7), ("上饶市先进个人", 9)}),
        ("产生了上海市模范职工之家297个", {("上海市模范职工之家", 297)}),
        ("12名职工、3个部门受到警告", set()),
        ("评出上级表彰的个人3名", set()),
    ],
)
def test_counts_of_those_praised(sentence: str, counts: set[tuple[str, int]]) -> None:
    assert {(item.award, item.count) for item in read_counts(clean(sentence))} == counts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("我院获评区“文明单位”\n2024-09-26 来源：和平医院\n会上，我院获评“文明单位”。", {("和平医院", "文明单位", None)}),
        ("我院获评省“文明单位”\n供稿：友谊医院宣传科\n会上发布了名单，我院内科获评“文明科室”。", {("友谊医院内科", "文明科室", None)}),
        ("我院获评省“文明单位”\n来源：本院\n会上发布了名单，我院内科获评“文明科室”。", {("内科", "文明科室", None)}),
    ],
)
def test_whose_page_it_is(text: str, rows: set[tuple[str, str, str | None]]) -> None:
    assert _read(text) == rows
