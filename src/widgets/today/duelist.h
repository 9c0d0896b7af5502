// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chip.h"
#include "widgets/today/todaylist.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <tuple>
#include <vector>

namespace Shopbell {

/// A line of the Today page: something that is due, or somebody to look after.
struct DueRow
{
    qint64 id = 0; ///< Of what it is about.
    QString title = {};
    QString line = {}; ///< Whose it is, and who does it; or why.
    std::optional<Chip> chip = {}; ///< When.
    QString verb = {}; ///< What its box or its button does: "Mark as sent".
    QString icon = QStringLiteral("calendar-check"); ///< Of its button.
    QString person = {}; ///< Whose picture stands before it, in a list with buttons.
    QString sentence = {}; ///< The whole row for a screen reader.

    friend bool operator==(const DueRow &left, const DueRow &right)
    {
        const auto all = [](const DueRow &row) {
            return std::tie(row.id, row.title, row.line, row.verb, row.icon, row.person, row.sentence);
        };
        return all(left) == all(right) && left.chip.has_value() == right.chip.has_value()
            && (!left.chip
                || std::tie(left.chip->tone, left.chip->text) == std::tie(right.chip->tone, right.chip->text));
    }
};

/// Where the job of a row is done: in a box to tick before its words, or by a button with an icon behind them.
enum class DueMark { Box, Button };

class DueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<DueRow> rows);
    const DueRow &row(int row) const { return m_rows[size_t(row)]; }
    /// Shows a row as done until the shop is read again, or until it turns out that it is not.
    void tick(qint64 id);
    void untickAll();
    bool isTicked(int row) const { return m_ticked && m_rows[size_t(row)].id == *m_ticked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DueRow> m_rows;
    std::optional<qint64> m_ticked;
};

/// Paints a due row: box or picture, title and line, chip, button.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DueDelegate(const Theme &theme, const DueModel &model, DueMark mark, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Gives the rows a second line below their titles where one of them does not fit into a width; gives whether that
    /// changed their height. Those with buttons always have two.
    bool fit(int width);
    /// Where the box or the button of a row is hit.
    QRect markRect(const QRect &row) const;

private:
    void paintBox(QPainter &painter, const QStyleOptionViewItem &option, bool isTicked) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QString &sign) const;
    void paintWords(QPainter &painter, const QRect &room, const DueRow &row) const;
    int chipWidth(const DueRow &row) const;
    QRect wordsOf(const QRect &area, const DueRow &row) const;
    bool isUnderPointer(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    const DueModel &m_model;
    DueMark m_mark;
    int m_lines; ///< Below the title.
};

/// Enter or a click opens a row; Space or its box or button does its job.
class DueList : public TodayList
{
    Q_OBJECT

public:
    DueList(const Theme &theme, DueModel *model, DueMark mark, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(qint64 id);
    void jobWanted(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void doJob(const QModelIndex &index);
    void fitRows();

    DueModel *m_due;
    DueDelegate *m_delegate;
    QPoint m_pressed;
};

} // namespace Shopbell
