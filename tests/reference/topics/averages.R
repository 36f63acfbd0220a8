# Averages, and p values adjusted by Holm: base R.

describeCommand <- "x <- rep(numbers, counts); c(mean(x), median(x), sd(x))"
described <- list(
  "Levels of Use" = list(1:8, c(1, 2, 3, 11, 13, 0, 0, 1)),
  "one respondent" = list(c(2, 5), c(0, 1)),
  "two respondents" = list(c(2, 5), c(1, 1)),
  "everyone alike" = list(1:3, c(0, 12, 0)),
  "years" = list(c(1949, 1961.5, 1987, 2004), c(3, 2, 8, 1)),
  "large numbers close together" = list(c(1e9 + 1, 1e9 + 2, 1e9 + 3.5), c(4, 7, 2)),
  "negative and decimal" = list(c(-3.7, -0.1, 0, 0.3, 12.25), c(5, 9, 1, 9, 2)),
  "a million" = list(1:5, c(200001, 150003, 300007, 249990, 99999))
)
holmCommand <- 'p.adjust(p, "holm")'
adjusted <- list(
  numeric(0), 0.03, c(0.01, 0.04, 0.03), c(0.5, 0.5, 0.5), c(0, 1, 1e-250, 0.02),
  c(0.0157, 0.0553, 0.1281, 0.1264, 0.2033, 0.3681, 0.6389, 0.7115, 0.9475, 0.4713)
)
save("describe",
  commands = list(averages = describeCommand, holm = holmCommand),
  averages = lapply(names(described), function(id) {
    of <- described[[id]]
    found <- run(describeCommand, numbers = of[[1]], counts = of[[2]])
    list(
      id = id, numbers = numbers(of[[1]]), counts = numbers(of[[2]]),
      mean = number(found[1]), median = number(found[2]), sd = number(found[3])
    )
  }),
  holm = lapply(adjusted, function(p) list(p = numbers(p), adjusted = numbers(run(holmCommand, p = p))))
)
