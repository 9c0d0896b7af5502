// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <vector>

namespace Shopbell {
class NumbersModel;
class Theme;

/// A cell of the table twin: figures in columns, a change with an arrow in the direction, a running period in grey.
class NumbersDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NumbersDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont fontOf(const QModelIndex &index) const;

    const Theme &m_theme;
};

/// The numbers below a chart; Enter or a click on a row asks for its people, N for a note at its
/// period, Ctrl+C copies all of it.
class NumbersTable : public QTableView
{
    Q_OBJECT

public:
    NumbersTable(const Theme &theme, NumbersModel &model, QWidget *parent = nullptr);

    int heightFor(int rows) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void peopleWanted(int row);
    void noteWanted(int row);
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeSizes();
    void shareWidth();

    const Theme &m_theme;
    NumbersModel &m_model;
    std::vector<int> m_needed; ///< Width of each column, logical pixels.
};

} // namespace Shopbell
