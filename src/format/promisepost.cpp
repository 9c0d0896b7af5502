// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/promisepost.h"

#include "core/cutwords.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
constexpr qsizetype mostSaid = 140; // Characters.

struct PromisePost
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PromisePost)
};
} // namespace

QString promisePost(const QString &said, const QString &initials, const QString &changed)
{
    //: A post; %1 is what a customer said.
    QString first = PromisePost::tr("You said: “%1”").arg(cutAtWord(said, mostSaid));
    if (!initials.isEmpty())
        //: %1 is 'You said: "…"', %2 the initials of who said it.
        first = PromisePost::tr("%1 (%2)").arg(first, initials);
    //: The second line of the post; %1 is what was changed.
    return first + u'\n' + PromisePost::tr("We did: %1").arg(changed.trimmed());
}

} // namespace Shopbell
