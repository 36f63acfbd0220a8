"""Moments in exact rational arithmetic: NIST's reference data sets, and numbers that lose digits elsewhere.

    /usr/bin/python3 tests/reference/topics/description.py        from the top of the project; standard library only

NIST StRD, univariate summary statistics (www.itl.nist.gov/div898/strd/univ/homepage.html): the data as published, and the
certified mean and standard deviation, to 15 digits. Computed here exactly from the printed decimals, they must agree with the
certified ones; computed from the doubles that those decimals become, they are what a program with doubles can be asked for.
"""
import sys

# Topics bear the names of what they hold; a neighbour called random must not stand in for Python's.
sys.path.pop(0)

import json
from collections import Counter
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60
sys.set_int_max_str_digits(0)
COMMAND = "mean, m2, sd = sqrt(n m2 / (n - 1)), g1, g2 of fractions.Fraction(number) with weights fractions.Fraction(count)"


def decimal(q):
    return Decimal(q.numerator) / Decimal(q.denominator)


def moments(numbers, counts):
    n = sum(counts)
    mean = sum(x * w for x, w in zip(numbers, counts)) / n
    m2, m3, m4 = (sum(w * (x - mean) ** k for x, w in zip(numbers, counts)) / n for k in (2, 3, 4))
    if m2 == 0:
        return {"n": float(n), "mean": float(mean), "variance": 0.0, "sd": 0.0, "skewness": None, "kurtosis": None}
    root = decimal(m2).sqrt()
    return {
        "n": float(n),
        "mean": float(mean),
        "variance": float(m2),
        "sd": float((decimal(m2) * decimal(n) / decimal(n - 1)).sqrt()) if n > 1 else None,
        "skewness": float(decimal(m3) / (root ** 3)),
        "kurtosis": float(m4 / (m2 * m2) - 3),
    }


