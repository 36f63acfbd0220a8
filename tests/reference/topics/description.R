# Description: base R, e1071, Hmisc and survey (r-cran-e1071 r-cran-hmisc r-cran-survey), and PSPP for what SPSS does with
# weights (Debian: pspp).

suppressMessages({
  library(e1071)
  library(Hmisc)
  library(survey)
})

# ---- Rows

commands <- list(
  interval = "c(mean(x), var(x), sd(x), sd(x) / sqrt(n), mean(x) + c(-1, 1) * qt((1 + level) / 2, n - 1) * sd(x) / sqrt(n))",
  skewness = "sapply(1:3, function(type) e1071::skewness(x, type = type))",
  kurtosis = "sapply(1:3, function(type) e1071::kurtosis(x, type = type))",
  seSkewness = "sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)))",
  seKurtosis = "2 * sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3))) * sqrt((n^2 - 1) / ((n - 3) * (n + 5)))",
  quantiles = "quantile(x, p, type = type, names = FALSE)",
  hinges = "fivenum(x)[2:4]",
  boxplot = "boxplot.stats(x, do.conf = FALSE)",
  trimmed = "c(mean(x, trim = 0.05), mean(x, trim = 0.1), mean(x, trim = 0.25))",
  wilson = "prop.test(part, n, conf.level = level, correct = FALSE)$conf.int",
  continuity = "prop.test(part, n, p = p0, conf.level = level, correct = TRUE)$conf.int",
  exact = "binom.test(part, n, conf.level = level)$conf.int",
  agrestiCoull = paste(
    "z <- qnorm((1 + level) / 2); m <- n + z^2; p <- (part + z^2 / 2) / m;",
    "pmin(1, pmax(0, p + c(-1, 1) * z * sqrt(p * (1 - p) / m)))"
  ),
  finite = paste(
    "z <- qnorm((1 + level) / 2); m <- n * (N - 1) / (N - n); p <- part / n;",
    "c(sqrt(p * (1 - p) / n) * sqrt((N - n) / (N - 1)),",
    "(p + z^2 / (2 * m) + c(-1, 1) * z * sqrt(p * (1 - p) / m + z^2 / (4 * m^2))) / (1 + z^2 / m))"
  ),
  survey = "SE(svymean(~x, svydesign(~1, data = data.frame(x, N), fpc = ~N)))",
  weighted = "Hmisc::wtd.quantile(numbers, weights, probs, type = 'quantile')",
  pspp = "EXAMINE x /STATISTICS=DESCRIPTIVES /PERCENTILES(10,25,40,50,75,90)=HAVERAGE /PLOT=NONE.  The same with AEMPIRICAL."
)
described <- list(
  "Levels of Use" = list(1:8, c(1, 2, 3, 11, 13, 0, 0, 1)),
  "practice, n = 31" = list(0:3, c(2, 5, 22, 4)),
  "three respondents" = list(c(1, 2, 5), c(1, 1, 1)),
  "three, two alike" = list(c(1, 4), c(2, 1)),
  "four respondents" = list(c(1, 2, 3, 7), c(1, 1, 1, 1)),
  "four, three alike" = list(c(1, 2), c(1, 3)),
  "five respondents" = list(c(1, 2, 4, 8, 16), rep(1, 5)),
  "five, one apart" = list(c(0, 100), c(4, 1)),
  "six, in halves" = list(c(1, 2), c(3, 3)),
  "seven respondents" = list(c(2, 3, 5, 7, 11, 13, 17), rep(1, 7)),
  "eight respondents" = list(c(-3, -1, 0.5, 2, 3.25), c(1, 2, 2, 1, 2)),
  "years" = list(c(1949, 1961.5, 1987, 2004), c(3, 2, 8, 1)),
  "negative and decimal" = list(c(-3.7, -0.1, 0, 0.3, 12.25), c(5, 9, 1, 9, 2)),
  "ceiling" = list(1:5, c(0, 1, 2, 10, 87)),
  "two camps" = list(1:7, c(20, 5, 1, 0, 1, 6, 19)),
  "many values" = list(c(1:40, 55, 90, 200), c(rep(c(1, 3, 2, 5), 10), 1, 2, 1)),
  "ages" = list(18:80, rep(c(3, 1, 4, 1, 5, 9, 2), 9)),
  "a million" = list(1:5, c(200001, 150003, 300007, 249990, 99999))
)
probabilities <- c(0, 0.01, 0.1, 0.25, 1 / 3, 0.4, 0.5, 0.75, 0.9, 0.975, 1)
levelsOf <- c(0.95, 0.9, 0.99)

