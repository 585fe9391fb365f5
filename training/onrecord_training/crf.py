"""A linear chain over the role tags of one frame: O, and B and I of each role.

Tags scored one by one leave contents in pieces and their first words out; a chain is trained on whole sequences.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

NEVER = -1e4


def forbidden(roles: int) -> torch.Tensor:
    """[from, to] true where I of a role would follow anything but its own B or I."""
    no = torch.zeros(1 + 2 * roles, 1 + 2 * roles, dtype=torch.bool)
    for role in range(roles):
        b, i = 1 + 2 * role, 2 + 2 * role
        no[:, i] = True
        no[b, i] = no[i, i] = False
    return no


@dataclass
class Told:
    """Of each frame how likely a teacher finds each tag at each piece [frames, pieces, tags], 0 throughout where it told nothing,
    and how many moves from tag to tag there are in a sequence [frames, from, to]."""

    tags: torch.Tensor
    moves: torch.Tensor


class Chain(nn.Module):
    def __init__(self, roles: int):
        super().__init__()
        self.count = 1 + 2 * roles
        self.moves = nn.Parameter(torch.zeros(self.count, self.count))
        self.begin = nn.Parameter(torch.zeros(self.count))
        self.register_buffer("never", forbidden(roles), persistent=False)

    def transitions(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Scores [from, to] and of the first tag, with NEVER where the chain forbids."""
        first = torch.zeros(self.count, dtype=torch.bool)
        first[2::2] = True
        return self.moves.masked_fill(self.never, NEVER), self.begin.masked_fill(first, NEVER)

    def loss(self, scores: torch.Tensor, tags: torch.Tensor, lengths: torch.Tensor, told: Told | None = None) -> torch.Tensor:
        """Minus log likelihood of `tags` [frames, pieces] under `scores` [frames, pieces, tags], one a frame; where a teacher
        told of a frame how likely each sequence is, the mean of it over them (Hinton, Vinyals and Dean 2015, for sequences
        as Kim and Rush 2016, arXiv:1606.07947)."""
        moves, begin = self.transitions()
        frames, pieces, _ = scores.shape
        on = torch.arange(pieces)[None] < lengths[:, None]
        gold = scores.gather(2, tags[..., None]).squeeze(2)
        gold[:, 0] = gold[:, 0] + begin[tags[:, 0]]
        gold[:, 1:] = gold[:, 1:] + moves[tags[:, :-1], tags[:, 1:]]
        total = (gold * on).sum(1)
        if told is not None:
            meant = (scores * told.tags).sum((1, 2)) + (begin * told.tags[:, 0]).sum(1) + (moves * told.moves).sum((1, 2))
            total = torch.where(told.tags[:, 0].sum(1) > 0, meant, total)
        alpha = scores[:, 0] + begin
        for t in range(1, pieces):
            step = torch.logsumexp(alpha[:, :, None] + moves[None], dim=1) + scores[:, t]
            alpha = torch.where(on[:, t, None], step, alpha)
        return torch.logsumexp(alpha, 1) - total

    @torch.no_grad()
    def best(self, scores: torch.Tensor) -> torch.Tensor:
        """The best tags [frames, pieces] for full-length `scores` (Viterbi)."""
        moves, begin = self.transitions()
        alpha, back = scores[:, 0] + begin, []
        for t in range(1, scores.shape[1]):
            value, from_ = (alpha[:, :, None] + moves[None]).max(1)
            alpha = value + scores[:, t]
            back.append(from_)
        tags = [alpha.argmax(1)]
        for from_ in reversed(back):
            tags.append(from_.gather(1, tags[-1][:, None]).squeeze(1))
        return torch.stack(tags[::-1], 1)
