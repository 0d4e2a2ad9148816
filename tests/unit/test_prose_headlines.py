"""Heads of articles: the headline among menus, accounts and dates, and who publishes."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.model import Reading
from partygraph.pipeline import read_document


def reading(text: str) -> Reading:
    return read_document(source(text))


def honours(text: str) -> set[tuple[str, str]]:
    return {(item.recipient, item.award) for item in reading(text).conferrals}


PAGE = """湖南省三级甲等综合医院
国家医学救援队伍建设单位
湖南省文明单位标兵
首页 | 院务公开 | 互联网医院
党建动态
骨科成功创建长沙市巾帼文明岗
来源：长沙市第一医院  发布时间：2022-05-06
近日，长沙市妇联公布2021年度巾帼文明岗名单，我院骨科榜上有名，获评“长沙市巾帼文明岗”称号，这是全科同志共同努力的结果，值得庆贺。
"""


def test_a_headline_may_begin_with_its_year() -> None:
    page = (
        "当前位置：首页 > 动态\n\n2023年永州市卫健系统技能竞赛圆满收官\n\n来源：永州市卫生健康委员会    发布时间：2023-10-23    点击数：6\n\n"
        "10月18日至20日，技能竞赛在永州举行，共有42支队伍参加。\n\n【团体奖】\n\n一等奖（1个）：永州市中心医院\n"
    )
    document = reading(page).document
    assert document.title == "2023年永州市卫健系统技能竞赛圆满收官"


def test_the_head_of_a_web_page_is_no_list_and_no_headline() -> None:
    assert honours(PAGE) == {("长沙市第一医院骨科", "长沙市巾帼文明岗")}
    assert reading(PAGE).document.title == "骨科成功创建长沙市巾帼文明岗"


def test_a_newspaper_shown_on_the_web_names_itself() -> None:
    text = (
        "电子报\n当前报纸名称：右江日报\n入选全区医院标杆党支部\n日期：02-28\n版面：03 要闻\n"
        "百色市人民医院急诊科党支部近日入选全区医院标杆党支部。该科室成立于1990年，常年坚守在抢救生命的第一线，患者和家属都说好，这样的科室还有许多。\n"
    )
    assert (reading(text).document.title, reading(text).document.issuers) == ("入选全区医院标杆党支部", ("右江日报",))


@pytest.mark.parametrize("account", ["系统主管", "超级管理员", "admin", "网站编辑"])
def test_an_account_of_the_site_publishes_nothing(account: str) -> None:
    text = f"柳州市人民医院内科党支部荣获先进支部\n发布者：{account}  发布时间：2025/02/20\n柳州市人民医院内科党支部荣获“先进党支部”称号。\n"
    assert reading(text).document.issuers == ()


HISTORY = "始建于1958年，现有职工六十人，承担当地的基本医疗和公共卫生服务任务，年门诊量两万人次，多年来一直受到群众的好评和肯定。\n"
PAGES = [
    ("汉寿县军山铺镇中心卫生院党支部\n发布时间：2019-05-11 来源：\n汉寿县军山铺镇中心卫生院" + HISTORY, "汉寿县军山铺镇中心卫生院党支部"),
    ("汉寿县人民医院开展义诊\n汉寿县人民医院\n发布时间：2019-05-11 来源：\n汉寿县人民医院" + HISTORY, "汉寿县人民医院开展义诊"),
    ("2021-01-18\n1月12日，汉寿县人民医院获评“先进集体”。\n急诊电话：0736-2120120\n", None),
]


@pytest.mark.parametrize(("text", "title"), PAGES)
def test_a_page_about_a_body_bears_its_name_and_a_telephone_is_no_headline(text: str, title: str | None) -> None:
    assert reading(text).document.title == title


def test_the_news_centre_of_a_menu_is_no_house_and_a_title_keeps_its_dots() -> None:
    text = "您现在的位置：主页 > 新闻中心 > 医院动态 > 我院举办“5•12”知识竞赛\n\n"
    text += "我院举办“5•12”知识竞赛\n\n发布于：2015-06-02 08:43   文字：【大】【中】【小】\n\n5月12日，我院举办了全院“5•12”知识竞赛，产科获得一等奖。\n"
    found = reading(text)
    assert found.document.title == "我院举办“5•12”知识竞赛"
    assert "新闻中心" not in {name for campaign in found.campaigns for name in campaign.organizers}


def test_a_headline_above_a_long_paragraph_goes_not_on_in_it() -> None:
    found = reading(
        "名医争锋，弘扬经典丨永州市中心医院护理技能大赛精彩纷呈\n微风轻拂，绿叶摇曳，会议室里热闹非凡，掌声与欢笑声此起彼伏，原来这里正在举行一场别开生面的护理技能大赛决赛。\n骨科荣获'护理技能大赛一等奖'。\n"
    )
    assert found.document.title == "名医争锋，弘扬经典丨永州市中心医院护理技能大赛精彩纷呈"
    assert [(item.recipient, item.award) for item in found.conferrals] == [("永州市中心医院骨科", "护理技能大赛一等奖")]
