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
  adjusted = "chisq.test(t)$stdres"
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

save("tables",
  commands = commands,
  cases = lapply(names(tables), tableCase)
)
