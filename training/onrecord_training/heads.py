"""Learns a deed's kind, type and factuality anew over an encoder that stays as it is, from our reports and from a
teacher's lessons. All else that the model reads stays to the last bit: only `deed-labels.onnx` is another.

    python -m onrecord_training.heads --checkpoint runs/shipped.pt --taught runs/taught.jsonl --data ../../shared/data --to ../model

A head that learns with its encoder sees the states of reports that the encoder has learnt by heart; in the lessons it sees
states of texts that are new to it, as it will when it reads.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F

from .batches import batch_of, groups_of, prepared_of
from .corpus import annotated
from .export import hashed, label_graph, saved, version_of
from .measure import load
from .network import DEED_LABELS, Reader, around, both_means
from .pieces import tokenizer
from .teach import kept
from .written import WRITTEN, written_reports

WEIGHT = {"lessons": 2.0, "annotated": 1.0, "written": 0.5}
PARTS = (1.0, 0.5, 1.0)  # kind, type, factuality


@torch.no_grad()
def deeds_of(model: Reader, reports, tok, chance: random.Random) -> tuple[torch.Tensor, torch.Tensor]:
    """Of every labelled deed of `reports` what its head sees [deeds, 2 x width], and the chances of its labels."""
    seen, told = [], []
    for group in groups_of(prepared_of(reports, tok, 1), chance, 4):
        batch = batch_of(group, chance, masked=False)
        ids, mask, case, inside = batch.features
        deeds = batch.deeds
        states = model.encoder(ids, mask, case, inside, batch.convention)[deeds.of]
        real = deeds.labels.sum(1) > 0
        seen.append(both_means(states, deeds.mask, around(deeds.mask, mask[deeds.of]))[real])
        told.append(deeds.labels[real])
    return torch.cat(seen), torch.cat(told)


def learn(model: Reader, material: list[tuple[torch.Tensor, torch.Tensor, float]], epochs: int, rate: float, dropout: float) -> None:
    """Leaves the running mean of what the head learnt in it."""
    seen, told = (torch.cat([m[k] for m in material]) for k in (0, 1))
    weight = torch.cat([torch.full((len(m[0]),), m[2]) for m in material])
    head = model.deed
    head.dropout.p = dropout
    head.train()
    learning = [*head.label_hidden.parameters(), *head.label.parameters()]
    optimizer = torch.optim.AdamW(learning, lr=rate, weight_decay=0.01)
    mean = [p.detach().clone() for p in learning]
    step, steps = 0, epochs * (len(seen) // 128)
    for _ in range(epochs):
        for rows in torch.randperm(len(seen)).split(128):
            scores = head.labelled(seen[rows])
            loss = torch.zeros(())
            for part, wanted, share in zip(scores.split(DEED_LABELS, 1), told[rows].split(DEED_LABELS, 1), PARTS):
                real = wanted.sum(1) > 0
                lost = F.cross_entropy(part[real], wanted[real], reduction="none") * weight[rows][real]
                loss = loss + share * lost.sum() / weight[rows].sum()
            for group in optimizer.param_groups:
                group["lr"] = rate * max(0.02, 1 - step / steps)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
            with torch.no_grad():
                torch._foreach_lerp_(mean, learning, 0.005)
    with torch.no_grad():
        for m, p in zip(mean, learning):
            p.copy_(m)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=Path, required=True, help="the model whose encoder stays, as `recover` writes it")
    p.add_argument("--taught", type=Path, required=True, help="what another model thinks of news, from onrecord_training.teach")
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True, help="the folder of that model, where deed-labels.onnx and reader.json are written anew")
    p.add_argument("--epochs", type=int, default=25)
    p.add_argument("--rate", type=float, default=1e-3)
    p.add_argument("--dropout", type=float, default=0.3)
    p.add_argument("--seed", type=int, default=5)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    chance, tok, model = random.Random(a.seed), tokenizer(a.to / "vocab.txt"), load(a.checkpoint)
    sources = {
        "lessons": kept(a.taught),
        "annotated": annotated(a.data / "annotated", "train"),
        "written": written_reports(sorted(WRITTEN.glob("*.txt"))),
    }
    learn(model, [(*deeds_of(model, reports, tok, chance), WEIGHT[n]) for n, reports in sources.items()], a.epochs, a.rate, a.dropout)
    graph = label_graph(model.deed, model.cues.in_features)
    onnx.checker.check_model(graph)
    description = json.loads((a.to / "reader.json").read_text())
    for name in saved(graph, a.to / "deed-labels.onnx"):
        description["files"][name] = hashed(a.to / name)
    description["version"] = version_of(description["files"])
    (a.to / "reader.json").write_text(json.dumps(description, indent=1) + "\n")


if __name__ == "__main__":
    main()
