# Scales: psych, base R and nleqslv (r-cran-psych r-cran-nleqslv), and PSPP for what SPSS prints (Debian: pspp).
#
# psych and factanal search with optim(), to five or six digits. So the equations that a minimum residual and a maximum
# likelihood solution satisfy are written out here, without eigenvalues, and solved to 1e-12; what the packages find must lie
# within their own tolerance of that.

suppressMessages({
  library(psych)
  library(nleqslv)
})

commands <- list(
  alpha = "psych::alpha(x, warnings = FALSE, check.keys = FALSE)$total[1, c('raw_alpha', 'std.alpha', 'average_r')]",
  feldt = "psych::alpha.ci(a, n.obs = n, n.var = k, p.val = 1 - level)",
  duhachek = paste(
    "tr <- function(m) sum(diag(m)); S <- sum(C);",
    "sqrt(2 * k^2 / ((k - 1)^2 * S^3) * (S * (tr(C %*% C) + tr(C)^2) - 2 * tr(C) * sum(C %*% C)) / n)"
  ),
  items = "psych::alpha(x, warnings = FALSE, check.keys = FALSE): item.stats$r.drop, alpha.drop$raw_alpha; smc(cor(x))",
  lambda2 = "off <- C - diag(diag(C)); (sum(off) + sqrt(k / (k - 1) * sum(off^2))) / sum(C)",
  lambda6 = "1 - sum(1 / diag(solve(C))) / sum(C)",
  minres = "nleqslv(start, function(l) { E <- R - l %*% t(l); diag(E) <- 0; E %*% l })$x",
  ml = "nleqslv(start, function(p) { l <- p[1:k]; S <- l %*% t(l) + diag(exp(p[-(1:k)])); W <- solve(S); D <- W %*% (S - R) %*% W; c(D %*% l, diag(D)) })$x",
  pspp = "RELIABILITY /VARIABLES=... /MODEL=ALPHA /SUMMARY=TOTAL.  RELIABILITY /MODEL=SPLIT(k)."
)

# ---- Answers

set.seed(1951)
likert <- function(n, loadings, levels, cut = seq(-1.5, 1.5, length.out = levels - 1)) {
  common <- rnorm(n)
  sapply(loadings, function(l) findInterval(l * common + sqrt(1 - l^2) * rnorm(n), cut) + 1)
}
withGaps <- function(x, every) {
  x[seq(1, length(x), by = every)] <- NA
  x
}
bfi <- function(items) unname(as.matrix(psych::bfi[1:120, items]))
million <- likert(40, c(0.8, 0.7, 0.6, 0.5, 0.7), 5)
answers <- list(
  "study, drivers in three levels" = withGaps(likert(33, c(0.8, 0.6, 0.7, 0.5, 0.6), 3), 23),
  "agreeableness, the first item reversed" = bfi(c("A1", "A2", "A3", "A4", "A5")),
  "conscientiousness, two items reversed" = bfi(c("C1", "C2", "C3", "C4", "C5")),
  "attitude" = unname(as.matrix(attitude)),
  "two items" = likert(20, c(0.8, 0.7), 5),
  "two items, negative" = likert(20, c(0.8, -0.7), 5),
  "two values (KR-20)" = likert(50, c(0.8, 0.7, 0.6, 0.5, 0.7, 0.4), 2),
  "the same item three times" = matrix(rep(likert(12, 0.5, 5), 3), 12),
  "three respondents" = matrix(c(1, 2, 4, 2, 2, 5, 1, 3, 3), 3),
  "two respondents" = matrix(c(1, 2, 4, 2, 1, 3), 2),
  "five respondents" = likert(5, c(0.9, 0.9, 0.8, 0.7), 5),
  "no relation" = likert(200, c(0, 0, 0, 0), 5),
  "twenty items" = likert(150, rep(c(0.3, 0.5, 0.7, 0.8), 5), 7),
  "decimals" = round(likert(30, c(0.8, 0.6, 0.7), 7) * 1.37 - 4.2, 2)
)
weighted <- list(
  "a million, by counts" = list(x = million, w = rep(25000, 40)),
  "fractional weights" = list(x = likert(25, c(0.8, 0.6, 0.7, 0.5), 5), w = round(runif(25, 0.2, 2.4), 2))
)
levelsOf <- c(0.95, 0.9, 0.99)

