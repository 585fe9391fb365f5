"""Learns a head anew over an encoder that stays as it is, from our reports and from a teacher's lessons: of a deed, `labels`
its kind, type and factuality, `parties` the words that name who does it to whom and where, and whom it points at; of an
attribution, `acts` its act, channel, polarity and modality.
All else that the model reads stays to the last bit: only `deed-labels.onnx`, `deeds.onnx` or `labels.onnx` is another.

    python -m onrecord_training.heads parties --checkpoint runs/shipped.pt --taught runs/taught.jsonl --data ../../shared/data --to ../model

A head that learns with its encoder sees the states of reports that the encoder has learnt by heart; in the lessons it sees
states of texts that are new to it, as it will when it reads.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnxruntime import InferenceSession, SessionOptions
from torch.nn.utils.rnn import pad_sequence

from .batches import Frames, batch_of, groups_of, prepared_of
from .corpus import ROLES, annotated
from .examples import IGNORE, example
from .export import hashed, saved, small, version_of
from .graphs import frame_graph, label_graph
from .lessons import lessons
from .measure import load
from .network import DEED_LABELS, LABELS, FrameHead, Reader, around, both_means, in_sight
from .pieces import tokenizer
from .train import pointing
from .windows import reading_windows
from .written import WRITTEN, written_reports

WEIGHT = {"lessons": 0.25, "annotated": 1.0, "written": 0.5}  # of a deed's labels; for parties all count alike
PARTS = (1.0, 0.5, 1.0)  # kind, type, factuality
SAID = (1.0, 0.5, 0.3, 0.3)  # act, channel, polarity, modality
VOICES = 3  # heads of an attribution's labels, learnt each by itself


@dataclass
class Seen:
    """Deeds of a few windows with what the encoder says of them: `states` [windows, pieces, width], in half precision
    since those of all reports are kept, and `mask`, 1 on what is no padding."""

    states: torch.Tensor
    mask: torch.Tensor
    deeds: Frames


def encoder_of(folder: Path) -> InferenceSession:
    """The encoder that a model ships, on one thread as the product runs it."""
    options = SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("optimization.disable_specified_optimizers", "SkipLayerNormFusion")
    return InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])


def states_of(encoder: InferenceSession, window: torch.Tensor, convention: torch.Tensor) -> torch.Tensor:
    """What the encoder says of a window [4, pieces], run alone and without its padding, as when it is read."""
    ids, _, case, inside = window[:, : int(window[1].sum())].numpy()
    given = {"ids": ids, "case": case, "inside": inside, "convention": convention.numpy()[None]}
    return torch.from_numpy(encoder.run(["states"], given)[0])


def seen_in(encoder: InferenceSession, reports, tok, chance: random.Random) -> Iterator[Seen]:
    """Every deed of `reports` as its head sees it."""
    for group in groups_of(prepared_of(reports, tok, 1), chance, 4):
        batch = batch_of(group, chance, masked=False)
        mask = batch.features[1]
        states = [states_of(encoder, *window) for window in zip(batch.features.unbind(1), batch.convention)]
        longest = max(map(len, states))
        yield Seen(pad_sequence(states, batch_first=True).half(), mask[:, :longest], batch.deeds.cut(longest))


def labelled(seen: Seen) -> tuple[torch.Tensor, torch.Tensor]:
    """Of every labelled deed what its labels are read from [deeds, 2 x width], and their chances."""
    deeds, states = seen.deeds, seen.states.float()[seen.deeds.of]
    real = deeds.labels.sum(1) > 0
    return both_means(states, deeds.mask, around(deeds.mask, seen.mask[deeds.of]))[real], deeds.labels[real]


def said_in(encoder: InferenceSession, reports, tok, chance: random.Random) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Of every labelled attribution of `reports`, cut into windows as they are read, what its labels are read from
    [attributions, 2 x width], and their chances."""
    content = 1 + 2 * ROLES.index("content")
    for report, pieces, frames, deeds, _ in prepared_of(reports, tok, 1):
        for window in reading_windows(pieces):
            batch = batch_of([example(report, pieces, frames, deeds, window)], chance, most=len(frames) + 1, masked=False)
            meant = (batch.frames.tags == content) | (batch.frames.tags == content + 1)
            real = (batch.frames.labels.sum(1) > 0) & meant.any(1)
            if not real.any():
                continue
            states = states_of(encoder, batch.features[:, 0], batch.convention[0])
            size, states = len(states), states[None].expand(int(real.sum()), -1, -1)
            yield both_means(states, batch.frames.mask[real, :size], meant[real, :size]), batch.frames.labels[real]


