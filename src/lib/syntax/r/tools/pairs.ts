import type { Tool } from './tool.ts';

export const pairsTools: readonly Tool[] = [
  {
    name: 'answers_to',
    code: String.raw`answers_to <- function(names, among = names, from = coded, weight = weights) {
  column <- function(name, of) vapply(from[name], of, numeric(respondents))
  there <- complete.cases(column(unique(c(names, among)), function(answer) as.numeric(answer$code)))
  list(
    place = column(names, function(answer) as.numeric(answer$code))[there, , drop = FALSE],
    number = column(names, function(answer) as.numeric(answer$numbers[answer$code]))[there, , drop = FALSE],
    levels = lengths(lapply(from[names], function(answer) answer$values)),
    weight = (if (is.null(weight)) rep(1, respondents) else weight)[there]
  )
}`
  },
  {
    name: 'counts_of',
    code: String.raw`counts_of <- function(answers) {
  x <- factor(answers$place[, 1], seq_len(answers$levels[1]))
  y <- factor(answers$place[, 2], seq_len(answers$levels[2]))
  unclass(xtabs(answers$weight ~ x + y))
}`
  },
  {
    name: 'correlated',
    code: String.raw`correlated <- function(r, n, variance = 1, held = 0, level = 0.95) {
  r <- max(-1, min(1, r))
  df <- n - 2 - held
  t <- r * sqrt(df / (1 - r^2))
  room <- n - 3 - held
  ends <- if (room > 0) tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(variance / room)) else c(NA, NA)
  data.frame(n, estimate = r, statistic = t, df, p = 2 * pt(-abs(t), df), low = ends[1], high = ends[2])
}`
  },
  {
    name: 'values_of',
    code: String.raw`values_of <- function(answers, method) {
  value <- answers$number
  if (method == "spearman") value <- apply(answers$place, 2, weighted_midranks, answers$weight)
  if (ncol(value) == 2) return(value)
  held <- value[, -(1:2), drop = FALSE]
  alone <- function(value) qr(cbind(1, value))$rank > ncol(value)
  if (!alone(value[, -1]) || !alone(value[, -2])) return(NULL)
  resid(lm(value[, 1:2] ~ held))
}`
  },
  {
    name: 'coefficient',
    code: String.raw`coefficient <- function(answers, method, depends = "symmetric", convention = "r", level = 0.95) {
  n <- sum(answers$weight)
  held <- ncol(answers$place) - 2
  none <- data.frame(n, estimate = NA, statistic = NA, df = NA, p = NA, low = NA, high = NA)
  if (min(n, nrow(answers$place)) < 3 + held || any(apply(answers$place, 2, function(place) length(unique(place))) < 2)) return(none)
  if (method %in% c("spearman", "pearson")) {
    value <- values_of(answers, method)
    if (is.null(value)) return(none)
    r <- cov.wt(value, answers$weight, cor = TRUE)$cor[1, 2]
    variance <- if (method == "pearson") 1 else if (convention == "spss") 1.06 else 1 + r^2 / 2
    return(correlated(r, n, variance, held, level))
  }
  count <- counts_of(answers)
  if (method == "polychoric") return(polychoric(count, level))
  if (method %in% c("phi", "cramers-v")) {
    if (method == "phi" && any(answers$levels != 2)) return(none)
    count <- count[rowSums(count) > 0, colSums(count) > 0]
    test <- suppressWarnings(chisq.test(count, correct = FALSE))
    found <- if (method == "phi") ordinal_measure(count, "kendall", level = level) else none
    if (method == "cramers-v") found[c("estimate", "low", "high")] <- cramers_v(count, level)
    found[c("statistic", "df", "p")] <- c(test$statistic, test$parameter, test$p.value)
    return(found)
  }
  found <- ordinal_measure(count, method, depends, level)
  if (method == "kendall" && convention == "r") {
    test <- cor.test(answers$place[, 1], answers$place[, 2], method = "kendall", exact = FALSE)
    found[c("statistic", "p")] <- c(test$statistic, test$p.value)
  }
  found
}`
  },
  {
    name: 'permutation_p',
    code: String.raw`permutation_p <- function(answers, method, alternative = "two.sided", draws = 9999) {
  value <- values_of(answers, method)
  r <- c(cor(value)[1, 2], replicate(draws, cor(sample(value[, 1]), value[, 2])))
  far <- switch(alternative, greater = r, less = -r, abs(r))
  mean(far >= far[1] - 1e-12)
}`
  },
  {
    name: 'bootstrapped',
    code: String.raw`bootstrapped <- function(answers, method, depends = "symmetric", level = 0.95, resamples = 2000) {
  estimate <- function(all, rows) {
    drawn <- answers
    drawn[c("place", "number")] <- list(answers$place[rows, ], answers$number[rows, ])
    coefficient(drawn, method, depends, "spss", level)$estimate
  }
  drawn <- boot::boot(seq_len(nrow(answers$place)), estimate, resamples)
  ends <- function(type) tryCatch(boot::boot.ci(drawn, level, type)[[4]][4:5], error = function(e) c(NA, NA))
  bca <- ends("bca")
  percentile <- ends("perc")
  data.frame(bca_low = bca[1], bca_high = bca[2], percentile_low = percentile[1], percentile_high = percentile[2])
}`
  },
  {
    name: 'pairwise',
    code: String.raw`pairwise <- function(variables, with = NULL, method = "spearman", held = character(), listwise = FALSE, from = coded,
                     weight = weights, alternative = "two.sided", exact = "none", resamples = 0, adjust = "none",
                     convention = "r", level = 0.95) {
  pair <- if (is.null(with)) t(combn(variables, 2)) else cbind(variables, with)
  depends <- if (is.null(with)) "symmetric" else "y"
  found <- do.call(rbind, lapply(seq_len(nrow(pair)), function(at) {
    names <- c(pair[at, ], held)
    answers <- answers_to(names, if (listwise) c(variables, with, held) else names, from, weight)
    if (nrow(answers$place) < smallest_group) return(NULL)
    row <- data.frame(
      x = pair[[at, 1]], y = pair[[at, 2]], coefficient(answers, method, depends, convention, level), p_exact = NA
    )
    if (is.na(row$estimate)) return(row)
    if (exact == "fisher" && all(answers$levels == 2)) {
      row$p_exact <- fisher.test(table(answers$place[, 1], answers$place[, 2]), alternative = alternative)$p.value
    }
    if (exact == "permutation") row$p_exact <- permutation_p(answers, method, alternative)
    if (resamples > 0) row <- cbind(row, bootstrapped(answers, method, depends, level, resamples))
    row
  }))
  if (alternative != "two.sided" && method != "cramers-v") {
    expected <- if (alternative == "greater") found$estimate >= 0 else found$estimate <= 0
    found$p <- ifelse(expected, found$p / 2, 1 - found$p / 2)
  }
  if (!is.null(found)) {
    found$statistic[is.infinite(found$statistic)] <- NA
    found$p_adjusted <- p.adjust(found$p, adjust)
  }
  found
}`
  }
];
