# Comparison of groups: base R, coin, exactRankTests, pROC, effectsize, rstatix (r-cran-coin r-cran-exactranktests
# r-cran-proc r-cran-effectsize r-cran-rstatix).

suppressMessages({
  library(coin)
  library(effectsize)
  library(exactRankTests)
  library(pROC)
  library(rstatix)
})

cells <- function(table) list(rows = nrow(table), columns = ncol(table), cells = numbers(t(table)))
table2 <- function(...) do.call(rbind, list(...))
valuesOf <- function(table, numbers = seq_len(ncol(table))) lapply(seq_len(nrow(table)), function(i) rep(numbers, table[i, ]))
longOf <- function(table, numbers = seq_len(ncol(table))) {
  values <- valuesOf(table, numbers)
  data.frame(y = unlist(values), g = factor(rep(seq_along(values), lengths(values)), levels = seq_along(values)))
}

# ---- Mann–Whitney

twoGroups <- list(
  "one of each" = table2(c(1, 0), c(0, 1)),
  "one and two" = table2(c(0, 1, 0), c(1, 0, 1)),
  "two and two, apart" = table2(c(2, 0), c(0, 2)),
  "two and three, tied" = table2(c(1, 1), c(1, 2)),
  "no ties" = table2(c(1, 0, 1, 0, 0, 1, 1, 0), c(0, 1, 0, 1, 1, 0, 0, 1)),
  "no ties, apart" = table2(rep(c(1, 0), c(6, 7)), rep(c(0, 1), c(6, 7))),
  "Likert" = table2(c(3, 5, 9, 6, 2), c(1, 2, 8, 10, 7)),
  "Likert, unequal groups" = table2(c(1, 2, 0, 1, 1), c(4, 9, 15, 6, 3)),
  "Likert, the same shares" = table2(c(2, 4, 6, 4, 2), c(1, 2, 3, 2, 1)),
  "one level empty" = table2(c(4, 0, 2, 1, 0), c(1, 0, 3, 5, 2)),
  "practice by sector" = table2(c(2, 3, 8, 2), c(0, 2, 14, 2)),
  "two levels" = table2(c(9, 3), c(2, 11)),
  "apart, twenty each" = table2(c(8, 12, 0, 0), c(0, 0, 11, 9)),
  "ceiling" = table2(c(0, 0, 1, 3, 26), c(0, 1, 0, 2, 30)),
  "forty and fifty" = table2(c(4, 6, 10, 8, 6, 4, 2), c(9, 10, 12, 9, 5, 3, 2)),
  "a hundred each" = table2(c(10, 20, 40, 20, 10), c(5, 15, 35, 25, 20))
)
large <- list(
  "thousands" = table2(c(1000, 2500, 4100, 2300, 800), c(900, 2400, 4200, 2500, 900)),
  "half a million each" = table2(c(50000, 120000, 180000, 100000, 50000), c(49000, 119000, 181000, 100500, 50500))
)
mwCommand <- "wilcox.test(x, y, exact = FALSE, correct = correct, alternative = alternative)$p.value"
coinCommand <- "pvalue(coin::wilcox_test(y ~ g, data = long, distribution = 'exact', alternative = alternative))"
exactCommand <- "exactRankTests::wilcox.exact(x, y, exact = TRUE, alternative = alternative)$p.value"
delongCommand <- "suppressMessages(pROC::ci.auc(g, y, direction = '<', conf.level = level, method = 'delong'))[1:3]"
newcombeCommand <- paste(
  "V <- function(t) t * (1 - t) * (1 + ((m + n) / 2 - 1) * ((1 - t) / (2 - t) + t / (1 + t))) / (m * n);",
  "z <- qnorm((1 + level) / 2); f <- function(t) (A - t)^2 - z^2 * V(t);",
  "c(if (A == 0) 0 else uniroot(f, c(0, A), tol = 1e-15)$root, if (A == 1) 1 else uniroot(f, c(A, 1), tol = 1e-15)$root)"
)
sides <- c("two.sided", "less", "greater")
mannWhitneyCase <- function(id, table, exact) {
  values <- valuesOf(table)
  x <- values[[1]]; y <- values[[2]]
  long <- longOf(table)
  m <- as.numeric(length(x)); n <- as.numeric(length(y))
  asymptotic <- function(correct) numbers(sapply(sides, function(side)
    run(mwCommand, x = x, y = y, correct = correct, alternative = side)))
  W <- suppressWarnings(wilcox.test(x, y, exact = FALSE)$statistic)
  A <- unname(W) / (m * n)
  # The roots of the ends lie at 0 and 1 where the estimate does.
  newcombe <- if (A > 0 && A < 1) run(newcombeCommand, A = A, m = m, n = n, level = 0.95) else NULL
  c(
    list(id = id), cells(table),
    list(u = number(unname(W)), corrected = asymptotic(TRUE), plain = asymptotic(FALSE)),
    if (exact) list(
      coin = numbers(sapply(sides, function(side) run(coinCommand, long = long, alternative = side))),
      exactRankTests = numbers(sapply(sides, function(side) run(exactCommand, x = x, y = y, alternative = side)))
    ),
    if (!is.null(newcombe)) list(newcombe = numbers(newcombe)),
    if (exact && m > 1 && n > 1) list(delong = numbers(run(delongCommand, g = 2 - as.integer(long$g), y = long$y, level = 0.9)))
  )
}
mannWhitney <- list(
  commands = list(asymptotic = mwCommand, coin = coinCommand, exactRankTests = exactCommand, delong = delongCommand, newcombe = newcombeCommand),
  cases = c(
    lapply(names(twoGroups), function(id) mannWhitneyCase(id, twoGroups[[id]], TRUE)),
    lapply(names(large), function(id) mannWhitneyCase(id, large[[id]], FALSE))
  )
)

