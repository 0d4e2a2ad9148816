"""Write docs/reference/stages.md: the folders of `partygraph/facts` in the order in which they may import each other, and `partygraph/names`, with the first line of each module.

python tools/make_stages.py            write it
python tools/make_stages.py --check    only say whether it is out of date (exit code 1)
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "partygraph"
PAGE = ROOT / "docs" / "reference" / "stages.md"
HEAD = """# Stages of facts

Written by `tools/make_stages.py` from the layers of `pyproject.toml` and the modules' own first lines; do not edit.
Each folder of `src/partygraph/facts/` imports from those below it only; `names/` stands below them all. What the stages do together is told in [Architecture](../explanation/architecture.md).
"""


def said(module: Path) -> str:
    """The docstring of a module."""
    return ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""


def stages() -> Iterator[Path]:
    """Folders and single modules, from the top of the layers to their bottom."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract.get("containers") == ["partygraph.facts"])
    for layer in layers:
        yield from (PACKAGE / "facts" / name.strip() for name in layer.split("|"))
    yield PACKAGE / "names"


def lines() -> Iterator[str]:
    """The page, line by line."""
    yield HEAD
    for folder in stages():
        yield f"## {folder.relative_to(PACKAGE)}"
        yield ""
        if not folder.is_dir():
            yield said(folder.with_suffix(".py")).partition("\n")[0]
            yield ""
            continue
        yield said(folder / "__init__.py")
        yield ""
        yield "| Module | What it reads |"
        yield "| --- | --- |"
        for module in sorted(folder.glob("*.py")):
            if module.stem != "__init__":
                first = said(module).partition("\n")[0].replace("|", "\\|").replace("<", "&lt;")
                yield f"| `{module.name}` | {first} |"
        yield ""


def main() -> None:
    """Write or check the page."""
    text = "\n".join(lines()).rstrip() + "\n"
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return
    if "--check" in sys.argv[1:]:
        sys.exit(f"out of date: {PAGE.relative_to(ROOT)}; run python tools/make_stages.py")
    PAGE.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
