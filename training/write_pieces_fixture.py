"""Writes test/reader/pieces.json: what the training computes for a few texts of our own, for the TypeScript to equal.

    python write_pieces_fixture.py
"""

import json
from pathlib import Path

from onrecord_training.corpus import Report, paragraphs_of
from onrecord_training.pieces import pieces_of, tokenizer
from onrecord_training.windows import LIMIT, reading_windows

TEXTS = {
    "two short paragraphs": "KYIV, March 3 – The Minister said: “We will not cross the border.”\n\nHe added that NATO's help was welcome.",
    "straight and curly marks": '"Not now," she said, "and not here." It was “quoted” and «cited», she added.\n\nNo "mark closes here',
    "accents, capitals, numbers": "ŠEFČOVIČ met Erdoğan on 4 May 2014 in İzmir; U.N. envoys, too. D.C. A B ab ÀÉ 😀 mojibake â€œ",
    "one long paragraph": " ".join(f"Sentence number {n} says that talks with delegation {n} went on for {n} hours." for n in range(60)),
    "no sentence end at all": "word " * 700,
    "many paragraphs": "\n\n".join(
        f"Paragraph {n}: the envoy of country {n} told reporters that " + "the talks would go on and on, " * (n % 9 + 1) + "he hoped."
        for n in range(40)
    ),
}

if __name__ == "__main__":
    root = Path(__file__).parents[1]
    tok = tokenizer(root / "model" / "vocab.txt")
    rows = {}
    for name, text in TEXTS.items():
        p = pieces_of(Report(name, text, paragraphs_of(text), False), tok, LIMIT)
        units = [len(text[:i].encode("utf-16-le")) // 2 for i in range(len(text) + 1)]
        rows[name] = {
            "text": text,
            "ids": p.ids.tolist(), "starts": [units[i] for i in p.starts], "ends": [units[i] for i in p.ends],
            "letters": p.case.tolist(), "inside": p.inside.tolist(), "segments": [list(s) for s in p.segments],
            "windows": [[w.start, w.end, w.own, w.own_end] for w in reading_windows(p)],
        }  # fmt: skip
    (root / "test" / "reader" / "pieces.json").write_text(json.dumps(rows, ensure_ascii=True) + "\n")
