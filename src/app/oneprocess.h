// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace Shopbell {

/// One process for each person: a second start hands its files over to the first one, which shows them. Nothing but a
/// local socket that only this person may open.
class OneProcess : public QObject
{
    Q_OBJECT

public:
    /// `home`: what tells the processes of one person apart from those of another; the path of the preferences.
    explicit OneProcess(const QString &home, QObject *parent = nullptr);

    /// True when a running process took the files. Waits at most two seconds; no window is there yet.
    bool handOver(const QStringList &files);
    void listen();

Q_SIGNALS:
    void filesWanted(const QStringList &files); ///< Empty: come forward.

private:
    void answer(QLocalSocket *socket);

    QString m_name;
    QLocalServer *m_server;
};

} // namespace Shopbell
