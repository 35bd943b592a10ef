"""Writes a wide table of 300 factors and 5000 touchpoints, fully rated, the same on every machine."""

import random
import sys

FACTORS, TOUCHPOINTS, STAGES = 300, 5000, 10


def main(path):
    pick = random.Random(1)
    columns = range(1, TOUCHPOINTS + 1)
    stage = lambda column: (column - 1) * STAGES // TOUCHPOINTS + 1
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write("stage,," + ",".join(f"Stage {stage(c)}" for c in columns) + "\n")
        channels = ("online", "offline", "both")
        out.write("channel,," + ",".join(channels[c % 3] for c in columns) + "\n")
        out.write("factor,importance," + ",".join(f"Touchpoint {c}" for c in columns) + "\n")
        for factor in range(1, FACTORS + 1):
            levels = ",".join(pick.choices("139", weights=(6, 3, 1), k=TOUCHPOINTS))
            out.write(f"Factor {factor},{pick.randint(10, 50) / 10},{levels}\n")


if __name__ == "__main__":
    main(sys.argv[1])
