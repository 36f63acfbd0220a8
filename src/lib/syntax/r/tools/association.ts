import type { Tool } from './tool.ts';

export const associationTools: readonly Tool[] = [
  {
    name: 'weighted_midranks',
    code: String.raw`weighted_midranks <- function(x, weight) {
  values <- sort(unique(x))
  count <- tapply(weight, factor(x, values), sum)
  unname(cumsum(count) - count + (count + 1) / 2)[match(x, values)]
}`
  },
  {
    name: 'weighted_spearman',
    code: String.raw`weighted_spearman <- function(a, b, weight) {
  found <- data.frame(n = sum(weight), rho = NA_real_, p = NA_real_, p_fisher = NA_real_, respondents = length(a))
  if (length(a) < 3 || found$n < 3 || length(unique(a)) < 2 || length(unique(b)) < 2) return(found)
  ranks <- cbind(weighted_midranks(a, weight), weighted_midranks(b, weight))
  found$rho <- max(-1, min(1, cov.wt(ranks, weight, cor = TRUE)$cor[1, 2]))
  t <- found$rho * sqrt((found$n - 2) / (1 - found$rho^2))
  found$p <- 2 * pt(-abs(t), found$n - 2)
  found
}`
  },
  {
    name: 'spearman',
    code: String.raw`spearman <- function(x, y, rows = TRUE, weight = weights) {
  both <- rows & !is.na(x$code) & !is.na(y$code)
  a <- x$code[both]
  b <- y$code[both]
  if (!is.null(weight)) return(weighted_spearman(a, b, weight[both]))
  found <- data.frame(n = length(a), rho = NA_real_, p = NA_real_, p_fisher = NA_real_)
  if (length(a) < 3 || length(unique(a)) < 2 || length(unique(b)) < 2) return(found)
  test <- suppressWarnings(cor.test(a, b, method = "spearman", exact = FALSE))
  found$rho <- unname(test$estimate)
  found$p <- test$p.value
  if (length(x$values) == 2 && length(y$values) == 2) found$p_fisher <- fisher.test(table(a, b))$p.value
  found
}`
  },
  {
    name: 'associations',
    code: String.raw`associations <- function(from, to, by = NULL, least = 3, limit = max(least, smallest_group)) {
  of <- function(rows) {
    found <- Map(function(x, y) spearman(coded[[x]], coded[[y]], rows), from, to)
    cbind(from = from, to = to, do.call(rbind, unname(found)))
  }
  found <- in_groups(by, of)
  if (is.null(by) || NROW(found) == 0) return(found)
  all <- of(rep(TRUE, respondents))
  size <- if (is.null(weights)) "n" else "respondents"
  for (pair in seq_along(from)) {
    rows <- which(found$from == from[pair] & found$to == to[pair])
    hidden <- rows[!shown(found[[size]][rows], all[[size]][pair], limit) | found[[size]][rows] < least]
    found[hidden, c("rho", "p", "p_fisher")] <- NA
  }
  found
}`
  },
  {
    name: 'correlations',
    code: String.raw`correlations <- function(target, variables, by = NULL, least = 3) {
  found <- associations(variables, rep(target, length(variables)), by, least)
  if (NROW(found) == 0) return(found)
  panel <- if (is.null(by)) rep(1, nrow(found)) else found$group
  found$p_holm <- ave(found$p, panel, FUN = function(p) p.adjust(p, "holm"))
  found
}`
  },
  {
    name: 'strip',
    code: String.raw`strip <- function(outcome, driver, outcome_codings, driver_codings) {
  found <- NULL
  for (y in outcome_codings) for (x in driver_codings) {
    rho <- spearman(do.call(recoded, c(list(read[[driver]]), x)), do.call(recoded, c(list(read[[outcome]]), y)))
    found <- rbind(found, data.frame(outcome_cutoff = y$cutoff, driver_cutoff = x$cutoff, dont_know = x$dont_know, rho))
  }
  found
}`
  }
];
