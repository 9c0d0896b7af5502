// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/needsview.h"

#include "core/whenanswered.h"
#include "format/nameinsentence.h"
#include "format/questionnairewords.h"
#include "look/theme.h"
#include "services/keepquestionnaire.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/needdelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int leastListHeight = 64; // Logical pixels at 100 %.

QLabel *fieldLabel(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setProperty("role", u"field"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace

NeedsView::NeedsView(const UiContext &context, CustomerActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_title(new TextLabel(context.theme, TypeRole::Small))
    , m_empty(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text3,
                            tr("Nothing noted yet. Write down what they want, and why: the why is what helps.")))
    , m_interests(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_list(new QListWidget)
    , m_words(new QLineEdit)
    , m_why(new QLineEdit)
    , m_unwanted(new QCheckBox(tr("This they do not want")))
    , m_add(new QPushButton(tr("Add")))
    , m_cancel(new QPushButton(tr("Leave it")))
    , m_remove(new QPushButton(tr("Delete")))
{
    build();
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &NeedsView::takeOrder, Qt::QueuedConnection);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { edit(m_list->row(item)); });
    connect(m_add, &QPushButton::clicked, this, &NeedsView::submit);
    connect(m_words, &QLineEdit::returnPressed, this, &NeedsView::submit);
    connect(m_why, &QLineEdit::returnPressed, this, &NeedsView::submit);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &NeedsView::leaveEdit);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_edited); });
    leaveEdit();
}

void NeedsView::build()
{
    m_title->setWeight(QFont::DemiBold);
    m_title->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_interests->setObjectName(u"interests"_s);
    m_interests->setWordWrap(true);
    m_interests->setTextFormat(Qt::PlainText);
    m_interests->hide();
    m_list->setAccessibleName(tr("Needs, the most important first"));
    m_list->setAccessibleDescription(tr("Ctrl+Up and Ctrl+Down move one, Enter changes it, Delete takes it away."));
    m_list->setItemDelegate(new NeedDelegate(m_context.theme, m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // It scrolls; the form below does not.
    m_list->setMinimumHeight(m_context.theme.scaled(leastListHeight));
    m_list->installEventFilter(this);
    m_words->setObjectName(u"needWords"_s);
    m_why->setObjectName(u"needWhy"_s);
    m_words->setPlaceholderText(tr("Friendly staff, a seat inside …"));
    m_why->setPlaceholderText(tr("In their own words"));
    m_cancel->setProperty("ghost", true);
    m_remove->setProperty("danger", true);
    giveIcon(m_add, m_context.theme, u"plus");

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 12);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_interests);
    column->addStretch(0);
    column->addWidget(fieldLabel(tr("What"), m_words));
    column->addWidget(m_words);
    column->addWidget(fieldLabel(tr("Why"), m_why));
    column->addWidget(m_why);
    column->addWidget(m_unwanted);
    column->addLayout(foot);
}

void NeedsView::display(const CustomerDetails &details, bool another)
{
    m_customer = details.customer.id;
    m_title->setText(tr("What matters most to %1, and why").arg(firstNameInSentence(details.row.name)));
    const bool changed = another || m_needs != details.needs;
    m_needs = details.needs;
    if (another)
        leaveEdit();
    if (changed)
        fill();
    if (another)
        m_interests->hide();
    readInterests();
}

void NeedsView::readInterests()
{
    whenAnswered(KeepQuestionnaire(m_context.file).interestsOf(m_customer), this,
                 [this, generation = ++m_generation](const Result<std::vector<NamedInterest>> &interests) {
                     if (generation != m_generation || !interests)
                         return; // The list above says when the file cannot be read.
                     const QString words = interestsSentence(*interests);
                     m_interests->setVisible(!words.isEmpty());
                     m_interests->setText(words);
                 });
}

void NeedsView::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const bool hadFocus = m_list->hasFocus();
    const int current = m_currentWanted >= 0 ? m_currentWanted : m_list->currentRow();
    m_currentWanted = -1;
    m_list->clear();
    for (size_t i = 0; i < m_needs.size(); ++i) {
        const Need &need = m_needs[i];
        auto *item = new QListWidgetItem(need.words, m_list);
        item->setData(NeedDelegate::PlaceRole, int(i));
        item->setData(NeedDelegate::WhyRole, need.why);
        item->setData(NeedDelegate::UnwantedRole, need.unwanted);
        QString spoken = need.unwanted ? tr("%1, not: %2", "rank and need").arg(i + 1).arg(need.words)
                                       : tr("%1, %2", "rank and need").arg(i + 1).arg(need.words);
        if (!need.why.isEmpty())
            spoken = tr("%1, because: %2", "need and why").arg(spoken, need.why);
        item->setData(Qt::AccessibleTextRole, spoken);
    }
    m_list->setCurrentRow(std::min(current, int(m_needs.size()) - 1));
    m_list->setVisible(!m_needs.empty());
    m_empty->setVisible(m_needs.empty());
    if (hadFocus && m_needs.empty())
        m_words->setFocus(Qt::OtherFocusReason);
}

bool NeedsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        remove(m_list->currentRow());
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
        edit(m_list->currentRow());
        return true;
    }
    return false;
}

void NeedsView::takeOrder()
{
    if (m_filling)
        return;
    std::vector<Need> moved;
    for (int row = 0; row < m_list->count(); ++row) {
        const int place = m_list->item(row)->data(NeedDelegate::PlaceRole).toInt();
        if (place >= 0 && size_t(place) < m_needs.size())
            moved.push_back(m_needs[size_t(place)]);
    }
    if (moved.size() != m_needs.size() || moved == m_needs)
        return;
    m_needs = std::move(moved);
    save(m_list->currentRow());
}

void NeedsView::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= int(m_needs.size()))
        return;
    std::swap(m_needs[size_t(from)], m_needs[size_t(to)]);
    save(to);
}

void NeedsView::edit(int row)
{
    if (row < 0 || size_t(row) >= m_needs.size())
        return;
    m_edited = row;
    const Need &need = m_needs[size_t(row)];
    m_words->setText(need.words);
    m_why->setText(need.why);
    m_unwanted->setChecked(need.unwanted);
    m_add->setText(tr("Save"));
    m_cancel->show();
    m_remove->show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void NeedsView::leaveEdit()
{
    m_edited = -1;
    m_words->clear();
    m_why->clear();
    m_unwanted->setChecked(false);
    m_add->setText(tr("Add"));
    m_add->setEnabled(false);
    m_cancel->hide();
    m_remove->hide();
}

void NeedsView::submit()
{
    Need need;
    need.words = m_words->text().simplified();
    need.why = m_why->text().simplified();
    need.unwanted = m_unwanted->isChecked();
    if (need.words.isEmpty())
        return;
    int current = int(m_needs.size());
    if (m_edited >= 0 && size_t(m_edited) < m_needs.size()) {
        need.id = m_needs[size_t(m_edited)].id;
        m_needs[size_t(m_edited)] = need;
        current = m_edited;
    } else {
        m_needs.push_back(need);
    }
    leaveEdit();
    save(current);
    m_words->setFocus(Qt::OtherFocusReason);
}

void NeedsView::remove(int row)
{
    if (row < 0 || size_t(row) >= m_needs.size())
        return;
    m_needs.erase(m_needs.begin() + row);
    leaveEdit();
    save(std::min(row, int(m_needs.size()) - 1));
}

void NeedsView::save(int current)
{
    m_currentWanted = current;
    fill();
    m_actions.setNeeds(m_customer, m_needs);
}

} // namespace Shopbell
