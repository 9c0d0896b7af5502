// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/typedamount.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/readingmargins.h"
#include "widgets/customers/againrow.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/purchasedialog.h"
#include "widgets/customers/whenfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>

// The fields of the window, and which of them are kept.

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int narrowColumn = 162; // Logical pixels at 100 %.
constexpr int amountColumn = 110;

CustomerHints hintsOf(const ShopFilePtr &file)
{
    return [file](const QString &text) { return ReadCustomers(file).hints(text); };
}

CustomerHints buyersOf(const ShopFilePtr &file)
{
    return [file](const QString &text) { return ReadCustomers(file).buyers(text); };
}

QFrame *ruleLine()
{
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    return line;
}

} // namespace

void PurchaseDialog::build()
{
    const Theme &theme = context().theme;
    buildAgain();
    m_customer = new CustomerField(theme, buyersOf(context().file), u"user"_s);
    m_customer->setObjectName(u"customer"_s);
    m_customer->setNewChip(tr("New", "a customer"));
    m_customer->setToday(m_facts.today());
    auto *enough = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, tr("A first name is enough"));
    m_amount = new QLineEdit;
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_currency = new TextLabel(theme, TypeRole::Body, ColorToken::Text3);
    m_currency->setObjectName(u"currency"_s);
    m_currency->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_amount);
    inside->setContentsMargins(readingMargins(theme, 10, 0, 0, 0));
    inside->addWidget(m_currency);
    inside->addStretch();
    showCurrency();
    m_amountHint = new TextLabel(theme, TypeRole::Micro, ColorToken::Danger);
    m_amountHint->setObjectName(u"amountHint"_s);
    m_amountHint->setWordWrap(true);
    m_amountHint->hide();
    m_when = new WhenField(theme, m_facts.dates(), m_facts.now());
    m_what = new QLineEdit;
    m_what->setObjectName(u"what"_s);
    m_servedBy = new QComboBox;
    m_servedBy->setObjectName(u"servedBy"_s);
    offerTeam(m_servedBy, context());
    m_sentBy = new CustomerField(theme, hintsOf(context().file), u"git-fork"_s);
    m_sentBy->setObjectName(u"sentBy"_s);
    m_sentBy->offerWaysWithoutPerson();
    m_sentBy->setToday(m_facts.today());
    m_sentHint = new TextLabel(theme, TypeRole::Micro, ColorToken::Danger);
    m_sentHint->setWordWrap(true);
    m_sentHint->hide();
    m_how = new QComboBox;
    m_how->setObjectName(u"how"_s);
    for (const ReferralWay way : allReferralWays()) {
        if (!isWithoutPerson(way))
            m_how->addItem(nameOf(way), int(way));
    }
    m_ownWay = new QLineEdit;
    m_ownWay->setPlaceholderText(tr("Which way?"));
    m_ownWay->setAccessibleName(tr("Which way?"));

    auto *customer = labelled(tr("Customer"), m_customer);
    customer->layout()->addWidget(enough);
    auto *amount = labelled(tr("Amount"), m_amount);
    amount->layout()->addWidget(m_amountHint);
    auto *sent = labelled(tr("Who sent you?"), m_sentBy);
    sent->layout()->addWidget(m_sentHint);
    auto *how = labelled(tr("How"), m_how);
    how->layout()->addWidget(m_ownWay);
    const auto rowOf = [](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        for (QWidget *part : parts)
            row->addWidget(part, part == *parts.begin() ? 1 : 0, Qt::AlignTop);
        return row;
    };
    auto *when = labelled(tr("When"), m_when);
    auto *served = labelled(tr("Served by"), m_servedBy);
    for (QWidget *each : std::initializer_list<QWidget *>{when, served, how})
        each->setFixedWidth(theme.scaled(narrowColumn));
    amount->setFixedWidth(theme.scaled(amountColumn));
    box()->addLayout(rowOf({customer, amount, when}));
    box()->addLayout(rowOf({labelled(tr("What (may stay empty)"), m_what), served}));
    m_referral = new QWidget;
    auto *referral = rowOf({sent, how});
    referral->setContentsMargins(0, 0, 0, 0);
    m_referral->setLayout(referral);
    box()->addWidget(m_referral);
    box()->addStretch(1);
}

