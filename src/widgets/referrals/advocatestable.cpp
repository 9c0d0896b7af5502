// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/advocatestable.h"

#include "format/customerwords.h"
#include "look/chip.h"
#include "look/theme.h"
#include "models/advocatesmodel.h"
#include "widgets/common/rowmenu.h"
#include "widgets/common/rowpainter.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int advocateIconGap = 6; // Logical pixels at 100 %.

class AdvocateCells : public ColumnCells
{
public:
    AdvocateCells(const Theme &theme, const AdvocatesModel &model) : ColumnCells(theme), m_model(model) {}

    double contentWidth(const QModelIndex &index) const override
    {
        const double icon = theme().size(SizeToken::IconInline) + theme().scaled(advocateIconGap);
        return ColumnCells::contentWidth(index) + (index.column() == AdvocatesModel::Why ? icon : 0);
    }

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
        case AdvocatesModel::Ask:
            if (mayBeAsked)
                paintButton(painter, area, index.data().toString());
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
        pen.gap(advocateIconGap);
        pen.text(words, theme().font(TypeRole::Small), ColorToken::Text2);
    }

    const AdvocatesModel &m_model;
};

} // namespace

AdvocatesTable::AdvocatesTable(const Theme &theme, AdvocatesModel &model, QWidget *parent)
    : ColumnTable(&model, AdvocatesModel::IdRole, new AdvocateCells(theme, model),
                  {{140, 0.25}, {124, 0.05}, {64, 0}, {84, 0.05}, {204, 0.35, 0, true}, {100, 0.3}, {84, 0}}, parent)
    , m_advocates(model)
{
    setObjectName(u"advocates"_s);
    setAccessibleName(tr("Advocates to ask next"));
    connect(&model, &QAbstractItemModel::modelReset, this, &AdvocatesTable::spanHeading);
    connect(this, &ColumnTable::opened, this, [this](const QModelIndex &index) {
        if (const AdvocateRow *row = m_advocates.advocate(index.row()))
            Q_EMIT customerWanted(row->id);
    });
    connect(new RowMenu(*this), &RowMenu::wanted, this, &AdvocatesTable::showMenu);
}

void AdvocatesTable::showMenu(const QModelIndex &index, QPoint place)
{
    const AdvocateRow *row = m_advocates.advocate(index.row());
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *ask = menu->addAction(theme().icon("git-fork"), tr("Plan to ask them…"), this,
                                   [this, id = row->id] { Q_EMIT askWanted(id); });
    ask->setObjectName(u"askAdvocate"_s);
    menu->addAction(theme().icon("user"), tr("Show the customer"), this,
                    [this, id = row->id] { Q_EMIT customerWanted(id); });
    menu->popup(place);
}

void AdvocatesTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = currentIndex();
    ColumnTable::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !under.isValid() || under != pressed
        || under.column() != AdvocatesModel::Ask)
        return;
    const AdvocateRow *row = m_advocates.advocate(under.row());
    if (row && row->whyNot == AdvocateRow::WhyNot::None)
        Q_EMIT askWanted(row->id);
}

void AdvocatesTable::spanHeading()
{
    clearSpans();
    if (m_advocates.headingRow() >= 0)
        setSpan(m_advocates.headingRow(), 0, 1, AdvocatesModel::Columns);
}

} // namespace Shopbell
