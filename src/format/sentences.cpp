// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/sentences.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::Sentences)
};
} // namespace

QString joinedSentences(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (text.isEmpty())
            text = sentence;
        else if (!sentence.isEmpty())
            //: Two sentences, one after the other; in Chinese without a space.
            text = Sentences::tr("%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}

} // namespace Shopbell
