import type { Tool } from './tool.ts';

export const crosstabTools: readonly Tool[] = [
  {
    name: 'two_way',
    code: String.raw`two_way <- function(row, column, rows, columns, from = coded, weight = weights) {
  answer <- function(name, values) factor(from[[name]]$values[from[[name]]$code], values)
  if (is.null(weight)) weight <- rep(1, respondents)
  unclass(xtabs(weight ~ row + column, list(row = answer(row, rows), column = answer(column, columns))))
}`
  },
  {
    name: 'cells_of',
    code: String.raw`cells_of <- function(count) {
  test <- if (min(dim(count)) > 1) suppressWarnings(chisq.test(count, correct = FALSE))
  place <- expand.grid(row = rownames(count), column = colnames(count), stringsAsFactors = FALSE)
  data.frame(
    place, n = c(count), of_row = c(prop.table(count, 1)), of_column = c(prop.table(count, 2)),
    of_total = c(prop.table(count)), expected = if (is.null(test)) NA else c(test$expected),
    residual = if (is.null(test)) NA else c(test$stdres)
  )
}`
  },
  {
    name: 'compare_columns',
    code: String.raw`compare_columns <- function(count) {
  total <- colSums(count)
  found <- NULL
  for (row in seq_len(nrow(count))) {
    n <- count[row, ]
    compared <- which(total >= 2 & n > 0 & n < total)
    if (length(compared) < 2) next
    pair <- t(combn(compared, 2))
    one <- pair[, 1]
    other <- pair[, 2]
    share <- (n[one] + n[other]) / (total[one] + total[other])
    estimate <- n[one] / total[one] - n[other] / total[other]
    z <- estimate / sqrt(share * (1 - share) * (1 / total[one] + 1 / total[other]))
    p <- 2 * pnorm(-abs(z))
    p_adjusted <- p.adjust(p, "bonferroni")
    names <- data.frame(row = rownames(count)[row], one = colnames(count)[one], other = colnames(count)[other])
    found <- rbind(found, data.frame(names, estimate, statistic = z, p, p_adjusted, row.names = NULL))
  }
  found
}`
  },
  {
    name: 'independence',
    code: String.raw`independence <- function(count, row_scores = NULL, column_scores = NULL, exact = "none") {
  if (min(dim(count)) < 2) return(NULL)
  two <- all(dim(count) == 2)
  test <- function(method, statistic, df, p = pchisq(statistic, df, lower.tail = FALSE)) {
    data.frame(method, statistic = unname(statistic), df = unname(df), p)
  }
  pearson <- suppressWarnings(chisq.test(count, correct = FALSE))
  df <- pearson$parameter
  found <- rbind(
    test("pearson", pearson$statistic, df),
    test("likelihood-ratio", 2 * sum(ifelse(count > 0, count * log(count / pearson$expected), 0)), df)
  )
  if (two) found <- rbind(found, test("yates", suppressWarnings(chisq.test(count))$statistic, df))
  if (!is.null(row_scores) && !is.null(column_scores)) {
    scores <- expand.grid(row_scores, column_scores)
    r <- cov.wt(scores, c(count) / sum(count), cor = TRUE)$cor[1, 2]
    found <- rbind(found, test("linear-by-linear", (sum(count) - 1) * r^2, 1))
  }
  whole <- floor(count + 0.5)
  if (exact == "mid-p" && two) {
    a <- max(0, sum(whole[1, ]) - sum(whole[, 2])):min(sum(whole[1, ]), sum(whole[, 1]))
    probability <- dhyper(a, sum(whole[, 1]), sum(whole[, 2]), sum(whole[1, ]))
    ours <- probability[a == whole[1, 1]]
    tied <- abs(probability / ours - 1) <= 1e-7
    p <- sum(probability[probability < ours & !tied]) + sum(probability[tied]) / 2
    found <- rbind(found, test("mid-p", NA, NA, p))
  } else if (exact != "none") {
    name <- if (two) "fisher" else "fisher-freeman-halton"
    found <- rbind(found, test(name, NA, NA, fisher.test(whole, workspace = 2e7)$p.value))
  }
  found
}`
  },
  {
    name: 'root_of',
    code: String.raw`root_of <- function(f, from, to) {
  while (sign(f(to)) == sign(f(from))) to <- from + 2 * (to - from)
  uniroot(f, c(from, to), tol = 1e-14, maxiter = 1e4)$root
}`
  },
  {
    name: 'cramers_v',
    code: String.raw`cramers_v <- function(count, level = 0.95) {
  test <- suppressWarnings(chisq.test(count, correct = FALSE))
  statistic <- test$statistic[[1]]
  df <- test$parameter[[1]]
  most <- sum(count) * (min(dim(count)) - 1)
  end <- function(p) {
    if (pchisq(statistic, df) <= p) return(0)
    min(1, sqrt(root_of(function(ncp) pchisq(statistic, df, ncp) - p, 0, statistic + df) / most))
  }
  c(sqrt(statistic / most), end((1 + level) / 2), end((1 - level) / 2))
}`
  },
  {
    name: 'strength',
    code: String.raw`strength <- function(count, groups = "columns", level = 0.95, exact = FALSE) {
  if (min(dim(count)) < 2) return(NULL)
  effect <- function(measure, estimate, low = NA, high = NA, p = NA) data.frame(measure, estimate, low, high, p)
  test <- suppressWarnings(chisq.test(count, correct = FALSE))
  statistic <- unname(test$statistic)
  df <- unname(test$parameter)
  n <- sum(count)
  fewer <- dim(count) - 1 - (dim(count) - 1)^2 / (n - 1)
  corrected <- sqrt(max(0, statistic / n - df / (n - 1)) / min(fewer))
  found <- rbind(
    do.call(effect, c("cramers-v", as.list(cramers_v(count, level)))),
    effect("cramers-v-corrected", min(1, corrected))
  )
  if (any(dim(count) != 2)) return(found)
  phi <- (count[1, 1] * count[2, 2] - count[1, 2] * count[2, 1]) / sqrt(prod(rowSums(count), colSums(count)))
  two <- if (groups == "columns") t(count) else count
  a <- two[2, 2]
  b <- two[2, 1]
  c <- two[1, 2]
  d <- two[1, 1]
  z <- qnorm((1 + level) / 2)
  ratio <- function(measure, estimate, se) {
    if (!is.finite(se) || se == 0) return(effect(measure, if (is.finite(estimate)) estimate else NA))
    ends <- estimate * exp(c(-z, z) * se)
    effect(measure, estimate, ends[1], ends[2], 2 * pnorm(-abs(log(estimate) / se)))
  }
  one <- wilson(a, a + b, level)
  other <- wilson(c, c + d, level)
  difference <- one[1] - other[1]
  se <- sqrt(one[1] * (1 - one[1]) / (a + b) + other[1] * (1 - other[1]) / (c + d))
  found <- rbind(
    found,
    effect("phi", phi),
    effect(
      "risk-difference", difference,
      difference - sqrt((one[1] - one[2])^2 + (other[3] - other[1])^2),
      difference + sqrt((one[3] - one[1])^2 + (other[1] - other[2])^2),
      if (se > 0) 2 * pnorm(-abs(difference / se)) else NA
    ),
    ratio("risk-ratio", one[1] / other[1], sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))),
    ratio("odds-ratio", (a / b) * (d / c), sqrt(1 / a + 1 / b + 1 / c + 1 / d))
  )
  if (!exact) return(found)
  rbind(found, do.call(effect, c(list("odds-ratio-exact"), exact_odds_ratio(floor(c(a, b, c, d) + 0.5), level))))
}`
  },
  {
    name: 'exact_odds_ratio',
    code: String.raw`exact_odds_ratio <- function(cells, level) {
  row <- cells[1] + cells[2]
  column <- cells[1] + cells[3]
  n <- sum(cells)
  k <- max(0, row + column - n):min(row, column)
  weight <- dhyper(k, row, n - row, column, log = TRUE)
  chance <- function(log_odds) {
    p <- weight + k * log_odds
    p <- exp(p - max(p))
    p / sum(p)
  }
  solve_for <- function(f) exp(uniroot(f, c(-50, 50), tol = 1e-14, maxiter = 1e4)$root)
  a <- cells[1]
  tail <- (1 - level) / 2
  list(
    estimate = if (a == min(k)) 0 else if (a == max(k)) NA else solve_for(function(x) sum(k * chance(x)) - a),
    low = if (a == min(k)) 0 else solve_for(function(x) log(sum(chance(x)[k >= a]) / tail)),
    high = if (a == max(k)) NA else solve_for(function(x) log(sum(chance(x)[k <= a]) / tail))
  )
}`
  }
];
