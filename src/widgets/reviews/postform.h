// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;

namespace Shopbell {
class ShopFacts;
class Theme;

/// When and where a reply was given, when that is not just now and where the review stands.
class PostForm : public QWidget
{
    Q_OBJECT

public:
    PostForm(const Theme &theme, const ShopFacts &facts, QWidget *parent = nullptr);

    /// Just now, where the review stands; asked for from here on, for a time not before the customer's last words.
    void open(const Review &review, std::optional<qint64> lastWords = {});
    /// Of another review, or of none: not asked for.
    void leave();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Just now while it is not open.
    Moment when() const;
    /// Not stored: where the review stands.
    ChannelId place() const;

Q_SIGNALS:
    void placeChosen();
    /// Escape: it is left, and the cursor goes where it came from.
    void focusLeft();

private:
    const ShopFacts &m_facts;
    QComboBox *m_place;
    QDateTimeEdit *m_time;
};

} // namespace Shopbell
