"""What printed numbers can be, by going through all data that there are.

    /usr/bin/python3 tests/reference/topics/checks.py        from the top of the project; standard library only

Every mean, standard deviation, percentage and phi is computed from actual answers to 60 digits and rounded by the decimal
module; nothing here uses intervals, bounds or parity, as the code that is tested does.
"""
import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import json
import random
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext
from itertools import combinations_with_replacement, product

getcontext().prec = 60
RULES = {"half-up": [ROUND_HALF_UP], "half-even": [ROUND_HALF_EVEN], "either": [ROUND_HALF_UP, ROUND_HALF_EVEN], "down": [ROUND_DOWN]}
COMMAND = "every set of answers, computed to 60 digits and rounded by decimal.quantize: ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN"


def rounds(value, printed, rule):
    place = Decimal(1).scaleb(-len(printed.partition(".")[2]))
    return any(value.quantize(place, rounding=mode) == Decimal(printed) for mode in RULES[rule])


def ratio(a, b):
    return Decimal(a) / Decimal(b)


# ---- Rounding

def rounding_cases():
    fractions = [(1, 2), (3, 2), (5, 2), (-1, 2), (-3, 2), (-5, 2), (1, 4), (3, 4), (23, 5), (27, 6), (28, 6), (6, 14), (4, 14),
                 (1, 8), (3, 8), (-1, 8), (269, 200), (1, 3), (2, 3), (-2, 3), (0, 7), (7, 7), (201, 200), (999, 1000), (9995, 10000)]
    cases = []
    for a, b in fractions:
        for decimals in (0, 1, 2, 3):
            value, place = ratio(a, b), Decimal(1).scaleb(-decimals)
            near = value.quantize(place, rounding=ROUND_DOWN)
            for printed in {f"{near + step * place:f}" for step in (-1, 0, 1)}:
                cases.append({"fraction": [a, b], "printed": printed, **{rule: rounds(value, printed, rule) for rule in RULES}})
    return cases


# ---- Means

def grim_case(mean, n, items=1, rule="either", scale=None):
    over = n * items
    low, high = (scale[0] * over, scale[1] * over) if scale else (int(Decimal(mean) * over) - 2 * over, int(Decimal(mean) * over) + 2 * over)
    totals = [total for total in range(low, high + 1) if rounds(ratio(total, over), mean, rule)]
    found = {"mean": mean, "n": n, "items": items, "rounding": rule, "totals": [totals[0], totals[-1]] if totals else None}
    return {**found, **({"scale": scale} if scale else {})}


def grim_cases():
    chosen = random.Random(2017)
    cases = [grim_case("4.6", 6), grim_case("4.6", 5), grim_case("4.60", 5), grim_case("3.7", 3), grim_case("4.3", 6),
             grim_case("3.4", 9), grim_case("3.4", 8), grim_case("4.8", 4), grim_case("5", 5), grim_case("5.0", 5), grim_case("4.2", 31),
             grim_case("3.8", 13), grim_case("4.7", 15), grim_case("5.19", 28), grim_case("3.45", 20), grim_case("3.45", 20, 4),
             grim_case("0.0", 1), grim_case("0.5", 1), grim_case("-0.5", 2), grim_case("-1.67", 3), grim_case("-1.66", 3, rule="down"),
             grim_case("2.5", 40, rule="half-up"), grim_case("2.25", 4), grim_case("2.3", 4, rule="half-up"), grim_case("2.3", 4, rule="half-even"),
             grim_case("2.2", 4, rule="half-even"), grim_case("2.2", 4, rule="half-up"), grim_case("2.2", 4, rule="down"),
             grim_case("5.0", 10, scale=[1, 5]), grim_case("5.04", 10, scale=[1, 5]), grim_case("5.1", 10, scale=[1, 5]),
             grim_case("0.95", 10, scale=[1, 5]), grim_case("1.0", 10, scale=[1, 5]), grim_case("5.00", 300, scale=[1, 5])]
    for _ in range(60):
        decimals = chosen.choice([1, 2, 2, 3])
        mean = f"{chosen.uniform(1, 7):.{decimals}f}"
        scale = chosen.choice([None, [1, 7]])
        cases.append(grim_case(mean, chosen.randint(1, 120), chosen.choice([1, 1, 1, 2, 3, 5]), chosen.choice(list(RULES)), scale))
    return cases


# ---- Means with standard deviations

def deviations(n, scale, items):
    """Of every set of answers: totals, and for each the sums of squares."""
    levels = range(scale[0] * items, scale[1] * items + 1)
    if n <= 6:
        found = {}
        for answers in combinations_with_replacement(levels, n):
            found.setdefault(sum(answers), set()).add(sum(x * x for x in answers))
        return found
    found = {0: {0}}
    for _ in range(n):
        more = {}
        for total, squares in found.items():
            for x in levels:
                more.setdefault(total + x, set()).update(q + x * x for q in squares)
        found = more
    return found


KNOWN = {}


