import type { Tool } from './tool.ts';

export const regressionModelTools: readonly Tool[] = [
  {
    name: 'linear_model',
    code: String.raw`linear_model <- function(model, robust = "classical", level = 0.95) {
  x <- model$x
  y <- model$number
  w <- model$weight
  n <- sum(w)
  df <- n - ncol(x)
  b <- lm.wfit(x, y, w)$coefficients
  bread <- solve(crossprod(x, w * x))
  residual <- c(y - x %*% b)
  leverage <- rowSums((x %*% bread) * x)
  variance <- sum(w * residual^2) / df
  divisor <- switch(robust, HC0 = 1, HC1 = df / n, HC2 = 1 - leverage, HC3 = (1 - leverage)^2, NA)
  covariance <- bread * variance
  if (robust != "classical") covariance <- bread %*% crossprod(x, w * residual^2 / divisor * x) %*% bread
  spread <- function(x) sqrt(sum(w * (x - weighted.mean(x, w))^2))
  rows <- coefficients_of(colnames(x), b, covariance, df, level)
  rows$beta <- c(NA, b[-1] * apply(x[, -1, drop = FALSE], 2, spread) / spread(y))
  vif <- inflations(bread[-1, -1, drop = FALSE], model$term[-1])
  rows$vif <- c(NA, vif[model$term[-1]])
  r2 <- 1 - sum(w * residual^2) / spread(y)^2
  likelihood <- -n / 2 * (log(2 * pi * sum(w * residual^2) / n) + 1)
  terms <- do.call(rbind, lapply(names(vif), function(name) {
    data.frame(variable = name, wald_test(b, covariance, which(model$term == name), df), vif = vif[[name]])
  }))
  list(
    coefficients = rows, terms = terms,
    fit = data.frame(
      wald_test(b, covariance, seq_along(b)[-1], df), n, log_likelihood = likelihood,
      aic = -2 * likelihood + 2 * (length(b) + 1), r2, adjusted_r2 = 1 - (1 - r2) * (n - 1) / df, residual_sd = sqrt(variance)
    ),
    predictions = predictions(model, function(row) {
      estimate <- sum(row * b)
      half <- qt((1 + level) / 2, df) * sqrt(c(row %*% covariance %*% row))
      data.frame(outcome = NA, estimate, low = estimate - half, high = estimate + half)
    })
  )
}`
  },
  {
    name: 'likelihood_model',
    code: String.raw`likelihood_model <- function(model, hill, start, names, term, null, profile, level) {
  top <- climb(hill, start)
  covariance <- solve(top$information)
  rows <- coefficients_of(names, top$b, covariance, level = level)
  slopes <- which(!(term %in% c("(intercept)", "(threshold)")))
  for (at in if (profile) which(term != "(threshold)")) {
    test <- ratio_test(hill, top, at)
    rows[at, c("statistic", "df", "p")] <- test[c("statistic", "df1", "p")]
    rows$low[at] <- profile_end(hill, top, at, -1, rows$se[at], level)
    rows$high[at] <- profile_end(hill, top, at, 1, rows$se[at], level)
  }
  vif <- inflations(covariance[slopes, slopes, drop = FALSE], term[slopes])
  rows <- data.frame(rows, odds_ratio = exp(rows$estimate), odds_low = exp(rows$low), odds_high = exp(rows$high), vif = NA)
  rows$vif[slopes] <- vif[term[slopes]]
  terms <- do.call(rbind, lapply(names(vif), function(name) {
    at <- which(term == name)
    test <- if (profile) ratio_test(hill, top, at) else wald_test(top$b, covariance, at)
    data.frame(variable = name, test, vif = vif[[name]])
  }))
  n <- sum(model$weight)
  deviance <- -2 * top$likelihood
  statistic <- max(0, null - deviance)
  whole <- data.frame(
    statistic, df1 = length(slopes), df2 = NA, p = pchisq(statistic, length(slopes), lower.tail = FALSE)
  )
  list(
    top = top, covariance = covariance, rows = rows, terms = terms,
    fit = data.frame(
      whole, n, log_likelihood = top$value, aic = deviance + 2 * length(top$b), mc_fadden = 1 - deviance / null,
      nagelkerke = (1 - exp((deviance - null) / n)) / (1 - exp(-null / n))
    )
  )
}`
  },
  {
    name: 'logistic_model',
    code: String.raw`logistic_model <- function(model, firth = FALSE, profile = FALSE, level = 0.95) {
  x <- model$x
  y <- model$place - 1
  w <- model$weight
  hill <- logistic_hill(x, y, w, firth)
  share <- sum(w * y) / sum(w)
  null <- -2 * sum(w) * (share * log(share) + (1 - share) * log(1 - share))
  found <- likelihood_model(model, hill, rep(0, ncol(x)), colnames(x), model$term, null, profile, level)
  b <- found$top$b
  if (firth) {
    test <- ratio_test(hill, found$top, seq_along(b)[-1])
    found$fit[names(test)] <- test
    found$fit$aic <- NA
  }
  eta <- c(x %*% b)
  above <- outer(eta[y == 1], eta[y == 0], "-")
  counts <- outer(w[y == 1], w[y == 0])
  tied <- abs(above) < 1e-9
  found$fit$auc <- sum(counts * ifelse(tied, 0.5, above > 0)) / sum(counts)
  found$fit$events <- sum(w * y)
  list(
    coefficients = found$rows, terms = found$terms, fit = found$fit,
    predictions = predictions(model, function(row) {
      logit <- sum(row * b)
      half <- qnorm((1 + level) / 2) * sqrt(c(row %*% found$covariance %*% row))
      data.frame(outcome = model$outcomes[2], estimate = plogis(logit), low = plogis(logit - half), high = plogis(logit + half))
    })
  )
}`
  },
  {
    name: 'ordinal_model',
    code: String.raw`ordinal_model <- function(model, profile = FALSE, level = 0.95, parallel = c("likelihood-ratio", "brant", "score")) {
  x <- model$x
  y <- model$place
  w <- model$weight
  splits <- max(y) - 1
  total <- tapply(w, y, sum)
  start <- c(qlogis(cumsum(total)[seq_len(splits)] / sum(w)), rep(0, ncol(x) - 1))
  names <- c(paste0(head(model$outcomes, -1), " | ", model$outcomes[-1]), colnames(x)[-1])
  term <- c(rep("(threshold)", splits), model$term[-1])
  hill <- ordinal_hill(x, y, w, splits)
  null <- -2 * sum(total * log(total / sum(w)))
  found <- likelihood_model(model, hill, start, names, term, null, profile, level)
  at <- seq_len(splits)
  thresholds <- data.frame(
    below = head(model$outcomes, -1), above = model$outcomes[-1],
    found$rows[at, c("estimate", "se", "statistic", "p", "low", "high")]
  )
  list(
    coefficients = found$rows[-at, ], terms = found$terms, thresholds = thresholds, fit = found$fit,
    proportional = if (splits > 1) parallel_lines(model, found$top, parallel),
    predictions = predictions(model, function(row) {
      b <- found$top$b
      logit <- c(-Inf, b[at] - sum(row[-1] * b[-at]), Inf)
      chance <- diff(plogis(logit))
      density <- dlogis(logit)
      threshold <- diag(density)[seq_len(splits) + 1, , drop = FALSE]
      slope <- t(threshold[, -1] - threshold[, -(splits + 2)])
      by <- cbind(slope, -outer(diff(density), row[-1]))
      se <- sqrt(rowSums((by %*% found$covariance) * by))
      half <- qnorm((1 + level) / 2) * se / (chance * (1 - chance))
      data.frame(
        outcome = model$outcomes, estimate = chance,
        low = plogis(qlogis(chance) - half), high = plogis(qlogis(chance) + half)
      )
    })
  )
}`
  }
];
