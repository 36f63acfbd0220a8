# Makes the reference values beside this file again:
#
#   Rscript tests/reference/make.R               every topic
#   Rscript tests/reference/make.R association   one or more of them, by the names of the files in topics/
#
# Run from the top of the project. Debian: r-base-core r-cran-jsonlite, and the packages that a topic names at its top.
# Every case carries its data and the R command that gave its numbers; the command is a text that is evaluated here, so
# that what is printed is what was run. Numbers keep 17 digits: jsonlite's own 15 would lose the last bits.
library(jsonlite)

raw <- function(text) structure(text, class = "json")
digits <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
number <- function(x) raw(digits(x))
numbers <- function(x) raw(paste0("[", paste(digits(x), collapse = ","), "]"))
save <- function(name, ...) {
  text <- toJSON(list(made = R.version.string, ...), auto_unbox = TRUE, json_verbatim = TRUE)
  # One case a line, so that a changed number is a changed line.
  write(gsub("([,[])\\{", "\\1\n{", text), file.path("tests/reference", paste0(name, ".json")))
}
run <- function(command, ...) eval(parse(text = command), list(...), globalenv())

topics <- sub("\\.R$", "", list.files("tests/reference/topics"))
wanted <- commandArgs(trailingOnly = TRUE)
unknown <- setdiff(wanted, topics)
if (length(unknown) > 0) stop("no such topic: ", paste(unknown, collapse = ", "))
# Each in an environment of its own, so that no topic leans on what another left behind.
for (topic in if (length(wanted) > 0) wanted else topics) {
  message(topic)
  sys.source(file.path("tests/reference/topics", paste0(topic, ".R")), envir = new.env(parent = globalenv()))
}
