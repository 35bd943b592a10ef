"""Rank stability in NumPy, as `touchrank stability` does it: importances with a normal spread of 0.5 kept within 1…5, each cell a level up
or down with 5 % each, scale 1-3-9; for touchpoints, factors and stages the counts of classes (z of 0.5), of every rank, the sums of
scores, and how often each item is above the one after it in the plain order.

`python3 numpy_stability.py FACTORS TOUCHPOINTS SAMPLES` prints a line of JSON with the seconds that sampling took.

Tuned: one random byte a cell straight from SFC64, compared as bytes, levels moved as bytes; contributions in float32 with samples along
the last axis, so that every operation runs over whole cache lines; as many samples at a time as keep the work in the second-level
cache; ranks by one sort of whole numbers that carry the item in their last bits; every buffer used again."""

import json
import sys
import time

import numpy as np

LEVELS = np.array([1, 3, 9], dtype=np.uint8)
SPREAD, MOVE, LIMIT, STAGES = 0.5, 0.05, 0.5, 8


def matrix(factors, touchpoints):
    """The cells and importances of benches/stability.rs."""
    state = 20260101

    def below(end):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 33) % end

    weights = np.array([1.0 + below(4001) / 1000.0 for _ in range(factors)])
    pick = lambda: 0 if (drawn := below(10)) <= 4 else 1 if drawn <= 7 else 2
    order = np.array([[pick() for _ in range(touchpoints)] for _ in range(factors)], dtype=np.uint8)
    stage = np.arange(touchpoints) * STAGES // touchpoints
    return weights, order, stage


class Counter:
    """Classes, ranks, means and neighbours of one kind; items stand in their plain order."""

    def __init__(self, items):
        self.items = items
        self.bits = max(1, int(items - 1).bit_length())
        self.critical = np.zeros(items, dtype=np.int64)
        self.less = np.zeros(items, dtype=np.int64)
        self.above = np.zeros(max(items - 1, 0), dtype=np.float64)
        self.sums = np.zeros(items, dtype=np.float64)
        self.ranks = np.zeros(items * items, dtype=np.int64)

    def add(self, scores):
        """`scores`: items × samples, float32."""
        mean = scores.mean(axis=0)
        spread = scores.std(axis=0)
        self.critical += np.count_nonzero(scores >= mean + LIMIT * spread, axis=1)
        self.less += np.count_nonzero(scores <= mean - LIMIT * spread, axis=1)
        self.sums += scores.sum(axis=1)
        upper, lower = scores[:-1], scores[1:]
        self.above += np.count_nonzero(upper > lower, axis=1) + 0.5 * np.count_nonzero(upper == lower, axis=1)
        # The bits of a positive float are in its order; the item takes the place of the last ones.
        keys = np.ascontiguousarray(scores.T).view(np.int32).astype(np.int64)
        keys <<= self.bits
        keys |= np.arange(self.items)
        keys.sort(axis=1)
        keys = keys[:, ::-1]
        item = keys & ((1 << self.bits) - 1)
        keys = keys >> self.bits
        ranks = np.arange(self.items) * np.ones((len(keys), 1), dtype=np.int64)
        ranks[:, 1:][keys[:, 1:] == keys[:, :-1]] = 0
        np.maximum.accumulate(ranks, axis=1, out=ranks)
        item *= self.items
        item += ranks
        self.ranks += np.bincount(item.ravel(), minlength=self.items * self.items)


def main(factors, touchpoints, samples):
    weights, order, stage = matrix(factors, touchpoints)
    plain = weights @ LEVELS[order]
    columns = np.argsort(-plain, kind="stable")
    order, stage = np.ascontiguousarray(order[:, columns]), stage[columns]
    rows = np.argsort(-weights * LEVELS[order].sum(axis=1), kind="stable")
    weights, order = weights[rows], np.ascontiguousarray(order[rows])
    # As bytes, of which those that lower a level go once round.
    level = LEVELS[order]
    up = LEVELS[np.minimum(order + 1, 2)] - level
    down = LEVELS[np.maximum(order, 1) - 1] - level
    # Whole bytes of 256; the part of a further one is drawn for each sample's row of cells.
    limit, part = divmod(MOVE * 256, 1)
    limit = int(limit)

    random = np.random.Generator(np.random.SFC64(1))
    kinds = [Counter(touchpoints), Counter(factors), Counter(STAGES)]
    chunk = max(32, min(1024, 100_000 // touchpoints))
    members = [np.flatnonzero(stage == at) for at in range(STAGES)]
    moved = np.empty((touchpoints, chunk), dtype=np.float32)
    levels = np.empty((touchpoints, chunk), dtype=np.uint8)
    step = np.empty_like(levels)
    start = time.perf_counter()
    left = samples
    while left:
        n = min(chunk, left)
        left -= n
        w = random.standard_normal((factors, n), dtype=np.float32)
        w *= np.float32(SPREAD)
        w += weights[:, None].astype(np.float32)
        np.clip(w, 1.0, 5.0, out=w)
        scores = np.zeros((touchpoints, n), dtype=np.float32)
        of_factors = np.empty((factors, n), dtype=np.float32)
        for factor in range(factors):
            byte = random.bit_generator.random_raw(-(-touchpoints * n // 8)).view(np.uint8)
            byte = byte[: touchpoints * n].reshape(touchpoints, n)
            count = np.uint8(limit) + (random.random(n, dtype=np.float32) < part).astype(np.uint8)
            now, by, here = levels[:, :n], step[:, :n], moved[:, :n]
            np.multiply((byte < count).view(np.uint8), up[factor][:, None], out=now)
            np.multiply((byte > 255 - count).view(np.uint8), down[factor][:, None], out=by)
            now += by
            now += level[factor][:, None]
            here[...] = now
            here.sum(axis=0, out=of_factors[factor])
            of_factors[factor] *= w[factor]
            here *= w[factor]
            scores += here
        kinds[0].add(scores)
        kinds[1].add(of_factors)
        kinds[2].add(np.stack([scores[inside].mean(axis=0) for inside in members]))
    seconds = time.perf_counter() - start
    touch = kinds[0]
    found = np.empty((3, touchpoints))
    found[:, columns] = touch.critical / samples, touch.less / samples, touch.sums / samples
    print(json.dumps({"seconds": seconds, "critical": found[0].tolist(), "less": found[1].tolist(), "mean": found[2].tolist()}))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
