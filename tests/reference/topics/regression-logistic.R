# Logistic regression: base R, brglm2, car, lpSolve (r-cran-brglm2 r-cran-car r-cran-lpsolve).
#
# glm() and brglm2 give the estimates. logistf, whose tests and intervals for Firth's method are by the profile of the
# penalised likelihood, is written out here: the likelihood, and an optimiser for what is held and what is free. Separation is
# told by lpSolve, one question for each coefficient.

suppressMessages({
  library(brglm2)
  library(car)
  library(lpSolve)
})

study <- read.csv("datasets/bti-agder/data.csv", na.strings = "")
recode <- function(x, map) unname(map[as.character(x)])
drivers <- data.frame(lou = as.numeric(study$lou >= 5), use = as.numeric(study$lou >= 4))
for (name in c("oving", "plan", "erfaringsdeling")) drivers[[name]] <- recode(study[[name]], c("1" = 1, "2" = 2, "3" = 3, "8" = 1))
split <- drivers
for (name in c("oving", "plan", "erfaringsdeling")) split[[name]] <- as.numeric(drivers[[name]] > 1)

set.seed(1993)
simulated <- function(n, slopes, constant) within(
  data.frame(x1 = sample(1:5, n, TRUE), x2 = sample(1:7, n, TRUE), g = sample(1:3, n, TRUE)),
  y <- as.numeric(runif(n) < plogis(constant + slopes[1] * (x1 - 3) + slopes[2] * (x2 - 4) + slopes[3] * (g == 2)))
)
sixty <- simulated(60, c(0.5, -0.2, 0.8), -0.3)
large <- simulated(600, c(0.3, 0.1, -0.5), 0.4)
rare <- simulated(400, c(0.6, 0, 0), -3.5)
gaps <- large[1:200, ]
gaps$x1[seq(2, 200, 9)] <- NA
gaps$y[c(1, 50)] <- NA
grid <- expand.grid(x1 = 1:4, g = 1:3, y = 0:1)
million <- with(grid, round(1e6 / 12 * dbinom(y, 1, plogis(-1 + 0.2 * x1 + 0.1 * (g == 3)))))
complete <- data.frame(x1 = c(1, 2, 3, 4, 5, 6, 7, 8), x2 = c(2, 1, 3, 2, 2, 3, 1, 2), y = c(0, 0, 0, 0, 1, 1, 1, 1))
quasi <- data.frame(x1 = c(0, 0, 0, 1, 1, 1, 1, 0, 0, 0), x2 = c(1, 3, 2, 2, 4, 1, 3, 3, 4, 2), y = c(0, 1, 0, 1, 1, 1, 1, 1, 0, 1))

