// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/nameinsentence.h"

#include "format/customerwords.h"

#include <QCoreApplication>

namespace Shopbell {

namespace {
struct NameInSentence
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::NameInSentence)
};
} // namespace

QString nameInSentence(const QString &name)
{
    const QString shown = name.simplified();
    //: In the place of a name, inside a sentence: "A promise to somebody without a name".
    return shown.isEmpty() ? NameInSentence::tr("somebody without a name") : shown;
}

QString nameAtBeginning(const QString &name)
{
    const QString shown = name.simplified();
    //: In the place of a name, at the beginning of a sentence.
    return shown.isEmpty() ? NameInSentence::tr("Somebody without a name") : shown;
}

QString firstNameInSentence(const QString &name)
{
    return name.simplified().isEmpty() ? nameInSentence(name) : firstNameOf(name);
}

} // namespace Shopbell
