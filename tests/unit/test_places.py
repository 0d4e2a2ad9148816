"""The divisions, and what the beginning of a name says about them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.places import Place, PlaceMatch, default_places

PLACES = default_places()


def written(match: PlaceMatch | None) -> str:
    """A match in one line: the names, a ~ before each short one; candidates after a ?."""
    if match is None:
        return "-"
    steps = [("~" if short else "") + place.name for place, short in zip(match.places, match.short, strict=True)]
    return " ".join(steps) + ("?" + "|".join(sorted(place.code for place in match.ambiguous)) if match.ambiguous else "")


@pytest.mark.parametrize(
    ("name", "expected", "rest"),
    [
        ("山东省聊城市第三人民医院", "山东省 聊城市", "第三人民医院"),
        ("湖北大冶市人民医院", "~湖北省 大冶市", "人民医院"),
        ("新疆维吾尔自治区巴音郭楞蒙古自治州人民医院", "新疆维吾尔自治区 巴音郭楞蒙古自治州", "人民医院"),
        ("恩施州中心医院", "恩施土家族苗族自治州", "中心医院"),
        ("长阳县人民医院", "长阳土家族自治县", "人民医院"),
        ("浙江省绍兴市嵊州市人民医院", "浙江省 绍兴市 嵊州市", "人民医院"),
        ("浙江省温岭市中医院", "浙江省 温岭市", "中医院"),
        ("重庆市忠县人民医院", "重庆市 忠县", "人民医院"),
        ("忠县人民医院", "忠县", "人民医院"),
        ("石河子市人民医院", "石河子市", "人民医院"),
        ("泰州市高港人民医院", "泰州市 ~高港区", "人民医院"),
        ("南京市鼓楼医院", "南京市 ~鼓楼区", "医院"),
        ("北京市朝阳医院", "北京市 ~朝阳区", "医院"),
        ("攀枝花某某混凝土有限公司", "~攀枝花市", "某某混凝土有限公司"),
        ("福建省三明市沙县区总医院", "福建省 三明市 沙县区", "总医院"),
        ("阳泉市城区医院", "阳泉市 城区", "医院"),
        ("台湾省", "台湾省", ""),
        ("香港特别行政区", "香港特别行政区", ""),
    ],
)
def test_beginning_of_a_name(name: str, expected: str, rest: str) -> None:
    match = PLACES.leading(name)
    assert written(match) == expected
    assert match is not None
    assert name[match.length :] == rest


@pytest.mark.parametrize(
    "name",
    [
        "中日友好医院", "和平里医院", "公安医院", "瑞金医院", "南京西路街道", "河南岸街道", "解放军总医院", "合作医疗办公室", "城区医院",
        "省立医院", "市立医院", "第一人民医院", "", "市", "山", "京", "𠀀医院",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_place(name: str) -> None:
    assert PLACES.leading(name) is None


@pytest.mark.parametrize(
    ("name", "expected", "rest"),
    [
        ("枣庄市立医院", "枣庄市", "市立医院"),
        ("青岛市市立医院", "青岛市", "市立医院"),
        ("山东省立第三医院", "山东省", "省立第三医院"),
        ("枣庄市市中区人民医院", "枣庄市 市中区", "人民医院"),
        ("济南市中区人民医院", "济南市 市中区", "人民医院"),
        ("青岛市南区人民医院", "青岛市 市南区", "人民医院"),
        ("枣庄市中医院", "枣庄市", "中医院"),
        ("临沂市中医医院", "临沂市", "中医医院"),
        ("聊城市东昌府区域医疗中心", "聊城市 ~东昌府区", "区域医疗中心"),
    ],
)
def test_characters_that_serve_two_words(name: str, expected: str, rest: str) -> None:
    match = PLACES.leading(name)
    assert match is not None
    assert (written(match), name[match.length :]) == (expected, rest)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("海南藏族自治州人民医院", "海南藏族自治州"),
        ("青海省海南州医院", "青海省 海南藏族自治州"),
        ("海南医学院", "~海南省"),
        ("河南蒙古族自治县医院", "河南蒙古族自治县"),
        ("河南医学院", "~河南省"),
        ("吉林省吉林市中心医院", "吉林省 吉林市"),
        ("吉林大学", "~吉林省"),
        ("西安交通大学", "~西安市"),
        ("西安区医院", "?220403|231005"),
        ("牡丹江市西安区医院", "牡丹江市 西安区"),
        ("朝阳区中医院", "?110105|220104"),
        ("北京市朝阳区中医院", "北京市 朝阳区"),
        ("大连中山医院", "~大连市"),
        ("焦作解放军医院", "~焦作市"),
    ],
)
def test_one_name_for_several(name: str, expected: str) -> None:
    assert written(PLACES.leading(name)) == expected


def test_context_decides_and_forbids_nothing() -> None:
    beijing = PLACES.by_code("110000")
    assert written(PLACES.leading("朝阳区中医院", within=beijing)) == "朝阳区"
    assert written(PLACES.leading("东营市中医院", within=beijing)) == "东营市"


def test_former_names() -> None:
    zouping = PLACES.leading("邹平县人民医院")
    assert zouping is not None
    assert zouping.place == Place("371626", "邹平县", 3, "371600", "邹平", None, 2018, "371681")
    (zhabei,) = PLACES.named("闸北区")
    assert (zhabei.until, zhabei.successor) == (2015, "310106")
    (xiangfan,) = PLACES.named("襄樊市")
    assert (xiangfan.code, xiangfan.gb, xiangfan.successor) == ("420600a", "420600", "420600")
    assert written(PLACES.leading("四川省万县市医院")) == "四川省 万县市"
    assert written(PLACES.leading("重庆市万县市医院")) == "重庆市 万县市"
    assert written(PLACES.leading("吉林省浑江市医院", date="1990-05-01")) == "吉林省 浑江市"


def test_the_date_chooses_between_names_of_their_time() -> None:
    then, now = PLACES.leading("莱芜中心医院", date=2010), PLACES.leading("莱芜中心医院", date="2021-03")
    assert then is not None
    assert now is not None
    assert then.places[-1].name == "莱芜市"
    assert now.places[-1].name == "莱芜区"


def test_streets_below_a_county() -> None:
    name = "上海市静安区彭浦新村街道社区卫生服务中心"
    assert written(PLACES.leading(name)) == "上海市 静安区"
    match = PLACES.leading(name, streets=True)
    assert match is not None
    assert written(match) == "上海市 静安区 彭浦新村街道"
    assert match.place is not None
    assert PLACES.by_code(match.place.code) == match.place
    assert sum(len(PLACES.streets(place.code)) for place in PLACES if place.level == 3) > 38_000


def test_every_division_is_found_under_its_full_name() -> None:
    current = [place for place in PLACES if not place.former]
    assert len(current) == 3212
    for place in current:
        name = "".join(step.name for step in PLACES.chain(place.code)) + "人民医院"
        match = PLACES.leading(name)
        assert match is not None
        assert match.place == place, name
        assert name[match.length :] == "人民医院"


def test_the_tree_is_whole() -> None:
    for place in PLACES:
        chain = PLACES.chain(place.code)
        assert chain[-1] is place
        assert chain[0].level == 1, place
        assert place.parent is None or PLACES.by_code(place.parent) is not None
        assert 2 <= len(place.short) <= len(place.name)
        assert place.name.startswith(place.short)
        if place.successor:
            heir = PLACES.by_code(place.successor)
            assert heir is not None
            assert not heir.former
        assert place.since is None or place.until is None or place.since <= place.until, place


def test_running_text() -> None:
    text = "消费县城、山东省东营市和北京市朝阳区，朝阳区与襄樊市；市辖区、郊区不算。"
    found = [(text[start:end], [place.code for place in places]) for start, end, places in PLACES.find(text)]
    assert found == [
        ("山东省", ["370000"]), ("东营市", ["370500"]), ("北京市", ["110000"]), ("朝阳区", ["110105"]),
        ("朝阳区", ["110105", "220104"]), ("襄樊市", ["420600a"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("重啤攀枝花有限责任公司", ["攀枝花市"]),
        ("山东颐养健康集团莱芜中心医院", ["山东省", "莱芜区"]),
        ("某某大学枣庄医院", ["枣庄市"]),
        ("解放军驻某地医院和平里门诊", []),
        ("中日友好医院", []),
        ("某某大学附属瑞金医院", []),
    ],
)
def test_short_forms_inside_a_name(name: str, expected: list[str]) -> None:
    assert [places[0].name for _, _, places in PLACES.find(name, short=True)] == expected


SYLLABLES = st.sampled_from([*"省市县区州旗立中南北医院第一人民", "山东", "枣庄", "市中区", "朝阳", "海南", "吉林", "北京", "城区", "自治", "大学"])


@given(st.lists(SYLLABLES, max_size=12).map("".join) | st.text(max_size=20))
def test_any_text_is_taken(text: str) -> None:
    match = PLACES.leading(text, date="2001-01-01", streets=True)
    if match is not None:
        assert 0 < match.length <= len(text)
        assert len(match.places) == len(match.short)
        assert match.places or match.ambiguous
        assert all(PLACES.below(low, high) for high, low in zip(match.places, match.places[1:], strict=False))
    ends = 0
    for start, end, places in PLACES.find(text, short=bool(len(text) % 2)):
        assert ends <= start < end <= len(text)
        assert places
        ends = end
