import type { Tool } from './tool.ts';

/**
 * Answers in R are a list, as a column is here: `values` and `numbers` of the levels in rising order, `code` (the place
 * among them, from 1, or NA) and `missing` (its kind, or NA) for each respondent.
 */
export const answersTools: readonly Tool[] = [
  {
    name: 'number_of',
    code: String.raw`number_of <- function(text) {
  text <- sub("^\u2212", "-", gsub("[\u00a0\u202f]", " ", text))
  sign <- "^[-+]?([0-9]{1,3}( [0-9]{3})+|[0-9]+)?([.,][0-9]+)?([eE][-+]?[0-9]+)?$"
  ok <- grepl("[0-9]", text) & grepl(sign, text)
  number <- rep(NA_real_, length(text))
  number[ok] <- as.numeric(sub(",", ".", gsub(" ", "", text[ok], fixed = TRUE), fixed = TRUE))
  number[is.infinite(number)] <- NA
  number
}`
  },
  {
    name: 'kind_of_missing',
    code: String.raw`kind_of_missing <- function(text, code, missing, kinds) {
  kind <- kinds[match(text, missing)]
  kind[is.na(code) & is.na(kind)] <- "user-missing"
  kind
}`
  },
  {
    name: 'answers',
    code: String.raw`answers <- function(name, values, numbers, missing, kinds) {
  text <- raw[[name]]
  code <- match(text, values)
  code[text %in% missing] <- NA
  list(values = values, numbers = numbers, code = code, missing = kind_of_missing(text, code, missing, kinds))
}`
  },
  {
    name: 'numbers',
    code: String.raw`numbers <- function(name, missing, kinds) {
  text <- raw[[name]]
  number <- number_of(text)
  number[text %in% missing] <- NA
  levels <- sort(unique(number))
  code <- match(number, levels)
  values <- text[match(levels, number)]
  list(values = values, numbers = levels, code = code, missing = kind_of_missing(text, code, missing, kinds))
}`
  },
  {
    name: 'index_of',
    code: String.raw`index_of <- function(items, how, least) {
  sum <- 0
  answered <- 0
  for (item in items) {
    number <- item$numbers[item$code]
    answered <- answered + !is.na(number)
    sum <- sum + ifelse(is.na(number), 0, number)
  }
  value <- sum / answered
  if (how == "sum") value <- ifelse(answered == length(items), sum, value * length(items))
  value[answered < max(1, least)] <- NA
  levels <- sort(unique(value))
  missing <- ifelse(is.na(value), "no-answer", NA_character_)
  list(values = as.character(levels), numbers = levels, code = match(value, levels), missing = missing)
}`
  },
  {
    name: 'recoded',
    code: String.raw`recoded <- function(answer, cutoff = NA, dont_know = "missing", no_answer = "missing", reverse = FALSE) {
  count <- length(answer$values)
  place <- if (reverse) count + 1 - answer$code else answer$code
  low <- dont_know == "low" & count > 0 & answer$missing %in% "dont-know"
  own <- no_answer == "own" & answer$missing %in% "no-answer"
  values <- if (reverse) rev(answer$values) else answer$values
  numbers <- if (reverse) rev(sum(range(answer$numbers)) - answer$numbers) else answer$numbers
  if (!is.na(cutoff)) {
    values <- c("low", "high")
    numbers <- c(0, 1)
    place <- ifelse(place > cutoff, 2, 1)
    place[low | own] <- 1
  } else {
    place[low] <- 1
    if (no_answer == "own") {
      values <- c("", values)
      numbers <- c(if (count > 0) min(numbers) - 1 else 0, numbers)
      place <- place + 1
      place[own] <- 1
    }
  }
  missing <- ifelse(is.na(place), answer$missing, NA_character_)
  list(values = values, numbers = numbers, code = place, missing = missing)
}`
  }
];