describedCase <- function(id) {
  numbers <- described[[id]][[1]]
  counts <- described[[id]][[2]]
  x <- rep(numbers, counts)
  n <- length(x)
  level <- levelsOf[1 + match(id, names(described)) %% 3]
  interval <- run(commands$interval, x = x, n = n, level = level)
  box <- run(commands$boxplot, x = x)
  orNull <- function(x) ifelse(is.finite(x), x, NA)
  list(
    id = id, numbers = numbers(numbers), counts = numbers(counts), level = level,
    mean = number(interval[1]), variance = number(interval[2]), sd = number(interval[3]), se = number(interval[4]),
    low = number(interval[5]), high = number(interval[6]),
    skewness = numbers(run(commands$skewness, x = x)),
    # e1071 refuses fewer than 4.
    kurtosis = numbers(if (n < 4) rep(NA, 3) else run(commands$kurtosis, x = x)),
    seSkewness = number(orNull(run(commands$seSkewness, n = n))),
    seKurtosis = number(orNull(suppressWarnings(run(commands$seKurtosis, n = n)))),
    quantiles = lapply(c(2, 6, 7), function(type) numbers(run(commands$quantiles, x = x, p = probabilities, type = type))),
    hinges = numbers(run(commands$hinges, x = x)),
    whiskers = numbers(box$stats[c(1, 5)]),
    outliers = numbers(sort(unique(box$out))), outlying = length(box$out),
    trimmed = numbers(run(commands$trimmed, x = x))
  )
}

# ---- Weights, as PSPP has them

weighted <- list(
  "study, weighted" = list(1:5, c(2.5, 1.25, 3, 0.5, 2.75)),
  "a weight below one" = list(c(1, 2, 3, 4, 7, 9), c(2.5, 1.25, 3, 0.5, 2.75, 1.4)),
  "weights near one" = list(1:7, c(0.8, 1.1, 0.95, 1.2, 1.05, 0.9, 1.3)),
  "large weights" = list(c(10, 20, 30, 40), c(120.5, 333.25, 87.75, 12.5)),
  "whole weights" = list(1:8, c(1, 2, 3, 11, 13, 2, 4, 1)),
  "thirds" = list(c(1, 2, 3, 5, 8, 13), c(4 / 3, 5 / 3, 7 / 3, 1, 8 / 3, 4 / 3))
)
pspp <- function(syntax) {
  file <- tempfile(fileext = ".sps")
  writeLines(c("SET FORMAT=F40.16.", syntax), file)
  system2("pspp", c("-O", "format=csv", file), stdout = TRUE)
}
# The numbers of the first line of the output with this text, after it.
printedAfter <- function(output, text) {
  line <- output[grepl(text, output, fixed = TRUE)][1]
  values <- strsplit(sub(text, "", line, fixed = TRUE), ",")[[1]]
  as.numeric(values[grepl("^-?[0-9.]+$", values)])
}
weightedProbabilities <- c(0.1, 0.25, 0.4, 0.5, 0.75, 0.9)
weightedCase <- function(id) {
  of <- weighted[[id]]
  data <- c(
    "DATA LIST LIST NOTABLE /x w.", "BEGIN DATA", sprintf("%.17g %.17g", of[[1]], of[[2]]), "END DATA.", "WEIGHT BY w.",
    "EXAMINE x /STATISTICS=DESCRIPTIVES /PERCENTILES(10,25,40,50,75,90)=HAVERAGE /PLOT=NONE."
  )
  output <- pspp(data)
  empirical <- pspp(sub("HAVERAGE", "AEMPIRICAL", data))
  c(
    list(id = id, numbers = numbers(of[[1]]), weights = numbers(of[[2]])),
    list(
      mean = number(printedAfter(output, "x,Mean,")[1]), se = number(printedAfter(output, "x,Mean,")[2]),
      low = number(printedAfter(output, "Lower Bound,")),
      high = number(printedAfter(output, "Upper Bound,")),
      trimmed = number(printedAfter(output, "5% Trimmed Mean,")),
      variance = number(printedAfter(output, "Variance,")),
      skewness = numbers(printedAfter(output, "Skewness,")), kurtosis = numbers(printedAfter(output, "Kurtosis,")),
      six = numbers(printedAfter(output, "x,Weighted Average,")), two = numbers(printedAfter(empirical, "x,Weighted Average,")),
      hinges = numbers(printedAfter(output, "Hinges,")),
      seven = numbers(run(commands$weighted, numbers = of[[1]], weights = of[[2]], probs = weightedProbabilities))
    )
  )
}