def learn_acts(model: Reader, seen: torch.Tensor, told: torch.Tensor, epochs: int, rate: float) -> None:
    """The labels of attributions from nothing: VOICES heads, which then stand side by side. What they read is brought to one
    scale while they learn."""
    middle, spread = seen.mean(0), seen.std(0) + 1e-3
    scaled, steps = (seen - middle) / spread, epochs * (len(seen) // 128)
    width, labels, hidden = seen.shape[1] // 2, told.shape[1], model.frame.norm.normalized_shape[0]
    merged = FrameHead(width, len(ROLES), labels, hidden, voices=VOICES)

    def losses(head: FrameHead) -> Iterator[torch.Tensor]:
        for _ in range(epochs):
            for rows in torch.randperm(len(seen)).split(128):
                scores = head.labelled(head.dropout(scaled[rows]))
                loss = torch.zeros(())
                for part, wanted, share in zip(scores.split(LABELS, 1), told[rows].split(LABELS, 1), SAID):
                    if len(real := (wanted.sum(1) > 0).nonzero()[:, 0]):
                        loss = loss + share * F.cross_entropy(part[real], wanted[real])
                yield loss

    merged.label.bias.data.zero_()
    for voice in range(VOICES):
        head = FrameHead(width, len(ROLES), labels, hidden)
        head.dropout.p = model.frame.dropout.p
        learning = [*head.label_hidden.parameters(), *head.label.parameters()]
        learn(learning, losses(head), lambda n: rate * max(0.02, 1 - n / steps), lambda _: 0.005, math.inf)
        own = slice(voice * hidden, (voice + 1) * hidden)
        weight = head.label_hidden.weight.data / spread
        merged.label_hidden.weight.data[own] = weight
        merged.label_hidden.bias.data[own] = head.label_hidden.bias.data - weight @ middle
        merged.label.weight.data[:, own] = head.label.weight.data / VOICES
        merged.label.bias.data += head.label.bias.data / VOICES
    model.frame.label_hidden, model.frame.label = merged.label_hidden, merged.label


def learn(learning: list, losses: Iterator[torch.Tensor], rate: Callable[[int], float], share: Callable[[int], float], most: float) -> None:
    """A step for each loss, which is asked for once the step before is made, at `rate` of how many were made before; leaves
    the running mean in what was learning, to which each step adds its `share`. Gradients are cut at a norm of `most`."""
    optimizer = torch.optim.AdamW(learning, lr=0.0, weight_decay=0.01)
    mean = [p.detach().clone() for p in learning]
    for step, loss in enumerate(losses):
        for group in optimizer.param_groups:
            group["lr"] = rate(step)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, most)
        optimizer.step()
        with torch.no_grad():
            torch._foreach_lerp_(mean, learning, share(step))
    with torch.no_grad():
        for m, p in zip(mean, learning):
            p.copy_(m)


