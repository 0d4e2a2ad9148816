"""Notices made up at random from the same few words: whatever the layout, each must say exactly the honours that it was made from."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest

from factories import source
from partygraph.pipeline import read_document

_PLACES = [
    "兰州市", "榆中县", "永登县", "皋兰县", "天水市", "秦安县", "甘谷县", "武威市", "民勤县", "张掖市", "高台县", "酒泉市", "敦煌市", "平凉市", "泾川县",
    "庆阳市", "环县", "定西市", "陇西县", "临洮县", "陇南市", "成县", "临夏市", "甘肃省",
]  # fmt: skip
_KINDS = [
    "人民医院", "中医院", "妇幼保健院", "第二人民医院", "疾病预防控制中心", "中心血站", "第一人民医院",
]  # fmt: skip
_UNITS = [
    "急诊科", "护理部", "重症医学科", "检验科", "内科党支部", "第一党支部", "门诊导诊台", "产房", "药学部", "财务科", "外科一病区", "手术室", "血液透析中心",
    "健康管理中心", "驾驶班", "120急救站", "公共卫生科", "青年突击队", "志愿服务队", "结算窗口", "收费班组", "心血管内科", "导管室", "消毒供应中心",
]  # fmt: skip
_CIRCLES = [
    "暖心圈", "护航圈", "同心圈", "天使圈", "守护者圈", "七彩圈", "生命之光圈",
]  # fmt: skip
_WORKS = [
    "让党旗在病房飘扬", "红色引擎领航", "一支部一品牌", "党建+急救", "从细节做起",
]  # fmt: skip
_PRIZES = [["一等奖", "二等奖", "三等奖"], ["特等奖", "一等奖", "优秀奖"], ["金奖", "银奖", "铜奖"]]
_TITLES = [["先进集体", "优秀组织单位"], ["青年文明号", "巾帼文明岗", "工人先锋号"]]
_LEADS = [
    "甘肃省卫生健康系统表彰名单\n\n",
    "关于公布评选结果的通知\n各单位：\n经评审，现将评选结果公布如下。\n\n",
    "全省护理创新大赛结果揭晓\n发布时间：2024-03-05 来源：甘肃卫健\n近日，大赛结果揭晓。获奖名单如下：\n\n",
]
_ENDS = ["", "\n甘肃省卫生健康委员会\n2024年3月5日\n"]
_ORDINALS = "一二三四五"


@dataclass(frozen=True)
class _Honour:
    award: str
    recipient: str
    entry: str | None

    def written(self, link: str = "") -> str:
        """Who got it, with the work as notices write it."""
        mark = "" if self.entry is None else f"“{self.entry}”" if self.entry.endswith("圈") else f"《{self.entry}》"
        return f"{self.recipient}{link if mark else ''}{mark}"


def _honours(dice: random.Random) -> list[_Honour]:
    with_works = dice.random() < 0.4
    prizes = with_works or dice.random() < 0.4
    awards = dice.choice(_PRIZES if prizes else _TITLES)
    houses = dice.sample([place + kind for place in _PLACES for kind in _KINDS], 20)
    works = dice.sample(_CIRCLES + _WORKS, len(_CIRCLES + _WORKS))
    return [
        _Honour(award, houses.pop() + ("" if prizes else dice.choice([*_UNITS, ""])), works.pop() if with_works else None)
        for award in awards
        for _ in range(dice.randint(1, 3))
    ]


def _laid_out(dice: random.Random, honours: list[_Honour], layout: str) -> str:
    awards = list(dict.fromkeys(item.award for item in honours))
    under = {award: [item for item in honours if item.award == award] for award in awards}
    works = honours[0].entry is not None
    if layout == "sections":
        style = dice.choice(["{o}、{a}（{n}个）", "（{o}）{a}", "{a}（{n}个）：", "{a}", "【{a}】", "★{a}"])
        number = dice.choice(["", "{}.", "{}、", "（{}）"])
        return "".join(
            style.format(o=_ORDINALS[at], a=award, n=len(under[award])) + "\n" + "".join(number.format(row + 1) + item.written() + "\n" for row, item in enumerate(under[award]))
            for at, award in enumerate(awards)
        )
    if layout == "inline":
        return "".join(f"{award}（{len(under[award])}个）：" + "、".join(item.written() for item in under[award]) + "。\n" for award in awards)
    if layout == "colon":
        return "".join(f"{item.award}：{item.written()}\n" if works else f"{item.recipient}：{item.award}\n" for item in honours)
    if layout == "prose":
        verb = dice.choice(["荣获", "获", "获得"])
        return "；".join("、".join(item.written("的") for item in under[award]) + f"{verb}{award if works else f'“{award}”'}" for award in awards) + "。\n"
    columns = ["单位", "奖项", *(["作品"] if works else [])]
    dice.shuffle(columns)
    values = [{"单位": item.recipient, "奖项": item.award, "作品": item.entry or ""} for item in honours]
    if layout == "cells":
        columns = ["序号", *columns]
        return "\n\n".join([*columns, *(cell for at, row in enumerate(values) for cell in [str(at + 1), *(row[column] for column in columns[1:])])]) + "\n\n"
    sign = {"tabs": "\t", "bars": "|", "blanks": "   "}[layout]
    return "\n".join([sign.join(columns), *(sign.join(row[column] for column in columns) for row in values)]) + "\n"


@pytest.mark.parametrize("layout", ["sections", "inline", "colon", "prose", "cells", "tabs", "bars", "blanks"])
@pytest.mark.parametrize("seed", range(12))
def test_a_notice_says_what_it_was_made_from(layout: str, seed: int) -> None:
    dice = random.Random(f"{layout} {seed}")
    honours = _honours(dice)
    text = dice.choice(_LEADS) + _laid_out(dice, honours, layout) + dice.choice(_ENDS)
    found = {(item.award, item.recipient, item.entry.strip("“”《》") if item.entry else None) for item in read_document(source(text)).conferrals}
    assert found == {(item.award, item.recipient, item.entry) for item in honours}, text
