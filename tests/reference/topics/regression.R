# Linear regression: base R, sandwich, lmtest, car (r-cran-sandwich r-cran-lmtest r-cran-car).
#
# Weights are frequencies: whole ones are written out as rows, so that lm() sees respondents; broken ones go by the formulas.

suppressMessages({
  library(sandwich)
  library(lmtest)
  library(car)
})

study <- read.csv("datasets/bti-agder/data.csv", na.strings = "")
recode <- function(x, map) unname(map[as.character(x)])
drivers <- data.frame(lou = study$lou)
for (name in c("oving", "plan", "erfaringsdeling")) drivers[[name]] <- recode(study[[name]], c("1" = 1, "2" = 2, "3" = 3, "8" = 1))
split <- drivers
for (name in names(split)[-1]) split[[name]] <- as.numeric(drivers[[name]] > 1)

set.seed(1958)
simulated <- within(data.frame(x1 = sample(1:5, 120, TRUE), x2 = sample(1:7, 120, TRUE), g = sample(1:4, 120, TRUE), h = sample(1:3, 120, TRUE)), {
  y <- pmin(10, pmax(1, round(2 + 0.6 * x1 - 0.2 * x2 + (g == 3) + rnorm(120, sd = 0.4 * x1 + 0.5))))
})
gaps <- simulated
gaps$x1[seq(2, 120, 9)] <- NA
gaps$g[seq(5, 120, 13)] <- NA
gaps$y[c(1, 2, 70)] <- NA
patterns <- expand.grid(x1 = 1:3, g = 1:3, y = 1:5)
million <- with(patterns, round(1e6 * dnorm(y, 2 + 0.3 * x1 + 0.2 * (g == 2), 1.1) / sum(dnorm(y, 2 + 0.3 * x1 + 0.2 * (g == 2), 1.1))))
alone <- data.frame(y = c(3, 4, 6, 5, 7, 9, 2, 8), g = c(1, 1, 1, 2, 2, 2, 3, 2), x1 = c(1, 2, 3, 1, 2, 5, 2, 4))

cases <- list(
  "study, levels" = list(drivers, "lou", c("oving", "plan", "erfaringsdeling")),
  "study, cut" = list(split, "lou", c("oving", "plan", "erfaringsdeling")),
  "study, two predictors" = list(drivers, "lou", c("oving", "plan")),
  "study, dummies" = list(drivers, "lou", c("oving", "plan"), factors = c(oving = 2, plan = 1)),
  "Longley" = list(longley, "Employed", c("GNP.deflator", "GNP", "Unemployed", "Armed.Forces", "Population", "Year")),
  "n = 3" = list(data.frame(y = c(2, 3, 5), x1 = c(1, 2, 3)), "y", "x1"),
  "n = 4" = list(data.frame(y = c(2, 3, 5, 1), x1 = c(1, 2, 3, 3)), "y", "x1"),
  "n = 5, two predictors" = list(data.frame(y = c(2, 3, 5, 1, 4), x1 = c(1, 2, 3, 3, 5), x2 = c(0, 1, 1, 0, 0)), "y", c("x1", "x2")),
  "n = 8" = list(alone, "y", "x1"),
  "a respondent alone in a level" = list(alone, "y", c("x1", "g"), factors = c(g = 1)),
  "intercept alone" = list(alone, "y", character(0)),
  "a constant predictor" = list(transform(alone, x2 = 4), "y", c("x2", "x1")),
  "a predictor that is a sum of others" = list(transform(simulated, x3 = 2 * x1 - x2), "y", c("x1", "x2", "x3", "h")),
  "years and kroner" = list(transform(simulated, year = 1990 + x2, kroner = 1e5 * x1 + 12345 * h), "y", c("year", "kroner")),
  "numbers and factors" = list(simulated, "y", c("x1", "x2", "g", "h"), factors = c(g = 3, h = 1)),
  "with gaps" = list(gaps, "y", c("x1", "x2", "g"), factors = c(g = 1)),
  "without intercept" = list(simulated, "y", c("x1", "x2"), intercept = FALSE),
  "without intercept, a factor" = list(simulated, "y", c("g", "x1", "h"), factors = c(g = 1, h = 2), intercept = FALSE),
  "whole weights" = list(head(simulated, 30), "y", c("x1", "g"), factors = c(g = 1), weights = rep(c(1, 2, 3, 0, 5), 6)),
  "broken weights" = list(head(simulated, 40), "y", c("x1", "x2"), weights = rep(c(0.5, 1.25, 2, 0.8), 10)),
  "a million" = list(patterns, "y", c("x1", "g"), factors = c(g = 1), weights = million)
)

