# Spearman's rho and Fisher's exact test: base R.

estimateCommand <- 'unname(cor.test(x, y, method = "spearman", exact = FALSE)$estimate)'
pCommand <- 'cor.test(x, y, method = "spearman", exact = FALSE)$p.value'
# The same p from rho itself: cor.test goes by way of the sum of squared differences, which costs digits.
tailCommand <- "2 * pt(-abs(rho * sqrt((n - 2) / (1 - rho^2))), n - 2)"

spearmanCase <- function(id, x, y) {
  both <- !is.na(x) & !is.na(y)
  n <- sum(both)
  data <- list(id = id, x = numbers(x), y = numbers(y), n = n)
  if (n < 3) return(c(data, why = "too-few"))
  if (length(unique(x[both])) < 2 || length(unique(y[both])) < 2) return(c(data, why = "constant"))
  rho <- run(estimateCommand, x = x, y = y)
  # R's rounding can leave a perfect correlation at 1 - 1e-16, where p is all rounding.
  if (abs(abs(rho) - 1) < 1e-15) return(c(data, list(estimate = raw(as.character(sign(rho))), p = 0L, tail = 0L)))
  c(data, list(
    estimate = number(rho),
    p = number(suppressWarnings(run(pCommand, x = x, y = y))),
    tail = number(run(tailCommand, rho = rho, n = n))
  ))
}

study <- read.csv("datasets/bti-agder/data.csv", na.strings = "")
drivers <- c(
  "erfaringsdeling", "oving", "opplaering_veiledning", "ledelse_oppmuntrer", "okte_ressurser",
  "tydelige_forventninger", "plan", "tilpasset_mal", "spesielt_ansvar", "fellestid", "stotte_ledelse_viktig"
)
recode <- function(x, map) unname(map[as.character(x)])

# As printed: levels; not answered is 0 for the outcome; don't know is low for drivers; shared time by rising frequency.
printed <- study
printed$lou[is.na(printed$lou)] <- 0
for (name in drivers) printed[[name]] <- recode(study[[name]], c("1" = 1, "2" = 2, "3" = 3, "8" = 1))
printed$fellestid <- recode(study$fellestid, c("1" = 3, "2" = 2, "3" = 1))

# As described: everything cut in two.
split <- study
split$lou <- as.numeric(study$lou >= 5)
for (name in drivers) split[[name]] <- recode(study[[name]], c("1" = 0, "2" = 1, "3" = 1, "8" = 0))
split$fellestid <- recode(study$fellestid, c("1" = 1, "2" = 1, "3" = 0))

studyCases <- list()
fisherTables <- list()
sectors <- list(all = rep(TRUE, nrow(study)))
for (name in sort(unique(na.omit(study$sektor)))) sectors[[name]] <- study$sektor %in% name
for (coding in c("printed", "split")) for (sector in names(sectors)) for (target in c("lou", "oving")) {
  data <- get(coding)[sectors[[sector]], ]
  for (name in setdiff(c("kommune", "lou", drivers), target)) {
    if (target == "oving" && name == "kommune") next
    id <- paste(coding, sector, target, name)
    studyCases[[id]] <- spearmanCase(id, data[[name]], data[[target]])
    if (coding == "split" && name != "kommune") {
      fisherTables[[id]] <- table(factor(data[[name]], 0:1), factor(data[[target]], 0:1))
    }
  }
}

set.seed(2021)
likert <- function(n, levels) sample(levels, n, replace = TRUE)
noisy <- function(n, slope, levels) {
  x <- likert(n, levels)
  list(x = x, y = pmin(levels, pmax(1, round(slope * (x - (levels + 1) / 2) + (levels + 1) / 2 + rnorm(n)))))
}
ranked <- function(n, noise) {
  x <- sample(n)
  list(x = x, y = rank(x + rnorm(n) * noise, ties.method = "first"))
}
reversed <- function(pair) list(x = pair$x, y = -pair$y)
withGaps <- function(pair) list(
  x = replace(pair$x, seq(1, length(pair$x), 7), NA),
  y = replace(pair$y, seq(3, length(pair$y), 5), NA)
)
# Counts to rows: big samples of few levels, with exactly these cells.
rows <- function(cells, n) list(x = rep(row(cells), cells), y = rep(col(cells), cells))

