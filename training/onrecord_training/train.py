"""Trains the reader. Resumable: run it again with the same --out and it goes on from the last checkpoint.

    python -m onrecord_training.train --data ../../shared/data --published e5-small-v2.onnx --out runs/default
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import shutil
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from .adapters import adapt
from .batches import Batch, Frames, batch_of, groups_of, prepared_of
from .corpus import annotated, polnear
from .crf import Told
from .drill import drills
from .encoder import load_published
from .examples import IGNORE
from .lessons import lessons
from .network import DEED_LABELS, LABELS, Reader, around, in_sight
from .pieces import VOCABULARY, tokenizer
from .written import WRITTEN, written_reports


def pointing(points: torch.Tensor, frames: Frames, seen: torch.Tensor) -> torch.Tensor:
    """A cross-entropy with the share of the pointing that falls on any of a party's names, or, in a lesson, with the
    teacher's shares; `seen` [frames, pieces]. Zero where nothing is told."""
    target = frames.who * seen[..., None]
    whole = target.sum(1)
    shares = points.masked_fill(~seen[..., None], -1e4).log_softmax(1)
    any_of = -torch.where(target > 0, shares, -1e4).logsumexp(1)
    alike = -(target * shares).sum(1) / whole.clamp(min=1e-6)
    lost = torch.where(frames.lesson[:, None], alike, any_of)[whole > 0]
    return lost.mean() if len(lost) else points.sum() * 0


def losses(model: Reader, batch: Batch) -> dict[str, torch.Tensor]:
    """The parts of the loss: cues, role chains, acts and the smaller labels; triggers, chains and labels of deeds."""
    ids, mask, case, inside = batch.features
    frames, deeds = batch.frames, batch.deeds
    with torch.autocast("cpu", torch.bfloat16, enabled=HALF):
        states = model.encoder(ids, mask, case, inside, batch.convention)
        cue = model.cues(states).float()
        trigger = model.triggers(states).float()
        mine = states[frames.of]
        scores, points = (x.float() for x in model.frame.scores(mine, frames.mask, frames.distance))
        content = ((frames.tags == 5) | (frames.tags == 6)).long()
        labels = model.frame.labels(mine, frames.mask, content).float()
        mine = states[deeds.of]
        deed_scores, deed_points = (x.float() for x in model.deed.scores(mine, deeds.mask, deeds.distance))
        deed_labels = model.deed.labels(mine, deeds.mask, around(deeds.mask, mask[deeds.of])).float()
    zero = cue.sum() * 0

    def chained(chain, scores, frames, told=None):
        real, lengths = frames.real, mask[frames.of].sum(1)
        lost = chain.loss(scores, frames.tags.clamp(min=0), lengths, told)
        return (lost[real] / lengths[real]).mean() if real.any() else zero

    def named(logits, gold):
        """A cross-entropy with chances; `gold` is 0 throughout where nothing is annotated."""
        told = gold.sum(1) > 0
        return F.cross_entropy(logits[told], gold[told]) if told.any() else zero

    def weighed(logits, gold, weight):
        lost = F.cross_entropy(logits, gold, ignore_index=IGNORE, reduction="none") * weight
        return lost.sum() / (gold != IGNORE).sum().clamp(min=1)

    def softly(logits, told):
        """A cross-entropy with a teacher's chances at each piece."""
        lost = -(told * logits.log_softmax(-1)).sum(-1)
        return lost.sum() / told.sum().clamp(min=1)

    parts = [named(*pair) for pair in zip(labels.split(LABELS, 1), frames.labels.split(LABELS, 1))]
    deed_parts = [named(*pair) for pair in zip(deed_labels.split(DEED_LABELS, 1), deeds.labels.split(DEED_LABELS, 1))]
    return {
        "cue": weighed(cue.flatten(0, 1), batch.cue_tags.flatten(), batch.cue_weight.flatten()),
        "told": softly(cue, batch.cue_told),
        "sighted": softly(trigger, batch.trigger_told),
        "role": chained(model.chain, scores, frames, Told(frames.told, frames.moves)),
        "act": parts[0],
        "label": parts[1] + 0.5 * parts[2] + 0.5 * parts[3],
        "who": pointing(points, frames, mask[frames.of] == 1)
        + 0.5 * pointing(deed_points, deeds, (mask[deeds.of] == 1) & in_sight(deeds.distance)),
        "trigger": weighed(trigger.flatten(0, 1), batch.trigger_tags.flatten(), 1.0),
        "party": chained(model.deed_chain, deed_scores, deeds),
        "deed": deed_parts[0] + 0.5 * deed_parts[1] + deed_parts[2],
    }


