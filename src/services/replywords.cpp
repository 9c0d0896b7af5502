// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/replywords.h"

#include <QFile>
#include <QLoggingCategory>

namespace Shopbell {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcReplyWords, "shopbell.services.replywords")

namespace {
QByteArray wordsOfPreset(const QString &name)
{
    QFile file(u":/presets/"_s + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qCCritical(lcReplyWords) << "cannot read" << file.fileName() << file.errorString();
    return {};
}
} // namespace

const CheckWords &replyWords()
{
    static const CheckWords words = [] {
        Result<CheckWords> read =
            CheckWords::from(wordsOfPreset(u"check-words.json"_s), wordsOfPreset(u"language-words.json"_s));
        if (read)
            return *std::move(read);
        qCCritical(lcReplyWords) << read.error().detail;
        return CheckWords();
    }();
    return words;
}

} // namespace Shopbell