# ---- Shares

shares <- list(
  c(0, 1), c(1, 1), c(0, 2), c(1, 2), c(2, 2), c(1, 3), c(2, 3), c(0, 4), c(2, 4), c(3, 5), c(5, 5), c(1, 10), c(5, 10),
  c(6, 14), c(4, 14), c(9, 15), c(5, 19), c(0, 31), c(26, 33), c(33, 120), c(3, 44), c(81, 263), c(15, 148), c(0, 1000),
  c(999, 1000), c(500000, 1000000), c(3, 1000000)
)
sharesAt <- data.frame(part = sapply(shares, `[`, 1), n = sapply(shares, `[`, 2), level = rep_len(levelsOf, length(shares)))
shareCase <- function(row) {
  of <- sharesAt[row, ]
  # R takes less than half off where part is near n p0: a p0 far from the share takes the whole half.
  p0 <- if (of$part / of$n < 0.5) 0.999 else 0.001
  of$p0 <- p0
  by <- function(command) numbers(suppressWarnings(do.call(run, c(command, as.list(of)))))
  list(
    part = of$part, n = of$n, level = of$level, wilson = by(commands$wilson), continuity = by(commands$continuity),
    exact = by(commands$exact), agrestiCoull = by(commands$agrestiCoull)
  )
}
finite <- data.frame(
  part = c(26, 9, 12, 0, 1, 499, 250), n = c(33, 33, 24, 6, 2, 500, 1000), N = c(120, 40, 25, 14, 3, 501, 1e6),
  level = c(0.95, 0.95, 0.9, 0.95, 0.99, 0.95, 0.95)
)
finiteCase <- function(row) {
  of <- as.list(finite[row, ])
  found <- do.call(run, c(commands$finite, of))
  c(of[c("part", "n", "level")], list(
    population = of$N, se = number(found[1]), interval = numbers(found[2:3]),
    # Of the share as a mean of zeros and ones, by the divisor N.
    survey = number(as.numeric(run(commands$survey, x = rep(0:1, c(of$n - of$part, of$part)), N = of$N)))
  ))
}

save("description",
  pspp = system2("pspp", "--version", stdout = TRUE)[1],
  commands = commands, probabilities = numbers(probabilities), weightedProbabilities = numbers(weightedProbabilities),
  described = lapply(names(described), describedCase),
  weighted = lapply(names(weighted), weightedCase),
  shares = lapply(seq_len(nrow(sharesAt)), shareCase),
  finite = lapply(seq_len(nrow(finite)), finiteCase)
)
