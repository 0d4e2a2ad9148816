"""Rows as pages adorn them: marks between names, tags in front, blanks behind a group's label; and the offices that sign together; in made-up notices."""

from __future__ import annotations

import pytest

from factories import honours, source
from partygraph.names.expand import expand
from partygraph.pipeline import read_document

_GIVER = "甘肃省卫生健康委员会"
_HEAD = f"{_GIVER}关于表彰先进单位的决定\n\n各市州卫生健康委：\n经研究，决定对下列单位予以表彰。\n{_GIVER}\n2023年3月1日\n附件\n"
_FOUR = ("兰州市第一人民医院", "榆中县总工会", "甘肃省中医药学会", "永登县疾控局")
_TWO = ("西固区中医医院", "兰州急救中心")


def _got(award: str, *names: str) -> set[tuple[str, str, None, tuple[str, ...]]]:
    return {(name, award, None, (_GIVER,)) for name in names}


@pytest.mark.parametrize(
    ("sign", "end", "begin"),
    [
        (" ◇ ", " ◇", ""), ("◇", "", ""), (" ● ", "", ""), (" ★ ", "", "★ "), (" | ", "", ""), ("｜", "", ""), (" / ", "", ""), ("／", "", ""), (" · ", "", ""),
        ("■", " ……", ""), (" ※ ", "……", ""), ("、", " ……", ""), ("、", "等", ""), (" — ", "", ""), ("~", "", ""),
    ],
)  # fmt: skip
def test_marks_between_names(sign: str, end: str, begin: str) -> None:
    assert honours(f"{_HEAD}先进单位名单\n{begin}{sign.join(_FOUR)}{end}\n{sign.join(_TWO)}{end}") == _got("先进单位", *_FOUR, *_TWO)


_WORKS = (("视频类", "兰州市第一人民医院", "夜班灯火"), ("图文类", "榆中县中医医院", "血压的秘密"), ("音频组", "永登县人民医院、兰州急救中心", "三分钟"))


@pytest.mark.parametrize(
    "row",
    [
        "[{0}] {1} ／《{2}》", "【{0}】{1}《{2}》", "（{0}）{1}：《{2}》", "〔{0}〕《{2}》——{1}", "{0}｜{1}｜《{2}》", "1. [{0}] {1} / 《{2}》", "{0} / {1} / 《{2}》", "{1} / {2}",
        "《{2}》／{1}", "<{0}> {1} 《{2}》", "{1} 《{2}》 [{0}]",
    ],
)  # fmt: skip
def test_tags_in_front_of_works(row: str) -> None:
    read = honours(_HEAD + "优秀作品名单\n" + "\n".join(row.format(*work) for work in _WORKS))
    assert read == {(name, "优秀作品", title, (_GIVER,)) for _, names, title in _WORKS for name in names.split("、")}


@pytest.mark.parametrize("row", ["[{0}] {1}", "【{0}】{1}", "[{2}] {1}", "【{2}】 {1}", "3、〔{0}〕{1}"])
def test_tags_in_front_of_names(row: str) -> None:
    kinds, places = ("医院组", "机关类", "社会组"), ("兰州市", "榆中县", "省直")
    rows = [row.format(kind, name, place) for kind, name, place in zip(kinds, _FOUR, places, strict=False)]
    assert honours(_HEAD + "先进单位名单\n" + "\n".join(rows)) == _got("先进单位", *_FOUR[:3])


_GROUPS = (("榆中县", ("榆中县人民医院", "榆中县中医医院", "榆中县城关镇中心卫生院")), ("永登县", ("永登县人民医院", "永登县国家税务局")), ("市直", ("兰州市中心血站", "兰州市第二人民医院")))


@pytest.mark.parametrize(
    ("label", "sign"),
    [
        ("▲{}：", "  "), ("{}：", "  "), ("【{}】", "  "), ("【{}】 ", "　"), ("◆{}：", "、"), ("● {}：", " "), ("一、{}：", "  "), ("■ {} — ", "  "), ("{}（2个）：", "   "), ("{}\t", "\t"),
        ("{} | ", " | "), ("▲{}\n", "  "), ("{}：", "◇"),
    ],
)  # fmt: skip
def test_groups(label: str, sign: str) -> None:
    rows = "\n".join(label.format(group) + sign.join(names) for group, names in _GROUPS)
    assert honours(_HEAD + "先进单位名单\n" + rows) == _got("先进单位", *(name for _, names in _GROUPS for name in names))


