"""Windows with their frames as arrays: what one window teaches."""

from __future__ import annotations

import functools
import random
from dataclasses import dataclass

import numpy as np

from .corpus import DEED_ROLES, DOERS, ROLES, WHO, Deed, Frame, Report, Way
from .names import words_naming
from .network import CUE_TAGS, TRIGGER_TAGS
from .pieces import CLS, MASK, PAD, Pieces
from .windows import WINDOW, Window

IGNORE = -100
MOST = 0.5  # of a teacher's shares must lie in the window, that they be learnt


@dataclass
class Example:
    """One window: piece features, cue tags, and for each frame its role tags, cue mask and labels."""

    features: np.ndarray  # [4, WINDOW]: ids, mask, case, inside
    convention: int
    cue_tags: np.ndarray
    cue_weight: np.ndarray  # 2 on the cues of nested speech, which are a fifth of ours and the hardest to see
    # tags, cue mask, the cue's first piece, Frame, whom, and what a teacher tells of the tags, see `sequences`
    frames: list[tuple[np.ndarray, np.ndarray, int, object, np.ndarray, tuple[np.ndarray, np.ndarray] | None]]
    trigger_tags: np.ndarray
    deeds: list[tuple[np.ndarray, np.ndarray, int, object, np.ndarray, None]]  # the same for deeds: trigger mask, Deed
    cue_told: np.ndarray | None  # [WINDOW, tags], of a lesson
    trigger_told: np.ndarray | None
    lesson: bool  # another model marked it, see lessons.py


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


def hidden(features: np.ndarray, chance: random.Random, share: float = 0.12, often: float = 0.6) -> np.ndarray:
    """The features with a share of the pieces masked, in some windows: what is then read rests on more than one word."""
    if chance.random() >= often:
        return features
    words = (features[0] > MASK) & (features[1] == 1)
    gone = words & (np.random.default_rng(chance.getrandbits(32)).random(features.shape[1]) < share)
    features = features.copy()
    features[0, gone] = MASK
    return features


def pieces_in(pieces: Pieces, span: tuple[int, int]) -> tuple[int, int]:
    """The run of pieces that `span` touches; empty where it touches none."""
    first = int(np.searchsorted(pieces.ends, span[0], side="right"))
    last = int(np.searchsorted(pieces.starts, span[1], side="left"))
    while first < last and pieces.starts[first] == pieces.ends[first]:
        first += 1
    while last > first and pieces.starts[last - 1] == pieces.ends[last - 1]:
        last -= 1
    return first, last


def namer(report: Report, pieces: Pieces):
    """A function from a name to the runs of pieces that name it, remembered."""

    @functools.cache
    def naming(name: str):
        return [pieces_in(pieces, s) for s in words_naming(report.text, name)]

    return naming


def parties(marked: Frame | Deed, naming) -> dict:
    """Whom a frame's or deed's gold names, as runs of pieces, and what a teacher pointed at."""
    who = {part: [naming(n) for n in names] for part, names in (marked.who or {}).items()}
    return {"who": who, "pointed": marked.pointed}


def located(report: Report, pieces: Pieces):
    """Each frame with its roles as runs of pieces over the whole report; `who` holds the runs that name its parties."""
    found, naming = [], namer(report, pieces)
    for frame in report.frames:
        runs = {r: [run for s in frame.spans.get(r, []) if (run := pieces_in(pieces, s))[0] < run[1]] for r in ROLES}
        if runs["cue"] or runs["content"]:
            runs |= parties(frame, naming)
            found.append((frame, runs))
    return found


def pointed(runs, here, parts: tuple[str, ...]) -> np.ndarray:
    """[parties, WINDOW] 1 on the pieces that name a party, on the first where it has none; all 0 where that cannot be learnt:
    nothing is told of it, or not all of it is named in the window. Of a lesson the teacher's shares instead of 1."""
    target = np.zeros((len(parts), WINDOW), dtype=np.float32)
    for k, part in enumerate(parts):
        if runs["pointed"]:
            for piece, share in runs["pointed"][part]:
                if piece < 0:
                    target[k, 0] = share
                elif place := here((piece, piece + 1)):
                    target[k, place[0]] = share
            if target[k].sum() < MOST:
                target[k] = 0
            continue
        if part not in runs["who"]:
            continue
        places = [[p for run in name if (p := here(run))] for name in runs["who"][part]]
        if not places:
            target[k, 0] = 1
        elif all(places):
            for a, b in (p for name in places for p in name):
                target[k, a:b] = 1
    return target


def located_deeds(report: Report, pieces: Pieces):
    """Each deed with its trigger and roles as runs of pieces over the whole report."""
    found, naming = [], namer(report, pieces)
    for deed in report.deeds or []:
        runs = {r: [run for s in deed.spans.get(r, []) if (run := pieces_in(pieces, s))[0] < run[1]] for r in DEED_ROLES}
        trigger = pieces_in(pieces, deed.trigger)
        if trigger[0] < trigger[1]:
            runs |= parties(deed, naming)
            found.append((deed, trigger, runs))
    return found


def begin_anew(tags: np.ndarray, size: int) -> None:
    """A span that another role broke begins anew after it."""
    previous = 0
    for j in range(size + 1):
        if tags[j] and tags[j] % 2 == 0 and previous not in (tags[j], tags[j] - 1):
            tags[j] -= 1
        previous = tags[j]


