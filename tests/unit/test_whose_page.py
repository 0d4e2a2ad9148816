"""Units that a page names without their house are of the house whose page it is, wherever the page says so and whatever other houses it names."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
TITLE = "喜报！“七一”表彰传佳音"
PAGES = {
    "name-over-everything": f"{HOUSE}\n首页 医院概况 新闻动态\n{TITLE}\n发布时间：2023-07-01 浏览：233\n\n{{told}}\n\n上一篇：义诊\n下一篇：培训\n",
    "owner-at-the-foot": f"{TITLE}\n发布时间：2023-07-01 浏览：233\n\n{{told}}\n\n上一篇：义诊\n下一篇：培训\n版权所有：{HOUSE} 甘ICP备0000号\n",
    "copyright-in-english": f"{TITLE}\n2023-07-01\n\n{{told}}\n\nCopyright © 2023 {HOUSE} All Rights Reserved\n地址：榆中县栖云北路 电话：0931-0000000",
    "source": f"{TITLE}\n2023-07-01 来源：{HOUSE}\n\n{{told}}\n",
    "office-as-author": f"{TITLE}\n作者：{HOUSE}办公室 日期：2023-07-01\n\n{{told}}\n",
    "writer-in-a-bracket": f"{TITLE}\n\n{{told}}\n（{HOUSE} 张小甲）",
    "office-in-a-bracket": f"{TITLE}\n\n{{told}}\n（供稿：{HOUSE}宣传科）",
    "path": f"当前位置：{HOUSE} > 新闻中心 > 医院动态\n{TITLE}\n2023-07-01\n\n{{told}}\n",
    "in-the-title": f"喜报！{HOUSE}“七一”表彰传佳音\n2023-07-01\n\n{{told}}\n",
    "behind-the-title": f"{TITLE}_新闻动态_{HOUSE}官网\n2023-07-01\n\n{{told}}\n",
    "account": f"{TITLE}\n{HOUSE} 2023-07-01 18:20\n\n{{told}}\n",
    "account-of-an-office": f"{TITLE}\n原创 {HOUSE}宣传科 {HOUSE} 2023-07-01 18:20 发表于甘肃\n\n{{told}}\n",
    "welcome": f"欢迎访问{HOUSE}官方网站！今天是2023年7月1日\n{TITLE}\n\n{{told}}\n",
    "leading-sentence": f"{TITLE}\n2023-07-01\n\n近日，{HOUSE}传来喜讯。{{told}}\n",
    "signature": f"{TITLE}\n\n{{told}}\n\n{HOUSE}\n2023年7月1日\n",
    "checked-by": f"{TITLE}\n2023-07-01\n\n{{told}}\n\n编辑：张某 审核：李某 {HOUSE}宣传科\n",
    "to-be-followed": f"{TITLE}\n\n{{told}}\n\n长按识别二维码关注{HOUSE}\n",
}
OTHERS = {"nobody": "", "those-who-attend": "永登县中医院、皋兰县人民医院等单位代表参加。", "an-expert": "兰州大学第一医院专家李某到会指导。", "an-office": "县卫生健康局局长李某出席会议并讲话。"}
WON = {(HOUSE + "急诊科", "青年文明号"), (HOUSE + "护理部", "巾帼文明岗")}


@pytest.mark.parametrize("others", OTHERS)
@pytest.mark.parametrize("page", PAGES)
def test_bare_units_are_the_page_owners(page: str, others: str) -> None:
    for unit in ("我院急诊科", "急诊科", "医院急诊科"):
        for told in (
            f"6月30日，庆祝建党大会在县会议中心召开。{unit}被授予“青年文明号”称号，护理部荣获“巾帼文明岗”。{OTHERS[others]}全院职工备受鼓舞。",
            f"6月30日，庆祝建党大会在县会议中心召开。{OTHERS[others]}会上，{unit}被授予“青年文明号”称号，护理部荣获“巾帼文明岗”。全院职工备受鼓舞。",
        ):
            reading = read_document(source(PAGES[page].format(told=told)))
            assert {(item.recipient, item.award) for item in reading.conferrals} == WON, told


def test_a_story_about_another_house_is_not_the_page_owners() -> None:
    told = "6月30日，永登县中医院召开表彰大会。该院急诊科被授予“青年文明号”称号。"
    reading = read_document(source(f"永登县中医院传佳音\n2023-07-01 来源：{HOUSE}\n\n{told}\n"))
    assert [item.recipient for item in reading.conferrals] == ["永登县中医院急诊科"]
