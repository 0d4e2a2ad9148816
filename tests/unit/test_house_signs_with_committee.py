"""A house and its own party committee, union or league committee sign one below the other."""

import pytest

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
