"""The word classes that patterns share: any adverb in front of any verb is read alike, whatever the sentence."""

from __future__ import annotations

import pytest

from factories import honours
from partygraph.rules.load import words

HOUSE = "榆中县人民医院"
SAID = f"{HOUSE}急诊科{{}}“甘肃省青年文明号”称号。"
TWO = f"喜报\n我院第二党支部被县委评为“先进党支部”，急诊科{{}}“甘肃省青年文明号”称号。\n{HOUSE}"
FEW = ("荣获", "被评为", "入选", "获颁")
VERBS = [verb for verb in words("gets") if verb not in ("荣立", "荣登")]
OF_SEVERAL = {"双双", "分别", "齐齐", "并列", "各", "各自", "依次", "共同", "一同", "一起", "一道", "一并", "全部", "悉数", "相继", "从中"}
GOT = (f"{HOUSE}急诊科", "甘肃省青年文明号", None, ())


@pytest.mark.parametrize("adverb", sorted(set(words("adverb")) - OF_SEVERAL))
@pytest.mark.parametrize("verb", FEW)
def test_any_adverb_stands_before_a_verb(adverb: str, verb: str) -> None:
    if adverb + verb in ("荣获颁", "喜获颁"):
        return  # nobody writes so
    assert honours(SAID.format(adverb + verb)) == {GOT}


@pytest.mark.parametrize("verb", VERBS)
def test_any_verb_that_gets(verb: str) -> None:
    assert honours(SAID.format(verb)) == {GOT}
    assert GOT[:2] in {honour[:2] for honour in honours(TWO.format(verb))}


@pytest.mark.parametrize("adverb", words("giving-adverb"))
def test_any_adverb_stands_before_giving(adverb: str) -> None:
    text = f"{HOUSE}消息：近日，甘肃省总工会{adverb}授予{HOUSE}急诊科“甘肃省工人先锋号”称号。"
    assert honours(text) == {(f"{HOUSE}急诊科", "甘肃省工人先锋号", None, ("甘肃省总工会",))}


@pytest.mark.parametrize("said", ["取得优异成绩", "赢得患者“好口碑”的赞誉", "取得执业许可", "取得“零投诉”的成绩", "收获好评", "获得发展"])
def test_what_is_got_and_no_title(said: str) -> None:
    assert honours(f"近年来，{HOUSE}急诊科{said}。") == set()