def grimmer_case(mean, sd, n, scale, items=1, rule="either", divisor="n-1"):
    key = (n, tuple(scale), items)
    if key not in KNOWN:
        KNOWN[key] = deviations(n, scale, items)
    over = Decimal((n if divisor == "n" else n - 1) * items * items)
    root = lambda total, squares: ((squares - ratio(total * total, n)) / over).sqrt()
    with_mean = [(total, q) for total, squares in KNOWN[key].items() if rounds(ratio(total, n * items), mean, rule) for q in squares]
    sds = sorted({root(total, q).quantize(Decimal(1).scaleb(-40)) for total, q in with_mean})
    below, above = [s for s in sds if s <= Decimal(sd)], [s for s in sds if s > Decimal(sd)]
    return {
        "mean": mean, "sd": sd, "n": n, "scale": scale, "items": items, "rounding": rule, "divisor": divisor,
        "possible": any(rounds(root(total, q), sd, rule) for total, q in with_mean),
        "least": float(sds[0]) if sds else None, "most": float(sds[-1]) if sds else None,
        "below": float(below[-1]) if below else None, "above": float(above[0]) if above else None,
    }


def grimmer_cases():
    chosen = random.Random(2016)
    cases = [grimmer_case("4.2", "1.3", 31, [1, 8]), grimmer_case("4.2", "1.26", 31, [1, 8]), grimmer_case("4.2", "0.1", 31, [1, 8]),
             grimmer_case("4.2", "3.7", 31, [1, 8]), grimmer_case("4.6", "1.1", 6, [1, 8]), grimmer_case("3.44", "2.47", 18, [1, 7]),
             grimmer_case("3.00", "0.00", 5, [1, 5]), grimmer_case("3.20", "0.45", 5, [1, 5]), grimmer_case("3.20", "0.44", 5, [1, 5]),
             grimmer_case("3.20", "0.40", 5, [1, 5], divisor="n"), grimmer_case("1.00", "0.01", 4, [1, 5]), grimmer_case("2.5", "0.7", 2, [1, 5]),
             grimmer_case("2.5", "0.71", 2, [1, 5]), grimmer_case("2.5", "1.5", 2, [1, 5]), grimmer_case("2.5", "2.1", 2, [1, 5]),
             grimmer_case("2.00", "1.41", 3, [1, 5]), grimmer_case("2.00", "1.73", 3, [1, 5]), grimmer_case("2.00", "1.74", 3, [1, 5]),
             grimmer_case("2.33", "0.58", 3, [1, 5], items=2), grimmer_case("2.25", "0.65", 4, [1, 5], items=3),
             grimmer_case("0.5", "0.5", 4, [0, 1]), grimmer_case("0.5", "0.6", 4, [0, 1]), grimmer_case("0.50", "0.58", 4, [0, 1])]
    for _ in range(60):
        n, items = chosen.choice([(2, 1), (3, 1), (4, 1), (5, 1), (6, 1), (9, 1), (14, 1), (4, 2), (5, 3)])
        scale = chosen.choice([[1, 5], [1, 7], [0, 3], [-2, 2]])
        answers = [chosen.randint(*scale) for _ in range(n * items)]
        mean = sum(answers) / (n * items)
        decimals = chosen.choice([1, 2, 2])
        cases.append(grimmer_case(f"{mean:.{decimals}f}", f"{chosen.uniform(0.2, 2.2):.{decimals}f}", n, scale, items,
                                  chosen.choice(list(RULES)), chosen.choice(["n-1", "n-1", "n"])))
    return cases


# ---- Percentages

def percent_case(percent, n, rule="either"):
    counts = [k for k in range(n + 1) if rounds(ratio(100 * k, n), percent, rule)]
    return {"percent": percent, "n": n, "rounding": rule, "counts": [counts[0], counts[-1]] if counts else None}


def percent_cases():
    chosen = random.Random(33)
    cases = [percent_case("42", 14), percent_case("42", 14, "down"), percent_case("43", 14), percent_case("28.5", 14),
             percent_case("28.5", 14, "down"), percent_case("28.6", 14), percent_case("7", 44), percent_case("60", 15), percent_case("26", 19),
             percent_case("27.5", 120), percent_case("79", 33), percent_case("0", 5), percent_case("100", 5), percent_case("101", 5),
             percent_case("0", 500), percent_case("50", 1), percent_case("12", 8, "half-even"), percent_case("13", 8, "half-even"),
             percent_case("12", 8, "half-up"), percent_case("13", 8, "half-up"), percent_case("5.9", 17), percent_case("33.3", 3)]
    for _ in range(40):
        decimals = chosen.choice([0, 0, 1, 2])
        cases.append(percent_case(f"{chosen.uniform(0, 100):.{decimals}f}", chosen.randint(1, 400), chosen.choice(list(RULES))))
    return cases


def together_case(percents, n, rule="either"):
    ranges = [[k for k in range(n + 1) if rounds(ratio(100 * k, n), percent, rule)] for percent in percents]
    return {"percents": percents, "n": n, "rounding": rule, "possible": any(sum(counts) == n for counts in product(*ranges)),
            "alone": all(ranges)}


