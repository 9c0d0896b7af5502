// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerdialog.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/hintbutton.h"
#include "widgets/customers/contactlines.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/wishesedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr std::array contactWays{ContactWay::None,    ContactWay::Email, ContactWay::Phone,
                                 ContactWay::Message, ContactWay::Post,  ContactWay::InPerson};
}

CustomerDialog::CustomerDialog(const UiContext &context, const CustomerFacts &facts, CustomerActions &actions,
                               QWidget *parent)
    : FormDialog(context, tr("Add customer"), parent)
    , m_facts(facts)
    , m_actions(actions)
    , m_name(new QLineEdit)
    , m_emails(new ContactLines(ContactKind::Email, tr("E-mail"), tr("Another e-mail")))
    , m_phones(new ContactLines(ContactKind::Phone, tr("Phone"), tr("Another number")))
    , m_segment(new QComboBox)
    , m_knownBy(new QComboBox)
    , m_preferred(new QComboBox)
    , m_preferredHint(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2))
    , m_wishes(new WishesEdit(context.theme, facts.today()))
    , m_sentBy(new CustomerField(
          context.theme, [file = context.file](const QString &text) { return ReadCustomers(file).hints(text); },
          u"git-fork"_s))
    , m_how(new QComboBox)
    , m_ownWay(new QLineEdit)
{
    setObjectName(u"customerDialog"_s);
    setWindowTitle(tr("Add a customer"));
    build();
    readSegments();
    keepFields();
    const auto byHand = [this] { showReady(); };
    connect(m_name, &QLineEdit::textChanged, this, byHand);
    for (ContactLines *lines : {m_emails, m_phones}) {
        connect(lines, &ContactLines::changed, this, byHand);
        connect(lines, &ContactLines::changed, this, &CustomerDialog::noteChange);
    }
    connect(m_preferred, &QComboBox::activated, m_preferredHint, &QWidget::hide); // What it said is settled.
    connect(m_wishes, &WishesEdit::changed, this, &CustomerDialog::offerWays);
    connect(m_wishes, &WishesEdit::changed, this, &CustomerDialog::noteChange);
    const auto sent = [this, byHand] {
        showHow();
        byHand();
    };
    connect(m_sentBy, &CustomerField::chosenChanged, this, sent);
    connect(m_how, &QComboBox::currentIndexChanged, this, sent);
    connect(m_ownWay, &QLineEdit::textChanged, this, byHand);
    showHow();
    showReady();
}

void CustomerDialog::build()
{
    m_name->setObjectName(u"name"_s);
    m_emails->setObjectName(u"emails"_s);
    m_phones->setObjectName(u"phones"_s);
    m_segment->setObjectName(u"segment"_s);
    m_knownBy->setObjectName(u"knownBy"_s);
    m_segment->setEditable(true);
    m_segment->setInsertPolicy(QComboBox::NoInsert);
    offerTeam(m_knownBy, context());
    for (const ContactWay way : contactWays)
        m_preferred->addItem(nameOf(way), int(way));

    auto *name = labelled(tr("Name"), m_name);
    name->layout()->addWidget(
        new TextLabel(context().theme, TypeRole::Micro, ColorToken::Text3, tr("A first name is enough")));
    const auto pair = [this](QWidget *first, QWidget *second) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(first, 1, Qt::AlignTop);
        row->addWidget(second, 1, Qt::AlignTop);
        box()->addLayout(row);
    };
    box()->addWidget(name);
    auto *contacts = new QGridLayout;
    contacts->setHorizontalSpacing(12);
    contacts->setVerticalSpacing(0);
    contacts->addWidget(labelled(tr("E-mail"), m_emails), 0, 0, Qt::AlignTop);
    contacts->addWidget(labelled(tr("Phone"), m_phones), 0, 1, Qt::AlignTop);
    contacts->addWidget(m_emails->more(), 1, 0, Qt::AlignLeading);
    contacts->addWidget(m_phones->more(), 1, 1, Qt::AlignLeading);
    for (const int column : {0, 1})
        contacts->setColumnStretch(column, 1);
    box()->addLayout(contacts);
    pair(labelled(tr("Segment"), m_segment), labelled(tr("Known by"), m_knownBy));
    m_preferred->setObjectName(u"preferred"_s);
    m_preferredHint->setObjectName(u"preferredHint"_s);
    m_preferredHint->setWordWrap(true);
    m_preferredHint->hide();
    QWidget *preferred = labelled(tr("Likes to hear from you by"), m_preferred);
    preferred->layout()->addWidget(m_preferredHint);
    m_sentBy->setObjectName(u"sentBy"_s);
    m_sentBy->offerWaysWithoutPerson();
    m_sentBy->setToday(m_facts.today());
    m_how->setObjectName(u"how"_s);
    for (const ReferralWay way : allReferralWays()) {
        if (!isWithoutPerson(way))
            m_how->addItem(nameOf(way), int(way));
    }
    m_ownWay->setPlaceholderText(tr("Which way?"));
    m_ownWay->setAccessibleName(tr("Which way?"));
    QWidget *how = labelled(tr("How"), m_how);
    how->layout()->addWidget(m_ownWay);
    m_referral = new QWidget;
    auto *referral = new QHBoxLayout(m_referral);
    referral->setContentsMargins({});
    referral->setSpacing(12);
    referral->addWidget(labelled(tr("Who sent you?"), m_sentBy), 1, Qt::AlignTop);
    referral->addWidget(how, 1, Qt::AlignTop);
    box()->addWidget(m_referral);
    box()->addWidget(preferred);
    auto *title = new TextLabel(context().theme, TypeRole::Strong, ColorToken::Text, tr("Contact wishes"));
    box()->addWidget(title);
    box()->addWidget(m_wishes);
    box()->addStretch(1);
}