def learn_labels(model: Reader, material: list[tuple[torch.Tensor, torch.Tensor, float]], epochs: int, rate: float) -> None:
    """Kind, type and factuality, from what `labelled` gives of each source and what it weighs."""
    seen, told = (torch.cat([m[k] for m in material]) for k in (0, 1))
    weight = torch.cat([torch.full((len(m[0]),), m[2]) for m in material])
    head = model.deed
    steps = max(1, epochs * (len(seen) // 128))

    def losses() -> Iterator[torch.Tensor]:
        for _ in range(epochs):
            for rows in torch.randperm(len(seen)).split(128):
                scores = head.labelled(seen[rows])
                loss = torch.zeros(())
                for part, wanted, share in zip(scores.split(DEED_LABELS, 1), told[rows].split(DEED_LABELS, 1), PARTS):
                    real = wanted.sum(1) > 0
                    lost = F.cross_entropy(part[real], wanted[real], reduction="none") * weight[rows][real]
                    loss = loss + share * lost.sum() / weight[rows].sum()
                yield loss

    learning = [*head.label_hidden.parameters(), *head.label.parameters()]
    learn(learning, losses(), lambda n: rate * max(0.02, 1 - n / steps), lambda _: 0.005, math.inf)


def learn_parties(model: Reader, material: list[Seen], epochs: int, rate: float, chance: random.Random) -> None:
    """The roles and whom a deed points at; the chain of roles stays. The teacher's spans are learnt as well as its pointing."""
    head = model.deed
    steps = epochs * len(material)

    def losses() -> Iterator[torch.Tensor]:
        for _ in range(epochs):
            chance.shuffle(material)
            for seen in material:
                deeds = seen.deeds.those(seen.deeds.tags[:, 0] != IGNORE)
                if not len(deeds.of):
                    continue
                scores, points = head.scores(seen.states.float()[deeds.of], deeds.mask, deeds.distance)
                real, lengths = seen.mask[deeds.of] == 1, seen.mask[deeds.of].sum(1)
                lost = (model.deed_chain.loss(scores, deeds.tags, lengths) / lengths).mean()
                yield 1.5 * lost + 0.5 * pointing(points, deeds, real & in_sight(deeds.distance))

    learning = [p for n, p in head.named_parameters() if not n.startswith("label")]

    def slope(n: int) -> float:
        return rate * min(1, (n + 1) / 100) * max(0.02, 1 - (n + 1) / steps)

    learn(learning, losses(), slope, lambda n: max(0.003, 1 / (2 + n)), 1.0)


# Passes over the material, the peak of the rate and dropout, as what is shipped was learnt with.
RECIPE = {"labels": (25, 1e-3, 0.3), "parties": (3, 5e-4, 0.2), "acts": (16, 1e-3, 0.3)}


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=tuple(RECIPE))
    p.add_argument("--checkpoint", type=Path, required=True, help="that model as `recover` writes it, whose heads are gone on from")
    p.add_argument("--taught", type=Path, required=True, help="what another model thinks of news, from `npm run teach`")
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True, help="the folder of that model, where the head and reader.json are written anew")
    p.add_argument("--seed", type=int, default=5)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    chance, tok, model = random.Random(a.seed), tokenizer(a.to / "vocab.txt"), load(a.checkpoint)
    sources = {
        "lessons": [report for report in lessons(a.taught) if report.deeds is not None],
        "annotated": annotated(a.data / "annotated", "train"),
        "written": written_reports(sorted(WRITTEN.glob("*.txt"))),
    }
    epochs, rate, model.deed.dropout.p = RECIPE[a.what]
    model.frame.dropout.p = model.deed.dropout.p
    model.deed.train()
    encoder = encoder_of(a.to)
    seen = {n: seen_in(encoder, reports, tok, chance) for n, reports in sources.items()}
    if a.what == "acts":
        ours = [report for n in ("lessons", "annotated") for report in sources[n] if not report.outermost]
        learn_acts(model, *(torch.cat(k) for k in zip(*said_in(encoder, ours, tok, chance))), epochs, rate)
        name, graph = "labels.onnx", label_graph(model.frame, model.encoder.width)
    elif a.what == "labels":
        learn_labels(model, [(*labelled(s), WEIGHT[n]) for n, all_ in seen.items() for s in all_], epochs, rate)
        name, graph = "deed-labels.onnx", label_graph(model.deed, model.encoder.width)
    else:
        learn_parties(model, [s for all_ in seen.values() for s in all_], epochs, rate, chance)
        name, graph = "deeds.onnx", small(frame_graph(model.deed, model.encoder.width))
    onnx.checker.check_model(graph)
    description = json.loads((a.to / "reader.json").read_text())
    for written in saved(graph, a.to / name):
        description["files"][written] = hashed(a.to / written)
    description["version"] = version_of(description["files"])
    (a.to / "reader.json").write_text(json.dumps(description, indent=1) + "\n")


if __name__ == "__main__":
    main()
