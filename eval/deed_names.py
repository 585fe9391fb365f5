"""deed_names.py GOLD SYSTEM: how many of the names given for a deed's actors and targets are right, and how many of the gold's
are given, as one F1 for each. Two folders of JSON files of the same names, and the shared scorers on PYTHONPATH.

`score_events.py` counts a deed as right where any of the names given is right, and so pays for giving more of them. Here
a name too many costs as much as one too few. Deeds are matched as there; one for which the gold names nobody has no name to give.
"""

import collections
import json
import sys

from score_attributions import chars, jac, load, same_name
from score_events import names, one

GOLD, OURS = {"actor": "actors", "target": "target"}, {"actor": "actors", "target": "targets"}


def trigger(deed):
    return chars(one(deed.get("trigger"))) or chars(one(deed.get("span")))


def matched(gold, ours):
    """Pairs of deeds, the best overlap first."""
    likely = []
    for i, a in enumerate(gold):
        for j, b in enumerate(ours):
            touch = jac(trigger(a), trigger(b))
            alike = jac(chars(one(a.get("span"))), chars(one(b.get("span"))))
            if touch > 0 or alike >= 0.5:
                likely.append((touch + alike, i, j))
    taken, found = (set(), set()), []
    for _, i, j in sorted(likely, reverse=True):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            found.append((gold[i], ours[j]))
    return found


def main(gold, ours):
    count = collections.Counter()
    for name, report in gold.items():
        for a, b in matched(report.get("events") or [], ours[name].get("events") or []):
            for role in GOLD:
                right, given = ([n for n in names(deed.get(key[role])) if n] for deed, key in ((a, GOLD), (b, OURS)))
                count[role, "given"] += len(given)
                count[role, "gold"] += len(right)
                count[role, "right"] += sum(any(same_name(x, y) for x in right) for y in given)
                count[role, "found"] += sum(any(same_name(x, y) for y in given) for x in right)
    scores = {}
    for role in GOLD:
        precision = count[role, "right"] / max(1, count[role, "given"])
        recall = count[role, "found"] / max(1, count[role, "gold"])
        scores[role + "_names"] = round(2 * precision * recall / max(1e-9, precision + recall), 3)
    print(json.dumps(scores))


main(load(sys.argv[1]), load(sys.argv[2]))