cases <- list(
  "study, cut, Firth" = list(split, "lou", c("oving", "plan", "erfaringsdeling"), method = "firth"),
  "study, levels, Firth" = list(drivers, "lou", c("oving", "plan", "erfaringsdeling"), method = "firth"),
  "study, two predictors, Firth" = list(drivers, "lou", c("oving", "plan"), method = "firth"),
  "study, plan alone" = list(drivers, "lou", "plan", method = "ml"),
  "study, plan alone, Firth" = list(drivers, "lou", "plan", method = "firth"),
  "study, use from 4, Firth" = list(split, "use", c("oving", "plan"), method = "firth"),
  "n = 4, Firth" = list(data.frame(y = c(0, 1, 0, 1), x1 = c(1, 2, 3, 4)), "y", "x1", method = "firth"),
  "n = 5" = list(data.frame(y = c(0, 1, 0, 1, 1), x1 = c(1, 2, 3, 3, 5)), "y", "x1", method = "ml"),
  "n = 8" = list(data.frame(y = c(0, 1, 0, 1, 1, 0, 1, 0), x1 = c(1, 2, 3, 3, 5, 4, 4, 2)), "y", "x1", method = "ml"),
  "intercept alone" = list(sixty, "y", character(0), method = "ml"),
  "intercept alone, Firth" = list(sixty, "y", character(0), method = "firth"),
  "sixty" = list(sixty, "y", c("x1", "x2", "g"), factors = c(g = 1), method = "ml"),
  "sixty, Firth" = list(sixty, "y", c("x1", "x2", "g"), factors = c(g = 1), method = "firth"),
  "six hundred" = list(large, "y", c("x1", "x2", "g"), factors = c(g = 2), method = "ml"),
  "with gaps" = list(gaps, "y", c("x1", "x2"), method = "ml"),
  "rare" = list(rare, "y", c("x1", "x2"), method = "ml"),
  "rare, Firth" = list(rare, "y", c("x1", "x2"), method = "firth"),
  "without intercept" = list(large, "y", c("x1", "x2"), intercept = FALSE, method = "ml"),
  "without intercept, a factor, Firth" = list(sixty, "y", c("g", "x1"), factors = c(g = 1), intercept = FALSE, method = "firth"),
  "a predictor that is a sum of others" = list(transform(sixty, x3 = x1 + x2), "y", c("x1", "x2", "x3"), method = "ml"),
  "years" = list(transform(large, year = 1990 + x2), "y", c("year", "x1"), method = "ml"),
  "whole weights" = list(sixty[1:30, ], "y", c("x1", "x2"), weights = rep(c(1, 2, 3, 0, 5), 6), method = "ml"),
  "whole weights, Firth" = list(sixty[1:30, ], "y", c("x1", "x2"), weights = rep(c(1, 2, 3, 0, 5), 6), method = "firth"),
  "broken weights" = list(sixty[1:40, ], "y", c("x1", "x2"), weights = rep(c(0.5, 1.25, 2, 0.8), 10), method = "ml"),
  "a million" = list(grid, "y", c("x1", "g"), factors = c(g = 1), weights = million, method = "ml"),
  "complete separation, Firth" = list(complete, "y", c("x1", "x2"), method = "firth"),
  "quasi-complete separation, Firth" = list(quasi, "y", c("x1", "x2"), method = "firth")
)

mlCommand <- "suppressWarnings(glm(formula, binomial, data, weights = w, epsilon = 1e-8, maxit = 100))"
firthCommand <- 'suppressWarnings(glm(formula, binomial, data, weights = w, method = "brglmFit", type = "AS_mean", epsilon = 1e-13, maxit = 1000))'

# (X'WX)^-1 by QR, which years do not make singular.
inverseOf <- function(x, w) chol2inv(qr.R(qr(sqrt(w) * x)))
logLikelihood <- function(b, x, y, w, firth) {
  eta <- drop(x %*% b)
  plain <- sum(w * (y * plogis(eta, log.p = TRUE) + (1 - y) * plogis(-eta, log.p = TRUE)))
  if (!firth) return(plain)
  plain + as.numeric(determinant(crossprod(x, w * dlogis(eta) * x))$modulus) / 2
}
score <- function(b, x, y, w, firth) {
  p <- plogis(drop(x %*% b))
  v <- w * p * (1 - p)
  h <- if (firth) tryCatch(p * (1 - p) * rowSums((x %*% inverseOf(x, v)) * x), error = function(e) 0) else 0
  drop(crossprod(x, w * (y - p + h * (0.5 - p))))
}
# The top where the coefficients at the places have the values given: optim(), from several starts, again from where it
# stopped. Firth's likelihood has two tops where outcomes are separated and a coefficient is held far out.
profiled <- function(places, values, start, x, y, w, firth) {
  whole <- function(free) {
    b <- numeric(ncol(x))
    b[places] <- values
    if (length(places) < ncol(x)) b[setdiff(seq_len(ncol(x)), places)] <- free
    b
  }
  if (length(places) == ncol(x)) return(logLikelihood(whole(), x, y, w, firth))
  free <- setdiff(seq_len(ncol(x)), places)
  covariance <- inverseOf(x, w * dlogis(drop(x %*% start)))
  scale <- sqrt(diag(covariance))[free]
  f <- function(z) {
    value <- -logLikelihood(whole(z * scale), x, y, w, firth)
    if (is.finite(value)) value else 1e10
  }
  g <- function(z) -score(whole(z * scale), x, y, w, firth)[free] * scale
  # Along what the others do when the held ones move, and beside it.
  moved <- drop(covariance[free, places, drop = FALSE] %*% solve(covariance[places, places], values - start[places]))
  centre <- (start[free] + moved) / scale
  starts <- list(centre, start[free] / scale)
  if (firth) for (k in seq_along(free)) for (side in c(-1, 1)) starts <- c(starts, list(replace(centre, k, centre[k] + side)))
  best <- Inf
  for (from in starts) {
    for (again in 1:3) from <- optim(from, f, g, method = "BFGS", control = list(reltol = 1e-16, maxit = 1000))$par
    best <- min(best, f(from))
  }
  -best
}

