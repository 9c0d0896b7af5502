// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace Shopbell {
class AvatarLabel;
class CustomerFacts;
class FlowLayout;
class IconButton;
class TextLabel;
class Theme;

/// Who it is, with the group and the segment, and the key figures.
class ProfileHead : public QWidget
{
    Q_OBJECT

public:
    ProfileHead(const Theme &theme, const CustomerFacts &facts, QWidget *parent = nullptr);

    void display(const CustomerDetails &details);
    void setBackVisible(bool visible);
    void setMenu(QMenu *menu);
    QPushButton *editButton() const { return m_edit; }

Q_SIGNALS:
    void backWanted();
    void editWanted();

private:
    QWidget *buildFigures();

    struct Figure
    {
        TextLabel *number = nullptr;
        TextLabel *name = nullptr;
    };
    void say(const Figure &figure, const QString &number, const QString &tooltip = {});

    const Theme &m_theme;
    const CustomerFacts &m_facts;
    IconButton *m_back;
    AvatarLabel *m_avatar;
    TextLabel *m_name;
    QWidget *m_chips;
    FlowLayout *m_chipLine;
    QPushButton *m_edit;
    IconButton *m_more;
    Figure m_purchases, m_spent, m_gap, m_since;
};

} // namespace Shopbell
