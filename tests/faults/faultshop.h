// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/commandline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

// Shops that come to harm. Everything goes through the built command line, in processes of their own, because a process is
// what can be killed.

namespace Shopbell::Test {

/// How often a chance is tried: few in every test run, many with tests/faults/run.sh.
inline int rounds()
{
    const int asked = qEnvironmentVariableIntValue("SHOPBELL_FAULT_ROUNDS");
    return asked > 0 ? asked : 5;
}

/// A shop with 50 reviews in a folder of its own, and copies of it to harm.
class FaultShop
{
public:
    static constexpr int reviewsAtFirst = 50;

    bool make() const
    {
        return runCommandLine({QStringLiteral("new"), kept(), QStringLiteral("--name"), QStringLiteral("Lane")}).exit
            == 0
            && runCommandLine(
                   {QStringLiteral("import"), kept(), csv(QStringLiteral("first.csv"), reviewsAtFirst, "first")})
                   .exit
            == 0
            && fresh();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The shop that comes to harm.
    QString shop() const { return path(QStringLiteral("shop.shopbell")); }

    /// The shop as it was at first.
    bool fresh() const { return replaceBy(kept()); }
    bool replaceBy(const QString &other) const
    {
        for (const char *end : {"", "-wal", "-shm", ".busy"})
            QFile::remove(shop() + QLatin1StringView(end));
        return QFile::copy(other, shop());
    }

    QString csv(const QString &name, int rows, const QByteArray &word) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("author,date,rating,review\n");
        for (int i = 0; i < rows; ++i)
            file.write("Owen,2025-11-1" + QByteArray::number(i % 9) + ',' + QByteArray::number(1 + i % 5) + ",\"Bread "
                       + word + ' ' + QByteArray::number(i) + " was\nrather 好吃, warm and long in coming\"\n");
        return file.fileName();
    }

    /// Orders of two lines each, of half as many customers.
    QString orders(const QString &name, int orders, const QByteArray &status) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("order number,customer,email,date,item,quantity,line total,status\n");
        for (int i = 0; i < orders; ++i) {
            const QByteArray who = QByteArray::number(i / 2);
            const QByteArray head = QByteArray::number(1000 + i) + ",Owen " + who + ",owen" + who
                + "@example.com,2025-11-1" + QByteArray::number(i % 9) + ',';
            file.write(head + "Bread,1,3.00," + status + '\n' + head + "Jam,2,5.00," + status + '\n');
        }
        return file.fileName();
    }

    QJsonObject json(const QString &command, const QStringList &arguments = {}) const
    {
        return runCommandLine(QStringList{command, shop()} + arguments + QStringList{QStringLiteral("--json")})
            .object();
    }
    qint64 total(const QStringList &where = {}) const
    {
        return json(QStringLiteral("list"),
                    QStringList{QStringLiteral("reviews"), QStringLiteral("--limit"), QStringLiteral("1")} + where)
            .value(QStringLiteral("total"))
            .toInteger(-1);
    }
    qint64 firstReview() const
    {
        return json(QStringLiteral("list"), {QStringLiteral("reviews"), QStringLiteral("--limit"), QStringLiteral("1")})
            .value(QStringLiteral("items"))
            .toArray()
            .first()
            .toObject()
            .value(QStringLiteral("id"))
            .toInteger();
    }
    /// What `check` finds; empty when all is well.
    QByteArray findings() const
    {
        const Ran check = runCommandLine({QStringLiteral("check"), shop(), QStringLiteral("--json")});
        return check.exit == 0 && check.object().value(QStringLiteral("ok")).toBool() ? QByteArray()
                                                                                      : check.out + check.err + "?";
    }

private:
    QString kept() const { return path(QStringLiteral("kept.shopbell")); }

    QTemporaryDir m_folder;
};

/// Milliseconds that a command takes when nobody stops it.
inline int durationOf(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    runCommandLine(arguments);
    return int(timer.elapsed());
}

/// Kills the process without warning after so many microseconds. True when it was still running.
inline bool killAfter(QProcess &process, int microseconds)
{
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

inline bool runAndKill(const QStringList &arguments, int microseconds)
{
    QProcess process;
    process.start(commandLineProgram(), arguments);
    return process.waitForStarted() && killAfter(process, microseconds);
}

} // namespace Shopbell::Test