def pi_digits(count):
    """By Machin's formula, in whole numbers; with the one digit, the 957th, that NIST's file has as 3 and pi as 8."""
    one = 10 ** (count + 20)

    def arctan(x):
        term, total, k, sign = one // x, 0, 1, 1
        while term:
            total += sign * (term // k)
            term //= x * x
            k, sign = k + 2, -sign
        return total

    digits = [int(digit) for digit in str(4 * (4 * arctan(5) - arctan(239)))[:count]]
    digits[956] = 3
    return digits


LEW = """-213 -564 -35 -15 141 115 -420 -360 203 -338 -431 194 -220 -513 154 -125 -559 92 -21 -579 -52 99 -543 -175 162 -457 -346
204 -300 -474 164 -107 -572 -8 83 -541 -224 180 -420 -374 201 -236 -531 83 27 -564 -112 131 -507 -254 199 -311 -495 143 -46 -579
-90 136 -472 -338 202 -287 -477 169 -124 -568 17 48 -568 -135 162 -430 -422 172 -74 -577 -13 92 -534 -243 194 -355 -465 156 -81
-578 -64 139 -449 -384 193 -198 -538 110 -44 -577 -6 66 -552 -164 161 -460 -344 205 -281 -504 134 -28 -576 -118 156 -437 -381 200
-220 -540 83 11 -568 -160 172 -414 -408 188 -125 -572 -32 139 -492 -321 205 -262 -504 142 -83 -574 0 48 -571 -106 137 -501 -266
190 -391 -406 194 -186 -553 83 -13 -577 -49 103 -515 -280 201 300 -506 131 -45 -578 -80 138 -462 -361 201 -211 -554 32 74 -533
-235 187 -372 -442 182 -147 -566 25 68 -535 -244 194 -351 -463 174 -125 -570 15 72 -550 -190 172 -424 -385 198 -218 -536 96"""
LOTTERY = """162 671 933 414 788 730 817 33 536 875 670 236 473 167 877 980 316 950 456 92 517 557 956 954 104 178 794 278 147 773
437 435 502 610 582 780 689 562 964 791 28 97 848 281 858 538 660 972 671 613 867 448 738 966 139 636 847 659 754 243 122 455 195
968 793 59 730 361 574 522 97 762 431 158 429 414 22 629 788 999 187 215 810 782 47 34 108 986 25 644 829 630 315 567 919 331 207
412 242 607 668 944 749 168 864 442 533 805 372 63 458 777 416 340 436 140 919 350 510 572 905 900 85 389 473 758 444 169 625 692
140 897 672 288 312 860 724 226 884 508 976 741 476 417 831 15 318 432 241 114 799 955 833 358 935 146 630 830 440 642 356 373 271
715 367 393 190 669 8 861 108 795 269 590 326 866 64 523 862 840 219 382 998 4 628 305 747 247 34 747 729 645 856 974 24 568 24 694
608 480 410 729 947 293 53 930 223 203 677 227 62 455 387 318 562 242 428 968"""
MAVRO = """2.00180 2.00170 2.00180 2.00190 2.00180 2.00170 2.00150 2.00140 2.00150 2.00150 2.00170 2.00180 2.00180 2.00190 2.00190
2.00210 2.00200 2.00160 2.00140 2.00130 2.00130 2.00150 2.00150 2.00160 2.00150 2.00140 2.00130 2.00140 2.00150 2.00140 2.00150
2.00160 2.00150 2.00160 2.00190 2.00200 2.00200 2.00210 2.00220 2.00230 2.00240 2.00250 2.00270 2.00260 2.00260 2.00260 2.00270
2.00260 2.00250 2.00240"""
MICHELSO = """299.85 299.74 299.90 300.07 299.93 299.85 299.95 299.98 299.98 299.88 300.00 299.98 299.93 299.65 299.76 299.81 300.00
300.00 299.96 299.96 299.96 299.94 299.96 299.94 299.88 299.80 299.85 299.88 299.90 299.84 299.83 299.79 299.81 299.88 299.88
299.83 299.80 299.79 299.76 299.80 299.88 299.88 299.88 299.86 299.72 299.72 299.62 299.86 299.97 299.95 299.88 299.91 299.85
299.87 299.84 299.84 299.85 299.84 299.84 299.84 299.89 299.81 299.81 299.82 299.80 299.77 299.76 299.74 299.75 299.76 299.91
299.92 299.89 299.86 299.88 299.72 299.84 299.85 299.85 299.78 299.89 299.84 299.78 299.81 299.76 299.81 299.79 299.81 299.82
299.85 299.87 299.87 299.81 299.74 299.81 299.94 299.95 299.80 299.81 299.87"""


def pairs(centre, low, high):
    return [centre] + [low, high] * 500


NIST = {
    "PiDigits": (pi_digits(5000), "4.53480000000000", "2.86733906028871"),
    "Lottery": (LOTTERY.split(), "518.958715596330", "291.699727470969"),
    "Lew": (LEW.split(), "-177.435000000000", "277.332168044316"),
    "Mavro": (MAVRO.split(), "2.00185600000000", "0.000429123454003053"),
    "Michelso": (MICHELSO.split(), "299.852400000000", "0.0790105478190518"),
    "NumAcc1": (["10000001", "10000003", "10000002"], "10000002", "1"),
    "NumAcc2": (pairs("1.2", "1.1", "1.3"), "1.2", "0.1"),
    "NumAcc3": (pairs("1000000.2", "1000000.1", "1000000.3"), "1000000.2", "0.1"),
    "NumAcc4": (pairs("10000000.2", "10000000.1", "10000000.3"), "10000000.2", "0.1"),
}


def nist(name):
    values, mean, sd = NIST[name]
    counted = Counter(Decimal(str(value)) for value in values)
    numbers, counts = sorted(counted), [counted[number] for number in sorted(counted)]
    certified = moments([Fraction(number) for number in numbers], [Fraction(count) for count in counts])
    for found, printed in ((certified["mean"], mean), (certified["sd"], sd)):
        if abs(found / float(printed) - 1) > 1e-14:
            sys.exit(f"{name}: {found} is not the certified {printed}")
    doubles = [float(number) for number in numbers]
    return {
        "id": name, "numbers": doubles, "counts": counts, "certifiedMean": float(mean), "certifiedSd": float(sd),
        **moments([Fraction(x) for x in doubles], [Fraction(count) for count in counts]),
    }


AWKWARD = {
    "nearly alike": ([1.0, 1.0 + 2 ** -50], [3, 5]),
    "large and nearly alike": ([1e15 + 1, 1e15 + 2, 1e15 + 4], [1, 7, 3]),
    "small": ([1e-150, 2e-150, 7e-150], [2, 1, 4]),
    "large": ([-1e150, 0.0, 9e149, 1e150], [2, 5, 1, 4]),
    "of all sizes": ([-1e8, -1e-8, 0.0, 1e-8, 1.0, 1e8], [1, 4, 2, 4, 3, 1]),
    "fractional weights": ([1.0, 2.0, 3.0, 4.0, 7.0], [0.1, 0.7, 1.9, 0.3, 2.2]),
    "weights of a tenth": ([0.1, 0.2, 0.3], [0.1] * 3),
    "weights that sum to 1.5": ([3.0, 8.0], [0.75, 0.75]),
    "alike, of a third": ([1 / 3], [7.0]),
    "alike, weights": ([0.1, 0.2], [0.3, 0.0]),
    "one": ([42.5], [1]),
    "two": ([0.1, 0.3], [1, 1]),
    "a million": ([1.0, 2.0, 3.0, 4.0, 5.0], [200001, 150003, 300007, 249990, 99999]),
    "a million millions": ([1.1, 2.2, 3.3], [1e12, 3e12, 5e12]),
    "one apart from a million": ([0.0, 1.0], [999999, 1]),
    "symmetric": ([-2.0, -1.0, 0.0, 1.0, 2.0], [3, 8, 11, 8, 3]),
}


def awkward(name):
    numbers, counts = AWKWARD[name]
    return {
        "id": name, "numbers": numbers, "counts": counts,
        **moments([Fraction(x) for x in numbers], [Fraction(w) for w in counts]),
    }


def save(name, content):
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    with open(f"tests/reference/{name}.json", "w") as file:
        file.write(text.replace("[{", "[\n{").replace(",{", ",\n{") + "\n")


save("description-exact", {
    "made": f"Python {sys.version.split()[0]}", "commands": {"moments": COMMAND},
    "nist": [nist(name) for name in NIST], "awkward": [awkward(name) for name in AWKWARD],
})
