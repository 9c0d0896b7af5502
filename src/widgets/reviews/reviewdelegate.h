// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <optional>

namespace Shopbell {
class ShopFacts;
class Theme;
struct ReviewRow;

/// Paints a row of the review list (look.md sections 5 and 8.02). All rows are equally high.
class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ReviewDelegate(const Theme &theme, const ShopFacts &facts, QObject *parent = nullptr);
    ~ReviewDelegate() override;

    /// Several reviews are chosen: every row has a check box.
    void setBulk(bool bulk) { m_bulk = bulk; }
    /// In logical pixels, from the type scale.
    int rowHeight() const;
    /// Where the check box takes clicks.
    QRect checkArea(const QRect &row) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole name over one that is elided.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The words at the trailing end of the last line, with their icon.
    struct State
    {
        QString text;
        QString brief = {}; ///< Without the real wait, where there is little room.
        QString time = {}; ///< Of a draft, where its icon alone says that it is begun.
        QString icon;
        ColorToken color = ColorToken::Text2;
        bool strong = false;
    };
    static State stateOf(const ReviewRow &row, const ShopFacts &facts);

private:
    struct TextLines;
    struct Rating;

    QRect contentOf(const QRect &row) const;
    QRect headOf(const QRect &content) const;
    Rating ratingOf(const ReviewRow &row) const;
    double roomForName(const QRect &head, const ReviewRow &row) const;
    void paintRow(QPainter &painter, const QRect &content, const ReviewRow &row, bool selected) const;
    void paintHead(QPainter &painter, const QRect &line, const ReviewRow &row, ColorToken quiet) const;
    void paintText(QPainter &painter, const QRect &block, const ReviewRow &row) const;
    QFont fontOf(const State &state) const;
    /// With the words that there is room for beside the rest of the foot.
    State stateIn(double width, const ReviewRow &row) const;
    /// What the review is about, else where it stands.
    QString matterOf(const ReviewRow &row) const;
    double leastRoomForMatter(const ReviewRow &row) const;
    /// With the gap before it; 0: it is not counted.
    double roomForCount(const ReviewRow &row) const;
    /// What the foot of a row needs besides the words of its state.
    double roomBesideState(const ReviewRow &row, const State &state) const;
    void paintFoot(QPainter &painter, const QRect &line, const ReviewRow &row, ColorToken quiet) const;
    void paintPlaceholder(QPainter &painter, const QRect &content) const;
    void paintCheckBox(QPainter &painter, const QRect &content, bool checked) const;
    const TextLines &linesOf(const ReviewRow &row, int width) const;
    void takeLook();

    const Theme &m_theme;
    const ShopFacts &m_facts;
    bool m_bulk = false;
    mutable QCache<qint64, TextLines> m_lines;
};

} // namespace Shopbell
