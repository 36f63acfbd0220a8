# Polychoric and tetrachoric correlations: polycor, psych, mvtnorm, numDeriv (r-cran-polycor r-cran-psych r-cran-mvtnorm
# r-cran-numderiv).
#
# polycor and psych search with optimize(), to four or five digits. So the same likelihood is written out here as well, and
# its maximum is the root of its score, to 1e-13; what the packages print must lie within their own tolerance of it.

suppressMessages({
  library(mvtnorm)
  library(numDeriv)
  library(polycor)
  library(psych)
})

corner <- function(h, k, rho) {
  if (is.infinite(h) || is.infinite(k)) return(if (h == -Inf || k == -Inf) 0 else pnorm(min(h, k)))
  as.numeric(pmvnorm(upper = c(h, k), corr = matrix(c(1, rho, rho, 1), 2), algorithm = TVPACK(abseps = 1e-15)))
}
density <- function(h, k, rho) {
  if (is.infinite(h) || is.infinite(k)) return(0)
  exp(-(h^2 - 2 * rho * h * k + k^2) / (2 * (1 - rho^2))) / (2 * pi * sqrt(1 - rho^2))
}
overCells <- function(f, cuts, rho) {
  at <- outer(seq_along(cuts$rows), seq_along(cuts$columns), Vectorize(function(i, j) f(cuts$rows[i], cuts$columns[j], rho)))
  r <- nrow(at)
  c <- ncol(at)
  at[-1, -1] - at[-r, -1] - at[-1, -c] + at[-r, -c]
}
cutsOf <- function(table) {
  n <- sum(table)
  places <- function(totals) c(-Inf, qnorm(cumsum(totals)[-length(totals)] / n), Inf)
  list(rows = places(rowSums(table)), columns = places(colSums(table)))
}
logLikelihood <- function(table, rho, cuts = cutsOf(table)) {
  p <- overCells(corner, cuts, rho)
  sum((table * log(p))[table > 0])
}
score <- function(table, rho, cuts = cutsOf(table)) {
  p <- overCells(corner, cuts, rho)
  sum((table * overCells(density, cuts, rho) / p)[table > 0])
}
estimate <- function(table) {
  near <- optimize(function(rho) -logLikelihood(table, rho), c(-0.99999, 0.99999), tol = 1e-8)$minimum
  width <- 0.01 * (1 - abs(near))
  root <- tryCatch(
    uniroot(function(rho) score(table, rho), c(near - width, near + width), tol = 1e-14),
    error = function(e) uniroot(function(rho) score(table, rho), c(-0.99999, 0.99999), tol = 1e-14)
  )
  root$root
}
information <- function(table, rho) -grad(function(r) score(table, r), rho, method.args = list(d = 1e-3 * (1 - abs(rho))))
# Each count moved a little, and everything estimated again: thresholds and correlation.
sandwich <- function(table) {
  cells <- which(table > 0)
  moved <- sapply(cells, function(cell) {
    grad(function(count) {
      table[cell] <- count
      estimate(table)
    }, table[cell], method.args = list(d = 1e-3, r = 4))
  })
  sum(table[cells] * moved^2)
}
likelihoodEnd <- function(table, rho, level, side) {
  top <- if (abs(rho) == 1) saturated(table) else logLikelihood(table, rho)
  least <- top - qchisq(level, 1) / 2
  # Where a probability is below what pmvnorm resolves there is no number, and the likelihood is far down.
  drop <- function(r) {
    found <- suppressWarnings(logLikelihood(table, r) - least)
    if (is.finite(found)) found else -1000
  }
  uniroot(drop, sort(c(if (abs(rho) == 1) sign(rho) * (1 - 1e-6) else rho, side * (1 - 1e-7))), tol = 1e-14)$root
}
saturated <- function(table) sum((table * log(table / sum(table)))[table > 0])

command <- "polychor(table, ML = FALSE)"
study <- read.csv("datasets/bti-agder/data.csv", na.strings = "")
driver <- function(name) unname(c("1" = 1, "2" = 2, "3" = 3)[as.character(study[[name]])])