@pytest.mark.parametrize(
    ("award", "sign", "names"),
    [
        ("省级卫生镇", "  ", ("榆中县定远镇", "永登县中川镇", "皋兰县石洞镇")),
        ("省级卫生乡镇", "、", ("榆中县定远镇", "永登县坪城乡")),
        ("省级卫生镇", " ◆ ", ("榆中县定远镇", "永登县中川镇", "皋兰县石洞镇")),
        ("健康街道", "  ", ("西固区福利路街道", "城关区雁滩街道")),
        ("省级卫生村", "　", ("榆中县定远镇蒋家营村", "永登县中川镇方家坡村")),
    ],
)
def test_townships_of_a_title_of_townships(award: str, sign: str, names: tuple[str, ...]) -> None:
    assert honours(f"{_HEAD}{award}名单\n{sign.join(names)}") == _got(award, *names)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("兰州市第一人民医院 / 心内科", {("兰州市第一人民医院心内科", "先进单位", None, (_GIVER,))}),
        ("榆中县：县人民医院", _got("先进单位", "榆中县人民医院")),
        ("榆中县各镇 ◇ 有关单位", set()),
        ("二等奖｜榆中县人民医院", {("榆中县人民医院", "二等奖", None, (_GIVER,))}),
    ],
)
def test_what_no_mark_parts(rows: str, expected: set[tuple[str, str, str | None, tuple[str, ...]]]) -> None:
    assert honours(f"{_HEAD}先进单位名单\n{rows}") == expected


_NOTICE = "关于公布2023年健康科普作品征集活动优秀作品名单的通知\n\n各有关单位：\n\n为普及健康知识，我们组织开展了征集活动，共评选出优秀作品52件（名单见附件1）。现将名单予以公布。\n\n"
_LIST = "2023年3月1日\n\n附件1\n优秀作品名单\n兰州市第一人民医院《夜班灯火》\n榆中县中医医院《血压的秘密》\n"


@pytest.mark.parametrize(
    ("signers", "gap"),
    [
        (("国家卫生健康委办公厅", "国家中医药局综合司", "国家疾控局综合司", "全国总工会办公厅", "中国科协办公厅"), "\n\n"),
        (("国家卫生健康委办公厅", "国家中医药局综合司", "国家疾控局综合司", "全国总工会办公厅", "中国科协办公厅"), "\n"),
        (("甘肃省卫生健康委员会办公室", "甘肃省总工会办公室"), "\n\n"),
        (("教育部办公厅", "国家卫生健康委办公厅", "共青团中央办公厅"), "\n\n"),
        (("国家医保局办公室", "国家卫生健康委办公厅", "国家药监局综合司"), "\n\n"),
        (("甘肃省卫生健康委员会宣传处", "甘肃省中医药管理局综合处"), "\n\n"),
        (("甘肃省卫生健康委员会", "甘肃省教育厅", "甘肃省民政厅", "甘肃省总工会", "甘肃省科学技术协会", "甘肃省红十字会"), "\n\n"),
    ],
)
def test_offices_that_sign_together(signers: tuple[str, ...], gap: str) -> None:
    reading = read_document(source(_NOTICE + gap.join(signers) + gap + _LIST))
    assert reading.document.issuers == signers
    assert {item.recipient for item in reading.conferrals} == {"兰州市第一人民医院", "榆中县中医医院"}


def test_rows_above_a_date_do_not_sign() -> None:
    rows = ("榆中县卫生健康局", "永登县卫生健康局", "皋兰县卫生健康局", "西固区卫生健康局", "城关区卫生健康局")
    reading = read_document(source(_NOTICE.replace("现将名单予以公布。", "先进单位名单如下。") + "\n\n".join(rows) + "\n\n兰州市卫生健康委员会\n\n2023年3月1日\n"))
    assert not set(rows[:2]) & set(reading.document.issuers)


@pytest.mark.parametrize("name", ["全国总工会办公厅", "中国科协办公厅", "全国妇联办公厅", "共青团中央办公厅"])
def test_general_offices_of_federations(name: str) -> None:
    (named,) = expand(name)
    assert (named.org.name, named.org.institution) == (name, name.removesuffix("办公厅"))


