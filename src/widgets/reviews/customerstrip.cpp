// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/customerstrip.h"

#include "core/whenanswered.h"
#include "format/customertext.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readcustomers.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/card.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/escape.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/labelwords.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/groupchip.h"
#include "widgets/import/chiplabel.h"
#include "widgets/reviews/shopfacts.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

CustomerStrip::CustomerStrip(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(new CustomerActions(context, this))
{
    setProperty("well", true);
    setAccessibleName(tr("Customer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 7, 8, 7);
    hide();
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (m_customer.isStored() && (what.touches(m_customer) || what.imports))
            readCustomer();
    });
}

void CustomerStrip::display(const Review &review)
{
    const bool same = review.id == m_review && review.customer == m_customer && m_content;
    m_review = review.id;
    m_customer = review.customer;
    if (same)
        return;
    if (m_customer.isStored())
        readCustomer();
    else if (m_notThem.contains(m_review))
        offerLink();
    else
        readHints();
}

QBoxLayout *CustomerStrip::begin()
{
    delete m_content;
    m_content = new QWidget;
    auto *line = new QHBoxLayout(m_content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    layout()->addWidget(m_content);
    show();
    return line;
}

void CustomerStrip::readCustomer()
{
    const int generation = ++m_generation;
    whenAnswered(ReadCustomers(m_context.file).rows({m_customer}), this,
                 [this, generation](const Result<std::vector<CustomerRow>> &rows) {
                     if (generation != m_generation)
                         return;
                     if (rows && !rows->empty())
                         showCustomer(rows->front());
                     else
                         offerLink();
                 });
}

void CustomerStrip::readHints()
{
    const int generation = ++m_generation;
    whenAnswered(ReadCustomers(m_context.file).reviewers(m_review), this,
                 [this, generation](const Result<std::vector<ReviewerHint>> &hints) {
                     if (generation != m_generation)
                         return;
                     if (hints && !hints->empty())
                         showHint(hints->front());
                     else
                         offerLink();
                 });
}

void CustomerStrip::addColumn(QBoxLayout *line, const QString &name, QWidget *content)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, name));
    column->addWidget(content, 0, Qt::AlignLeading); // Under its heading, however wide the column is.
    column->addStretch(1);
    line->addWidget(part, 1);
}

void CustomerStrip::showCustomer(const CustomerRow &row)
{
    const Theme &theme = m_context.theme;
    const CustomerText text(theme.language(), m_facts.shop().timeZone(), m_facts.shop().currency);
    const KeptFocus focus(*this);
    QBoxLayout *line = begin();
    auto *face = new AvatarLabel(theme, SizeToken::AvatarRow);
    face->display(row.name, row.id.value());
    line->addWidget(face);
    auto *name = new QPushButton(labelWords(customerName(row.name)));
    name->setProperty("link", true);
    name->setObjectName(u"customerOfReview"_s);
    name->setAccessibleDescription(tr("Opens this customer"));
    connect(name, &QPushButton::clicked, this, [this] { Q_EMIT customerWanted(m_customer); });
    addColumn(line, tr("Customer"), name);
    addColumn(line, tr("Group"), new ChipLabel(theme, groupChip(row.group, row.score, text)));
    addColumn(line, tr("Purchases"),
              new TextLabel(theme, TypeRole::Small, ColorToken::Text, text.numbers().count(row.purchases)));
    addColumn(line, tr("Last seen"),
              new TextLabel(theme, TypeRole::Small, ColorToken::Text, text.lastSeen(row.lastSeen, m_facts.today())));
    auto *apart = new IconButton(theme, "x", tr("This customer did not write it"));
    connect(apart, &QToolButton::clicked, this, [this] {
        m_notThem.insert(m_review);
        m_actions->unlinkReview(m_review);
    });
    line->addWidget(apart);
    focus.giveBack();
}

void CustomerStrip::showHint(const ReviewerHint &hint)
{
    const Theme &theme = m_context.theme;
    const KeptFocus focus(*this);
    QBoxLayout *line = begin();
    auto *face = new AvatarLabel(theme, SizeToken::AvatarRow);
    face->display(hint.name, hint.id.value());
    line->addWidget(face);
    const QString question = tr("Is this %1?").arg(nameInSentence(hint.name));
    auto *words = new TextLabel(theme, TypeRole::Small, ColorToken::Text, question);
    words->setWordWrap(true);
    words->setToolTip(hint.byContact             ? tr("The e-mail or phone number is the same.")
                          : hint.byShortenedName ? tr("The name fits, as far as it is shown.")
                                                 : tr("The name is the same."));
    line->addWidget(words, 1);
    auto *yes = new QPushButton(tr("Yes, link"));
    yes->setProperty("small", true);
    yes->setObjectName(u"linkReviewer"_s);
    connect(yes, &QPushButton::clicked, this, [this, id = hint.id] { m_actions->linkReview(m_review, id); });
    auto *no = new QPushButton(tr("No", "not this person"));
    no->setProperty("small", true);
    no->setProperty("ghost", true);
    connect(no, &QPushButton::clicked, this, [this] {
        m_notThem.insert(m_review);
        QMetaObject::invokeMethod(this, &CustomerStrip::offerLink, Qt::QueuedConnection); // It goes with its row.
    });
    for (QPushButton *button : {yes, no}) {
        button->setAccessibleDescription(question);
        line->addWidget(button);
    }
    focus.giveBack();
}

void CustomerStrip::offerLink()
{
    const KeptFocus focus(*this);
    QBoxLayout *line = begin();
    auto *link = new QPushButton(tr("Say which customer wrote it"));
    link->setProperty("link", true);
    link->setObjectName(u"sayReviewer"_s);
    connect(link, &QPushButton::clicked, this, &CustomerStrip::askWho, Qt::QueuedConnection); // It goes with its row.
    line->addWidget(link);
    line->addStretch(1);
    focus.giveBack();
}

void CustomerStrip::askWho()
{
    QBoxLayout *line = begin();
    auto *field = new CustomerField(
        m_context.theme, [file = m_context.file](const QString &text) { return ReadCustomers(file).hints(text); });
    field->setAccessibleName(tr("Which customer wrote it"));
    field->setPlaceholderText(tr("Name of the customer"));
    field->setToday(m_facts.today());
    field->offerOnlyCustomers();
    line->addWidget(field, 1);
    auto *leave = new IconButton(m_context.theme, "x", tr("Leave it open"));
    connect(leave, &QToolButton::clicked, this, &CustomerStrip::offerLink, Qt::QueuedConnection);
    line->addWidget(leave);
    connect(field, &CustomerField::chosenChanged, this, [this, field] {
        if (field->chosen().id.isStored())
            m_actions->linkReview(m_review, field->chosen().id);
    });
    leaveWithEscape(m_content, [this] { // It goes with its row.
        QMetaObject::invokeMethod(this, &CustomerStrip::offerLink, Qt::QueuedConnection);
    });
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace Shopbell
