"""How the time of a task grows with its size: ratios within one process, never a limit in seconds.

Another program on the machine can make a measurement longer, never shorter; so the least of several ratios is judged, and only a task that is
slow each time fails. Four times the size takes about four times as long where time is linear, sixteen times where it grows with the square.
"""

from __future__ import annotations

import time
from collections.abc import Callable

ALLOWED = 8.0
"""For four times the size: between linear and square, with room for what a larger heap costs."""
_WORTH = 0.1
"""Seconds below which a ratio says nothing."""
_ATTEMPTS = 5


def growth(task: Callable[[int], object], size: int, *, most: int) -> float:
    """How many times as long `task` takes for four times the size; 0 where `most` is done before a time is worth measuring."""
    task(size)  # what is set up once is set up here
    while (short := spent(task, size)) < _WORTH:
        if size >= most:
            return 0.0
        size *= 2
    least = spent(task, 4 * size) / short
    for _ in range(_ATTEMPTS - 1):
        if least < ALLOWED:
            break
        short = spent(task, size)
        least = min(least, spent(task, 4 * size) / short)
    return least


def spent(task: Callable[[int], object], size: int) -> float:
    """Processor time of one run, in seconds."""
    begin = time.process_time()
    task(size)
    return time.process_time() - begin
