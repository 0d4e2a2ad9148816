"""What goes wrong is said in Chinese to those who read Chinese."""

from __future__ import annotations

import re
from pathlib import Path

from partygraph.cli.chinese import SENTENCES

from .running import run

SOURCE = Path(__file__).parents[2] / "src" / "partygraph"


def test_an_unreadable_file_is_explained_in_chinese(tmp_path: Path) -> None:
    (tmp_path / "空.txt").touch()
    done = run("build", str(tmp_path / "空.txt"), "--out", str(tmp_path / "out"), lang="zh")
    assert done.returncode == 3
    assert done.stderr.splitlines() == [
        f"未读：{tmp_path / '空.txt'}：是空的（请重新保存，或者不要给它）",
        f"错误：{tmp_path / 'out'}：没有可建的：给的文件都读不了",
        "  提示：各文件的原因见上",
    ]


def test_a_missing_build_is_explained_in_chinese(tmp_path: Path) -> None:
    done = run("query", "winners", "--build", str(tmp_path / "none"), lang="zh")
    assert done.returncode == 3
    assert "没有这个构建文件夹" in done.stderr
    assert not re.search(r"no such|hint", done.stderr)


def test_every_row_is_a_sentence_that_is_said() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(SOURCE.rglob("*.py")) if path.name != "chinese.py")
    for sentence, zh in SENTENCES.items():
        assert zh.count("{}") == sentence.count("{}"), sentence
        longest = max(sentence.split("{}"), key=len).strip()
        assert longest in text, sentence