tables <- list(
  "study: practice by use" = table(driver("oving"), study$lou),
  "study: plan by use" = table(driver("plan"), study$lou),
  "study: sharing by use" = table(driver("erfaringsdeling"), study$lou),
  "study: practice by sharing" = table(driver("oving"), driver("erfaringsdeling")),
  "five by five" = matrix(c(20, 12, 5, 2, 1, 15, 30, 22, 9, 3, 8, 25, 60, 31, 12, 3, 11, 35, 50, 21, 1, 2, 10, 22, 30), 5, byrow = TRUE),
  "five by five, reversed" = matrix(c(20, 12, 5, 2, 1, 15, 30, 22, 9, 3, 8, 25, 60, 31, 12, 3, 11, 35, 50, 21, 1, 2, 10, 22, 30), 5, byrow = TRUE)[5:1, ],
  "five by five, weak" = matrix(c(9, 8, 7, 6, 5, 10, 9, 11, 8, 7, 8, 10, 12, 9, 11, 7, 7, 10, 11, 10, 4, 6, 7, 8, 9), 5, byrow = TRUE),
  "four by four, strong" = matrix(c(40, 6, 0, 0, 7, 50, 8, 0, 0, 9, 60, 10, 0, 0, 5, 30), 4, byrow = TRUE),
  "four by four, near perfect" = matrix(c(40, 1, 0, 0, 0, 50, 1, 0, 0, 1, 60, 0, 0, 0, 1, 30), 4, byrow = TRUE),
  "three by two" = matrix(c(12, 3, 7, 8, 2, 10), 3, byrow = TRUE),
  "two by six" = matrix(c(8, 9, 12, 7, 3, 1, 2, 4, 9, 12, 10, 6), 2, byrow = TRUE),
  "three by three, sparse" = matrix(c(0, 2, 1, 3, 0, 1, 0, 1, 4), 3, byrow = TRUE),
  "three by three, four corners" = matrix(c(10, 0, 12, 0, 15, 0, 10, 1, 14), 3, byrow = TRUE),
  "three by three, an outlier" = matrix(c(300, 40, 1, 50, 400, 60, 0, 45, 310), 3, byrow = TRUE),
  "an empty row and an empty column" = matrix(c(6, 0, 2, 1, 0, 0, 0, 0, 3, 0, 7, 2, 1, 0, 3, 9), 4, byrow = TRUE),
  "weights" = matrix(c(2.5, 1.25, 0.3, 0.75, 4.1, 2.2, 0.4, 1.9, 3.6), 3, byrow = TRUE),
  "a million" = matrix(c(113000, 111000, 109500, 111000, 112000, 111000, 109500, 111000, 112000), 3, byrow = TRUE),
  "a million, strong" = matrix(c(200000, 61000, 4000, 70000, 260000, 65000, 5000, 75000, 260000), 3, byrow = TRUE),
  "rare level" = matrix(c(500, 300, 2, 250, 400, 1, 3, 2, 4), 3, byrow = TRUE),
  "n = 4" = matrix(c(1, 1, 1, 1), 2, byrow = TRUE),
  "n = 5" = matrix(c(1, 1, 1, 2), 2, byrow = TRUE),
  "two by two, even" = matrix(c(10, 10, 10, 10), 2, byrow = TRUE),
  "two by two" = matrix(c(10, 4, 3, 12), 2, byrow = TRUE),
  "two by two, negative" = matrix(c(3, 25, 18, 6), 2, byrow = TRUE),
  "two by two, rare" = matrix(c(900, 40, 30, 9), 2, byrow = TRUE),
  "two by two, strong" = matrix(c(60, 1, 2, 70), 2, byrow = TRUE),
  "two by two, weights" = matrix(c(7.25, 2.5, 1.75, 5.125), 2, byrow = TRUE),
  "two by two, large" = matrix(c(250500, 249500, 249600, 250400), 2, byrow = TRUE)
)

polychoricCase <- function(id) {
  full <- unclass(tables[[id]])
  table <- full[rowSums(full) > 0, colSums(full) > 0, drop = FALSE]
  rho <- estimate(table)
  n <- sum(table)
  level <- 0.95
  packaged <- suppressWarnings(run(command, table = full))
  # Within what optimize() promises, where it finds the top at all.
  if (abs(packaged - rho) > 1e-4) message("polycor has ", packaged, ", not ", rho, ", in ", id)
  both <- information(table, rho)
  list(
    id = id, rows = nrow(full), columns = ncol(full), cells = numbers(t(full)),
    estimate = number(rho), polycor = number(packaged), n = number(n),
    seHessian = number(1 / sqrt(both)), seSandwich = number(sqrt(sandwich(table))),
    logLikelihood = number(logLikelihood(table, rho)),
    independence = number(2 * (logLikelihood(table, rho) - logLikelihood(table, 0))),
    normality = number(2 * (saturated(table) - logLikelihood(table, rho))),
    df = length(table) - nrow(table) - ncol(table),
    low = number(likelihoodEnd(table, rho, level, -1)), high = number(likelihoodEnd(table, rho, level, 1)),
    rowCuts = numbers(cutsOf(table)$rows[2:nrow(table)]), columnCuts = numbers(cutsOf(table)$columns[2:ncol(table)])
  )
}

