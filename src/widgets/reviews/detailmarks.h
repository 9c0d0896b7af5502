// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating.h"

#include <QWidget>

#include <optional>

namespace Shopbell {
class RatingText;
class Theme;

/// The round initials over a review.
class AvatarMark : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarMark(const Theme &theme, QWidget *parent = nullptr);
    /// `key` 0: the name picks the colours.
    void display(const QString &name, qint64 key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    qint64 m_key = 0;
};

/// The rating beside a name: stars, or words where the scale has none.
class RatingMark : public QWidget
{
    Q_OBJECT

public:
    explicit RatingMark(const Theme &theme, QWidget *parent = nullptr);
    void display(const std::optional<Rating> &rating, const RatingText &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasStars() const;

    const Theme &m_theme;
    std::optional<Rating> m_rating;
    QString m_brief;
};

/// The response clock.
class RingMark : public QWidget
{
    Q_OBJECT

public:
    explicit RingMark(const Theme &theme, QWidget *parent = nullptr);
    /// `share` of the time that is left, `text` inside the ring.
    void display(double share, const QString &text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 1;
    QString m_text;
};

} // namespace Shopbell
