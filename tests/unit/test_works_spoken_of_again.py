"""Works that a later clause speaks of again, honours after others, the same honour behind how it was won; in made-up news."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.pipeline import read_document

_H = "榆中县人民医院"

WORKS = {
    "stood-out": ("榆中县人民医院申报的《携手同心》案例，从全国2995个案例中脱颖而出，获得“热力值十强案例”奖。", {(_H, "热力值十强案例", "携手同心")}),
    "quotes-within": ("榆中县人民医院申报的《携手 托举“稳稳的”幸福》案例，经层层评审，最终荣获“十佳案例”。", {(_H, "十佳案例", "携手 托举“稳稳的”幸福")}),
    "at-the-same-time": ("榆中县人民医院的《生命之光》案例，从3000个案例中脱颖而出，在获得“十强案例”奖的同时入选决赛。", {(_H, "十强案例", "生命之光")}),
    "among-so-many": ("榆中县人民医院“伴爱童行”志愿服务项目代表全省参赛。最终在1000个入围项目中获得了金奖！", {(_H, "金奖", "伴爱童行")}),
    "that-project": ("榆中县人民医院的参赛案例“伴爱童行”进入总决赛，该项目被评为“全国十佳案例”。", {(_H, "全国十佳案例", "伴爱童行")}),
    "a-clause-between": (
        "经过层层选拔，榆中县人民医院参赛案例“伴爱童行”与六大赛区的116个案例进入总决赛。专家评委给予一致认可，该项目被评为“全国十佳案例”。",
        {(_H, "全国十佳案例", "伴爱童行")},
    ),
    "that-case-at-last": ("榆中县人民医院推荐的项目“伴爱童行”进入总决赛。最终，该案例荣获一等奖。", {(_H, "一等奖", "伴爱童行")}),
    "with-a-feat": ("10月11日，全市微党课决赛举行，榆中县人民医院党委报送的党课《初心》荣获一等奖的优异成绩。", {(_H + "党委", "一等奖", "初心")}),
    "the-case-that-was-entered": (
        "榆中县人民医院申报的《携手同心》案例进入决赛。经过角逐，最终榆中县人民医院申报的案例获得全国医院擂台赛——华北赛区“优秀案例”奖。",
        {(_H, "优秀案例", "携手同心")},
    ),
    "several-works": ("榆中县人民医院的案例“伴爱童行”和永登县人民医院的案例“星光”进入决赛。该案例荣获一等奖。", None),
    "no-work": ("榆中县人民医院开展“伴爱童行”活动。该院最终获得一等奖。", {(_H, "一等奖", None)}),
}


@pytest.mark.parametrize(("text", "expected"), WORKS.values(), ids=WORKS)
def test_works_spoken_of_again(text: str, expected: set[tuple[str, str, str | None]] | None) -> None:
    found = {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}
    assert found == expected if expected is not None else not {item for item in found if item[2] is not None}


_F, _U = "榆中县妇联", "榆中县人民医院工会"

AFTER = {
    "subject-in-front": ("榆中县妇联继去年荣获全国三八红旗集体之后，今年又荣获省妇联系统先进集体。", {(_F, "全国三八红旗集体"), (_F, "省妇联系统先进集体")}),
    "another-behind": (
        "榆中县妇联继去年荣获全国三八红旗集体之后，今年又荣获省先进集体。榆中县人民医院荣获全国三八红旗集体称号。",
        {(_F, "全国三八红旗集体"), (_F, "省先进集体"), (_H, "全国三八红旗集体")},
    ),
    "passive": ("榆中县人民医院工会继去年被授予省模范职工之家后，今年又被授予全国模范职工之家。", {(_U, "省模范职工之家"), (_U, "全国模范职工之家")}),
    "subject-behind": ("继获评“全省文明单位”之后，榆中县人民医院又获“全国文明单位”。", {(_H, "全省文明单位"), (_H, "全国文明单位")}),
    "in-one-clause": ("榆中县人民医院继2020年获评“全省文明单位”后，再次荣获“全国文明单位”称号。", {(_H, "全省文明单位"), (_H, "全国文明单位")}),
    "each-its-own": ("继门诊部获“青年文明号”之后，榆中县人民医院又获“全国文明单位”。", {(_H + "门诊部", "青年文明号"), (_H, "全国文明单位")}),
}


@pytest.mark.parametrize(("text", "expected"), AFTER.values(), ids=AFTER)
def test_one_honour_after_another(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected


_N = "榆中县人民医院新生儿科"

SAME = {
    "by-work": ("来源：榆中县人民医院\n会上，15个岗组获得省级巾帼文明岗的称号。我院新生儿科经过18个月的创建工作获此殊荣。", {(_N, "省级巾帼文明岗")}),
    "by-choice": ("来源：榆中县人民医院\n日前，全省10个集体荣获“工人先锋号”的称号。我院新生儿科经层层选拔获此殊荣。", {(_N, "工人先锋号")}),
    "plain": ("来源：榆中县人民医院\n会上，15个岗组获得省级巾帼文明岗称号。我院新生儿科获此殊荣。", {(_N, "省级巾帼文明岗")}),
    "on-the-list": ("来源：榆中县人民医院\n全市共有8家单位获评健康促进医院的荣誉称号，我院榜上有名。", {(_H, "健康促进医院")}),
    "among-them": ("来源：榆中县人民医院\n全市8家单位获得文明单位的殊荣，我院名列其中。", {(_H, "文明单位")}),
    "not-ours": ("来源：榆中县人民医院\n全市8家单位获得文明单位的殊荣，我院经层层选拔仍未入选。", set()),
}


@pytest.mark.parametrize(("text", "expected"), SAME.values(), ids=SAME)
def test_the_same_honour_behind_how_it_was_won(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == expected
