# Two-way tables: base R.

by <- function(columns, ...) matrix(c(...), ncol = columns, byrow = TRUE)
tables <- list(
  "two by two" = by(2, 10, 4, 3, 12),
  "two by two, unequal" = by(2, 90, 40, 30, 9),
  "two by two, within half of expected" = by(2, 3, 2, 3, 3),
  "two by two, strong" = by(2, 600, 1, 2, 700),
  "two by two, an empty cell" = by(2, 0, 7, 5, 6),
  "two by two, diagonal" = by(2, 4, 0, 0, 5),
  "two by two, a million" = by(2, 250500, 249500, 249000, 251000),
  "two by two, weights" = by(2, 7.25, 2.5, 1.75, 5.125),
  "n = 2" = by(2, 1, 0, 0, 1),
  "n = 3" = by(2, 1, 1, 0, 1),
  "n = 5" = by(2, 2, 1, 1, 1),
  "two by three" = by(3, 5, 9, 2, 8, 3, 6),
  "three by two, independent" = by(2, 2, 4, 5, 10, 3, 6),
  "three by three" = by(3, 12, 7, 1, 5, 9, 6, 2, 4, 11),
  "an empty row" = by(3, 12, 7, 1, 0, 0, 0, 2, 4, 11),
  "empty rows and columns" = by(5, 0, 0, 0, 0, 0, 0, 3, 0, 5, 2, 0, 0, 0, 0, 0, 0, 6, 0, 1, 4),
  "four by five, sparse" = by(5, 3, 0, 1, 0, 2, 0, 4, 0, 1, 0, 1, 0, 5, 0, 1, 0, 2, 0, 6, 0),
  "five by five, n = 33" = by(5, 4, 1, 0, 0, 0, 2, 5, 1, 1, 0, 0, 2, 4, 2, 1, 0, 0, 1, 4, 1, 0, 0, 0, 1, 3),
  "three by three, weights" = by(3, 1.5, 2.25, 0.75, 3.125, 1.875, 2.5, 0.25, 4.5, 3.75),
  "three by three, a million" = by(3, 200000, 61000, 4000, 70000, 260000, 65000, 5000, 75000, 260000),
  "rare level" = by(3, 500, 300, 2, 250, 400, 1, 3, 2, 4),
  "one by many, twice" = by(8, 3, 1, 4, 1, 5, 9, 2, 6, 2, 7, 1, 8, 2, 8, 1, 8)
)

commands <- list(
  pearson = "chisq.test(t, correct = FALSE)    # of rows and columns in use; all the others too",
  continuity = "chisq.test(t)",
  likelihoodRatio = "2 * sum(ifelse(t > 0, t * log(t / chisq.test(t)$expected), 0))",
  linear = "w <- cov.wt(cbind(row, column), t, cor = TRUE)$cor[2]; (sum(t) - 1) * w^2",
  adjusted = "chisq.test(t)$stdres",
  proportions = "sqrt(prop.test(c(a, b), c(n1, n2), correct = FALSE)$statistic); p.adjust(p, 'bonferroni') in each row",
  difference = "prop.test(c(a, c), c(n1, n2), correct = FALSE)$conf.int; Newcombe of prop.test(a, n1, correct = FALSE)$conf.int and the other",
  ratios = "exp(log(ratio) + c(-1, 1) * qnorm((1 + level) / 2) * se)",
  exact = "fisher.test(t, workspace = 2e7)$p.value",
  conditional = "uniroot on the log odds of dhyper(k, n1, n2, m) * exp(k * log odds), to the last digit; fisher.test stops at its fourth"
)
correlationOf <- function(t, rows, columns) {
  at <- cbind(rows[row(t)], columns[col(t)])
  cov.wt(at, as.vector(t) / sum(t), cor = TRUE)$cor[1, 2]
}
# Row by row, null in rows and columns that are not in use.
spread <- function(full, used) {
  all <- matrix(NA_real_, nrow(full), ncol(full))
  all[rowSums(full) > 0, colSums(full) > 0] <- used
  numbers(t(all))
}
tableCase <- function(id) {
  full <- tables[[id]]
  t <- full[rowSums(full) > 0, colSums(full) > 0, drop = FALSE]
  found <- suppressWarnings(chisq.test(t, correct = FALSE))
  corrected <- suppressWarnings(chisq.test(t))
  g2 <- 2 * sum(ifelse(t > 0, t * log(t / found$expected), 0))
  rows <- seq_len(nrow(full))^2
  r <- correlationOf(full, seq_len(nrow(full)), seq_len(ncol(full)))
  scored <- correlationOf(full, rows, seq_len(ncol(full)))
  linear <- (sum(t) - 1) * r^2
  list(
    id = id, rows = nrow(full), columns = ncol(full), cells = numbers(t(full)), n = number(sum(t)),
    df = unname(found$parameter), pearson = numbers(c(found$statistic, found$p.value)),
    continuity = if (all(dim(t) == 2)) numbers(c(corrected$statistic, corrected$p.value)) else raw("null"),
    likelihoodRatio = numbers(c(g2, pchisq(g2, found$parameter, lower.tail = FALSE))),
    linear = numbers(c(r, linear, pchisq(linear, 1, lower.tail = FALSE))),
    scores = numbers(rows), scored = number((sum(t) - 1) * scored^2),
    below = sum(found$expected < 5), least = number(min(found$expected)),
    expected = spread(full, found$expected), pearsonResiduals = spread(full, found$residuals),
    adjusted = spread(full, found$stdres)
  )
}

