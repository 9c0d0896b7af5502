// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sampledice.h"

#include <QHash>
#include <QString>

namespace Shopbell {

/// Speaks the patterns of resources/sample: `{loaf}` becomes a word of that list, the same one each time within one
/// phrase; `[a|b|]` becomes one of the choices between the bars, which may be empty.
class SamplePhrase
{
public:
    SamplePhrase(const QHash<QString, QStringList> &lists, SampleDice &dice) : m_lists(lists), m_dice(dice) {}

    /// What `{name}` stands for from here on.
    void set(const QString &name, const QString &words) { m_said.insert(name, words); }
    QString say(QStringView pattern);

private:
    QString word(const QString &list);
    QString choice(QStringView choices);

    const QHash<QString, QStringList> &m_lists;
    SampleDice &m_dice;
    QHash<QString, QString> m_said;
};

} // namespace Shopbell
