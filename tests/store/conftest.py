"""Real servers on free ports: Oxigraph from PyPI, Virtuoso 7 where the machine has it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store

DATA = Path(__file__).parents[1] / "queries" / "data.trig"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def running(command: list[str], address: str, log: Path, seconds: float) -> Iterator[str]:
    """A server as long as the block lasts; its log is shown when it does not come up."""
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out, cwd=log.parent) as server:
        try:
            give_up = time.monotonic() + seconds
            while True:
                try:
                    urllib.request.urlopen(address, timeout=2).close()
                    break
                except urllib.error.HTTPError:
                    break
                except OSError:
                    if server.poll() is not None or time.monotonic() > give_up:
                        pytest.fail(f"{command[0]} does not answer:\n{log.read_text(errors='replace')[-2000:]}")
                    time.sleep(0.05)
            yield address
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()


@pytest.fixture
def oxigraph(tmp_path: Path) -> Iterator[str]:
    """Base address of an empty Oxigraph server."""
    binary = Path(sys.executable).parent / "oxigraph"
    assert binary.is_file(), "install the test dependencies: pip install -e .[test]"
    address = f"127.0.0.1:{free_port()}"
    with running([str(binary), "serve", "--bind", address], f"http://{address}", tmp_path / "oxigraph.log", 20) as found:
        yield found


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Base address of an empty Virtuoso; its administrator is dba/dba."""
    binary = shutil.which("virtuoso-t")
    if binary is None:
        pytest.skip("Virtuoso is not on this machine: apt-get install virtuoso-opensource-7-bin")
    home = tmp_path_factory.mktemp("virtuoso")
    address = f"127.0.0.1:{free_port()}"
    (home / "virtuoso.ini").write_text(
        f"""[Database]
DatabaseFile = {home}/virtuoso.db
ErrorLogFile = {home}/virtuoso.log
LockFile = {home}/virtuoso.lck
TransactionFile = {home}/virtuoso.trx
xa_persistent_file = {home}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {home}/temp.db
TransactionFile = {home}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:{free_port()}
NumberOfBuffers = 10000
DirsAllowed = {home}
[HTTPServer]
ServerPort = {address}
ServerRoot = {home}
ServerThreads = 5
[SPARQL]
ResultSetMaxRows = 1000000
""",
        encoding="utf-8",
    )
    command = [binary, "+foreground", "+configfile", str(home / "virtuoso.ini")]
    with running(command, f"http://{address}", home / "out.log", 90) as found:
        yield found


@pytest.fixture
def make_build(tmp_path: Path) -> Callable[..., Path]:
    """Write a build folder with the dataset of the questions' tests, changed by a SPARQL update when one is given."""

    def make(name: str = "build", update: str = "") -> Path:
        store = Store()
        store.load(path=str(DATA), format=RdfFormat.TRIG)
        if update:
            store.update(update)
        folder = tmp_path / name
        folder.mkdir()
        store.dump(str(folder / "graph.nq"), format=RdfFormat.N_QUADS)
        return folder

    return make
