"""The build folder: same bytes for the same documents, one line for each bad input, and never half a build."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store, parse

from partygraph.builder import build
from partygraph.cli.demo import notices_folder
from partygraph.errors import BuildError, InputError
from partygraph.manifest import manifest_of

NOTICE = """甲市卫生健康委员会关于公布党建创新大赛结果的通报

各有关单位：
经评审，现将结果通报如下。

一等奖（2个）
1. 东营市人民医院第一党支部 同心圈
2. 聊城市第三人民医院内科党支部 先锋圈

东营市卫生健康委员会
2024年3月5日
"""
OTHER = NOTICE.replace("2024年3月5日", "2025年3月5日").replace("先锋圈", "暖心圈")
HELD = {"graph.nq", "graph.trig", "store", "network.html", "audit.json", "audit.html", "texts", "manifest.json"}
COMPARED = ("graph.nq", "graph.trig", "audit.json", "audit.html", "manifest.json", "network.html")


@pytest.fixture
def notices(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in (("one.txt", NOTICE), ("two.txt", OTHER)):
        (folder / name).write_text(text, encoding="utf-8")
    return sorted(folder.glob("*.txt"))


def test_build_holds_everything_and_the_store_holds_the_graph(notices: list[Path], tmp_path: Path) -> None:
    report = build(notices, tmp_path / "build")
    assert {p.name for p in (tmp_path / "build").iterdir()} == HELD
    assert report.documents == 2
    assert report.failures == ()
    store = Store.read_only(str(tmp_path / "build" / "store"))
    assert len(store) == report.quads == (tmp_path / "build" / "graph.nq").read_bytes().count(b"\n")
    trig = {str(q) for q in parse(path=str(tmp_path / "build" / "graph.trig"), format=RdfFormat.TRIG)}
    assert len(trig) == report.quads


def test_same_documents_give_same_bytes_in_any_order_and_from_any_folder(notices: list[Path], tmp_path: Path) -> None:
    moved = tmp_path / "somewhere" / "else"
    shutil.copytree(notices[0].parent, moved)
    build(notices, tmp_path / "a")
    build(reversed(notices), tmp_path / "b")
    build([moved], tmp_path / "c")
    build([*notices, *notices], tmp_path / "d", jobs=2)
    for name in COMPARED:
        wanted = (tmp_path / "a" / name).read_bytes()
        for other in "bcd":
            assert (tmp_path / other / name).read_bytes() == wanted, (other, name)


def test_hash_seed_says_nothing(notices: list[Path], tmp_path: Path) -> None:
    script = "import sys; from partygraph.builder import build; build(sys.argv[2:], sys.argv[1])"
    for seed in ("1", "2"):
        subprocess.run([sys.executable, "-c", script, str(tmp_path / seed), *map(str, notices)], check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    for name in COMPARED:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name


def test_graph_is_sorted_and_has_no_blank_node_and_no_path(notices: list[Path], tmp_path: Path) -> None:
    build(notices, tmp_path / "build")
    lines = (tmp_path / "build" / "graph.nq").read_bytes().splitlines()
    assert lines == sorted(set(lines))
    assert not [line for line in lines if b"_:" in line.split(b'"')[0]]
    assert str(tmp_path).encode() not in b"\n".join(lines)


def test_bad_inputs_are_one_line_each_and_the_rest_is_built(notices: list[Path], tmp_path: Path) -> None:
    bad = {
        "missing.txt": None,
        "empty.txt": b"",
        "rubbish.txt": bytes(range(256)) * 8,
    }
    for name, data in bad.items():
        if data is not None:
            (tmp_path / name).write_bytes(data)
    good = tmp_path / "gb.txt"
    good.write_bytes(NOTICE.replace("一等奖", "二等奖").encode("gb18030"))
    report = build([*(tmp_path / name for name in bad), *notices, good], tmp_path / "build")
    assert report.documents == 3
    assert len(report.failures) == 3
    for failure in report.failures:
        assert isinstance(failure, InputError)
        assert failure.hint
        assert "\n" not in str(failure)
    told = json.loads((tmp_path / "build" / "audit.json").read_text(encoding="utf-8"))["failures"]
    assert [Path(row["file"]).name for row in told] == sorted(bad)


def test_document_without_a_list_is_built_and_the_audit_says_so(tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("今天天气很好，适合散步。\n", encoding="utf-8")
    report = build([path], tmp_path / "build")
    assert "nothing-found" in {f.code for f in report.findings}


def test_doubts_are_what_the_audit_page_counts(tmp_path: Path) -> None:
    report = build([notices_folder() / "2023-model-hospital.txt", notices_folder() / "2023-one-place-one-brand.txt"], tmp_path / "build")
    page = (tmp_path / "build" / "audit.html").read_text(encoding="utf-8")
    severities = json.loads((tmp_path / "build" / "audit.json").read_text(encoding="utf-8"))["totals"]["findings"]
    assert report.doubts == severities["warning"] + severities["error"] != sum(severities.values())
    assert f"<b>{report.doubts}</b>" in page


def test_nothing_readable_is_an_error_and_leaves_no_folder(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="nothing to build"):
        build([tmp_path / "missing.txt"], tmp_path / "build")
    assert [p.name for p in tmp_path.iterdir()] == []


def test_same_bytes_under_two_names_are_one_document(notices: list[Path], tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(notices[0].read_bytes())
    report = build([copy, notices[0]], tmp_path / "build")
    assert report.documents == 1
    [row] = manifest_of(tmp_path / "build")["sources"].values()
    assert row["files"] == ["copy.txt", "one.txt"]


def test_folder_that_is_no_build_is_never_replaced(notices: list[Path], tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.doc").write_text("years of work")
    with pytest.raises(BuildError, match="no build"):
        build(notices, mine)
    assert (mine / "thesis.doc").read_text() == "years of work"


def test_base_and_time_reach_the_graph(notices: list[Path], tmp_path: Path) -> None:
    build(notices, tmp_path / "build", base="https://example.org/things/", now="2026-01-02T03:04:05Z")
    graph = (tmp_path / "build" / "graph.nq").read_text(encoding="utf-8")
    assert "<https://example.org/things/graph/build>" in graph
    assert "https://w3id.org/partygraph/id/" not in graph
    assert "2026-01-02T03:04:05Z" in graph
    with pytest.raises(BuildError, match="base"):
        build(notices, tmp_path / "other", base="not an iri")


@pytest.mark.parametrize("after", [pytest.param("read", marks=pytest.mark.slow), pytest.param("resolve", marks=pytest.mark.slow), "write", "draw"])
def test_killed_build_leaves_the_previous_one_whole(notices: list[Path], tmp_path: Path, after: str) -> None:
    """A real process is killed at each stage; the old build must stay as it was, and the next build must clear up."""
    out = tmp_path / "build"
    build(notices[:1], out)
    before = {p.relative_to(out): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file() and "store" not in p.parts}
    script = (
        "import sys, time\nfrom partygraph.builder import build\n"
        "def tell(stage, count):\n    print(stage, flush=True)\n    time.sleep(30 if stage == sys.argv[2] else 0)\n"
        "build(sys.argv[3:], sys.argv[1], jobs=1, progress=tell)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script, str(out), after, *map(str, notices)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == after:
            break
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=10)
    process.stdout.close()
    assert [p.name for p in tmp_path.glob(".build.new-*")], "the kill came too late to show anything"
    assert {p.relative_to(out): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file() and "store" not in p.parts} == before
    assert len(Store.read_only(str(out / "store"))) == manifest_of(out)["quads"]
    build(notices, out)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    assert len(manifest_of(out)["sources"]) == 2


@pytest.mark.slow
def test_reader_sees_a_whole_build_at_any_time(notices: list[Path], tmp_path: Path) -> None:
    """While builds are swapped, a reader that opens the manifest always finds one."""
    out = tmp_path / "build"
    build(notices[:1], out)
    script = "import sys; from partygraph.builder import build\nfor _ in range(3): build(sys.argv[2:], sys.argv[1], jobs=1)"
    with subprocess.Popen([sys.executable, "-c", script, str(out), *map(str, notices)]) as process:
        while process.poll() is None:
            assert manifest_of(out)["quads"] > 0
            time.sleep(0.0005)
    assert process.returncode == 0


def test_decisions_are_replayed_and_recorded(notices: list[Path], tmp_path: Path) -> None:
    log = tmp_path / "decisions.sssom.tsv"
    log.write_text("subject_label\tpredicate_id\tpredicate_modifier\tobject_label\n东营市人民医院\tskos:exactMatch\t\t聊城市第三人民医院\n", encoding="utf-8")
    plain, decided = build(notices, tmp_path / "a"), build(notices, tmp_path / "b", decisions=log)
    assert decided.organizations < plain.organizations
    assert manifest_of(tmp_path / "b")["decisions"]
    assert manifest_of(tmp_path / "a")["decisions"] is None
    with pytest.raises(InputError):
        build(notices, tmp_path / "c", decisions=tmp_path / "none.tsv")


def test_when_nothing_can_be_read_the_error_holds_every_failure(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with pytest.raises(BuildError, match="nothing to build") as refused:
        build([tmp_path / "missing.txt", tmp_path / "empty.txt"], tmp_path / "out")
    assert refused.value.path == str(tmp_path / "out")
    assert [failure.reason for failure in refused.value.failures] == ["is empty", "does not exist"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.txt"]


def test_an_input_error_travels_between_processes() -> None:
    error = InputError("a.txt", "is empty", hint="leave it out")
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (str(back), back.path, back.reason, back.hint) == ("a.txt: is empty", "a.txt", "is empty", "leave it out")
