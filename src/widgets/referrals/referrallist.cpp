// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/referrals/referrallist.h"

#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "format/referralwords.h"
#include "look/theme.h"
#include "models/referralsmodel.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/columntable.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/rowpainter.h"
#include "widgets/reviews/liststrip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int wayIconGap = 6;
constexpr int widestWay = 160; ///< An own one can be a whole sentence.

class ReferralRowCells : public ColumnCells
{
public:
    ReferralRowCells(const Theme &theme, const ReferralsModel &model) : ColumnCells(theme), m_model(model) {}

    double contentWidth(const QModelIndex &index) const override
    {
        const double words = ColumnCells::contentWidth(index);
        if (index.column() != ReferralsModel::Way)
            return words;
        const double most = theme().scaled(widestWay);
        return std::min(words, most) + theme().size(SizeToken::IconInline) + theme().scaled(wayIconGap);
    }

protected:
    void paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const override
    {
        const ReferralRow &row = m_model.referral(index.row());
        switch (ReferralsModel::Column(index.column())) {
        case ReferralsModel::Friend:
            paintPerson(painter, area, row.friendName, row.referral.friendId.value());
            break;
        case ReferralsModel::Way: {
            RowPainter pen(painter, theme(), area);
            pen.icon(iconOf(row.referral.way), ColorToken::Text2);
            pen.gap(wayIconGap);
            pen.text(index.data().toString(), theme().font(TypeRole::Small), ColorToken::Text2);
            break;
        }
        case ReferralsModel::Referrer:
        case ReferralsModel::Spent:
            paintWords(painter, area, index, ColorToken::Text);
            break;
        case ReferralsModel::Day:
        case ReferralsModel::Stage:
        case ReferralsModel::Counted:
        case ReferralsModel::Columns:
            paintWords(painter, area, index, ColorToken::Text2);
            break;
        }
    }

private:
    const ReferralsModel &m_model;
};

QPushButton *smallButton(const QString &words, const Theme &theme, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(words);
    button->setProperty("small", true);
    button->setObjectName(name);
    giveIcon(button, theme, icon);
    return button;
}

} // namespace

ReferralList::ReferralList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ReferralsModel(theme.language(), this))
    , m_table(new ColumnTable(m_model, ReferralsModel::IdRole, new ReferralRowCells(theme, *m_model),
                              {{76, 0, 0, true},
                               {140, 0.35},
                               {116, 0.3},
                               {100, 0.05, 0, true},
                               {104, 0.1, 0, true},
                               {110, 0.1, 0, true},
                               {92, 0.1}}))
    , m_strip(new ListStrip(theme, u"user"_s, tr("Show all")))
    , m_empty(new EmptyState(theme))
    , m_views(new QStackedWidget)
    , m_filter(new QComboBox)
    , m_more(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_here(smallButton(tr("They are here…"), theme, u"footprints"_s, u"theyAreHere"_s))
    , m_customer(smallButton(tr("Open the friend"), theme, u"user"_s, u"openFriend"_s))
    , m_edit(smallButton(tr("Change…"), theme, u"pencil"_s, u"changeReferral"_s))
    , m_remove(smallButton(tr("Delete"), theme, u"trash-2"_s, u"deleteReferral"_s))
{
    m_table->setObjectName(u"referrals"_s);
    m_table->setAccessibleName(tr("Referrals"));
    for (const ReferralView view :
         {ReferralView::All, ReferralView::NotHereYet, ReferralView::Bought, ReferralView::NotCounted})
        m_filter->addItem(nameOf(view), int(view));
    m_filter->setObjectName(u"referralFilter"_s);
    m_filter->setAccessibleName(tr("Which referrals"));
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip->setObjectName(u"sentByOnly"_s);
    m_strip->hide();
    column->addWidget(m_strip);
    column->addWidget(m_views, 1);
    column->addWidget(makeFoot());
    listen();
    showButtons();
}

QWidget *ReferralList::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new FlowLayout(8, 6, foot);
    row->setContentsMargins(14, 8, 14, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_here, m_customer, m_edit, m_remove, m_more})
        row->addWidget(part);
    m_more->hide();
    return foot;
}

