"""partygraph load"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

import typer

from partygraph.cli.options import BuildFolder, Format
from partygraph.cli.rows import note, progress, write
from partygraph.messages import say

__all__ = ["PASSWORD", "command"]

PASSWORD = "PARTYGRAPH_PASSWORD"  # noqa: S105 - the variable's name


class Kind(StrEnum):
    """The stores whose addresses are known."""

    oxigraph = "oxigraph"
    fuseki = "fuseki"
    virtuoso = "virtuoso"
    rdf4j = "rdf4j"


STEPS = {"compare": ("比对", "comparing"), "send": ("传送", "sending"), "move": ("就位", "moving"), "verify": ("复核", "verifying")}


def command(
    url: Annotated[
        str,
        typer.Argument(
            metavar="STORE_URL",
            help=say(zh="三元组库的地址，如 http://localhost:7878", en="The store's address, such as http://localhost:7878"),
        ),
    ],
    build: BuildFolder = Path("build"),
    product: Annotated[
        Kind | None, typer.Option(help=say(zh="哪一种库；不给就问它。", en="Which store it is; asked of it when not given."))
    ] = None,
    user: Annotated[
        str | None,
        typer.Option(
            help=say(zh=f"用户名；密码取自变量 {PASSWORD}。", en=f"User name; the password is taken from the variable {PASSWORD}.")
        ),
    ] = None,
    default_graph: Annotated[
        str | None,
        typer.Option(
            metavar="IRI",
            help=say(zh="合并的事实放进这个命名图，不放默认图。", en="Put the merged facts into this graph, not into the default graph."),
        ),
    ] = None,
    prune: Annotated[
        bool,
        typer.Option(
            "--prune", help=say(zh="删去库中已不在构建里的文件的图。", en="Remove graphs of documents that the build no longer has.")
        ),
    ] = False,
    replace_foreign: Annotated[
        bool,
        typer.Option(
            "--replace-foreign",
            help=say(zh="默认图里别人的三元组也覆盖。", en="Overwrite the default graph though it holds triples of others."),
        ),
    ] = False,
    timeout: Annotated[float, typer.Option(help=say(zh="每个请求最多等几秒。", en="Seconds for one request."))] = 600.0,
    form: Format = None,
) -> None:
    from partygraph.query import Answer
    from partygraph.questions import Column
    from partygraph.store import load

    foreign: Literal["refuse", "replace"] = "replace" if replace_foreign else "refuse"
    report = load(
        build,
        url,
        product=None if product is None else product.value,
        user=user,
        password=os.environ.get(PASSWORD, ""),
        default_graph=default_graph,
        foreign=foreign,
        prune=prune,
        timeout=timeout,
        progress=_step,
    )
    columns = (
        Column(name="graph", zh="图", en="Graph"),
        Column(name="triples", zh="三元组数", en="Triples"),
        Column(name="state", zh="状态", en="State"),
    )
    rows = tuple((graph.graph or say(zh="（默认图）", en="(default graph)"), graph.triples, graph.state) for graph in report.graphs)
    write(Answer(columns=columns, rows=rows), form)
    note(
        say(
            zh=f"{report.product} {report.address}：{report.triples} 个三元组已逐条复核，{report.changed} 个图有变化",
            en=f"{report.product} {report.address}: {report.triples} triples compared with the build, {report.changed} graphs changed",
        )
    )


def _step(step: str, done: int, of: int) -> None:
    zh, en = STEPS[step]
    progress(f"{say(zh=zh, en=en)} {done + 1}/{of}")
