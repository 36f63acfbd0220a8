"""One row of the statistics benchmark as scipy or pandas computes it.

python3 scripts/bench/peers.py <peer> <row> <file> <rows> <columns> <runs>   measures, and prints JSON
python3 scripts/bench/peers.py                                                prints what is there, as JSON
"""
import json
import os
import resource
import sys
import time

import numpy
import pandas
import scipy
import scipy.stats


def resident():
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return None


def peak():
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def sum_of_rhos(rho):
    rho = numpy.asarray(rho)
    return float(rho if rho.ndim == 0 else rho[numpy.triu_indices(rho.shape[0], 1)].sum())


def by_scipy(data):
    # rho and p; n is the same for all, and known.
    return sum_of_rhos(scipy.stats.spearmanr(data)[0])


def by_pandas(data):
    return sum_of_rhos(data.corr(method="spearman"))


def crosstab(data):
    return float(pandas.crosstab(data[0], data[1]).loc[50, 50])


if len(sys.argv) == 1:
    blas = numpy.__config__.get_info("blas_opt") if hasattr(numpy.__config__, "get_info") else {}
    libraries = ", ".join(sorted(set(blas.get("libraries", []))))
    there = {"scipy": scipy.__version__, "pandas": pandas.__version__}
    print(json.dumps({**there, "numpy": numpy.__version__, "blas": libraries}))
    sys.exit()

peer, row, path, rows, columns, runs = sys.argv[1:4] + [int(word) for word in sys.argv[4:7]]
kind = numpy.float64 if row == "continuous" else numpy.uint8
before = resident()
data = numpy.fromfile(path, dtype=kind, count=rows * columns).reshape(columns, rows).T
if peer == "pandas":
    data = pandas.DataFrame(data)
run = crosstab if row == "table" else by_scipy if peer == "scipy" else by_pandas
times = []
for _ in range(runs):
    started = time.perf_counter()
    check = run(data)
    times.append((time.perf_counter() - started) * 1000)
print(json.dumps({"times": times, "peak": None if before is None else peak() - before, "check": check}))
