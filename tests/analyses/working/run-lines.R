# Runs lines as they are printed, each set of them by itself, and writes the numbers that they show.
#
#   Rscript run-lines.R LINES.txt NUMBERS.json
#
# LINES.txt has sets of lines, each after a line "#### " with its name. NUMBERS.json has R's version, and for each name the
# numbers of every value that R would print, with 17 digits, and what stands in the lines; or what stopped them, as a text;
# or the package that they need and this machine lacks.
arguments <- commandArgs(trailingOnly = TRUE)
lines <- readLines(arguments[1], encoding = "UTF-8", warn = FALSE)
at <- grep("^#### ", lines)
names <- sub("^#### ", "", lines[at])
sets <- Map(function(from, to) lines[seq_len(to - from - 1) + from], at, c(at[-1], length(lines) + 1))

numbers_in <- function(value) {
  if (is.numeric(value)) return(as.numeric(value))
  if (is.list(value)) return(unlist(lapply(unclass(value), numbers_in), use.names = FALSE))
  numeric(0)
}

shown_by <- function(lines) {
  own <- new.env(parent = globalenv())
  shown <- numeric(0)
  for (expression in parse(text = lines, encoding = "UTF-8", keep.source = FALSE)) {
    found <- withVisible(eval(expression, own))
    if (found$visible) shown <- c(shown, numbers_in(found$value))
  }
  list(shown = shown, given = unlist(lapply(mget(ls(own), own), given_by), use.names = FALSE))
}

# What stands in the lines: their numbers, how many and how much these are together, and the margins of a table.
given_by <- function(value) {
  if (!is.numeric(value)) return(numeric(0))
  c(as.numeric(value), length(value), sum(value), if (is.matrix(value)) c(rowSums(value), colSums(value)))
}

json <- function(numbers) paste0("[", paste(ifelse(is.finite(numbers), sprintf("%.17g", numbers), "null"), collapse = ","), "]")
text <- function(x) paste0("\"", gsub("[\"\\\\\n\t]", " ", x), "\"")
lacking <- function(set) {
  called <- unlist(regmatches(set, gregexpr("[A-Za-z0-9.]+(?=::)", set, perl = TRUE)))
  Find(function(package) !requireNamespace(package, quietly = TRUE), unique(called))
}
results <- vapply(sets, function(set) {
  without <- lacking(set)
  if (!is.null(without)) return(paste0("{\"lacking\":", text(without), "}"))
  tryCatch({
    found <- suppressWarnings(suppressMessages(shown_by(set)))
    paste0("{\"shown\":", json(found$shown), ",\"given\":", json(unique(found$given)), "}")
  }, error = function(e) paste0("{\"stopped\":", text(conditionMessage(e)), "}"))
}, "")
writeLines(paste0("{", paste0(text(names), ":", results, collapse = ",\n"), "}"), arguments[2], useBytes = TRUE)
