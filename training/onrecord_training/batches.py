"""Windows with their frames as tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch

from .corpus import ROLES, Report
from .network import bucket
from .pieces import CLS, PAD, Pieces
from .windows import WINDOW, Window, training_windows

IGNORE = -100


@dataclass
class Example:
    """One window: piece features, cue tags, and for each frame its role tags, cue mask and labels."""

    features: np.ndarray  # [4, WINDOW]: ids, mask, case, inside
    convention: int
    cue_tags: np.ndarray
    frames: list[tuple[np.ndarray, np.ndarray, int, object]]  # tags, cue mask, first piece of the cue, Frame


def features_of(pieces: Pieces, window: Window) -> np.ndarray:
    """[4, WINDOW]: a CLS, then the window's pieces, then padding."""
    size = window.end - window.start
    out = np.zeros((4, WINDOW), dtype=np.int64)
    out[0] = PAD
    out[0, 0], out[1, : size + 1], out[2, 0] = CLS, 1, 3
    part = slice(window.start, window.end)
    out[0, 1 : size + 1] = pieces.ids[part]
    out[2, 1 : size + 1] = pieces.case[part]
    out[3, 1 : size + 1] = pieces.inside[part]
    return out


def pieces_in(pieces: Pieces, span: tuple[int, int]) -> tuple[int, int]:
    """The run of pieces that `span` touches; empty where it touches none."""
    first = int(np.searchsorted(pieces.ends, span[0], side="right"))
    last = int(np.searchsorted(pieces.starts, span[1], side="left"))
    while first < last and pieces.starts[first] == pieces.ends[first]:
        first += 1
    while last > first and pieces.starts[last - 1] == pieces.ends[last - 1]:
        last -= 1
    return first, last


def located(report: Report, pieces: Pieces):
    """Each frame with its roles as runs of pieces over the whole report."""
    found = []
    for frame in report.frames:
        runs = {r: [run for s in frame.spans.get(r, []) if (run := pieces_in(pieces, s))[0] < run[1]] for r in ROLES}
        if runs["cue"] or runs["content"]:
            found.append((frame, runs))
    return found


def example(report: Report, pieces: Pieces, frames, window: Window) -> Example:
    cue_tags = np.zeros(WINDOW, dtype=np.int64)
    size = window.end - window.start
    cue_tags[0] = IGNORE
    cue_tags[size + 1 :] = IGNORE

    def here(run):
        a, b = max(run[0], window.start), min(run[1], window.end)
        return (a - window.start + 1, b - window.start + 1) if a < b else None

    if report.outermost:
        for _, runs in frames:
            for run in runs["content"]:
                if place := here(run):
                    cue_tags[place[0] : place[1]] = IGNORE
    rows = []
    for frame, runs in frames:
        anchor = runs["cue"][0] if runs["cue"] else (runs["content"][0][0], runs["content"][0][0] + 1)
        place = here(anchor)
        if not place or place[1] - place[0] != anchor[1] - anchor[0]:
            continue
        if runs["cue"]:
            cue_tags[place[0]] = 1
            cue_tags[place[0] + 1 : place[1]] = 2
        else:
            cue_tags[place[0]] = 3
        tags = np.zeros(WINDOW, dtype=np.int64)
        for r in ("time", "channel", "addressee", "content", "source", "cue"):
            role = ROLES.index(r)
            for run in runs[r]:
                if p := here(run):
                    tags[p[0]] = 1 + 2 * role
                    tags[p[0] + 1 : p[1]] = 2 + 2 * role
        previous = 0
        for j in range(size + 1):  # a span that another role broke begins anew
            if tags[j] and tags[j] % 2 == 0 and previous not in (tags[j], tags[j] - 1):
                tags[j] -= 1
            previous = tags[j]
        mask = np.zeros(WINDOW, dtype=np.int64)
        mask[place[0] : place[1]] = 1
        rows.append((tags, mask, place[0], frame))
    return Example(features_of(pieces, window), 0 if report.outermost else 1, cue_tags, rows)


def examples_of(prepared, chance: random.Random) -> list[Example]:
    """One pass over `prepared` [(report, pieces, located frames, times per epoch)], windows cut anew, shuffled."""
    out = []
    for report, pieces, frames, times in prepared:
        for _ in range(times):
            out += [example(report, pieces, frames, w) for w in training_windows(pieces, chance)]
    chance.shuffle(out)
    return out


@dataclass
class Batch:
    features: torch.Tensor  # [4, windows, WINDOW]
    convention: torch.Tensor
    cue_tags: torch.Tensor
    of: torch.Tensor  # [frames] window of each frame
    tags: torch.Tensor
    cue_mask: torch.Tensor
    distance: torch.Tensor
    acts: torch.Tensor
    labels: torch.Tensor  # [frames, 3] channel, polarity, modality; IGNORE where not annotated


def batch_of(group: list[Example], chance: random.Random, most: int = 112, multiple: int = 16) -> Batch:
    """Fixed shapes: frames are padded to a multiple of 16 by empty ones of the first window (tags IGNORE)."""
    rows = [(w, *row) for w, e in enumerate(group) for row in e.frames]
    if len(rows) > most:
        rows = chance.sample(rows, most)
    pad = -len(rows) % multiple or (multiple if not rows else 0)
    n = len(rows) + pad
    of = torch.zeros(n, dtype=torch.long)
    tags = torch.full((n, WINDOW), IGNORE)
    mask = torch.zeros(n, WINDOW, dtype=torch.long)
    first = torch.ones(n, dtype=torch.long)
    acts = torch.zeros(n, 20)
    labels = torch.full((n, 3), IGNORE)
    for k, (w, t, m, f, frame) in enumerate(rows):
        of[k], tags[k], mask[k], first[k] = w, torch.from_numpy(t), torch.from_numpy(m), f
        if frame.act:
            acts[k] = torch.tensor(frame.act)
        for c, value in enumerate((frame.channel, frame.polarity, frame.modality)):
            if value is not None:
                labels[k, c] = value
    features = torch.from_numpy(np.stack([e.features for e in group], 1))
    return Batch(
        features, torch.tensor([e.convention for e in group]),
        torch.from_numpy(np.stack([e.cue_tags for e in group])), of, tags, mask,
        bucket(torch.arange(WINDOW)[None] - first[:, None]), acts, labels,
    )  # fmt: skip
