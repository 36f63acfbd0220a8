# Differences of correlations by psych (r-cran-psych); the multiverse of a pair by base R, row by row;
# stability of centrality as bootnet defines it, in base R with subsets that are given here, since bootnet is not packaged.
#
# psych's z has no sign and its p is one minus a number near one; so the sign is put on, and the tail is taken of z.

suppressMessages(library(psych))

commands <- list(
  independent = "sign(r1 - r2) * psych::r.test(n1, r1, r2, n2 = n2)$z; 2 * pnorm(-abs(z))",
  overlapping = "psych::r.test(n, r12 = xy, r13 = xz, r23 = yz)[c('t', 'p')]",
  separate = "psych::r.test(n, r12 = xy, r34 = zw, r13 = xz, r14 = xw, r23 = yz, r24 = yw)$z; 2 * pnorm(-abs(z))",
  edges = "cor(x, method = 'spearman', use = 'pairwise.complete.obs')",
  strength = "diag(r) <- 0; colSums(abs(r))",
  expectedInfluence = "diag(r) <- 0; colSums(r)",
  sizes = "round((1 - seq(least, most, length.out = steps)) * n)",
  cs = "P <- sapply(correlations, function(s) mean(s > 0.7)); max(0, drop[P > 0.95])",
  interval = "unname(quantile(x, c((1 - level) / 2, (1 + level) / 2), na.rm = TRUE))",
  multiverse = "suppressWarnings(cor.test(x, y, method = method, exact = FALSE))"
)

# ---- Two correlations

independent <- lapply(
  list(
    c(0.5, 33, 0.1, 30), c(0.1, 30, 0.5, 33), c(-0.34, 33, 0.42, 17), c(0.9999, 500, 0.2, 4), c(0.3, 1e6, 0.301, 1e6),
    c(0.8, 2000, -0.8, 1500), c(0.001, 40, -0.002, 41), c(0.6, 4, 0.6, 4)
  ),
  function(v) {
    names(v) <- c("r1", "n1", "r2", "n2")
    z <- do.call(run, c(list("sign(r1 - r2) * psych::r.test(n1, r1, r2, n2 = n2)$z"), as.list(v)))
    c(lapply(as.list(v), number), list(statistic = number(z), p = number(2 * pnorm(-abs(z)))))
  }
)

overlapping <- lapply(
  list(
    c(0.4, 0.3, 0.1, 103), c(0.3, 0.4, 0.1, 103), c(0.422, -0.34, -0.2, 33), c(0.608, 0.6, 0.95, 32), c(0.9, 0.2, 0.3, 5),
    c(0.5, 0.5, 0.5, 20), c(0.2, 0.1, -0.7, 4), c(0.7, 0.1, 0.4, 5000), c(0.31, 0.3, 0, 1e6), c(1, 0.5, 0.5, 12)
  ),
  function(v) {
    names(v) <- c("xy", "xz", "yz", "n")
    found <- do.call(run, c(list(commands$overlapping), as.list(v)))
    c(lapply(as.list(v), number), list(statistic = number(found$t), p = number(found$p)))
  }
)

separate <- lapply(
  list(
    c(0.5, 0.6, 0.4, 0.3, 0.2, 0.1, 103), c(0.6, 0.5, 0.1, 0.2, 0.3, 0.4, 103), c(0.42, -0.34, 0.1, -0.2, 0.05, 0.3, 33),
    c(0.3, 0.3, 0, 0, 0, 0, 4), c(0.8, 0.1, 0, 0.1, -0.1, 0.2, 2000), c(0.7, 0.6, 0.9, 0.5, 0.55, 0.85, 40)
  ),
  function(v) {
    names(v) <- c("xy", "zw", "xz", "xw", "yz", "yw", "n")
    z <- do.call(run, c(list("psych::r.test(n, r12 = xy, r34 = zw, r13 = xz, r14 = xw, r23 = yz, r24 = yw)$z"), as.list(v)))
    c(lapply(as.list(v), number), list(statistic = number(z), p = number(2 * pnorm(-abs(z)))))
  }
)

# ---- One pair under every choice

