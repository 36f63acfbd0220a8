# Ordinal regression: ordinal, MASS, VGAM (r-cran-ordinal r-cran-mass r-cran-vgam).
#
# clm() gives the estimates, by Newton's method to the last digits; polr() must agree as far as it goes. The model in which each
# split has coefficients of its own is clm's with nominal effects, which VGAM must agree with. Profiles are clm() with an offset
# for the coefficient that is held, Brant's test is written out from the glm()s, the score test from the derivatives of the
# chances.

suppressMessages({
  library(ordinal)
  library(MASS)
  library(VGAM)
})

study <- read.csv("datasets/bti-agder/data.csv", na.strings = "")
drivers <- data.frame(y = study$lou)
for (name in c("oving", "plan", "erfaringsdeling")) drivers[[name]] <- unname(c("1" = 1, "2" = 2, "3" = 3, "8" = 1)[as.character(study[[name]])])

set.seed(1980)
simulated <- function(n, slopes, cuts) within(
  data.frame(x1 = sample(1:5, n, TRUE), x2 = sample(1:7, n, TRUE), g = sample(1:3, n, TRUE)),
  y <- findInterval(slopes[1] * (x1 - 3) + slopes[2] * (x2 - 4) + slopes[3] * (g == 2) + rlogis(n), cuts) + 1
)
sixty <- simulated(60, c(0.5, -0.2, 0.8), c(-1, 0.5))
large <- simulated(600, c(0.3, 0.1, -0.5), c(-2, -0.5, 0.7, 2))
skewed <- simulated(400, c(0.4, 0, 0.3), c(2, 3, 4.5))
gaps <- large[1:200, ]
gaps$x1[seq(2, 200, 9)] <- NA
gaps$y[c(1, 50)] <- NA
grid <- expand.grid(x1 = 1:4, g = 1:3, y = 1:4)
cuts <- c(-Inf, -1, 0, 2, Inf)
million <- with(grid, round(1e6 / 12 * (plogis(cuts[y + 1] - 0.2 * x1 - 0.1 * (g == 3)) - plogis(cuts[y] - 0.2 * x1 - 0.1 * (g == 3)))))
# Slopes that differ from split to split.
crossed <- within(data.frame(x1 = rep(1:4, each = 60)), {
  u <- (seq_along(x1) * 0.618033988749895) %% 1
  y <- 1 + (u > plogis(1.5 - 0.8 * x1)) + (u > plogis(1.6 - 0.1 * x1))
})

cases <- list(
  "study, plan" = list(drivers, "y", "plan"),
  "study, three predictors" = list(drivers, "y", c("oving", "plan", "erfaringsdeling")),
  "n = 6" = list(data.frame(y = c(1, 2, 1, 3, 2, 3), x1 = c(1, 2, 3, 3, 1, 4)), "y", "x1"),
  "n = 9, a level of one" = list(data.frame(y = c(1, 1, 3, 1, 2, 1, 3, 3, 3), x1 = c(1, 2, 1, 4, 3, 3, 2, 4, 3)), "y", "x1"),
  "thresholds alone" = list(sixty, "y", character(0)),
  "two levels" = list(transform(sixty, y = pmin(y, 2)), "y", c("x1", "x2")),
  "sixty" = list(sixty, "y", c("x1", "x2", "g"), factors = c(g = 1)),
  "six hundred" = list(large, "y", c("x1", "x2", "g"), factors = c(g = 2)),
  "most in the lowest level" = list(skewed, "y", c("x1", "x2")),
  "with gaps" = list(gaps, "y", c("x1", "x2")),
  "levels without anyone" = list(transform(large[1:150, ], y = c(1, 3, 4, 6, 8)[y]), "y", "x1", levels = 1:9),
  "a predictor that is a sum of others" = list(transform(sixty, x3 = x1 + x2), "y", c("x1", "x2", "x3")),
  "years" = list(transform(large, year = 1990 + x2), "y", c("year", "x1")),
  "whole weights" = list(sixty[1:30, ], "y", c("x1", "x2"), weights = rep(c(1, 2, 3, 0, 5), 6)),
  "broken weights" = list(sixty[1:40, ], "y", c("x1", "x2"), weights = rep(c(0.5, 1.25, 2, 0.8), 10)),
  "a million" = list(grid, "y", c("x1", "g"), factors = c(g = 1), weights = million),
  "slopes that differ" = list(crossed, "y", "x1")
)

# x: the columns of the model, less their means, which thresholds are then freed of.
clmCommand <- "clm(y ~ x, weights = w, control = clm.control(gradTol = 1e-8, maxIter = 200))"
generalCommand <- "clm(y ~ 1, nominal = ~ x, weights = w, control = clm.control(gradTol = 1e-8, maxIter = 200))"
vglmCommand <- "vglm(y ~ x, cumulative(parallel = FALSE), weights = w, epsilon = 1e-12, maxit = 100)"
polrCommand <- "polr(y ~ x, weights = w, Hess = TRUE, control = list(reltol = 1e-15, maxit = 1000))"

