"""Writes the reader as ONNX graphs and a description, into the folder that the product reads.

    python -m onrecord_training.export --checkpoint runs/default/checkpoint.pt --data ../../shared/data --to ../model
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto
from onnxruntime.quantization import QuantType, quantize_dynamic

from .apart import Apart, apart_in
from .corpus import ACTS, CHANNELS, DEED_ROLES, FACTUALITIES, KINDS, MODALITIES, POLARITIES, ROLES, TYPES
from .encoder import Encoder, Layer, nearness
from .graph import MICROSOFT, WHOLE, Graph
from .measure import load
from .crf import Chain
from .network import BUCKETS, CUE_TAGS, REACH, TRIGGER_TAGS, FrameHead, Reader
from .pieces import VOCABULARY
from .windows import LIMIT, MARGIN, WINDOW
from .written import WRITTEN

RECORDED = ("at", "weight", "size", "steps", "windows", "polnear", "repeat", "drills", "written", "lessons", "still", "rate", "head_rate", "weigh", "seed")

INT, FLOAT = TensorProto.INT64, TensorProto.FLOAT

SMALL = ("encoder.onnx", "frames.onnx", "deeds.onnx")  # whose products are worth int8

LARGEST = 95_000_000  # bytes: what a repository takes in one file


def parted(g: Graph, x: str, layer: Layer, apart: Apart) -> str:
    """What a layer's two inner products make of `x` [1, pieces, width], with the values that run far from the rest
    computed by themselves."""
    inner, outer = layer.inner, layer.outer
    far = np.isin(np.arange(inner.out_features), apart.units)
    near = torch.from_numpy(~far)
    kept = np.ones(inner.in_features, dtype=np.float32)
    kept[apart.inputs] = 0
    read = g.op("Gather", x, g.weight(np.array(apart.inputs)), axis=2)
    rest = g.op("MatMul", g.op("Mul", x, g.weight(kept)), g.weight(inner.weight[near].T))
    rest = g.op("Add", rest, g.whole_product(read, inner.weight[near][:, apart.inputs]))
    rest = g.gelu(g.op("Add", rest, g.weight(inner.bias[near])))
    own = g.gelu(g.op("Add", g.whole_product(x, inner.weight[~near]), g.weight(inner.bias[~near])))
    found = g.op("Add", g.op("MatMul", rest, g.weight(outer.weight[:, near].T)), g.weight(outer.bias))
    return g.op("Add", found, g.whole_product(own, outer.weight[:, ~near]))


def encoder_graph(model: Reader, apart: list[Apart] | None = None) -> onnx.ModelProto:
    """One window without padding: ids, case, inside [pieces] and convention [1] -> states [pieces, width], cue and
    trigger scores. `apart`: of each layer what stays out of int8."""
    g, e = Graph(), model.encoder
    size = g.op("Shape", "ids")
    places = g.op("Slice", g.weight(e.places.weight), g.weight(np.array([0])), size, g.weight(np.array([0])))
    x = g.op("Add", g.small_rows(e.words.weight, "ids"), places)
    x = g.op("Add", x, g.rows(e.case.weight + e.kind, "case"))
    x = g.op("Add", x, g.rows(e.inside.weight, "inside"))
    x = g.op("Add", x, g.rows(e.convention.weight, "convention"))
    x = g.layer_norm(g.op("Unsqueeze", x, g.weight(np.array([0]))), e.norm)
    near = nearness_scores(g, e, size) if e.near is not None else None
    for k, layer in enumerate(e.layers):
        joined = torch.nn.Linear(e.width, 3 * e.width)
        parts = (layer.query, layer.key, layer.value)
        joined.weight.data = torch.cat([p.weight for p in parts])
        joined.bias.data = torch.cat([p.bias for p in parts])
        qkv = [g.name(n) for n in ("q", "k", "v")]
        g.op("Split", g.linear(x, joined), outputs=qkv, axis=-1, num_outputs=3)
        more = ["", "", near] if near else []
        seen = g.op("MultiHeadAttention", *qkv, *more, domain=MICROSOFT, num_heads=layer.heads)
        x = g.layer_norm(g.op("Add", x, g.linear(seen, layer.joined)), layer.joined_norm)
        forward = g.linear(g.gelu(g.linear(x, layer.inner)), layer.outer) if apart is None else parted(g, x, layer, apart[k])
        x = g.layer_norm(g.op("Add", x, forward), layer.outer_norm)
    g.op("Squeeze", x, g.weight(np.array([0])), outputs=["states"])
    g.op("Identity", g.linear("states", model.cues), outputs=["cues"])
    g.op("Identity", g.linear("states", model.triggers), outputs=["triggers"])
    inputs = {n: (INT, ["pieces"]) for n in ("ids", "case", "inside")} | {"convention": (INT, [1])}
    outputs = {"states": e.width, "cues": len(CUE_TAGS), "triggers": len(TRIGGER_TAGS)}
    return g.model(inputs, {n: (FLOAT, ["pieces", size]) for n, size in outputs.items()})


def nearness_scores(g: Graph, e: Encoder, size: str) -> str:
    """[1, heads, pieces, pieces]: what attention adds for how far apart two pieces stand. `size` is the shape of ids."""
    most = WINDOW + 1
    buckets = g.weight(nearness(most, e.shape.nearness).numpy().astype(np.int32))
    both = g.op("Concat", size, size, axis=0)
    square = g.op("Slice", buckets, g.weight(np.array([0, 0])), both, g.weight(np.array([0, 1])))
    scores = g.op("Transpose", g.op("Gather", g.weight(e.near.weight), square, axis=0), perm=[2, 0, 1])
    return g.op("Unsqueeze", scores, g.weight(np.array([0])))


def saved(model: onnx.ModelProto, path: Path) -> list[str]:
    """Writes a graph; what is too large for one file of a repository goes into a second, beside it. Returns the names."""
    if model.ByteSize() < LARGEST:
        onnx.save(model, str(path))
        return [path.name]
    words = f"{path.stem}-words.bin"
    (path.parent / words).unlink(missing_ok=True)
    onnx.save(model, str(path), save_as_external_data=True, location=words, size_threshold=10_000_000)
    return [path.name, words]


def small(graph: onnx.ModelProto) -> onnx.ModelProto:
    """The graph with the weights of its products as int8, one scale a channel."""
    with tempfile.TemporaryDirectory() as folder:
        whole, out = Path(folder) / "whole.onnx", Path(folder) / "small.onnx"
        onnx.save(graph, str(whole))
        quantize_dynamic(
            whole, out, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8,
            nodes_to_exclude=[n.name for n in graph.graph.node if n.name.startswith(WHOLE)],
            extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
        )  # fmt: skip
        return onnx.load(str(out))


def frame_graph(f: FrameHead, width: int) -> onnx.ModelProto:
    """The cues (or triggers) of one window: states [pieces, width], cue mask [frames, pieces] (each row divided by its sum is the
    mean), distance buckets [frames, pieces] -> role tag scores [frames, pieces, tags], and scores of whom each piece names
    [frames, pieces, points] where the head points."""
    g = Graph()
    total = g.op("ReduceSum", "mask", g.weight(np.array([1])), keepdims=1)
    cue = g.op("MatMul", g.op("Div", "mask", total), "states")
    half = f.norm.normalized_shape[0]
    a, d, p, q = (g.name(n) for n in "adpq")
    g.op("Split", g.linear(cue, f.of_cue), outputs=[a, d], axis=-1, num_outputs=2)
    g.op("Split", g.linear("states", f.of_piece), outputs=[p, q], axis=-1, num_outputs=2)
    one = g.weight(np.array([1]))
    x = g.op("Add", g.op("Mul", g.op("Unsqueeze", a, one), p), q)
    x = g.op("Add", x, g.op("Unsqueeze", d, one))
    x = g.op("Add", x, g.rows(f.far.weight, "distance"))
    x = g.op("Add", x, g.op("Mul", g.op("Unsqueeze", "mask", g.weight(np.array([2]))), g.weight(f.is_cue)))
    x = g.gelu(g.layer_norm(x, f.norm))
    for block in f.smooth:
        z = g.op("Unsqueeze", g.op("Transpose", g.layer_norm(x, block.norm), perm=[0, 2, 1]), g.weight(np.array([2])))
        kernel, pad = block.near.weight.unsqueeze(2), block.near.padding[0]
        z = g.op("Conv", z, g.weight(kernel), g.weight(block.near.bias), group=half, pads=[0, pad, 0, pad])
        z = g.op("Transpose", g.op("Squeeze", z, g.weight(np.array([2]))), perm=[0, 2, 1])
        x = g.op("Add", x, g.linear(g.gelu(g.linear(z, block.inner)), block.outer))
    heads = {"tags": f.tags} | ({"points": f.points} if f.points is not None else {})
    for name, head in heads.items():
        g.op("Identity", g.linear(x, head), outputs=[name])
    inputs = {
        "states": (FLOAT, ["pieces", width]),
        "mask": (FLOAT, ["frames", "pieces"]),
        "distance": (INT, ["frames", "pieces"]),
    }
    return g.model(inputs, {n: (FLOAT, ["frames", "pieces", h.out_features]) for n, h in heads.items()})


def label_graph(f: FrameHead, width: int) -> onnx.ModelProto:
    """[frames, 2 x width], the mean states of the cue and of what it governs -> label scores [frames, labels]."""
    g = Graph()
    hidden = g.gelu(g.linear("means", f.label_hidden))
    g.op("Identity", g.linear(hidden, f.label), outputs=["labels"])
    return g.model(
        {"means": (FLOAT, ["frames", 2 * width])}, {"labels": (FLOAT, ["frames", f.label.out_features])}
    )


def silence(model: Reader) -> None:
    """Every label as likely as any other, and no trigger likelier than none, in a model that was taught spans alone."""
    for head in (model.frame.label, model.deed.label, model.triggers):
        torch.nn.init.zeros_(head.weight)
        torch.nn.init.zeros_(head.bias)


def described(chain: Chain) -> dict:
    """A chain's scores: moves [from][to] and of the first tag."""
    moves, begin = (np.round(t.detach().numpy(), 4).tolist() for t in chain.transitions())
    return {"moves": moves, "begin": begin}


