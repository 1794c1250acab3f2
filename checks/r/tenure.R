# Makes tenure.csv of spells.csv by other means, and compares. See checks/tenure-in-r.
library(survival)

weeks_a_year <- 52.1775
allowed <- 1e-9
compared <- 0
worst <- 0
wrong <- 0

look <- function(folder, cell, what, mine, theirs) {
    off <- abs(mine - theirs) / pmax(1, abs(theirs)) # printed with twelve digits
    compared <<- compared + length(off)
    worst <<- max(worst, off)
    if (any(is.na(mine) != is.na(theirs)) || any(off > allowed, na.rm = TRUE)) {
        wrong <<- wrong + sum(off > allowed, na.rm = TRUE) + sum(is.na(mine) != is.na(theirs))
        cat(sprintf("%s: cell %d, %s differs by %g\n", folder, cell, what, max(off, na.rm = TRUE)))
    }
}

table_of <- function(folder, cell, spells, printed) {
    from <- spells$tenure_years_at_start
    to <- from + spells$weeks / weeks_a_year
    watched <- spells$weeks > 0
    from <- from[watched]
    to <- to[watched]
    ended <- spells$how_ended[watched]
    years <- printed$year
    causes <- sub("_incidence$", "", grep("_incidence$", names(printed), value = TRUE))

    # the life table by counting, unit by unit
    look(folder, cell, "at_risk", sapply(years, function(y) sum(from <= y & to > y)), printed$at_risk)
    time <- sapply(years, function(y) sum(pmax(0, pmin(to, y + 1) - pmax(from, y))))
    left <- sapply(years, function(y) sum(ended != "" & to > y & to <= y + 1))
    look(folder, cell, "years", time, printed$years)
    look(folder, cell, "left", left, printed$left)
    look(folder, cell, "hazard", left / time, printed$hazard)

    # Kaplan-Meier with late entry
    km <- survfit(Surv(from, to, ended != "") ~ 1)
    look(folder, cell, "survival", summary(km, times = years + 1, extend = TRUE)$surv, printed$survival)

    # Aalen-Johansen with late entry: all in the first state when they enter
    state <- factor(ended, levels = c("", causes))
    aj <- survfit(Surv(from, to, state) ~ 1, id = seq_along(from))
    at <- summary(aj, times = years + 1, extend = TRUE)$pstate
    for (i in seq_along(causes)) {
        look(folder, cell, causes[i], sapply(years, function(y) sum(ended == causes[i] & to > y & to <= y + 1)), printed[[causes[i]]])
        column <- match(causes[i], aj$states)
        mine <- if (is.na(column)) rep(0, length(years)) else at[, column]
        look(folder, cell, paste0(causes[i], "_incidence"), mine, printed[[paste0(causes[i], "_incidence")]])
    }
}

for (folder in commandArgs(trailingOnly = TRUE)) {
    spells <- read.csv(file.path(folder, "spells.csv"), colClasses = c(how_ended = "character"))
    tenure <- read.csv(file.path(folder, "tenure.csv"))
    for (cell in unique(tenure$cell)) {
        table_of(folder, cell, spells[spells$cell == cell, ], tenure[tenure$cell == cell, ])
    }
}
cat(sprintf("%d figures compared, %d differ by more than %g; the largest difference is %.2g\n", compared, wrong, allowed, worst))
quit(status = if (wrong > 0 || compared == 0) 1 else 0)
