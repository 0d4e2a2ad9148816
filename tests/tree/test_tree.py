"""The tree as a whole: style, types, the one way of imports, generated files, names, links, nothing that belongs to one machine."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = Path(sys.executable).parent


def succeeds(*command: str | Path) -> str:
    """Run a command in the root of the tree; what it said, empty when it ended well."""
    done = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace")
    return "" if done.returncode == 0 else f"{done.stdout}\n{done.stderr}"


def tracked(*patterns: str) -> list[Path]:
    """Files under version control, or all of a source archive where there is none."""
    done = subprocess.run(["git", "ls-files", "-z", "--", *patterns], cwd=ROOT, capture_output=True, encoding="utf-8")
    if done.returncode:
        pytest.skip("no git checkout")
    return [path for name in done.stdout.split("\0") if name and (path := ROOT / name).is_file()]


@pytest.mark.slow
def test_style() -> None:
    assert succeeds(sys.executable, "-m", "ruff", "check", ".") == ""


@pytest.mark.slow
def test_types() -> None:
    assert succeeds(sys.executable, "-m", "mypy") == ""


@pytest.mark.slow
def test_imports_go_one_way() -> None:
    assert succeeds(SCRIPTS / "lint-imports", "--no-cache") == ""


@pytest.mark.slow
@pytest.mark.parametrize("tool", sorted(path.name for path in (ROOT / "tools").glob("*.py") if "--check" in path.read_text(encoding="utf-8")))
def test_generated_files_are_up_to_date(tool: str) -> None:
    assert succeeds(sys.executable, ROOT / "tools" / tool, "--check") == ""


def test_strictness_is_not_turned_down() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert settings["mypy"]["strict"]
    assert settings["mypy"]["files"] == ["src"]
    assert settings["ruff"]["lint"]["select"] == ["ALL"]
    assert len(settings["importlinter"]["contracts"]) >= 3
    assert settings["pytest"]["ini_options"]["xfail_strict"]
    assert settings["pytest"]["ini_options"]["filterwarnings"][0] == "error"


HOSTS = re.compile(r"pypi[.]org|pythonhosted[.]org|registry[.]npmjs|deb[.]debian[.]org|crates[.]io/api|repo1?[.]maven")
MACHINE = re.compile(r"(?<![\w.])/(?:root|work|farm|home/[a-z]+|Users/[A-Za-z]+)/")


def test_nothing_belongs_to_one_machine() -> None:
    """No package registry's host, no path that exists on one machine only."""
    found = []
    for path in tracked():
        data = path.read_bytes()
        if b"\0" in data[:8000] or path == Path(__file__):
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            if HOSTS.search(line) or MACHINE.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert found == []


def test_no_module_hides_behind_a_word_that_says_nothing() -> None:
    names = {path.stem.strip("_") for path in tracked("*.py")} | {path.parent.name for path in tracked("*.py")}
    assert not names & {"utils", "util", "helpers", "helper", "core", "common", "manager", "misc", "base", "lib"}


LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")


def links() -> Iterator[tuple[Path, str]]:
    """Relative links and pictures of all Markdown pages, outside of code."""
    for page in tracked("*.md"):
        text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for match in LINK.finditer(text):
            target = (match[1] or match[2]).partition("#")[0]
            if target and not re.match(r"[a-z]+:", target):
                yield page, target


def test_links_between_pages_lead_somewhere() -> None:
    found = list(links())
    assert len(found) > 10
    assert [f"{page.relative_to(ROOT)} -> {target}" for page, target in found if not (page.parent / target).exists()] == []


def test_every_page_of_the_documentation_is_in_its_index() -> None:
    listed = {(page.parent / target).resolve() for page, target in links() if page == ROOT / "docs" / "README.md"}
    pages = {path for path in tracked("docs/*.md") if path.name != "README.md"}
    assert sorted(str(path.relative_to(ROOT)) for path in pages - listed) == []


def test_the_architecture_names_every_stage_of_facts() -> None:
    named = (ROOT / "docs/explanation/architecture.md").read_text(encoding="utf-8")
    stages = {path.parent.name for path in tracked("src/partygraph/facts/*/__init__.py")}
    assert len(stages) > 10
    assert [name for name in sorted(stages) if f"`{name}/`" not in named] == []
    assert [name for name in re.findall(r"`([a-z_]+[.]py)`", named.partition("### Facts")[2].partition("## The dataset")[0]) if not list((ROOT / "src/partygraph/facts").rglob(name))] == []
