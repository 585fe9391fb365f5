"""Windows with their frames as tensors."""

from __future__ import annotations

import dataclasses
import functools
import random
from dataclasses import dataclass

import numpy as np
import torch

from .corpus import DEED_ROLES, DOERS, ROLES, WHO, Deed, Frame, Report
from .names import words_naming
from .network import DEED_LABELS, LABELS, bucket
from .pieces import CLS, MASK, PAD, Pieces, pieces_of
from .windows import LIMIT, WINDOW, Window, training_windows

IGNORE = -100
MOST = 0.5  # of a teacher's shares must lie in the window, that they be learnt


@dataclass
class Example:
    """One window: piece features, cue tags, and for each frame its role tags, cue mask and labels."""

    features: np.ndarray  # [4, WINDOW]: ids, mask, case, inside
    convention: int
    cue_tags: np.ndarray
    cue_weight: np.ndarray  # 2 on the cues of nested speech, which are a fifth of ours and the hardest to see
    frames: list[tuple[np.ndarray, np.ndarray, int, object, np.ndarray]]  # tags, cue mask, the cue's first piece, Frame, whom
    trigger_tags: np.ndarray
    deeds: list[tuple[np.ndarray, np.ndarray, int, object, np.ndarray]]  # the same for deeds: trigger mask, Deed
    lesson: bool  # another model marked it; only the labels and whom its frames point at are to be learnt


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
        rows.append((tags, mask, place[0], frame, pointed(runs, here, WHO)))
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
        done.append((tags, mask, place[0], deed, pointed(runs, here, DOERS)))
    if report.lesson:
        cue_tags[:] = trigger_tags[:] = IGNORE
    return Example(
        features_of(pieces, window), 0 if report.outermost else 1, cue_tags, cue_weight, rows, trigger_tags, done, report.lesson
    )


def prepared_of(reports: list[Report], tok, times: float) -> list:
    """Reports with their pieces, frames and deeds in place, and how often a pass takes them, ready for `groups_of`."""
    prepared = []
    for report in reports:
        pieces = pieces_of(report, tok, LIMIT)
        prepared.append((report, pieces, located(report, pieces), located_deeds(report, pieces), times))
    return prepared


def groups_of(prepared, chance: random.Random, size: int) -> list[list[Example]]:
    """One pass over `prepared` [(report, pieces, frames, deeds, times per epoch)] in groups of `size`: windows cut anew and
    shuffled; of every eight groups the windows of like length go together, since a batch is as long as its longest. A
    report may be taken less than once: by chance then."""
    windows = [
        (report, pieces, frames, deeds, w)
        for report, pieces, frames, deeds, times in prepared
        for _ in range(int(times) + (chance.random() < times % 1))
        for w in training_windows(pieces, chance)
    ]
    chance.shuffle(windows)
    groups = []
    for at in range(0, len(windows), 8 * size):
        alike = sorted(windows[at : at + 8 * size], key=lambda row: row[4].end - row[4].start)
        groups += [alike[k : k + size] for k in range(0, len(alike), size)]
    chance.shuffle(groups)
    return [[example(*row) for row in group] for group in groups if len(group) == size]


@dataclass
class Frames:
    """Frames of several windows, padded to a fixed count; a padded one has tags IGNORE and chances 0."""

    of: torch.Tensor  # [frames] window of each frame
    tags: torch.Tensor
    mask: torch.Tensor
    distance: torch.Tensor
    labels: torch.Tensor  # [frames, labels] the closed lists side by side, a chance for each; 0 where not annotated
    who: torch.Tensor  # [frames, pieces, parties], see `pointed`
    lesson: torch.Tensor  # [frames] true where another model marked it

    @property
    def real(self) -> torch.Tensor:
        """Whose spans are to be learnt."""
        return (self.tags[:, 0] != IGNORE) & ~self.lesson

    def those(self, chosen: torch.Tensor) -> Frames:
        """Those of the frames where `chosen` is true."""
        return Frames(*(getattr(self, f.name)[chosen] for f in dataclasses.fields(self)))

    def cut(self, size: int) -> Frames:
        """The same with windows of `size` pieces, where no longer one is among them."""
        cut = {n: getattr(self, n)[:, :size] for n in ("tags", "mask", "distance", "who")}
        return dataclasses.replace(self, **cut)


@dataclass
class Batch:
    features: torch.Tensor  # [4, windows, WINDOW]
    convention: torch.Tensor
    cue_tags: torch.Tensor
    cue_weight: torch.Tensor
    trigger_tags: torch.Tensor
    frames: Frames
    deeds: Frames


def side_by_side(labels: tuple, sizes: tuple[int, ...]) -> torch.Tensor:
    """[sum of sizes] a chance for each label of each list; all 0 where a list has none."""
    parts = [torch.zeros(size) for size in sizes]
    for part, label in zip(parts, labels):
        if isinstance(label, int):
            part[label] = 1
        elif label is not None:
            part[:] = torch.tensor(label)
    return torch.cat(parts)


def chosen(rows: list, chance: random.Random, most: int, sizes: tuple[int, ...], parties: int, multiple: int = 16) -> Frames:
    """At most `most` of `rows` as tensors, their number padded to a multiple of 16."""
    if len(rows) > most:
        rows = chance.sample(rows, most)
    n = len(rows) + (-len(rows) % multiple or (0 if rows else multiple))
    of = torch.zeros(n, dtype=torch.long)
    tags = torch.full((n, WINDOW), IGNORE)
    mask = torch.zeros(n, WINDOW, dtype=torch.long)
    first = torch.ones(n, dtype=torch.long)
    labels, who, lesson = torch.zeros(n, sum(sizes)), torch.zeros(n, WINDOW, parties), torch.zeros(n, dtype=torch.bool)
    for k, (w, example, t, m, f, marked, whom) in enumerate(rows):
        of[k], tags[k], mask[k], first[k], lesson[k] = w, torch.from_numpy(t), torch.from_numpy(m), f, example.lesson
        labels[k], who[k] = side_by_side(marked.labels, sizes), torch.from_numpy(whom.T)
    return Frames(of, tags, mask, bucket(torch.arange(WINDOW)[None] - first[:, None]), labels, who, lesson)


def batch_of(group: list[Example], chance: random.Random, most: int = 112, masked: bool = True) -> Batch:
    longest = max(int(e.features[1].sum()) for e in group)
    longest += -longest % 32
    frames = chosen([(w, e, *row) for w, e in enumerate(group) for row in e.frames], chance, most, LABELS, len(WHO))
    deeds = chosen([(w, e, *row) for w, e in enumerate(group) for row in e.deeds], chance, 64, DEED_LABELS, len(DOERS))
    features = torch.from_numpy(np.stack([hidden(e.features, chance) if masked else e.features for e in group], 1))
    tags = (torch.from_numpy(np.stack([getattr(e, n) for e in group])) for n in ("cue_tags", "cue_weight", "trigger_tags"))
    return Batch(
        features[:, :, :longest], torch.tensor([e.convention for e in group]), *(t[:, :longest] for t in tags),
        frames.cut(longest), deeds.cut(longest),
    )  # fmt: skip
