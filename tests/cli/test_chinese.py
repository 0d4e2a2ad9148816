"""What goes wrong is said in Chinese to those who read Chinese."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from partygraph.cli.chinese import MACHINE, SENTENCES, chinese

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


RAISED = {"InputError": 1, "QueryError": 1, "BuildError": 1, "StoreError": 1, "Refused": 0}
"""At which place of the call the reason stands; rules are not the user's, so their errors stay English."""
COMMANDS = re.compile(r"(pip install|partygraph) .*")
"""A hint that is a command has one language."""


class Said(ast.NodeVisitor):
    """Every reason and hint that one module raises, with `{}` for what is put in."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[tuple[int, str]] = []
        self.unknown: list[tuple[int, str]] = []
        self.named: dict[str, list[ast.expr]] = {}
        self.functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value is not None:
                for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                    if isinstance(target, ast.Name):
                        self.named.setdefault(target.id, []).append(node.value)
                    elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                        for name, one in zip(target.elts, node.value.elts, strict=True):
                            self.named.setdefault(ast.unparse(name), []).append(one)
        for node in ast.walk(tree):
            if isinstance(node, ast.For) and isinstance(node.target, ast.Tuple) and isinstance(node.iter, ast.Name):
                rows = [row for table in self.named.get(node.iter.id, ()) for row in getattr(table, "elts", ())]
                for at, name in enumerate(node.target.elts):
                    self.named.setdefault(ast.unparse(name), []).extend(row.elts[at] for row in rows)
        self.visit(tree)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name in RAISED:
            hints = [word.value for word in node.keywords if word.arg == "hint"]
            for told in [*node.args[RAISED[name] :], *hints]:
                self.found += [(node.lineno, text) for text in self.texts(told, node.lineno) if text]
        self.generic_visit(node)

    def texts(self, node: ast.expr, line: int) -> Iterator[str]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            parts = [""]
            for part in node.values:
                inner = part.value if isinstance(part, ast.FormattedValue) else part
                told = list(self.texts(inner, line)) if isinstance(inner, ast.IfExp | ast.Constant) else ["{}"]
                parts = [before + after for before in parts for after in told]
            yield from parts
        elif isinstance(node, ast.IfExp):
            yield from self.texts(node.body, line)
            yield from self.texts(node.orelse, line)
        elif isinstance(node, ast.BoolOp):
            yield from self.texts(node.values[-1], line)
        elif isinstance(node, ast.BinOp):
            for left in self.texts(node.left, line):
                yield from (left + right for right in self.texts(node.right, line))
        elif isinstance(node, ast.Dict):
            for value in node.values:
                yield from self.texts(value, line)
        elif isinstance(node, ast.Subscript) or (isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".get")):
            table = node.value if isinstance(node, ast.Subscript) else node.func.value  # type: ignore[attr-defined]
            yield from self.texts(table, line)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in self.functions:
            for inner in ast.walk(self.functions[ast.unparse(node.func)]):
                if isinstance(inner, ast.Return) and inner.value is not None:
                    yield from self.texts(inner.value, line)
        elif isinstance(node, ast.Name) and node.id in self.named:
            for value in self.named[node.id]:
                yield from self.texts(value, line)
        elif isinstance(node, ast.Name | ast.Call | ast.Attribute | ast.FormattedValue):
            self.unknown.append((line, ast.unparse(node)))
            yield "{}"


def modules() -> list[Path]:
    return [path for path in sorted(SOURCE.rglob("*.py")) if re.search("|".join(RAISED), path.read_text(encoding="utf-8")) and path.name != "errors.py"]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_everything_that_is_raised_has_its_chinese(path: Path) -> None:
    """With a word in each gap, no reason and no hint comes back as it was."""
    for line, text in Said(ast.parse(path.read_text(encoding="utf-8"))).found:
        sentence = text.replace("{}", "X")
        if text.strip("{}: ") and not COMMANDS.fullmatch(text):
            assert re.search("[\u4e00-\u9fff]", chinese(sentence)), f"line {line}: {text!r} has no row in cli/chinese.py"


def test_every_row_is_a_sentence_that_is_said() -> None:
    raised = {text for path in modules() for _, text in Said(ast.parse(path.read_text(encoding="utf-8"))).found}
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(SOURCE.rglob("*.py")) if path.name != "chinese.py")
    for sentence, zh in SENTENCES.items():
        assert zh.count("{}") == sentence.count("{}"), sentence
        assert sentence.replace("{{", "{").replace("}}", "}") in raised or max(sentence.split("{}"), key=len).strip() in text, sentence


def test_the_search_for_sentences_finds_them() -> None:
    """Constants, formatted strings, choices, tables and names that stand for them; an untranslated one would fail above."""
    module = """
HINTS = {".a": "first of a table"}
KINDS = ((1, "seventh"), (2, ""))
def f(x, n):
    hint = f"second {n} of it" if n else "third" + " joined"
    raise BuildError("where", "fourth", hint=hint)
    raise InputError(x, f"cannot {'fifth' if n else 'sixth'}", hint=HINTS[x])
    for mark, reason in KINDS:
        raise Refused(reason)
"""
    assert {text for _, text in Said(ast.parse(module)).found} == {"first of a table", "second {} of it", "third joined", "fourth", "cannot fifth", "cannot sixth", "seventh"}
    assert len(modules()) > 15
    assert sum(len(Said(ast.parse(path.read_text(encoding="utf-8"))).found) for path in modules()) > 150


@pytest.mark.parametrize("said", [*MACHINE], ids=str)
def test_what_the_machine_says_is_put_in_in_chinese(said: str) -> None:
    assert chinese("cannot be written: " + said.replace("{}", "X")).startswith("写不了：")
    assert not re.search("[A-WYZa-z]", chinese(said.replace("{}", "X")))
