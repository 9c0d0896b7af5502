// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Shopbell {
class IconTile;
class TextLabel;
class Theme;

/// What stands in the place of a list that has nothing to show: why, and what to do about it.
class ListMessage : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString icon;
        QString title;
        QString text = {};
        QString verb = {}; ///< Empty: no button.
        QString link = {}; ///< A second, quieter way on.
    };

    explicit ListMessage(const Theme &theme, QWidget *parent = nullptr);

    void say(const Words &words);
    QString title() const;

Q_SIGNALS:
    void verbChosen();
    void linkChosen();

private:
    IconTile *m_tile;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_verb;
    QPushButton *m_link;
};

} // namespace Shopbell
