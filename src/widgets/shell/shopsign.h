// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Shopbell {
class Theme;

/// The shop's sign: awning in the brand colour over name and place. Folded, only the awning is left.
class ShopSign : public QWidget
{
    Q_OBJECT

public:
    explicit ShopSign(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &name, const QString &place);
    void setFolded(bool folded);
    /// With ground and edge of its own, for a place on a card.
    void setFramed(bool framed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QString m_place;
    bool m_folded = false;
    bool m_framed = false;
};

} // namespace Shopbell
