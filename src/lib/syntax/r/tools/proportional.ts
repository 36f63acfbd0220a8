import type { Tool } from './tool.ts';

export const proportionalTools: readonly Tool[] = [
  {
    name: 'parallel_lines',
    code: String.raw`parallel_lines <- function(model, top, tests) {
  x <- model$x
  y <- model$place
  splits <- max(y) - 1
  thresholds <- top$b[seq_len(splits)]
  slopes <- top$b[-seq_len(splits)]
  df <- (splits - 1) * length(slopes)
  test <- function(name, statistic) {
    data.frame(test = name, statistic, df, p = pchisq(statistic, df, lower.tail = FALSE))
  }
  general <- ordinal_hill(x, y, model$weight, splits, separate = TRUE)
  start <- c(rbind(thresholds, matrix(slopes, length(slopes), splits)))
  found <- list()
  if ("likelihood-ratio" %in% tests) {
    found$likelihood_ratio <- test("likelihood-ratio", max(0, 2 * (climb(general, start)$value - top$value)))
  }
  if ("score" %in% tests) {
    logits <- outer(-c(x[, -1, drop = FALSE] %*% slopes), thresholds, "+")
    chance <- t(diff(t(cbind(0, plogis(logits), 1))))
    expected <- Reduce("+", lapply(seq_len(splits + 1), function(level) {
      weight <- model$weight * chance[, level]
      ordinal_hill(x, rep(level, nrow(x)), weight, splits, separate = TRUE)(start)$information
    }))
    gradient <- general(start)$gradient
    found$score <- test("score", sum(gradient * solve(expected, gradient)))
  }
  list(tests = do.call(rbind, unname(found)), brant = if ("brant" %in% tests) brant_test(model))
}`
  },
  {
    name: 'brant_test',
    code: String.raw`brant_test <- function(model) {
  x <- model$x
  w <- model$weight
  k <- ncol(x) - 1
  splits <- max(model$place) - 1
  fits <- lapply(seq_len(splits), function(split) {
    top <- climb(logistic_hill(x, (model$place > split) * 1, w), rep(0, k + 1))
    list(b = top$b[-1], share = plogis(c(x %*% top$b)), inverse = solve(top$information))
  })
  at <- function(split) (split - 1) * k + seq_len(k)
  covariance <- matrix(0, splits * k, splits * k)
  for (m in seq_len(splits)) for (l in m:splits) {
    shared <- w * fits[[l]]$share * (1 - fits[[m]]$share)
    block <- (fits[[m]]$inverse %*% crossprod(x, shared * x) %*% fits[[l]]$inverse)[-1, -1]
    covariance[at(m), at(l)] <- block
    covariance[at(l), at(m)] <- t(block)
  }
  b <- unlist(lapply(fits, function(fit) fit$b))
  same <- function(name, slopes) {
    contrast <- do.call(rbind, lapply(2:splits, function(split) {
      diag(splits * k)[slopes, , drop = FALSE] - diag(splits * k)[(split - 1) * k + slopes, , drop = FALSE]
    }))
    test <- wald_test(c(contrast %*% b), contrast %*% covariance %*% t(contrast), seq_len(nrow(contrast)))
    data.frame(variable = name, statistic = test$statistic, df = test$df1, p = test$p)
  }
  term <- model$term[-1]
  each <- lapply(unique(term), function(name) same(name, which(term == name)))
  do.call(rbind, c(list(same("all", seq_len(k))), each))
}`
  }
];
