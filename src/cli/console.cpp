// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

#include <cstdio>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
bool writeTo(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
        && std::fflush(stream) == 0;
}

/// Text of customers must not steer the terminal: control characters become blanks, tabs and line ends stay.
QByteArray safe(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return text.toUtf8();
}
} // namespace

void Console::print(const QJsonValue &json)
{
    Q_ASSERT(!m_answered);
    m_answered = true;
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    m_whole &= writeTo(stdout, document.toJson(QJsonDocument::Compact) + '\n');
}

void Console::print(const QString &text)
{
    if (!text.isEmpty())
        m_whole &= writeTo(stdout, safe(text) + '\n');
}

void Console::answer(const QJsonValue &json, const Text &text)
{
    progress({});
    if (m_json)
        print(json);
    else
        print(text());
}

void Console::report(const QJsonValue &json, const Text &text)
{
    if (m_json || !m_quiet)
        answer(json, text);
    else
        progress({});
}

void Console::note(const QString &sentence)
{
    progress({});
    if (!m_quiet)
        writeTo(stderr, safe(sentence) + '\n');
}

Exit Console::fail(Exit exit, const QString &kind, const QString &sentence, const QJsonObject &more)
{
    note(u"shopbell-cli: "_s + sentence);
    if (m_json && !m_answered) {
        QJsonObject json = more;
        json[u"error"_s] = kind;
        json[u"message"_s] = sentence;
        print(json);
    }
    return exit;
}

Exit Console::wrongUsage(const QString &sentence)
{
    return fail(Exit::WrongUsage, u"wrong-usage"_s, sentence);
}

bool Console::showsProgress() const
{
    return !m_quiet && isatty(STDERR_FILENO) != 0;
}

void Console::progress(const QString &line)
{
    if (!showsProgress() || (line.isEmpty() && m_progressWidth == 0))
        return;
    writeTo(stderr, '\r' + safe(line.leftJustified(m_progressWidth)) + (line.isEmpty() ? "\r" : ""));
    m_progressWidth = line.size();
}

} // namespace Shopbell::Cli