robustCommand <- "sandwich::vcovHC(fit, type = type)"
fitted <- function(of) {
  data <- of[[1]][, c(of[[2]], of[[3]]), drop = FALSE]
  weights <- if (is.null(of$weights)) rep(1, nrow(data)) else of$weights
  for (name in names(of$factors)) data[[name]] <- relevel(factor(data[[name]]), as.character(of$factors[[name]]))
  intercept <- !isFALSE(of$intercept)
  terms <- c(if (intercept) "1" else "0", of[[3]])
  formula <- reformulate(terms, of[[2]])
  keep <- complete.cases(data) & weights > 0
  list(data = data[keep, , drop = FALSE], weights = weights[keep], formula = formula, intercept = intercept, terms = of[[3]])
}

linearCase <- function(id) {
  of <- cases[[id]]
  f <- fitted(of)
  n <- sum(f$weights)
  whole <- all(f$weights == round(f$weights)) && n < 1e5
  shared <- c(given(id, of), list(n = number(n)))
  if (!whole) return(c(shared, byFormula(f)))
  rows <- f$data[rep(seq_len(nrow(f$data)), f$weights), , drop = FALSE]
  fit <- lm(f$formula, rows)
  kept <- !is.na(coef(fit))
  s <- summary(fit)
  # sandwich goes by (X'X)^-1, which costs Longley's predictors half of their digits; by QR the same formula keeps them.
  x <- model.matrix(fit)[, kept, drop = FALSE]
  q <- qr.Q(qr(x))
  back <- backsolve(qr.R(qr(x)), diag(ncol(x)))
  h <- rowSums(q^2)
  robust <- function(type) {
    divisor <- switch(type, HC0 = 1, HC1 = fit$df.residual / n, HC2 = 1 - h, HC3 = (1 - h)^2)
    v <- back %*% crossprod(q, resid(fit)^2 / divisor * q) %*% t(back)
    packaged <- run(robustCommand, fit = fit, type = type)
    packaged <- packaged[!is.na(diag(packaged)), !is.na(diag(packaged)), drop = FALSE]
    stopifnot(all.equal(unname(packaged), unname(v), tolerance = if (id == "Longley") 1e-5 else 1e-8))
    list(v = v, f = function(places) {
      # In units of the standard errors, so that solve() has less to lose.
      unit <- sqrt(diag(v))[places]
      z <- coef(fit)[kept][places] / unit
      drop(z %*% solve(v[places, places] / outer(unit, unit), z)) / length(places)
    })
  }
  # hatvalues of 1 leave nothing to divide by.
  single <- any(hatvalues(fit) > 1 - 1e-9)
  slopes <- sum(kept) - f$intercept
  # vif() wants every predictor in the model, more than one of them, and an intercept.
  vifs <- if (f$intercept && length(f$terms) > 1 && all(kept)) vif(fit) else NULL
  if (!is.null(vifs) && !is.matrix(vifs)) vifs <- cbind(vifs, 1, sqrt(vifs))
  at <- rows[1, , drop = FALSE]
  c(shared, list(
    rSquared = number(s$r.squared), adjusted = number(s$adj.r.squared), sigma = number(s$sigma), df = number(fit$df.residual),
    f = if (slopes > 0) number(unname(s$fstatistic[1])) else raw("null"),
    p = if (slopes > 0) number(pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE)) else raw("null"),
    aliased = sum(!kept),
    estimates = numbers(unname(coef(fit)[kept])), se = numbers(unname(s$coefficients[, 2])), t = numbers(unname(s$coefficients[, 3])),
    ps = numbers(unname(s$coefficients[, 4])), low = numbers(unname(confint(fit)[kept, 1])), high = numbers(unname(confint(fit)[kept, 2])),
    hc = lapply(c("HC0", "HC1", "HC2", "HC3"), function(kind) {
      if (single && kind %in% c("HC2", "HC3")) return(list(kind = kind, why = "leverage"))
      v <- robust(kind)
      places <- setdiff(seq_len(sum(kept)), if (f$intercept) 1)
      list(kind = kind, se = numbers(sqrt(diag(v$v))), f = number(if (slopes > 0) v$f(places) else NA))
    }),
    vif = if (is.null(vifs)) numbers(numeric(0)) else numbers(unname(vifs[, 1])),
    vifScaled = if (is.null(vifs)) numbers(numeric(0)) else numbers(unname(vifs[, 3])),
    # Each predictor's F where it comes last; the alias of a predictor has none.
    termF = if (all(kept) && length(f$terms) > 0) numbers(drop1(fit, test = "F")[-1, "F value"]) else numbers(numeric(0)),
    leverage = number(max(hatvalues(fit))), cook = number(if (single) NA else max(cooks.distance(fit))),
    highLeverage = sum(hatvalues(fit) > 2 * sum(kept) / n * (1 + 1e-10)), highCook = if (single) raw("null") else sum(cooks.distance(fit) > 4 / n),
    predicted = if (all(kept)) predictions(fit, at, f, of) else raw("null")
  ))
}

