# Runs a script that a notebook was made into, and writes its results as JSON with 17 digits; needs no packages.
#
#   Rscript results.R SCRIPT.R RESULTS.json     with the data file beside the script
arguments <- commandArgs(trailingOnly = TRUE)

text <- function(x) {
  x <- gsub("\\", "\\\\", enc2utf8(x), fixed = TRUE)
  paste0("\"", gsub("\n", "\\n", gsub("\"", "\\\"", x, fixed = TRUE), fixed = TRUE), "\"")
}
one <- function(x) {
  if (is.na(x)) "null" else if (is.character(x)) text(x) else if (is.logical(x)) tolower(x) else sprintf("%.17g", x)
}
members <- function(names, values) paste0("{", paste0(text(names), ":", values, collapse = ","), "}")
json <- function(x) {
  if (is.null(x)) return("null")
  if (is.factor(x)) x <- as.character(x)
  if (is.table(x)) return(members(names(x), vapply(as.vector(x), one, "")))
  if (is.data.frame(x)) {
    row <- function(at) members(names(x), vapply(x, function(column) json(column[at]), ""))
    return(paste0("[", paste(vapply(seq_len(nrow(x)), row, ""), collapse = ",\n"), "]"))
  }
  if (is.list(x)) return(if (length(x) == 0) "{}" else members(names(x), vapply(x, json, "")))
  if (length(x) == 1) one(x) else paste0("[", paste(vapply(x, one, ""), collapse = ","), "]")
}

target <- normalizePath(arguments[2], mustWork = FALSE)
setwd(dirname(arguments[1]))
sink(nullfile())
source(basename(arguments[1]), encoding = "UTF-8")
sink()
file <- file(target, "wb")
writeLines(paste0("{\"made\":", text(R.version.string), ",\"results\":", json(results), "}"), file, useBytes = TRUE)
close(file)
