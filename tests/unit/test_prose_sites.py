"""Who published an article, by the page it stands on: its path, a masthead, a byline, the owner at the foot."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

STORY = (
    "永州市中心医院获评省级文明单位\n{below}\n日前，省文明办公布名单，永州市中心医院荣获“湖南省文明单位”称号，这是该院连续第三次获此荣誉，全院干部职工备受鼓舞，纷纷表示要继续努力。\n"
    "下一步，医院将改进门诊流程，增设志愿者岗位，让患者就诊更加方便，让职工工作更有干劲。\n{foot}\n"
)


@pytest.mark.parametrize(
    ("above", "below", "foot", "expected"),
    [
        ("永州网 > 新闻中心 > 卫生", "2023-05-08", "返回首页", ("永州网",)),
        ("永州网 > 新闻中心 > 卫生", "来源：永州日报 2023-05-08", "返回首页", ("永州日报",)),
        ("新浪湖南 > 健康 > 资讯", "2023-05-08", "（来源：医院党委办公室供稿）", ("新浪湖南",)),
        ("首页 > 新闻中心 > 正文", "2023-05-08", "返回首页", ()),
        ("首页 > 新闻中心 > 正文", "2023-05-08 09:10  永州市融媒体中心  张某", "返回首页", ("永州市融媒体中心",)),
        ("永州日报数字报", "2023年05月08日", "关于我们", ("永州日报",)),
        ("首页 > 新闻中心 > 正文", "2023-05-08", "版权所有：永州市中心医院  地址：永州市冷水滩区", ("永州市中心医院",)),
        ("首页 > 新闻中心 > 正文", "2023-05-08", "永州日报社 版权所有", ("永州日报社",)),
        ("首页 > 新闻中心 > 正文", "2023-05-08", "版权所有：未经许可不得转载", ()),
    ],
)
def test_the_page_says_who_published(above: str, below: str, foot: str, expected: tuple[str, ...]) -> None:
    assert read_document(source(f"{above}\n{STORY.format(below=below, foot=foot)}")).document.issuers == expected


def test_a_page_that_shows_a_house_is_published_by_nobody() -> None:
    text = "永州市中心医院 > 关于我们 > 荣誉墙\n医院荣誉\n2023年 湖南省文明单位\n2022年 湖南省无烟单位\n"
    assert read_document(source(text)).document.issuers == ()


def test_a_report_whose_paper_has_a_second_name_in_brackets() -> None:
    text = "永州市中心医院获评省级文明单位\n永州网（永州日报网）讯（通讯员 张某）日前，永州市中心医院荣获“湖南省文明单位”称号。\n"
    assert read_document(source(text)).document.issuers == ("永州网",)
