import type { Tool } from './tool.ts';

export const scaleTools: readonly Tool[] = [
  {
    name: 'items_of',
    code: String.raw`items_of <- function(names, turned = character(), listwise = TRUE) {
  number <- vapply(names, function(name) {
    of <- recoded(read[[name]], reverse = name %in% turned)
    as.numeric(of$numbers[of$code])
  }, numeric(respondents))
  kept <- if (listwise) complete.cases(number) else rep(TRUE, respondents)
  list(number = number[kept, ], weight = if (is.null(weights)) rep(1, sum(kept)) else weights[kept])
}`
  },
  {
    name: 'covariances',
    code: String.raw`covariances <- function(items) {
  if (is.null(weights)) return(cov(items$number, use = "pairwise"))
  of <- function(i, j) {
    x <- items$number[, i]
    y <- items$number[, j]
    w <- ifelse(is.na(x) | is.na(y), 0, items$weight)
    about <- function(x) ifelse(w > 0, x - sum(w * x, na.rm = TRUE) / sum(w), 0)
    sum(w * about(x) * about(y)) / (sum(w) - 1)
  }
  k <- seq_len(ncol(items$number))
  outer(k, k, Vectorize(of))
}`
  },
  {
    name: 'items_described',
    code: String.raw`items_described <- function(items) {
  answered <- items$weight * !is.na(items$number)
  n <- colSums(answered)
  mean <- colSums(answered * items$number, na.rm = TRUE) / n
  data.frame(variable = colnames(items$number), n, mean, sd = sqrt(diag(covariances(items))), row.names = NULL)
}`
  },
  {
    name: 'alpha_of',
    code: String.raw`alpha_of <- function(c) {
  if (sum(c) <= 1e-14 * sum(diag(c))) return(NA)
  nrow(c) / (nrow(c) - 1) * (1 - sum(diag(c)) / sum(c))
}`
  },
  {
    name: 'inverse_diagonal',
    code: String.raw`inverse_diagonal <- function(c) {
  tryCatch(diag(chol2inv(chol(c))), error = function(e) rep(NA, nrow(c)))
}`
  },
  {
    name: 'one_factor',
    code: String.raw`one_factor <- function(r) {
  most <- sqrt(1 - 0.005)
  axis <- eigen(r)
  loading <- pmax(-most, pmin(most, axis$vectors[, 1] * sqrt(axis$values[1])))
  for (round in 1:20000) {
    before <- loading
    for (i in seq_along(loading)) {
      best <- sum(r[i, -i] * loading[-i]) / max(sum(loading[-i]^2), 1e-300)
      loading[i] <- max(-most, min(most, best))
    }
    if (max(abs(loading - before)) < 1e-15) break
  }
  if (sum(abs(loading) > 1e-6) < 2) 0 * loading else loading
}`
  },
  {
    name: 'omega_of',
    code: String.raw`omega_of <- function(c, loading, observed = TRUE) {
  spread <- sqrt(diag(c))
  unique <- sum((1 - loading^2) * spread^2)
  if (observed) 1 - unique / sum(c) else sum(loading * spread)^2 / (sum(loading * spread)^2 + unique)
}`
  },
  {
    name: 'split_half',
    code: String.raw`split_half <- function(c) {
  k <- nrow(c)
  first <- seq_len(ceiling(k / 2))
  one <- sum(c[first, first])
  other <- sum(c[-first, -first])
  r <- sum(c[first, -first]) / sqrt(one * other)
  pq <- length(first) * (k - length(first)) / k^2
  data.frame(
    correlation = r, spearman_brown = 2 * r / (1 + r),
    unequal_length = if (r < 0) NA else 2 * r / (r + sqrt(r^2 + 4 * (1 - r^2) * pq)),
    guttman = 2 * (1 - (one + other) / sum(c))
  )
}`
  },
  {
    name: 'reliability',
    code: String.raw`reliability <- function(items, observed = TRUE, level = 0.95) {
  c <- covariances(items)
  r <- cov2cor(c)
  k <- nrow(c)
  there <- !is.na(items$number)
  n <- min(crossprod(there, items$weight * there))
  f <- qf(c((1 + level) / 2, (1 - level) / 2), n - 1, (n - 1) * (k - 1))
  alpha <- alpha_of(c)
  about <- items_described(items)
  about$item_rest <- vapply(1:k, function(i) sum(c[i, -i]) / sqrt(c[i, i] * sum(c[-i, -i])), 1)
  about$alpha_if_dropped <- if (k < 3) NA else vapply(1:k, function(i) alpha_of(c[-i, -i]), 1)
  about$squared_multiple <- 1 - 1 / inverse_diagonal(r)
  loading <- if (k < 3) NA else one_factor(r)
  sixth <- if (observed) r else c
  below <- r[lower.tri(r)]
  parts <- if (observed) k else 1
  list(
    n = n, items = about,
    alpha = data.frame(
      estimate = alpha, low = 1 - (1 - alpha) * f[1], high = 1 - (1 - alpha) * f[2], standardised = alpha_of(r)
    ),
    omega = data.frame(estimate = omega_of(c, loading, observed), standardised = omega_of(r, loading, observed)),
    lambda2 = (sum(c) - sum(diag(c)) + sqrt(k / (k - 1) * (sum(c^2) - sum(diag(c)^2)))) / sum(c),
    lambda6 = 1 - sum(1 / inverse_diagonal(sixth)) / sum(sixth),
    split_half = split_half(c),
    inter_item = data.frame(mean = mean(below), min = min(below), max = max(below)),
    scale = data.frame(mean = sum(about$mean) / parts, sd = sqrt(sum(c)) / parts)
  )
}`
  }
];
