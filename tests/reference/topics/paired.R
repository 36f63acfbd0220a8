# The same respondents twice, or more often: base R, coin, exactRankTests, effectsize (r-cran-coin r-cran-exactranktests
# r-cran-effectsize).

suppressMessages({
  library(coin)
  library(effectsize)
  library(exactRankTests)
})

square <- function(...) { cells <- c(...); matrix(cells, sqrt(length(cells)), byrow = TRUE) }
pairsOf <- function(table, numbers) {
  first <- rep(rep(numbers, each = ncol(table)), t(table))
  second <- rep(rep(numbers, nrow(table)), t(table))
  list(x = first, y = second)
}

# ---- Twice: rows are the first answer, columns the second

twice <- list(
  "one pair" = list(square(0, 1, 0, 0), 1:2),
  "two pairs, both ways" = list(square(0, 1, 1, 0), 1:2),
  "three pairs, of two sizes" = list(square(0, 1, 0, 0, 0, 1, 1, 0, 0), 1:3),
  "five pairs without ties" = list(square(0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1), c(1, 2, 4, 8)),
  "all rise" = list(square(0, 3, 2, 0, 0, 4, 0, 0, 0), 1:3),
  "all fall by the same" = list(square(0, 0, 0, 4, 0, 0, 0, 5, 0), 1:3),
  "balanced" = list(square(3, 2, 1, 2, 4, 2, 1, 2, 3), 1:3),
  "Likert" = list(square(2, 3, 1, 1, 0, 1, 4, 5, 2, 1, 0, 2, 6, 7, 3, 0, 1, 2, 8, 4, 0, 0, 1, 2, 5), 1:5),
  "Likert, few zeros" = list(square(0, 3, 1, 1, 0, 1, 1, 5, 2, 1, 0, 2, 0, 7, 3, 0, 1, 2, 0, 4, 0, 0, 1, 2, 0), 1:5),
  "mostly zeros" = list(square(20, 1, 0, 2, 30, 3, 0, 1, 25), 1:3),
  "a level that nobody has" = list(square(2, 0, 3, 0, 0, 0, 1, 0, 2), 1:3),
  "unequal steps" = list(square(1, 4, 2, 2, 3, 3, 5, 1, 2), c(-2.5, 0, 10)),
  "seven levels" = list(square(1:49 %% 4), 1:7),
  "sixty, nearly all rise" = list(square(3, 20, 12, 0, 2, 25, 0, 1, 4), 1:3),
  "yes or no" = list(square(40, 30, 12, 60), 0:1),
  "two hundred" = list(square(20, 25, 15, 18, 30, 22, 9, 21, 40), 1:3)
)
large <- list(
  "thousands" = list(square(1000, 2500, 410, 2300, 5000, 2410, 400, 2390, 4100), 1:3),
  "a million" = list(square(100000, 52000, 18000, 50000, 250000, 51500, 18100, 49000, 411400), 1:3)
)
sides <- c("two.sided", "less", "greater")
plainCommand <- "wilcox.test(y, x, paired = TRUE, exact = FALSE, correct = correct, alternative = alternative)$p.value"
# coin's own p of z is one less a probability, and loses its digits far out.
coinZCommand <- "z <- statistic(coin::wilcoxsign_test(y ~ x, zero.method = zeros)); c(z, 2 * pnorm(-abs(z)))"
coinCommand <- "pvalue(coin::wilcoxsign_test(y ~ x, zero.method = zeros, distribution = 'exact', alternative = alternative))"
exactCommand <- "exactRankTests::wilcox.exact(y, x, paired = TRUE, exact = TRUE, alternative = alternative)$p.value"
# Of the differences: given both answers, effectsize 0.8 takes how many first answers are not 0 for how many differ.
biserialCommand <- "unlist(effectsize::rank_biserial(y - x, ci = level)[c('r_rank_biserial', 'CI_low', 'CI_high')])"
signCommand <- "with(binom.test(sum(y > x), sum(y != x), conf.level = level), c(p.value, estimate, conf.int))"
signZCommand <- "z <- statistic(coin::sign_test(y ~ x)); c(z, 2 * pnorm(-abs(z)))"
# Asymptotic, with the correction that SPSS's algorithms have above 25 that differ.
signSpssCommand <- "2 * pnorm((max(sum(y > x), sum(y < x)) - 0.5 * sum(y != x) - 0.5) / (0.5 * sqrt(sum(y != x))), lower.tail = FALSE)"
meanCommand <- "with(t.test(y, x, paired = TRUE, conf.level = level), c(estimate, statistic, parameter, p.value, conf.int))"
# effectsize searches for the noncentrality with optim(), to three to five digits; here it is the root.
dCommand <- paste(
  "t <- t.test(y, x, paired = TRUE)$statistic[[1]]; n <- length(x);",
  "c(t, sapply(c((1 + level) / 2, (1 - level) / 2), function(p)",
  "uniroot(function(d) pt(t, n - 1, d) - p, t + c(-1, 1) * 5 * sqrt(1 + t^2 / (2 * n - 2)), extendInt = 'yes', tol = 1e-13)$root)) / sqrt(n)"
)
dPackage <- "suppressMessages(unlist(effectsize::cohens_d(y, x, paired = TRUE, ci = level)[c('Cohens_d', 'CI_low', 'CI_high')]))"
twiceCase <- function(id, of, exact) {
  pairs <- pairsOf(of[[1]], of[[2]])
  by <- function(command, ...) numbers(suppressWarnings(do.call(run, c(command, pairs, list(...)))))
  eachSide <- function(command, ...) numbers(suppressWarnings(sapply(sides, function(side) do.call(run, c(command, pairs, list(alternative = side, ...))))))
  constant <- length(unique(pairs$y - pairs$x)) == 1
  apart <- length(unique(sign(pairs$y - pairs$x)[pairs$y != pairs$x])) == 1
  c(
    list(id = id, rows = nrow(of[[1]]), columns = ncol(of[[1]]), cells = numbers(t(of[[1]])), numbers = numbers(of[[2]])),
    list(v = number(unname(suppressWarnings(wilcox.test(pairs$y, pairs$x, paired = TRUE, exact = FALSE)$statistic)))),
    list(corrected = eachSide(plainCommand, correct = TRUE), plain = eachSide(plainCommand, correct = FALSE)),
    # coin has a block for each pair, which takes minutes where there are thousands.
    if (exact) list(
      dropped = by(coinZCommand, zeros = "Wilcoxon"), pratt = by(coinZCommand, zeros = "Pratt"), signZ = by(signZCommand),
      coinDropped = eachSide(coinCommand, zeros = "Wilcoxon"), coinPratt = eachSide(coinCommand, zeros = "Pratt"),
      exactRankTests = eachSide(exactCommand)
    ),
    list(sign = by(signCommand, level = 0.95), signCorrected = by(signSpssCommand)),
    if (!apart) list(biserial = by(biserialCommand, level = 0.9)),
    if (!constant) list(mean = by(meanCommand, level = 0.9), d = by(dCommand, level = 0.9)),
    if (!constant && exact) list(dPackage = by(dPackage, level = 0.9))
  )
}
pairs <- list(
  commands = list(
    plain = plainCommand, z = coinZCommand, coin = coinCommand, exactRankTests = exactCommand, biserial = biserialCommand,
    sign = signCommand, signZ = signZCommand, signCorrected = signSpssCommand, mean = meanCommand, d = dCommand, dPackage = dPackage
  ),
  cases = c(
    lapply(names(twice), function(id) twiceCase(id, twice[[id]], TRUE)),
    lapply(names(large), function(id) twiceCase(id, large[[id]], FALSE))
  )
)

