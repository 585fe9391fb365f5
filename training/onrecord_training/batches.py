"""Windows with their frames as tensors."""

from __future__ import annotations

import dataclasses
import random
from dataclasses import dataclass

import numpy as np
import torch

from .corpus import DOERS, ROLES, WHO, Deed, Report
from .examples import IGNORE, Example, example, hidden, located, located_deeds
from .network import CUE_TAGS, DEED_LABELS, LABELS, TRIGGER_TAGS, bucket
from .pieces import pieces_of
from .windows import LIMIT, WINDOW, training_windows


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
    spanned: torch.Tensor  # [frames] true where its spans are to be learnt
    told: torch.Tensor  # [frames, pieces, tags] what a teacher tells of the tags, see `sequences`; 0 throughout where none does
    moves: torch.Tensor  # [frames, tags, tags]

    @property
    def real(self) -> torch.Tensor:
        """Whose spans are to be learnt."""
        return (self.tags[:, 0] != IGNORE) & self.spanned

    def those(self, chosen: torch.Tensor) -> Frames:
        """Those of the frames where `chosen` is true."""
        return Frames(*(getattr(self, f.name)[chosen] for f in dataclasses.fields(self)))

    def cut(self, size: int) -> Frames:
        """The same with windows of `size` pieces, where no longer one is among them."""
        cut = {n: getattr(self, n)[:, :size] for n in ("tags", "mask", "distance", "who", "told")}
        return dataclasses.replace(self, **cut)


@dataclass
class Batch:
    features: torch.Tensor  # [4, windows, WINDOW]
    convention: torch.Tensor
    cue_tags: torch.Tensor
    cue_weight: torch.Tensor
    trigger_tags: torch.Tensor
    cue_told: torch.Tensor  # [windows, WINDOW, tags]; 0 throughout where no teacher tells
    trigger_told: torch.Tensor
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


def chosen(rows: list, chance: random.Random, most: int, sizes: tuple[int, ...], parties: int, roles: int, multiple: int = 16) -> Frames:
    """At most `most` of `rows` as tensors, their number padded to a multiple of 16. `roles`: how many tags a teacher may tell of."""
    if len(rows) > most:
        rows = chance.sample(rows, most)
    n = len(rows) + (-len(rows) % multiple or (0 if rows else multiple))
    of = torch.zeros(n, dtype=torch.long)
    tags = torch.full((n, WINDOW), IGNORE)
    mask = torch.zeros(n, WINDOW, dtype=torch.long)
    first = torch.ones(n, dtype=torch.long)
    labels, who = torch.zeros(n, sum(sizes)), torch.zeros(n, WINDOW, parties)
    lesson, spanned = torch.zeros(n, dtype=torch.bool), torch.zeros(n, dtype=torch.bool)
    told, moves = torch.zeros(n, WINDOW if roles else 0, roles), torch.zeros(n, roles, roles)
    for k, (w, example, t, m, f, marked, whom, sequences) in enumerate(rows):
        of[k], tags[k], mask[k], first[k], lesson[k] = w, torch.from_numpy(t), torch.from_numpy(m), f, example.lesson
        spanned[k] = not example.lesson or example.convention == 0 or isinstance(marked, Deed)
        labels[k], who[k] = side_by_side(marked.labels, sizes), torch.from_numpy(whom.T)
        if sequences:
            told[k], moves[k] = (torch.from_numpy(x) for x in sequences)
    return Frames(of, tags, mask, bucket(torch.arange(WINDOW)[None] - first[:, None]), labels, who, lesson, spanned, told, moves)


def stacked(told: list[np.ndarray | None], tags: int) -> torch.Tensor:
    """[windows, WINDOW, tags]: a teacher's chances, 0 throughout for windows where none tells."""
    empty = np.zeros((WINDOW, tags), dtype=np.float32)
    return torch.from_numpy(np.stack([empty if t is None else t for t in told]))


def batch_of(group: list[Example], chance: random.Random, most: int = 112, masked: bool = True) -> Batch:
    longest = max(int(e.features[1].sum()) for e in group)
    longest += -longest % 32
    frames = chosen([(w, e, *row) for w, e in enumerate(group) for row in e.frames], chance, most, LABELS, len(WHO), 1 + 2 * len(ROLES))
    deeds = chosen([(w, e, *row) for w, e in enumerate(group) for row in e.deeds], chance, 64, DEED_LABELS, len(DOERS), 0)
    features = torch.from_numpy(np.stack([hidden(e.features, chance) if masked else e.features for e in group], 1))
    tags = (torch.from_numpy(np.stack([getattr(e, n) for e in group])) for n in ("cue_tags", "cue_weight", "trigger_tags"))
    return Batch(
        features[:, :, :longest], torch.tensor([e.convention for e in group]), *(t[:, :longest] for t in tags),
        stacked([e.cue_told for e in group], len(CUE_TAGS))[:, :longest],
        stacked([e.trigger_told for e in group], len(TRIGGER_TAGS))[:, :longest],
        frames.cut(longest), deeds.cut(longest),
    )  # fmt: skip
