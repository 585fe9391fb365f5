"""The reader: encoder, cue tagger and frame head; trigger tagger and frame head for deeds."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from .corpus import ACTS, CHANNELS, DEED_ROLES, DOERS, FACTUALITIES, KINDS, MODALITIES, POLARITIES, ROLES, TYPES, WHO
from .crf import Chain
from .encoder import SHAPES, Encoder

CUE_TAGS = ("O", "B", "I", "V")
TRIGGER_TAGS = ("O", "B", "I")
LABELS = (len(ACTS), len(CHANNELS), len(POLARITIES), len(MODALITIES))
DEED_LABELS = (len(KINDS), len(TYPES), len(FACTUALITIES))
BUCKETS = 33
REACH = 12
HIDDEN = 256
SIGHT = 64


def bucket(distance: torch.Tensor) -> torch.Tensor:
    """Signed distance to one of 33 buckets: exact to 4, then by halves of a doubling; 16 is the cue itself."""
    size = distance.abs().clamp(min=1).float()
    far = torch.floor(torch.log2(size / 4).clamp(min=0) * 2) + 5
    near = distance.abs().float()
    rank = torch.where(near <= 4, near, far).clamp(max=16).long()
    return torch.where(distance < 0, 16 - rank, 16 + rank)


class Smooth(nn.Module):
    """A residual block in which every piece hears its neighbours, two on each side."""

    def __init__(self, width: int, reach: int = 5):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.near = nn.Conv1d(width, width, reach, padding=reach // 2, groups=width)
        self.inner, self.outer = nn.Linear(width, width), nn.Linear(width, width)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        z = self.near(self.norm(x).transpose(1, 2)).transpose(1, 2)
        return x + self.outer(F.gelu(self.inner(z)))


class FrameHead(nn.Module):
    """For one cue (or one deed's trigger): a score for each role tag at each piece of its window, and its labels. `voices`:
    how many heads of labels stand side by side, whose scores are averaged."""

    def __init__(self, width: int, roles: int, labels: int, hidden: int = HIDDEN, points: int = 0, voices: int = 1):
        super().__init__()
        self.of_cue = nn.Linear(width, 2 * hidden)
        self.of_piece = nn.Linear(width, 2 * hidden)
        self.far = nn.Embedding(BUCKETS, hidden)
        self.is_cue = nn.Parameter(torch.zeros(hidden))
        nn.init.normal_(self.far.weight, std=0.1)
        self.norm = nn.LayerNorm(hidden)
        self.smooth = nn.ModuleList([Smooth(hidden), Smooth(hidden)])
        self.tags = nn.Linear(hidden, 1 + 2 * roles)
        self.points = nn.Linear(hidden, points) if points else None
        self.label_hidden = nn.Linear(2 * width, voices * hidden)
        self.label = nn.Linear(voices * hidden, labels)
        self.dropout = nn.Dropout(0.1)

    def scores(self, states, cue_mask, distance):
        """`states` [frames, pieces, width], `cue_mask` [frames, pieces] (1 on the cue), `distance` buckets of each
        piece to the cue's first -> [frames, pieces, tags], and [frames, pieces, points] where the head points: which
        pieces name the speaker and whom it was said to, the first piece of the window standing for nobody."""
        cue = mean_of(states, cue_mask)
        a, d = self.of_cue(cue).chunk(2, -1)
        p, q = self.of_piece(states).chunk(2, -1)
        x = a[:, None] * p + q + d[:, None] + self.far(distance) + cue_mask[..., None].to(p.dtype) * self.is_cue
        x = self.dropout(F.gelu(self.norm(x)))
        for block in self.smooth:
            x = block(x)
        return self.tags(x), self.points(x) if self.points is not None else None

    def labels(self, states, cue_mask, content_mask):
        """Scores of the labels side by side, from the mean states of the cue and of what it governs."""
        return self.labelled(both_means(states, cue_mask, content_mask))

    def labelled(self, means):
        """The same from the means themselves [frames, 2 x width], see `both_means`."""
        return self.label(self.dropout(F.gelu(self.label_hidden(means))))


def mean_of(states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The mean of the states where `mask` is 1; zero where it is nowhere."""
    weight = mask.to(states.dtype)
    total = torch.bmm(weight[:, None], states).squeeze(1)
    return total / weight.sum(1, keepdim=True).clamp(min=1)


def both_means(states: torch.Tensor, cue_mask: torch.Tensor, content_mask: torch.Tensor) -> torch.Tensor:
    """[frames, 2 x width]: what labels are read from."""
    return torch.cat([mean_of(states, cue_mask), mean_of(states, content_mask)], -1)


def in_sight(distance: torch.Tensor) -> torch.Tensor:
    """True within SIGHT pieces of a trigger, by their buckets of distance, and for the first piece, which stands for nobody."""
    near = (distance - 16).abs() < bucket(torch.tensor(SIGHT)) - 16
    near[:, 0] = True
    return near


def around(mask: torch.Tensor, real: torch.Tensor, reach: int = REACH) -> torch.Tensor:
    """1 on the pieces within `reach` of those where `mask` is 1, themselves too, and 0 where `real` is."""
    wide = F.max_pool1d(mask.float()[:, None], 2 * reach + 1, stride=1, padding=reach).squeeze(1)
    return (wide > 0).long() * real


class Reader(nn.Module):
    """`size`: `small`, from e5-small-v2, or `large`, from MPNet base. `voices`: of an attribution's labels, see `FrameHead`."""

    def __init__(self, size: str = "small", voices: int = 1):
        super().__init__()
        self.voices = voices
        self.encoder = Encoder(SHAPES[size])
        width = self.encoder.width
        self.cues = nn.Linear(width, len(CUE_TAGS))
        self.frame = FrameHead(width, len(ROLES), sum(LABELS), points=len(WHO), voices=voices)
        self.chain = Chain(len(ROLES))
        self.triggers = nn.Linear(width, len(TRIGGER_TAGS))
        self.deed = FrameHead(width, len(DEED_ROLES), sum(DEED_LABELS), hidden=192, points=len(DOERS))
        self.deed_chain = Chain(len(DEED_ROLES))
