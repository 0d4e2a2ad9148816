"""Documents of word processors, PDF and workbooks: paragraphs and rows in order, and hostile files refused."""

from __future__ import annotations

import io
import random
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partygraph.errors import InputError
from partygraph.model import Source
from partygraph.read import Limits, read_bytes, read_sources

INPUTS = Path(__file__).parent.parent / "inputs"
LINES = [
    "关于公布“党建品管圈”大赛结果的通知",
    "各有关单位：",
    "获奖名单（3个）",
    "奖项\t党组织名称\t圈名",
    "一等奖\t甲市人民医院第一党支部\t同心圈",
    "一等奖\t甲省甲市乙区妇幼保健计划生育服务中心（乙区妇幼保健院）机关第二党支部\t守护圈",
    "二等奖\t丙县中医院药学部党支部\t本草圈",
    "2023年2月13日",
]
ROWS = ["notice", "奖项\t党组织名称\t圈名\t数量\t日期", "一等奖\t甲市人民医院第一党支部\t同心圈\t1\t2023-02-13", "二等奖\t乙县妇幼保健院党支部\t守护圈\t2.5\t2023-02-14"]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(path: Path) -> Source:
    (found,) = read_sources([path])
    assert isinstance(found, Source), found
    return found


def zipped(members: dict[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


def docx(body: str, prolog: str = "") -> bytes:
    return zipped({"word/document.xml": f"{prolog}<w:document {W}><w:body>{body}</w:body></w:document>"})


def text(data: bytes) -> str:
    (found,) = read_bytes(data, "notice")
    assert isinstance(found, Source), found
    return found.text


def refusal(data: bytes, **limits: int) -> str:
    (found,) = read_bytes(data, "notice", limits=Limits(**limits))
    assert isinstance(found, InputError), found
    return found.reason


@pytest.mark.parametrize("name", ["notice.docx", "notice.odt", "notice.pdf"])
def test_lines_and_rows_in_order(name: str) -> None:
    assert read(INPUTS / name).text.splitlines() == LINES


@pytest.mark.skipif(shutil.which("antiword") is None, reason="antiword is not installed")
def test_doc_without_what_antiword_loses() -> None:
    lines = [line for line in read(INPUTS / "notice.doc").text.splitlines() if line]
    assert lines == [line.removeprefix("一等奖") if "守护圈" in line else line for line in LINES]


@pytest.mark.parametrize("name", ["notice.xlsx", "notice.xls", "notice.ods"])
def test_workbooks(name: str) -> None:
    assert read(INPUTS / name).text.splitlines() == ROWS


def test_doc_without_antiword(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    (found,) = read_sources([INPUTS / "notice.doc"])
    assert isinstance(found, InputError)
    assert "antiword" in found.reason
    assert "docx" in found.hint


@pytest.mark.parametrize(
    ("module", "name", "extra"), [("pypdfium2", "notice.pdf", "partygraph[pdf]"), ("python_calamine", "notice.xlsx", "partygraph[office]")]
)
def test_extras_that_are_not_installed(module: str, name: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    (found,) = read_sources([INPUTS / name])
    assert isinstance(found, InputError)
    assert extra in found.hint


def test_docx_runs_breaks_fields_and_changes() -> None:
    body = (
        "<w:p><w:r><w:t>甲市</w:t></w:r><w:r><w:t>人民医院</w:t><w:tab/><w:t>同心圈</w:t></w:r></w:p>"
        "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t><w:br/><w:t>行</w:t></w:r></w:ins></w:p>"
        "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>页</w:t></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>控件内</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert text(docx(body)) == "甲市人民医院\t同心圈\n新\n行\n页\n控件内\n"


def test_docx_merged_and_nested_cells() -> None:
    def cell(content: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{content}</w:t></w:r></w:p></w:tc>"

    nested = f"<w:tc><w:tbl><w:tr>{cell('内')}</w:tr></w:tbl><w:p/></w:tc>"
    rows = [
        cell("一等奖（2个）", '<w:gridSpan w:val="2"/>'),
        cell("甲市", '<w:vMerge w:val="restart"/>') + cell("A"),
        cell("", "<w:vMerge/>") + cell("B"),
        nested + cell("C"),
    ]
    table = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    assert text(docx(table)) == "一等奖（2个）\n甲市\tA\n甲市\tB\n内\tC\n"


ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "{}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def test_docx_that_is_made_to_harm(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    external = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]>'
    body = "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"
    for prolog in (ENTITIES.format("x" * 1000), external):
        assert refusal(docx(body, prolog)).startswith(("declares entities", "is broken"))
    assert refusal(docx("<w:p>" * 100_000)).startswith("is broken")
    nested = "<w:sdt>" * 5000 + "</w:sdt>" * 5000
    assert refusal(docx(nested)) in ("nests its parts too deeply", "is broken: its part word/document.xml is no XML")
    assert refusal(docx("<w:p/>")) == "holds no text"
    assert refusal(zipped({"word/document.xml": "x"})).startswith("is broken")
    assert refusal(zipped({"word/document.xml": " " * 30_000_000 + "<x/>"})).startswith("grows ")
    assert refusal(zipped({"word/document.xml": "x" * 5000}), file_bytes=4000) == "would be 5000 bytes, more than 4000"


def test_pdf_without_text_encrypted_or_cut() -> None:
    empty = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj trailer<</Root 1 0 R>>\n%%EOF"
    )
    assert refusal(empty) == "is a PDF without text: a scan"
    encrypted = empty.replace(b"trailer<<", b"trailer<</Encrypt<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -1>>/ID[(a)(a)]")
    assert refusal(encrypted) == "is encrypted"
    whole = (INPUTS / "notice.pdf").read_bytes()
    assert refusal(whole[:1000]) == "is a broken PDF"
    assert refusal(whole, pages=0) == "has 1 pages, more than 0"


def test_pdf_wrapped_lines_are_one_and_page_numbers_go() -> None:
    batches = [
        f"第{index}批案例由甲市卫生健康委员会组织推荐，经资格审查、专家评审和网上公示，甲市人民医院、乙县妇幼保健院等{index}家单位的案例入选，"
        "现将名单予以公布，请各单位认真学习借鉴，不断提高服务水平，以高质量党建推动卫生健康事业高质量发展，为健康中国建设作出新的更大贡献。"
        for index in range(1, 13)
    ]
    rows = [f"{index}.甲省某某市第{index}人民医院党委《以“同心{index}”工作法推动医院高质量发展让群众就医更舒心更放心更满意》" for index in range(1, 31)]
    title = ["关于公布甲省首届“一院一品”案例征集活动结果的通报", "各市卫生健康委，各有关单位："]
    expected = [*title, *batches, "", "典型案例（30个）", *rows, "甲省卫生健康委员会", "2023年2月13日"]
    assert read(INPUTS / "wrapped.pdf").text.splitlines() == expected


def test_pdf_without_pdfplumber_keeps_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pdfplumber", None)
    plain = re.sub(r"\s", "", read(INPUTS / "notice.pdf").text)
    for part in ("关于公布“党建品管圈”大赛结果的通知", "甲市人民医院第一党支部同心圈", "2023年2月13日"):
        assert part in plain


WHOLE = {path.name: path.read_bytes() for path in sorted(INPUTS.glob("notice.*"))}


def damage(name: str, data: st.DataObject) -> None:
    """Change some bytes, perhaps cut the end off, and read what is left."""
    damaged = bytearray(WHOLE[name])
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del damaged[data.draw(st.integers(1, len(damaged) - 1)) :]
    for item in read_bytes(bytes(damaged), name):
        assert isinstance(item, Source | InputError)
        if isinstance(item, Source):
            item.text.encode()


def test_damaged_files_say_nothing_beside_their_error(capfd: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(7)
    for _ in range(60):
        name = chance.choice(["notice.xls", "notice.xlsx", "notice.ods", "notice.pdf"])
        damaged = bytearray(WHOLE[name])
        for _ in range(12):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        list(read_bytes(bytes(damaged), name))
    assert capfd.readouterr() == ("", "")


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_damaged_files_are_read_or_refused(name: str, data: st.DataObject) -> None:
    damage(name, data)


@pytest.mark.nightly
@settings(max_examples=10_000, deadline=None)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_many_damaged_files(name: str, data: st.DataObject) -> None:
    damage(name, data)
