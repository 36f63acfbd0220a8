import type { Tool } from './tool.ts';

export const checkTools: readonly Tool[] = [
  {
    name: 'span_of',
    code: String.raw`span_of <- function(printed, rounding = "either") {
  decimals <- nchar(sub("^[^.]*[.]?", "", printed))
  value <- as.numeric(printed)
  units <- round(abs(value) * 10^decimals)
  even <- units %% 2 == 0
  up <- rounding != "half-even" && units != 0
  to_even <- rounding != "half-up" && even
  span <- c(2 * units - 1, 2 * units + 1)
  included <- c(up || to_even, to_even)
  if (rounding == "down") {
    span <- c(if (units == 0) -2 else 2 * units, 2 * units + 2)
    included <- c(units != 0, FALSE)
  }
  if (value < 0) {
    span <- -rev(span)
    included <- rev(included)
  }
  list(value = value, low = span[1], high = span[2], included = included, per = 2 * 10^decimals)
}`
  },
  {
    name: 'wholes_within',
    code: String.raw`wholes_within <- function(span, over) {
  low <- span$low * over
  high <- span$high * over
  least <- if (span$included[1]) -((-low) %/% span$per) else low %/% span$per + 1
  most <- if (span$included[2]) high %/% span$per else -((-high) %/% span$per) - 1
  if (least <= most) c(least, most) else c(NA, NA)
}`
  },
  {
    name: 'check_mean',
    code: String.raw`check_mean <- function(mean, n, items = 1, levels = NULL, rounding = "either") {
  span <- span_of(mean, rounding)
  totals_for <- function(n) {
    totals <- wholes_within(span, n * items)
    if (!is.null(levels)) totals <- c(max(totals[1], levels[1] * n * items), min(totals[2], levels[2] * n * items))
    if (is.na(totals[1]) || totals[1] > totals[2]) c(NA, NA) else totals
  }
  totals <- totals_for(n)
  other <- if (is.na(totals[1])) c(
    Find(function(size) !is.na(totals_for(size)[1]), rev(seq_len(n - 1))),
    Find(function(size) !is.na(totals_for(size)[1]), n + 1:1000)
  )
  list(
    sum = c(span$low, span$high) / span$per * n * items,
    totals = totals, possible = !is.na(totals[1]), possible_n = other
  )
}`
  },
  {
    name: 'check_sd',
    code: String.raw`check_sd <- function(sd, totals, n, items = 1, levels = NULL, over = n - 1, rounding = "either") {
  span <- span_of(sd, rounding)
  found <- lapply(totals[1]:totals[2], function(total) {
    each <- total %/% n
    higher <- total %% n
    least <- higher * (each + 1)^2 + (n - higher) * each^2
    most <- Inf
    if (!is.null(levels)) {
      low <- levels[1] * items
      high <- levels[2] * items
      at_top <- (total - n * low) %/% (high - low)
      rest <- if (at_top < n) low + (total - n * low) %% (high - low) else 0
      most <- at_top * high^2 + if (at_top < n) rest^2 + (n - at_top - 1) * low^2 else 0
    }
    # Sums of squares are odd where the sums are.
    squares <- c(max(0, span$low), span$high)^2 / span$per^2 * over * items^2 + total^2 / n
    squares <- c(max(ceiling(squares[1] - 1e-9), least), min(floor(squares[2] + 1e-9), most))
    first <- squares[1] + (squares[1] - total) %% 2
    deviation <- function(squares) sqrt((squares - total^2 / n) / (over * items^2))
    data.frame(least = deviation(least), most = deviation(most), possible = first <= squares[2])
  })
  found <- do.call(rbind, found)
  most <- max(found$most)
  data.frame(least = min(found$least), most = if (is.finite(most)) most else NA, possible = any(found$possible))
}`
  },
  {
    name: 'check_correlation',
    code: String.raw`check_correlation <- function(rho, n, alpha = 0.05, rounding = "either") {
  span <- span_of(rho, rounding)
  ends <- abs(c(span$low, span$high)) / span$per
  from <- if (span$low < 0 && span$high > 0) 0 else min(ends)
  to <- min(1, max(ends))
  p_of <- function(r, n) if (abs(r) == 1) 0 else 2 * pt(-abs(r) * sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2)
  t <- qt(1 - alpha / 2, n - 2)
  below <- 2
  enough <- 3
  while (p_of(to, enough) >= alpha && enough < 2^52) {
    below <- enough
    enough <- 2 * enough
  }
  while (enough - below > 1) {
    middle <- floor((below + enough) / 2)
    if (p_of(to, middle) < alpha) enough <- middle else below <- middle
  }
  r <- span$value
  data.frame(
    statistic = if (abs(r) == 1) NA else r * sqrt((n - 2) / ((1 - r) * (1 + r))), df = n - 2, p = p_of(r, n),
    p_low = p_of(to, n), p_high = p_of(from, n), critical = t / sqrt(t^2 + n - 2), critical_statistic = t,
    pairs = if (enough < 2^52) enough else NA
  )
}`
  },
  {
    name: 'check_phi',
    code: String.raw`check_phi <- function(rho, n, rounding = "either") {
  span <- span_of(rho, rounding)
  count <- 0
  for (row in seq_len(n - 1)) for (column in seq_len(n - 1)) {
    both <- max(0, row + column - n):min(row, column)
    phi <- (n * both - row * column) / sqrt(row * (n - row) * column * (n - column))
    low <- phi - span$low / span$per
    high <- span$high / span$per - phi
    above <- if (span$included[1]) low > -1e-12 else low > 1e-12
    below <- if (span$included[2]) high > -1e-12 else high > 1e-12
    count <- count + sum(above & below)
  }
  data.frame(possible = count > 0, tables = count)
}`
  },
  {
    name: 'check_percent',
    code: String.raw`check_percent <- function(percents, n = NULL, together = FALSE, rounding = "either", bases = 1:100) {
  spans <- lapply(percents, span_of, rounding)
  counts_for <- function(n) do.call(rbind, lapply(spans, function(span) {
    span$per <- 100 * span$per
    counts <- wholes_within(span, n)
    counts <- c(max(0, counts[1]), min(n, counts[2]))
    if (is.na(counts[1]) || counts[1] > counts[2]) c(NA, NA) else counts
  }))
  possible <- function(n) {
    counts <- counts_for(n)
    !anyNA(counts) && (!together || (sum(counts[, 1]) <= n && n <= sum(counts[, 2])))
  }
  low <- sum(vapply(spans, function(span) span$low / span$per, 1))
  high <- sum(vapply(spans, function(span) span$high / span$per, 1))
  counts <- if (is.null(n)) cbind(rep(NA, length(percents)), NA) else counts_for(n)
  list(
    each = data.frame(place = seq_along(percents), percent = percents, low = counts[, 1], high = counts[, 2]),
    total = colSums(counts), sum = sum(as.numeric(percents)),
    sums_to_100 = low <= 100 + 1e-9 && high >= 100 - 1e-9,
    possible = if (is.null(n)) NA else possible(n), bases = bases[vapply(bases, possible, TRUE)]
  )
}`
  }
];
