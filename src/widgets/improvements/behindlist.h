// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace Shopbell {
class ImprovementFacts;
class Theme;

class BehindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    BehindModel(const ImprovementFacts &facts, QObject *parent);

    void setReviews(std::vector<ReviewBehind> reviews);
    const ReviewBehind &review(int row) const { return m_reviews[size_t(row)]; }
    QString dayOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ImprovementFacts &m_facts;
    std::vector<ReviewBehind> m_reviews;
};

/// Paints a review in one line: picture, name, the beginning of its words, its day, a cross that takes it off.
class BehindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BehindDelegate(const Theme &theme, const BehindModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the cross of a row is hit.
    QRect crossOf(const QRect &row) const;

private:
    const Theme &m_theme;
    const BehindModel &m_model;
};

/// The reviews behind an improvement, as high as its rows: one Tab stop, arrows inside. Enter or a click opens one;
/// Delete or its cross takes it off.
class BehindList : public QListView
{
    Q_OBJECT

public:
    BehindList(const Theme &theme, const ImprovementFacts &facts, QWidget *parent = nullptr);

    void display(const std::vector<ReviewBehind> &reviews);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(Shopbell::ReviewId review);
    void takeOffWanted(Shopbell::ReviewId review);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    BehindModel *m_model;
    BehindDelegate *m_delegate;
    QPoint m_pressed;
};

} // namespace Shopbell
