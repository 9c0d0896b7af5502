// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/translations.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace Shopbell::Architecture {

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; // "", "unfinished", "vanished", "obsolete"
    QStringList translations; // Several for a numerus message.
    bool numerus = false;
};

QStringList placeholders(const QString &text, bool withCount)
{
    static const QRegularExpression pattern(uR"(%L?(\d{1,2}|n))"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (withCount || name != u'n')
            found += name;
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList flawsOf(const Message &message)
{
    const QString where = u"%1: \"%2\""_s.arg(message.context, message.source);
    if (message.state == "unfinished"_L1)
        return {where + u" is unfinished"_s};
    if (!message.state.isEmpty())
        return {};
    if (message.source.trimmed().isEmpty()) // The space between two sentences, which Chinese does without.
        return {};
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return {where + u" is empty"_s};
        // A single form may spell the number out or leave it away ("one review"); of several, the last shows it.
        const bool last = &translation == &message.translations.back();
        if (placeholders(translation, last) != placeholders(message.source, last))
            return {where + u" has other placeholders than \"%1\""_s.arg(translation)};
    }
    return message.translations.isEmpty() ? QStringList{where + u" is missing"_s} : QStringList{};
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.translations += xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else {
                while (xml.readNextStartElement())
                    message.translations += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QStringList flawsOfTranslation(const QString &ts)
{
    QStringList flaws;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            flaws += flawsOf(readMessage(xml, context));
    }
    if (xml.hasError())
        flaws += u"the file cannot be read: "_s + xml.errorString();
    return flaws;
}

QString updatedTranslation(const QString &ts, bool pluralOnly, const QString &projectFolder, const QStringList &folders,
                           const QString &lupdate)
{
    const QTemporaryDir temporary;
    QFile copy(temporary.filePath(u"copy.ts"_s));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(ts.toUtf8()) < 0)
        throw std::runtime_error("no temporary file for lupdate");
    copy.close();

    QStringList arguments{u"-silent"_s,     u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                          u"-extensions"_s, u"cpp,h,ui"_s,     u"-I"_s,         u"src"_s};
    if (pluralOnly)
        arguments += u"-pluralonly"_s;
    arguments += folders;
    arguments += {u"-ts"_s, copy.fileName()};
    QProcess process;
    process.setWorkingDirectory(projectFolder);
    process.start(lupdate, arguments);
    if (!process.waitForFinished(50000) || process.exitCode() != 0)
        throw std::runtime_error(("lupdate failed: "_ba + process.readAllStandardError()).toStdString());
    if (!copy.open(QIODevice::ReadOnly))
        throw std::runtime_error("lupdate left no file");
    return QString::fromUtf8(copy.readAll());
}

} // namespace Shopbell::Architecture