# ---- Several times: a row for each respondent

several <- list(
  "two of three" = rbind(c(1, 2, 3), c(1, 3, 2)),
  "three, all alike in order" = rbind(1:4, 1:4, 1:4),
  "two answers" = rbind(c(1, 2), c(2, 2), c(3, 1), c(1, 4), c(2, 3)),
  "ties" = rbind(c(1, 1, 2), c(2, 3, 3), c(4, 4, 4), c(1, 5, 2), c(2, 2, 1)),
  "most alike" = rbind(c(3, 3, 3), c(2, 2, 2), c(1, 1, 2), c(5, 5, 5)),
  "the same sums" = rbind(c(1, 2, 3), c(2, 3, 1), c(3, 1, 2)),
  "decimal and negative" = rbind(c(-1.5, 0.25, 3.75), c(0.25, -1.5, 3.75), c(3.75, 0.25, 0.25), c(-1.5, -1.5, 0.25)),
  "without those who lack an answer" = rbind(c(1, 2, 4), c(2, NA, 3), c(1, 3, 2), c(NA, NA, NA), c(2, 2, 5), c(1, 1, 2)),
  "six answers, thirty respondents" = matrix((1:180 * 37) %% 7 + rep(0:5, each = 30) %/% 2, 30),
  "three answers, two thousand" = matrix((1:6000 * 53) %% 5 + rep(c(0, 0, 1), each = 2000), 2000)
)
friedmanCommand <- "unlist(friedman.test(as.matrix(na.omit(as.data.frame(y))))[c('statistic', 'parameter', 'p.value')])"
wCommand <- "effectsize::kendalls_w(as.matrix(na.omit(as.data.frame(y))), blocks_on_rows = TRUE, ci = NULL)[[1]]"
severalCase <- function(id) {
  y <- several[[id]]
  list(
    id = id, answers = lapply(seq_len(ncol(y)), function(j) numbers(y[, j])),
    test = numbers(run(friedmanCommand, y = y)), w = number(suppressWarnings(run(wCommand, y = y)))
  )
}
friedman <- list(commands = list(test = friedmanCommand, w = wCommand), cases = lapply(names(several), severalCase))

save("paired", pairs = pairs, friedman = friedman)