# Tables whose most likely correlation is 1 or -1, where only the likelihood interval has an end.
perfect <- list(
  "diagonal" = matrix(c(5, 0, 0, 0, 7, 0, 0, 0, 4), 3, byrow = TRUE),
  "staircase" = matrix(c(5, 3, 0, 0, 7, 2), 2, byrow = TRUE),
  "falling staircase" = matrix(c(0, 3, 5, 2, 7, 0), 2, byrow = TRUE),
  "one empty cell" = matrix(c(10, 0, 3, 12), 2, byrow = TRUE),
  "other empty cell" = matrix(c(10, 6, 0, 12), 2, byrow = TRUE),
  "empty on the diagonal" = matrix(c(0, 6, 9, 12), 2, byrow = TRUE),
  "three respondents" = matrix(c(1, 0, 1, 1), 2, byrow = TRUE)
)
perfectCase <- function(id) {
  table <- perfect[[id]]
  concordant <- sum(outer(seq_len(nrow(table)), seq_len(ncol(table)), Vectorize(function(i, j) {
    table[i, j] * sum(table[seq_len(nrow(table)) > i, seq_len(ncol(table)) > j])
  })))
  rho <- if (concordant > 0) 1 else -1
  list(
    id = id, rows = nrow(table), columns = ncol(table), cells = numbers(t(table)), estimate = number(rho),
    polycor = number(suppressWarnings(run(command, table = table))),
    independence = number(2 * (saturated(table) - logLikelihood(table, 0))),
    logLikelihood = number(saturated(table)), end = number(likelihoodEnd(table, rho, 0.95, -rho))
  )
}

tetrachoricCommand <- "tetrachoric(table, correct = 0.5)$rho"
corrected <- list(
  "one empty cell" = matrix(c(10, 0, 3, 12), 2, byrow = TRUE),
  "two empty cells" = matrix(c(10, 0, 0, 12), 2, byrow = TRUE),
  "no empty cell" = matrix(c(10, 4, 3, 12), 2, byrow = TRUE),
  "empty on the diagonal" = matrix(c(0, 6, 9, 12), 2, byrow = TRUE)
)
correctedCase <- function(id) {
  table <- corrected[[id]]
  filled <- ifelse(table == 0, 0.5, table)
  list(
    id = id, cells = numbers(t(table)), estimate = number(estimate(filled)),
    psych = number(suppressMessages(run(tetrachoricCommand, table = table)))
  )
}

# Correlations that no respondents can have had together, made positive definite by psych.
smoothCommand <- "unname(cor.smooth(r))"
impossible <- list(
  "three" = matrix(c(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1), 3),
  "four" = matrix(c(1, 0.95, 0.1, 0.7, 0.95, 1, 0.8, 0.2, 0.1, 0.8, 1, 0.5, 0.7, 0.2, 0.5, 1), 4),
  "singular" = matrix(c(1, 1, 0.4, 1, 1, 0.4, 0.4, 0.4, 1), 3),
  "possible" = matrix(c(1, 0.5, 0.3, 0.5, 1, 0.2, 0.3, 0.2, 1), 3)
)

places <- c(-Inf, -5, -2.3, -1, -0.25, 0, 0.4, 1.7, 3.1)
orthants <- expand.grid(h = places[-1], k = places[-1], rho = c(-1, -0.9999, -0.95, -0.91, -0.9, -0.6, -0.29, 0, 0.15, 0.3, 0.7, 0.85, 0.9, 0.925, 0.99, 0.999999, 1))
orthants <- orthants[orthants$h <= orthants$k, ]
orthantCommand <- "pmvnorm(upper = c(h, k), corr = matrix(c(1, rho, rho, 1), 2), algorithm = TVPACK(abseps = 1e-15))"

save("polychoric",
  commands = list(
    polycor = command, estimate = "root of the score, see topics/polychoric.R", tetrachoric = tetrachoricCommand,
    smooth = smoothCommand, orthant = orthantCommand
  ),
  cases = lapply(names(tables), polychoricCase),
  perfect = lapply(names(perfect), perfectCase),
  corrected = lapply(names(corrected), correctedCase),
  smooth = lapply(names(impossible), function(id) {
    smoothed <- suppressWarnings(run(smoothCommand, r = impossible[[id]]))
    list(
      id = id, items = nrow(smoothed), correlations = numbers(impossible[[id]]), smoothed = numbers(smoothed),
      changed = any(abs(smoothed - impossible[[id]]) > 0)
    )
  }),
  orthants = lapply(seq_len(nrow(orthants)), function(i) {
    values <- as.list(orthants[i, ])
    singular <- abs(values$rho) == 1
    p <- if (!singular) as.numeric(do.call(run, c(orthantCommand, values)))
    else if (values$rho == 1) pnorm(min(values$h, values$k))
    else max(0, pnorm(values$h) - pnorm(-values$k))
    c(lapply(values, number), list(p = number(p)))
  })
)
