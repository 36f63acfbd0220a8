import type { Tool } from './tool.ts';

export const countingTools: readonly Tool[] = [
  {
    name: 'counted',
    code: String.raw`counted <- function(rows) if (is.null(weights)) sum(rows) else sum(weights[rows])`
  },
  {
    name: 'averages',
    code: String.raw`averages <- function(number, rows = TRUE) {
  rows <- rows & !is.na(number)
  x <- number[rows]
  weight <- if (is.null(weights)) rep(1, length(x)) else weights[rows]
  n <- sum(weight)
  m <- weighted.mean(x, weight)
  data.frame(answered = n, mean = m, sd = if (n > 1) sqrt(sum(weight * (x - m)^2) / (n - 1)) else NA)
}`
  },
  {
    name: 'frequencies',
    code: String.raw`frequencies <- function(name, cutoff = NA, dont_know = "missing", reverse = FALSE, numbers = FALSE) {
  of <- read[[name]]
  all <- counted(rep(TRUE, respondents))
  count <- vapply(seq_along(of$values), function(place) counted(of$code %in% place), 1)
  answered_dont_know <- if (dont_know == "missing") 0 else counted(of$missing %in% "dont-know")
  answered <- sum(count) + answered_dont_know
  before <- if (dont_know == "low") answered_dont_know else 0
  order <- if (reverse) rev(seq_along(count)) else seq_along(count)
  n <- count[order]
  kinds <- sort(unique(of$missing[!is.na(of$missing)]))
  found <- list(
    answers = data.frame(
      answer = of$values[order], n = n, of_all = n / all, of_answered = n / answered,
      cumulated = (before + cumsum(n)) / answered
    ),
    missing = data.frame(kind = kinds, n = vapply(kinds, function(kind) counted(of$missing %in% kind), 1)),
    all = all,
    answered = answered
  )
  if (!is.na(cutoff)) {
    low <- before + sum(n[seq_len(cutoff)])
    high <- sum(n[-seq_len(cutoff)])
    found$split <- data.frame(low = low, high = high, of_all = high / all, of_answered = high / answered)
  }
  if (numbers && sum(count) > 0) {
    number <- of$numbers[of$code]
    of_numbers <- averages(number)
    x <- number[!is.na(number)]
    middle <- if (is.null(weights)) median(x) else weighted_quantiles(x, weights[!is.na(number)], 0.5, 7)
    modes <- of$numbers[count == max(count)]
    found$average <- data.frame(of_numbers[c("mean", "sd")], median = middle, mode = min(modes))
  }
  found
}`
  },
  {
    name: 'response',
    code: String.raw`response <- function(by, groups = character(), invited = numeric()) {
  of <- read[[by]]
  values <- union(of$values, groups)
  answered <- tabulate(of$code, length(values))
  asked <- invited[match(values, groups)]
  found <- data.frame(group = values, invited = asked, answered = answered, share = answered / asked)
  found <- found[answered > 0 | !is.na(asked), ]
  list(groups = found, all = data.frame(answered = respondents, share = respondents / sum(found$invited)))
}`
  },
  {
    name: 'means',
    code: String.raw`means <- function(outcome, by) {
  number <- read[[outcome]]$numbers[read[[outcome]]$code]
  of <- function(group, rows) {
    data.frame(group = group, n = counted(rows), averages(number, rows), respondents = sum(rows & !is.na(number)))
  }
  values <- read[[by]]$values
  groups <- do.call(rbind, lapply(values, function(value) of(value, rows_where(by, value))))
  groups <- groups[groups$respondents >= smallest_group & groups$n > 0, ]
  list(groups = groups, all = of("", rep(TRUE, respondents)))
}`
  },
  {
    name: 'count_of',
    code: String.raw`count_of <- function(name, values, rows = TRUE) sum(rows & rows_where(name, values))`
  },
  {
    name: 'missing_of',
    code: String.raw`missing_of <- function(name, kinds, rows = TRUE) sum(rows & read[[name]]$missing %in% kinds)`
  },
  {
    name: 'numbers_of',
    code: String.raw`numbers_of <- function(name, rows = TRUE) {
  code <- read[[name]]$code
  read[[name]]$numbers[code[rows & !is.na(code)]]
}`
  },
  {
    name: 'mode_of',
    code: String.raw`mode_of <- function(number) {
  if (length(number) == 0) return(NA)
  count <- table(match(number, sort(unique(number))))
  sort(unique(number))[which.max(count)]
}`
  },
  {
    name: 'printed',
    code: String.raw`printed <- function(id, printed, computed, n = NA, p = NA) {
  data.frame(id = id, printed = printed, computed = computed, n = n, p = p)
}`
  },
  {
    name: 'printed_rho',
    code: String.raw`printed_rho <- function(id, value, x, y, rows = TRUE) {
  found <- spearman(x, y, rows, NULL)
  printed(id, value, found$rho, found$n, found$p)
}`
  }
];