groups <- list(
  "two columns" = by(2, 30, 45, 20, 5),
  "two columns, small" = by(2, 3, 1, 2, 4),
  "three columns" = by(3, 12, 30, 44, 38, 20, 6),
  "three columns, a share of 0" = by(3, 0, 20, 9, 15, 4, 30),
  "three columns, a share of 1" = by(3, 8, 20, 9, 0, 4, 30),
  "three columns, one of a single respondent" = by(3, 1, 20, 9, 0, 4, 30),
  "three columns, one empty" = by(3, 0, 20, 9, 0, 4, 30),
  "four columns" = by(4, 10, 25, 31, 60, 22, 20, 25, 30, 40, 18, 12, 4),
  "five columns, weights" = by(5, 10.5, 25.25, 31.125, 60.75, 8, 22.5, 20.25, 25, 30.5, 9.75, 40, 18.25, 12.5, 4, 0.5),
  "three columns, a million" = by(3, 150000, 151000, 149000, 180000, 183000, 187000),
  "six columns" = by(6, 30, 2, 14, 22, 9, 17, 11, 25, 14, 3, 19, 8, 5, 9, 21, 16, 2, 7)
)
proportionCase <- function(id) {
  t <- groups[[id]]
  totals <- colSums(t)
  comparisons <- do.call(rbind, lapply(seq_len(nrow(t)), function(i) {
    used <- which(t[i, ] > 0 & t[i, ] < totals & totals >= 2)
    if (length(used) < 2) return(NULL)
    found <- t(apply(combn(used, 2), 2, function(pair) {
      test <- suppressWarnings(prop.test(t[i, pair], totals[pair], correct = FALSE))
      difference <- -diff(t[i, pair] / totals[pair])
      c(i, pair, difference, sign(difference) * sqrt(test$statistic), test$p.value)
    }))
    cbind(found, p.adjust(found[, 6], "bonferroni"))
  }))
  # Each cell's letters at .01 in capitals, else at .05 in small letters.
  letters <- matrix("", nrow(t), ncol(t))
  for (k in seq_len(nrow(comparisons))) {
    i <- comparisons[k, 1]
    pair <- comparisons[k, 2:3]
    if (comparisons[k, 4] < 0) pair <- rev(pair)
    letter <- if (comparisons[k, 7] <= 0.01) LETTERS[pair[2]] else if (comparisons[k, 7] <= 0.05) base::letters[pair[2]] else ""
    letters[i, pair[1]] <- paste0(letters[i, pair[1]], letter)
  }
  list(
    id = id, rows = nrow(t), columns = ncol(t), cells = numbers(t(t)), comparisons = numbers(t(comparisons)),
    letters = as.vector(t(letters))
  )
}

