"""Write docs/reference/check*.md: what `partygraph check` and the audit say, from the messages themselves.

    python tools/make_check_reference.py            write the pages
    python tools/make_check_reference.py --check    only say which are out of date (exit code 1)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from partygraph.check import MESSAGES
from partygraph.rules.load import table

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "docs" / "reference"
SUFFIXES = {"en": ".md", "zh": ".zh-CN.md"}

HEAD = {
    "en": """# What `partygraph check` says

Written by `tools/make_check_reference.py` from the messages themselves; do not edit. [中文](check.zh-CN.md)

Besides the shapes of [the ontology](ontology.md), a check looks at the ledger of declared and listed awards, at contradictions within and between
documents, and, with HermiT, at patterns that the ontology rules out.
Every finding names the file, the line and the characters that it is about.

Exit codes: 0 nothing wrong (infos may be there), 1 warnings or errors, 2 wrong command line, 3 no readable build, 4 a store failed.
""",
    "zh": """# `partygraph check` 会说什么

由 `tools/make_check_reference.py` 从各条说明本身写成，请勿手改。[English](check.md)

除[本体](ontology.zh-CN.md)的形状约束之外，还核对宣称与实列的数量、文件内部与文件之间的矛盾，并用 HermiT 查找本体所排除的情形。
每条都注明文件、行号与原文。

退出码：0 没有问题（可以有提示），1 有警告或错误，2 命令写错，3 没有可读的构建，4 数据库出错。
""",
}
AUDIT = {
    "en": """## What the audit says

`build/audit.html` and `build/audit.json` ([schema](audit.schema.json)) say these of each document; of a build, `check` takes what they say of declared and listed (`count-`, `list-`, `rows-`),
since only the text shows why rows are missing. `check` on a bare dataset says `count-short` and its kin instead.
""",
    "zh": """## 核对报告会说什么

`build/audit.html` 与 `build/audit.json`（[结构](audit.schema.json)）对每份文件作以下说明；对一次构建，`check` 直接采用其中关于声明与列出的说明（`count-`、`list-`、`rows-`），
因为只有原文能说明为什么缺行。对单独的数据集，`check` 则用 `count-short` 等。
""",
}
COLUMNS = {"en": ("Code", "Message", "What to do"), "zh": ("代号", "说明", "怎么办")}


def lines(language: str) -> Iterator[str]:
    """The page in one language."""
    code, message, do = COLUMNS[language]
    yield HEAD[language]
    yield from (f"| {code} | {message} |", "| --- | --- |")
    yield from (f"| `{name}` | {zh if language == 'zh' else en} |" for name, (zh, en) in MESSAGES.items())
    yield ""
    yield AUDIT[language]
    yield from (f"| {code} | {message} | {do} |", "| --- | --- | --- |")
    yield from (f"| `{row['code']}` | {row[language]} | {row[f'do_{language}']} |" for row in table("findings")["finding"])


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check compare them."""
    stale = []
    for language, suffix in SUFFIXES.items():
        path, text = REFERENCE / f"check{suffix}", "\n".join(lines(language)) + "\n"
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
            if arguments != ["--check"]:
                path.write_text(text, encoding="utf-8")
    if stale and arguments == ["--check"]:
        sys.stderr.write(f"out of date: {', '.join(stale)}; run python tools/make_check_reference.py\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
