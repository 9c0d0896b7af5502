// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "look/tokens.h"

#include <QWidget>

namespace Shopbell {
class ImprovementFacts;
class Theme;

/// The complaints of a topic before and after something was changed, in bars of equal days: what is not over yet is
/// hatched. One Tab stop; Left and Right go from bar to bar, and each says what it holds. Time runs from the left, as
/// in the charts.
class BarsView : public QWidget
{
    Q_OBJECT

public:
    BarsView(const Theme &theme, const ImprovementFacts &facts, QWidget *parent = nullptr);

    void display(const ImprovementDetails &details);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What the bar under the keyboard says; empty once it has left.
    void said(const QString &words);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    QRectF slot(size_t bar) const;
    double top(qint64 complaints) const;
    qint64 most() const;
    qint64 step() const; ///< Of the numbers beside the bars.
    int barAt(QPointF at) const;
    void go(int bar);
    QString wordsOf(size_t bar) const;
    void paintGrid(QPainter &painter) const;
    void paintBar(QPainter &painter, size_t bar) const;
    void paintDays(QPainter &painter) const;
    /// Where a day is, that a bar begins with.
    std::optional<double> placeOf(QDate day) const;
    void paintMarks(QPainter &painter) const;
    void paintMark(QPainter &painter, double x, const QPen &pen) const;
    /// Over the bars, between two places.
    void paintWords(QPainter &painter, std::pair<double, double> room, const QString &words, ColorToken ink,
                    Qt::Alignment side) const;

    const Theme &m_theme;
    const ImprovementFacts &m_facts;
    std::vector<ImprovementBar> m_bars;
    QDate m_start;
    QDate m_today;
    int m_current = -1;
};

} // namespace Shopbell