logisticCase <- function(id) {
  message("  ", id)
  of <- cases[[id]]
  data <- of[[1]][, c(of[[2]], of[[3]]), drop = FALSE]
  w <- if (is.null(of$weights)) rep(1, nrow(data)) else of$weights
  for (name in names(of$factors)) data[[name]] <- relevel(factor(data[[name]]), as.character(of$factors[[name]]))
  intercept <- !isFALSE(of$intercept)
  formula <- reformulate(c(if (intercept) "1" else "0", of[[3]]), of[[2]])
  firth <- of$method == "firth"
  data$w <- w
  data <- data[complete.cases(data) & w > 0, ]
  fit <- run(if (firth) firthCommand else mlCommand, formula = formula, data = data, w = data$w)
  kept <- !is.na(coef(fit))
  x <- model.matrix(formula, data)[, kept, drop = FALSE]
  y <- data[[of[[2]]]]
  w <- data$w
  b <- coef(fit)[kept]
  # The last digits: Newton's steps on the score, whichever it is.
  for (step in 1:3) {
    p <- plogis(drop(x %*% b))
    inverse <- inverseOf(x, w * p * (1 - p))
    h <- if (firth) p * (1 - p) * rowSums((x %*% inverse) * x) else 0
    b <- b + drop(inverse %*% crossprod(x, w * (y - p + h * (0.5 - p))))
  }
  stopifnot(all.equal(unname(b), unname(coef(fit)[kept]), tolerance = 1e-6))
  covariance <- inverseOf(x, w * dlogis(drop(x %*% b)))
  se <- sqrt(diag(covariance))
  top <- logLikelihood(b, x, y, w, firth)
  plain <- logLikelihood(b, x, y, w, FALSE)
  slopes <- setdiff(seq_along(b), if (intercept) 1)
  null <- if (intercept) glm(y ~ 1, binomial, weights = w, epsilon = 1e-15)$deviance else 2 * log(2) * sum(w)
  n <- sum(w)
  fall <- function(places, values = 0 * places) max(0, 2 * (top - profiled(places, values, b, x, y, w, firth)))
  end <- function(k, side) {
    beyond <- function(value) fall(k, value) - qchisq(0.95, 1)
    far <- b[k] + side * 2 * se[k]
    while (beyond(far) < 0) far <- b[k] + 2 * (far - b[k])
    uniroot(beyond, sort(c(b[k], far)), tol = 1e-13)$root
  }
  test <- if (length(slopes) == 0) NA else if (firth) fall(slopes) else null - -2 * plain
  coxSnell <- 1 - exp((-2 * plain - null) / n)
  eta <- drop(x %*% b)
  ties <- function(a, b) (sign(round(a - b, 9)) + 1) / 2
  at <- data[1, , drop = FALSE]
  # What a predictor adds; car for the inflation of its variance.
  terms <- attr(model.matrix(formula, data), "assign")[kept]
  byTerm <- lapply(seq_along(of[[3]]), function(term) which(terms == term))
  wald <- vapply(byTerm, function(p) if (length(p) == 0) NA_real_ else drop(b[p] %*% solve(covariance[p, p], b[p])), 0)
  vifs <- if (!firth && intercept && length(of[[3]]) > 1 && all(kept)) vif(fit) else NULL
  if (!is.null(vifs) && is.matrix(vifs)) vifs <- vifs[, 1]
  if (!is.null(vifs)) {
    # car takes the covariances of glm's last step but one; here of the estimates.
    correlations <- cov2cor(covariance)[-1, -1]
    exact <- vapply(lapply(byTerm, function(p) p - 1), function(p) det(correlations[p, p, drop = FALSE]) * det(correlations[-p, -p, drop = FALSE]) / det(correlations), 0)
    stopifnot(all.equal(exact, unname(vifs), tolerance = 1e-3))
    vifs <- exact
  }
  c(given(id, of), list(
    method = of$method, n = number(n), estimates = numbers(unname(b)), se = numbers(unname(se)),
    ps = numbers(unname(2 * pnorm(-abs(b / se)))), waldLow = numbers(unname(b - qnorm(0.975) * se)),
    fall = numbers(vapply(seq_along(b), fall, 0)), low = numbers(vapply(seq_along(b), end, 0, -1)), high = numbers(vapply(seq_along(b), end, 0, 1)),
    logLikelihood = number(top), deviance = number(-2 * plain), nullDeviance = number(null),
    test = number(test), mcFadden = number(1 + 2 * plain / null), nagelkerke = number(coxSnell / (1 - exp(-null / n))),
    auc = number(sum(outer(eta[y == 1], eta[y == 0], ties) * outer(w[y == 1], w[y == 0])) / (sum(w[y == 1]) * sum(w[y == 0]))),
    wald = numbers(wald), vif = if (is.null(vifs)) numbers(numeric(0)) else numbers(unname(vifs)),
    logit = number(eta[1]), logitSe = number(sqrt(drop(x[1, ] %*% covariance %*% x[1, ]))),
    values = numbers(vapply(of[[3]], function(name) as.numeric(as.character(at[[name]])), 0))
  ))
}

