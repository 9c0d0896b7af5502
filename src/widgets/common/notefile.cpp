// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/notefile.h"

#include "services/unfinishedtexts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcNoteFile, "shopbell.widgets.notefile")

namespace {

void writeNote(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text);
    }
    if (!file.commit())
        qCWarning(lcNoteFile) << "cannot keep what is typed:" << file.errorString();
}

} // namespace

NoteFile::NoteFile(const QString &folder, const QString &shopPath, const QString &what)
    : m_path(UnfinishedTexts(folder).pathOf(shopPath, what))
{
    m_thread.setMaxThreadCount(1); // A queue: the last one written is the last one that stays.
}

NoteFile::~NoteFile() = default;

void NoteFile::write(const QJsonObject &note)
{
    if (note.isEmpty())
        m_thread.start([path = m_path] { QFile::remove(path); });
    else
        m_thread.start(
            [path = m_path, text = QJsonDocument(note).toJson(QJsonDocument::Compact)] { writeNote(path, text); });
}

QJsonObject NoteFile::read()
{
    m_thread.waitForDone(); // At most one small file is on its way.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace Shopbell