void CustomerDialog::readSegments()
{
    whenAnswered(ReadCustomers(context().file).segments(), this,
                 [this](const Result<std::vector<CustomerSegment>> &segments) {
                     if (!segments) {
                         fail(segments.error(), Task::ReadCustomers);
                         return;
                     }
                     const QString text = m_segment->currentText();
                     for (const CustomerSegment &segment : *segments)
                         m_segment->addItem(segment.name);
                     m_segment->setCurrentIndex(-1);
                     m_segment->setEditText(text);
                 });
}

void CustomerDialog::showHow()
{
    const PersonChosen &sent = m_sentBy->chosen();
    const bool byPerson = !sent.isEmpty() && !sent.withoutPerson;
    m_how->setEnabled(byPerson);
    m_how->setToolTip(byPerson             ? QString()
                          : sent.isEmpty() ? tr("First say who sent them.")
                                           : tr("Nobody in person sent them."));
    m_ownWay->setVisible(byPerson && ReferralWay(m_how->currentData().toInt()) == ReferralWay::Own);
}

std::optional<WhoSent> CustomerDialog::whoSent() const
{
    const PersonChosen &sent = m_sentBy->chosen();
    if (m_edited.isStored() || sent.isEmpty())
        return std::nullopt;
    WhoSent who{.referrer = sent.id, .referrerName = sent.id.isStored() ? QString() : sent.name};
    who.way = sent.withoutPerson ? *sent.withoutPerson : ReferralWay(m_how->currentData().toInt());
    if (who.way == ReferralWay::Own)
        who.ownWay = m_ownWay->text().simplified();
    return who;
}

void CustomerDialog::showReady()
{
    const bool something =
        !m_name->text().trimmed().isEmpty() || !m_emails->values().isEmpty() || !m_phones->values().isEmpty();
    const QString email = m_emails->markUnusable();
    const QString phone = m_phones->markUnusable();
    QString why;
    if (!email.isEmpty())
        why = tr("“%1” is not an e-mail address.").arg(email);
    else if (!phone.isEmpty())
        why = tr("“%1” is not a phone number.").arg(phone);
    else if (!something)
        why = tr("A name, an e-mail or a phone number is needed.");
    else if (const std::optional<WhoSent> sent = whoSent();
             sent && sent->way == ReferralWay::Own && sent->ownWay.isEmpty())
        why = tr("Say which way they were sent.");
    setReady(why.isEmpty(), why);
}

/// Nobody likes to be reached in a way that they do not want.
void CustomerDialog::offerWays()
{
    auto *ways = qobject_cast<QStandardItemModel *>(m_preferred->model());
    for (int row = 0; row < m_preferred->count(); ++row) {
        const auto way = ContactWay(m_preferred->itemData(row).toInt());
        const bool refused = way != ContactWay::None && m_wishes->isRefused(consentFor(way));
        ways->item(row)->setEnabled(!refused);
        m_preferred->setItemData(row, refused ? tr("Not wanted, as the contact wishes say.") : QString(),
                                 Qt::ToolTipRole);
        if (!refused || row != m_preferred->currentIndex())
            continue;
        m_preferredHint->setText(
            tr("%1 was the way they like best. It is not wanted any more, so none is chosen now.").arg(nameOf(way)));
        m_preferredHint->show();
        m_preferred->setCurrentIndex(m_preferred->findData(int(ContactWay::None)));
    }
}

