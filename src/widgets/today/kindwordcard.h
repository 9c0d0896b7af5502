// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/common/card.h"

class QPushButton;

namespace Shopbell {
class ElidedLabel;
class IconButton;
class StarsLabel;

/// A positive review, to be read with the first coffee.
class KindWordCard : public Card
{
    Q_OBJECT

public:
    explicit KindWordCard(const Theme &theme, QWidget *parent = nullptr);

    /// `now`: UTC milliseconds, by which "this week" and "Sunday" are said.
    void show(const ReviewRow &row, const Channel &channel, qint64 now, const QTimeZone &zone);

Q_SIGNALS:
    /// The composer of the review, for thanks.
    void thankWanted(Shopbell::ReviewId id);
    void readWanted(Shopbell::ReviewId id);
    void anotherWanted();

private:
    void offerThanks(const ReviewRow &row);
    void takeLook();

    const Theme &m_theme;
    ReviewId m_id;
    TextLabel *m_title;
    TextLabel *m_words;
    ElidedLabel *m_author;
    StarsLabel *m_stars;
    ElidedLabel *m_place;
    QPushButton *m_thank; ///< Only where nobody has answered yet.
};

/// At most so much of a text as a card takes, cut between words, in quotation marks of the language.
QString quoted(const QString &text, const QLocale &locale, qsizetype atMost = 280);

} // namespace Shopbell
