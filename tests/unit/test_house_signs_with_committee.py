"""A house and its own party committee, union or league committee sign one below the other."""

import pytest

from partygraph.facts.houses.whose import Host, full_name
from partygraph.model import Source
from partygraph.pipeline import read_document

_BODY = "关于表彰优秀党支部的决定\n\n各党支部：\n    决定授予内科第一党支部等2个党支部“优秀党支部”称号。\n附：名单\n\n{signed}\n2013年6月28日\n\n\n"
_LIST = "一、优秀党支部（2个）\n内科第一党支部        内科第三党支部"


@pytest.mark.parametrize("indent", ["", " " * 18])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "signers",
    [
        ("中共甲市人民医院委员会", "甲市人民医院"),
        ("甲市人民医院", "中共甲市人民医院委员会"),
        ("甲市人民医院党委", "甲市人民医院"),
        ("中共甲山煤电集团总医院委员会", "甲山煤电集团总医院"),
        ("中共甲县乙镇卫生院支部委员会", "甲县乙镇卫生院"),
        ("中共甲医科大学委员会", "甲医科大学"),
        ("中共甲市妇幼保健院总支部委员会", "甲市妇幼保健院"),
        ("甲市中医医院", "甲市中医医院工会"),
        ("共青团甲市人民医院委员会", "甲市人民医院"),
        ("中共甲市疾病预防控制中心委员会", "甲市疾病预防控制中心"),
        ("中共甲市人民医院委员会", "甲市人民医院", "甲市人民医院工会委员会"),
    ],
)
def test_both_sign(signers: tuple[str, ...], between: str, indent: str) -> None:
    read = read_document(_source(_BODY.format(signed=between.join(indent + name for name in signers)) + _LIST))
    assert read.document.issuers == signers
    assert {item.by for item in read.conferrals} == {signers}
    assert len({item.recipient for item in read.conferrals}) == 2


@pytest.mark.parametrize("between", ["    ", "　"])
@pytest.mark.parametrize("signers", [("中共甲市人民医院委员会", "甲市人民医院"), ("甲市人民医院", "中共甲市人民医院委员会"), ("中共甲市人民医院委员会", "甲市人民医院工会")])
def test_both_sign_in_one_line(signers: tuple[str, ...], between: str) -> None:
    read = read_document(_source(_BODY.format(signed=between.join(signers)) + _LIST))
    assert read.document.issuers == signers


_INNER = ("重症医学中心", "急诊医学中心", "儿童康复医学中心", "核医学中心", "泌尿中心", "血液净化中心", "创伤医疗中心", "丙山分院")


@pytest.mark.parametrize("between", ["、", "\n"])
@pytest.mark.parametrize("signed", ["甲市人民医院", "中共甲市人民医院委员会", "中共甲市人民医院委员会\n甲市人民医院"])
def test_centres_of_a_specialty_are_the_houses_own(signed: str, between: str) -> None:
    text = f"关于表彰2018年度先进集体的决定\n\n各科室：\n决定对下列集体予以表彰：\n\n【先进集体】（8个）\n{between.join(_INNER)}\n\n希望再接再厉。\n\n{signed}\n2019年1月22日"
    assert {item.recipient for item in read_document(_source(text)).conferrals} == {"甲市人民医院" + name for name in _INNER}


@pytest.mark.parametrize("name", ["国家儿童医学中心", "华西医学中心", "兰州市急诊医学中心"])
def test_centres_of_a_place_are_nobodys_units(name: str) -> None:
    assert full_name(name, Host("甲市人民医院", signs=True)) == name


@pytest.mark.parametrize(
    ("above", "signed"),
    [
        ("甲市人民医院急诊科\n甲市人民医院护理部", "甲市人民医院"),
        ("甲市人民医院急诊科党支部\n甲市人民医院机关党支部", "甲市人民医院"),
        ("丙县中医院党委\n甲县人民医院党委", "乙县人民医院"),
    ],
)
def test_rows_above_a_signature_sign_nothing(above: str, signed: str) -> None:
    read = read_document(_source(f"关于表彰先进集体的决定\n\n各科室：\n决定表彰以下集体。\n一、先进集体\n{above}\n\n{signed}\n2013年6月28日"))
    assert read.document.issuers == (signed,)


def _source(text: str) -> Source:
    return Source(name="notice.txt", media_type="text/plain", digest="0" * 64, text=text)


_CREDITS = ("录入：某某    审核：宣传科", "发布：宣传科   阅读量：1864", "来源：宣传科", "图文｜宣传科", "（宣传科供稿）", "发布部门：宣传科    发布时间：2019-01-22")


@pytest.mark.parametrize("credit", _CREDITS)
def test_an_office_below_a_notice_is_the_signing_houses(credit: str) -> None:
    text = f"关于表彰2018年度先进集体的决定\n\n各科室：\n决定对下列集体予以表彰：\n\n【先进集体】（2个）\n骨科、儿科\n\n甲市人民医院\n2019年1月22日\n\n{credit}\n上一条：关于放假安排的通知\n"
    assert ("甲市人民医院宣传科", "甲市人民医院") in {(item.child, item.parent) for item in read_document(_source(text)).subordinates}
