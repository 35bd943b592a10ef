"""Times rank stability on one and on two threads against NumPy doing the same on the same matrix, one after the other in one run, and
prints the least of several. `python3 benches/peers/stability.py [PROGRAM]`, where PROGRAM is the built bench `stability`; without it the
newest under target/release/deps. What both find is compared first."""

import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SIZES = [(20, 100, 1_000_000, 5), (100, 1000, 10_000, 5)]


def program():
    if len(sys.argv) > 1:
        return pathlib.Path(sys.argv[1])
    built = (HERE.parent.parent / "target" / "release" / "deps").glob("stability-*")
    return max((path for path in built if not path.suffix), key=lambda path: path.stat().st_mtime)


def answer(command):
    out = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, check=True).stdout
    return json.loads(out.decode().strip().splitlines()[-1])


def main():
    ours, numpy = program(), [sys.executable, HERE / "numpy_stability.py"]
    for factors, touchpoints, samples, rounds in SIZES:
        size = [factors, touchpoints, samples]
        times = {"1 thread": [], "2 threads": [], "numpy": []}
        for _ in range(rounds):
            found = answer([ours, "--once", *size, 1])
            times["1 thread"].append(found["seconds"])
            times["2 threads"].append(answer([ours, "--once", *size, 2])["seconds"])
            theirs = answer([*numpy, *size])
            times["numpy"].append(theirs["seconds"])
        off = {key: max(abs(a - b) for a, b in zip(found[key], theirs[key])) for key in ("critical", "less", "mean")}
        least = {name: min(taken) for name, taken in times.items()}
        print(f"{factors} × {touchpoints}, {samples} samples; probabilities differ by {max(off['critical'], off['less']):.4f} at most")
        for name, taken in least.items():
            print(f"  {name}: {taken * 1000:.0f} ms, {least['numpy'] / taken:.1f} × as fast as numpy")


if __name__ == "__main__":
    main()
