// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace Shopbell {
class TodayCard;
class Theme;

/// Where the cards of the Today page lie: key numbers above, replies and what is due at the leading edge, people and kind
/// words beside them, or below where it is narrow. A further card is one line: add().
class TodayDesk : public QWidget
{
    Q_OBJECT

public:
    enum class Place {
        Numbers, ///< In the row above all: the first three that have something to say, four where it is wide.
        BelowReplies, ///< The leading column, below the reviews that wait and the pairs, over its whole width.
        Pair, ///< Side by side below that.
        Side, ///< The trailing column, above the kind word.
    };
    /// `replies` and `kindWord` show and hide themselves.
    TodayDesk(const Theme &theme, QWidget *replies, QWidget *kindWord, QWidget *parent = nullptr);

    /// The last one of its place. The card reads, comes and goes by itself.
    void add(TodayCard *card, Place place);
    /// Lets the cards read: what waits for an answer comes first, also in a shop whose purchases take their time.
    void wake();
    /// For a page of so many logical pixels; `isTall`: lists have a row more.
    void fitInto(int width, bool isTall);
    /// Whether anything but key numbers, replies and a kind word has something to say.
    bool hasLists() const;

Q_SIGNALS:
    /// A card has come or gone.
    void folded();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitSide(QWidget *card);
    void placeNumbers();

    const Theme &m_theme;
    QList<TodayCard *> m_cards;
    QList<TodayCard *> m_figures;
    QList<TodayCard *> m_lists;
    QList<QWidget *> m_side;
    QBoxLayout *m_numbers;
    QBoxLayout *m_columns;
    QVBoxLayout *m_leading;
    QVBoxLayout *m_belowReplies;
    QBoxLayout *m_pair;
    QVBoxLayout *m_trailing;
    int m_mostFigures = 3;
    bool m_isWide = true;
    bool m_isAwake = false;
};

} // namespace Shopbell