# A raw code as R's cut-offs and treatments make it, -1 for don't know and -2 for no answer; nothing of levels or tables.
coded <- function(raw, cutoff, dontKnow, noAnswer) {
  x <- ifelse(raw < 0, NA, raw)
  if (!is.na(cutoff)) x <- as.numeric(x >= cutoff)
  lowest <- if (is.na(cutoff)) 1 else 0
  owns <- 0
  for (kind in list(list(-1, dontKnow), list(-2, noAnswer))) {
    if (kind[[2]] == "low" || (kind[[2]] == "own" && !is.na(cutoff))) x[raw == kind[[1]]] <- lowest
    else if (kind[[2]] == "own") {
      owns <- owns + 1
      x[raw == kind[[1]]] <- lowest - owns
    }
  }
  x
}
choices <- function(levels, dontKnow, noAnswer) {
  grid <- expand.grid(noAnswer = noAnswer, dontKnow = dontKnow, cutoff = c(seq_len(levels - 1) + 1, NA), stringsAsFactors = FALSE)
  lapply(seq_len(nrow(grid)), function(i) as.list(grid[i, ]))
}
ways <- c("low", "missing", "own")
raws <- function(n, levels, missing, slope, common) {
  x <- pmin(levels, pmax(1, round((levels + 1) / 2 + slope * common + rnorm(n))))
  ifelse(runif(n) < missing, ifelse(runif(n) < 0.6, -1, -2), x)
}
multiversePair <- function(id, x, y, levelsX, levelsY, waysX, waysY, published) {
  codingsX <- choices(levelsX, waysX[[1]], waysX[[2]])
  codingsY <- choices(levelsY, waysY[[1]], waysY[[2]])
  at <- function(raw, levels) factor(raw, levels = c(seq_len(levels), -1, -2))
  found <- do.call(rbind, lapply(codingsX, function(a) do.call(rbind, lapply(codingsY, function(b) {
    u <- coded(x, a$cutoff, a$dontKnow, a$noAnswer)
    v <- coded(y, b$cutoff, b$dontKnow, b$noAnswer)
    both <- !is.na(u) & !is.na(v)
    do.call(rbind, lapply(c("spearman", "pearson"), function(method) {
      if (sum(both) < 3 || sd(u[both]) == 0 || sd(v[both]) == 0) return(c(sum(both), NA, NA))
      test <- run(commands$multiverse, x = u, y = v, method = method)
      r <- unname(test$estimate)
      # The p of cor.test has lost digits for rho; from t it has not.
      c(sum(both), r, 2 * pt(-abs(r * sqrt((sum(both) - 2) / ((1 - r) * (1 + r)))), sum(both) - 2))
    }))
  }))))
  r <- found[, 2]
  p <- found[, 3]
  list(
    id = id, levelsX = levelsX, levelsY = levelsY, waysX = waysX, waysY = waysY,
    rows = levelsX + 2, columns = levelsY + 2, cells = numbers(t(table(at(x, levelsX), at(y, levelsY)))),
    n = numbers(found[, 1]), estimate = numbers(r), p = numbers(p),
    defined = sum(!is.na(r)), positive = sum(r > 1e-12, na.rm = TRUE), negative = sum(r < -1e-12, na.rm = TRUE),
    significant = sum(p < 0.05, na.rm = TRUE),
    median = number(median(r, na.rm = TRUE)), min = number(if (all(is.na(r))) NA else min(r, na.rm = TRUE)),
    max = number(if (all(is.na(r))) NA else max(r, na.rm = TRUE)),
    published = published, rank = number(rank(round(r, 12), na.last = "keep")[published + 1])
  )
}

set.seed(2016)
common <- rnorm(33)
large <- rnorm(5000)
multiverse <- list(
  multiversePair(
    "33, three levels by eight", raws(33, 3, 0.15, 0.7, common), raws(33, 8, 0.1, 0.8, common), 3, 8,
    list(ways, c("missing", "own")), list(ways, I("missing")), 61
  ),
  multiversePair(
    "33, against", raws(33, 4, 0.1, 0.8, common), raws(33, 5, 0.2, -0.4, common), 4, 5,
    list(c("low", "missing"), I("missing")), list(ways, ways), 7
  ),
  multiversePair(
    "5000", raws(5000, 5, 0.1, 0.3, large), raws(5000, 5, 0.1, 0.3, large), 5, 5, list(ways, ways), list(ways, I("missing")), 100
  ),
  multiversePair("six", c(1, 2, 3, 3, -1, -2), c(2, 2, 1, 3, 3, 1), 3, 3, list(ways, ways), list(I("low"), I("low")), 0),
  multiversePair("two", c(1, 2), c(2, 1), 2, 2, list(ways, ways), list(I("missing"), I("missing")), 0),
  multiversePair("all alike", rep(2, 9), c(1, 1, 2, 3, 3, 3, 2, -1, -2), 3, 3, list(ways, ways), list(ways, ways), 5)
)

# ---- Stability of centrality

