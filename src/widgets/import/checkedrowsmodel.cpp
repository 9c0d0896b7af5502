// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/checkedrowsmodel.h"

#include "format/customerwords.h"
#include "format/problemtext.h"
#include "format/ratingtext.h"
#include "widgets/import/kindwords.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

std::vector<CheckedRow> rowsOf(const std::vector<Problem> &problems)
{
    std::vector<CheckedRow> rows;
    rows.reserve(problems.size());
    for (const Problem &problem : problems) {
        CheckedRow row;
        row.fate = CheckedRow::Fate::NeedsALook;
        row.line = problem.line;
        row.author = problem.author;
        row.text = problem.text;
        row.problem = problem;
        rows.push_back(std::move(row));
    }
    return rows;
}

void CheckedRowsModel::setRows(std::vector<CheckedRow> rows, RatingScale scale)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_scale = scale;
    endResetModel();
}

int CheckedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CheckedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CheckedRowsModel::fateName(CheckedRow::Fate fate)
{
    switch (fate) {
    case CheckedRow::Fate::New:
        return tr("New", "a row of a file: a review that is not in the shop yet");
    case CheckedRow::Fate::SeenBefore:
        return tr("Seen before");
    case CheckedRow::Fate::NewWords:
        return tr("Changed", "a row of a file: it says something newer of what is in the shop");
    case CheckedRow::Fate::NeedsALook:
        break;
    }
    return tr("Needs a look");
}

QString CheckedRowsModel::wordsOfRow(const CheckedRow &row) const
{
    QStringList parts;
    if (!row.number.isEmpty())
        parts << row.number;
    if (row.when.isKnown())
        parts << dayWords(row.when.day);
    if (row.amount)
        parts << amountWords(*row.amount);
    if (!row.text.isEmpty())
        parts << row.text.left(400).simplified();
    if (row.notCounting)
        parts << whyNotCounted(*row.notCounting);
    if (row.records > 1)
        parts << tr("%Ln rows", nullptr, row.records);
    //: Between the number, day, amount and words of an order.
    return parts.isEmpty() ? tr("(no words)") : parts.join(tr(" · "));
}

QString CheckedRowsModel::words(const CheckedRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case Fate:
        return fateName(row.fate);
    case Customer:
        return row.author.isEmpty() ? tr("(no name)") : row.author.simplified();
    case Words:
        return wordsOfRow(row);
    case Score:
        return row.rating ? RatingText(QLocale()).brief(*row.rating) : QString();
    default:
        return {};
    }
}

QString CheckedRowsModel::sentence(const CheckedRow &row) const
{
    //: How a screen reader says a row of the file: number, what we found, customer, the words.
    QString said =
        tr("Row %1, %2, %3, %4").arg(words(row, Line), words(row, Fate), words(row, Customer), words(row, Words));
    if (row.problem)
        said += u", "_s + problemText(*row.problem, m_scale, QLocale());
    if (row.rating)
        said += u", "_s + RatingText(QLocale()).spoken(*row.rating);
    return said;
}

QVariant CheckedRowsModel::data(const QModelIndex &index, int role) const
{
    const CheckedRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Line ? sentence(row) : words(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Line ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                      : int(Qt::AlignLeading | Qt::AlignVCenter);
    case FateRole:
        return int(row.fate);
    case ReasonRole:
        return row.problem ? problemText(*row.problem, m_scale, QLocale()) : QString();
    case RatingRole:
        return row.rating ? QVariant::fromValue(row.rating->value) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Words && !row.text.isEmpty()
            ? QVariant(u"<qt>%1</qt>"_s.arg(row.text.left(1000).toHtmlEscaped()))
            : QVariant();
    default:
        return {};
    }
}

QVariant CheckedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Line ? int(Qt::AlignTrailing | Qt::AlignVCenter) : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Row");
    case Fate:
        return tr("What we found");
    case Customer:
        return tr("Customer");
    case Words:
        return tr("What it says, and reason");
    case Score:
        return tr("Score");
    default:
        return {};
    }
}

} // namespace Shopbell