given <- function(id, of) list(
  id = id, outcome = numbers(of[[1]][[of[[2]]]]),
  predictors = lapply(of[[3]], function(name) {
    factor <- name %in% names(of$factors)
    list(
      name = name, kind = if (factor) "categorical" else "numeric", values = numbers(of[[1]][[name]]),
      reference = if (factor) number(unname(of$factors[name])) else raw("null")
    )
  }),
  weights = if (is.null(of$weights)) raw("null") else numbers(of$weights), intercept = !isFALSE(of$intercept)
)

# ---- Separation

lpCommand <- 'lp("max", objective, constraints, ">=", right)'
# The greatest of objective . b where a %*% b >= 0 and |b| <= 1; b = b+ - b-.
greatest <- function(objective, a) {
  d <- ncol(a)
  constraints <- rbind(cbind(a, -a), -diag(2 * d))
  lp("max", c(objective, -objective), constraints, ">=", c(rep(0, nrow(a)), rep(-1, 2 * d)))$objval
}
separationCase <- function(data) {
  x <- cbind(1, as.matrix(data[, -1]))
  a <- unique((2 * data$y - 1) * x)
  if (qr(x)$rank < ncol(x) || length(unique(data$y)) < 2) return(NULL)
  d <- ncol(x)
  driven <- vapply(seq_len(d)[-1], function(j) {
    unit <- as.numeric(seq_len(d) == j)
    max(greatest(unit, a), greatest(-unit, a)) > 1e-7
  }, TRUE)
  some <- greatest(colSums(a), a) > 1e-7
  # Complete: a margin of 1 for everyone, whatever the size of b.
  strict <- lp("max", rep(0, 2 * d), cbind(a, -a), ">=", rep(1, nrow(a)))$status == 0
  c(
    list(y = numbers(data$y), predictors = lapply(2:d, function(j) numbers(data[[j]]))),
    kind = if (strict) "complete" else if (some) "quasi-complete" else "none", list(driven = as.list(driven))
  )
}
set.seed(1984)
separations <- lapply(1:220, function(i) {
  n <- sample(4:14, 1)
  k <- sample(1:3, 1)
  data <- data.frame(y = sample(0:1, n, TRUE), matrix(sample(0:sample(1:4, 1), n * k, TRUE), n))
  if (i %% 3 == 0) data$y <- as.numeric(data[[2]] + (if (k > 1) data[[3]] else 0) > 1)
  if (i %% 7 == 0) data[[2]] <- data[[2]] / 10 + 1.7
  separationCase(data)
})

save("regression-logistic",
  commands = list(ml = mlCommand, firth = firthCommand, profile = "optim() of the likelihood, see topics/regression-logistic.R", separation = lpCommand),
  cases = lapply(names(cases), logisticCase),
  separations = Filter(Negate(is.null), separations)
)
