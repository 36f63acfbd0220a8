# Permutation tests and bootstrap intervals: coin, boot (r-cran-coin r-cran-boot).
suppressMessages({
  library(coin)
  library(boot)
})

rowsOf <- function(cells, rows) {
  columns <- length(cells) / rows
  list(x = rep(rep(seq_len(rows), each = columns), cells), y = rep(rep(seq_len(columns), rows), cells))
}
# coin's alternatives speak of the first group, here the lower one: its "less" is a rising correlation.
rankCommand <- 'as.numeric(pvalue(independence_test(rank(y) ~ factor(x), distribution = "exact", alternative = alternative)))'
pearsonCommand <- 'as.numeric(pvalue(independence_test(y ~ factor(x), distribution = "exact", alternative = alternative)))'
spearmanCommand <- 'cor.test(x, y, method = "spearman", exact = TRUE, alternative = alternative)$p.value'

case <- function(cells, rows, command, levels = seq_len(length(cells) / rows), falling = FALSE) {
  d <- rowsOf(cells, rows)
  p <- function(alternative) number(run(command, x = d$x, y = levels[d$y], alternative = alternative))
  list(
    rows = rows, columns = length(cells) / rows, cells = numbers(cells), levels = numbers(levels),
    p = p("two.sided"), greater = p(if (falling) "less" else "greater"), less = p(if (falling) "greater" else "less")
  )
}
twoGroups <- list(
  c(6, 3, 3, 2, 1, 2, 4, 4, 4, 4), c(12, 5, 4, 9), c(1, 0, 0, 3), c(2, 1, 1, 2), c(0, 3, 3, 0), c(9, 1, 0, 1, 1, 12),
  c(5, 5, 5, 5, 5, 5), c(1, 2, 3, 4, 5, 5, 4, 3, 2, 1), c(20, 0, 0, 15), c(1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0),
  c(30, 25, 20, 10, 20, 25, 30, 25)
)
scored <- list(
  list(c(6, 3, 3, 2, 1, 2, 4, 4, 4, 4), c(0, 1, 3, 10, 11)), list(c(4, 2, 1, 1, 3, 5), c(1, 2, 4)),
  list(c(2, 2, 2, 1, 0, 3), c(-5, 0, 100)), list(c(1, 1, 0, 4, 0, 2, 3, 1), c(1949, 1961, 1987, 2004)),
  list(c(12, 5, 4, 9), c(7, 3))
)
permutations <- list(
  c(3, 1, 2), c(1, 2, 3, 4), c(4, 3, 2, 1, 5), c(2, 1, 4, 3, 6, 5), c(3, 1, 7, 5, 2, 4, 6), c(8, 6, 7, 5, 3, 4, 1, 2),
  c(1, 3, 2, 4, 6, 5, 8, 7, 9), c(5, 9, 1, 3, 7, 2, 8, 6, 4)
)
asTable <- function(order) as.vector(t(diag(length(order))[order, ]))

# The same replicates for R and here; norm.inter reads between two of them on the normal scale.
set.seed(20)
d <- rowsOf(c(6, 3, 3, 2, 1, 2, 4, 4, 4, 4), 2)
statistic <- function(rows, drawn) cor(rows$x[drawn], rows$y[drawn], method = "spearman")
bcaCommand <- 'boot.ci(list(R = length(replicates), t0 = estimate, t = matrix(replicates), call = quote(boot()), sim = "ordinary", weights = NULL), conf = level, type = c("perc", "bca"), t0 = estimate, t = replicates, L = influence)'
intervalCase <- function(estimate, replicates, jackknife, level) {
  # Centred leave-one-out values are the jackknife's influence values but for a factor, which acceleration does not have.
  influence <- mean(jackknife) - jackknife
  found <- suppressWarnings(run(bcaCommand, estimate = estimate, replicates = replicates, influence = influence, level = level))
  list(
    estimate = number(estimate), level = level, replicates = numbers(replicates), jackknife = numbers(jackknife),
    percentile = numbers(found$percent[4:5]), bca = numbers(found$bca[4:5])
  )
}
frame <- data.frame(x = d$x, y = d$y)
leftOut <- sapply(seq_len(nrow(frame)), function(row) statistic(frame[-row, ], seq_len(nrow(frame) - 1)))
rhos <- replicate(399, statistic(frame, sample(nrow(frame), nrow(frame), TRUE)))
skewed <- rexp(25)
means <- replicate(250, mean(skewed[sample(25, 25, TRUE)]))
meansWithout <- sapply(1:25, function(row) mean(skewed[-row]))

save("resampling",
  coin = as.character(packageVersion("coin")), boot = as.character(packageVersion("boot")),
  commands = list(ranks = rankCommand, pearson = pearsonCommand, untied = spearmanCommand, intervals = bcaCommand),
  ranks = lapply(twoGroups, function(cells) case(cells, 2, rankCommand, falling = TRUE)),
  pearson = lapply(scored, function(of) case(of[[1]], 2, pearsonCommand, of[[2]], falling = TRUE)),
  untied = lapply(permutations, function(order) case(asTable(order), length(order), spearmanCommand)),
  intervals = c(
    lapply(c(0.8, 0.9, 0.95, 0.99), function(level) intervalCase(statistic(frame, seq_len(nrow(frame))), rhos, leftOut, level)),
    lapply(c(0.5, 0.9, 0.95, 0.999), function(level) intervalCase(mean(skewed), means, meansWithout, level)),
    list(intervalCase(0.4, seq(0.05, 0.95, by = 0.05), c(0.38, 0.41, 0.4, 0.44, 0.35), 0.9))
  )
)
