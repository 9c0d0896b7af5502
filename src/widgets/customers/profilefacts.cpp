// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/profilefacts.h"

#include "format/contactshown.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/labelwords.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/import/chiplabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int factLabelWidth = 92; // Logical pixels at 100 %.
constexpr int factHeight = 26;
constexpr size_t facesShown = 3;
} // namespace

ProfileFacts::ProfileFacts(const Theme &theme, const CustomerFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(facts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 6, 18, 0);
}

QBoxLayout *ProfileFacts::addRow(const QString &label)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(m_theme, TypeRole::Small, ColorToken::Text2, label);
    name->setWordWrap(true);
    name->setMinimumHeight(m_theme.scaled(factHeight));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_grid->addLayout(line, row, 1);
    m_grid->setRowMinimumHeight(row, m_theme.scaled(factHeight));
    return line;
}

QWidget *ProfileFacts::wrapped(const QString &name, const QString &words) const
{
    auto *label = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, words);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *ProfileFacts::personLink(const QString &name, CustomerId id)
{
    const QString shown = customerName(name);
    if (!id.isStored())
        return new TextLabel(m_theme, TypeRole::Small, ColorToken::Text, shown);
    auto *link = new QPushButton(labelWords(shown));
    link->setProperty("link", true);
    link->setAccessibleDescription(tr("Opens this customer"));
    connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT customerWanted(id); });
    return link;
}

void ProfileFacts::display(const CustomerDetails &details)
{
    const KeptFocus focus(*this);
    delete m_content;
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, m_theme.scaled(factLabelWidth));
    m_grid->setColumnStretch(1, 1);

    addChips(details);
    addReach(details);
    QBoxLayout *scores = addRow(tr("Scores"));
    if (details.range) {
        auto *range = new TextLabel(m_theme, TypeRole::Small, ColorToken::Text, m_facts.text().range(*details.range));
        range->setWeight(QFont::Medium);
        scores->addWidget(range);
        scores->addWidget(
            new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, m_facts.text().rangeBase(*details.range)));
    } else {
        scores->addWidget(new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, tr("not asked yet")));
    }
    scores->addStretch(1);
    if (!details.knownByName.isEmpty()) {
        QBoxLayout *known = addRow(tr("Known by"));
        auto *face = new AvatarLabel(m_theme, SizeToken::AvatarSmall);
        face->display(details.knownByName, 0);
        known->addWidget(face);
        known->addWidget(new TextLabel(m_theme, TypeRole::Small, ColorToken::Text, details.knownByName), 1);
    }
    addNumbers(details);
    addCameThrough(details);
    addBrought(details);
    askForSender(details);
    layout()->addWidget(m_content);
    focus.giveBack();
}

void ProfileFacts::addChips(const CustomerDetails &details)
{
    QBoxLayout *line = addRow(tr("Contact"));
    auto *box = new QWidget;
    auto *chips = new FlowLayout(6, 4, box);
    const int room = std::max(0, m_theme.scaled(factHeight) - m_theme.size(SizeToken::Chip)) / 2;
    chips->setContentsMargins(0, room, 0, room);
    const Customer &customer = details.customer;
    const auto add = [&](ChipTone tone, const QString &words, const QString &icon) {
        chips->addWidget(new ChipLabel(m_theme, {.tone = tone, .text = words, .icon = icon}));
    };
    if (customer.preferred != ContactWay::None)
        add(ChipTone::Outline, firstOf(customer.preferred), iconOf(customer.preferred));
    for (const Consent &consent : customer.consents) {
        if (!consent.stands())
            continue;
        const QString day = m_facts.dates().day(consent.since, m_facts.today());
        if (!consent.granted)
            add(ChipTone::Plain, refusalSince(consent.kind, day), u"ban"_s);
        else
            add(ChipTone::Outline, allowanceOf(consent.kind), u"check"_s);
    }
    line->addWidget(box, 1);
    if (chips->count() == 0)
        line->insertWidget(0, new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, tr("no wishes noted")));
}

void ProfileFacts::addValues(const QString &label, const QString &name, const QStringList &all)
{
    if (all.isEmpty())
        return;
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    for (const QString &each : all) {
        auto *value = new ElidedLabel(each);
        value->setObjectName(name);
        value->setProperty("role", u"small"_s);
        value->setTextFormat(Qt::PlainText);
        lines->addWidget(value);
    }
    addRow(label)->addLayout(lines, 1);
}

void ProfileFacts::addReach(const CustomerDetails &details)
{
    QStringList reach;
    for (const ContactPoint &contact : details.customer.contacts) {
        if (contact.kind == ContactKind::Email || contact.kind == ContactKind::Phone)
            reach << contactShown(contact.value, m_theme.language());
    }
    addValues(tr("Reached at"), u"reachedAt"_s, reach);
}

void ProfileFacts::addNumbers(const CustomerDetails &details)
{
    QStringList numbers;
    for (const ContactPoint &contact : details.customer.contacts) {
        if (contact.kind == ContactKind::Number)
            numbers << contactShown(contact.value, m_theme.language());
    }
    addValues(nameOf(ContactKind::Number), u"customerNumber"_s, numbers);
}

