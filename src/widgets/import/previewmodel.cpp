// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/previewmodel.h"

#include "exchange/ratings.h"
#include "format/importwords.h"
#include "look/marks.h"
#include "look/stars.h"
#include "look/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

void PreviewModel::setFile(const FileSurvey &survey, const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_samples = survey.samples;
    endResetModel();
}

void PreviewModel::refresh(const FileSurvey &survey, const ImportPlan &plan)
{
    const int before = int(m_samples.size());
    const int now = int(survey.samples.size());
    if (now > before)
        beginInsertRows({}, FirstSample + before, FirstSample + now - 1);
    else if (now < before)
        beginRemoveRows({}, FirstSample + now, FirstSample + before - 1);
    m_samples = survey.samples;
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    setPlan(plan);
}

void PreviewModel::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ImportField PreviewModel::field(int column) const
{
    return size_t(column) < m_plan.fields.size() ? m_plan.fields[size_t(column)] : ImportField::Extra;
}

QString PreviewModel::heading(int column) const
{
    const QString written =
        size_t(column) < m_plan.columns.size() ? m_plan.columns[size_t(column)].simplified() : QString();
    return written.isEmpty() ? tr("Column %L1").arg(column + 1) : written;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstSample + int(m_samples.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.fields.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == FieldRole)
        return int(field(index.column()));
    if (role == ScaleRole)
        return int(m_plan.scale);
    if (role == Qt::AccessibleTextRole && index.row() == Boxes)
        return fieldName(keyOf(field(index.column())));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.row() == Headings)
        return heading(index.column());
    if (index.row() < FirstSample)
        return {};
    const std::vector<QString> &row = m_samples[size_t(index.row() - FirstSample)];
    if (size_t(index.column()) >= row.size())
        return {};
    constexpr qsizetype longest = 300;
    const QString cell = row[size_t(index.column())].left(longest).simplified();
    return role == Qt::ToolTipRole ? QVariant(u"<qt>%1</qt>"_s.arg(cell.toHtmlEscaped())) : QVariant(cell);
}

PreviewDelegate::PreviewDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PreviewDelegate::paintGround(QPainter &painter, const QRect &cell, int row, ImportField field) const
{
    const bool meant = field != ImportField::Extra && field != ImportField::Skip;
    ColorToken ground = ColorToken::Surface;
    if (row == PreviewModel::Headings)
        ground = ColorToken::Sunken;
    else if (row == PreviewModel::Boxes)
        ground = meant ? ColorToken::AccentSoft : ColorToken::Sunken;
    painter.fillRect(cell, m_theme.color(ground));
    painter.setPen(m_theme.color(ColorToken::Line));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    const bool mirrored = m_theme.isRightToLeft();
    painter.drawLine(mirrored ? cell.topLeft() : cell.topRight(), mirrored ? cell.bottomLeft() : cell.bottomRight());
}

bool PreviewDelegate::paintStars(QPainter &painter, const QRect &words, const QModelIndex &index) const
{
    const auto scale = RatingScale(index.data(PreviewModel::ScaleRole).toInt());
    if (scale != RatingScale::OneToFive)
        return false;
    const QByteArray cell = index.data().toString().toUtf8();
    const auto rating = ratingOn(scale, std::string_view(cell.constData(), size_t(cell.size())));
    const Rating *given = std::get_if<Rating>(&rating);
    if (!given || given->scale != RatingScale::OneToFive)
        return false;
    paint::stars(painter, words, m_theme, {given->value, 5});
    return true;
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto field = ImportField(index.data(PreviewModel::FieldRole).toInt());
    painter->save();
    paintGround(*painter, option.rect, index.row(), field);
    if (index.row() != PreviewModel::Boxes) {
        const QRect words = option.rect.adjusted(10, 0, -10, 0);
        const bool heading = index.row() == PreviewModel::Headings;
        if (heading || field != ImportField::Rating || !paintStars(*painter, words, index)) {
            ColorToken ink = field == ImportField::Skip ? ColorToken::Disabled : ColorToken::Text;
            if (heading)
                ink = ColorToken::Text2;
            painter->setFont(m_theme.font(heading ? TypeRole::Micro : TypeRole::Small));
            painter->setPen(m_theme.color(ink));
            painter->drawText(
                words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, option.rect, m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

void PreviewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect); // The whole cell, without the padding of its text.
}

} // namespace Shopbell