void ReferralList::listen()
{
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ReferralList::viewChanged);
    connect(this, &ReferralList::viewChanged, this, [this] { m_cameNow = {}; });
    connect(this, &ReferralList::hereWanted, this, [this](const ReferralRow &row) { m_cameNow = row.referral.id; });
    connect(m_strip, &ListStrip::verbChosen, this, [this] {
        showSentBy({});
        m_table->setFocus(Qt::OtherFocusReason); // The line with the button is gone.
    });
    connect(m_empty, &EmptyState::actionWanted, this, &ReferralList::addWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReferralList::showButtons);
    connect(m_table, &ColumnTable::opened, this, [this] { m_edit->click(); });
    const auto on = [this](QPushButton *button, auto signal) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            if (const std::optional<ReferralRow> row = chosen())
                Q_EMIT(this->*signal)(*row);
        });
    };
    on(m_here, &ReferralList::hereWanted);
    on(m_edit, &ReferralList::editWanted);
    on(m_remove, &ReferralList::removeWanted);
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (const std::optional<ReferralRow> row = chosen())
            Q_EMIT customerWanted(row->referral.friendId);
    });
    connect(m_table, &ColumnTable::removeWanted, m_remove, &QPushButton::click);
}

ReferralView ReferralList::view() const
{
    return m_onlyNotHereYet ? ReferralView::NotHereYet : ReferralView(m_filter->currentData().toInt());
}

void ReferralList::showOnlyNotHereYet(bool only)
{
    m_filter->setHidden(only);
    if (only == m_onlyNotHereYet)
        return;
    m_onlyNotHereYet = only;
    Q_EMIT viewChanged();
}

ReferralQuery ReferralList::query() const
{
    ReferralQuery query;
    query.view = view();
    if (m_sentBy.id.isStored())
        query.referrer = m_sentBy.id;
    else
        query.referrerName = m_sentBy.name;
    return query;
}

void ReferralList::showSentBy(const PersonChosen &referrer)
{
    m_sentBy = referrer;
    m_strip->setVisible(isOfOnePerson());
    m_strip->say(tr("Only whom %1 sent here").arg(nameInSentence(referrer.name)));
    const QSignalBlocker quiet(m_filter);
    m_filter->setCurrentIndex(m_filter->findData(int(ReferralView::All)));
    Q_EMIT viewChanged();
}

std::optional<ReferralRow> ReferralList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_model->referral(rows.first().row());
}

void ReferralList::show(FoundReferrals found)
{
    const std::optional<ReferralRow> before = chosen();
    m_model->setReferrals(std::move(found));
    const int rows = m_model->rowCount();
    // The buttons go on with the next one; where somebody goes otherwise, nobody is chosen in their place.
    if (before && before->referral.id == m_cameNow && !chosen() && m_table->currentIndex().isValid())
        m_table->selectRow(m_table->currentIndex().row());
    m_more->setText(tr("The newest %Ln are shown. Choose a filter to see others.", nullptr, rows));
    m_more->setVisible(m_model->total() > rows);
    m_views->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    sayEmpty();
    showButtons();
    Q_EMIT shown();
}

void ReferralList::sayEmpty()
{
    if (isOfOnePerson()) {
        m_empty->say(u"git-fork"_s, tr("No referral by %1 in this view").arg(nameInSentence(m_sentBy.name)));
        return;
    }
    switch (view()) {
    case ReferralView::All:
        m_empty->say(u"git-fork"_s, tr("No referral yet"), tr("Add a referral"),
                     tr("Ask a new customer “Who sent you?”, and write the answer down here."));
        break;
    case ReferralView::NotHereYet:
        m_empty->say(u"footprints"_s, tr("Everybody who was sent here has come"));
        break;
    case ReferralView::Bought:
        m_empty->say(u"git-fork"_s, tr("No friend has bought anything yet"));
        break;
    case ReferralView::NotCounted:
        m_empty->say(u"circle-check"_s, tr("Every referral counts or waits for its first purchase"));
        break;
    }
}

void ReferralList::showButtons()
{
    const std::optional<ReferralRow> row = chosen();
    // Who came can still be said to have come on another day, until they buy.
    m_here->setEnabled(row && row->stage != ReferralStage::Bought);
    m_here->setToolTip(row && !m_here->isEnabled() ? tr("They have been here already.") : QString());
    m_customer->setEnabled(row && row->referral.friendId.isStored());
    m_customer->setToolTip(row && !m_customer->isEnabled() ? tr("They are not in the list of customers yet.")
                                                           : QString());
    m_edit->setEnabled(row.has_value());
    m_remove->setEnabled(row.has_value());
    for (QWidget *button : std::initializer_list<QWidget *>{m_here, m_customer, m_edit, m_remove})
        button->setVisible(m_model->rowCount() > 0);
}

} // namespace Shopbell
