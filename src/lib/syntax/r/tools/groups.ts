import type { Tool } from './tool.ts';

export const groupTools: readonly Tool[] = [
  {
    name: 'shown',
    code: String.raw`shown <- function(n, total, least = smallest_group) {
  shown <- n >= max(1, least)
  for (place in order(n)) {
    unseen <- total - sum(n[shown])
    if (unseen == 0 || unseen >= smallest_group) break
    shown[place] <- FALSE
  }
  shown
}`
  },
  {
    name: 'groups_of',
    code: String.raw`groups_of <- function(by) {
  n <- tabulate(read[[by]]$code, length(read[[by]]$values))
  places <- which(shown(n, respondents))
  setNames(lapply(places, function(place) read[[by]]$code %in% place), read[[by]]$values[places])
}`
  },
  {
    name: 'in_groups',
    code: String.raw`in_groups <- function(by, compute) {
  if (is.null(by)) return(compute(rep(TRUE, respondents)))
  groups <- groups_of(by)
  found <- lapply(groups, compute)
  rows <- vapply(found, nrow, 1L)
  cbind(group = rep(names(groups), rows), do.call(rbind, unname(found)))
}`
  },
  {
    name: 'rows_where',
    code: String.raw`rows_where <- function(name, value) read[[name]]$values[read[[name]]$code] %in% value`
  }
];
