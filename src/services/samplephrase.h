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
    using Said = QHash<QString, QString>;

    /// `said` are the words of an earlier phrase that this one goes on from.
    SamplePhrase(const QHash<QString, QStringList> &lists, SampleDice &dice, Said said = {})
        : m_lists(lists)
        , m_dice(dice)
        , m_said(std::move(said))
    {
    }

    /// What `{name}` stands for from here on.
    void set(const QString &name, const QString &words) { m_said.insert(name, words); }
    QString say(QStringView pattern);
    const Said &said() const { return m_said; }

private:
    QString word(const QString &list);
    QString choice(QStringView choices);

    const QHash<QString, QStringList> &m_lists;
    SampleDice &m_dice;
    Said m_said;
};

} // namespace Shopbell
