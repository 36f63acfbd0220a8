# Games and Howell's tests, written out with base R's ptukey (rstatix::games_howell_test does the same). The tables are
# those of the analyses of variance in groups.json.

given <- fromJSON("tests/reference/groups.json", simplifyDataFrame = FALSE)$anova$cases

command <- paste(
  "s <- sapply(values, var) / lengths(values); k <- length(values);",
  "t <- (mean(values[[i]]) - mean(values[[j]])) / sqrt(s[i] + s[j]);",
  "df <- (s[i] + s[j])^2 / (s[i]^2 / (length(values[[i]]) - 1) + s[j]^2 / (length(values[[j]]) - 1));",
  "p <- ptukey(abs(t) * sqrt(2), k, df, lower.tail = FALSE);",
  # qtukey has four digits.
  "q <- uniroot(function(q) ptukey(q, k, df) - 0.95, c(0.1, 200), tol = 1e-14)$root;",
  "reach <- q * sqrt((s[i] + s[j]) / 2); estimate <- mean(values[[i]]) - mean(values[[j]]);",
  "c(estimate, t, df, p, estimate - reach, estimate + reach)"
)
caseOf <- function(one) {
  table <- matrix(one$cells, one$rows, byrow = TRUE)
  values <- lapply(seq_len(one$rows), function(i) rep(one$numbers, table[i, ]))
  values <- values[lengths(values) > 0]
  pairs <- combn(length(values), 2)
  list(
    id = one$id, rows = one$rows, columns = one$columns, cells = numbers(one$cells), numbers = numbers(one$numbers),
    pairs = lapply(seq_len(ncol(pairs)), function(at) {
      i <- pairs[1, at]; j <- pairs[2, at]
      # R's ptukey begins at two degrees of freedom.
      found <- tryCatch(suppressWarnings(run(command, values = values, i = i, j = j)), error = function(e) rep(NA, 6))
      numbers(ifelse(is.finite(found), found, NA))
    })
  )
}
save("games-howell", command = command, cases = lapply(given, caseOf))