def together_cases():
    chosen = random.Random(100)
    cases = [together_case(["41", "47", "6", "6"], 32), together_case(["41", "47", "6", "6"], 33), together_case(["33", "33", "33"], 3),
             together_case(["33", "33", "34"], 3), together_case(["33", "33", "34"], 100), together_case(["50", "50"], 7), together_case(["33", "33", "33"], 100), together_case(["20", "20", "20", "20", "21"], 1000),
             together_case(["6", "6", "0", "53", "29", "6"], 17), together_case(["5.9", "0.0", "11.8", "52.9", "23.5", "5.9"], 17)]
    for _ in range(30):
        n = chosen.randint(3, 60)
        cuts = sorted(chosen.randint(0, n) for _ in range(2))
        counts = [cuts[0], cuts[1] - cuts[0], n - cuts[1]]
        percents = [f"{100 * k / n + chosen.choice([0, 0, 0, 1, -1]) * (0 < k < n):.0f}" for k in counts]
        cases.append(together_case([percent.replace("-", "") for percent in percents], n, chosen.choice(list(RULES))))
    return cases


def bases(percents, most, together, rule="either"):
    found = []
    for n in range(1, most + 1):
        case = together_case(percents, n, rule)
        if case["possible"] if together else case["alone"]:
            found.append(n)
    return {"percents": percents, "most": most, "together": together, "rounding": rule, "bases": found}


# ---- Phi

def tables(n):
    for a in range(n + 1):
        for b in range(n + 1 - a):
            for c in range(n + 1 - a - b):
                d = n - a - b - c
                if a + b and c + d and a + c and b + d:
                    yield a, b, c, d


def phi(a, b, c, d):
    return (a * d - b * c) / Decimal((a + b) * (c + d) * (a + c) * (b + d)).sqrt()


PHIS = {}


def phi_case(rho, sizes, rule="either", first=None, second=None):
    fits, values = [], []
    inside = lambda split, low, high: all(at[0] <= k <= at[1] for at, k in ((split.get("low", [0, 999]), low), (split.get("high", [0, 999]), high)))
    for n in range(sizes[0], sizes[1] + 1):
        if n not in PHIS:
            PHIS[n] = [(cells, phi(*cells)) for cells in tables(n)]
        for (a, b, c, d), value in PHIS[n]:
            if inside(first or {}, a + b, c + d) and inside(second or {}, a + c, b + d):
                values.append(value)
                if rounds(value, rho, rule):
                    fits.append((min(a + b, c + d), min(a + c, b + d)))
    below, above = [v for v in values if v <= Decimal(rho)], [v for v in values if v > Decimal(rho)]
    return {
        "rho": rho, "sizes": sizes, "rounding": rule, "first": first or {}, "second": second or {}, "count": len(fits),
        "smallerGroups": [min(one[i] for one in fits) for i in (0, 1)] if fits else None,
        "below": float(max(below)) if below else None, "above": float(min(above)) if above else None,
    }


def phi_cases():
    # Low, and high: table 5.5, with don't know as low or as missing.
    oving, plan, two = {"low": [0, 7], "high": [0, 26]}, {"low": [0, 8], "high": [0, 25]}, {"low": [0, 2]}
    return [phi_case(".499", [31, 33]), phi_case(".499", [29, 30]), phi_case(".499", [25, 33], first=plan, second=oving),
            phi_case(".422", [27, 33]), phi_case(".422", [27, 33], second=oving), phi_case("-.340", [20, 33], second=two),
            phi_case("-.340", [20, 33], second={"low": [2, 2], "high": [0, 27]}), phi_case("-.340", [27, 33], second=two),
            phi_case(".471", [15, 15]), phi_case(".471", [14, 14]), phi_case(".822", [10, 13]), phi_case(".778", [10, 13]),
            phi_case(".480", [13, 15]), phi_case("1.000", [4, 6]), phi_case("-1.0", [2, 3]), phi_case(".5", [2, 2]), phi_case("0", [4, 4]),
            phi_case(".00", [5, 8]), phi_case(".33", [4, 9], "half-up"), phi_case(".33", [4, 9], "half-even"), phi_case(".33", [4, 9], "down"),
            phi_case(".5", [4, 12], "half-even"), phi_case(".25", [8, 8], first={"high": [4, 4]}, second={"high": [4, 4]}),
            phi_case("-.5", [9, 9], first={"low": [3, 3]}, second={"low": [1, 8]})]


def save(name, content):
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    with open(f"tests/reference/{name}.json", "w") as file:
        file.write(text.replace("[{", "[\n{").replace("},{", "},\n{") + "\n")


save("checks-exact", {
    "made": f"Python {sys.version.split()[0]}", "commands": {"all": COMMAND},
    "rounding": rounding_cases(), "grim": grim_cases(), "grimmer": grimmer_cases(), "percent": percent_cases(),
    "together": together_cases(),
    "bases": [bases(["42", "58"], 60, True), bases(["5.9", "0.0", "11.8", "52.9", "23.5", "5.9"], 60, True),
              bases(["76", "79", "82", "36", "85", "70"], 50, False), bases(["33.33"], 40, False, "down")],
    "phi": phi_cases(),
})
