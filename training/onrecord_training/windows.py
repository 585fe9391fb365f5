"""Cuts a report's pieces into windows.

Reading: every segment is owned by one window and has context on both sides, so nothing is lost at a seam.
Training: windows fall anywhere, so that the model meets seams of every kind.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from .pieces import Pieces

WINDOW = 320
MARGIN = 24  # 48 read no better and cost a tenth more
LIMIT = 223  # the longest run that stays whole in one window


@dataclass
class Window:
    """Pieces [start, end) of a report; those in [own, own_end) are the ones whose cues this window answers for."""

    start: int
    end: int
    own: int
    own_end: int


def reading_windows(pieces: Pieces) -> list[Window]:
    n, room = len(pieces.ids), WINDOW - 1
    if n <= room:
        return [Window(0, n, 0, n)] if n else []
    windows, at = [], 0
    segments = pieces.segments
    while at < len(segments):
        own = segments[at][0]
        start = max(0, own - MARGIN)
        if n - start <= room:
            windows.append(Window(start, n, own, n))
            break
        last = at
        while last + 1 < len(segments) and segments[last + 1][1] - start <= room - MARGIN:
            last += 1
        own_end = segments[last][1]
        windows.append(Window(start, min(n, start + room), own, own_end))
        at = last + 1
    return windows


def training_windows(pieces: Pieces, chance: random.Random) -> list[Window]:
    n, room = len(pieces.ids), WINDOW - 1
    if n <= room:
        return [Window(0, n, 0, n)] if n else []
    begins = {s for s, _ in pieces.segments}
    windows, start, size = [], 0, chance.randint(room // 2, room)
    while True:
        end = min(n, start + size)
        windows.append(Window(start, end, start, end))
        if end >= n:
            break
        start = next((s for s in range(end, max(start, end - 72), -1) if s in begins), max(start + 1, end - 32))
        size = room
        if n - start < room // 3:
            start = max(0, n - room)
    return windows
