// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace Shopbell {

/// The place of the keyboard in a part that is built anew: made before the part is emptied, asked after it was filled.
class KeptFocus
{
public:
    explicit KeptFocus(QWidget &part);

    /// When what had the focus is gone: it goes on at the stop of the same name that is nearest, else at the one that stood
    /// before it, where a second stroke of the key does not do what comes next. Where the part has no stop any more it goes
    /// to the one beside it.
    void giveBack() const;
    /// The same, but false where the part has no stop any more: the caller knows where it goes on.
    bool giveBackInside() const;

private:
    qsizetype placeIn(const QStringList &names) const;

    QPointer<QWidget> m_part;
    QPointer<QWidget> m_focused;
    QStringList m_names; ///< Of the stops of the part as they were.
    qsizetype m_place = -1;
};

} // namespace Shopbell
