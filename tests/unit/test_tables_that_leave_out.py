"""Tables and walls that leave out what stands above: an award for several rows, a giver below its title."""

from __future__ import annotations

from factories import source
from partygraph.pipeline import read_document


def told(text: str) -> set[tuple[str, ...]]:
    return {(item.recipient, item.award, *([item.entry] if item.entry else []), *item.by) for item in read_document(source(text)).conferrals}


def test_rows_that_leave_out_their_award() -> None:
    rows = (
        "奖项　　报送党支部　　作品名称\n一等奖　江门市中心医院急诊党支部　《黄金四分钟》\n　　　　台山市人民医院第二党支部　《打开那扇窗》\n"
        "二等奖　开平市中医院护理党支部　《两盏灯》\n　　　　江门市中心血站党支部、鹤山市人民医院党支部　《凌晨的电话》"
    )
    text = f"江门市卫生健康局关于微党课大赛结果的通报\n各单位：\n现将结果通报如下：\n一、微党课\n\n{rows}\n\n江门市卫生健康局\n2021年7月16日"
    assert {item[:3] for item in told(text)} == {
        ("江门市中心医院急诊党支部", "一等奖", "黄金四分钟"), ("台山市人民医院第二党支部", "一等奖", "打开那扇窗"), ("开平市中医院护理党支部", "二等奖", "两盏灯"),
        ("江门市中心血站党支部", "二等奖", "凌晨的电话"), ("鹤山市人民医院党支部", "二等奖", "凌晨的电话"),
    }  # fmt: skip


def test_givers_below_the_titles_of_a_wall() -> None:
    wall = "2011\n\n■ 首都劳动奖状\n　 北京市总工会\n\n2010\n\n■ 全国青年文明号——急诊科\n　 卫生部　共青团中央\n\n■ 北京市三八红旗集体——产科护理组\n　 北京市妇女联合会"
    assert told(f"北京市通州区潞河医院荣誉墙\n北京市通州区潞河医院是三级医院。\n医院荣誉\n{wall}") == {
        ("北京市通州区潞河医院", "首都劳动奖状", "北京市总工会"), ("北京市通州区潞河医院急诊科", "全国青年文明号", "卫生部", "共青团中央"),
        ("北京市通州区潞河医院产科护理组", "北京市三八红旗集体", "北京市妇女联合会"),
    }  # fmt: skip


def test_who_commends_at_a_meeting_gives_what_is_told_next() -> None:
    text = "新乡市召开会议\n会上，河南省卫生健康委对2020年度先进集体和先进个人通报表扬，新乡市多家单位上榜。卫辉市疾病预防控制中心被评为“全省健康促进工作先进集体”。"
    assert told(text) == {("卫辉市疾病预防控制中心", "全省健康促进工作先进集体", "河南省卫生健康委")}