def graphs_of(model: Reader, apart: list[Apart] | None = None) -> dict[str, onnx.ModelProto]:
    """Every graph of a model by the name of its file, before any is made small, but for what stays `apart`."""
    width = model.encoder.width
    return {
        "encoder.onnx": encoder_graph(model, apart),
        "frames.onnx": frame_graph(model.frame, width),
        "labels.onnx": label_graph(model.frame, width),
        "deeds.onnx": frame_graph(model.deed, width),
        "deed-labels.onnx": label_graph(model.deed, width),
    }


def version_of(files: dict[str, str]) -> str:
    """A model's version by the hashes of its files."""
    return hashlib.sha256("".join(files.values()).encode()).hexdigest()[:12]


def hashed(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def data_hashes(data: Path) -> dict[str, str]:
    """What the model was made from: one hash a file, one over all files of the annotated reports,
    one over those of our own making."""

    def together(root: Path, paths) -> str:
        whole = hashlib.sha256()
        for path in sorted(paths):
            whole.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
        return whole.hexdigest()

    return {
        "attribution/polnear-train.jsonl": hashed(data / "attribution" / "polnear-train.jsonl"),
        "annotated": together(data, (data / "annotated").rglob("*.*")),
        "written": together(WRITTEN, WRITTEN.glob("*.txt")),
    }


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--to", type=Path, required=True)
    p.add_argument("--data", type=Path, help="to lock the hashes of what it was trained on")
    p.add_argument("--published", type=Path, help="to lock the hash of the encoder it started from")
    p.add_argument("--beside", help="the folder of a model that reads along, as seen from --to: .. for the large one")
    p.add_argument("--polnear", help="the folder of the model that reads by PolNeAR's guidelines in its place, as seen from --to")
    p.add_argument("--margin", type=int, default=MARGIN, help="how many pieces of context a window shows on either side")
    p.add_argument("--filled", action="store_true", help="a window is filled with what comes after, instead of ending with its context")
    p.add_argument("--share", type=float, default=0.3, help="how much its opinion counts, from 0 to 1")
    p.add_argument("--spans-alone", action="store_true", help="it learnt nothing but spans: its labels and triggers say nothing")
    p.add_argument("--last", action="store_true", help="the last weights, not their running mean")
    p.add_argument("--fp32", action="store_true", help="without quantisation, to compare")
    a = p.parse_args()
    a.to.mkdir(parents=True, exist_ok=True)
    model = load(a.checkpoint, averaged=not a.last)
    if a.spans_alone:
        silence(model)
    state = torch.load(a.checkpoint, weights_only=False, map_location="cpu")
    written = []
    apart = None if a.fp32 else apart_in(model, VOCABULARY)
    for name, graph in graphs_of(model, apart).items():
        onnx.checker.check_model(graph)
        if a.fp32 or name not in SMALL:
            written += saved(graph, a.to / name)
            continue
        written += saved(small(graph), a.to / name)
    if not (a.to / "vocab.txt").exists():
        shutil.copy(VOCABULARY, a.to / "vocab.txt")
    files = {n: hashed(a.to / n) for n in [*written, "vocab.txt"]}
    description = {
        "format": "onrecord-reader/1",
        "version": version_of(files),
        "window": WINDOW, "margin": a.margin, **({} if a.filled else {"after": a.margin}), "segment": LIMIT, "buckets": BUCKETS,
        "roles": list(ROLES), "chain": described(model.chain),
        "labels": {"act": ACTS, "channel": CHANNELS, "polarity": POLARITIES, "modality": MODALITIES},
        "deeds": {
            "roles": list(DEED_ROLES), "chain": described(model.deed_chain), "reach": REACH,
            "labels": {"kind": KINDS, "type": TYPES, "factuality": FACTUALITIES},
        },
        "files": files,
    }  # fmt: skip
    if a.polnear:
        description["polnear"] = a.polnear
    if a.beside:
        description["beside"] = [{"model": a.beside, "share": a.share}]
    (a.to / "reader.json").write_text(json.dumps(description, indent=1) + "\n")
    lock = {
        "steps": state["step"], "minutes": round(state["spent"] / 60, 1),
        "runs": [{k: v for k, v in run.items() if k in RECORDED} for run in state.get("runs", [state["arguments"]])],
        "weights": "last" if a.last else "running mean", "quantised": not a.fp32,
        "data": data_hashes(a.data) if a.data else None,
        "published": hashed(a.published) if a.published else None,
        "versions": {"torch": torch.__version__, "onnx": onnx.__version__, "onnxruntime": onnxruntime.__version__,
                     "numpy": np.__version__},
        "apart": [layer.written() for layer in apart] if apart else None,
    }  # fmt: skip
    (a.to / "lock.json").write_text(json.dumps(lock, indent=1) + "\n")


if __name__ == "__main__":
    main()