likelihoodOf <- function(y, x, w, offset) {
  data <- list(y = y, x = x, w = w, o = offset)
  control <- clm.control(gradTol = 1e-8, maxIter = 200)
  fit <- if (ncol(x) == 0) clm(y ~ offset(o), data = data, weights = w, control = control) else clm(y ~ x + offset(o), data = data, weights = w, control = control)
  as.numeric(logLik(fit))
}

# Brant 1990: a glm for each split, the covariance of the slopes of two of them from the chances that they give.
brantOf <- function(y, x, w, terms) {
  k <- nlevels(y) - 1
  full <- cbind(1, x)
  fits <- lapply(seq_len(k), function(m) suppressWarnings(glm(as.numeric(as.integer(y) > m) ~ x, binomial, weights = w, start = numeric(ncol(full)), epsilon = 1e-13)))
  # Where one of them is separated there is no test.
  stopifnot(abs(unlist(lapply(fits, coef))) < 15)
  shares <- lapply(fits, fitted)
  information <- function(weights) crossprod(full, weights * full)
  inverse <- lapply(shares, function(p) solve(information(w * p * (1 - p))))
  d <- ncol(x)
  V <- matrix(0, k * d, k * d)
  for (m in seq_len(k)) for (l in m:k) {
    block <- (inverse[[m]] %*% information(w * (shares[[l]] - shares[[m]] * shares[[l]])) %*% inverse[[l]])[-1, -1]
    at <- function(s) (s - 1) * d + seq_len(d)
    V[at(m), at(l)] <- block
    V[at(l), at(m)] <- t(block)
  }
  b <- unlist(lapply(fits, function(fit) coef(fit)[-1]))
  wald <- function(columns) {
    D <- do.call(rbind, lapply(2:k, function(m) t(vapply(columns, function(j) {
      row <- numeric(k * d)
      row[j] <- 1
      row[(m - 1) * d + j] <- -1
      row
    }, numeric(k * d)))))
    drop(t(D %*% b) %*% solve(D %*% V %*% t(D), D %*% b))
  }
  c(wald(seq_len(d)), vapply(terms, wald, 0))
}

# Rao's: the slope of the log-likelihood of the general model at the proportional one, in its expected information.
scoreOf <- function(y, x, w, theta, b) {
  k <- length(theta)
  full <- cbind(1, x)
  U <- numeric(k * ncol(full))
  I <- matrix(0, length(U), length(U))
  for (i in seq_along(y)) {
    eta <- theta - sum(x[i, ] * b)
    p <- diff(c(0, plogis(eta), 1))
    D <- matrix(0, k + 1, length(U))
    for (m in seq_len(k)) {
      at <- (m - 1) * ncol(full) + seq_len(ncol(full))
      D[m, at] <- D[m, at] + dlogis(eta[m]) * full[i, ]
      D[m + 1, at] <- D[m + 1, at] - dlogis(eta[m]) * full[i, ]
    }
    U <- U + w[i] * D[as.integer(y)[i], ] / p[as.integer(y)[i]]
    I <- I + w[i] * crossprod(D / sqrt(p))
  }
  drop(U %*% solve(I, U))
}