rowsOf <- function(x) raw(paste0("[", paste(apply(x, 1, function(row) unclass(numbers(row))), collapse = ","), "]"))
moments <- function(x, w) {
  n <- sum(w)
  means <- colSums(x * w) / n
  d <- sweep(x, 2, means)
  list(n = n, means = means, C = t(d) %*% (d * w) / (n - 1))
}
ofMatrix <- function(n, C, level) {
  k <- ncol(C)
  R <- cov2cor(C)
  a <- k / (k - 1) * (1 - sum(diag(C)) / sum(C))
  ends <- run(commands$feldt, a = a, n = n, k = k, level = level)
  # For more than 4e5 degrees of freedom qf() takes chi-square instead; qbeta() does not.
  f <- function(p) {
    b <- qbeta(p, (n - 1) / 2, (n - 1) * (k - 1) / 2)
    (k - 1) * b / (1 - b)
  }
  exact <- 1 - (1 - a) * f(c((1 + level) / 2, (1 - level) / 2))
  if (n < 1e5 && max(abs(exact - c(ends$lower.ci, ends$upper.ci))) > 1e-9) stop("alpha.ci differs")
  without <- function(i) C[-i, -i, drop = FALSE]
  singular <- k > 2 && rcond(R) < 1e-12
  list(
    n = number(n), level = level, covariances = rowsOf(C), alpha = number(a),
    standardised = number(k / (k - 1) * (1 - k / sum(R))), meanCorrelation = number((sum(R) - k) / (k * (k - 1))),
    low = number(exact[1]), high = number(exact[2]),
    se = number(run(commands$duhachek, C = C, k = k, n = n)),
    itemRest = numbers(sapply(1:k, function(i) sum(C[i, -i]) / sqrt(C[i, i] * sum(without(i))))),
    alphaWithout = numbers(sapply(1:k, function(i) {
      # Infinite where the others sum to the same for everyone.
      if (k == 2 || abs(sum(without(i))) < 1e-12) NA else (k - 1) / (k - 2) * (1 - sum(diag(without(i))) / sum(without(i)))
    })),
    smc = numbers(if (singular) rep(NA, k) else 1 - 1 / diag(solve(R))),
    lambda2 = number(run(commands$lambda2, C = C, k = k)),
    lambda6 = number(if (singular) NA else run(commands$lambda6, C = C))
  )
}
answersCase <- function(id) {
  x <- answers[[id]]
  full <- x[stats::complete.cases(x), , drop = FALSE]
  level <- levelsOf[1 + match(id, names(answers)) %% 3]
  # What psych prints must be what is written out above.
  printed <- suppressMessages(suppressWarnings(psych::alpha(as.data.frame(full), warnings = FALSE, check.keys = FALSE)))
  made <- ofMatrix(nrow(full), cov(full), level)
  near <- function(a, b) if (max(abs(a - as.numeric(b)), na.rm = TRUE) > 1e-12) stop("psych differs in ", id)
  near(unlist(printed$total[1, c("raw_alpha", "std.alpha", "average_r")]), c(made$alpha, made$standardised, made$meanCorrelation))
  near(printed$item.stats$r.drop, fromJSON(unclass(made$itemRest)))
  if (ncol(x) > 2) near(printed$alpha.drop$raw_alpha, fromJSON(unclass(made$alphaWithout)))
  near(printed$total$ase, made$se)
  pairs <- crossprod(!is.na(x))
  c(
    list(id = id, answers = rowsOf(x), means = numbers(colMeans(full))), made,
    list(pairwise = rowsOf(cov(x, use = "pairwise")), pairs = min(pairs), pairwiseAlpha = number({
      C <- cov(x, use = "pairwise")
      ncol(C) / (ncol(C) - 1) * (1 - sum(diag(C)) / sum(C))
    }))
  )
}
weightedCase <- function(id) {
  of <- weighted[[id]]
  m <- moments(of$x, of$w)
  c(list(id = id, answers = rowsOf(of$x), weights = numbers(of$w), means = numbers(m$means)), ofMatrix(m$n, m$C, 0.95))
}

# ---- SPSS's tables, by PSPP

