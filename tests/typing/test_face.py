"""The Python face: nine names, typed, light to import, and each of them at work on a build of the notices that ship."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import partygraph
from partygraph.cli.demo import notices_folder
from partygraph.errors import QueryError

NAMES = ["ask", "build", "findings", "load", "open", "read_text", "show", "to_networkx", "why"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("face") / "build"
    report = partygraph.build(notices_folder() / "2023-shandong-quality-circles.txt", out)
    assert report.documents == 1
    assert not report.failures
    return out


def test_the_names_are_these() -> None:
    assert partygraph.__all__ == NAMES
    assert set(NAMES) <= set(dir(partygraph))
    for name in NAMES:
        function = getattr(partygraph, name)
        assert function.__doc__
        assert "return" in function.__annotations__
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = partygraph.nothing


def test_no_module_hides_a_function() -> None:
    """Importing a submodule sets an attribute of the package: a function of the same name would be lost."""
    folder = Path(partygraph.__file__).parent
    modules = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/__init__.py")}
    assert not modules & set(NAMES)
    for module in ("query", "check", "explain", "store", "builder", "view", "read"):
        importlib.import_module(f"partygraph.{module}")
    assert all(callable(getattr(partygraph, name)) for name in NAMES)


def test_importing_the_package_loads_no_library() -> None:
    code = (
        "import sys, partygraph\n"
        "heavy = {'rdflib', 'pyoxigraph', 'owlready2', 'pyshacl', 'networkx', 'pyvis', 'lxml', 'rich', 'typer'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {sorted(heavy)}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_users_script_type_checks() -> None:
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", str(ROOT / "tests" / "typing" / "api.py")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout


def test_ask(built: Path) -> None:
    tiers = {str(row["award"]): row["conferrals"] for row in partygraph.ask("tiers", built)}
    assert tiers["一等奖"] == 10
    narrowed = partygraph.ask("winners", built, award="一等奖")
    assert len(narrowed) == 10
    assert len(partygraph.ask("SELECT ?s { ?s a <https://w3id.org/partygraph/ontology#Conferral> }", built)) > len(narrowed)
    with pytest.raises(QueryError, match="no saved question"):
        partygraph.ask("winners of all", built)


@pytest.mark.filterwarnings("ignore:Dataset[.]:DeprecationWarning")  # rdflib uses them itself
def test_open_gives_rdflib_on_oxigraph_read_only(built: Path) -> None:
    import rdflib

    dataset = partygraph.open(built)
    assert isinstance(dataset, rdflib.Dataset)
    asked = "SELECT ?c { ?c a <https://w3id.org/partygraph/ontology#Conferral> }"
    rows = list(dataset.query(asked))
    assert len(rows) == len(partygraph.ask(asked, built)), "each fact once, not once for each graph"
    documents = [graph for graph in dataset.graphs() if "/document/" in str(graph.identifier)]
    assert len(documents) == 1
    with pytest.raises((RuntimeError, OSError)):
        dataset.add((rdflib.URIRef("urn:a"), rdflib.URIRef("urn:b"), rdflib.URIRef("urn:c")))


def test_to_networkx_and_show(built: Path) -> None:
    graph = partygraph.to_networkx(built)
    assert graph.number_of_nodes() > 100
    page = partygraph.show(built, lang="en").generate_html()
    assert page.lstrip().lower().startswith("<!doctype html>")


def test_why_findings_and_read_text(built: Path) -> None:
    (explanation,) = partygraph.why("东营市中医院门诊部党支部", built)
    assert any(passage.line[passage.start : passage.end] == "微笑圈" for fact in explanation.facts for passage in fact.passages)
    assert all(finding.zh and finding.en for finding in partygraph.findings(built, reason=False))
    reading = partygraph.read_text((notices_folder() / "2023-shandong-quality-circles.txt").read_text(encoding="utf-8"))
    assert len(reading.conferrals) > 50
    for evidence in reading.evidence():
        assert reading.source.text[evidence.start : evidence.end] == evidence.quote
