import type { Tool } from './tool.ts';

export const compareMeansTools: readonly Tool[] = [
  {
    name: 'two_means',
    code: String.raw`two_means <- function(one, other, pooled = FALSE, level = 0.95) {
  if (is.null(weights)) {
    test <- t.test(one$number, other$number, var.equal = pooled, conf.level = level)
    return(data.frame(
      estimate = -diff(unname(test$estimate)), low = test$conf.int[1], high = test$conf.int[2],
      statistic = unname(test$statistic), df = unname(test$parameter), p = test$p.value
    ))
  }
  a <- moments(one$number, one$weight)
  b <- moments(other$number, other$weight)
  shared <- ((a$n - 1) * a$variance + (b$n - 1) * b$variance) / (a$n + b$n - 2)
  v <- if (pooled) shared / c(a$n, b$n) else c(a$variance / a$n, b$variance / b$n)
  df <- if (pooled) a$n + b$n - 2 else sum(v)^2 / (v[1]^2 / (a$n - 1) + v[2]^2 / (b$n - 1))
  estimate <- a$mean - b$mean
  half <- qt((1 + level) / 2, df) * sqrt(sum(v))
  t <- estimate / sqrt(sum(v))
  p <- 2 * pt(-abs(t), df)
  data.frame(estimate, low = estimate - half, high = estimate + half, statistic = t, df, p)
}`
  },
  {
    name: 'noncentral_t',
    code: String.raw`noncentral_t <- function(t, df, level = 0.95) {
  above <- function(ncp) pt(t, df, ncp, lower.tail = FALSE) - (1 - level) / 2
  width <- sqrt(1 + t^2 / (2 * df))
  uniroot(above, c(t - 8 * width, t), tol = 1e-14, maxiter = 1e4)$root
}`
  },
  {
    name: 'hedges_g',
    code: String.raw`hedges_g <- function(one, other, level = 0.95) {
  test <- two_means(one, other, pooled = TRUE)
  per_t <- sqrt(1 / sum(one$weight) + 1 / sum(other$weight))
  j <- exp(lgamma(test$df / 2) - lgamma((test$df - 1) / 2)) / sqrt(test$df / 2)
  t <- test$statistic
  c(t, noncentral_t(t, test$df, level), -noncentral_t(-t, test$df, level)) * per_t * j
}`
  },
  {
    name: 'compare_two_means',
    code: String.raw`compare_two_means <- function(data, pooled = FALSE, level = 0.95) {
  two <- split(data, data$group)
  g <- hedges_g(two[[1]], two[[2]], level)
  data.frame(
    test = if (pooled) "student-t" else "welch-t", n = sum(data$weight),
    two_means(two[[1]], two[[2]], pooled, level), effect = g[1], effect_low = g[2], effect_high = g[3]
  )
}`
  },
  {
    name: 'variance_analysis',
    code: String.raw`variance_analysis <- function(data) {
  group <- do.call(rbind, lapply(split(data, data$group), function(one) moments(one$number, one$weight)))
  n <- sum(group$n)
  k <- nrow(group)
  within <- sum((group$n - 1) * group$variance)
  between <- sum(group$n * (group$mean - sum(group$n * group$mean) / n)^2)
  w <- group$n / group$variance
  lambda <- sum((1 - w / sum(w))^2 / (group$n - 1))
  middle <- sum(w * group$mean) / sum(w)
  welch <- sum(w * (group$mean - middle)^2) / (k - 1) / (1 + 2 * (k - 2) * lambda / (k^2 - 1))
  found <- data.frame(
    test = c("welch-anova", "anova"), n = n,
    statistic = c(welch, between / (k - 1) / (within / (n - k))),
    df1 = k - 1, df2 = c((k^2 - 1) / (3 * lambda), n - k)
  )
  found$p <- pf(found$statistic, found$df1, found$df2, lower.tail = FALSE)
  if (is.null(weights)) {
    tests <- lapply(c(FALSE, TRUE), function(equal) oneway.test(number ~ group, data, var.equal = equal))
    found$statistic <- vapply(tests, function(test) unname(test$statistic), 1)
    found$df2 <- vapply(tests, function(test) unname(test$parameter[2]), 1)
    found$p <- vapply(tests, function(test) test$p.value, 1)
  }
  omega <- (between - (k - 1) * within / (n - k)) / (between + within + within / (n - k))
  found$effect <- c(NA, omega)
  found
}`
  },
  {
    name: 'pairs_of_means',
    code: String.raw`pairs_of_means <- function(data, adjust = NULL, level = 0.95) {
  group <- split(data, data$group)
  found <- do.call(rbind, apply(combn(length(group), 2), 2, function(of) {
    one <- group[[of[1]]]
    other <- group[[of[2]]]
    data.frame(
      first = names(group)[of[1]], second = names(group)[of[2]], n = sum(one$weight, other$weight),
      two_means(one, other, level = level), effect = hedges_g(one, other)[1]
    )
  }))
  if (is.null(adjust)) {
    k <- length(group)
    se <- found$estimate / found$statistic
    # qtukey stops at some eight digits.
    q <- vapply(found$df, function(df) root_of(function(q) ptukey(q, k, df) - level, 0, 5), 1)
    half <- q / sqrt(2) * se
    found$low <- found$estimate - half
    found$high <- found$estimate + half
    found$p <- ptukey(abs(found$statistic) * sqrt(2), k, found$df, lower.tail = FALSE)
  }
  found$p_adjusted <- if (is.null(adjust)) found$p else p.adjust(found$p, adjust)
  found
}`
  }
];
