"""The upper tail of the studentized range, to 17 digits: mpmath (python3-mpmath).

R's ptukey has eight digits or fewer, of tails below 1e-10 none. Run from the top of the project:

    python3 tests/reference/topics/studentized-range.py
"""

import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import json

import mpmath
from mpmath import erfc, exp, log, loggamma, mpf, nstr, pi, sqrt

mpmath.mp.dps = 60
COMMAND = (
    "sum(f(u) * (1 - k * sum(phi(z) * (Phi(z) - Phi(z - q * exp(u)))^(k-1) * dz)) * du), "
    "f the density of u = log(sqrt(chi2(df) / df)); du and dz made shorter until 17 digits stay"
)
# Where the normal density has lost all the digits.
REACH = 17


def line(step):
    """Places on the line with the density there, and the probability below."""
    count = int(REACH / step)
    places = [mpf(n) * step for n in range(-count, count + 1)]
    return [(z, exp(-z * z / 2) / sqrt(2 * pi), erfc(-z / sqrt(2)) / 2) for z in places]


def beyond(w, k, places, step):
    """P(range of k standard normals > w)."""
    if w < mpf("1e-14"):
        return mpf(1)
    return 1 - k * step * sum(
        density * (below - erfc((w - z) / sqrt(2)) / 2) ** (k - 1) for z, density, below in places
    )


def upper(q, k, df, coarse):
    q, df = mpf(q), mpf(df)
    inner = mpf(1) / (7 if coarse else 9)
    outer = min(mpf(1), 5 / sqrt(2 * df)) / (14 if coarse else 18)
    places = line(inner)
    front = log(2) + df / 2 * log(df / 2) - loggamma(df / 2)

    def term(u):
        s = exp(u)
        return exp(front + df * u - df * s * s / 2) * beyond(q * s, k, places, inner)

    start = -log(1 + q * q / (2 * df)) / 2
    total = term(start)
    for way in (1, -1):
        u = start
        while True:
            u += way * outer
            more = term(u)
            total += more
            if more < total * mpf("1e-21") and (way < 0 or u > 0):
                break
    return total * outer


GRID = [
    (3.5, 3, 10), (3.877, 3, 10), (1, 3, 4), (0.2, 3, 7), (2, 4, 3), (5, 4, 3.06), (4.2, 6, 20.7), (9, 3, 12.5),
    (0.5, 5, 30), (3.6, 3, 200), (20, 3, 2), (12, 4, 8), (3.5, 20, 10), (5.01, 20, 60), (7, 10, 2.2), (1.5, 8, 15),
    (6, 50, 33), (60, 3, 1.5), (4, 3, 5000), (6.5, 7, 40), (15, 5, 25), (3.3, 12, 90), (25, 3, 9), (18, 4, 300),
]


def cases():
    for q, k, df in GRID:
        found, again = (upper(q, k, df, coarse) for coarse in (True, False))
        assert abs(found - again) < mpf("1e-16") * again, (q, k, df, nstr(found, 20), nstr(again, 20))
        yield {"q": q, "k": k, "df": df, "p": float(nstr(again, 20))}


found = list(cases())
with open("tests/reference/studentized-range.json", "w", encoding="utf-8") as file:
    file.write('{"made":"mpmath %s","command":%s,"cases":[\n' % (mpmath.__version__, json.dumps(COMMAND)))
    file.write(",\n".join(json.dumps(case, separators=(",", ":")) for case in found))
    file.write("]}\n")
