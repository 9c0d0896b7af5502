// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oneprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcOneProcess, "shopbell.app.oneprocess")

namespace {

constexpr int handOverWait = 2000; // Milliseconds.
constexpr qint64 longestMessage = 1'000'000;
constexpr QByteArrayView taken = "taken\n";

} // namespace

OneProcess::OneProcess(const QString &home, QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    const QByteArray who = (home + u'\n' + QDir::homePath()).toUtf8();
    m_name = u"shopbell-"_s
        + QString::fromLatin1(QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(24));
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            answer(socket);
        }
    });
}

bool OneProcess::handOver(const QStringList &files)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(handOverWait))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(handOverWait))
            return false; // It hangs or is on its way out: this process opens the file itself.
    }
    return socket.readLine() == taken;
}

void OneProcess::listen()
{
    // What a crashed process left is in the way; a living one would have answered handOver().
    QLocalServer::removeServer(m_name);
    if (!m_server->listen(m_name))
        qCWarning(lcOneProcess) << "a second start will not find this one:" << m_server->errorString();
}

void OneProcess::answer(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    QStringList files;
    const QJsonArray named = QJsonDocument::fromJson(socket->readLine()).array();
    for (const auto &file : named)
        files.append(file.toString());
    socket->write(taken.data(), taken.size());
    socket->flush();
    Q_EMIT filesWanted(files);
}

} // namespace Shopbell
