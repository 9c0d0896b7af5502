// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating.h"
#include "look/stars.h"

#include <QWidget>

namespace Shopbell {
class Theme;

/// A rating as it was given: stars for a scale that ends at five, else words. Hidden while there is none.
class StarsLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StarsLabel(const Theme &theme, StarSize size = StarSize::List, QWidget *parent = nullptr);

    void setRating(const std::optional<Rating> &rating);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool areStars() const;
    QString words() const;

    const Theme &m_theme;
    StarSize m_size;
    std::optional<Rating> m_rating;
};

} // namespace Shopbell
