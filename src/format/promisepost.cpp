// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/promisepost.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
constexpr qsizetype mostSaid = 140; // Characters.

struct PromisePost
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PromisePost)
};

/// Whole words, as many as go.
QString firstWords(const QString &said)
{
    const QString line = said.simplified();
    if (line.size() <= mostSaid)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', mostSaid);
    return line.first(space > 0 ? space : mostSaid) + u'…';
}
} // namespace

QString promisePost(const QString &said, const QString &initials, const QString &changed)
{
    //: A post; %1 is what a customer said.
    QString first = PromisePost::tr("You said: “%1”").arg(firstWords(said));
    if (!initials.isEmpty())
        //: %1 is 'You said: "…"', %2 the initials of who said it.
        first = PromisePost::tr("%1 (%2)").arg(first, initials);
    //: The second line of the post; %1 is what was changed.
    return first + u'\n' + PromisePost::tr("We did: %1").arg(changed.trimmed());
}

} // namespace Shopbell
