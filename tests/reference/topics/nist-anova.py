"""NIST's reference data sets for one-way analysis of variance, with the certified values.

    /usr/bin/python3 tests/reference/topics/nist-anova.py        from the top of the project; reads the files that scipy keeps

NIST StRD, analysis of variance (www.itl.nist.gov/div898/strd/anova/anova.html): SiRstv, SmLs01 to SmLs09 (Simon and Lesage
1989), AtmWtAg. Certified to 15 digits of the printed decimals. Many of those are no doubles (1000000000000.4 is read with an
error of 2e-5), so F is also given as exact arithmetic has it of the doubles: what a program with doubles can be asked for.
"""
import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import json
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import scipy.stats

FOLDER = Path(scipy.stats.__file__).parent / "tests" / "data" / "nist_anova"
NAMES = ["SiRstv", "AtmWtAg"] + [f"SmLs0{i}" for i in range(1, 10)]


def read(name):
    lines = (FOLDER / f"{name}.dat").read_text().splitlines()
    between = next(line for line in lines if line.startswith("Between"))
    within = next(line for line in lines if line.startswith("Within"))
    certified = {
        "betweenSquares": float(between.split()[-3]),
        "withinSquares": float(within.split()[-2]),
        "f": float(between.split()[-1]),
        "etaSquared": float(next(line for line in lines if "R-Squared" in line).split()[-1]),
    }
    rows = [line.split() for line in lines[60:] if re.match(r"\s*\d+\s+[\d.]+\s*$", line)]
    return certified, [(int(group), value) for group, value in rows]


def anova(groups):
    n = sum(len(values) for values in groups)
    grand = sum(sum(values) for values in groups) / n
    means = [sum(values) / len(values) for values in groups]
    between = sum(len(values) * (mean - grand) ** 2 for values, mean in zip(groups, means))
    within = sum((x - mean) ** 2 for values, mean in zip(groups, means) for x in values)
    return between, within, (between / (len(groups) - 1)) / (within / (n - len(groups)))


def case(name):
    certified, rows = read(name)
    labels = sorted({group for group, _ in rows})
    texts = sorted({value for _, value in rows}, key=Fraction)
    count = Counter(rows)
    counts = [[count[(group, value)] for value in texts] for group in labels]

    def split(number):
        return [[number(value) for group, value in rows if group == label] for label in labels]

    _, _, decimal_f = anova(split(Fraction))
    assert abs(decimal_f / Fraction(certified["f"]) - 1) < Fraction(1, 10**13), name
    between, within, f = anova(split(lambda text: Fraction(float(text))))
    return {
        "id": name,
        "numbers": [float(value) for value in texts],
        "counts": counts,
        "certified": certified,
        "exact": {"betweenSquares": float(between), "withinSquares": float(within), "f": float(f)},
    }


cases = [case(name) for name in NAMES]
text = json.dumps({"made": f"scipy {scipy.__version__}", "command": "sums of squares in fractions.Fraction", "cases": cases})
Path("tests/reference/nist-anova.json").write_text(text.replace('{"id"', '\n{"id"') + "\n")