void CustomerDialog::keepFields()
{
    const auto addLines = [this](const QString &name, ContactLines *lines) {
        form().add(name,
                   {.read = [lines] { return QJsonValue(QJsonArray::fromStringList(lines->values())); },
                    .write =
                        [lines](const QJsonValue &note) {
                            lines->showTyped(QVariant(note.toArray().toVariantList()).toStringList());
                        }});
    };
    form().add(u"name"_s, m_name);
    addLines(u"emails"_s, m_emails);
    addLines(u"phones"_s, m_phones);
    form().add(u"segment"_s, m_segment);
    form().add(u"knownBy"_s, m_knownBy);
    form().add(u"sentBy"_s, m_sentBy);
    form().add(u"how"_s, m_how);
    form().add(u"ownWay"_s, m_ownWay);
    form().add(u"wishes"_s,
               {.read = [this] { return QJsonValue(m_wishes->note()); },
                .write = [this](const QJsonValue &note) { m_wishes->takeNote(note.toObject()); }});
    form().add(u"preferred"_s, m_preferred); // After the wishes, which say what can be chosen.
}

void CustomerDialog::start()
{
    keepForm(u"customer"_s);
    showHow();
    showReady();
    say(tr("All but a name can wait."));
    openSized(520);
    m_name->setFocus(Qt::OtherFocusReason);
}

void CustomerDialog::edit(const CustomerDetails &details)
{
    const Customer &customer = details.customer;
    m_edited = customer.id;
    m_referral->hide();
    //: The title of a window; %1 is a name.
    setWindowTitle(tr("Edit %1").arg(nameInSentence(details.row.name)));
    verb()->setText(tr("Save changes"));
    const auto values = [&customer](ContactKind kind) {
        QStringList found;
        for (const ContactPoint &contact : customer.contacts) {
            if (contact.kind == kind)
                found << contact.value;
        }
        return found;
    };
    m_name->setText(customer.name);
    m_emails->setValues(values(ContactKind::Email));
    m_phones->setValues(values(ContactKind::Phone));
    m_segment->setEditText(details.row.segmentName);
    m_knownBy->setEditText(details.knownByName);
    m_preferred->setCurrentIndex(std::max(0, m_preferred->findData(int(customer.preferred))));
    m_wishes->setConsents(customer.consents);
    m_before = words();
    showReady();
    openSized(520);
    m_name->setFocus(Qt::OtherFocusReason);
}

CustomerWords CustomerDialog::words() const
{
    CustomerWords words;
    words.name = m_name->text().simplified();
    words.emails = m_emails->values();
    words.phones = m_phones->values();
    words.segment = m_segment->currentText().simplified();
    words.knownBy = m_knownBy->currentText().simplified();
    words.preferred = ContactWay(m_preferred->currentData().toInt());
    words.consents = m_wishes->consents();
    return words;
}

void CustomerDialog::submit()
{
    if (m_edited.isStored() && words() == m_before) { // Nothing to undo either.
        accept();
        return;
    }
    setBusy(true);
    failWith({});
    const KeepCustomers keep(context().file);
    whenAnswered(m_edited.isStored() ? keep.edit(m_edited, words()) : keep.add(words(), whoSent()), this,
                 [this](const Result<CustomerId> &written) {
                     setBusy(false);
                     const bool isRefused = !written && written.error().kind == Error::Kind::Invalid;
                     if (isRefused && written.error().detail == "self"_L1) {
                         failWith(reasonOf(ReferralRefusal::Self, words().name, m_sentBy->chosen().name));
                         return;
                     }
                     if (!written) {
                         fail(written.error(), Task::AddCustomer);
                         return;
                     }
                     forgetKept();
                     m_actions.sayDone(m_edited.isStored() ? Did::EditCustomer : Did::AddCustomer, {written->value()});
                     Q_EMIT saved(*written);
                     accept();
                 });
}

} // namespace Shopbell
