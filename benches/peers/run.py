"""Times `touchrank scores TABLE` against NumPy and LibreOffice doing the same on a table of 300 × 5000, whole processes, in turn, and
prints medians. `python3 benches/peers/run.py [PROGRAM]`; a peer that is not installed is skipped with a notice.

LibreOffice gets its sheet with formulas made beforehand; it opens, recalculates and writes it. The figures of all are compared first."""

import csv
import importlib.util
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = HERE.parent.parent / "target" / "release" / "touchrank"
ROUNDS = {"touchrank": 31, "numpy": 11, "libreoffice": 3}


def timed(command, out):
    with open(out, "wb") as target:
        start = time.perf_counter()
        subprocess.run(command, stdout=target, check=True)
        return time.perf_counter() - start


def scores(path):
    with open(path, encoding="utf-8") as table:
        return [float(row["score"]) for row in csv.DictReader(table)]


def sheet_scores(path):
    with open(path, encoding="utf-8") as table:
        return next([float(value) for value in row[2:] if value] for row in csv.reader(table) if row[0] == "score")


def agree(name, mine, theirs):
    same = len(mine) == len(theirs) and all(abs(a - b) <= 1e-6 * abs(a) for a, b in zip(mine, theirs))
    print(f"{name}: {len(theirs)} scores, {'equal' if same else 'NOT EQUAL'}")
    return same


def main():
    program = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else PROGRAM
    folder = pathlib.Path(tempfile.mkdtemp())
    table, sheet = folder / "table.csv", folder / "sheet.fods"
    subprocess.run([sys.executable, HERE / "make_table.py", table], check=True)
    outs = {name: folder / f"{name}.csv" for name in ROUNDS}
    commands = {"touchrank": [program, "scores", table]}
    if importlib.util.find_spec("numpy"):
        commands["numpy"] = [sys.executable, HERE / "numpy_scores.py", table]
    else:
        print("numpy: not installed, skipped")
    if shutil.which("soffice"):
        subprocess.run([sys.executable, HERE / "libreoffice_sheet.py", table, sheet], check=True)
        commands["libreoffice"] = ["sh", HERE / "libreoffice_scores.sh", sheet, folder]
    else:
        print("libreoffice: not installed, skipped")

    times = {name: [] for name in commands}
    for name, command in commands.items():
        timed(command, outs[name])  # Once unmeasured: caches, and LibreOffice's profile.
    sound = True
    mine = scores(outs["touchrank"])
    if "numpy" in commands:
        sound &= agree("numpy", mine, scores(outs["numpy"]))
    if "libreoffice" in commands:
        found = sorted(folder.glob("sheet*.csv"))
        sound &= agree("libreoffice", mine, sheet_scores(found[0]))
    for turn in range(max(ROUNDS.values())):
        for name, command in commands.items():
            if turn < ROUNDS[name]:
                times[name].append(timed(command, outs[name]))
    ours = statistics.median(times["touchrank"])
    for name, taken in times.items():
        middle = statistics.median(taken)
        spread = f"{min(taken) * 1000:.1f}…{max(taken) * 1000:.1f}"
        print(f"{name}: median {middle * 1000:.1f} ms of {len(taken)} ({spread}), {middle / ours:.0f} × touchrank")
    shutil.rmtree(folder)
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
