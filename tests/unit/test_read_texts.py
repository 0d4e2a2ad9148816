"""Encodings, files, folders, archives: what comes in and how what cannot be read is told."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partygraph.errors import InputError
from partygraph.model import Source
from partygraph.read import Limits, read_bytes, read_sources

NOTICE = "关于公布名单的通知\r\n\n一等奖（2个）\n甲市人民医院第一党支部\t同心圈\n乙县妇幼保健院党支部\t守护圈\n2023年2月13日\n"


def one(data: bytes, name: str = "notice.txt", **limits: int) -> Source | InputError:
    """What one document gives."""
    (found,) = read_bytes(data, name, limits=Limits(**limits))
    return found


def text(data: bytes, name: str = "notice.txt") -> str:
    found = one(data, name)
    assert isinstance(found, Source), found
    return found.text


def refusal(data: bytes, name: str = "notice.txt", **limits: int) -> str:
    found = one(data, name, **limits)
    assert isinstance(found, InputError), found
    assert found.hint
    assert "\n" not in str(found)
    return str(found)


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_text_is_exactly_the_characters(encoding: str) -> None:
    expected = ("\ufeff" if encoding in ("utf-8-sig", "utf-16", "utf-32") else "") + NOTICE
    assert text(NOTICE.encode(encoding)) == expected


def test_traditional_text_in_big5() -> None:
    traditional = "關於公布臺灣醫療機構評鑑結果的通知\n優等獎：某某醫院護理部"
    assert text(traditional.encode("cp950")) == traditional


@pytest.mark.parametrize("length", [2, 3, 5, 9, 17, 40])
def test_short_gb18030_lines(length: int) -> None:
    words = "一等奖甲市人民医院第一党支部乙县妇幼保健院护理部丙区疾病预防控制中心机关党委"
    for start in range(len(words) - length):
        line = words[start : start + length]
        assert text(line.encode("gb18030")) == line


def test_a_file_cut_inside_a_character_is_read() -> None:
    for encoding in ("utf-8", "gb18030"):
        data = NOTICE.encode(encoding)[:-1].rstrip(b"\n\r")
        cut = data[:-1]
        assert text(cut).rstrip("\ufffd") == cut.decode(encoding, "ignore")


def test_a_source_knows_its_file(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(NOTICE.encode())
    assert list(read_sources([file])) == [
        Source(name="notice.txt", media_type="text/plain", digest=hashlib.sha256(NOTICE.encode()).hexdigest(), text=NOTICE)
    ]
    (source,) = read_sources([str(file)])
    assert isinstance(source, Source)
    assert source.path == file


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "notice.txt: is empty"),
        (b" \r\n\t\n", "notice.txt: is empty"),
        (b"\xef\xbb\xbf", "notice.txt: is empty"),
        (bytes(range(256)) * 40, "notice.txt: is neither text nor a kind of document that can be read"),
        (b"\x00" * 5000, "notice.txt: is neither text nor a kind of document that can be read"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "notice.txt: is a picture"),
        (b"Rar!\x1a\x07\x00", "notice.txt: is a RAR archive"),
        (b"{\\rtf1 text}", "notice.txt: is an RTF file"),
        (b"PK\x03\x04broken", "notice.txt: is a broken zip file"),
        (b"%PDF-1.7\nbroken", "notice.txt: is a broken PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "notice.txt: is an old Office file that is neither a text nor a table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + b"\0\0", "notice.txt: is encrypted"),
        (zipped({"OFD.xml": b"<x/>"}), "notice.txt: is an OFD file"),
        (zipped({"ppt/presentation.xml": b"<x/>"}), "notice.txt: is a presentation"),
        (zipped({"photo.jpg": b"x"}), "notice.txt: is an archive without a document"),
    ],
)
def test_one_clear_line_for_what_cannot_be_read(data: bytes, message: str) -> None:
    assert refusal(data) == message


def test_too_big(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(b"x" * 101)
    (error,) = read_sources([file], limits=Limits(file_bytes=100))
    assert isinstance(error, InputError)
    assert error.reason == "is more than 100 bytes"


def test_fifty_megabytes_in_one_line_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_bytes(("一等奖\n" + "甲市人民医院、" * (50 * 2**20 // 21)).encode())
    (error,) = read_sources([file])
    assert isinstance(error, InputError)
    assert error.reason == f"has {7 * (50 * 2**20 // 21)} characters in line 2, which no notice has"
    assert error.hint


def test_many_lines_are_no_long_line(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    text = "甲市人民医院\n" * 30
    file.write_text(text, encoding="utf-8")
    (source,) = read_sources([file], limits=Limits(line_characters=6))
    assert isinstance(source, Source)
    assert source.text == text
    (error,) = read_sources([file], limits=Limits(line_characters=5))
    assert isinstance(error, InputError)


def test_folders_in_order_and_errors_in_their_place(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.md").write_text("乙", encoding="utf-8")
    (tmp_path / "b" / ".hidden.txt").write_text("no", encoding="utf-8")
    (tmp_path / "b" / "~$two.docx").write_text("no", encoding="utf-8")
    (tmp_path / "a.txt").write_text("甲", encoding="utf-8")
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"")
    (tmp_path / "d.ofd").write_bytes(b"x")
    missing = tmp_path / "missing.txt"
    found = list(read_sources([missing, tmp_path, tmp_path / "a.json"]))
    told = [item.name if isinstance(item, Source) else item.reason for item in found]
    assert told == ["does not exist", "a.txt", "two.md", "is empty", "is one of the .ofd files, which cannot be read", "a.json"]
    assert [item.path for item in found if isinstance(item, InputError)] == [str(missing), str(tmp_path / "c.txt"), str(tmp_path / "d.ofd")]


def test_links(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "notice.txt").write_text("甲", encoding="utf-8")
    (inner / "up").symlink_to(tmp_path)
    (inner / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    told = [item.name if isinstance(item, Source) else f"{Path(item.path).name}: {item.reason}" for item in read_sources([tmp_path])]
    assert told == ["gone.txt: is a link that leads nowhere", "notice.txt", "up: is a link that leads back to a folder above it",
                    "loop.txt: is a link that leads nowhere"]  # fmt: skip


def test_folder_without_documents_and_devices(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    folder = tmp_path / "folder"
    folder.mkdir()
    first, second, third = read_sources([folder, pipe, "bad\0name"])
    assert isinstance(first, InputError)
    assert first.reason == "holds no document"
    assert isinstance(second, InputError)
    assert second.reason == "is no file: a device, a pipe or a socket"
    assert isinstance(third, InputError)
    assert "\0" not in str(third)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_permissions(tmp_path: Path) -> None:
    file = tmp_path / "notice.txt"
    file.write_text("甲", encoding="utf-8")
    file.chmod(0)
    (error,) = read_sources([file])
    assert isinstance(error, InputError)
    assert error.reason == "may not be read"


def test_standard_input() -> None:
    code = "from partygraph.read import read_sources; [s] = read_sources(['-']); print(s.name, ascii(s.text))"
    done = subprocess.run([sys.executable, "-c", code], input="一等奖".encode("gb18030"), capture_output=True, check=True)
    assert done.stdout.decode().strip() == "stdin " + ascii("一等奖")


def test_archives() -> None:
    inner = zipped({"二.txt": "乙".encode("gb18030")})
    outer = zipped({"z.zip": inner, "一.txt": "甲".encode(), "__MACOSX/._x.txt": b"x", "图.png": b"x", "空.txt": b"", "附件.rar": b"x"})
    found = list(read_bytes(outer, "all.zip"))
    assert [item.name if isinstance(item, Source) else str(item) for item in found] == [
        "all.zip!z.zip!二.txt", "all.zip!一.txt", "all.zip!空.txt: is empty", "all.zip!附件.rar: is one of the .rar files, which cannot be read",
    ]  # fmt: skip
    assert isinstance(found[0], Source)
    assert found[0].text == "乙"


def test_names_of_members_in_gbk() -> None:
    data = zipped({"tenletters.txt": "甲".encode()}).replace(b"tenletters", "一等奖名单".encode("gbk"))
    (source,) = read_bytes(data, "all.zip")
    assert isinstance(source, Source)
    assert source.name == "all.zip!一等奖名单.txt"


def test_zip_bombs() -> None:
    bomb = zipped({"bomb.txt": b"0" * 20_000_000})
    (error,) = read_bytes(bomb, "all.zip")
    assert str(error).startswith("all.zip!bomb.txt: grows ")
    many = zipped({f"{index}.txt": b"x" for index in range(30)})
    (error,) = read_bytes(many, "all.zip", limits=Limits(archive_members=20))
    assert str(error) == "all.zip: holds 30 files, more than 20"
    large = zipped({f"{index}.txt": os.urandom(500).hex().encode() for index in range(9)})
    *sources, error = read_bytes(large, "all.zip", limits=Limits(archive_bytes=3500))
    assert len(sources) == 4
    assert str(error) == "all.zip: holds more than can be unpacked"
    deep = b"x"
    for _ in range(6):
        deep = zipped({"in.zip": deep} if deep != b"x" else {"in.txt": b"x"})
    (error,) = read_bytes(deep, "all.zip")
    assert str(error) == "all.zip!in.zip!in.zip!in.zip: is an archive more than 3 archives deep"


def test_a_member_that_is_longer_than_its_header_says() -> None:
    data = zipped({"notice.txt": b"0" * 300_000})
    lying = data.replace((300_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    (error,) = read_bytes(lying, "all.zip")
    assert isinstance(error, InputError)


def test_encrypted_member() -> None:
    data = bytearray(zipped({"notice.txt": b"text"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (error,) = read_bytes(bytes(data), "all.zip")
    assert str(error) == "all.zip!notice.txt: is encrypted"


SEEDS = [
    b"%PDF-1.4\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1WordDocument",
    b"<html><body>",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"{\\rtf",
    b"",
]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SEEDS), st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.zip", "a.doc", "\udcff\n.pdf"]))
def test_no_bytes_are_too_strange(head: bytes, tail: bytes, name: str) -> None:
    for item in read_bytes(head + tail, name):
        assert isinstance(item, Source | InputError)
        if isinstance(item, Source):
            item.text.encode()
            item.name.encode()
        else:
            assert item.reason
            str(item).encode()


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=200).filter(lambda value: value.strip("\ufeff \t\r\n\u3000\x00")))
def test_every_utf8_text_comes_back_or_is_refused(value: str) -> None:
    data = value.encode()
    (item,) = read_bytes(data, "notice.txt")
    if isinstance(item, Source) and item.media_type == "text/plain":
        assert item.text == value or "\x00" in value