_PROGRAMME = {
    "一等奖": (("小品", "夜班灯火", "兰州市第一人民医院"), ("情景朗诵", "永远的路", "榆中县卫生健康局")),
    "二等奖": (("京东大鼓", "好大夫", "永登县人民医院"), ("男女声二重唱", "为了健康", "皋兰县中医医院")),
}


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("|\n节目名称\n|\n选送单位\n", "|\n{0}《{1}》\n|\n{2}\n|"), ("节目名称\t选送单位\n", "{0}《{1}》\t{2}"), ("单位\t作品\n", "{2}\t{0}《{1}》"), ("报送单位\t节目\n", "{2}\t{0}：《{1}》"),
        ("节目名称\t选送单位\n", "《{1}》（{0}）\t{2}"), ("", "3.{0}《{1}》　{2}"), ("", "{2}：{0}《{1}》"), ("", "{0}《{1}》（{2}）"), ("", "{2}——{0}《{1}》"), ("", "{2}  {0}《{1}》"),
        ("形式\t节目名称\t选送单位\n", "{0}\t《{1}》\t{2}"), ("节目名称\t选送单位\n", "{0}“{1}”\t{2}"), ("", "{2} {0}“{1}”"), ("|节目名称|选送单位|\n", "|{0}《{1}》|{2}|"),
    ],
)  # fmt: skip
def test_kinds_of_works(head: str, row: str) -> None:
    text = _HEAD + "优秀节目名单\n" + "\n".join(f"{award}\n{head}" + "\n".join(row.format(*item) for item in items) for award, items in _PROGRAMME.items())
    assert honours(text) == {(who, award, title, (_GIVER,)) for award, items in _PROGRAMME.items() for _, title, who in items}


@pytest.mark.parametrize(("cell", "title"), [("“红心”服务队", "“红心”服务队"), ("《小品集》", "小品集"), ("“红心”故事会", "“红心”故事会")])
def test_what_is_no_kind_of_work(cell: str, title: str) -> None:
    assert honours(f"{_HEAD}优秀案例名单\n序号\t案例名称\t单位\n1\t{cell}\t榆中县人民医院") == {("榆中县人民医院", "优秀案例", title, (_GIVER,))}


@pytest.mark.parametrize(
    "sentence",
    [
        "为表彰先进，决定授予小品《夜班灯火》等2个节目一等奖，京东大鼓《好大夫》等3个节目二等奖。",
        "为表彰先进，决定授予《夜班灯火》等2个作品一等奖，《好大夫》等3个作品二等奖。",
        "经评选，小品《夜班灯火》等2个节目获一等奖，京东大鼓《好大夫》等3个节目获二等奖。",
        "现决定对荣获一等奖的小品《夜班灯火》等2个节目、荣获二等奖的京东大鼓《好大夫》等3个节目予以表彰。",
    ],
)
def test_works_counted_before_or_behind_their_prize(sentence: str) -> None:
    rows = "优秀节目名单\n一等奖\n《夜班灯火》\t榆中县人民医院\n二等奖\n《好大夫》\t永登县人民医院"
    found = read_document(source(_HEAD.replace("经研究，决定对下列单位予以表彰。", sentence) + rows)).awards
    assert {item.name: item.declared for item in found if item.name.endswith("奖")} == {"一等奖": 2, "二等奖": 3}


@pytest.mark.parametrize(
    "name",
    ["以“一切为了健康”为主题的文艺汇演活动", "以“红心向党”为主题的微党课大赛", "“红心向党”主题征文活动", "主题为“红心向党”的短视频征集活动", "以健康中国为主题的科普作品征集活动"],
)
def test_contests_called_by_their_theme(name: str) -> None:
    reading = read_document(source(_HEAD.replace("经研究", f"{_GIVER}举办{name}。经研究") + "一等奖\n榆中县人民医院"))
    assert [(item.name, item.organizers) for item in reading.campaigns] == [(name.removeprefix("以"), (_GIVER,))]


def test_a_theme_makes_no_contest() -> None:
    reading = read_document(source(_HEAD.replace("经研究", f"{_GIVER}举办以“红心向党”为主题的培训班。经研究") + "一等奖\n榆中县人民医院"))
    assert reading.campaigns == ()