awkward <- list(
  "no pairs" = list(x = c(NA, 1, 2), y = c(1, NA, NA)),
  "n = 1" = list(x = 1, y = 2),
  "n = 2" = list(x = 1:2, y = 2:1),
  "n = 3" = list(x = 1:3, y = c(1, 3, 2)),
  "n = 3, tie" = list(x = c(1, 1, 2), y = c(3, 1, 2)),
  "n = 3, perfect" = list(x = 1:3, y = c(2, 5, 9)),
  "n = 3, reversed" = list(x = 1:3, y = 3:1),
  "n = 3 of 5" = list(x = c(1, NA, 2, 3, 4), y = c(1, 2, 3, 2, NA)),
  "n = 4" = list(x = 1:4, y = c(2, 1, 4, 3)),
  "n = 4, one against three" = list(x = c(0, 0, 0, 1), y = c(0, 1, 0, 1)),
  "n = 5" = list(x = 1:5, y = c(2, 1, 4, 5, 3)),
  "n = 5, ties in both" = list(x = c(1, 1, 2, 2, 3), y = c(2, 2, 1, 3, 3)),
  "n = 5, zero" = list(x = c(1, 1, 2, 3, 3), y = c(1, 3, 2, 1, 3)),
  "constant x" = list(x = rep(4, 8), y = 1:8),
  "constant y among the pairs" = list(x = c(1, 2, 3, 4), y = c(2, 2, 2, NA)),
  "perfect with ties" = list(x = rep(1:4, c(3, 1, 5, 2)), y = rep(c(1, 7, 8, 30), c(3, 1, 5, 2))),
  "perfectly reversed with ties" = list(x = rep(1:3, c(4, 6, 9)), y = rep(3:1, c(4, 6, 9))),
  "one pair out of order in 30" = list(x = 1:30, y = c(2, 1, 3:30)),
  "one respondent apart" = list(x = rep(0:1, c(99, 1)), y = rep(0:1, c(98, 2))),
  "skewed, n = 60" = list(x = rep(c(1, 2, 3), c(50, 8, 2)), y = c(rep(1, 45), rep(2, 10), rep(3, 5))),
  "decimals and negatives" = list(x = c(-2.5, 0, 1e-9, 3.25, 3.25, 1e9), y = c(0.1, -7, 0.1, 4, 2, 8)),
  "Levels of Use by four levels, n = 33" = noisy(33, 0.3, 8),
  "five levels, n = 100" = noisy(100, 0.2, 5),
  "five levels, n = 100, negative" = reversed(noisy(100, 0.4, 5)),
  "five levels with gaps, n = 200" = withGaps(noisy(200, 0.5, 5)),
  "two by two, n = 400" = rows(matrix(c(120, 80, 95, 105), 2)),
  "ten levels, n = 1000" = noisy(1000, 0.05, 10),
  "ten levels, n = 1000, p near 1e-50" = noisy(1000, 0.17, 10),
  "ten levels, n = 1000, p near 1e-90" = noisy(1000, 0.25, 10),
  "all values different, n = 200" = ranked(200, 150),
  "all values different, n = 1000, p near 1e-250" = ranked(1000, 200),
  "all values different, n = 1000, negative" = reversed(ranked(1000, 2000)),
  "many values with gaps, n = 1000" = withGaps(ranked(1000, 400)),
  "seven levels, n = 5000" = noisy(5000, 0.02, 7),
  "seven levels, n = 5000, p near 1e-250" = noisy(5000, 0.25, 7),
  "many ties against many values, n = 5000" = (function() {
    x <- likert(5000, 4)
    list(x = x, y = round(100 * x + 800 * rnorm(5000)))
  })()
)
awkwardCases <- lapply(names(awkward), function(id) spearmanCase(id, awkward[[id]]$x, awkward[[id]]$y))