network <- function(x) suppressWarnings(run(commands$edges, x = x))
central <- function(x, kind) unname(run(commands[[kind]], r = network(x)))
# bootnet's: 0 where one side has no spread, none where an edge is undefined.
together <- function(a, b) if (anyNA(a)) NA else if (sd(a) < 1e-12 || sd(b) < 1e-12) 0 else cor(a, b)
stabilityCase <- function(id, x, sizes) {
  subsets <- lapply(sizes, function(size) sort(sample(nrow(x), size)))
  of <- function(kind) {
    all <- central(x, kind)
    list(
      all = numbers(all),
      subsets = lapply(subsets, function(rows) numbers(central(x[rows, ], kind))),
      correlations = numbers(sapply(subsets, function(rows) together(central(x[rows, ], kind), all)))
    )
  }
  list(
    id = id, columns = lapply(seq_len(ncol(x)), function(j) numbers(x[, j])),
    subsets = lapply(subsets, function(rows) numbers(rows - 1)),
    strength = of("strength"), expectedInfluence = of("expectedInfluence")
  )
}
likert <- function(n, loadings, levels, missing) {
  common <- rnorm(n)
  x <- sapply(loadings, function(l) findInterval(l * common + sqrt(1 - l^2) * rnorm(n), seq(-1, 1, length.out = levels - 1)))
  x[runif(length(x)) < missing] <- NA
  x
}
set.seed(2018)
same <- likert(30, 0.5, 5, 0)
stability <- list(
  stabilityCase("33, five drivers, some missing", likert(33, c(0.8, 0.6, -0.5, 0.3, 0.1), 3, 0.08), c(31, 29, 26, 20, 16, 8, 8)),
  stabilityCase("extraversion and agreeableness", unname(as.matrix(psych::bfi[1:200, c(1:5, 11:15)])), c(190, 174, 112, 81, 50)),
  stabilityCase("all with all", likert(120, rep(0.6, 8), 5, 0), c(114, 60, 30)),
  stabilityCase("two values", likert(60, c(0.7, 0.7, -0.6, 0.2), 2, 0.05), c(57, 30, 15)),
  stabilityCase("equally central", cbind(same, same, same), c(20, 10))
)

sizes <- lapply(
  list(c(33, 0.05, 0.75, 10), c(200, 0.05, 0.75, 10), c(10, 0.05, 0.75, 10), c(30, 0.25, 0.95, 15), c(7, 0, 0.5, 4)),
  function(v) {
    names(v) <- c("n", "least", "most", "steps")
    c(lapply(as.list(v), number), list(sizes = numbers(do.call(run, c(list(commands$sizes), as.list(v))))))
  }
)

csCase <- function(id, drop, correlations) {
  list(
    id = id, drop = numbers(drop), correlations = lapply(correlations, numbers),
    cs = number(run(commands$cs, drop = drop, correlations = correlations))
  )
}
above <- function(share, n = 100) c(rep(0.71, round(share * n)), rep(0.6, n - round(share * n)))
cs <- list(
  csCase("falling", c(0.1, 0.3, 0.5, 0.7), lapply(c(1, 0.98, 0.96, 0.5), above)),
  csCase("exactly 95 of 100", c(0.1, 0.3), lapply(c(0.96, 0.95), above)),
  csCase("exactly .7", c(0.1, 0.3), list(above(1), rep(0.7, 20))),
  csCase("none", c(0.1, 0.3), lapply(c(0.9, 0.2), above)),
  csCase("one that fails between", c(0.1, 0.3, 0.5), lapply(c(1, 0.9, 0.97), above)),
  csCase("19 of 20 and 20 of 21", c(0.2, 0.4), list(above(0.95, 20), c(rep(0.8, 20), 0.1)))
)

# ---- Intervals of resampled edges, and of their differences

set.seed(1979)
interval <- lapply(c(1000, 200, 41, 7, 1), function(size) {
  first <- round(tanh(rnorm(size, 0.5, 0.2)), 6)
  second <- round(tanh(0.3 * atanh(first) + rnorm(size, 0, 0.2)), 6)
  if (size > 1) first[sample(size, max(1, size %/% 20))] <- NA
  if (size > 7) second[sample(size, size %/% 10)] <- NA
  list(
    first = numbers(first), second = numbers(second), without = c(sum(is.na(first)), sum(is.na(first - second))),
    ninety = numbers(run(commands$interval, x = first, level = 0.9)),
    difference = numbers(run(commands$interval, x = first - second, level = 0.95))
  )
})

save("sensitivity",
  commands = commands, independent = independent, overlapping = overlapping, separate = separate, multiverse = multiverse,
  stability = stability, sizes = sizes, cs = cs, interval = interval
)
