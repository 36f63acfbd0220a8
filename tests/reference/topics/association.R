# Association in two-way tables: base R.

# Counts to rows; tables are given row by row.
unfold <- "x <- rep(rep(rowNumbers, each = length(columnNumbers)), cells); y <- rep(rep(columnNumbers, length(rowNumbers)), cells);"
table0 <- function(rows, columns, cells) list(rows = rows, columns = columns, cells = cells)
tables <- list(
  "job satisfaction by income" = table0(4, 4, c(1, 3, 10, 6, 2, 3, 10, 7, 1, 6, 14, 12, 0, 1, 9, 11)),
  "n = 3" = table0(3, 3, c(1, 0, 0, 0, 0, 1, 0, 1, 0)),
  "n = 4 of two levels" = table0(2, 2, c(1, 1, 0, 2)),
  "n = 5" = table0(3, 2, c(1, 1, 0, 1, 0, 2)),
  "zero" = table0(2, 2, c(2, 2, 3, 3)),
  "a row and a column empty" = table0(4, 4, c(5, 0, 2, 1, 0, 0, 0, 0, 2, 0, 6, 3, 1, 0, 2, 8)),
  "2 by 5" = table0(2, 5, c(12, 9, 7, 4, 1, 3, 5, 8, 9, 11)),
  "6 by 3, negative" = table0(6, 3, c(1, 2, 9, 0, 4, 7, 2, 6, 3, 5, 5, 2, 8, 3, 1, 9, 1, 0)),
  "one respondent apart" = table0(2, 3, c(98, 1, 0, 0, 0, 1)),
  "nearly all in one cell" = table0(3, 3, c(2000, 3, 1, 2, 1, 0, 0, 0, 1)),
  "one out of order" = table0(3, 3, c(20, 0, 0, 1, 30, 0, 0, 0, 25)),
  "far tail" = table0(3, 3, c(900, 100, 10, 100, 800, 120, 20, 90, 700)),
  "two by two" = table0(2, 2, c(24, 76, 60, 40)),
  "two by two, negative and lopsided" = table0(2, 2, c(1, 9, 11, 3)),
  "ten by ten" = table0(10, 10, outer(1:10, 1:10, function(i, j) (7 * i + 3 * j + i * j) %% 6 + (abs(i - j) < 2) * 3))
)
given <- function(id) {
  table <- tables[[id]]
  list(id = id, rows = table$rows, columns = table$columns, cells = numbers(table$cells))
}

# ---- Pearson

pearsonCommand <- paste(unfold, "found <- cor.test(x, y); c(found$estimate, found$statistic, found$parameter, found$p.value)")
save("association-pearson",
  commands = list(all = pearsonCommand),
  cases = lapply(names(tables), function(id) {
    table <- tables[[id]]
    rowNumbers <- seq_len(table$rows)
    columnNumbers <- (seq_len(table$columns) - 2.3)^3 / 7
    found <- run(pearsonCommand, cells = table$cells, rowNumbers = rowNumbers, columnNumbers = columnNumbers)
    c(given(id), list(
      rowNumbers = numbers(rowNumbers), columnNumbers = numbers(columnNumbers),
      estimate = number(found[1]), statistic = number(found[2]), df = number(found[3]), p = number(found[4])
    ))
  })
)

# ---- Kendall

kendallCommand <- paste(
  unfold, 'found <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE));',
  "c(found$estimate, found$statistic, found$p.value)"
)
save("association-kendall",
  commands = list(all = kendallCommand),
  cases = lapply(names(tables), function(id) {
    table <- tables[[id]]
    found <- run(kendallCommand, cells = table$cells, rowNumbers = seq_len(table$rows), columnNumbers = seq_len(table$columns))
    c(given(id), list(estimate = number(found[1]), statistic = number(found[2]), p = number(found[3])))
  })
)

# ---- Nominal: effectsize, psych

chiCommand <- "found <- suppressWarnings(chisq.test(used, correct = FALSE)); c(found$statistic, found$parameter, found$p.value)"
vCommand <- "suppressWarnings(effectsize::cramers_v(used, adjust = adjust, ci = NULL)[[1]])"
contingencyCommand <- "x2 <- suppressWarnings(chisq.test(used, correct = FALSE)$statistic); sqrt(x2 / (x2 + sum(used)))"
phiCommand <- "psych::phi(used, digits = 15)"
save("association-nominal",
  commands = list(chi = chiCommand, v = vCommand, contingency = contingencyCommand, phi = phiCommand),
  cases = lapply(names(tables), function(id) {
    used <- matrix(tables[[id]]$cells, tables[[id]]$rows, byrow = TRUE)
    used <- used[rowSums(used) > 0, colSums(used) > 0]
    chi <- run(chiCommand, used = used)
    c(given(id), list(
      statistic = number(chi[1]), df = number(chi[2]), p = number(chi[3]),
      v = number(run(vCommand, used = used, adjust = FALSE)),
      # Infinite where there are as many levels as respondents: a division by zero.
      corrected = number((function(v) if (is.finite(v)) v else NA)(run(vCommand, used = used, adjust = TRUE))),
      contingency = number(run(contingencyCommand, used = used)),
      phi = number(if (all(dim(used) == 2)) run(phiCommand, used = used) else NA)
    ))
  })
)

