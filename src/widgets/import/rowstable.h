// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importreviews.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace Shopbell {
class CheckedRowsModel;
class Theme;

/// The table of checked rows: two lines a row, the words and below them the reason.
class RowsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowsTable(const Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<CheckedRow> rows, RatingScale scale);
    const CheckedRowsModel &rows() const { return *m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeLook();
    void fitHeight();
    void shareWidth();

    const Theme &m_theme;
    CheckedRowsModel *m_model;
};

class CheckedRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CheckedRowDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFate(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintScore(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void drawLine(QPainter &painter, const QRect &area, const QString &text, int alignment = Qt::AlignVCenter) const;

    const Theme &m_theme;
};

} // namespace Shopbell