ordinalCase <- function(id) {
  message("  ", id)
  of <- cases[[id]]
  data <- of[[1]][, c(of[[2]], of[[3]]), drop = FALSE]
  w <- if (is.null(of$weights)) rep(1, nrow(data)) else of$weights
  for (name in names(of$factors)) data[[name]] <- relevel(factor(data[[name]]), as.character(of$factors[[name]]))
  data$w <- w
  data <- data[complete.cases(data) & w > 0, ]
  w <- data$w
  data$y <- factor(data$y, ordered = TRUE)
  formula <- reformulate(c("1", of[[3]]), "y")
  whole <- model.matrix(formula, data)
  independent <- sort(with(qr(whole), pivot[seq_len(rank)]))[-1]
  assigned <- attr(whole, "assign")[independent]
  plain <- whole[, independent, drop = FALSE]
  x <- sweep(plain, 2, colMeans(plain))
  y <- data$y
  fit <- if (ncol(x) > 0) run(clmCommand, y = y, x = x, w = w) else clm(y ~ 1, weights = w)
  stopifnot(fit$maxGradient < 1e-7)
  k <- length(fit$alpha)
  if (ncol(x) > 0 && is.null(of$weights) && k > 1) {
    polr <- suppressWarnings(run(polrCommand, y = y, x = x, w = w))
    stopifnot(all.equal(unname(c(polr$zeta, polr$coefficients)), unname(coef(fit)), tolerance = 1e-3))
  }
  back <- diag(k + ncol(x))
  if (ncol(x) > 0) back[seq_len(k), -seq_len(k)] <- rep(colMeans(plain), each = k)
  estimates <- drop(back %*% coef(fit))
  covariance <- back %*% vcov(fit) %*% t(back)
  theta <- fit$alpha
  b <- unname(fit$beta)
  se <- sqrt(diag(covariance))
  top <- as.numeric(logLik(fit))
  counts <- tapply(w, data$y, sum)
  n <- sum(w)
  null <- -2 * sum(counts * log(counts / n))
  slopes <- length(theta) + seq_along(b)
  byTerm <- lapply(seq_along(of[[3]]), function(term) which(assigned == term))
  fall <- function(places, values = 0 * places) {
    offset <- drop(x[, places, drop = FALSE] %*% values)
    2 * (top - likelihoodOf(y, x[, setdiff(seq_along(b), places), drop = FALSE], w, offset))
  }
  end <- function(k, side) {
    beyond <- function(value) fall(k, value) - qchisq(0.95, 1)
    far <- b[k] + side * 2 * se[slopes[k]]
    while (beyond(far) < 0) far <- b[k] + 2 * (far - b[k])
    uniroot(beyond, sort(c(b[k], far)), tol = 1e-12)$root
  }
  wald <- function(p) if (length(p) == 0) NA_real_ else drop(b[p] %*% solve(covariance[slopes[p], slopes[p]], b[p]))
  coxSnell <- 1 - exp((-2 * top - null) / n)
  parallel <- raw("null")
  if (k > 1 && length(b) > 0) {
    general <- tryCatch(suppressWarnings(run(generalCommand, y = y, x = x, w = w)), error = function(e) NULL)
    separated <- is.null(general) || general$maxGradient > 1e-6 || max(abs(coef(general))) > 15
    if (!separated) {
      logits <- cbind(1, x) %*% matrix(coef(general), ncol = k, byrow = TRUE)
      crossing <- any(logits[, -1] < logits[, -k])
      # VGAM stops where a chance falls below 0, and loses its way where there are few.
      if (!crossing && n >= 30) {
        vgam <- suppressWarnings(run(vglmCommand, y = y, x = x, w = w))
        stopifnot(all.equal(VGAM::logLik.vlm(vgam), as.numeric(logLik(general)), tolerance = 1e-7))
      }
    }
    brant <- tryCatch(brantOf(y, x, w, Filter(length, byTerm)), error = function(e) NULL)
    parallel <- list(
      general = if (separated) "separated" else if (crossing) "not-ordered" else "ordered",
      likelihoodRatio = number(if (separated || crossing) NA else 2 * (as.numeric(logLik(general)) - top)),
      brant = if (is.null(brant)) raw("null") else numbers(brant), score = number(scoreOf(y, x, w, theta, b)),
      df = (k - 1) * length(b)
    )
  }
  # predict() wants the columns one by one.
  columns <- as.data.frame(x)
  names(columns) <- sprintf("v%d", seq_along(columns))
  same <- clm(reformulate(c("1", names(columns)), "y"), data = cbind(y = y, columns), weights = w, control = clm.control(gradTol = 1e-8))
  predicted <- predict(same, newdata = columns[1, , drop = FALSE], type = "prob", se.fit = TRUE, interval = TRUE)
  at <- data[1, of[[3]], drop = FALSE]
  c(given(id, of), list(
    n = number(n), estimates = numbers(unname(estimates)), se = numbers(unname(se)), ps = numbers(unname(2 * pnorm(-abs(estimates / se)))),
    fall = numbers(vapply(seq_along(b), fall, 0)), low = numbers(vapply(seq_along(b), end, 0, -1)), high = numbers(vapply(seq_along(b), end, 0, 1)),
    logLikelihood = number(top), nullDeviance = number(null),
    test = number(if (length(b) > 0) null + 2 * top else NA), nagelkerke = number(coxSnell / (1 - exp(-null / n))),
    wald = numbers(vapply(byTerm, wald, 0)), termFall = numbers(vapply(byTerm, function(p) if (length(p) == 0) NA_real_ else fall(p), 0)),
    parallel = parallel,
    values = numbers(vapply(of[[3]], function(name) as.numeric(as.character(at[[name]])), 0)),
    chances = numbers(unname(predicted$fit[1, ])), chancesSe = numbers(unname(predicted$se.fit[1, ])),
    chancesLow = numbers(unname(predicted$lwr[1, ])), chancesHigh = numbers(unname(predicted$upr[1, ]))
  ))
}

given <- function(id, of) list(
  id = id, outcome = numbers(of[[1]][[of[[2]]]]), levels = if (is.null(of$levels)) raw("null") else numbers(of$levels),
  predictors = lapply(of[[3]], function(name) {
    factor <- name %in% names(of$factors)
    list(
      name = name, kind = if (factor) "categorical" else "numeric", values = numbers(of[[1]][[name]]),
      reference = if (factor) number(unname(of$factors[name])) else raw("null")
    )
  }),
  weights = if (is.null(of$weights)) raw("null") else numbers(of$weights)
)

save("regression-ordinal",
  commands = list(fit = clmCommand, general = generalCommand, other = "profile, Brant's test and the score test: see topics/regression-ordinal.R"),
  cases = lapply(names(cases), ordinalCase)
)
