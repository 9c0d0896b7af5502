// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupdialog.h"

#include "core/whenanswered.h"
#include "domain/contactguard.h"
#include "domain/placeholder.h"
#include "format/customerwords.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/datefield.h"
#include "widgets/common/plainedit.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followupmoves.h"
#include "widgets/followups/followupwordsmenu.h"
#include "widgets/followups/wayfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto pauseInTyping = 300ms; ///< Then the words are read: they can sell or ask for something.
} // namespace

FollowUpDialog::FollowUpDialog(const UiContext &context, const FollowUpFacts &facts, QWidget *parent)
    : FormDialog(context, tr("Plan it"), parent)
    , m_facts(facts)
    , m_reason(new QComboBox)
    , m_who(new CustomerField(context.theme,
                              [file = context.file](const QString &text) { return ReadCustomers(file).hints(text); }))
    , m_from(new DateField(facts.today().addDays(-7)))
    , m_to(new DateField(facts.today().addDays(-1)))
    , m_title(new QLineEdit)
    , m_way(new QComboBox)
    , m_due(new DateField(facts.today()))
    , m_noDay(new QCheckBox(tr("No day yet")))
    , m_owner(new QComboBox)
    , m_text(new PlainEdit)
    , m_ready(new FollowUpWordsMenu(context))
    , m_guardPlace(new QVBoxLayout)
{
    setObjectName(u"followUpDialog"_s);
    setWindowTitle(tr("Plan a follow-up"));
    build();
    connectParts();
    keepFields();
    reasonChanged();
}

