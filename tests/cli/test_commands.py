"""The command line as a person meets it: help, languages, forms of output, messages and exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store

from partygraph.cli.app import COMMANDS
from partygraph.questions import questions

from .running import run, start

DATA = Path(__file__).parents[1] / "queries" / "data.trig"


@cache
def every_help(lang: str) -> dict[str, str]:
    """The help of every command, from one process."""
    code = (
        "import contextlib, io, json\n"
        "from partygraph.cli.app import COMMANDS, app\n"
        "said = {}\n"
        "for words in ([], *([name] for name in COMMANDS)):\n"
        "    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):\n"
        "        app([*words, '--help'], prog_name='partygraph')\n"
        "    said[' '.join(words)] = out.getvalue()\n"
        "print(json.dumps(said))"
    )
    environment = {**os.environ, "PARTYGRAPH_LANG": lang, "COLUMNS": "100"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=environment, check=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "build"
    folder.mkdir()
    store = Store()
    store.load(path=str(DATA), format=RdfFormat.TRIG)
    store.dump(str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
    return folder


def test_help_names_every_command_and_every_exit_code() -> None:
    for lang in ("zh", "en"):
        shown = every_help(lang)[""]
        for name in COMMANDS:
            assert re.search(rf"^  {name} ", shown, re.MULTILINE)
        for code in "01234":
            assert re.search(rf"\b{code} ", shown)


def test_help_speaks_the_language_that_was_asked_for() -> None:
    assert "用法" in start("--help", lang="zh").stdout
    assert "用法" not in start("--help", lang="en").stdout
    assert "用法" in start("--lang", "zh", "--help").stdout
    assert "用法" in start("query", "--help", "--lang=zh").stdout
    assert start("--lang", "fr", "query").returncode == 2


@pytest.mark.parametrize("name", list(COMMANDS))
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_each_command_has_help_with_an_example_and_described_options(name: str, lang: str) -> None:
    shown = every_help(lang)[name]
    assert f"partygraph {name}" in shown.split("\n\n")[2]
    assert ("用法" in shown) == (lang == "zh")
    for option in re.finditer(r"^  (-.*)$", shown, re.MULTILINE):
        described = re.search(r"\S  +\S", option[1]) or re.match(r"\n {12,}\S", shown[option.end() :])
        assert described, f"{option[1]} is not described"


def test_help_is_instant_and_loads_no_library() -> None:
    code = (
        "import sys; sys.argv = ['partygraph', '--help']\n"
        "from partygraph.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'rdflib', 'pyoxigraph', 'owlready2', 'pyshacl', 'networkx', 'pyvis', 'lxml', 'rich', 'urllib.request'}\n"
        "sys.exit(f'loaded: {sorted(heavy & set(sys.modules))}' if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    # a machine under load is slower in everything: allow for it by what an empty Python takes
    best = min(_seconds("-m", "partygraph", "--help") for _ in range(3))
    assert best < max(0.3, 10 * min(_seconds("-c", "pass") for _ in range(3)))


def _seconds(*words: str) -> float:
    """Processor time of a Python process: what else the machine does is not counted."""
    before = os.times()
    subprocess.run([sys.executable, *words], capture_output=True, check=True)
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def test_the_list_of_questions(build: Path) -> None:
    rows = json.loads(run("query", "--format", "json").stdout)
    assert [row["name"] for row in sorted(rows, key=lambda row: row["name"])] == [question.name for question in questions()]
    assert all(row["title"] and row["description"] for row in rows)
    assert "谁获得了什么" in run("query", lang="zh").stdout


def test_data_on_stdout_and_the_rest_on_stderr(build: Path) -> None:
    done = run("query", "winners", "--build", str(build), "--format", "csv", "-p", "recipient=第九人民", "-p", "award=一等")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [row["recipient"] for row in rows] == ["东营市样例医院"]
    assert rows[0]["conferral"] == "https://w3id.org/partygraph/id/conferral/1"
    assert done.stderr == "1 row\n"
    assert done.returncode == 0


def test_forms_of_output(build: Path, tmp_path: Path) -> None:
    asked = ("query", "shared-brand-names", "--build", str(build))
    found = json.loads(run(*asked, "--format", "json").stdout)
    assert found[0]["brands"] == 2
    assert run(*asked, "-f", "tsv").stdout.splitlines()[0] == "brand\tbrands\towner\tthing"
    assert run(*asked, "-f", "md").stdout.splitlines()[1] == "| --- | --- | --- |"
    assert run(*asked, "-f", "xml").returncode == 2
    out = tmp_path / "rows.csv"
    done = run(*asked, "-o", str(out))
    assert done.stdout == ""
    assert out.read_text(encoding="utf-8").startswith("brand,brands,owner,thing\n")


def test_a_table_is_aligned_by_what_the_eye_sees(build: Path) -> None:
    from partygraph.cli.help import width

    lines = run("query", "shared-brand-names", "--build", str(build), lang="zh").stdout.splitlines()
    assert lines[0].split() == ["品牌", "品牌数", "所属单位"]
    assert len({width(line[: line.rindex("  ")]) for line in lines if "  " in line}) == 1, "the last column begins at one place"
    assert lines == [line.rstrip() for line in lines]
    assert "w3id" not in "".join(lines)


def test_a_question_as_sparql_to_take_elsewhere(build: Path) -> None:
    shown = run("query", "repeat-winners", "-p", "least=5", "--show").stdout
    assert "VALUES ?_least { 5 }" in shown
    again = run(
        "query",
        "-",
        "--build",
        str(build),
        "-f",
        "csv",
        stdin="SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/partygraph/ontology#Conferral> }",
    )
    assert again.stdout == "n\n7\n"


def test_a_terminal_is_not_obeyed_by_a_document(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text('<urn:a> <urn:b> "\\u001B]0;owned\\u0007[red]x[/red]\\u202E" .\n', encoding="utf-8")
    for form in ("table", "md"):
        shown = run("query", "-", "--build", str(tmp_path), "-f", form, stdin="SELECT ?o { ?s ?p ?o }").stdout
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "[red]x[/red]" in shown


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("query", "winers"), 2, "did you mean winners"),
        (("query", "winners", "-p", "recipient"), 2, "KEY=VALUE"),
        (("query", "winners", "-p", "nobody=x"), 2, "no parameter 'nobody'"),
        (("query", "repeat-winners", "-p", "least=many"), 2, "whole number"),
        (("nothing",), 2, "nothing"),
        (("query", "winners", "--build", "nowhere"), 3, "nowhere: no such build folder"),
        (("check", "--build", "nowhere"), 3, "nowhere"),
        (("view", "--build", "nowhere", "--no-open"), 3, "nowhere"),
        (("serve", "--build", "nowhere"), 3, "nowhere"),
        (("load", "http://127.0.0.1:9"), 4, "cannot be reached"),
        (("load", "localhost"), 4, "not a web address"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_what_goes_wrong_is_said_in_one_line_with_its_exit_code(
    words: Sequence[str], code: int, said: str, build: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(build.parent)
    done = run(*words)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) <= 4


def test_messages_speak_chinese_too(build: Path) -> None:
    done = run("query", "winers", lang="zh")
    assert done.stderr.startswith("错误：")
    assert run("query", "winners", "--build", str(build), lang="zh").stderr == "7 行\n"


def test_a_reader_that_goes_away_is_no_error(build: Path) -> None:
    command = f"{sys.executable} -m partygraph query evidence --build {build} -f csv | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("recipient,")
    assert "Traceback" not in done.stderr
    assert done.returncode == 0


def test_check_ends_with_1_when_it_finds_something(build: Path) -> None:
    done = run("check", "--build", str(build), "--no-reason", "--format", "json")
    found = json.loads(done.stdout)
    assert "two-dates" in {row["code"] for row in found}
    assert done.returncode == 1


def test_view_writes_the_page(build: Path, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    done = run("view", "--build", str(build), "--no-open", "-o", str(out), "--title", "标题<b>")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(out)
    page = out.read_text(encoding="utf-8")
    assert "<title>标题&lt;b&gt;" in page
    assert "标题<b>" not in page


def test_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", start("--version").stdout)
