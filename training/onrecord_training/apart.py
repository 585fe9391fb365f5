"""Which values of a large encoder stay out of int8.

One scale serves all that goes into a product of int8. In MPNet a few places of a layer's states, and a few of its inner
units, run ten to a hundred times as far as the others, wherever they are read, so that one scale for all leaves the others
few steps. Which they are is a matter of the weights, not of the text: products over them are computed whole, apart from the
rest (as LLM.int8 does, Dettmers et al. 2022), and the rest as int8.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import torch
import torch.nn.functional as F

from .examples import features_of
from .network import Reader
from .pieces import pieces_of, tokenizer
from .windows import LIMIT, training_windows
from .written import WRITTEN, written_reports

INPUTS, UNITS = 16, 64
READ = 12  # reports of our own making


@dataclass(frozen=True)
class Apart:
    """Of one layer: places of the states that its inner product reads, and inner units, each in rising order."""

    inputs: list[int]
    units: list[int]

    def written(self) -> dict[str, str]:
        """For lock.json, a line for each list."""
        return {"inputs": " ".join(map(str, self.inputs)), "units": " ".join(map(str, self.units))}

    @classmethod
    def read(cls, told: dict[str, str]) -> Apart:
        return cls(*([int(k) for k in told[part].split()] for part in ("inputs", "units")))


def furthest(values: torch.Tensor, count: int) -> list[int]:
    return sorted(values.topk(count).indices.tolist())


def apart_in(model: Reader, vocabulary: Path) -> list[Apart] | None:
    """Of every layer the values furthest from zero in reports of our own making; None for a small model, which loses
    nothing by int8."""
    if model.encoder.near is None:
        return None
    layers = model.encoder.layers
    read = [torch.zeros(layer.inner.in_features) for layer in layers]
    units = [torch.zeros(layer.inner.out_features) for layer in layers]

    def watch(k: int):
        def seen(_, given, found):
            read[k] = torch.maximum(read[k], given[0].abs().amax((0, 1)))
            units[k] = torch.maximum(units[k], F.gelu(found).abs().amax((0, 1)))

        return seen

    watched = [layer.inner.register_forward_hook(watch(k)) for k, layer in enumerate(layers)]
    tok, chance = tokenizer(vocabulary), random.Random(1)
    with torch.no_grad():
        for report in islice(written_reports(sorted(WRITTEN.glob("*.txt"))), READ):
            pieces = pieces_of(report, tok, LIMIT)
            for window in training_windows(pieces, chance):
                ids, mask, case, inside = torch.from_numpy(features_of(pieces, window))[:, None]
                model.encoder(ids, mask, case, inside, torch.tensor([1]))
    for hook in watched:
        hook.remove()
    return [Apart(furthest(r, INPUTS), furthest(u, UNITS)) for r, u in zip(read, units)]