# Where the processor has no products of bfloat16 they are slower than whole ones.
HALF = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()

# fmt: off
WEIGHT = {
    "cue": 3.0, "told": 1.5, "sighted": 0.5, "role": 6.0, "act": 0.3, "label": 0.15, "who": 0.4, "trigger": 1.0, "party": 1.5, "deed": 0.2,
}
# fmt: on


def rate(step: int, steps: int, warm: float = 0.06) -> float:
    """Linear up over the first `warm` share of the steps, then linear down to zero."""
    rise = max(1, int(steps * warm))
    return min(1.0, step / rise) * max(0.0, (steps - step) / max(1, steps - rise)) if step > rise else step / rise


def prepare(data: Path, vocabulary: Path, share: float, repeat: int, drilled: int, written: int, taught: Path | None, of_taught: float):
    tok = tokenizer(vocabulary)
    prepared = []
    for reports, times in (
        (polnear(data / "attribution" / "polnear-train.jsonl"), share),
        (annotated(data / "annotated", "train"), repeat),
        (drills(drilled, seed=11), 1),
        (written_reports(sorted(WRITTEN.glob("*.txt"))), written),
        (lessons(taught) if taught else [], of_taught),
    ):
        prepared += prepared_of(reports, tok, times)
    return prepared


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--published", type=Path, required=True, help="e5-small-v2.onnx, or MPNet's model.safetensors")
    p.add_argument("--size", choices=("small", "large"), default="small", help="large: MPNet base")
    p.add_argument("--vocabulary", type=Path, default=VOCABULARY)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--steps", type=int, default=3300)
    p.add_argument("--windows", type=int, default=7)
    p.add_argument("--polnear", type=float, default=1, help="what share of PolNeAR a pass takes")
    p.add_argument("--repeat", type=int, default=3, help="how often a pass takes each of our reports")
    p.add_argument("--drills", type=int, default=300, help="small reports of our own drawn sentences")
    p.add_argument("--written", type=int, default=2, help="how often a pass takes each report of our own making")
    p.add_argument("--taught", type=Path, help="what another model thinks of news, from `npm run teach`")
    p.add_argument("--lessons", type=float, default=1, help="what share of that a pass takes")
    p.add_argument("--start", type=Path, help="a checkpoint whose mean weights a new schedule starts from")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=6e-4)
    p.add_argument("--still", type=int, default=0, help="how many of the lowest layers, and what lies below, stay as they are")
    p.add_argument("--adapt", type=int, default=0, help="the encoder stays as it is, and so many directions are added to each of its products")
    p.add_argument("--weigh", default="", help="parts of the loss weighed otherwise: act=0.8,party=2.5")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--stop-after", type=int, default=0, help="stop after so many steps of this run (to try it)")
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    weight = WEIGHT | {k: float(v) for k, v in (pair.split("=") for pair in a.weigh.split(",") if pair)}
    torch.manual_seed(a.seed)
    chance = random.Random(a.seed)
    prepared = prepare(a.data, a.vocabulary, a.polnear, a.repeat, a.drills, a.written, a.taught, a.lessons)

    model = Reader(a.size)
    load_published(model.encoder, a.published)
    if a.adapt:
        adapt(model.encoder, a.adapt)
    if a.start:
        earlier = torch.load(a.start, weights_only=False)
        new = model.load_state_dict({**earlier["model"], **earlier["mean"]}, strict=False).missing_keys
        print("begun anew:", ", ".join(new) or "nothing", flush=True)
        del earlier
    model.encoder.words.weight.requires_grad = False
    if model.encoder.near is not None:  # fixed, so that attention keeps its fast path
        model.encoder.near.weight.requires_grad = False
    if a.still:
        moving = tuple(f"encoder.layers.{k}." for k in range(a.still, len(model.encoder.layers)))
        for n, parameter in model.named_parameters():
            if n.startswith("encoder.") and not n.startswith(moving):
                parameter.requires_grad = False
    learning = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    slow = [p for n, p in learning if n.startswith("encoder.layers") or n.startswith("encoder.pl")]
    late = [p for n, p in learning if n.startswith(("triggers", "deed"))]
    apart = {id(p) for p in slow + late}
    fast = [p for _, p in learning if id(p) not in apart]
    groups = [{"params": slow, "peak": a.rate}, *({"params": g, "peak": a.head_rate} for g in (fast, late))]
    # A shorter memory of squares than usual: after a gradient out of the ordinary a step is seven times as long at most, not thirty.
    optimizer = torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), eps=1e-6, weight_decay=0.01, fused=True)
    mean = {n: v.detach().clone() for n, v in model.named_parameters() if v.requires_grad}
    step, spent, queue = 0, 0.0, []
    saved = a.out / "checkpoint.pt"
    if saved.exists():
        state = torch.load(saved, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        mean, step, spent = state["mean"], state["step"], state["spent"]
        chance = random.Random(a.seed + step)
        print(f"resuming at step {step}", flush=True)

    def save() -> None:
        part = saved.with_suffix(".part")
        torch.save(
            {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "mean": mean, "step": step,
             "spent": spent, "arguments": {k: str(v) for k, v in vars(a).items()}}, part,
        )  # fmt: skip
        os.replace(part, saved)

    def keep() -> None:
        """A checkpoint of each quarter stays by itself, to go back to from a run that breaks."""
        save()
        shutil.copy(saved, a.out / f"checkpoint-{step}.pt")

    model.train()
    sums, began, since, least = {}, time.time(), time.time(), math.inf
    recent: list[float] = []  # the roles' loss of the last hundred steps, since that of 25 may be half as much again by chance
    first = told = step
    while step < a.steps:
        if not queue:
            queue = groups_of(prepared, chance, a.windows)
        group = queue.pop()
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * rate(step + 1, a.steps)
        parts = losses(model, batch_of(group, chance))
        loss = sum(weight[k] * v for k, v in parts.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_((p for p in model.parameters() if p.requires_grad), 1.0)
        optimizer.step()
        step += 1
        decay = min(0.998, (1 + step) / (20 + step))
        with torch.no_grad():
            names = [n for n, v in model.named_parameters() if v.requires_grad]
            torch._foreach_lerp_([mean[n] for n in names], [v for v in model.parameters() if v.requires_grad], 1 - decay)
        for k, v in parts.items():
            sums[k] = sums.get(k, 0.0) + v.item()
        if step % 25 == 0:
            took, n = time.time() - began, step - told
            shown = " ".join(f"{k} {v / n:.4f}" for k, v in sums.items())
            print(f"step {step}/{a.steps} {shown} {took / n:.2f} s/step", flush=True)
            recent = [*recent[-3:], sums["role"] / n]
            spent, sums, began, told = spent + took, {}, time.time(), step
            role = sum(recent) / len(recent)
            least = min(least, role)
            if role > 2 * least:
                print(f"the roles' loss was {least:.4f} and is {role:.4f}: this run is broken, go back to a checkpoint before", flush=True)
                break
        if step % max(1, a.steps // 4) == 0:
            keep()
        elif time.time() - since > 420 or step == a.steps:
            since = time.time()
            save()
        if a.stop_after and step - first >= a.stop_after:
            break
    save()
    (a.out / "run.json").write_text(json.dumps({"steps": step, "minutes": round(spent / 60, 1), "seed": a.seed}))


if __name__ == "__main__":
    main()
