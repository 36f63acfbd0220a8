# Correlation matrices of columns of every sort, with values missing pairwise and listwise: base R.

estimateCommand <- 'suppressWarnings(cor(x, method = method, use = use))'
pCommand <- '2 * pt(-abs(r * sqrt((n - 2) / ((1 - r) * (1 + r)))), n - 2)'
ranksCommand <- 'match(x, sort(unique(x))) - 1'

set.seed(1904)
n <- 150
common <- rnorm(n)
some <- function(x, share) replace(x, runif(n) < share, NA)
steps <- function(x, levels) pmin(levels, pmax(1, round((levels + 1) / 2 + x * levels / 5)))
mixed <- cbind(
  two = as.numeric(common + rnorm(n) > 0),
  five = steps(common + rnorm(n), 5),
  fiveMissing = some(steps(common + rnorm(n), 5), 0.1),
  eleven = some(steps(-common + rnorm(n), 11), 0.05),
  forty = steps(common + rnorm(n), 40),
  fortyMissing = some(steps(rnorm(n), 40), 0.3),
  income = round(exp(common + rnorm(n)), 6),
  incomeMissing = some(round(exp(rnorm(n) - common), 6), 0.2),
  seconds = 1.7e9 + round(common * 1e5 + rnorm(n) * 1e5, 3)
)
few <- mixed[1:7, ]
alike <- cbind(one = rep(4, 20), other = rep(c(1, 2), 10), half = c(rep(NA, 10), rep(3, 10)), apart = c(1:10, rep(NA, 10)))
sets <- list("every sort of column" = mixed, "seven rows" = few, "alike and apart" = alike)

matrixCase <- function(id, x, method, use) {
  r <- run(estimateCommand, x = x, method = method, use = use)
  there <- !is.na(x)
  if (use == "complete.obs") there <- matrix(apply(there, 1, all), nrow(x), ncol(x))
  pairs <- combn(ncol(x), 2, simplify = FALSE)
  at <- function(m) sapply(pairs, function(pair) m[pair[1], pair[2]])
  n <- at(crossprod(there))
  r <- at(r)
  # R knows a correlation of two pairs; here there is none below three.
  r[n < 3] <- NA
  list(
    id = id, method = method, use = use, columns = lapply(seq_len(ncol(x)), function(j) numbers(x[, j])),
    n = numbers(n), estimate = numbers(r), p = numbers(run(pCommand, r = r, n = n))
  )
}

cases <- list()
for (id in names(sets)) for (method in c("spearman", "pearson")) for (use in c("pairwise.complete.obs", "complete.obs")) {
  # complete.obs refuses a table without one complete row.
  if (use == "complete.obs" && !any(complete.cases(sets[[id]]))) next
  cases[[length(cases) + 1]] <- matrixCase(id, sets[[id]], method, use)
}

awkward <- list(
  "zero and minus zero" = c(0, -0, 1, -1, NA),
  "of every size" = c(-1e300, 1e-310, 5e-324, 1e300, -5e-324, 0, 3, 3, -1e-310),
  "near each other" = 1 + c(5, 3, 0, 3, 1, 2) * 2^-52,
  "negative near each other" = -1 - c(5, 3, 0, 3, 1, 2) * 2^-52,
  "infinite" = c(Inf, -Inf, 1, NA, Inf)
)
save("correlation-matrix",
  commands = list(estimate = estimateCommand, p = pCommand, ranks = ranksCommand),
  cases = cases,
  ranks = lapply(names(awkward), function(id) {
    x <- awkward[[id]]
    codes <- run(ranksCommand, x = x)
    codes[is.na(x)] <- length(unique(x[!is.na(x)]))
    value <- function(v) if (is.na(v)) raw("null") else if (is.infinite(v)) format(v) else number(v)
    list(id = id, values = lapply(x, value), codes = numbers(codes))
  })
)
