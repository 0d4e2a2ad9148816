"""Building and what is done with a build, on a notice that ships with the package."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from partygraph.cli.demo import notices_folder

from .running import run

NOTICE = "2023-shandong-quality-circles.txt"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    shutil.copy(notices_folder() / NOTICE, folder)
    return folder


@pytest.fixture(scope="module")
def built(sources: Path) -> Path:
    out = sources.parent / "built"
    done = run("build", str(sources), "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(out)
    assert "1 documents read" in done.stderr
    return out


def test_a_question_of_a_fresh_build(built: Path) -> None:
    rows = json.loads(run("query", "tiers", "--build", str(built), "-f", "json").stdout)
    assert {row["award"]: row["conferrals"] for row in rows}["一等奖"] == 10


def test_bad_inputs_are_one_line_each_and_the_others_are_built(sources: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "rubbish.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "folder").mkdir()
    bad = [str(tmp_path / name) for name in ("empty.txt", "rubbish.txt", "folder", "missing.txt")]
    done = run("build", *bad, str(sources), "--out", str(tmp_path / "out"))
    assert done.returncode == 3
    lines = [line for line in done.stderr.splitlines() if line.startswith("not read: ")]
    assert len(lines) == 4
    for name in bad:
        assert sum(name in line for line in lines) == 1
    assert all(line.endswith(")") for line in lines), "each says what to do"
    assert (tmp_path / "out" / "graph.nq").is_file()


def test_text_of_an_older_encoding_and_a_long_line_are_read(sources: Path, tmp_path: Path) -> None:
    text = (sources / NOTICE).read_text(encoding="utf-8")
    (tmp_path / "old.txt").write_bytes(text.encode("gb18030"))
    (tmp_path / "nothing.txt").write_text("今天天气很好。\n", encoding="utf-8")
    done = run("build", str(tmp_path / "old.txt"), str(tmp_path / "nothing.txt"), "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert len(json.loads(run("query", "winners", "-b", str(tmp_path / "out"), "-f", "json").stdout)) > 50


def test_nothing_but_bad_inputs(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = run("build", str(tmp_path / "missing.txt"), str(tmp_path / "empty.txt"), "--out", str(tmp_path / "out"))
    assert done.returncode == 3
    lines = [line for line in done.stderr.splitlines() if line.startswith("not read: ")]
    assert [name in line for name, line in zip(("empty.txt", "missing.txt"), lines, strict=True)] == [True, True]
    assert f"error: {tmp_path / 'out'}: nothing to build" in done.stderr
    assert ".new-" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_an_empty_folder_is_filled(sources: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert run("build", str(sources), "--out", str(tmp_path / "out")).returncode == 0
    assert (tmp_path / "out" / "graph.nq").is_file()


def test_a_folder_that_is_no_build_is_not_overwritten(sources: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    done = run("build", str(sources), "--out", str(tmp_path))
    assert done.returncode == 3
    assert "exists already" in done.stderr
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_explain_shows_the_source_line(built: Path) -> None:
    done = run("explain", "东营市中医院门诊部党支部", "--build", str(built), lang="zh")
    assert done.returncode == 0, done.stderr
    assert f"{NOTICE}:" in done.stdout
    assert "【微笑圈】" in done.stdout
    found = json.loads(run("explain", "东营市中医院门诊部党支部", "-b", str(built), "-f", "json").stdout)
    again = run("explain", found[0]["iri"], "--build", str(built), lang="zh")
    assert again.stdout == done.stdout
    unknown = run("explain", "东营市中医院门诊部", "--build", str(built))
    assert unknown.returncode == 2
    assert "东营市中医院门诊部党支部" in unknown.stderr


def test_verify_finds_every_quote_and_notices_a_changed_file(built: Path, sources: Path, tmp_path: Path) -> None:
    assert run("verify", "--build", str(built)).returncode == 0
    done = run("verify", str(sources), "--build", str(built))
    assert done.returncode == 0, done.stdout
    assert "all are where they were" in done.stderr
    changed = tmp_path / NOTICE
    changed.write_text((sources / NOTICE).read_text(encoding="utf-8").replace("微笑圈", "苦笑圈"), encoding="utf-8")
    done = run("verify", str(changed), "--build", str(built), "-f", "json")
    assert done.returncode == 1
    assert {row["kind"] for row in json.loads(done.stdout)} >= {"changed"}
    assert run("verify", str(sources), str(tmp_path / "missing.txt"), "--build", str(built)).returncode == 3


def test_diff_tells_what_changed(built: Path, sources: Path, tmp_path: Path) -> None:
    same = run("diff", str(built), str(built))
    assert (same.returncode, same.stdout) == (0, "")
    (tmp_path / NOTICE).write_text((sources / NOTICE).read_text(encoding="utf-8").replace("微笑圈", "苦笑圈"), encoding="utf-8")
    run("build", str(tmp_path / NOTICE), "--out", str(tmp_path / "new"))
    done = run("diff", str(built), str(tmp_path / "new"), lang="zh")
    assert done.returncode == 1
    assert "苦笑圈" in done.stdout
    patch = run("diff", str(built), str(tmp_path / "new"), "-f", "patch").stdout
    assert patch.startswith("TX .\nD <")
    assert patch.endswith("\nTC .\n")
    assert json.loads(run("diff", str(built), str(tmp_path / "new"), "-f", "json").stdout)


def test_demo_shows_the_whole_line(tmp_path: Path) -> None:
    before = os.times()
    done = run("demo", "--out", str(tmp_path / "demo"))
    after = os.times()
    assert done.returncode == 0, done.stderr
    for question in ("tiers", "institutions", "shared-brand-names", "completeness"):
        assert f"partygraph query {question} --build" in done.stdout
    assert "同心圈" in done.stdout
    assert (tmp_path / "demo" / "network.html").is_file()
    assert after.user - before.user < 20