def example(report: Report, pieces: Pieces, frames, deeds, window: Window) -> Example:
    cue_tags = np.zeros(WINDOW, dtype=np.int64)
    size = window.end - window.start
    cue_tags[0] = IGNORE
    cue_tags[size + 1 :] = IGNORE
    trigger_tags = np.where(cue_tags == IGNORE, IGNORE, IGNORE if report.deeds is None else 0)

    def here(run):
        a, b = max(run[0], window.start), min(run[1], window.end)
        return (a - window.start + 1, b - window.start + 1) if a < b else None

    if report.outermost:
        for _, runs in frames:
            for run in runs["content"]:
                if place := here(run):
                    cue_tags[place[0] : place[1]] = IGNORE
        for _, runs in frames:  # what follows a cue is no more of it, though it be content
            for run in runs["cue"]:
                if place := here((run[1], run[1] + 1)):
                    cue_tags[place[0]] = 0
    cue_weight = np.ones(WINDOW, dtype=np.float32)
    contents = [run for _, runs in frames for run in runs["content"]]
    rows = []
    for frame, runs in frames:
        anchor = runs["cue"][0] if runs["cue"] else (runs["content"][0][0], runs["content"][0][0] + 1)
        place = here(anchor)
        if not place or place[1] - place[0] != anchor[1] - anchor[0]:
            continue
        if runs["cue"]:
            cue_tags[place[0]] = 1
            cue_tags[place[0] + 1 : place[1]] = 2
            if any(s <= anchor[0] and anchor[1] <= e for s, e in contents):
                cue_weight[place[0] : place[1]] = 2
        else:
            cue_tags[place[0]] = 3
        tags = np.zeros(WINDOW, dtype=np.int64)
        for r in ("time", "channel", "addressee", "content", "source", "cue"):
            role = ROLES.index(r)
            for run in runs[r]:
                if p := here(run):
                    tags[p[0]] = 1 + 2 * role
                    tags[p[0] + 1 : p[1]] = 2 + 2 * role
        begin_anew(tags, size)
        mask = np.zeros(WINDOW, dtype=np.int64)
        mask[place[0] : place[1]] = 1
        rows.append((tags, mask, place[0], frame, pointed(runs, here, WHO), sequences(frame.ways, here, size)))
    done = []
    for deed, trigger, runs in deeds:
        place = here(trigger)
        if not place or place[1] - place[0] != trigger[1] - trigger[0]:
            continue
        trigger_tags[place[0]] = 1
        trigger_tags[place[0] + 1 : place[1]] = 2
        tags = np.zeros(WINDOW, dtype=np.int64)
        for role, r in reversed(list(enumerate(DEED_ROLES))):
            for run in runs[r]:
                if p := here(run):
                    tags[p[0]] = 1 + 2 * role
                    tags[p[0] + 1 : p[1]] = 2 + 2 * role
        begin_anew(tags, size)
        mask = np.zeros(WINDOW, dtype=np.int64)
        mask[place[0] : place[1]] = 1
        done.append((tags, mask, place[0], deed, pointed(runs, here, DOERS), None))
    if report.lesson:
        cue_tags[:] = trigger_tags[:] = IGNORE
    cues = told_of(report.cues, len(CUE_TAGS), window)
    triggers = told_of(report.triggers, len(TRIGGER_TAGS), window)
    convention = 0 if report.outermost else 1
    if cues is not None and report.outermost:  # what is within a content PolNeAR leaves open
        for _, runs in frames:
            for run in runs["content"]:
                if place := here(run):
                    cues[place[0] : place[1]] = 0
    return Example(features_of(pieces, window), convention, cue_tags, cue_weight, rows, trigger_tags, done, cues, triggers, report.lesson)


def sequences(ways: list[Way] | None, here, size: int) -> tuple[np.ndarray, np.ndarray] | None:
    """How likely each tag is at each piece of a window [WINDOW, tags] and how many moves there are from tag to tag [tags, tags],
    over the ways a teacher finds its spans may run; 0 in the padding."""
    if ways is None:
        return None
    count = 1 + 2 * len(ROLES)
    likely, moves = np.zeros((WINDOW, count), dtype=np.float32), np.zeros((count, count), dtype=np.float32)
    at = np.arange(size + 1)
    for share, runs in ways:
        tags = np.zeros(size + 1, dtype=np.int64)
        for role, *run in runs:
            if p := here(run):
                tags[p[0]] = 1 + 2 * role
                tags[p[0] + 1 : p[1]] = 2 + 2 * role
        likely[at, tags] += share
        np.add.at(moves, (tags[:-1], tags[1:]), share)
    return likely, moves


def told_of(chances, tags: int, window: Window) -> np.ndarray | None:
    """[WINDOW, tags]: a teacher's chances at each piece of the window, all 0 at the opening piece and in the padding."""
    if chances is None:
        return None
    told = np.zeros((WINDOW, tags), dtype=np.float32)
    told[1 : window.end - window.start + 1, 0] = 1
    for piece, likely in chances:
        if window.start <= piece < window.end:
            told[piece - window.start + 1] = [1 - sum(likely), *likely]
    return told
