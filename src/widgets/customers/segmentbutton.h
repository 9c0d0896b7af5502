// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/customerrow.h"

#include <QPushButton>

class QMenu;

namespace Shopbell {
class Theme;

/// Filters the table by segment, and puts the chosen customers into one.
class SegmentButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SegmentButton(const Theme &theme, QWidget *parent = nullptr);

    void display(const CustomerCounts &counts, const std::optional<SegmentId> &filter);
    /// Only the icon, where there is little room; the word is the tooltip then.
    void setShort(bool isShort);
    /// How many customers are chosen in the table.
    void setChosen(int customers);

Q_SIGNALS:
    /// Nothing: all of them; not stored: those in none.
    void filterWanted(const std::optional<Shopbell::SegmentId> &segment);
    /// The chosen customers go into the segment of that name, which may be new; empty: into none.
    void assignWanted(const QString &name);

private:
    void fill();
    void showName();
    void fillAssign(QMenu *menu);
    void askForName();

    const Theme &m_theme;
    QMenu *m_menu;
    std::vector<CustomerSegment> m_segments;
    std::optional<SegmentId> m_filter;
    QString m_name;
    bool m_isShort = false;
    int m_chosen = 0;
};

} // namespace Shopbell
