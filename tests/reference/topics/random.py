# Makes tests/reference/random.json: python3 tests/reference/topics/random.py
#
# xoshiro128++ 1.0 written down from Blackman and Vigna's definition, with whole numbers that Python never rounds, its state
# filled by splitmix with the mixer of 32 bits.
import json
import platform

M = 0xFFFFFFFF


def rotl(x, k):
    return ((x << k) | (x >> (32 - k))) & M


def words(seed, count):
    z0 = (seed & M) ^ (((seed >> 32) * 0x85EBCA6B) & M)
    state = []
    for _ in range(4):
        z0 = (z0 + 0x9E3779B9) & M
        z = z0 ^ (z0 >> 16)
        z = (z * 0x21F0AAAD) & M
        z ^= z >> 15
        z = (z * 0x735A2D97) & M
        state.append(z ^ (z >> 15))
    a, b, c, d = state
    made = []
    for _ in range(count):
        made.append((rotl((a + d) & M, 7) + a) & M)
        t = (b << 9) & M
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= t
        d = rotl(d, 11)
    return made


cases = []
for seed in [0, 1, 20240607, 2**32 - 1, 2**32, 2**53 - 1]:
    made = words(seed, 300)
    cases.append({"seed": seed, "first": made[:8], "last": made[-4:], "sum": sum(made)})
with open("tests/reference/random.json", "w") as file:
    made = f"Python {platform.python_version()}"
    lines = ",\n".join(json.dumps(case) for case in cases)
    file.write('{"made": %s, "cases": [\n%s\n]}\n' % (json.dumps(made), lines))
