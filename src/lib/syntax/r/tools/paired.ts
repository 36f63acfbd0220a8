import type { Tool } from './tool.ts';

export const pairedTools: readonly Tool[] = [
  {
    name: 'repeated',
    code: String.raw`repeated <- function(names, from = read, words = FALSE) {
  longest <- from[[names[which.max(lengths(lapply(from[names], function(answer) answer$values)))]]]
  number <- vapply(from[names], function(answer) {
    if (!words) return(as.numeric(answer$numbers[answer$code]))
    as.numeric(longest$numbers[match(answer$values[answer$code], longest$values)])
  }, numeric(respondents))
  there <- complete.cases(number)
  list(number = number[there, ], weight = if (is.null(weights)) rep(1, sum(there)) else weights[there])
}`
  },
  {
    name: 'changed',
    code: String.raw`changed <- function(data, first = 1, second = 2) {
  # Differences that only rounding keeps apart are one.
  list(size = round(data$number[, second] - data$number[, first], 10), weight = data$weight)
}`
  },
  {
    name: 'waves',
    code: String.raw`waves <- function(data, level = 0.95) {
  rank <- t(apply(data$number, 1, rank))
  do.call(rbind, lapply(seq_len(ncol(data$number)), function(at) {
    x <- data$number[, at]
    m <- moments(x, data$weight)
    half <- qt((1 + level) / 2, m$n - 1) * sqrt(m$variance / m$n)
    median <- if (is.null(weights)) median(x) else weighted_quantiles(x, data$weight, 0.5, 7)
    data.frame(
      variable = colnames(data$number)[at], n = m$n, mean = m$mean, sd = sqrt(m$variance), median,
      low = m$mean - half, high = m$mean + half, mean_rank = sum(data$weight * rank[, at]) / m$n
    )
  }))
}`
  },
  {
    name: 'exact_signed_rank',
    code: String.raw`exact_signed_rank <- function(rank, rises) {
  score <- 2 * rank
  least <- min(sum(score[rises]), sum(score[!rises]))
  chance <- c(1, rep(0, least))
  for (s in score) chance <- (chance + c(rep(0, s), chance)[seq_along(chance)]) / 2
  min(1, 2 * sum(chance))
}`
  },
  {
    name: 'signed_rank',
    code: String.raw`signed_rank <- function(change, correct = TRUE, exact = FALSE, level = 0.95) {
  moved <- change$size != 0
  size <- change$size[moved]
  weight <- change$weight[moved]
  none <- data.frame(test = "wilcoxon", n = sum(change$weight), statistic = NA, df = NA, p = NA)
  if (length(size) == 0) return(cbind(none, p_exact = NA, effect = NA, effect_low = NA, effect_high = NA))
  rank <- ranks(abs(size), weight)
  away <- sum(weight * rank * sign(size)) / 2
  z <- sign(away) * max(0, abs(away) - if (correct) 0.5 else 0) / (sqrt(sum(weight * rank^2)) / 2)
  p <- 2 * pnorm(-abs(z))
  if (is.null(weights)) p <- suppressWarnings(wilcox.test(size, exact = FALSE, correct = correct))$p.value
  r <- 2 * away / sum(weight * rank)
  m <- sum(weight)
  half <- qnorm((1 + level) / 2) * sqrt((2 * m + 1) / (1.5 * m * (m + 1)))
  ends <- if (abs(r) == 1) c(NA, NA) else tanh(atanh(r) + c(-1, 1) * half)
  none[c("statistic", "p")] <- c(z, p)
  p_exact <- if (exact) exact_signed_rank(rank, size > 0) else NA
  cbind(none, p_exact, effect = r, effect_low = ends[1], effect_high = ends[2])
}`
  },
  {
    name: 'sign_test',
    code: String.raw`sign_test <- function(change, correct = FALSE, level = 0.95) {
  rises <- sum(change$weight[change$size > 0])
  moved <- rises + sum(change$weight[change$size < 0])
  away <- 2 * rises - moved
  z <- sign(away) * max(0, abs(away) - if (correct) 1 else 0) / sqrt(moved)
  test <- if (is.null(weights)) binom.test(rises, moved, conf.level = level)
  ends <- if (is.null(test)) c(NA, NA) else test$conf.int
  data.frame(
    test = "sign", n = sum(change$weight), statistic = z, df = NA, p = 2 * pnorm(-abs(z)),
    p_exact = if (is.null(test)) NA else test$p.value, effect = rises / moved, effect_low = ends[1], effect_high = ends[2]
  )
}`
  },
  {
    name: 'mcnemar',
    code: String.raw`mcnemar <- function(change, level = 0.95) {
  rises <- sum(change$weight[change$size > 0])
  falls <- sum(change$weight[change$size < 0])
  statistic <- max(0, abs(rises - falls) - 1)^2 / (rises + falls)
  test <- if (is.null(weights)) binom.test(rises, rises + falls, conf.level = level)
  odds <- function(share) ifelse(share < 1, share / (1 - share), NA)
  ends <- if (is.null(test) || falls == 0) c(NA, NA) else odds(test$conf.int)
  data.frame(
    test = "mcnemar", n = sum(change$weight), statistic, df = 1, p = pchisq(statistic, 1, lower.tail = FALSE),
    p_exact = if (is.null(test)) NA else test$p.value,
    effect = if (falls == 0) NA else rises / falls, effect_low = ends[1], effect_high = ends[2]
  )
}`
  },
  {
    name: 'mean_change',
    code: String.raw`mean_change <- function(change, level = 0.95) {
  m <- moments(change$size, change$weight)
  se <- sqrt(m$variance / m$n)
  varies <- is.finite(se) && se > 0
  t <- if (varies) m$mean / se else NA
  df <- m$n - 1
  dz <- if (varies) c(t, noncentral_t(t, df, level), -noncentral_t(-t, df, level)) / sqrt(m$n) else c(NA, NA, NA)
  half <- qt((1 + level) / 2, df) * se
  found <- data.frame(
    test = "paired-t", n = m$n, statistic = t, df = df, p = 2 * pt(-abs(t), df), p_exact = NA,
    effect = dz[1], effect_low = dz[2], effect_high = dz[3], estimate = m$mean, low = m$mean - half, high = m$mean + half
  )
  if (!varies) found[c("df", "estimate", "low", "high")] <- NA
  found
}`
  },
  {
    name: 'friedman',
    code: String.raw`friedman <- function(data) {
  k <- ncol(data$number)
  n <- sum(data$weight)
  rank <- t(apply(data$number, 1, rank)) - (k + 1) / 2
  statistic <- (k - 1) * sum(colSums(data$weight * rank)^2) / sum(data$weight * rank^2)
  p <- pchisq(statistic, k - 1, lower.tail = FALSE)
  if (is.null(weights)) {
    test <- friedman.test(data$number)
    statistic <- test$statistic[[1]]
    p <- test$p.value
  }
  data.frame(
    test = "friedman", n, statistic, df = k - 1, p, p_exact = NA,
    effect = statistic / (n * (k - 1)), effect_low = NA, effect_high = NA
  )
}`
  },
  {
    name: 'changes',
    code: String.raw`changes <- function(data, method = "ranks", adjust = "holm", correct = TRUE, level = 0.95) {
  pair <- t(combn(ncol(data$number), 2))
  found <- do.call(rbind, apply(pair, 1, function(of) {
    change <- changed(data, of[1], of[2])
    mean <- mean_change(change, level)
    test <- if (method == "means") mean else signed_rank(change, correct, level = level)
    data.frame(
      first = colnames(data$number)[of[1]], second = colnames(data$number)[of[2]], n = sum(change$weight),
      falls = sum(change$weight[change$size < 0]), same = sum(change$weight[change$size == 0]),
      rises = sum(change$weight[change$size > 0]), mean[c("estimate", "low", "high")],
      test[c("statistic", "df", "p", "effect", "effect_low", "effect_high")]
    )
  }))
  found$p_adjusted <- p.adjust(found$p, adjust)
  found
}`
  }
];
