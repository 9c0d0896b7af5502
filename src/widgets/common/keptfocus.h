// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

namespace Shopbell {

/// The place of the keyboard in a part that is built anew: made before the part is emptied, asked after it was filled.
class KeptFocus
{
public:
    explicit KeptFocus(QWidget &part);

    /// When what had the focus is gone: it goes on at the stop of the same name that is nearest, else at the one before its
    /// old place, where a second stroke of the key does not do what comes next. False: the part has no stop any more.
    bool giveBack() const;

private:
    QPointer<QWidget> m_part;
    QPointer<QWidget> m_focused;
    QString m_name;
    qsizetype m_place = -1;
};

} // namespace Shopbell
