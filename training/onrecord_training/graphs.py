"""The graphs of the reader, node by node."""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto

from .adapters import Adapted
from .apart import Apart
from .encoder import Encoder, Layer, nearness
from .graph import MICROSOFT, Graph
from .network import CUE_TAGS, TRIGGER_TAGS, FrameHead, Reader
from .windows import WINDOW

INT, FLOAT = TensorProto.INT64, TensorProto.FLOAT


def parted(g: Graph, x: str, layer: Layer, apart: Apart) -> str:
    """What a layer's two inner products make of `x` [1, pieces, width], with the values that run far from the rest
    computed by themselves, and with what is added to either where they are adapted."""
    inner, outer = layer.inner, layer.outer
    adapted = isinstance(inner, Adapted)
    far = np.isin(np.arange(inner.out_features), apart.units)
    near = torch.from_numpy(~far)
    kept = np.ones(inner.in_features, dtype=np.float32)
    kept[apart.inputs] = 0
    read = g.op("Gather", x, g.weight(np.array(apart.inputs)), axis=2)
    rest = g.op("MatMul", g.op("Mul", x, g.weight(kept)), g.weight(inner.weight[near].T))
    rest = g.op("Add", rest, g.whole_product(read, inner.weight[near][:, apart.inputs]))
    own = g.whole_product(x, inner.weight[~near])
    if adapted:
        low = g.few(x, inner.down)
        rest, own = (g.op("Add", part, g.few(low, inner.up[of])) for part, of in ((rest, near), (own, ~near)))
    rest, own = (g.gelu(g.op("Add", part, g.weight(inner.bias[of]))) for part, of in ((rest, near), (own, ~near)))
    found = g.op("Add", g.op("MatMul", rest, g.weight(outer.weight[:, near].T)), g.weight(outer.bias))
    found = g.op("Add", found, g.whole_product(own, outer.weight[:, ~near]))
    if adapted:
        low = g.op("Add", g.few(rest, outer.down[:, near]), g.few(own, outer.down[:, ~near]))
        found = g.op("Add", found, g.few(low, outer.up))
    return found


def added(g: Graph, x: str, product: str, *layers: torch.nn.Linear) -> str:
    """`product` of `layers` side by side with what is added to them where they are adapted."""
    if not all(isinstance(layer, Adapted) for layer in layers):
        return product
    more = [g.few(g.few(x, layer.down), layer.up) for layer in layers]
    return g.op("Add", product, g.op("Concat", *more, axis=-1) if len(more) > 1 else more[0])


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
        g.op("Split", added(g, x, g.linear(x, joined), *parts), outputs=qkv, axis=-1, num_outputs=3)
        more = ["", "", near] if near else []
        seen = g.op("MultiHeadAttention", *qkv, *more, domain=MICROSOFT, num_heads=layer.heads)
        x = g.layer_norm(g.op("Add", x, added(g, seen, g.linear(seen, layer.joined), layer.joined)), layer.joined_norm)
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
