// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"
#include "widgets/common/rowtable.h"

#include <QFont>
#include <QSet>
#include <QStyledItemDelegate>
#include <QVariant>

#include <vector>

namespace Shopbell {
class Theme;

/// Paints a cell of a ColumnTable: the ground of its row and its text, at the end where the model aligns it so.
class ColumnCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ColumnCells(const Theme &theme, QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// In logical pixels.
    virtual int rowHeight() const;
    /// Whether a column gave way to the others; what it says may stand in the cell of another one.
    bool isGone(int column) const { return m_gone.contains(column); }
    /// Gives whether they are others than before.
    bool takeGone(const QSet<int> &columns);
    /// The part of a cell or of its head in which something stands.
    QRectF contentOf(const QRectF &cell, int column, int columns) const;
    /// How wide the whole content of a cell is, without the room beside it.
    virtual double contentWidth(const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text over one that is elided, where the model has no words of its own for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    virtual void paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const;
    void paintPerson(QPainter &painter, const QRectF &area, const QString &name, qint64 id) const;
    /// What a press on this cell does, as a small button over its whole width.
    void paintButton(QPainter &painter, const QRectF &area, const QString &words, bool isEnabled = true) const;
    void paintWords(QPainter &painter, const QRectF &area, const QModelIndex &index, ColorToken color,
                    QFont::Weight weight = QFont::Normal) const;

private:
    const Theme &m_theme;
    QSet<int> m_gone;
};

/// A table of a section: rows of one height, columns that share the width. A row is one thing for the keys: Enter or a
/// double click opens it. When its rows are read again the same one stays chosen, and where it was scrolled to.
class ColumnTable : public RowTable
{
    Q_OBJECT

public:
    struct Width
    {
        int least = 0; ///< Logical pixels at 100 %.
        double share = 0; ///< Of the width that is left.
        int goes = 0; ///< In which turn it gives way where the table is too narrow; 0 stays.
        bool fits = false; ///< At least as wide as the widest of what stands in its first rows.
        int most = 0; ///< Where it fits what stands in it: no more than this for that; 0: whatever it needs.
    };

    /// `idRole`: by what a row is known again.
    ColumnTable(QAbstractItemModel *model, int idRole, ColumnCells *cells, std::vector<Width> columns,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    /// Ctrl with Right or Left in the direction of reading: 1 or -1.
    void stepWanted(int step);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void shareWidth() override;

private:
    void takeSizes();
    void measure();
    int leastOf(int column) const;
    int leastWidth(const QSet<int> &gone) const;
    QSet<int> tooMany() const;
    void notePlace();
    void restorePlace();

    /// Before the rows were read again.
    struct Place
    {
        QVariant id = {};
        int row = -1;
        bool isSelected = false;
        int scrolled = 0;
    };

    ColumnCells *m_cells;
    std::vector<Width> m_columns;
    std::vector<int> m_widest; ///< Of each column that fits what stands in it; of the others 0.
    int m_idRole;
    Place m_place;
};

} // namespace Shopbell
