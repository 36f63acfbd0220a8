import type { Tool } from './tool.ts';

export const regressionTools: readonly Tool[] = [
  {
    name: 'model_data',
    code: String.raw`model_data <- function(outcome, on, groups = list(), from = coded, outcome_from = read) {
  answer <- outcome_from[[outcome]]
  columns <- lapply(on, function(name) {
    of <- from[[name]]
    if (is.null(groups[[name]])) return(matrix(of$numbers[of$code], dimnames = list(NULL, name)))
    shown <- groups[[name]]
    value <- factor(of$values[of$code], shown)
    dummies <- outer(as.character(value), shown[-1], "==") * 1
    colnames(dummies) <- paste0(name, "=", shown[-1])
    dummies
  })
  x <- do.call(cbind, c(list(matrix(1, respondents, dimnames = list(NULL, "(intercept)"))), columns))
  there <- complete.cases(x) & !is.na(answer$code)
  x <- x[there, ]
  term <- c("(intercept)", rep(on, vapply(columns, ncol, 1L)))
  # Without what the variables before it already say.
  kept <- sort(qr(x)$pivot[seq_len(qr(x)$rank)])
  place <- match(answer$code[there], sort(unique(answer$code[there])))
  list(
    x = x[, kept], term = term[kept], place = place, number = answer$numbers[answer$code][there],
    outcomes = answer$values[sort(unique(answer$code[there]))],
    weight = if (is.null(weights)) rep(1, sum(there)) else weights[there],
    answers = lapply(from[on], function(of) {
      list(value = factor(of$values[of$code][there], of$values), numbers = of$numbers)
    }),
    groups = groups
  )
}`
  },
  {
    name: 'climb',
    code: String.raw`climb <- function(hill, b, fixed = integer()) {
  here <- hill(b)
  free <- setdiff(seq_along(b), fixed)
  for (round in seq_len(if (length(free) > 0) 500 else 0)) {
    step <- solve(here$information[free, free, drop = FALSE], here$gradient[free])
    repeat {
      b[free] <- b[free] + step
      there <- hill(b)
      if (there$value >= here$value - 1e-9 || max(abs(step)) < 1e-14) break
      b[free] <- b[free] - step
      step <- step / 2
    }
    here <- there
    if (max(abs(step)) < 1e-12 * (1 + max(abs(b)))) break
  }
  c(here, list(b = b))
}`
  },
  {
    name: 'logistic_hill',
    code: String.raw`logistic_hill <- function(x, y, w, firth = FALSE) {
  function(b) {
    eta <- c(x %*% b)
    p <- plogis(eta)
    information <- crossprod(x, w * p * (1 - p) * x)
    likelihood <- sum(w * ifelse(y == 1, plogis(eta, log.p = TRUE), plogis(-eta, log.p = TRUE)))
    found <- list(value = likelihood, likelihood = likelihood, gradient = c(crossprod(x, w * (y - p))), information = information)
    if (!firth) return(found)
    inverse <- tryCatch(solve(information), error = function(e) NULL)
    if (is.null(inverse)) return(list(value = -Inf))
    leverage <- w * p * (1 - p) * rowSums((x %*% inverse) * x)
    found$value <- likelihood + c(determinant(information)$modulus) / 2
    found$gradient <- c(crossprod(x, w * (y - p) + leverage * (0.5 - p)))
    found
  }
}`
  },
  {
    name: 'ordinal_hill',
    code: String.raw`ordinal_hill <- function(x, y, w, splits, separate = FALSE) {
  slopes <- -x[, -1, drop = FALSE]
  rows_at <- function(split) {
    own <- outer(split, seq_len(splits), "==") * 1
    if (!separate) return(cbind(own, slopes))
    do.call(cbind, lapply(seq_len(splits), function(at) own[, at] * cbind(1, slopes)))
  }
  upper <- rows_at(y)
  lower <- rows_at(y - 1)
  function(b) {
    u <- ifelse(y > splits, Inf, upper %*% b)
    l <- ifelse(y == 1, -Inf, lower %*% b)
    chance <- plogis(u) - plogis(l)
    if (any(chance <= 0)) return(list(value = -Inf))
    slope <- (dlogis(u) * upper - dlogis(l) * lower) / chance
    bent <- function(rows, at) crossprod(rows, w / chance * dlogis(at) * (1 - 2 * plogis(at)) * rows)
    list(
      value = sum(w * log(chance)), likelihood = sum(w * log(chance)), gradient = colSums(w * slope),
      information = crossprod(slope, w * slope) - bent(upper, u) + bent(lower, l)
    )
  }
}`
  },
  {
    name: 'wald_test',
    code: String.raw`wald_test <- function(b, covariance, at, df = NA) {
  if (length(at) == 0) return(data.frame(statistic = NA, df1 = NA, df2 = NA, p = NA))
  square <- sum(b[at] * solve(covariance[at, at], b[at]))
  k <- length(at)
  if (is.na(df)) return(data.frame(statistic = square, df1 = k, df2 = NA, p = pchisq(square, k, lower.tail = FALSE)))
  data.frame(statistic = square / k, df1 = k, df2 = df, p = pf(square / k, k, df, lower.tail = FALSE))
}`
  },
  {
    name: 'ratio_test',
    code: String.raw`ratio_test <- function(hill, top, at) {
  start <- top$b
  start[at] <- 0
  statistic <- max(0, 2 * (top$value - climb(hill, start, at)$value))
  p <- pchisq(statistic, length(at), lower.tail = FALSE)
  data.frame(statistic, df1 = length(at), df2 = NA, p)
}`
  },
  {
    name: 'profile_end',
    code: String.raw`profile_end <- function(hill, top, at, sign, se, level) {
  limit <- sqrt(qchisq(level, 1))
  beyond <- function(distance) {
    start <- top$b
    start[at] <- start[at] + sign * distance
    sqrt(2 * max(0, top$value - climb(hill, start, at)$value)) - limit
  }
  end <- function() uniroot(beyond, c(0, limit * se), extendInt = "upX", tol = 1e-12, maxiter = 1e4)$root
  tryCatch(top$b[[at]] + sign * end(), error = function(e) NA)
}`
  },
  {
    name: 'coefficients_of',
    code: String.raw`coefficients_of <- function(names, b, covariance, df = NA, level = 0.95) {
  se <- sqrt(diag(covariance))
  reach <- (if (is.na(df)) qnorm((1 + level) / 2) else qt((1 + level) / 2, df)) * se
  statistic <- b / se
  p <- if (is.na(df)) 2 * pnorm(-abs(statistic)) else 2 * pt(-abs(statistic), df)
  data.frame(term = names, estimate = b, se, statistic, df, p, low = b - reach, high = b + reach, row.names = NULL)
}`
  },
  {
    name: 'inflations',
    code: String.raw`inflations <- function(covariance, term) {
  r <- cov2cor(covariance)
  vapply(unique(term), function(name) {
    own <- which(term == name)
    if (length(own) == length(term)) return(1)
    (det(r[own, own, drop = FALSE]) * det(r[-own, -own, drop = FALSE]) / det(r))^(1 / length(own))
  }, 1)
}`
  },
  {
    name: 'predictions',
    code: String.raw`predictions <- function(model, at) {
  centre <- colSums(model$weight * model$x) / sum(model$weight)
  centre[model$term %in% names(model$groups)] <- 0
  do.call(rbind, lapply(names(model$answers), function(name) {
    answer <- model$answers[[name]]
    column <- which(model$term == name)
    shown <- model$groups[[name]]
    if (length(column) < max(1, length(shown) - 1)) return(NULL)
    used <- which(table(answer$value) >= max(1, smallest_group))
    if (length(used) > 8) used <- used[floor((0:4) / 4 * (length(used) - 1) + 0.5) + 1]
    do.call(rbind, lapply(used, function(place) {
      level <- levels(answer$value)[place]
      row <- centre
      row[column] <- if (is.null(shown)) answer$numbers[place] else names(centre)[column] == paste0(name, "=", level)
      cbind(variable = name, level = level, at(row))
    }))
  }))
}`
  }
];
