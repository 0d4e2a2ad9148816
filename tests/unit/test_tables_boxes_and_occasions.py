"""Tables whose prize cells were merged, boxes of a paper, items of a round-up, occasions and those who hold them; in made-up texts."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.facts.documents.stories import of_another_story
from partygraph.model import Text
from partygraph.pipeline import read_document

HOUSE = "榆中县人民医院"
PAGE = f"我院品管圈获奖\n{HOUSE}  2024-06-03\n\n5月29日，医院举办第八届品管圈成果发布会。结果如下：\n"


def _told(text: str) -> set[tuple[str, str, str | None]]:
    return {(item.recipient, item.award, item.entry) for item in read_document(source(text)).conferrals}


def _by(text: str) -> dict[str, tuple[str, ...]]:
    return {item.recipient: item.by for item in read_document(source(text)).conferrals}


def _held(text: str) -> dict[str, tuple[str, ...]]:
    return {item.name: item.organizers for item in read_document(source(text)).campaigns}


@pytest.mark.parametrize("count", ["", "（2个）"])
@pytest.mark.parametrize(("cell", "who"), [("儿科", ["儿科"]), ("产科、新生儿科", ["产科", "新生儿科"]), ("门诊部", ["门诊部"])])
def test_a_row_below_a_merged_prize_heads_no_columns(cell: str, who: list[str], count: str) -> None:
    table = f"等次 | 部门 | 圈名 | 主题\n二等奖{count} | 急诊科 | 秒针圈 | 少等候\n | {cell} | 双桨圈 | 早识别\n三等奖{count} | 手术室 | 暖心圈 | 防低温\n | 检验科 | 显微圈 | 少差错\n"
    assert _told(PAGE + table) == {
        (f"{HOUSE}急诊科", "二等奖", "秒针圈"), *((f"{HOUSE}{name}", "二等奖", "双桨圈") for name in who),
        (f"{HOUSE}手术室", "三等奖", "暖心圈"), (f"{HOUSE}检验科", "三等奖", "显微圈"),
    }  # fmt: skip


def test_contests_over_columns_still_head_them() -> None:
    text = "技能竞赛结果\n\n | 院前急救 | 流调处置\n一等奖 | 永登县人民医院 | 皋兰县疾控中心\n二等奖 | 皋兰县中医院 | 永登县疾控中心\n"
    assert ("永登县人民医院", "院前急救一等奖", None) in _told(text)


def test_a_row_of_a_table_is_no_headline() -> None:
    text = f"{HOUSE}举办第八届品管圈大赛。\n结果如下：\n\n奖项 | 科室 | 圈名 | 主题\n一等奖 | 透析室 | 清渠圈 | 降低导管相关感染率\n二等奖 | 急诊科 | 秒针圈 | 缩短首份心电图时间\n"
    assert {(award, entry) for _, award, entry in _told(text)} == {("一等奖", "清渠圈"), ("二等奖", "秒针圈")}


ROUND_UP = "本月好消息\n\n01\n省级赛场\n甘肃省医院协会公布管理案例评选结果，急诊科获评优秀案例。\n\n{}\n院内赛场\n{}\n一等奖\n检验科\n"


@pytest.mark.parametrize(
    ("number", "told", "other"),
    [
        ("02", "医院举办品管圈比赛，结果如下：", True),
        ("2", "5月29日，医院召开品管圈成果发布会。", True),
        ("02", "获奖科室如下：", False),
        ("02", "医院在协会举办的比赛中上榜，名单如下：", False),
        ("03", "医院举办品管圈比赛，结果如下：", False),
        ("", "医院举办品管圈比赛，结果如下：", False),
    ],
)
def test_items_of_a_round_up_that_tell_of_the_own_contest(number: str, told: str, other: bool) -> None:
    page = ROUND_UP.format(number, told)
    assert of_another_story(page, ["甘肃省医院协会"], [Text("一等奖", ((0, page.index("一等奖")),))]) is other


@pytest.mark.parametrize("occasion", ["本次比赛", "本届发布会", "此次品管圈成果汇报会", "第三届护理年会"])
def test_a_prize_of_an_occasion(occasion: str) -> None:
    assert (f"{HOUSE}护理部", "最佳推动奖", None) in _told(f"{PAGE}\n另外，护理部获得{occasion}的“最佳推动奖”。")


@pytest.mark.parametrize("quoted", ["护理部携本次大赛的“清渠圈”参加交流。", "护理部学习本次大赛的“清渠圈”。"])
def test_a_work_of_an_occasion_is_no_prize(quoted: str) -> None:
    assert not _told(f"{PAGE}\n{quoted}")


@pytest.mark.parametrize(
    ("sentence", "holders"),
    [
        ("市卫生健康委、市红十字会在榆林市卫生学校联合举办首届急救技能竞赛", ("市卫生健康委", "市红十字会")),
        ("9月3日，靖边县总工会在靖边县中医院举办首届急救技能竞赛", ("靖边县总工会",)),
        ("近日，县卫健局于县人民医院组织开展首届急救技能竞赛", ("县卫健局",)),
        ("靖边县人民医院急诊科在西安交通大学主办的首届急救技能竞赛中获一等奖", ("西安交通大学",)),
        ("首届急救技能竞赛在榆林举行。赛事由榆林市护理学会主办", ("榆林市护理学会",)),
    ],
)
def test_where_a_contest_was_held_is_not_who_held_it(sentence: str, holders: tuple[str, ...]) -> None:
    assert _held(f"竞赛落幕\n榆林日报 2023-09-28\n\n{sentence}。绥德县医院夺得团体第一名。")["首届急救技能竞赛"] == holders


@pytest.mark.parametrize(("name", "known"), [("首届应急演练赛", True), ("护理质量改善比赛", True), ("质量改善", False)])
def test_kinds_of_contests(name: str, known: bool) -> None:
    assert (name in _held(f"科室获奖\n榆林日报 2023-09-28\n\n近日，榆林市护理学会举办{name}，绥德县医院获一等奖。")) is known


LIST = "2023年榆林市健康科普大赛获奖名单\n{}\n\n一等奖 1个\n绥德县医院\n二等奖 2个\n清涧县妇幼保健院\n佳县中医院\n"


@pytest.mark.parametrize("note", ["（大赛由市卫生健康委、市科协主办，两家单位8月31日联合公布结果）", "大赛由市卫生健康委、市科协主办，两部门8月31日公布结果。"])
def test_those_counted_behind_their_names_publish(note: str) -> None:
    assert set(_by(LIST.format(note)).values()) == {("市卫生健康委", "市科协")}
    assert _held(LIST.format(note))["2023年榆林市健康科普大赛"] == ("市卫生健康委", "市科协")


@pytest.mark.parametrize("note", ["（大赛由市卫生健康委主办，两家单位8月31日联合公布结果）", "（大赛由市卫生健康委、市科协主办）", "（排名不分先后）"])
def test_others_counted_or_nobody_publishes(note: str) -> None:
    assert set(_by(LIST.format(note)).values()) == {()}


def test_the_title_of_a_list_names_its_contest_beside_others() -> None:
    text = f"全市急救技能竞赛落幕\n榆林日报 2023-09-28\n\n近日，全市急救技能竞赛举行，绥德县医院夺得团体第一名。\n\n{LIST.format('大赛由市卫生健康委、市科协主办。')}"
    assert _held(text)["2023年榆林市健康科普大赛"] == ("市卫生健康委", "市科协")


@pytest.mark.parametrize("genre", ["陕北说书", "秧歌剧", "心理剧", "皮影戏", "小品"])
def test_kinds_of_plays_are_no_part_of_a_work(genre: str) -> None:
    assert ("绥德县医院", "一等奖", "少吃盐") in _told(f"2023年榆林市健康科普大赛获奖名单\n\n一等奖 1个\n    绥德县医院         {genre}《少吃盐》\n二等奖 1个\n    佳县中医院         快板《洗手歌》\n")


@pytest.mark.parametrize("team", ["森工", "农垦", "林区", "省直"])
def test_teams_of_no_house(team: str) -> None:
    text = f"全省竞赛落幕\n\n全省卫生应急技能竞赛在哈尔滨市举行。五大连池市疾控中心的张某某获个人三等奖。{team}代表队获得团体优秀奖。"
    assert (f"{team}代表队", "团体优秀奖", None) in _told(text)


PAPER = "绥德县医院在全省比赛中夺奖\n榆林日报  2024-08-16\n\n8月13日，全省急救大赛在西安举行，榆林市代表队参赛，绥德县医院获特等奖。\n\n评委逐队打分。\n\n比赛紧张有序。\n\n{}\n{}\n"


@pytest.mark.parametrize("heading", ["■ 相关链接", "相关链接", "【新闻链接】"])
def test_a_box_on_the_same_place_goes_on(heading: str) -> None:
    box = "2023年6月16日，陕西省医学会举行急救技能比赛，榆林市的佳县中医院以89.75分获二等奖。榆林市急救专业委员会成立以来，先后四次组队参加全省比赛，次次都有收获，队员个个都是好样的。"
    assert ("佳县中医院", "二等奖", None) in _told(PAPER.format(heading, box))


@pytest.mark.parametrize("below", ["佳县中医院荣获“文明单位”称号", "2023年，海南省三亚市中医院被海南省卫生健康委授予“文明单位”称号，全院上下欢欣鼓舞，纷纷表示要再接再厉，为人民健康作出新的贡献。"])
def test_links_to_other_stories_tell_nothing(below: str) -> None:
    assert {award for _, award, _ in _told(PAPER.format("相关链接", below))} == {"特等奖"}
