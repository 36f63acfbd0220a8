import type { Tool } from './tool.ts';

export const sensitivityTools: readonly Tool[] = [
  {
    name: 'one_way',
    code: String.raw`one_way <- function(x, y, method) {
  a <- if (method == "pearson") x$numbers[x$code] else x$code
  b <- if (method == "pearson") y$numbers[y$code] else y$code
  both <- !is.na(a) & !is.na(b)
  found <- data.frame(method, n = sum(both), estimate = NA, p = NA)
  if (sum(both) < 3 || length(unique(a[both])) < 2 || length(unique(b[both])) < 2) return(found)
  test <- suppressWarnings(cor.test(a[both], b[both], method = method, exact = FALSE))
  found[c("estimate", "p")] <- c(test$estimate, test$p.value)
  found
}`
  },
  {
    name: 'multiverse',
    code: String.raw`multiverse <- function(outcome, predictor, outcome_codings, predictor_codings, methods, alpha = 0.05) {
  ways <- NULL
  for (of_y in outcome_codings) for (of_x in predictor_codings) {
    y <- do.call(recoded, c(list(read[[outcome]]), of_y))
    x <- do.call(recoded, c(list(read[[predictor]]), of_x))
    ways <- rbind(ways, data.frame(
      outcome_cutoff = of_y$cutoff, outcome_dont_know = of_y$dont_know, outcome_no_answer = of_y$no_answer,
      predictor_cutoff = of_x$cutoff, predictor_dont_know = of_x$dont_know, predictor_no_answer = of_x$no_answer,
      do.call(rbind, lapply(methods, function(method) one_way(x, y, method)))
    ))
  }
  ways <- ways[order(ways$estimate), ]
  found <- ways[!is.na(ways$estimate), ]
  list(
    ways = ways,
    summary = data.frame(
      defined = nrow(found), median = median(found$estimate), min = min(found$estimate), max = max(found$estimate),
      positive_significant = sum(found$estimate > 0 & found$p < alpha),
      negative_significant = sum(found$estimate < 0 & found$p < alpha)
    )
  )
}`
  },
  {
    name: 'stability',
    code: String.raw`stability <- function(variables, resamples = 1000, level = 0.95) {
  place <- vapply(coded[variables], function(answer) as.numeric(answer$code), numeric(respondents))
  n <- crossprod(!is.na(place))
  pair <- which(lower.tri(n), arr.ind = TRUE)
  rho <- function(rows) {
    suppressWarnings(cor(place[rows, ], use = "pairwise.complete.obs", method = "spearman"))[pair]
  }
  estimate <- rho(seq_len(respondents))
  drawn <- replicate(resamples, rho(sample(respondents, replace = TRUE)))
  ends <- apply(matrix(drawn, length(estimate)), 1, quantile, c(1 - level, 1 + level) / 2, na.rm = TRUE)
  edges <- data.frame(
    x = variables[pair[, "col"]], y = variables[pair[, "row"]], n = n[pair], estimate, low = ends[1, ], high = ends[2, ]
  )
  edges <- edges[edges$n >= smallest_group & !is.na(edges$estimate), ]
  whole <- nrow(edges) == length(estimate) && length(variables) > 2
  list(
    edges = edges[order(-edges$estimate), ],
    nodes = if (whole) do.call(rbind, lapply(variables, function(name) {
      rho <- edges$estimate[edges$x == name | edges$y == name]
      data.frame(variable = name, strength = sum(abs(rho)), expected_influence = sum(rho))
    }))
  )
}`
  }
];