save("spearman",
  commands = list(estimate = estimateCommand, p = pCommand, tail = tailCommand),
  study = unname(studyCases), awkward = awkwardCases
)

# Tables of counts too large to write row by row.
weightedCommand <- paste(
  "rx <- rank(rep(row(cells), cells)); ry <- rank(rep(col(cells), cells)); rho <- cor(rx, ry); n <- sum(cells);",
  "c(rho, 2 * pt(-abs(rho * sqrt((n - 2) / (1 - rho^2))), n - 2))"
)
large <- list(
  "a million, no relation" = matrix(c(250120, 249880, 249990, 250010), 2, byrow = TRUE),
  "a million, weak" = matrix(c(113000, 111000, 109500, 111000, 112000, 111000, 109500, 111000, 112000), 3, byrow = TRUE),
  "a million, far tail" = matrix(c(256000, 244000, 244000, 256000), 2, byrow = TRUE),
  "four hundred thousand, five levels, negative" =
    matrix(c(20, 21, 18, 17, 15, 19, 20, 19, 18, 16, 17, 16, 20, 15, 17, 14, 15, 17, 18, 20, 13, 9, 6, 9, 11), 5)[, 5:1] * 1000
)
save("spearman-counts",
  commands = list(both = weightedCommand),
  cases = lapply(names(large), function(id) {
    both <- run(weightedCommand, cells = large[[id]])
    list(
      id = id, rows = nrow(large[[id]]), columns = ncol(large[[id]]), cells = numbers(t(large[[id]])),
      estimate = number(both[1]), p = number(both[2])
    )
  })
)

# ---- Fisher

fisherCommand <- "fisher.test(matrix(cells, 2, byrow = TRUE), conf.int = FALSE)$p.value"
fisherCase <- function(id, cells) {
  margins <- c(sum(cells[1:2]), sum(cells[3:4]), sum(cells[c(1, 3)]), sum(cells[c(2, 4)]))
  data <- list(id = id, cells = numbers(cells))
  if (sum(cells) < 2) return(c(data, why = "too-few"))
  if (any(margins == 0)) return(c(data, why = "constant"))
  c(data, list(p = number(run(fisherCommand, cells = cells))))
}
fisherCells <- c(lapply(fisherTables, function(table) as.vector(t(table))), list(
  "empty" = c(0, 0, 0, 0),
  "one respondent" = c(0, 1, 0, 0),
  "no second row" = c(4, 3, 0, 0),
  "no first column" = c(0, 3, 0, 5),
  "two respondents" = c(1, 0, 0, 1),
  "tea" = c(3, 1, 1, 3),
  "perfect" = c(5, 0, 0, 5),
  "perfectly opposed" = c(0, 6, 7, 0),
  "one out of order" = c(11, 1, 1, 12),
  "equally probable on the other side" = c(2, 8, 8, 2),
  "even" = c(10, 10, 10, 10),
  "three in one column" = c(3, 1000, 0, 1000),
  "lopsided" = c(1, 9, 11, 3),
  "large" = c(1200, 800, 950, 1050),
  "large and even" = c(500, 500, 501, 499),
  "n = 5000, below the smallest number there is" = c(2300, 200, 300, 2200),
  "p near 1e-50" = c(640, 360, 310, 690),
  "p near 1e-250" = c(1070, 230, 220, 1080),
  "a hundred thousand" = c(25300, 24700, 24800, 25200),
  "a hundred thousand, rare" = c(40, 60000, 8, 39952),
  "a million" = c(250500, 249500, 249600, 250400),
  "a million, far tail" = c(256000, 244000, 244000, 256000),
  "a million, even" = c(250000, 250000, 250000, 250000)
))
save("fisher",
  commands = list(p = fisherCommand),
  cases = lapply(names(fisherCells), function(id) fisherCase(id, fisherCells[[id]]))
)