psppCase <- function(id) {
  x <- answers[[id]]
  k <- ncol(x)
  file <- tempfile(fileext = ".sps")
  text <- apply(x, 1, function(row) paste(ifelse(is.na(row), ".", format(row, digits = 15, trim = TRUE)), collapse = " "))
  writeLines(c(
    "SET FORMAT=F40.16.", paste("DATA LIST LIST NOTABLE /", paste0("v", 1:k, collapse = " "), "."), "BEGIN DATA", text, "END DATA.",
    "RELIABILITY /VARIABLES=ALL /MODEL=ALPHA /SUMMARY=TOTAL.", paste0("RELIABILITY /VARIABLES=ALL /MODEL=SPLIT(", ceiling(k / 2), ").")
  ), file)
  output <- system2("pspp", c("-O", "format=csv", file), stdout = TRUE)
  values <- function(text, which = 1) {
    line <- output[grepl(text, output, fixed = TRUE)][which]
    parts <- strsplit(sub(text, "", line, fixed = TRUE), ",")[[1]]
    as.numeric(parts[grepl("^-?[0-9.]+$", parts)])
  }
  header <- grep("Scale Mean if Item Deleted", output)
  table <- t(sapply(output[header + 1:k], function(line) as.numeric(strsplit(line, ",")[[1]][-1]), USE.NAMES = FALSE))
  total <- output[grep("^Cronbach's Alpha,N of Items|Alpha,N of Items", output)[1] + 1]
  list(
    id = id, answers = rowsOf(x), alpha = number(as.numeric(strsplit(total, ",")[[1]][1])),
    scaleVariance = numbers(table[, 2]), itemRest = numbers(table[, 3]), alphaWithout = numbers(table[, 4]),
    correlation = number(values("Correlation Between Forms")), spearmanBrown = number(values("Equal Length")),
    unequalLength = number(values("Unequal Length")), guttman = number(values("Guttman Split-Half Coefficient"))
  )
}

# ---- One factor

