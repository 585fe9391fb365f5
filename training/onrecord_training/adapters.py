"""Low-rank additions to the products of an encoder that itself stays as it is (LoRA, Hu et al. 2021).

A large encoder learns to read by other guidelines in a few megabytes that lie beside it, instead of a second time as much.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from .encoder import Encoder

PRODUCTS = ("query", "key", "value", "joined", "inner", "outer")


class Adapted(nn.Linear):
    """`given` and what `rank` directions of its input add to its output; nothing as long as nothing is learnt."""

    def __init__(self, given: nn.Linear, rank: int):
        super().__init__(given.in_features, given.out_features, device="meta")
        self.weight, self.bias = given.weight, given.bias
        self.down = nn.Parameter(torch.randn(rank, given.in_features) * given.in_features**-0.5)
        self.up = nn.Parameter(torch.zeros(given.out_features, rank))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x) + F.linear(F.linear(x, self.down), self.up)


def adapt(encoder: Encoder, rank: int) -> None:
    """Every product of every layer learns `rank` directions; all else of the encoder is fixed."""
    for parameter in encoder.parameters():
        parameter.requires_grad = False
    for layer in encoder.layers:
        for name in PRODUCTS:
            setattr(layer, name, Adapted(getattr(layer, name), rank))
