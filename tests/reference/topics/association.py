"""Association in exact rational arithmetic, and what R lacks.

    /usr/bin/python3 tests/reference/topics/association.py        from the top of the project; scipy, mpmath, and PSPP
"""
import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import csv
import json
import re
import subprocess
import tempfile
from fractions import Fraction

import mpmath
import numpy
import scipy
import scipy.stats

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

# ---- Ordinal measures

NUMBER = re.compile(r"-?\d*\.\d+(E[-+]\d+)?")
ORDINAL = {
    "estimate": "over every pair of respondents, in fractions",
    "se": "ASE1: the delta method, with derivatives of the measure in each cell by mpmath.diff at 60 digits",
    "se0": "ASE0: 2 / D sqrt(sum count d^2 - (P - Q)^2 / n)",
    "p": "mpmath.erfc(abs(estimate / se0) / sqrt(2))",
    "permuted": "z and p by the variance over all orders, in fractions",
    "pspp": "PSPP 1.6.2: CROSSTABS x BY y /COUNT=ASIS /STATISTICS=BTAU CTAU GAMMA D; value, ASE1, T",
    "scipy": "scipy.stats.somersd(table): statistic and pvalue, columns dependent",
}


def pspp(columns, cells):
    """What CROSSTABS prints, by its label: value, standard error and approximate T; null where it prints none."""
    rows = "\n".join(f"{k // columns} {k % columns} {w}" for k, w in enumerate(cells))
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/table.sps", "w") as file:
            file.write(
                "SET FORMAT=F40.16.\nDATA LIST FREE /x y w.\nBEGIN DATA\n" + rows + "\nEND DATA.\nWEIGHT BY w.\n"
                "CROSSTABS x BY y /COUNT=ASIS /STATISTICS=BTAU CTAU GAMMA D PHI CC.\n"
            )
        text = subprocess.run(["pspp", "-O", "format=csv", f"{folder}/table.sps"], capture_output=True, text=True).stdout
    # Below the table of counts: numbers from the right of each line.
    measured = text.split("Symmetric Measures")[-1].splitlines() if "Symmetric Measures" in text else []
    found = {}
    for line in csv.reader(measured):
        label = next((cell for cell in reversed(line) if cell and not NUMBER.fullmatch(cell)), None)
        if label is not None:
            after = line[len(line) - line[::-1].index(label):][:3]
            found[label] = [float(cell) if cell else None for cell in after] + [None] * (3 - len(after))
    return found


