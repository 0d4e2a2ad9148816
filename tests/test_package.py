"""The wheel: what is in it, and that it works alone, installed into a fresh environment, far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command without the checkout in reach; what it printed."""
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")}
    environment |= {"PARTYGRAPH_LANG": "en", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, encoding="utf-8", errors="replace", env=environment)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT, cwd=folder)
    [path] = folder.glob("partygraph-*.whl")
    return path


@pytest.fixture(scope="module")
def fresh(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of an environment that holds the wheel and what it requires, nothing else."""
    folder = tmp_path_factory.mktemp("fresh")
    run(sys.executable, "-m", "venv", folder / "env", cwd=folder)
    programs = folder / "env" / "bin"
    run(programs / "python", "-m", "pip", "install", "-q", wheel, cwd=folder)
    return programs


def test_the_wheel_holds_all_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {"partygraph/py.typed"}
    for folder, patterns in (
        ("ontology", ("*.ttl",)),
        ("queries", ("*.rq",)),
    ):
        wanted |= {f"partygraph/{folder}/{path.name}" for pattern in patterns for path in (ROOT / folder).glob(pattern)}
    package = ROOT / "src" / "partygraph"
    data = [path for path in package.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".so") and "__pycache__" not in path.parts]
    wanted |= {f"partygraph/{path.relative_to(package).as_posix()}" for path in data}
    assert len([name for name in wanted if "/notices/" in name]) >= 10
    assert len([name for name in wanted if "/queries/" in name]) >= 16
    assert len([name for name in wanted if "/view/assets/" in name]) > 3
    assert wanted <= names
    assert not [name for name in names if name.startswith(("tests/", "docs/", "tools/"))]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_demo_runs_from_the_wheel(fresh: Path, tmp_path: Path) -> None:
    said = run(fresh / "partygraph", "demo", "--out", tmp_path / "demo", cwd=tmp_path)
    assert "network.html" in said
    for name in ("graph.nq", "graph.trig", "store", "network.html", "audit.json", "audit.html", "manifest.json"):
        assert (tmp_path / "demo" / name).exists(), name
    rows = run(fresh / "partygraph", "query", "winners", "-p", "award=一等奖", "--build", tmp_path / "demo", "--format", "csv", cwd=tmp_path)
    assert len(rows.splitlines()) > 5
    where = run(fresh / "python", "-c", "import partygraph; print(partygraph.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(fresh.parent)


def test_every_entry_point_starts(fresh: Path, tmp_path: Path) -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    for name in scripts:
        assert "build" in run(fresh / name, "--help", cwd=tmp_path)
    assert "build" in run(fresh / "python", "-m", "partygraph", "--help", cwd=tmp_path)
    questions = run(fresh / "partygraph", "query", cwd=tmp_path)
    assert "winners" in questions


def test_two_machines_would_build_the_same_bytes(fresh: Path, tmp_path: Path) -> None:
    """The wheel's graph of the shipped notices is the checkout's."""
    from partygraph.builder import build
    from partygraph.cli.demo import notices_folder

    run(fresh / "partygraph", "demo", "--out", tmp_path / "wheel", cwd=tmp_path)
    build(sorted(notices_folder().glob("*.txt")), tmp_path / "checkout")
    assert (tmp_path / "wheel" / "graph.nq").read_bytes() == (tmp_path / "checkout" / "graph.nq").read_bytes()