risks <- list(
  list("common", c(10, 4, 3, 12)), list("unequal groups", c(90, 40, 30, 9)), list("rare event", c(7, 4000, 3, 5200)),
  list("negative", c(3, 25, 18, 6)), list("level .99", c(21, 14, 9, 30), 0.99), list("level .8", c(2, 3, 1, 4), 0.8),
  list("even", c(5, 5, 5, 5)), list("n = 4", c(1, 1, 1, 1)), list("n = 5", c(1, 1, 2, 1)),
  list("strong", c(60, 1, 2, 70)), list("weights", c(7.25, 2.5, 1.75, 5.125)),
  list("a million", c(250500, 249500, 249000, 251000)), list("shares of nearly 1", c(998, 2, 990, 10)),
  list("no event in the first", c(0, 7, 5, 6)), list("no event in the second", c(5, 6, 0, 7)),
  list("all in the first", c(7, 0, 6, 5)), list("all in the second", c(6, 5, 7, 0)), list("diagonal", c(4, 0, 0, 5)),
  list("other diagonal", c(0, 4, 5, 0)), list("n = 2", c(1, 0, 0, 1)), list("large groups, rare", c(3, 99997, 12, 99988))
)
conditional <- function(x, level) {
  row <- x[1] + x[2]; other <- x[3] + x[4]; column <- x[1] + x[3]
  k <- max(0, column - other):min(row, column)
  log0 <- dhyper(k, row, other, column, log = TRUE)
  at <- function(theta) {
    w <- exp(log0 + theta * k - max(log0 + theta * k))
    list(mean = sum(w * (k - x[1])) / sum(w), much = sum(w[k >= x[1]]) / sum(w), little = sum(w[k <= x[1]]) / sum(w))
  }
  solve <- function(f) exp(uniroot(f, c(-40, 40), tol = 1e-15, maxiter = 10000)$root)
  tail <- (1 - level) / 2
  # Steep logs, so that the root is sharp; far off, where nothing is left of a tail, its log is as low as may be.
  low <- function(p) pmax(log(p), -1e4) - log(tail)
  found <- c(
    if (x[1] == min(k)) 0 else if (x[1] == max(k)) NA else solve(function(theta) at(theta)$mean),
    if (x[1] == min(k)) 0 else solve(function(theta) low(at(theta)$much)),
    if (x[1] == max(k)) NA else solve(function(theta) low(at(theta)$little))
  )
  found
}
riskCase <- function(given) {
  x <- given[[2]]
  level <- if (length(given) > 2) given[[3]] else 0.95
  n <- c(x[1] + x[2], x[3] + x[4])
  p <- c(x[1], x[3]) / n
  wald <- suppressWarnings(prop.test(c(x[1], x[3]), n, correct = FALSE, conf.level = level))$conf.int
  one <- suppressWarnings(prop.test(x[1], n[1], correct = FALSE, conf.level = level))$conf.int
  two <- suppressWarnings(prop.test(x[3], n[2], correct = FALSE, conf.level = level))$conf.int
  newcombe <- p[1] - p[2] + c(-sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2), sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2))
  z <- (p[1] - p[2]) / sqrt(sum(p * (1 - p) / n))
  if (!is.finite(z)) z <- NA
  ratio <- function(log, se) c(exp(log + c(0, -1, 1) * qnorm((1 + level) / 2) * se), log / se, 2 * pnorm(-abs(log / se)))
  y <- if (any(x == 0)) x + 0.5 else x
  m <- c(y[1] + y[2], y[3] + y[4])
  list(
    id = given[[1]], cells = numbers(x), level = number(level), wald = numbers(wald), newcombe = numbers(newcombe),
    difference = numbers(c(p[1] - p[2], z, 2 * pnorm(-abs(z)))), empty = any(x == 0),
    riskRatio = numbers(ratio(log(y[1] / m[1] / (y[3] / m[2])), sqrt(y[2] / y[1] / m[1] + y[4] / y[3] / m[2]))),
    oddsRatio = numbers(ratio(log(y[1] * y[4] / (y[2] * y[3])), sqrt(sum(1 / y)))),
    conditional = if (all(x == round(x))) numbers(conditional(x, level)) else raw("null")
  )
}

exacts <- c(
  tables[c(
    "n = 2", "n = 3", "n = 5", "two by two", "two by two, strong", "two by three", "three by two, independent",
    "three by three", "an empty row", "empty rows and columns", "four by five, sparse", "five by five, n = 33"
  )],
  list(
    "three by three, strong" = by(3, 20, 1, 0, 2, 18, 1, 0, 2, 22),
    "four by four, n = 40" = by(4, 4, 2, 1, 3, 1, 5, 2, 2, 3, 1, 4, 2, 2, 3, 1, 4),
    "two by eight" = by(8, 3, 1, 4, 1, 5, 9, 2, 6, 2, 7, 1, 8, 2, 8, 1, 8),
    "three by four, n = 100" = by(4, 12, 8, 5, 3, 9, 11, 7, 6, 4, 8, 12, 15),
    "two by three, n = 400" = by(3, 80, 70, 50, 60, 75, 65),
    "three by three, n = 150" = by(3, 30, 12, 8, 15, 20, 14, 9, 16, 26),
    "six by three, n = 60" = by(3, 5, 3, 2, 4, 4, 2, 1, 5, 3, 2, 3, 6, 6, 1, 2, 3, 3, 5),
    "ones" = by(5, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1)
  )
)
exactCase <- function(id) {
  full <- exacts[[id]]
  p <- fisher.test(full, workspace = 2e7, conf.int = FALSE)$p.value
  list(id = id, rows = nrow(full), columns = ncol(full), cells = numbers(t(full)), p = number(p))
}

save("tables",
  commands = commands,
  cases = lapply(names(tables), tableCase),
  proportions = lapply(names(groups), proportionCase),
  risks = lapply(risks, riskCase),
  exact = lapply(names(exacts), exactCase)
)
