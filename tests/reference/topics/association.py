"""Association in exact rational arithmetic, and what R lacks.

    /usr/bin/python3 tests/reference/topics/association.py        from the top of the project; scipy and mpmath
"""
import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import json
from fractions import Fraction

import mpmath
import scipy

mpmath.mp.dps = 60


def real(q):
    return mpmath.mpf(q.numerator) / q.denominator


def save(name, content):
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    with open(f"tests/reference/{name}.json", "w") as file:
        file.write(text.replace("[{", "[\n{").replace(",{", ",\n{") + "\n")


def two_sided(t, df):
    """P(|T| >= |t|), at 60 digits."""
    return mpmath.betainc(df / 2, mpmath.mpf(1) / 2, 0, df / (df + t * t), regularized=True)


# ---- Pearson

PEARSON = "r, t, p of fractions.Fraction(number) with weights fractions.Fraction(count), the tail by mpmath.betainc at 60 digits"


def pearson(name, rows, columns, cells):
    x, y = [Fraction(v) for v in rows], [Fraction(v) for v in columns]
    pairs = [(x[k // len(y)], y[k % len(y)], Fraction(w)) for k, w in enumerate(cells) if w]
    n = sum(w for _, _, w in pairs)
    mx, my = (sum(p[k] * p[2] for p in pairs) / n for k in (0, 1))
    xx = sum(w * (a - mx) ** 2 for a, _, w in pairs)
    yy = sum(w * (b - my) ** 2 for _, b, w in pairs)
    xy = sum(w * (a - mx) * (b - my) for a, b, w in pairs)
    rest = xx * yy - xy * xy
    r = real(xy) / mpmath.sqrt(real(xx) * real(yy))
    df = n - 2
    t = real(xy) * mpmath.sqrt(real(df) / real(rest))
    return {
        "id": name, "rows": len(rows), "columns": len(columns), "cells": [float(w) for w in cells],
        "rowNumbers": rows, "columnNumbers": columns,
        "n": float(n), "estimate": float(r), "statistic": float(t), "p": float(two_sided(t, real(df))),
    }


def diagonal(counts):
    return [w if i == j else 0 for i, w in enumerate(counts) for j in range(len(counts))]


steps = [float(k) for k in range(1, 21)]
save("association-exact", {
    "made": f"Python {sys.version.split()[0]}, mpmath {mpmath.__version__}", "commands": {"pearson": PEARSON},
    "pearson": [
        pearson("weights of tenths", [1.0, 2.0, 3.0], [0.5, 1.5], [0.3, 2.1, 1.7, 0.2, 5.5, 0.9]),
        pearson("weights that sum to less than four", [1.0, 2.0, 3.0], [0.5, 1.5], [0.3, 0.1, 0.7, 1.2, 0.5, 0.9]),
        pearson("a millionth from a line", steps, [k + (1e-6 if k == 7 else 0.0) for k in steps], diagonal([1] * 20)),
        pearson("a thousand millionth from a falling line", steps, [-3 * k + 1e-9 * ((k * k) % 3) for k in steps],
                diagonal([2] * 20)),
        pearson("far from zero and near a line", [1e6 + k / 8 for k in steps], [k + 1e-5 * ((k * k) % 5) for k in steps],
                diagonal([1] * 20)),
        pearson("dates in seconds", [1.7e9, 1.7e9 + 3, 1.7e9 + 4], [1e8, 1e8 + 1, 1e8 + 5], [5, 2, 1, 2, 6, 2, 0, 3, 4]),
        pearson("small numbers", [1e-120, 3e-120, 4e-120], [1e-140, 5e-140], [3, 1, 2, 2, 1, 4]),
        pearson("large numbers", [1e140, 3e140, 4e140], [-1e149, 5e149], [3, 1, 2, 2, 1, 4]),
        pearson("a million", [0.0, 1.0, 2.0], [0.0, 1.0, 3.0],
                [113000, 111000, 109500, 111000, 112000, 111000, 109500, 111000, 112000]),
        pearson("a million, one of them out of line", [0.0, 1.0], [0.0, 1.0], [499999, 1, 0, 500000]),
        pearson("far tail", [0.0, 1.0, 2.0], [0.0, 1.0, 3.0], [380, 40, 2, 40, 300, 30, 5, 60, 250]),
        pearson("n = 3", [1.0, 2.0, 4.0], [1.0, 2.0], [1, 0, 0, 1, 1, 0]),
    ],
})
