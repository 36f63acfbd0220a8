# Intervals of Cramér's V by noncentral chi-square: base R. effectsize's own search stops early in large tables, so the
# ends are solved here, by pchisq and uniroot.

solve <- "end <- function(x, df, p) if (pchisq(x, df) <= p) 0 else
  uniroot(function(l) pchisq(x, df, l) - p, c(0, 10 * x + 100), tol = 1e-13, maxiter = 5000)$root;"
command <- paste(solve, "k <- suppressWarnings(chisq.test(t, correct = FALSE)); tail <- (1 - level) / 2;
  ends <- c(end(k$statistic, k$parameter, 1 - tail), end(k$statistic, k$parameter, tail));
  pmin(1, sqrt(ends / (sum(t) * (min(dim(t)) - 1))))")
case <- function(id, rows, columns, cells, level = .95) {
  found <- run(command, t = matrix(cells, rows, columns, byrow = TRUE), level = level)
  list(id = id, rows = rows, columns = columns, cells = numbers(cells), level = level,
       low = number(found[1]), high = number(found[2]))
}
lower <- function(x, df, noncentrality)
  list(x = x, df = df, noncentrality = noncentrality, p = number(pchisq(x, df, noncentrality)))

save("cramers-v-interval",
  commands = list(interval = command, lower = "pchisq(x, df, noncentrality)"),
  cases = list(
    case("two by two", 2, 2, c(10, 20, 30, 15)),
    case("two by two, 90 per cent", 2, 2, c(10, 20, 30, 15), .9),
    case("two by three", 2, 3, c(5, 9, 2, 7, 3, 12)),
    case("nearly a diagonal", 3, 3, c(10, 0, 0, 0, 12, 1, 2, 0, 9)),
    case("independent", 2, 2, c(5, 5, 5, 5)),
    case("barely related", 2, 2, c(12, 10, 10, 12)),
    case("eighteen thousand", 2, 2, c(4000, 5000, 6000, 3000)),
    case("weights", 3, 2, c(10.5, 4.25, 3.1, 8.7, 6, 6.6))
  ),
  lower = list(
    lower(3, 5, 1), lower(20, 5, 12), lower(4, 1, 30), lower(500, 1, 420), lower(2, 6, .5), lower(21000, 12, 20000)
  ))
