// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <csignal>

namespace Shopbell::Test {

/// What shopbell-cli said and how it ended.
struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Null unless standard output is exactly one JSON value.
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return json().object(); }
};

inline QString commandLineProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../../shopbell-cli");
}

/// Milliseconds. The program of a test is stopped as a whole before that; a busy machine needs most of it for a large file.
inline constexpr int longestCommand = 240'000;

/// Runs the built program as a shell would.
inline Ran runCommandLine(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(commandLineProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestCommand)) {
        qWarning("The program did not end in time.");
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// The same, with Ctrl+C after a while.
inline Ran interruptCommandLine(const QStringList &arguments, int milliseconds = 1500)
{
    QProcess process;
    process.start(commandLineProgram(), arguments);
    if (!process.waitForStarted())
        return {};
    process.waitForFinished(milliseconds);
    if (process.state() == QProcess::Running)
        ::kill(pid_t(process.processId()), SIGINT);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace Shopbell::Test