# ---- Several groups

severalGroups <- list(
  "three of one" = table2(c(1, 0, 0), c(0, 1, 0), c(0, 0, 1)),
  "two groups" = table2(c(3, 5, 9, 6, 2), c(1, 2, 8, 10, 7)),
  "three, tied" = table2(c(2, 1), c(1, 2), c(0, 3)),
  "three by five" = table2(c(3, 5, 9, 6, 2), c(1, 2, 8, 10, 7), c(6, 6, 4, 3, 1)),
  "three, one empty" = table2(c(3, 5, 9), c(0, 0, 0), c(1, 9, 12), c(7, 3, 2)),
  "a level empty" = table2(c(2, 0, 3, 1), c(1, 0, 4, 4), c(3, 0, 2, 5)),
  "apart" = table2(c(4, 5, 0, 0, 0, 0), c(0, 0, 3, 6, 0, 0), c(0, 0, 0, 0, 5, 4)),
  "the same" = table2(c(1, 2, 1), c(2, 4, 2), c(3, 6, 3)),
  "ten levels" = table2(1:10, 10:1, c(5, 5, 5, 5, 5, 6, 6, 6, 6, 6), c(9, 0, 0, 1, 0, 2, 0, 7, 0, 3)),
  "seven groups" = table2(c(5, 4, 3), c(4, 5, 3), c(2, 2, 9), c(1, 7, 3), c(8, 1, 1), c(3, 3, 3), c(2, 5, 2)),
  "one far larger" = table2(c(100, 200, 300, 250), c(3, 1, 1, 0), c(2, 3, 3, 2)),
  "a hundred thousand" = table2(c(10000, 12000, 15000), c(9800, 12100, 15200), c(8000, 9000, 9500))
)
kruskalCommand <- "unlist(kruskal.test(y ~ g, data = long)[c('statistic', 'parameter', 'p.value')])"
epsilonCommand <- "effectsize::rank_epsilon_squared(y ~ g, data = long, ci = NULL)[[1]]"
etaCommand <- "effectsize::rank_eta_squared(y ~ g, data = long, ci = NULL)[[1]]"
dunnCommand <- "rstatix::dunn_test(long, y ~ g, p.adjust.method = 'holm')[c('statistic', 'p', 'p.adj')]"
kruskalCase <- function(id) {
  table <- severalGroups[[id]]
  long <- droplevels(longOf(table))
  test <- run(kruskalCommand, long = long)
  dunn <- as.data.frame(run(dunnCommand, long = long))
  many <- nrow(long) > 10000 || nlevels(long$g) == nrow(long)
  c(
    list(id = id), cells(table),
    list(
      statistic = number(test[1]), df = number(test[2]), p = number(test[3]),
      dunn = lapply(seq_len(nrow(dunn)), function(i) numbers(unlist(dunn[i, ])))
    ),
    if (!many) list(epsilon = number(run(epsilonCommand, long = long)), eta = number(run(etaCommand, long = long)))
  )
}
kruskalWallis <- list(
  commands = list(test = kruskalCommand, epsilon = epsilonCommand, eta = etaCommand, dunn = dunnCommand),
  cases = lapply(names(severalGroups), kruskalCase)
)

# ---- Two means