# ---- Intervals, one-sided p

fisherCommand <- "tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) / sqrt(n - controls - 3))"
spearmanCommands <- c(
  "bonett-wright" = "tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt((1 + r^2 / 2) / (n - controls - 3)))",
  "fieller" = "tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(1.06 / (n - controls - 3)))",
  "caruso-cliff" =
    "m <- n - controls; tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(1 / (m - 2) + abs(atanh(r)) / (6 * m + 4 * sqrt(m))))"
)
kendallIntervalCommand <- "tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(0.437 / (n - controls - 4)))"
corTestCommand <- "unname(unlist(cor.test(x, y, conf.level = level)[c('estimate', 'conf.int')]))"
sidedCommand <- "cor.test(x, y, alternative = alternative)$p.value"
set.seed(1921)
samples <- lapply(c(4, 5, 12, 60, 500), function(n) {
  x <- rnorm(n)
  list(x = x, y = 0.6 * x * (-1)^n + rnorm(n))
})
save("association-intervals",
  commands = c(list(fisher = fisherCommand, kendall = kendallIntervalCommand, test = corTestCommand, sided = sidedCommand), as.list(spearmanCommands)),
  cases = apply(expand.grid(r = c(-0.999, -0.3, 0, 0.05, 0.75), n = c(8, 33, 1e6), level = c(0.95, 0.99), controls = c(0, 2)), 1, function(row) {
    data <- as.list(row)
    of <- function(command) numbers(do.call(run, c(command, data)))
    c(lapply(data, number), list(fisher = of(fisherCommand), kendall = of(kendallIntervalCommand)), lapply(spearmanCommands, of))
  }),
  samples = lapply(samples, function(sample) {
    found <- run(corTestCommand, x = sample$x, y = sample$y, level = 0.9)
    list(
      x = numbers(sample$x), y = numbers(sample$y), level = 0.9,
      estimate = number(found[1]), low = number(found[2]), high = number(found[3]),
      greater = number(run(sidedCommand, x = sample$x, y = sample$y, alternative = "greater")),
      less = number(run(sidedCommand, x = sample$x, y = sample$y, alternative = "less"))
    )
  })
)

# ---- Partial correlations, by regression

partialCommand <- paste(
  "data <- as.data.frame(if (ranks) lapply(as.data.frame(data)[complete.cases(data), ], rank) else data[complete.cases(data), ]);",
  "names(data)[1:2] <- c('x', 'y'); n <- nrow(data); k <- ncol(data) - 2;",
  "left <- function(name) resid(lm(reformulate(if (k > 0) names(data)[-(1:2)] else '1', name), data));",
  "r <- cor(left('x'), left('y')); t <- r * sqrt((n - 2 - k) / (1 - r^2));",
  "c(n, r, t, n - 2 - k, 2 * pt(-abs(t), n - 2 - k), tanh(atanh(r) + c(-1, 1) * qnorm(.975) / sqrt(n - k - 3)))"
)
psychCommand <- "d <- as.data.frame(data[complete.cases(data), ]); psych::partial.r(d, names(d)[1:2], names(d)[-(1:2)], method = method)[1, 2]"
set.seed(1924)
partialData <- function(n, k, gaps = 0) {
  common <- rnorm(n)
  data <- sapply(seq_len(k + 2), function(j) round(common * (-1)^(j %% 3) + rnorm(n), 1 + (j %% 2)))
  data[runif(length(data)) < gaps] <- NA
  data
}
partialSets <- list(
  "n = 6, one control" = partialData(6, 1), "n = 8, two controls" = partialData(8, 2), "no controls" = partialData(30, 0),
  "one control" = partialData(60, 1), "three controls, gaps" = partialData(120, 3, 0.05), "six controls" = partialData(400, 6),
  "few levels" = pmin(pmax(round(partialData(200, 2)), -2), 2)
)
save("association-partial",
  commands = list(all = partialCommand, psych = psychCommand),
  cases = unlist(recursive = FALSE, lapply(names(partialSets), function(id) lapply(c(FALSE, TRUE), function(ranks) {
    data <- partialSets[[id]]
    found <- run(partialCommand, data = data, ranks = ranks)
    list(
      id = id, ranks = ranks, columns = lapply(seq_len(ncol(data)), function(j) numbers(data[, j])), found = numbers(found),
      psych = number(if (ncol(data) < 3) NA else run(psychCommand, data = data, method = if (ranks) "spearman" else "pearson"))
    )
  })))
)
