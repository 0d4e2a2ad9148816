"""Works in a list whose owner is said by a label, by a verb or in brackets, below headings of every manner, on a page and in a notice."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

WORKS = (("回家的路", "榆中县人民医院"), ("一碗汤", "永登县中医院"), ("山梁上的灯", "皋兰县妇幼保健院"), ("别怕，有我", "兰州市第二人民医院"), ("血脉相连", "兰州市血液中心"))
ROWS = {
    "label": "《{work}》报送单位：{owner}",
    "label-in-brackets": "《{work}》（报送单位：{owner}）",
    "both-labelled": "作品：《{work}》 单位：{owner}",
    "blank": "《{work}》 {owner}",
    "dash": "《{work}》——{owner}",
    "slash": "《{work}》/{owner}",
    "owner-first": "{owner}：《{work}》",
    "in-brackets": "《{work}》（{owner}）",
    "sent-by": "{owner}选送的《{work}》",
    "sent-by-behind": "《{work}》 {owner}选送",
    "of-a-kind": "{owner}报送的情景剧《{work}》",
    "labels-on-lines": "作品名称：《{work}》\n报送单位：{owner}",
    "two-lines": "《{work}》\n{owner}",
    "made-by": "《{work}》 出品单位：{owner}",
    "put-forward": "《{work}》（{owner}推荐）",
    "without-marks": "{work}（{owner}）",
    "in-lenses": "【{owner}】《{work}》",
    "contestant": "参赛单位：{owner}  参赛作品：《{work}》",
}
HEADS = {"plain": "{name}", "count": "{name}（{count}个）", "colon": "{name}：", "lenses": "【{name}】", "number": "{order}、{name}", "stars": "★{name}★"}
PRIZES = (("一等奖", "二等奖", "三等奖"), ("最佳影片奖", "最佳编剧奖", "优秀影片奖"))
PAGES = {
    "page": "兰州市卫生健康系统微电影大赛获奖名单公布\n2023-07-01 来源：兰州日报\n\n7月1日，由兰州市卫生健康委员会主办的全市卫生健康系统微电影大赛颁奖。"
    "现将获奖名单公布如下：\n\n{list}\n\n编辑：李某\n",
    "notice": "兰州市卫生健康委员会\n关于全市卫生健康系统微电影大赛评选结果的通报\n\n各县区卫生健康局：\n\n我委组织开展了微电影大赛，现予通报。\n\n"
    "附件：获奖名单\n\n兰州市卫生健康委员会\n2023年7月1日\n\n附件\n\n获奖名单\n\n{list}\n",
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("row", ROWS)
def test_every_row_gives_its_work_to_its_owner(row: str, page: str) -> None:
    for order, head in enumerate(HEADS.values()):
        prizes = PRIZES[order % 2]
        groups = (WORKS[:1], WORKS[1:3], WORKS[3:])
        blocks = (
            "\n".join([head.format(name=name, count=len(group), order=number), *(ROWS[row].format(work=work, owner=owner) for work, owner in group)])
            for number, name, group in zip("一二三", prizes, groups, strict=True)
        )
        reading = read_document(source(PAGES[page].format(list="\n".join(blocks))))
        assert {(item.recipient, item.award, item.entry) for item in reading.conferrals} == {(owner, name, work) for name, group in zip(prizes, groups, strict=True) for work, owner in group}, head


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param("榆中县人民医院 《回家的路》（推荐单位：榆中县卫生健康局）", ("榆中县人民医院", "回家的路"), id="who-put-it-forward-does-not-own-it"),
        pytest.param("《回家的路》 作者：张某  单位：榆中县人民医院", ("榆中县人民医院", "回家的路"), id="the-author-does-not-own-it"),
        pytest.param("《生活：从心出发》（榆中县人民医院选送）", ("榆中县人民医院", "生活：从心出发"), id="a-colon-in-a-title-labels-nothing"),
    ],
)
def test_what_stands_beside_the_owner(row: str, expected: tuple[str, str]) -> None:
    reading = read_document(source(PAGES["page"].format(list=f"一等奖\n{row}\n二等奖\n《一碗汤》（永登县中医院）")))
    assert [(item.recipient, item.entry) for item in reading.conferrals if item.award == "一等奖"] == [expected]