void FollowUpDialog::build()
{
    m_reason->setAccessibleName(tr("Reason"));
    for (const FollowUpReason each : allFollowUpReasons())
        m_reason->addItem(context().theme.icon(iconOf(each)), nameOf(each), int(each));
    m_reason->setCurrentIndex(m_reason->findData(int(FollowUpReason::AfterPurchase)));
    m_who->setAccessibleName(tr("Customer"));
    m_who->setPlaceholderText(tr("Name of the customer"));
    m_who->offerOnlyCustomers();
    m_who->setToday(m_facts.today());
    m_whoPart = labelled(tr("Customer"), m_who);
    m_title->setAccessibleName(tr("What you ask"));
    m_title->setPlaceholderText(tr("How was the birthday cake?"));
    m_text->setAccessibleName(tr("What you write"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(context().theme.scaled(120));
    auto *head = new QHBoxLayout;
    head->addWidget(fieldLabel(tr("What you write"), m_text), 1, Qt::AlignBottom);
    head->addWidget(m_ready);

    box()->addWidget(labelled(tr("Reason"), m_reason));
    box()->addWidget(m_whoPart);
    box()->addWidget(buildAudience());
    box()->addLayout(m_guardPlace);
    box()->addWidget(labelled(tr("What you ask"), m_title));
    box()->addWidget(buildDays());
    box()->addLayout(head);
    box()->addWidget(m_text, 1);
}

QWidget *FollowUpDialog::buildAudience()
{
    m_from->setAccessibleName(tr("First bought from"));
    m_to->setAccessibleName(tr("First bought until"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setMaximumDate(m_facts.today());
    }
    m_audiencePart = new QWidget;
    auto *row = new QHBoxLayout(m_audiencePart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(labelled(tr("For all who first bought from"), m_from), 1);
    row->addWidget(labelled(tr("until"), m_to), 1);
    return m_audiencePart;
}

QWidget *FollowUpDialog::buildDays()
{
    m_way->setAccessibleName(tr("By which way"));
    m_way->setPlaceholderText(tr("Choose a customer first"));
    m_due->setAccessibleName(tr("Due on"));
    m_due->setMinimumDate(m_facts.today());
    m_owner->setAccessibleName(tr("Who does it"));
    offerTeam(m_owner, context());
    m_owner->setEditText(m_facts.shop().signsAs);
    auto *due = new QWidget;
    auto *dueColumn = new QVBoxLayout(due);
    dueColumn->setContentsMargins(0, 0, 0, 0);
    dueColumn->setSpacing(4);
    dueColumn->addWidget(labelled(tr("Due on"), m_due));
    dueColumn->addWidget(m_noDay);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(labelled(tr("By"), m_way), 1, Qt::AlignTop);
    row->addWidget(due, 1, Qt::AlignTop);
    row->addWidget(labelled(tr("Who"), m_owner), 1, Qt::AlignTop);
    return days;
}

void FollowUpDialog::connectParts()
{
    connect(m_reason, &QComboBox::currentIndexChanged, this, &FollowUpDialog::reasonChanged);
    connect(m_who, &CustomerField::chosenChanged, this, [this] {
        m_keptWay = {};
        takeCustomer(m_who->chosen().id);
    });
    connect(m_who, &QLineEdit::textChanged, this, &FollowUpDialog::showReady);
    connect(m_noDay, &QCheckBox::toggled, m_due, &QWidget::setDisabled);
    connect(m_title, &QLineEdit::textChanged, this, &FollowUpDialog::showReady);
    connect(m_way, &QComboBox::activated, this, &FollowUpDialog::askGuard);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(m_title, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FollowUpDialog::askGuard);
    for (QDateEdit *day : {m_from, m_to}) {
        connect(day, &QDateEdit::dateChanged, this, &FollowUpDialog::askGuard);
        connect(day, &QDateEdit::dateChanged, this, &FollowUpDialog::showReady);
    }
    connect(m_ready, &FollowUpWordsMenu::wordsChosen, this, [this](const QString &title, const QString &text) {
        if (!title.isEmpty())
            m_title->setText(title);
        m_text->setPlainText(text);
    });
    connect(m_ready, &FollowUpWordsMenu::questionChosen, this, [this](const QString &question) {
        m_text->textCursor().insertText(question);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_facts, &ShopFacts::changed, this, [this] { // The window can be quicker than the shop's profile.
        if (m_owner->currentText().isEmpty())
            fillIn([this] { m_owner->setEditText(m_facts.shop().signsAs); });
        fillWords();
    });
}

void FollowUpDialog::reveal()
{
    openSized(620);
    QWidget *first = m_reason;
    if (!isForAudience() && !m_who->chosen().id.isStored())
        first = m_who;
    first->setFocus(Qt::OtherFocusReason);
}

void FollowUpDialog::start()
{
    takeKept(u"follow-up"_s, {});
    reveal();
}

void FollowUpDialog::startFor(CustomerId customer, FollowUpReason reason)
{
    chooseReason(reason);
    takeKept(u"follow-up-of-%1-%2"_s.arg(customer.value()).arg(keyOf(reason)), customer);
    reveal();
}

void FollowUpDialog::startWith(const IdeaRow &idea)
{
    m_idea = idea;
    chooseReason(idea.idea.reason);
    const QDate due = QDate::fromJulianDay(idea.idea.due);
    m_due->setDate(std::max(due, m_facts.today()));
    chooseCustomer(idea.customer, idea.customerName);
    QStringList about{u"follow-up-idea"_s, keyOf(idea.idea.reason)};
    for (const qint64 id : {idea.customer.value(), idea.referral.value(), idea.review.value(), idea.promise.value(),
                            idea.improvement.value(), idea.purchase.value()})
        about << QString::number(id);
    takeKept(about.join(u'-'), idea.customer);
    reveal();
}

void FollowUpDialog::chooseReason(FollowUpReason reason)
{
    m_reason->setCurrentIndex(m_reason->findData(int(reason)));
}

void FollowUpDialog::chooseCustomer(CustomerId customer, const QString &name)
{
    PersonChosen person;
    person.id = customer;
    person.name = name;
    m_who->choose(person);
}

void FollowUpDialog::takeCustomer(CustomerId id)
{
    m_customer.reset();
    if (m_idea.customer.isStored() && m_idea.customer != id)
        m_idea = {}; // It was about somebody else.
    const int generation = ++m_people;
    showWays();
    fillWords();
    showReady();
    if (!id.isStored()) {
        askGuard();
        return;
    }
    whenAnswered(ReadCustomers(context().file).people({id}), this,
                 [this, generation](const Result<std::vector<Customer>> &people) {
                     if (generation != m_people)
                         return;
                     if (!people)
                         fail(people.error(), Task::ReadCustomers);
                     else if (people->empty())
                         say(tr("This customer is not in the list any more."));
                     else
                         takePerson(people->front());
                 });
}

void FollowUpDialog::takePerson(const Customer &person)
{
    m_customer = person;
    if (m_who->chosen().id != person.id)
        fillIn([this, &person] { chooseCustomer(person.id, customerName(person.name)); });
    showWays();
    fillWords();
    askGuard();
    showReady();
}

FollowUpReason FollowUpDialog::reason() const
{
    return FollowUpReason(m_reason->currentData().toInt());
}

Audience FollowUpDialog::audience() const
{
    return {m_from->date(), m_to->date()};
}

void FollowUpDialog::reasonChanged()
{
    m_whoPart->setVisible(!isForAudience());
    m_audiencePart->setVisible(isForAudience());
    showWays();
    fillWords();
    askGuard();
    showReady();
}

PlaceholderFacts FollowUpDialog::known() const
{
    PlaceholderFacts facts{.shop = m_facts.shop().name, .signedBy = m_facts.shop().signsAs, .date = m_facts.today()};
    if (m_customer)
        facts.customer = m_customer->name;
    if (m_idea.idea.reason == reason())
        facts.item = m_idea.improvement.isStored() ? m_idea.improvementTitle : m_idea.service;
    return facts;
}

void FollowUpDialog::fillWords()
{
    m_ready->setFor(reason(), known());
    const FirstWords first = firstWordsOf(reason(), known(), m_idea.friendName, m_idea.promiseTitle, context().theme);
    fillIn([this, &first] {
        if (m_title->text() == m_filledTitle) {
            m_filledTitle = first.title;
            m_title->setText(first.title);
        }
        if (m_text->toPlainText() == m_filledText) {
            m_filledText = first.text;
            m_text->setPlainText(first.text);
        }
    });
}

void FollowUpDialog::showReady()
{
    const bool isOwn = reason() == FollowUpReason::Own || reason() == FollowUpReason::Marketing;
    const QString name = m_who->text().simplified();
    if (!isForAudience() && !m_customer && !name.isEmpty())
        setReady(false, tr("No customer called “%1” is chosen. Choose one from the list.").arg(name));
    else if (!isForAudience() && !m_customer)
        setReady(false, tr("Choose for whom it is."));
    else if (isOwn && m_title->text().trimmed().isEmpty())
        setReady(false, tr("Say what you ask: a reason of your own needs a name."));
    else if (isForAudience() && m_from->date() > m_to->date())
        setReady(false, tr("The first day lies behind the last one."));
    else if (isForAudience() && !m_plannedAlready.isEmpty())
        setReady(false, m_plannedAlready);
    else
        setReady(true);
}

NewFollowUp FollowUpDialog::words() const
{
    NewFollowUp words{.reason = reason(),
                      .title = m_title->text().simplified(),
                      .text = m_text->toPlainText().trimmed(),
                      .way = wayIn(m_way),
                      .due = m_noDay->isChecked() ? QDate() : m_due->date(),
                      .owner = m_owner->currentText().simplified()};
    if (isForAudience()) {
        words.audience = audience();
        return words;
    }
    words.customer = m_customer->id;
    if (m_idea.customer == words.customer && m_idea.idea.reason == words.reason) {
        words.referral = m_idea.referral;
        words.review = m_idea.review;
        words.promise = m_idea.promise;
        words.improvement = m_idea.improvement;
        words.purchase = m_idea.purchase;
    }
    return words;
}

void FollowUpDialog::submit()
{
    setBusy(true);
    whenAnswered(KeepFollowUps(context().file).plan(words()), this, [this](const Result<FollowUpId> &id) {
        setBusy(false);
        if (!id) {
            failWith(followUpFailure(id.error()));
            if (id.error().detail == keyOf(FollowUpFault::AlreadyPlanned))
                askGuard(); // It says for which day.
            return;
        }
        forgetKept();
        Q_EMIT planned(*id);
        accept();
    });
}

} // namespace Shopbell