model <- function(l) {
  R <- l %*% t(l)
  diag(R) <- 1
  R
}
noisy <- function(l, n) cor(matrix(rnorm(n * length(l)), n) %*% chol(model(l)))
three <- function(a, b, c) matrix(c(1, a, b, a, 1, c, b, c, 1), 3)
correlations <- list(
  "attitude" = list(cor(attitude), 30),
  "ability and intelligence" = list(cov2cor(ability.cov$cov), 112),
  "body measures, more than one factor" = list(Harman23.cor$cov, 305),
  "psychological tests, 24" = list(Harman74.cor$cov, 145),
  "agreeableness" = list(cor(na.omit(bfi(c("A1", "A2", "A3", "A4", "A5")))), 100),
  "conscientiousness" = list(cor(na.omit(bfi(c("C1", "C2", "C3", "C4", "C5")))), 100),
  "of a model, exactly" = list(model(c(0.9, 0.8, 0.7, 0.6, 0.5)), 200),
  "of a model, a negative item" = list(model(c(0.8, 0.7, -0.6, 0.75)), 90),
  "noisy" = list(noisy(c(0.8, 0.7, 0.6, 0.5, 0.4, 0.7), 60), 60),
  "noisy, weak" = list(noisy(c(0.4, 0.3, 0.35, 0.5), 300), 300),
  "noisy, strong" = list(noisy(rep(0.95, 8), 40), 40),
  "three items" = list(three(0.5, 0.4, 0.6), 50),
  "three items, one negative" = list(three(-0.5, 0.4, -0.6), 50),
  "study, drivers" = list(cor(na.omit(answers[[1]])), 28)
)
minresOf <- function(R, start) {
  k <- ncol(R)
  off <- function(l) {
    E <- R - l %*% t(l)
    diag(E) <- 0
    as.vector(E %*% l)
  }
  found <- nleqslv(start, off, control = list(xtol = 1e-15, ftol = 1e-15, maxit = 1000))
  if (max(abs(off(found$x))) > 1e-11) stop("no minimum residual solution")
  found$x
}
mlOf <- function(R, loadings, uniquenesses) {
  k <- ncol(R)
  score <- function(p) {
    l <- p[1:k]
    S <- l %*% t(l) + diag(exp(p[-(1:k)]))
    W <- solve(S)
    D <- W %*% (S - R) %*% W
    c(D %*% l, diag(D))
  }
  found <- nleqslv(c(loadings, log(uniquenesses)), score, control = list(xtol = 1e-15, ftol = 1e-15, maxit = 1000))
  if (max(abs(score(found$x))) > 1e-10) stop("no maximum likelihood solution")
  list(loadings = found$x[1:k], uniquenesses = exp(found$x[-(1:k)]))
}
turned <- function(l) if (sum(l) < 0) -l else l
quiet <- function(x) suppressMessages(suppressWarnings(x))
# As near as optim() goes before its line search gives up.
closest <- function(R, n) {
  for (factr in c(10, 1e3, 1e5, 1e7)) {
    control <- list(opt = list(factr = factr, pgtol = 0, maxit = 10000))
    found <- try(quiet(factanal(covmat = R, factors = 1, n.obs = n, control = control)), silent = TRUE)
    if (!inherits(found, "try-error")) return(found)
  }
}
factorCase <- function(id) {
  R <- unname(correlations[[id]][[1]])
  n <- correlations[[id]][[2]]
  k <- ncol(R)
  byPsych <- quiet(psych::fa(R, 1, fm = "minres", rotate = "none"))$loadings[, 1]
  byMl <- closest(R, n)
  minres <- minresOf(R, byPsych)
  ml <- mlOf(R, byMl$loadings[, 1], byMl$uniquenesses)
  uniquenesses <- 1 - minres^2
  S <- ml$loadings %*% t(ml$loadings) + diag(ml$uniquenesses)
  list(
    id = id, n = n, correlations = rowsOf(R), minres = numbers(turned(minres)), psych = numbers(turned(byPsych)),
    ml = numbers(turned(ml$loadings)), mlUniquenesses = numbers(ml$uniquenesses), factanal = numbers(turned(byMl$loadings[, 1])),
    statistic = number(if (k > 3) (n - 1 - (2 * k + 5) / 6 - 2 / 3) * (log(det(S)) - log(det(R)) + sum(diag(R %*% solve(S))) - k) else NA),
    factanalStatistic = number(if (k > 3) unname(byMl$STATISTIC) else NA),
    omegaModel = number(sum(minres)^2 / (sum(minres)^2 + sum(uniquenesses))),
    omegaObserved = number(1 - sum(uniquenesses) / sum(R)),
    omegaMl = number(sum(ml$loadings)^2 / (sum(ml$loadings)^2 + sum(ml$uniquenesses))),
    # psych turns negative items over first.
    psychOmega = number(if (any(turned(minres) < 0) || k < 4) NA else quiet(psych::omega(R, nfactors = 1, plot = FALSE))$omega.tot)
  )
}
# Where the best solution would explain more than all of an item, it is held at the bound that factanal and psych have.
heywood <- list(
  "three items" = three(0.9, 0.8, 0.5),
  "four items" = matrix(c(1, 0.85, 0.75, 0.8, 0.85, 1, 0.5, 0.55, 0.75, 0.5, 1, 0.5, 0.8, 0.55, 0.5, 1), 4)
)
heywoodCase <- function(id) {
  R <- heywood[[id]]
  bound <- sqrt(0.995)
  residuals <- function(l) sum((R - l %*% t(l))[lower.tri(R)]^2) / 2
  starts <- lapply(c(0.3, 0.6, 0.9), function(at) {
    optim(rep(at, ncol(R)), residuals, method = "L-BFGS-B", lower = -bound, upper = bound, control = list(factr = 1, pgtol = 0, maxit = 10000))
  })
  best <- starts[[which.min(sapply(starts, `[[`, "value"))]]
  ml <- closest(R, 100)
  list(
    id = id, correlations = rowsOf(R), minres = numbers(best$par), residuals = number(best$value), ml = numbers(turned(ml$loadings[, 1])),
    discrepancy = number(ml$criteria[["objective"]])
  )
}

save("scales",
  pspp = system2("pspp", "--version", stdout = TRUE)[1],
  commands = commands,
  answers = lapply(names(answers), answersCase),
  weighted = lapply(names(weighted), weightedCase),
  spss = lapply(c("study, drivers in three levels", "agreeableness, the first item reversed", "attitude", "two values (KR-20)", "five respondents", "twenty items", "decimals"), psppCase),
  factors = lapply(names(correlations), factorCase),
  heywood = lapply(names(heywood), heywoodCase)
)
