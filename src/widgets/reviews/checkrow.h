// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QAbstractButton>

namespace Shopbell {
class TextLabel;
class Theme;

/// An icon and a sentence that wraps; pressed where it leads somewhere.
class CheckRow : public QAbstractButton
{
    Q_OBJECT

public:
    CheckRow(const Theme &theme, const QString &icon, ColorToken color, const QString &sentence,
             QWidget *parent = nullptr);

    /// A line to press; else it is only read.
    void setLeading(bool leads);

    QSize sizeHint() const override { return QWidget::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void takeLook();

    const Theme &m_theme;
    TextLabel *m_sentence;
    bool m_leads = false;
};

} // namespace Shopbell
