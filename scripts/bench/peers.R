# One row of the statistics benchmark as R computes it.
#
#   Rscript scripts/bench/peers.R <row> <file> <rows> <columns> <runs>   measures, and prints JSON
#   Rscript scripts/bench/peers.R                                        prints what is there, as JSON
status <- function(field) {
  path <- "/proc/self/status"
  if (!file.exists(path)) return(NA)
  line <- grep(paste0("^", field, ":"), readLines(path), value = TRUE)
  as.numeric(gsub("[^0-9]", "", line)) * 1024
}
json <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))

words <- commandArgs(trailingOnly = TRUE)
if (length(words) == 0) {
  coin <- if (requireNamespace("coin", quietly = TRUE)) sprintf(', "coin": "%s"', packageVersion("coin")) else ""
  cat(sprintf('{"R": "%s"%s, "blas": "%s"}\n', getRversion(), coin, basename(extSoftVersion()["BLAS"])))
  quit()
}
row <- words[1]
rows <- as.numeric(words[3])
columns <- as.numeric(words[4])
runs <- as.integer(words[5])

sumOfRhos <- function(rho) sum(rho[upper.tri(rho)])
matrixWithP <- function(x) {
  rho <- cor(x, method = "spearman")
  t <- rho * sqrt((nrow(x) - 2) / (1 - rho^2))
  p <- 2 * pt(-abs(t), nrow(x) - 2)
  sumOfRhos(rho)
}
bootstrap <- function(x) {
  n <- nrow(x)
  found <- replicate(1000, cor(x[sample(n, n, TRUE), ], method = "spearman"))
  dim(found)[3]
}
permute <- function(x) {
  for (column in 2:12) {
    d <- data.frame(x = x[, 1], y = x[, column])
    coin::pvalue(coin::spearman_test(y ~ x, d, distribution = coin::approximate(nresample = 10000)))
  }
  11
}
run <- switch(row,
  table = function(x) table(x[, 1], x[, 2])["50", "50"],
  bootstrap500 = bootstrap, bootstrap5000 = bootstrap, permutation = permute, matrixWithP
)
if (row == "permutation") suppressMessages(library(coin))

before <- status("VmRSS")
size <- if (row == "continuous") 8 else 1
values <- readBin(words[2], if (size == 8) "double" else "integer", rows * columns, size, signed = size == 8)
x <- matrix(values, rows)
rm(values)
times <- numeric(runs)
for (index in seq_len(runs)) {
  started <- proc.time()[["elapsed"]]
  check <- run(x)
  times[index] <- (proc.time()[["elapsed"]] - started) * 1000
}
cat(sprintf(
  '{"times": [%s], "peak": %s, "check": %s}\n',
  paste(json(times), collapse = ","), json(status("VmHWM") - before), json(check)
))
