# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the tables of RESULTS.md of what the measurements print (see measure.h). Goals are those that the project has set
# itself; a goal in "x" is a ratio to the reference. Figures of the largest shop stand beside them.

BEGIN {
    FS = "\t"
    goal["import"] = "1 x"
    goal["import, memory above start"] = "100 MiB"
    goal["undo an import"] = "1 x"
    goal["undo an import of 50,000"] = "2000 ms"
    goal["save a draft during an import, the slowest"] = "500 ms" # The other half of the second passes before a save begins.
    goal["start: the first reviews are painted"] = "1.5 x"
    goal["search, up to 5,000 hits: rows and true count, p95"] = "16 ms"
    goal["search, more hits: first page, p95"] = "50 ms"
    goal["search, more hits: true count, p95"] = "300 ms"
    goal["filter, up to 5,000 found: rows and true count, p95"] = "16 ms"
    goal["filter, more found: first page, p95"] = "50 ms"
    goal["filter, more found: true count, p95"] = "300 ms"
    goal["200 rows at any place, p95"] = "5 ms"
    goal["scrolling, the longest frame"] = "16 ms"
    goal["scrolling, the GUI thread's longest block"] = "50 ms"
    goal["an import meanwhile: the GUI thread's longest block"] = "50 ms"
    goal["memory, open and scrolled through"] = "200 MiB"
    goal["import of purchases"] = "1 x"
    goal["import of purchases, memory above start"] = "100 MiB"
    goal["undo an import of purchases"] = "1 x"
    goal["a write while an import is undone, the slowest"] = "100 ms"
    goal["the same while all its customers stay"] = "100 ms"
    goal["and while they join it again"] = "100 ms"
    goal["any chart, cold: the slowest"] = "200 ms"
    goal["any chart, cold: the most bare scans"] = "2 scans"
    goal["any chart, after a change of one row: the slowest"] = "50 ms"
    goal["customers: a key press in the search, p95"] = "50 ms" # As of the reviews.
    goal["customers: another order, the slowest"] = "50 ms"
    goal["customers: a group, the slowest"] = "50 ms"
    goal["customers: 200 rows at any place, p95"] = "5 ms"
    goal["purchases: the first 200"] = "50 ms"
    goal["purchases: of a customer, p95"] = "5 ms"
    goal["promises: the board"] = "50 ms"
    goal["promises: what is to be done"] = "50 ms"
    goal["promises: the figures, cold"] = "200 ms" # As of any chart.
    goal["promises: the figures, after a purchase"] = "50 ms"
    goal["follow-ups: the list"] = "50 ms"
    goal["follow-ups: the list, with one for everybody"] = "50 ms"
    goal["a write while a follow-up goes to everybody, the slowest"] = "100 ms"
    goal["a write while that is undone, the slowest"] = "100 ms"
    goal["one social image, 1080x1920, p95"] = "150 ms"
    goal["customers: the GUI thread's longest block"] = "50 ms"
    goal["referrals: the GUI thread's longest block"] = "50 ms"
    goal["insights: the GUI thread's longest block"] = "50 ms"
    goal["share: the GUI thread's longest block"] = "50 ms"
    goal["start: the first reviews are painted, many purchases"] = "1.5 x"
}

NF >= 4 {
    if (!($1 in seen)) {
        seen[$1] = 1
        names[++count] = $1
    }
    value[$1, $2] = $3
    unit[$1] = $4
    if ($5 > 0) {
        ratio[$1, $2] = $3 / $5
        reference[$1] = $6
    }
    if ($2 > largest[$1])
        largest[$1] = $2
}

function figure(number) {
    return number >= 100 ? sprintf("%.0f", number) : number >= 10 ? sprintf("%.1f", number) : sprintf("%.2f", number)
}

function at(name, rows) {
    if (!((name, rows) in value))
        return ""
    return figure(value[name, rows]) " " unit[name] ((name, rows) in ratio ? " (" figure(ratio[name, rows]) " x)" : "")
}

function verdict(name,    rows, parts) {
    if (goal[name] == "") # Printing a line has asked for it, so it is there.
        return ""
    rows = largest[name]
    split(goal[name], parts, " ")
    if (parts[2] == "x")
        return ratio[name, rows] <= parts[1] ? "met" : "**missed**"
    return value[name, rows] <= parts[1] ? "met" : "**missed**"
}

function growth(name) {
    if (!((name, 10000) in value) || !((name, 1000000) in value) || value[name, 10000] == 0)
        return ""
    return figure(value[name, 1000000] / value[name, 10000]) " x"
}

function line(name) {
    printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", name, at(name, 10000), at(name, 100000),
        largest[name] == 10000 || largest[name] == 100000 ? "" : at(name, largest[name]), growth(name), reference[name],
        goal[name], verdict(name)
}

function heading() {
    print "| what | 10,000 | 100,000 | 1,000,000 | growth | reference | goal | |"
    print "| --- | --- | --- | --- | --- | --- | --- | --- |"
}

END {
    heading()
    for (i = 1; i <= count; ++i)
        if (names[i] in goal)
            line(names[i])
    print "\n### Every line\n"
    heading()
    for (i = 1; i <= count; ++i)
        if (!(names[i] in goal))
            line(names[i])
}
