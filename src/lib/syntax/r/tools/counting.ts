import type { Tool } from './tool.ts';

export const countingTools: readonly Tool[] = [
  {
    name: 'frequencies',
    code: String.raw`frequencies <- function(name, cutoff = NA, dont_know = "missing", reverse = FALSE, averages = FALSE) {
  of <- read[[name]]
  count <- tabulate(of$code, length(of$values))
  answered_dont_know <- if (dont_know == "missing") 0 else sum(of$missing %in% "dont-know")
  answered <- sum(count) + answered_dont_know
  before <- if (dont_know == "low") answered_dont_know else 0
  order <- if (reverse) rev(seq_along(count)) else seq_along(count)
  n <- count[order]
  found <- list(
    answers = data.frame(
      answer = of$values[order], n = n, of_all = n / respondents, of_answered = n / answered,
      cumulated = (before + cumsum(n)) / answered
    ),
    missing = as.data.frame(table(kind = of$missing), responseName = "n", stringsAsFactors = FALSE),
    all = respondents,
    answered = answered
  )
  if (!is.na(cutoff)) {
    low <- before + sum(n[seq_len(cutoff)])
    high <- sum(n[-seq_len(cutoff)])
    found$split <- data.frame(low = low, high = high, of_all = high / respondents, of_answered = high / answered)
  }
  if (averages && sum(count) > 0) {
    number <- rep(of$numbers, count)
    modes <- of$numbers[count == max(count)]
    found$average <- data.frame(mean = mean(number), median = median(number), mode = min(modes), sd = sd(number))
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
    x <- number[rows & !is.na(number)]
    data.frame(group = group, n = sum(rows), answered = length(x), mean = mean(x), sd = sd(x))
  }
  values <- read[[by]]$values
  groups <- do.call(rbind, lapply(values, function(value) of(value, rows_where(by, value))))
  groups <- groups[groups$answered >= smallest_group & groups$n > 0, ]
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
  found <- spearman(x, y, rows)
  printed(id, value, found$rho, found$n, found$p)
}`
  }
];