void PurchaseDialog::buildAgain()
{
    const Theme &theme = context().theme;
    m_again = new QWidget;
    auto *title = new TextLabel(theme, TypeRole::Small, ColorToken::Text, tr("Again today, as last time"));
    title->setWeight(QFont::DemiBold);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, tr("one click, with undo")));
    m_againRow = new QHBoxLayout;
    m_againRow->setSpacing(8);
    auto *column = new QVBoxLayout(m_again);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(7);
    column->addLayout(head);
    column->addLayout(m_againRow);
    m_orElse = new QWidget;
    auto *rule = new QHBoxLayout(m_orElse);
    rule->setContentsMargins(0, 2, 0, 0);
    rule->setSpacing(12);
    rule->addWidget(ruleLine(), 1);
    rule->addWidget(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, tr("or somebody else")));
    rule->addWidget(ruleLine(), 1);
    box()->addWidget(m_again);
    box()->addWidget(m_orElse);
    m_again->hide();
    m_orElse->hide();
}

void PurchaseDialog::readAgain()
{
    if (m_edited.isStored())
        return;
    m_againFor = m_customer->chosen().id;
    whenAnswered(ReadCustomers(context().file).lastPurchases(m_againFor), this,
                 [this, generation = ++m_againGeneration](const Result<std::vector<LastPurchase>> &last) {
                     if (generation == m_againGeneration) // Tiles of somebody else would be worse than none.
                         showAgain(last ? *last : std::vector<LastPurchase>());
                 });
}

void PurchaseDialog::showAgain(const std::vector<LastPurchase> &last)
{
    while (QLayoutItem *item = m_againRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const LastPurchase &each : last) {
        auto *button = new AgainButton(context().theme, m_facts, each);
        connect(button, &QAbstractButton::clicked, this, [this, each] {
            m_actions.again(each.purchase);
            Q_EMIT recorded(each.customer);
            accept();
        });
        m_againRow->addWidget(button, 1);
    }
    m_again->setVisible(!last.empty()); // Without regulars there is nothing to offer.
    m_orElse->setVisible(!last.empty());
}

void PurchaseDialog::listen()
{
    const auto byHand = [this] { showFoot(); };
    connect(m_customer, &CustomerField::chosenChanged, this, [this, byHand] {
        if (m_customer->chosen().id != m_againFor)
            readAgain();
        showSent();
        checkReferral();
        byHand();
    });
    connect(m_sentBy, &CustomerField::chosenChanged, this, [this, byHand] {
        showHow();
        checkReferral();
        byHand();
    });
    connect(m_amount, &QLineEdit::textChanged, this, byHand);
    connect(m_amount, &QLineEdit::editingFinished, this, byHand);
    connect(m_what, &QLineEdit::textChanged, this, byHand);
    connect(m_ownWay, &QLineEdit::textChanged, this, byHand);
    connect(m_when, &WhenField::changed, this, [this, byHand] {
        noteChange();
        byHand();
    });
    connect(m_servedBy, &QComboBox::editTextChanged, this, byHand);
    connect(m_how, &QComboBox::currentIndexChanged, this, [this, byHand] {
        showHow();
        byHand();
    });
    connect(&m_facts, &ShopFacts::changed, this, &PurchaseDialog::showCurrency);
    connect(m_amount, &QLineEdit::textChanged, this, &PurchaseDialog::showCurrency);
}

void PurchaseDialog::keepFields()
{
    form().add(u"customer"_s, m_customer);
    form().add(u"amount"_s, m_amount);
    form().add(u"when"_s,
               {.read = [this] { return QJsonValue(m_when->note()); },
                .write = [this](const QJsonValue &note) { m_when->takeNote(note.toObject()); }});
    form().add(u"what"_s, m_what);
    form().add(u"servedBy"_s, m_servedBy);
    form().add(u"sentBy"_s, m_sentBy);
    form().add(u"how"_s, m_how);
    form().add(u"ownWay"_s, m_ownWay);
}

void PurchaseDialog::showCurrency()
{
    const std::optional<TypedAmount> typed = typedAmountFrom(m_amount->text());
    m_currency->setText(typed && !typed->sign.isEmpty() ? QString()
                                                        : m_facts.text().money().sign(m_facts.shop().currency));
}

} // namespace Shopbell
