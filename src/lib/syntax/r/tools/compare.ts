import type { Tool } from './tool.ts';

export const compareTools: readonly Tool[] = [
  {
    name: 'in_groups_shown',
    code: String.raw`in_groups_shown <- function(outcome, by, groups, from = read) {
  of <- from[[outcome]]
  found <- data.frame(
    group = factor(read[[by]]$values[read[[by]]$code], groups),
    place = of$code,
    number = of$numbers[of$code],
    weight = if (is.null(weights)) rep(1, respondents) else weights
  )
  found[!is.na(found$group) & !is.na(found$place), ]
}`
  },
  {
    name: 'ranks',
    code: String.raw`ranks <- function(place, weight) {
  total <- tapply(weight, place, sum)
  unname((cumsum(total) - total / 2 + 0.5)[as.character(place)])
}`
  },
  {
    name: 'moments',
    code: String.raw`moments <- function(x, weight) {
  n <- sum(weight)
  mean <- sum(weight * x) / n
  data.frame(n = n, mean = mean, variance = if (n > 1) sum(weight * (x - mean)^2) / (n - 1) else NA)
}`
  },
  {
    name: 'groups_described',
    code: String.raw`groups_described <- function(data, level = 0.95) {
  data$rank <- ranks(data$place, data$weight)
  do.call(rbind, lapply(split(data, data$group), function(one) {
    m <- moments(one$number, one$weight)
    half <- qt((1 + level) / 2, m$n - 1) * sqrt(m$variance / m$n)
    median <- if (is.null(weights)) median(one$number) else weighted_quantiles(one$number, one$weight, 0.5, 7)
    data.frame(
      group = as.character(one$group[1]), n = m$n, mean = m$mean, sd = sqrt(m$variance), median = median,
      mean_rank = sum(one$weight * one$rank) / m$n, low = m$mean - half, high = m$mean + half
    )
  }))
}`
  },
  {
    name: 'superiority',
    code: String.raw`superiority <- function(data, level = 0.95) {
  n <- tapply(data$weight, droplevels(data$group), sum)
  first <- data$group == data$group[order(data$group)][1]
  rank <- ranks(data$place, data$weight)
  share <- min(1, (sum((data$weight * rank)[first]) - n[[1]] * (n[[1]] + 1) / 2) / prod(n))
  z <- qnorm((1 + level) / 2)
  low <- function(share) {
    if (share <= 0) return(0)
    more <- sum(n) / 2 - 1
    gap <- function(t) {
      spread <- t * (1 + more * ((1 - t) / (2 - t) + t / (1 + t))) / prod(n)
      (if (share == 1) 1 - t else (share - t)^2 / (1 - t)) - z^2 * spread
    }
    uniroot(gap, c(0, share), tol = 1e-15, maxiter = 1e4)$root
  }
  c(share, low(share), 1 - low(1 - share))
}`
  },
  {
    name: 'exact_rank_sum',
    code: String.raw`exact_rank_sum <- function(rank, first) {
  if (sum(first) > length(first) / 2) first <- !first
  score <- round(2 * (rank - min(rank)))
  size <- sum(first)
  ways <- matrix(0, size + 1, sum(sort(score, decreasing = TRUE)[seq_len(size)]) + 1)
  ways[1, 1] <- 1
  last <- ncol(ways)
  for (s in score) for (k in size:1) {
    if (s < last) ways[k + 1, (s + 1):last] <- ways[k + 1, (s + 1):last] + ways[k, 1:(last - s)]
  }
  sums <- seq_len(last) - 1
  middle <- size * mean(score)
  far <- abs(sums - middle) >= abs(sum(score[first]) - middle) - 1e-9
  sum(ways[size + 1, far]) / choose(length(score), size)
}`
  },
  {
    name: 'mann_whitney',
    code: String.raw`mann_whitney <- function(data, correct = TRUE, exact = FALSE, level = 0.95) {
  rank <- ranks(data$place, data$weight)
  first <- data$group == levels(data$group)[1]
  n <- sum(data$weight)
  n1 <- sum(data$weight[first])
  n2 <- n - n1
  u <- sum((data$weight * rank)[first]) - n1 * (n1 + 1) / 2
  away <- u - n1 * n2 / 2
  spread <- sqrt(n1 * n2 / (n * (n - 1)) * sum(data$weight * (rank - (n + 1) / 2)^2))
  z <- sign(away) * max(0, abs(away) - if (correct) 0.5 else 0) / spread
  test <- if (is.null(weights)) suppressWarnings(wilcox.test(rank ~ first, exact = FALSE, correct = correct))
  chance <- superiority(data, level)
  data.frame(
    test = "mann-whitney", n = n, statistic = z, p = if (is.null(test)) 2 * pnorm(-abs(z)) else test$p.value,
    p_exact = if (exact && is.null(weights)) exact_rank_sum(rank, first) else NA,
    u = if (correct) u else min(u, n1 * n2 - u),
    effect = 2 * chance[1] - 1, effect_low = 2 * chance[2] - 1, effect_high = 2 * chance[3] - 1,
    superiority = chance[1], superiority_low = chance[2], superiority_high = chance[3]
  )
}`
  },
  {
    name: 'kruskal_wallis',
    code: String.raw`kruskal_wallis <- function(data) {
  n <- sum(data$weight)
  rank <- ranks(data$place, data$weight)
  between <- tapply(data$weight * (rank - (n + 1) / 2), data$group, sum)^2 / tapply(data$weight, data$group, sum)
  statistic <- (n - 1) * sum(between) / sum(data$weight * (rank - (n + 1) / 2)^2)
  df <- nlevels(data$group) - 1
  p <- pchisq(statistic, df, lower.tail = FALSE)
  if (is.null(weights)) {
    test <- kruskal.test(place ~ group, data)
    statistic <- unname(test$statistic)
    p <- test$p.value
  }
  data.frame(test = "kruskal-wallis", n = n, statistic = statistic, df = df, p = p, effect = statistic / (n - 1))
}`
  },
  {
    name: 'dunn',
    code: String.raw`dunn <- function(data, adjust = "holm", level = 0.95) {
  n <- sum(data$weight)
  rank <- ranks(data$place, data$weight)
  variance <- sum(data$weight * (rank - (n + 1) / 2)^2) / (n - 1)
  size <- tapply(data$weight, data$group, sum)
  mean_rank <- tapply(data$weight * rank, data$group, sum) / size
  pair <- t(combn(nlevels(data$group), 2))
  estimate <- mean_rank[pair[, 1]] - mean_rank[pair[, 2]]
  z <- estimate / sqrt(variance * (1 / size[pair[, 1]] + 1 / size[pair[, 2]]))
  p <- 2 * pnorm(-abs(z))
  chance <- apply(pair, 1, function(of) superiority(data[as.integer(data$group) %in% of, ], level))
  data.frame(
    first = levels(data$group)[pair[, 1]], second = levels(data$group)[pair[, 2]],
    n = c(size[pair[, 1]] + size[pair[, 2]]), estimate = c(estimate), statistic = c(z), p = c(p),
    p_adjusted = p.adjust(c(p), adjust),
    effect = 2 * chance[1, ] - 1, effect_low = 2 * chance[2, ] - 1, effect_high = 2 * chance[3, ] - 1
  )
}`
  }
];
