// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Shopbell {
class TextLabel;
class Theme;

/// A line over the list that says what it shows or leaves out, and the way on.
class ListStrip : public QFrame
{
    Q_OBJECT

public:
    ListStrip(const Theme &theme, const QString &icon, const QString &verb, QWidget *parent = nullptr);

    void say(const QString &words);
    QString words() const;

Q_SIGNALS:
    void verbChosen();

private:
    TextLabel *m_words;
};

} // namespace Shopbell
