"""Names to entities: what is joined, what stays apart, and that order does not matter."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from factories import reading
from partygraph.model import AwardFact, CampaignFact, Reading
from partygraph.resolve import Decision, Resolution, resolve
from partygraph.resolve.organizations import Organization
from partygraph.resolve.review import answer, questions
from partygraph.resolve.succession import successions
from partygraph.rules.load import table


def key(resolution: Resolution, document: Reading, name: str) -> str:
    return resolution.organizations.by_name[document.source.digest, name].key


def test_branches_of_a_hospital_with_two_names_are_one() -> None:
    one = reading("一", under=[("甲医科大学第一附属医院第一党支部", "甲医科大学第一附属医院")], aliases=[("甲医科大学第一附属医院", "山东省乙山医院", "second-name")])
    two = reading("二", under=[("山东省乙山医院第一党支部", "山东省乙山医院")])
    found = resolve([one, two])
    assert key(found, one, "甲医科大学第一附属医院") == key(found, two, "山东省乙山医院")
    assert key(found, one, "甲医科大学第一附属医院第一党支部") == key(found, two, "山东省乙山医院第一党支部")


def test_bare_branch_is_named_after_its_institution_and_never_a_node_by_itself() -> None:
    one = reading("一", under=[("第三党支部", "第六党总支"), ("第六党总支", "东营市人民医院")])
    two = reading("二", under=[("东营市人民医院第六党总支第三党支部", "东营市人民医院第六党总支")])
    found = resolve([one, two])
    assert key(found, one, "第三党支部") == key(found, two, "东营市人民医院第六党总支第三党支部")
    assert {o.label for o in found.organizations.all} == {"东营市人民医院", "东营市人民医院第六党总支", "东营市人民医院第六党总支第三党支部"}


def test_same_words_in_two_documents_are_two_bodies() -> None:
    one, two = reading("一", orgs=["市人民医院", "第一党支部"]), reading("二", orgs=["市人民医院", "第一党支部"])
    assert len(resolve([one, two]).organizations.all) == 4


def test_document_names_the_body_that_its_short_form_stands_for() -> None:
    one = reading("一", orgs=["县人民医院", "歙县人民医院"])
    assert len(resolve([one]).organizations.all) == 1


def test_short_form_stands_for_nobody_when_two_fit() -> None:
    one = reading("一", orgs=["县人民医院", "歙县人民医院", "长兴县人民医院"])
    assert len(resolve([one]).organizations.all) == 3


def test_order_of_documents_says_nothing() -> None:
    documents = _some_documents()
    wanted = resolve(documents)
    for seed in range(8):
        shuffled = random.Random(seed).sample(documents, len(documents))
        found = resolve(shuffled)
        assert found.organizations == wanted.organizations
        assert found.works == wanted.works


def test_one_more_document_only_joins() -> None:
    """Pairs of names that are one body stay one body, whatever comes on top."""
    documents = _some_documents()
    for less, more in pairwise([documents[:n] for n in range(1, len(documents) + 1)]):
        small, large = resolve(less).organizations.by_name, resolve(more).organizations.by_name
        for left, one in small.items():
            for right, other in small.items():
                if one.key == other.key:
                    assert large[left].key == large[right].key


def _some_documents() -> list[Reading]:
    return [
        reading("一", orgs=["山东省卫健委", "市人民医院"], conferrals=[("聊城市第三人民医院", "一等奖", "同心圈")], brands=[("聊城市第三人民医院", "同心圈")]),
        reading("二", aliases=[("甲大学附属医院", "山东省聊城市第三人民医院", "second-name")], conferrals=[("东营市人民医院", "一等奖", "同心圈")]),
        reading("三", aliases=[("甲大学附属医院", "山东省丙山医院", "second-name")], orgs=["鼓楼区人民医院"]),
        reading("四", under=[("山东省丙山医院党委第2支部", "山东省丙山医院")], orgs=["山东省卫生健康委员会"]),
        reading("五", under=[("聊城市第三人民医院第二党支部", "聊城市第三人民医院")], document={"issuers": ("南京市卫健委",)}, orgs=["鼓楼区人民医院"]),
    ]


def test_names_join_through_several_documents() -> None:
    documents = _some_documents()
    found = resolve(documents)
    assert key(found, documents[0], "聊城市第三人民医院") == key(found, documents[3], "山东省丙山医院")
    assert key(found, documents[3], "山东省丙山医院党委第2支部") == key(found, documents[4], "聊城市第三人民医院第二党支部")
    assert key(found, documents[2], "鼓楼区人民医院") != key(found, documents[4], "鼓楼区人民医院")


def test_refusal_undoes_a_merge_that_a_document_asks_for() -> None:
    one = reading("一", aliases=[("东营市人民医院", "东营市中心医院", "second-name")])
    two = reading("二", under=[("东营市中心医院党委", "东营市中心医院")])
    joined = resolve([one, two])
    assert key(joined, one, "东营市人民医院") == key(joined, two, "东营市中心医院")
    parted = resolve([one, two], [Decision(subject="东营市人民医院", object="东营市中心医院", same=False)])
    assert key(parted, one, "东营市人民医院") != key(parted, two, "东营市中心医院")
    assert [link.rule for link in parted.organizations.refused] == ["alias.second-name"]


def test_decision_joins_what_no_rule_joins_and_branches_follow() -> None:
    one = reading("一", under=[("日照市中医医院第一党支部", "日照市中医医院")])
    two = reading("二", under=[("日照市中医院第一党支部", "日照市中医院")])
    assert key(resolve([one, two]), one, "日照市中医医院") != key(resolve([one, two]), two, "日照市中医院")
    found = resolve([one, two], [Decision(subject="日照市中医院", object="日照市中医医院")])
    assert key(found, one, "日照市中医医院第一党支部") == key(found, two, "日照市中医院第一党支部")


def test_decision_can_bind_a_name_to_one_document() -> None:
    one, two = reading("一", orgs=["中日友好医院"]), reading("二", orgs=["中日友好医院"])
    bound = Decision(subject="中日友好医院", subject_source=one.source.digest, object="中日友好医院", same=False)
    found = resolve([one, two], [bound])
    assert key(found, one, "中日友好医院") != key(found, two, "中日友好医院")


def test_bracket_never_joins_two_ordinals() -> None:
    one = reading("一", aliases=[("济南市第一人民医院", "济南市第二人民医院", "second-name")])
    assert len(resolve([one]).organizations.refused) == 1


def test_same_brand_at_two_owners_is_two_brands_and_a_joint_row_is_one() -> None:
    three = reading("一", brands=[("甲市中医院", "同心圈"), ("乙市中医院", "同心圈"), ("丙市中医院", "同心圈")])
    assert len({w.key for w in resolve([three]).works.entries.values()}) == 3
    row = reading("二", conferrals=[("甲市中医院内科党支部", "一等奖", "携手圈"), ("甲市中医院外科党支部", "一等奖", "携手圈")])
    from dataclasses import replace

    joint = replace(row, conferrals=tuple(replace(c, position=1) for c in row.conferrals))
    assert len({w.key for w in resolve([joint]).works.entries.values()}) == 1
    assert len({w.key for w in resolve([row]).works.entries.values()}) == 2


def test_editions_are_two_campaigns_and_restated_ones_are_one() -> None:
    who = "中国卫生健康思想政治工作促进会"
    notice = reading("一", campaigns=[CampaignFact(name="“一地一品”案例征集活动", organizers=(who,), start="2022-10", end="2022-12")], document={"issued": ("2023-02-20",)})
    news = reading("二", campaigns=[CampaignFact(name="一地一品案例征集活动", organizers=(who,))], document={"issued": ("2023-03-01",)})
    later = reading("三", campaigns=[CampaignFact(name="“一地一品”案例征集活动", organizers=(who,), start="2024-10")], document={"issued": ("2025-02-20",)})
    found = resolve([notice, news, later]).works.campaigns
    keys = [found[r.source.digest, r.campaigns[0].name].key for r in (notice, news, later)]
    assert keys[0] == keys[1] != keys[2]


def test_first_prizes_of_two_notices_are_two_awards_and_national_honours_are_one() -> None:
    one = reading("一", conferrals=[("甲市中医院", "一等奖", None), ("甲市中医院", "全国文明单位", None)])
    two = reading("二", conferrals=[("乙市中医院", "一等奖", None), ("乙市中医院", "全国文明单位", None)])
    found = resolve([one, two]).works.awards
    assert found[one.source.digest, "一等奖", ""].key != found[two.source.digest, "一等奖", ""].key
    assert found[one.source.digest, "全国文明单位", ""].key == found[two.source.digest, "全国文明单位", ""].key


def test_award_of_a_campaign_is_one_in_all_documents() -> None:
    name = "甲市人民医院首届品管圈大赛"
    made = [
        reading(text, campaigns=[CampaignFact(name=name)], awards=[AwardFact(name="一等奖", campaign=name, tier="first")], conferrals=[("甲市人民医院普外科", "一等奖", "舒畅圈")])
        for text in ("一", "二")
    ]
    found = resolve(made).works.awards
    assert found[made[0].source.digest, "一等奖", name].key == found[made[1].source.digest, "一等奖", name].key


def test_reform_links_bodies_of_one_place() -> None:
    found = resolve([reading("一", orgs=["泰州市卫生局", "泰州市卫健委", "邢台市卫生局"])])
    assert [(s.earlier, s.later) for s in found.successions] == [("org|江苏省泰州市卫生局", "org|江苏省泰州市卫生健康委员会")]


def test_question_is_asked_once_and_its_answer_is_replayed() -> None:
    documents = [reading("日照市中医医院", orgs=["日照市中医医院"]), reading("日照市中医院", orgs=["日照市中医院"])]
    [question] = questions(documents, resolve(documents))
    assert question.why == "similar"
    assert question.left_mentions[0].evidence.quote in ("日照市中医医院", "日照市中医院")
    for same, bodies in ((True, 1), (False, 2)):
        decision = answer(question, same=same, author="reviewer")
        found = resolve(documents, [decision])
        assert len(found.organizations.all) == bodies
        assert questions(documents, found) == ()


@pytest.mark.parametrize("label", ["山东省聊城市第三人民医院", "甲大学附属医院"])
def test_every_written_name_is_a_label(label: str) -> None:
    found = resolve(_some_documents())
    assert any(label in (o.label, *o.labels) for o in found.organizations.all)


def test_hospital_called_after_a_city_is_one_body_and_a_bare_one_is_not() -> None:
    one, two = (reading(text, under=[("北京医院团委", "北京医院"), ("同济医院团委", "同济医院")]) for text in ("一", "二"))
    found = resolve([one, two])
    assert key(found, one, "北京医院团委") == key(found, two, "北京医院团委")
    assert key(found, one, "同济医院") != key(found, two, "同济医院")
    assert key(found, one, "同济医院团委") != key(found, two, "同济医院团委"), "what stands below two bodies is two"


@pytest.mark.parametrize("row", table("succession")["succession"], ids=lambda row: row["id"])
def test_succession_rules_do_what_their_examples_say(row: dict[str, list[list[str]]]) -> None:
    def links(pair: list[str]) -> list[tuple[str, str]]:
        bodies = [Organization(key=f"org|{name}", label=name) for name in pair]
        return [(s.earlier, s.later) for s in successions(bodies)]

    for pair in row["examples"]:
        assert links(pair) == [(f"org|{pair[0]}", f"org|{pair[1]}")]
    for pair in row["not"]:
        assert (f"org|{pair[0]}", f"org|{pair[1]}") not in links(pair)


def test_a_body_took_over_once_whatever_rules_fit() -> None:
    found = resolve([reading("一", orgs=["国家卫生计生委", "国家卫健委", "湖北省卫计委", "湖北省卫健委"])])
    assert [s.rule for s in found.successions] == ["succession.health-nation", "succession.health-province"]