twoMeans <- list(
  "two and two" = list(table2(c(1, 1, 0), c(0, 1, 1)), 1:3),
  "two and five" = list(table2(c(1, 0, 1, 0), c(1, 2, 1, 1)), c(1, 2, 4, 8)),
  "Likert" = list(table2(c(3, 5, 9, 6, 2), c(1, 2, 8, 10, 7)), 1:5),
  "one without spread" = list(table2(c(0, 6, 0), c(3, 4, 9)), 1:3),
  "unequal" = list(table2(c(30, 1, 1, 1), c(2, 2, 3, 2)), c(0, 1, 5, 20)),
  "far apart" = list(table2(c(10, 12, 0, 0), c(0, 0, 9, 14)), c(1, 2, 4, 5)),
  "the same mean" = list(table2(c(1, 2, 1), c(2, 0, 2)), 1:3),
  "negative and decimal" = list(table2(c(4, 3, 2), c(2, 5, 8)), c(-1.5, 0.25, 3.75)),
  "large numbers" = list(table2(c(4, 3, 2), c(2, 5, 8)), 1e9 + 1:3),
  "a hundred thousand" = list(table2(c(10000, 12000, 15000), c(9800, 12100, 15200)), 1:3)
)
welchCommand <- "with(t.test(x, y, var.equal = pooled), c(statistic, parameter, p.value, conf.int, estimate))"
# effectsize searches for the noncentrality with optim(), to three to five digits; here it is the root.
# R's pt() is exact up to a noncentrality of 37.62 only: no case goes beyond.
dCommand <- paste(
  "t <- t.test(x, y, var.equal = TRUE)$statistic[[1]]; m <- length(x); n <- length(y); df <- m + n - 2;",
  "ends <- sapply(c((1 + level) / 2, (1 - level) / 2), function(p)",
  "uniroot(function(d) pt(t, df, d) - p, t + c(-1, 1) * 5 * sqrt(1 + t^2 / (2 * df)), extendInt = 'yes', tol = 1e-13)$root);",
  "J <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2);",
  "c(c(t, ends) * sqrt(1 / m + 1 / n), J)"
)
dPackage <- "unlist(effectsize::cohens_d(x, y, ci = level)[c('Cohens_d', 'CI_low', 'CI_high')])"
gPackage <- "unlist(effectsize::hedges_g(x, y, ci = level)[c('Hedges_g', 'CI_low', 'CI_high')])"
meansCase <- function(id) {
  table <- twoMeans[[id]][[1]]
  values <- valuesOf(table, twoMeans[[id]][[2]])
  of <- list(x = values[[1]], y = values[[2]], level = 0.95)
  by <- function(command, ...) numbers(suppressWarnings(do.call(run, c(command, of, list(...)))))
  c(
    list(id = id), cells(table), list(numbers = numbers(twoMeans[[id]][[2]])),
    list(welch = by(welchCommand, pooled = FALSE), pooled = by(welchCommand, pooled = TRUE)),
    list(d = by(dCommand), dPackage = by(dPackage), gPackage = by(gPackage))
  )
}
means <- list(
  commands = list(welch = welchCommand, d = dCommand, dPackage = dPackage, gPackage = gPackage),
  cases = lapply(names(twoMeans), meansCase)
)

# ---- Several means

severalNumbers <- function(id) if (ncol(severalGroups[[id]]) == 3) c(-1, 0.5, 4) else seq_len(ncol(severalGroups[[id]]))
classicCommand <- "unlist(oneway.test(y ~ g, data = long, var.equal = TRUE)[c('statistic', 'parameter', 'p.value')])"
welchAnovaCommand <- "unlist(oneway.test(y ~ g, data = long)[c('statistic', 'parameter', 'p.value')])"
etaSquaredCommand <- "c(effectsize::eta_squared(aov(y ~ g, long), ci = NULL)$Eta2, effectsize::omega_squared(aov(y ~ g, long), ci = NULL)$Omega2)"
anovaCase <- function(id) {
  long <- droplevels(longOf(severalGroups[[id]], severalNumbers(id)))
  c(
    list(id = id), cells(severalGroups[[id]]), list(numbers = numbers(severalNumbers(id))),
    list(
      classic = numbers(run(classicCommand, long = long)), welch = numbers(run(welchAnovaCommand, long = long)),
      effect = numbers(suppressMessages(run(etaSquaredCommand, long = long)))
    )
  )
}
anovas <- list(
  commands = list(classic = classicCommand, welch = welchAnovaCommand, effect = etaSquaredCommand),
  cases = lapply(setdiff(names(severalGroups), "three of one"), anovaCase)
)

# ---- Yes or no, twice

twice <- list(
  c(3, 1, 0, 0), c(5, 2, 1, 4), c(10, 5, 5, 10), c(0, 9, 2, 0), c(794, 86, 150, 570), c(12, 0, 7, 20), c(1, 1, 0, 0),
  c(40, 30, 3, 60), c(100000, 20500, 20000, 90000), c(7, 100, 1, 7)
)
mcnemarCommand <- paste(
  "c(mcnemar.test(matrix(c(w, x, y, z), 2, byrow = TRUE), correct = FALSE)[c('statistic', 'p.value')],",
  "mcnemar.test(matrix(c(w, x, y, z), 2, byrow = TRUE), correct = TRUE)[c('statistic', 'p.value')])"
)
binomialCommand <- "with(binom.test(x, x + y, conf.level = level), c(p.value, conf.int / (1 - conf.int)))"
mcnemarCase <- function(of) {
  # Not a, b, c, d: c would be taken for the command.
  names(of) <- c("w", "x", "y", "z")
  by <- function(command) { found <- unlist(do.call(run, c(command, as.list(of), level = 0.95))); numbers(ifelse(is.finite(found), found, NA)) }
  list(cells = numbers(unname(of)), test = by(mcnemarCommand), exact = by(binomialCommand))
}
mcnemar <- list(commands = list(test = mcnemarCommand, exact = binomialCommand), cases = lapply(twice, mcnemarCase))

save("groups", mannWhitney = mannWhitney, kruskalWallis = kruskalWallis, means = means, anova = anovas, mcnemar = mcnemar)
