// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/advocatestable.h"

#include "format/customerwords.h"
#include "look/chip.h"
#include "look/theme.h"
#include "models/advocatesmodel.h"
#include "widgets/reviews/rowpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

class AdvocateCells : public ReferralCells
{
public:
    AdvocateCells(const Theme &theme, const AdvocatesModel &model) : ReferralCells(theme), m_model(model) {}

protected:
    void paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const override
    {
        const AdvocateRow *row = m_model.advocate(index.row());
        if (!row) {
            paintWords(painter, area, index, ColorToken::Text, QFont::DemiBold);
            return;
        }
        const bool mayBeAsked = row->whyNot == AdvocateRow::WhyNot::None;
        switch (AdvocatesModel::Column(index.column())) {
        case AdvocatesModel::Name:
            paintPerson(painter, area, row->name, row->id.value());
            break;
        case AdvocatesModel::Group:
            paint::chip(painter, area, theme(), {ChipTone::Positive, index.data().toString(), iconOf(row->group)});
            break;
        case AdvocatesModel::Why:
            paintWhy(painter, area, index.data().toString(), mayBeAsked);
            break;
        case AdvocatesModel::Brought:
        case AdvocatesModel::Worth:
            paintWords(painter, area, index, ColorToken::Text);
            break;
        case AdvocatesModel::Contact:
        case AdvocatesModel::Columns:
            paintWords(painter, area, index, ColorToken::Text2);
            break;
        }
    }

private:
    void paintWhy(QPainter &painter, const QRectF &area, const QString &words, bool mayBeAsked) const
    {
        RowPainter pen(painter, theme(), area);
        pen.icon(mayBeAsked ? u"sparkles"_s : u"hourglass"_s, mayBeAsked ? ColorToken::Text2 : ColorToken::WarnText);
        pen.gap(6);
        pen.text(words, theme().font(TypeRole::Small), ColorToken::Text2);
    }

    const AdvocatesModel &m_model;
};

} // namespace

AdvocatesTable::AdvocatesTable(const Theme &theme, AdvocatesModel &model, QWidget *parent)
    : ReferralTable(&model, AdvocatesModel::IdRole, new AdvocateCells(theme, model),
                    {{160, 0.25}, {128, 0.05}, {64, 0}, {84, 0.05}, {230, 0.25}, {140, 0.4}}, parent)
    , m_advocates(model)
{
    setObjectName(u"advocates"_s);
    setAccessibleName(tr("Advocates to ask next"));
    connect(&model, &QAbstractItemModel::modelReset, this, &AdvocatesTable::spanHeading);
    connect(this, &ReferralTable::opened, this, [this](const QModelIndex &index) {
        if (const AdvocateRow *row = m_advocates.advocate(index.row()))
            Q_EMIT customerWanted(row->id);
    });
}

void AdvocatesTable::spanHeading()
{
    clearSpans();
    if (m_advocates.headingRow() >= 0)
        setSpan(m_advocates.headingRow(), 0, 1, AdvocatesModel::Columns);
}

} // namespace Shopbell
