"""Who holds a contest, said a clause or a sentence behind its name; names of two kinds of works; shows with prizes."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HELD = {
    "1月26日，第七届“守护生命”微电影、微视频评选展播活动闭幕，该活动由山东省卫生健康委主办、山东省卫生健康宣传教育中心承办。": ("第七届“守护生命”微电影、微视频评选展播活动", ("山东省卫生健康委",)),
    "近日，首届“健康杯”篮球、羽毛球比赛闭幕，比赛由济南市总工会主办。": ("首届“健康杯”篮球、羽毛球比赛", ("济南市总工会",)),
    "济南市卫生健康系统第三届微电影大赛日前结束。\n大赛8月启动，由济南市卫生健康委员会、济南市总工会联合举办。": ("济南市卫生健康系统第三届微电影大赛", ("济南市卫生健康委员会", "济南市总工会")),
    "第五届全国医院品管圈大赛日前闭幕。比赛历时两天，由中国医院协会主办，济南市中心医院承办。": ("第五届全国医院品管圈大赛", ("中国医院协会",)),
    "第二届“岐黄杯”中医药知识竞赛昨日落幕。竞赛自6月启动，由济南市中医药管理局组织举办。": ("第二届“岐黄杯”中医药知识竞赛", ("济南市中医药管理局",)),
    "日前，济南市卫生健康系统首届职工书画展评活动落下帷幕，活动由济南市卫生健康委员会、济南市总工会共同主办。": ("济南市卫生健康系统首届职工书画展评活动", ("济南市卫生健康委员会", "济南市总工会")),
    "7月2日晚，由济南市卫生健康委员会主办的“礼赞百年”文艺汇演在市体育馆举行。\n济南市中心医院获“最佳表演奖”。": ("“礼赞百年”文艺汇演", ("济南市卫生健康委员会",)),
}


@pytest.mark.parametrize("text", HELD)
def test_who_holds_it(text: str) -> None:
    assert [(item.name, item.organizers) for item in read_document(source(text)).campaigns] == [HELD[text]]


@pytest.mark.parametrize("text", ["7月2日晚，由济南市卫生健康委员会主办的“礼赞百年”文艺汇演在市体育馆举行。", "7月2日，由济南市卫生健康委员会主办的工作会议在市第一人民医院举行。"])
def test_no_contests(text: str) -> None:
    assert not read_document(source(text)).campaigns
