// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/readcustomers.h"

#include <QAbstractButton>

namespace Shopbell {
class CustomerFacts;
class Theme;

/// "Again today, as last time": a regular with what they bought last, recorded by one click.
class AgainButton : public QAbstractButton
{
    Q_OBJECT

public:
    AgainButton(const Theme &theme, const CustomerFacts &facts, const LastPurchase &last, QWidget *parent = nullptr);

    const LastPurchase &last() const { return m_last; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    LastPurchase m_last;
    QString m_amount;
    QString m_what; ///< Empty: the amount says all.
};

} // namespace Shopbell