def measures(cells, rows, columns):
    """Each measure, and D, of counts that need not be whole; P and Q by going over all pairs of cells."""
    place = [(k // columns, k % columns) for k in range(rows * columns)]
    n = sum(cells)
    p = q = 0
    for (i, j), one in zip(place, cells):
        for (k, l), other in zip(place, cells):
            if (i - k) * (j - l) > 0:
                p += one * other
            elif (i - k) * (j - l) < 0:
                q += one * other
    row = [sum(c for (i, _), c in zip(place, cells) if i == k) for k in range(rows)]
    column = [sum(c for (_, j), c in zip(place, cells) if j == k) for k in range(columns)]
    wr, wc = n * n - sum(r * r for r in row), n * n - sum(c * c for c in column)
    m = min(sum(r > 0 for r in row), sum(c > 0 for c in column))
    d = {
        "tauB": mpmath.sqrt(mpmath.mpf(1) * wr * wc), "tauC": n * n * mpmath.mpf(m - 1) / m, "gamma": p + q,
        "rowsDependent": wc, "columnsDependent": wr, "symmetricD": mpmath.mpf(wr + wc) / 2,
    }
    return {name: ((p - q) / mpmath.mpf(value), value) for name, value in d.items()}, p - q


def permuted(cells, rows, columns):
    """z of concordant less discordant pairs by their variance over all orders, ties held (Kendall 1970), in fractions."""
    n = sum(cells)
    row = [sum(cells[i * columns:(i + 1) * columns]) for i in range(rows)]
    column = [sum(cells[j::columns]) for j in range(columns)]

    def power(t, k):
        return t * (t - 1) * (t - 2) if k == 3 else t * (t - 1)

    spread = [sum(power(t, 2) * (2 * t + 5) for t in totals) for totals in ([n], row, column)]
    variance = Fraction(spread[0] - spread[1] - spread[2], 18)
    for k, divisor in ((2, 2 * power(n, 2)), (3, 9 * power(n, 3))):
        variance += Fraction(sum(power(t, k) for t in row) * sum(power(t, k) for t in column), divisor)
    excess = sum(
        one * other * ((k // columns - l // columns) * (k % columns - l % columns) > 0)
        - one * other * ((k // columns - l // columns) * (k % columns - l % columns) < 0)
        for k, one in enumerate(cells) for l, other in enumerate(cells)
    )
    z = excess / 2 / mpmath.sqrt(real(variance))
    return {"z": float(z), "p": float(mpmath.erfc(abs(z) / mpmath.sqrt(2)))}


def ordinal(name, rows, columns, cells):
    counts = [mpmath.mpf(w) for w in cells]
    n = sum(counts)
    filled = [k for k, w in enumerate(counts) if w]
    there, excess = measures(counts, rows, columns)
    free = -excess ** 2 / n
    for k in filled:
        i, j = k // columns, k % columns
        d = sum(w * mpmath.sign((i - l // columns) * (j - l % columns)) for l, w in enumerate(counts))
        free += counts[k] * d ** 2
    moves = {one: mpmath.mpf(0) for one in there}
    h = mpmath.mpf(10) ** -15
    for k in filled:
        def moved(step):
            return measures([w + step if l == k else w for l, w in enumerate(counts)], rows, columns)[0]
        # Richardson's extrapolation of central differences: an error of h^4.
        a, b, c, d = moved(h), moved(-h), moved(2 * h), moved(-2 * h)
        for one in there:
            slope = (8 * (a[one][0] - b[one][0]) - (c[one][0] - d[one][0])) / (12 * h)
            moves[one] += counts[k] * slope ** 2
    found = {}
    for one, (estimate, value) in there.items():
        se0 = 2 * mpmath.sqrt(max(free, 0)) / value
        tiny = mpmath.mpf(10) ** -40
        found[one] = {
            "estimate": float(estimate), "se": float(mpmath.sqrt(moves[one])) if moves[one] > tiny else 0.0, "se0": float(se0) if se0 > tiny else 0.0,
            "p": float(mpmath.erfc(abs(estimate / se0) / mpmath.sqrt(2))) if se0 > tiny else float(estimate == 0),
        }
    case = {"id": name, "rows": rows, "columns": columns, "cells": [float(w) for w in cells], **found}
    printed = pspp(columns, cells)
    if "Gamma" in printed:
        names = {"tauB": "Kendall's tau-b", "tauC": "Kendall's tau-c", "gamma": "Gamma",
                 "rowsDependent": "x Dependent", "columnsDependent": "y Dependent", "symmetricD": "Symmetric"}
        case["pspp"] = {one: printed[label] for one, label in names.items() if label in printed}
    if all(isinstance(w, int) for w in cells):
        case["permuted"] = permuted(cells, rows, columns)
    # scipy's own arithmetic fails on larger ones.
    if all(isinstance(w, int) for w in cells) and sum(cells) < 1e5:
        full = numpy.array(cells).reshape(rows, columns)
        if (full.sum(0) > 0).all() and (full.sum(1) > 0).all():
            result = scipy.stats.somersd(full)
            case["scipy"] = {"estimate": float(result.statistic), "p": float(result.pvalue)}
    return case


save("association-ordinal", {
    "made": f"Python {sys.version.split()[0]}, mpmath {mpmath.__version__}, scipy {scipy.__version__}", "commands": ORDINAL,
    "cases": [
        ordinal("job satisfaction by income", 4, 4, [1, 3, 10, 6, 2, 3, 10, 7, 1, 6, 14, 12, 0, 1, 9, 11]),
        ordinal("n = 3", 3, 3, [1, 0, 0, 0, 0, 1, 0, 1, 0]),
        ordinal("n = 4 of two levels", 2, 2, [1, 1, 0, 2]),
        ordinal("n = 5", 3, 2, [1, 1, 0, 1, 0, 2]),
        ordinal("zero", 2, 2, [2, 2, 3, 3]),
        ordinal("a row and a column empty", 4, 4, [5, 0, 2, 1, 0, 0, 0, 0, 2, 0, 6, 3, 1, 0, 2, 8]),
        ordinal("2 by 5", 2, 5, [12, 9, 7, 4, 1, 3, 5, 8, 9, 11]),
        ordinal("6 by 3, negative", 6, 3, [1, 2, 9, 0, 4, 7, 2, 6, 3, 5, 5, 2, 8, 3, 1, 9, 1, 0]),
        ordinal("one respondent apart", 2, 3, [98, 1, 0, 0, 0, 1]),
        ordinal("one out of order", 3, 3, [20, 0, 0, 1, 30, 0, 0, 0, 25]),
        ordinal("nearly all in one cell", 3, 3, [2000, 3, 1, 2, 1, 0, 0, 0, 1]),
        ordinal("far tail", 3, 3, [900, 100, 10, 100, 800, 120, 20, 90, 700]),
        ordinal("two by two", 2, 2, [24, 76, 60, 40]),
        ordinal("perfect, levels of unequal size", 3, 3, [4, 0, 0, 0, 7, 0, 0, 0, 2]),
        ordinal("triangular: gamma of 1", 3, 3, [4, 3, 1, 0, 5, 2, 0, 0, 6]),
        ordinal("weights of tenths", 3, 3, [0.3, 2.1, 1.7, 0.2, 5.5, 0.9, 4.4, 0.7, 3.1]),
        ordinal("a million", 3, 3, [113000, 111000, 109500, 111000, 112000, 111000, 109500, 111000, 112000]),
        ordinal("a million, one of them out of order", 2, 2, [499999, 1, 0, 500000]),
    ],
})
