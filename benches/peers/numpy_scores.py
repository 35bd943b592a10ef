"""What `touchrank scores TABLE` does, in NumPy: reads a wide table, computes every figure of touchpoints, factors and stages, and
writes the table of touchpoints to standard output. Classes by the default rule, z of 0.5; scale 1-3-9; every cell rated."""

import sys

import numpy as np

LOWEST, HIGHEST, LIMIT = 1, 9, 0.5


def figures(scores):
    deviation = scores - scores.mean()
    spread = scores.std()
    z = deviation / spread if spread > 0 else np.zeros_like(scores)
    classes = np.select([z >= LIMIT, z <= -LIMIT], ["critical", "less_important"], "important")
    ascending = np.sort(scores)
    ranks = scores.size - np.searchsorted(ascending, scores * (1 + 1e-9), side="right") + 1
    return deviation, deviation / scores.mean(), z, classes, ranks


def main(path):
    with open(path, encoding="utf-8") as table:
        head = [next(table).rstrip("\n").split(",") for _ in range(3)]
        names, weights, rows = [], [], []
        for line in table:
            name, weight, cells = line.rstrip("\n").split(",", 2)
            names.append(name)
            weights.append(float(weight))
            rows.append(np.fromstring(cells, dtype=np.float64, sep=","))
    stages, channels, touchpoints = (row[2:] for row in head)
    w, r = np.array(weights), np.array(rows)

    scores = w @ r
    factor_scores = w * r.sum(axis=1)
    total = scores.sum()
    intensity = (scores - LOWEST * w.sum()) / ((HIGHEST - LOWEST) * w.sum())
    deviation, relative, z, classes, ranks = figures(scores)
    figures(factor_scores)
    _, of_stage = np.unique(stages, return_inverse=True)
    stage_totals = np.bincount(of_stage, weights=scores)
    figures(stage_totals / np.bincount(of_stage))

    lines = [
        "rank,touchpoint,stage,channel,score,share,intensity,deviation,relative_deviation,z,class,rated,cells"
    ]
    columns = (ranks, touchpoints, stages, channels, scores.tolist(), (scores / total).tolist(), intensity.tolist())
    columns += (deviation.tolist(), relative.tolist(), z.tolist(), classes)
    for row in zip(*columns):
        lines.append(",".join(map(str, row)) + f",{len(names)},{len(names)}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