void ProfileFacts::addCameThrough(const CustomerDetails &details)
{
    if (!details.cameThrough) {
        auto *ask = new QPushButton(tr("Who sent you?"));
        ask->setProperty("link", true);
        ask->setObjectName(u"whoSent"_s);
        ask->setAccessibleDescription(tr("Opens a window to write the answer down"));
        connect(ask, &QPushButton::clicked, this, &ProfileFacts::whoSentWanted);
        QBoxLayout *empty = addRow(tr("Came through"));
        empty->addWidget(ask);
        empty->addStretch(1);
        return;
    }
    const Referral &referral = details.cameThrough->referral;
    QBoxLayout *line = addRow(tr("Came through"));
    const bool byPerson = referral.referrer.isStored() || !details.cameThrough->referrerName.isEmpty();
    if (byPerson) {
        auto *face = new AvatarLabel(m_theme, SizeToken::AvatarSmall);
        face->display(details.cameThrough->referrerName, referral.referrer.value());
        line->addWidget(face);
        line->addWidget(personLink(details.cameThrough->referrerName, referral.referrer));
    } else {
        line->addWidget(new TextLabel(m_theme, TypeRole::Small, ColorToken::Text, wayOf(referral)));
    }
    QStringList parts;
    if (byPerson)
        parts << phraseOf(referral);
    parts << m_facts.dates().month(referral.recommended);
    QString words = parts.join(tr(", ", "between the parts of a list"));
    const ReferralCredit credit = details.cameThrough->credit;
    if (credit != ReferralCredit::Credited && credit != ReferralCredit::Waiting)
        //: How somebody came to the shop, and why it does not count.
        words = tr("%1. %2").arg(words, nameOf(credit));
    line->addWidget(wrapped(u"cameThroughHow"_s, words), 1);
}

void ProfileFacts::addBrought(const CustomerDetails &details)
{
    if (details.hasBrought.empty())
        return;
    std::vector<const ReferralRow *> brought; // As the figures count them.
    int waiting = 0;
    for (const ReferralRow &row : details.hasBrought) {
        if (row.credit == ReferralCredit::Credited)
            brought.push_back(&row);
        waiting += row.credit == ReferralCredit::Waiting;
    }
    const int notCounted = int(details.hasBrought.size() - brought.size()) - waiting;
    QBoxLayout *line = addRow(tr("Has brought"));
    auto *faces = new QWidget;
    auto *row = new QHBoxLayout(faces);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(-m_theme.scaled(5));
    for (size_t i = 0; i < std::min(facesShown, brought.size()); ++i) {
        auto *face = new AvatarLabel(m_theme, SizeToken::AvatarSmall);
        face->display(brought[i]->friendName, brought[i]->referral.friendId.value());
        row->addWidget(face);
    }
    if (brought.empty())
        delete faces;
    else
        line->addWidget(faces);
    auto *people = new QPushButton(brought.empty() ? tr("nobody yet", "has brought")
                                                   : tr("%Ln person(s)", nullptr, int(brought.size())));
    people->setProperty("link", true);
    people->setObjectName(u"hasBrought"_s);
    people->setAccessibleDescription(tr("Opens the referrals of this customer"));
    connect(people, &QPushButton::clicked, this, &ProfileFacts::referralsWanted);
    line->addWidget(people);
    QStringList parts;
    if (!details.broughtWorth.isEmpty())
        parts << tr("%1 so far").arg(m_facts.text().money().sum(details.broughtWorth));
    if (waiting > 0)
        //: Friends who were told about the shop.
        parts << tr("%Ln not bought yet", nullptr, waiting);
    if (notCounted > 0)
        //: Referrals: "2 not counted".
        parts << tr("%Ln not counted", nullptr, notCounted);
    line->addWidget(wrapped(u"broughtSoFar"_s, parts.join(tr(", ", "between the parts of a list"))), 1);
}

/// One question at a time, as with reviews.
void ProfileFacts::askForSender(const CustomerDetails &details)
{
    const CustomerId customer = details.customer.id;
    const auto row = std::ranges::find_if(details.maybeSent, [&](const ReferralRow &each) {
        return !m_notThem.contains({each.referral.id, customer});
    });
    if (row == details.maybeSent.end())
        return;
    //: %1 is a friend who was sent, %2 the name of who sent them, of whom nothing else is known.
    const QString question =
        tr("%1 was sent by “%2”. Is it this customer?").arg(nameAtBeginning(row->friendName), row->referrerName);
    auto *yes = new QPushButton(tr("Yes, this one"));
    yes->setObjectName(u"linkSender"_s);
    connect(yes, &QPushButton::clicked, this, [this, row = *row] { Q_EMIT senderConfirmed(row); });
    auto *no = new QPushButton(tr("No", "not this person"));
    no->setObjectName(u"notTheSender"_s);
    no->setProperty("ghost", true);
    connect(no, &QPushButton::clicked, this, [this, id = row->referral.id, customer] {
        m_notThem.insert({id, customer});
        Q_EMIT senderDenied();
    });
    auto *answers = new QWidget;
    auto *buttons = new FlowLayout(6, 4, answers);
    buttons->setContentsMargins(0, 2, 0, 4);
    for (QPushButton *button : {yes, no}) {
        button->setProperty("small", true);
        button->setAccessibleDescription(question);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(wrapped(u"maybeSent"_s, question));
    column->addWidget(answers);
    addRow(details.hasBrought.empty() ? tr("Has brought") : QString())->addLayout(column, 1);
}

} // namespace Shopbell
