// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"

#include <QAbstractButton>

namespace Shopbell {
class CustomerFacts;
class Theme;

/// An entry of a customer's story: icon, title, day, a line of words. One that leads somewhere is a button.
class StoryItem : public QAbstractButton
{
    Q_OBJECT

public:
    StoryItem(const Theme &theme, const CustomerFacts &facts, const StoryEntry &entry, QWidget *parent = nullptr);

    const StoryEntry &entry() const { return m_entry; }
    /// The line that leads on to the next entry is left out under the last one.
    void setLast(bool last);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool leadsOn() const;
    QRectF part(double fromStart, double top, double width, double height) const;

    const Theme &m_theme;
    StoryEntry m_entry;
    QString m_title;
    QString m_line;
    QString m_day;
    bool m_last = false;
};

} // namespace Shopbell