predictions <- function(fit, at, f, of) {
  mean <- suppressWarnings(predict(fit, at, interval = "confidence", se.fit = TRUE))
  new <- suppressWarnings(predict(fit, at, interval = "prediction"))
  list(
    values = numbers(vapply(f$terms, function(name) as.numeric(as.character(at[[name]])), 0)),
    estimate = number(mean$fit[1]), se = number(unname(mean$se.fit)), low = number(mean$fit[2]), high = number(mean$fit[3]),
    newLow = number(new[2]), newHigh = number(new[3])
  )
}

# What is left without rows to write out: the formulas of the estimates and of each covariance.
byFormula <- function(f) {
  x <- model.matrix(f$formula, f$data)
  y <- model.response(model.frame(f$formula, f$data))
  w <- f$weights
  n <- sum(w)
  inverse <- solve(crossprod(x, w * x))
  b <- drop(inverse %*% crossprod(x, w * y))
  e <- drop(y - x %*% b)
  df <- n - ncol(x)
  s2 <- sum(w * e^2) / df
  h <- rowSums((x %*% inverse) * x)
  total <- sum(w * (y - sum(w * y) / n)^2)
  se <- sqrt(s2 * diag(inverse))
  slopes <- ncol(x) - 1
  rSquared <- 1 - sum(w * e^2) / total
  f1 <- rSquared / slopes / ((1 - rSquared) / df)
  list(
    rSquared = number(rSquared), adjusted = number(1 - (1 - rSquared) * (n - 1) / df), sigma = number(sqrt(s2)), df = number(df),
    f = number(f1), p = number(pf(f1, slopes, df, lower.tail = FALSE)), aliased = 0,
    estimates = numbers(unname(b)), se = numbers(unname(se)), t = numbers(unname(b / se)), ps = numbers(unname(2 * pt(-abs(b / se), df))),
    low = numbers(unname(b - qt(0.975, df) * se)), high = numbers(unname(b + qt(0.975, df) * se)),
    hc = lapply(list(HC0 = 1, HC1 = df / n, HC2 = 1 - h, HC3 = (1 - h)^2), function(divisor) {
      v <- inverse %*% crossprod(x, w * e^2 / divisor * x) %*% inverse
      list(se = numbers(unname(sqrt(diag(v)))), f = number(drop(b[-1] %*% solve(v[-1, -1], b[-1])) / slopes))
    }) |> (\(found) Map(function(kind, one) c(list(kind = kind), one), names(found), found))() |> unname(),
    vif = numbers(numeric(0)), vifScaled = numbers(numeric(0)), termF = numbers(numeric(0)),
    leverage = number(max(h)), cook = number(max(e^2 * h / (ncol(x) * s2 * (1 - h)^2))), predicted = raw("null")
  )
}

given <- function(id, of) {
  list(
    id = id, outcome = numbers(of[[1]][[of[[2]]]]),
    predictors = lapply(of[[3]], function(name) {
      reference <- of$factors[name]
      list(
        name = name, kind = if (name %in% names(of$factors)) "categorical" else "numeric", values = numbers(of[[1]][[name]]),
        reference = if (name %in% names(of$factors)) number(unname(reference)) else raw("null")
      )
    }),
    weights = if (is.null(of$weights)) raw("null") else numbers(of$weights), intercept = !isFALSE(of$intercept)
  )
}

save("regression", commands = list(fit = "lm(y ~ x, rows)", robust = robustCommand, vif = "car::vif(fit)"), cases = lapply(names(cases), linearCase))
