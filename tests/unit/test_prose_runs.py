# ruff: noqa: E501
"""Honours told in a row, and what stands around them: grammar closes the row, a paper read out gives, a level is no house."""

from __future__ import annotations

import pytest

from factories import source
from partygraph.names.anchored import is_generic
from partygraph.names.expand import expand
from partygraph.pipeline import read_document

TOLD = {
    "汝州市中医院先后获得河南省文明单位、平顶山市群众满意基层站所、平顶山市环保模范（绿色）医院、平顶山市先进基层党组织等荣誉。": {
        ("汝州市中医院", "河南省文明单位"), ("汝州市中医院", "平顶山市群众满意基层站所"), ("汝州市中医院", "平顶山市环保模范（绿色）医院"), ("汝州市中医院", "平顶山市先进基层党组织"),
    },
    "汝州市中医院党委荣获全国抗疫先进集体和全国先进基层党组织两项国家级表彰。": {("汝州市中医院党委", "全国抗疫先进集体"), ("汝州市中医院党委", "全国先进基层党组织")},
    "汝州市中医院创建于1950年。医院现为三级甲等医院，被命名为爱婴医院，还荣获全市最佳服务窗口单位等光荣称号。": {("汝州市中医院", "爱婴医院"), ("汝州市中医院", "全市最佳服务窗口单位")},
    "河南省总工会日前把河南省五一劳动奖状授予汝州市卫生监督所。": {("汝州市卫生监督所", "河南省五一劳动奖状")},
    "被授予“河南省卫生监督先进集体”荣誉称号的，是省卫生厅卫生监督所以及洛阳市、开封市、南阳市卫生局卫生监督所。": {
        ("省卫生厅卫生监督所", "河南省卫生监督先进集体"), ("洛阳市卫生局卫生监督所", "河南省卫生监督先进集体"), ("开封市卫生局卫生监督所", "河南省卫生监督先进集体"), ("南阳市卫生局卫生监督所", "河南省卫生监督先进集体"),
    },
    "汝州市中心医院选报的党建案例《党建引领,奏响好声音》从全国500多个案例中脱颖而出，荣获“创新案例”大奖。": {("汝州市中心医院", "创新案例")},
    "记者从汝州市中医院获悉，“河南省青年文明号”荣誉称号日前揭晓，共青团河南省委把这一称号授予了该院急诊科。": {("汝州市中医院急诊科", "河南省青年文明号")},
    "汝州市卫生监督所参会，给2022年度获各项荣誉的单位颁奖是会议议程之一。": set(),
    "日前，共青团河南省委员会联合河南省卫生健康委员会印发通知，公布第21届河南省青年文明号名单，全省40个集体获此殊荣，卫生健康系统有2个集体入列，分别是：汝州市中医院急诊科和河南省血液中心成分制备科。": {
        ("汝州市中医院急诊科", "第21届河南省青年文明号"), ("河南省血液中心成分制备科", "第21届河南省青年文明号"),
    },
}  # fmt: skip


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told(text: str) -> None:
    assert {(item.recipient, item.award) for item in read_document(source(text)).conferrals} == TOLD[text]


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        ("会上宣读的这份文件叫《中共汝州市卫生局委员会汝州市卫生局关于表彰2014年度先进单位的决定》，授予汝州市妇幼保健院等6个单位为2014年度综合目标考核优秀单位。", {("中共汝州市卫生局委员会", "汝州市卫生局")}),
        ("河南2个单位获全国妇联表彰\n河南日报 2018-03-10\n3月8日，全国妇联在京召开表彰大会，河南2个单位成为全国三八红旗集体。\n全国三八红旗集体\n1.汝州市中医院护理部\n2.汝州市妇幼保健院产科", {("全国妇联",)}),
        ("10月19日，河南省抗疫表彰大会举行，一批先进个人、先进集体经中央批准，由省委、省政府表彰。\n我市上榜情况：\n◆河南省抗疫先进集体\n汝州市卫生健康委\n汝州市人民医院党委", {("省委", "省政府")}),
        ("日前，教育厅、省总工会两部门联合发文《关于表彰先进集体的决定》，“先进集体”称号授予32个单位。\n我市名单如下：\n【先进集体】\n1.汝州市中医院", {("教育厅", "省总工会")}),
    ],
)
def test_who_gives(text: str, givers: set[tuple[str, ...]]) -> None:
    assert {item.by for item in read_document(source(text)).conferrals} == givers


def test_a_level_is_no_house() -> None:
    text = "汝州市中医院党委以“红心”党建品牌为引领。全院共有院级“红心”样板支部7个，校级样板支部5个。"
    assert {item.owner for item in read_document(source(text)).brands} <= {"汝州市中医院", "汝州市中医院党委"}


def test_a_centre_that_says_of_no_place_is_spoken_of() -> None:
    text = "人才网 名企 我的红石街道社区卫生服务中心\n单位介绍\n这里就是红石街道社区卫生服务中心。中心先后获得上海市文明单位等荣誉称号。\n某某口腔门诊部 某某护理院"
    assert {item.recipient for item in read_document(source(text)).conferrals} == {"红石街道社区卫生服务中心"}


def test_bodies_of_one_place_joined_by_a_word() -> None:
    names = [item.org.name for item in expand("共青团河南省委员会联合河南省卫生健康委员会")]
    assert names == ["共青团河南省委员会", "河南省卫生健康委员会"]


def test_branches_by_their_numbers_are_of_one_house() -> None:
    text = "汝州市第三人民医院迎来验收。\n4月3日，工作组来到汝州市第三人民医院，对医院第三、第四党支部逐一考核。"
    children = {item.child for item in read_document(source(text)).subordinates}
    assert {"汝州市第三人民医院第三党支部", "汝州市第三人民医院第四党支部"} <= children


def test_a_place_that_sounds_like_all_of_a_county_is_one() -> None:
    assert not is_generic("天全县中医医院")
    assert is_generic("全县各级医院")
