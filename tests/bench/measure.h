// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

// What the measurements share. Each prints lines of tabs that tests/bench/report.awk makes a table of:
// name, rows in the shop, value, unit, reference value, name of the reference.

namespace Shopbell::Bench {

/// Milliseconds that the work takes.
template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The median of several runs, in milliseconds.
template<typename Work>
double medianOf(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(timed(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Times of many calls.
class Samples
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    bool isEmpty() const { return m_times.empty(); }
    double largest() const { return percentile(1); }
    double percentile(double part) const
    {
        if (m_times.empty())
            return 0;
        std::vector<double> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
    }

private:
    std::vector<double> m_times;
};

struct Reference
{
    double value;
    const char *name;
};

inline void report(const char *name, qint64 rows, double value, const char *unit, Reference reference = {0, ""})
{
    std::printf("%s\t%lld\t%.3f\t%s\t%.3f\t%s\n", name, static_cast<long long>(rows), value, unit, reference.value,
                reference.name);
    std::fflush(stdout);
}

/// A figure of /proc/self/status in MiB: "VmRSS" resident now, "VmHWM" the most so far. 0 where there is no such file.
inline double memory(const QByteArray &figure)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(figure + ':'))
            return line.mid(figure.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// From here on "VmHWM" is the most since now.
inline void forgetPeak()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

} // namespace Shopbell::Bench
