"""Rectangles of the bivariate normal distribution, to 20 digits: mpmath (python3-mpmath).

pmvnorm is exact to 1e-15 at best, which is no digit of a probability of 1e-30. Run from the top of the project:

    python3 tests/reference/topics/bivariate-normal.py
"""

import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import json
import random

import mpmath
from mpmath import erfc, exp, inf, mpf, nstr, pi, quad, sqrt

mpmath.mp.dps = 40
COMMAND = "quad(exp(-x*x/2)/sqrt(2*pi) * (Phi((d-r*x)/s) - Phi((c-r*x)/s)), from a to b), s = sqrt(1-r*r)"


def below(z):
    return mpf(1) if z == inf else mpf(0) if z == -inf else erfc(-z / sqrt(2)) / 2


def between(low, high):
    return below(-low) - below(-high) if low > 0 else below(high) - below(low)


def rectangle(a, b, c, d, r):
    a, b, c, d, r = (mpf(value) for value in (a, b, c, d, r))
    s = sqrt((1 - r) * (1 + r))
    start, end = max(a, mpf(-39)), min(b, mpf(39))
    places = {start, end}
    # Ever narrower towards the ends, where small rectangles have nearly all of their probability.
    for k in range(130):
        width = (end - start) * mpf("0.8") ** k
        places |= {start + width, end - width}
    if r != 0:
        for edge in (c, d):
            if abs(edge) != inf:
                places |= {edge / r + t * s / abs(r) / 2 for t in range(-80, 81)}
    inside = sorted(place for place in places if start <= place <= end)
    return quad(lambda x: exp(-x * x / 2) / sqrt(2 * pi) * between((c - r * x) / s, (d - r * x) / s), inside)


EXTREME = [
    (3.238, 5.593, -3.765, -1.139, 0.99),
    (-inf, -0.545, -inf, -0.545, -0.999),
    (1.656, 3.02, -0.865, -0.363, -0.999),
    (-0.523, 0.214, 0.348, 2.754, 0.99999),
    (-inf, -8, -inf, -8, 0.3),
    (-inf, -20, -inf, -21, 0.9),
    (6, 7, -7, -6, 0.5),
    (2.5, 3, -3, -2.5, 0.85),
]


def case(a, b, c, d, r, p):
    limits = {name: None if abs(value) == inf else float(value) for name, value in zip("abcd", (a, b, c, d))}
    return {**limits, "rho": r, "p": float(nstr(p, 20))}


def cases():
    for limits in EXTREME:
        yield case(*limits, rectangle(*limits))
    random.seed(1900)
    for r in (0, 1e-8, 0.1, -0.25, 0.31, -0.5, 0.699, -0.85, 0.901, -0.95, 0.99, -0.999, 0.99999, -0.9999999):
        for kind in range(6):
            a, b = sorted(round(random.gauss(0, 1.5), 3) for _ in range(2))
            c, d = sorted(round(random.gauss(0, 1.5), 3) for _ in range(2))
            if kind == 1:
                a = -inf
            if kind == 2:
                a = c = -inf
            if kind == 3:
                b, d = round(a + 0.001, 3), round(c + 1e-4, 4)
            if kind == 4:
                a, b = a + 4, b + 4
            if kind == 5:
                a, b, c, d = a + 3, b + 3, c - 2, d - 2
            p = rectangle(a, b, c, d, r)
            if p > mpf("1e-280"):
                yield case(a, b, c, d, r, p)


found = list(cases())
with open("tests/reference/bivariate-normal.json", "w", encoding="utf-8") as file:
    file.write('{"made":"mpmath %s","command":%s,"rectangles":[\n' % (mpmath.__version__, json.dumps(COMMAND)))
    file.write(",\n".join(json.dumps(case, separators=(",", ":")) for case in found))
    file.write("]}\n")
