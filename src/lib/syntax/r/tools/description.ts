import type { Tool } from './tool.ts';

export const descriptionTools: readonly Tool[] = [
  {
    name: 'weighted_quantiles',
    code: String.raw`weighted_quantiles <- function(x, weight, p, type) {
  count <- tapply(weight, x, sum)
  level <- sort(unique(x))
  n <- sum(weight)
  up_to <- cumsum(count)
  at <- function(place) level[min(which(up_to >= place * (1 - 1e-12)), length(level))]
  vapply(p, function(p) {
    if (type == 7) {
      place <- 1 + (n - 1) * p
      below <- floor(place * (1 + 1e-12))
      share <- max(0, place - below)
      return((1 - share) * at(below) + share * at(min(below + 1, n)))
    }
    place <- (n + 1) * p
    after <- which(place < up_to)[1]
    if (is.na(after)) return(level[length(level)])
    if (after == 1) return(level[1])
    share <- min(1, (place - up_to[[after - 1]]) / min(1, count[[after]]))
    (1 - share) * level[after - 1] + share * level[after]
  }, 1)
}`
  },
  {
    name: 'wilson',
    code: String.raw`wilson <- function(part, n, level, population = Inf) {
  share <- part / n
  if (is.finite(population) && n == population) return(c(share, share, share))
  size <- if (is.finite(population)) n * (population - 1) / (population - n) else n
  z <- qnorm(1 - (1 - level) / 2)
  middle <- (share + z^2 / (2 * size)) / (1 + z^2 / size)
  half <- z * sqrt(share * (1 - share) / size + z^2 / (4 * size^2)) / (1 + z^2 / size)
  c(share, max(0, middle - half), min(1, middle + half))
}`
  },
  {
    name: 'described',
    code: String.raw`described <- function(name, rows, top, type, population, level, weight = weights, from = read) {
  of <- from[[name]]
  rows <- rows & !is.na(of$code)
  code <- of$code[rows]
  x <- of$numbers[code]
  plain <- is.null(weight)
  weight <- if (plain) rep(1, length(x)) else weight[rows]
  n <- sum(weight)
  if (length(x) < max(1, smallest_group)) return(NULL)
  if (population < n) population <- Inf
  correction <- if (is.finite(population)) sqrt((population - n) / max(1, population - 1)) else 1
  m <- sum(weight * x) / n
  m2 <- sum(weight * (x - m)^2) / n
  varies <- length(unique(x)) > 1
  g1 <- sum(weight * (x - m)^3) / n / m2^1.5
  g2 <- sum(weight * (x - m)^4) / n / m2^2 - 3
  sd <- if (n > 1) sqrt(m2 * n / (n - 1)) else NA
  se <- sd / sqrt(n) * correction
  half <- if (n > 1) qt(1 - (1 - level) / 2, n - 1) * se else NA
  p <- c(0.25, 0.5, 0.75)
  q <- if (plain) quantile(x, p, type = type, names = FALSE) else weighted_quantiles(x, weight, p, type)
  count <- tapply(weight, factor(x, sort(unique(x))), sum)
  box <- c(NA, NA, NA)
  if (top > 0 && top < length(of$values)) {
    box <- wilson(sum(weight[code > length(of$values) - top]), n, level, population)
  }
  data.frame(
    variable = name, n = n, mean = m, sd = sd, se = se, low = m - half, high = m + half,
    median = q[2], q1 = q[1], q3 = q[3], min = min(x), max = max(x), mode = min(sort(unique(x))[count == max(count)]),
    skewness = if (n > 2 && varies) g1 * sqrt(n * (n - 1)) / (n - 2) else NA,
    kurtosis = if (n > 3 && varies) ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3)) else NA,
    top = box[1], top_low = box[2], top_high = box[3]
  )
}`
  },
  {
    name: 'description',
    code: String.raw`description <- function(variables, by = NULL, top = 0, type = 7, population = Inf, level = 0.95) {
  in_groups(by, function(rows) {
    found <- lapply(variables, described, rows, top, type, population, level)
    found <- found[!vapply(found, is.null, TRUE)]
    if (length(found) == 0) data.frame() else do.call(rbind, found)
  })
}`
  }
];
