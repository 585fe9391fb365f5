"""A thin hand for writing ONNX graphs, so that what is shipped is no larger than what is computed."""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"

WHOLE = "WholeProduct"  # what the name of a product begins with that stays out of int8


class Graph:
    """Nodes and weights in the order they are added; every method returns the name of its output."""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def name(self, hint: str) -> str:
        self.count += 1
        return f"{hint}_{self.count}"

    def weight(self, value, hint: str = "w") -> str:
        return self.weight_of(value.detach().float().numpy() if isinstance(value, torch.Tensor) else np.asarray(value), hint)

    def weight_of(self, array: np.ndarray, hint: str) -> str:
        name = self.name(hint)
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind: str, *inputs: str, domain: str = "", outputs: list[str] | None = None, **attributes) -> str:
        out = outputs or [self.name(kind.lower())]
        self.nodes.append(helper.make_node(kind, list(inputs), out, domain=domain, name=self.name(kind), **attributes))
        return out[0]

    def linear(self, x: str, layer: torch.nn.Linear) -> str:
        return self.op("Add", self.op("MatMul", x, self.weight(layer.weight.T)), self.weight(layer.bias))

    def whole_product(self, x: str, weight: torch.Tensor) -> str:
        """A product that is never made int8; `weight` [out, in]."""
        out = self.name("whole")
        self.nodes.append(helper.make_node("MatMul", [x, self.weight(weight.T)], [out], name=self.name(WHOLE)))
        return out

    def few(self, x: str, weight: torch.Tensor) -> str:
        """A product of few directions, kept in half precision and computed whole; `weight` [out, in]."""
        kept = self.weight_of(weight.detach().T.half().numpy(), "few")
        out = self.name("few")
        self.nodes.append(
            helper.make_node("MatMul", [x, self.op("Cast", kept, to=TensorProto.FLOAT)], [out], name=self.name(WHOLE))
        )
        return out

    def layer_norm(self, x: str, layer: torch.nn.LayerNorm) -> str:
        return self.op(
            "LayerNormalization", x, self.weight(layer.weight), self.weight(layer.bias), axis=-1, epsilon=layer.eps
        )

    def gelu(self, x: str) -> str:
        return self.op("Gelu", x)

    def rows(self, table: torch.Tensor, index: str) -> str:
        return self.op("Gather", self.weight(table), index, axis=0)

    def small_rows(self, table: torch.Tensor, index: str) -> str:
        """Rows of a table kept as int8 with one scale a row."""
        scale = table.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        whole = torch.round(table.detach() / scale).to(torch.int8).numpy()
        name = self.name("table")
        self.weights.append(numpy_helper.from_array(whole, name))
        value = self.op("Cast", self.op("Gather", name, index, axis=0), to=TensorProto.FLOAT)
        return self.op("Mul", value, self.op("Gather", self.weight(scale), index, axis=0))

    def model(self, inputs: dict, outputs: dict) -> onnx.ModelProto:
        """`inputs`, `outputs`: name -> (element type, shape with names for what varies)."""
        made = [[helper.make_tensor_value_info(n, t, s) for n, (t, s) in side.items()] for side in (inputs, outputs)]
        graph = helper.make_graph(self.nodes, "reader", made[0], made[1], self.weights)
        opsets = [helper.make_opsetid("", 20), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, producer_name="onrecord")
        model.ir_version = 10
        return model
