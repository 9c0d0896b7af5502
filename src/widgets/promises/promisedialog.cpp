// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisedialog.h"

#include "core/cutwords.h"
#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "look/theme.h"
#include "services/readpromises.h"
#include "services/readreviews.h"
#include "widgets/common/datefield.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/teamname.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/promises/stepsedit.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int mostComplaints = 200;
constexpr int usualDays = 7; ///< Until a promise is kept ...
constexpr int usualDaysToAsk = 14; ///< ... and until the customer is asked.

/// What is typed only searches: nobody is chosen by words that were meant for another field.
class ReviewBox : public QComboBox
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QString text = event->text();
        const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (!isPlain || text.isEmpty() || !text.front().isPrint() || text.front().isSpace() || count() == 0) {
            QComboBox::keyPressEvent(event);
            return;
        }
        showPopup();
        view()->keyboardSearch({}); // What was typed before is no part of it.
        view()->setCurrentIndex({});
        view()->keyboardSearch(text);
    }
};

QPlainTextEdit *fieldFor(const Theme &theme, const QString &name, const QString &hint)
{
    auto *field = new PlainEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(theme.scaled(56));
    field->setMaximumHeight(theme.scaled(96)); // The room of a high window is not theirs.
    return field;
}

} // namespace

PromiseDialog::PromiseDialog(const UiContext &context, const PromiseFacts &facts, QWidget *parent)
    : FormDialog(context, tr("Make the promise"), parent)
    , m_facts(facts)
    , m_review(new ReviewBox)
    , m_title(new QLineEdit)
    , m_remedy(fieldFor(context.theme, tr("What we do now"), tr("For this customer, today")))
    , m_prevention(fieldFor(context.theme, tr("How we prevent it"), tr("So that it does not happen again")))
    , m_changed(fieldFor(context.theme, tr("What we changed"), tr("For others to read, once the customer agrees")))
    , m_who(new QComboBox)
    , m_due(new DateField(facts.today().addDays(usualDays)))
    , m_checkBack(new DateField(facts.today().addDays(usualDaysToAsk)))
    , m_remind(new QCheckBox(tr("Remind me the day before")))
    , m_steps(new StepsEdit(context))
{
    setObjectName(u"promiseDialog"_s);
    setWindowTitle(tr("A promise"));
    build();
    keepFields();
    takeUsual();
    showReady();
}

void PromiseDialog::build()
{
    m_review->setAccessibleName(tr("To whom"));
    m_review->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_review->view()->setTextElideMode(Qt::ElideRight);
    m_reviewPart = labelled(tr("To whom"), m_review);
    m_title->setAccessibleName(tr("What you promise"));
    m_title->setPlaceholderText(tr("Stronger boxes for cakes"));
    m_who->setAccessibleName(tr("Who does it"));
    offerTeam(m_who, context());
    m_who->setEditText(m_facts.shop().signsAs);
    m_due->setAccessibleName(tr("Done by"));
    m_checkBack->setAccessibleName(tr("Check back on"));
    m_remind->setChecked(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    days->addWidget(labelled(tr("Who does it"), m_who), 1, Qt::AlignTop);
    days->addWidget(labelled(tr("Done by"), m_due), 1, Qt::AlignTop);
    days->addWidget(labelled(tr("Check back on"), m_checkBack), 1, Qt::AlignTop);
    box()->addWidget(m_reviewPart);
    box()->addWidget(labelled(tr("What you promise"), m_title));
    box()->addWidget(labelled(tr("What we do now (may stay empty)"), m_remedy));
    box()->addWidget(labelled(tr("How we prevent it (may stay empty)"), m_prevention));
    box()->addWidget(labelled(tr("What we changed, for others to read (may stay empty)"), m_changed));
    box()->addLayout(days);
    box()->addWidget(fieldLabel(tr("Steps"), m_steps));
    box()->addWidget(m_steps);
    box()->addWidget(m_remind);
    box()->addStretch(1);
    m_fields = {m_title, m_remedy, m_prevention, m_changed, m_who, m_due, m_checkBack, m_steps, m_remind};

    connect(m_review, &QComboBox::currentIndexChanged, this, &PromiseDialog::readPlan);
    connect(m_title, &QLineEdit::textChanged, this, &PromiseDialog::showReady);
    connect(m_who, &QComboBox::currentTextChanged, this, [this] {
        takeUsual();
        showReady();
    });
    connect(m_due, &QDateEdit::dateChanged, this, &PromiseDialog::takeUsual);
    connect(&m_facts, &ShopFacts::changed, this, [this] { // The window can be quicker than the shop's profile.
        if (!m_edited.isStored() && m_who->currentText().isEmpty())
            fillIn([this] { m_who->setEditText(m_facts.shop().signsAs); });
    });
}

void PromiseDialog::takeUsual()
{
    m_steps->setUsual(typedName(m_who), m_due->date());
}

void PromiseDialog::start(ReviewId review)
{
    takeKept(review);
    readComplaints(review);
    openSized(600);
    if (review.isStored() || m_keptReview > 0)
        m_title->setFocus(Qt::OtherFocusReason);
    else
        m_review->setFocus(Qt::OtherFocusReason);
}

void PromiseDialog::readComplaints(ReviewId wanted)
{
    const auto take = [this, wanted](const Result<std::vector<ReviewRow>> &rows) {
        if (rows)
            offer(*rows, wanted);
        else
            fail(rows.error(), Task::ReadReviews);
    };
    const ReadReviews reviews(context().file);
    if (wanted.isStored()) {
        whenAnswered(reviews.rows({wanted}), this, take);
        return;
    }
    ReviewQuery query;
    query.openComplaint = true;
    query.order = ReviewOrder::MostUrgent;
    whenAnswered(reviews.firstPage(query, mostComplaints), this, [this, take](const Result<FoundReviews> &found) {
        if (!found) {
            fail(found.error(), Task::ReadReviews);
            return;
        }
        m_moreComplaints = !found->complete || found->ids.size() > size_t(mostComplaints);
        std::vector<ReviewId> ids = found->ids;
        ids.resize(std::min<size_t>(ids.size(), mostComplaints));
        whenAnswered(ReadReviews(context().file).rows(std::move(ids)), this, take);
    });
}

void PromiseDialog::offer(const std::vector<ReviewRow> &rows, ReviewId wanted)
{
    {
        const QSignalBlocker quiet(m_review); // The first one that is added is not chosen by anybody.
        for (const ReviewRow &row : rows)
            //: In a list of complaints: who wrote, and the beginning of the words.
            m_review->addItem(tr("%1: %2").arg(customerName(row.author), onOneLine(row.beginning, row.lines).left(80)),
                              row.id.value());
        m_review->setCurrentIndex(-1);
    }
    const qint64 chosen = wanted.isStored() ? wanted.value() : std::exchange(m_keptReview, 0);
    m_isKept = m_isKept && m_review->findData(chosen) >= 0;
    if (chosen > 0)
        fillIn([this, chosen] { m_review->setCurrentIndex(m_review->findData(chosen)); });
    if (rows.empty())
        say(tr("There is no open complaint to make a promise about."));
    else if (m_moreComplaints)
        say(tr(
            "Only the %Ln most urgent complaints are offered here. Make a promise about another one from its review.",
            nullptr, int(rows.size())));
    showReady();
}

/// What the review has planned already is not lost under what is promised now.
void PromiseDialog::readPlan()
{
    const ReviewId review(m_review->currentData().toLongLong());
    const int generation = ++m_generation;
    if (!review.isStored()) {
        setRead(true);
        return;
    }
    setRead(false);
    whenAnswered(ReadPromises(context().file).of(review), this,
                 [this, review, generation](const Result<std::vector<PromiseDetails>> &promises) {
                     if (generation != m_generation)
                         return;
                     if (!promises) {
                         fail(promises.error(), Task::ReadPromises);
                         return;
                     }
                     const auto plan = std::ranges::find_if(*promises, [review](const PromiseDetails &each) {
                         return each.promise.state == PromiseState::Plan && each.row.review == review;
                     });
                     if (plan != promises->end())
                         fillIn([this, &plan] { take(*plan); });
                     else if (std::exchange(m_hasPlan, false))
                         fillIn([this] { takeNone(); });
                     else
                         setRead(true);
                     m_isKept = false;
                 });
}

void PromiseDialog::edit(PromiseId id)
{
    m_edited = id;
    setWindowTitle(tr("Change a promise"));
    verb()->setText(tr("Save"));
    m_reviewPart->hide();
    setRead(false);
    whenAnswered(ReadPromises(context().file).details(id), this, [this](const Result<PromiseDetails> &details) {
        if (details)
            take(*details);
        else
            fail(details.error(), Task::ReadPromises);
    });
    openSized(600);
}

/// Until what is there is read, nothing can be written over it.
void PromiseDialog::setRead(bool read)
{
    const bool first = read && !m_isRead;
    m_isRead = read;
    for (QWidget *field : m_fields)
        field->setEnabled(read);
    if (first && !m_review->hasFocus())
        m_title->setFocus(Qt::OtherFocusReason);
    showReady();
}

void PromiseDialog::take(const PromiseDetails &details)
{
    const auto nameOfMember = [&](TeamMemberId id) {
        for (const auto &[member, name] : details.owners) {
            if (member == id)
                return name;
        }
        return QString();
    };
    m_plan = planOf(details.promise);
    m_hasPlan = !m_edited.isStored();
    if (m_isKept) {
        setRead(true);
        return;
    }
    if (!m_title->isModified()) // What was typed before the review was chosen stays.
        m_title->setText(details.promise.title);
    if (!m_remedy->document()->isModified())
        m_remedy->setPlainText(m_plan.parts.remedy);
    if (!m_prevention->document()->isModified())
        m_prevention->setPlainText(m_plan.parts.prevention);
    if (!m_changed->document()->isModified())
        m_changed->setPlainText(m_plan.parts.publication);
    if (const QString owner = nameOfMember(details.promise.owner); !owner.isEmpty() || m_edited.isStored())
        m_who->setEditText(owner);
    if (m_plan.due.isValid())
        m_due->setDate(m_plan.due);
    if (m_plan.checkBack.isValid())
        m_checkBack->setDate(m_plan.checkBack);
    m_remind->setChecked(m_plan.remind);
    std::vector<PlannedStep> steps = m_plan.steps;
    for (PlannedStep &step : steps)
        step.who.name = nameOfMember(step.who.member);
    std::ranges::copy(typedSteps(), std::back_inserter(steps));
    m_steps->setSteps(steps);
    setRead(true);
}

/// After another review was chosen whose plan stood here.
void PromiseDialog::takeNone()
{
    m_plan = {};
    if (!m_title->isModified())
        m_title->setText({});
    if (!m_remedy->document()->isModified())
        m_remedy->setPlainText({});
    if (!m_prevention->document()->isModified())
        m_prevention->setPlainText({});
    if (!m_changed->document()->isModified())
        m_changed->setPlainText({});
    m_who->setEditText(m_facts.shop().signsAs);
    m_due->setDate(m_facts.today().addDays(usualDays));
    m_checkBack->setDate(m_facts.today().addDays(usualDaysToAsk));
    m_remind->setChecked(true);
    m_steps->setSteps(typedSteps());
    setRead(true);
}

/// Those that belong to no plan yet.
std::vector<PlannedStep> PromiseDialog::typedSteps() const
{
    std::vector<PlannedStep> steps = m_steps->steps();
    std::erase_if(steps, [](const PlannedStep &step) { return step.id.isStored(); });
    return steps;
}

void PromiseDialog::showReady()
{
    if (!m_isRead)
        setReady(false, tr("What was written before is still being read."));
    else if (!m_edited.isStored() && m_review->currentIndex() < 0)
        setReady(false, tr("Choose to whom you promise it."));
    else if (m_title->text().trimmed().isEmpty())
        setReady(false, tr("Say what you promise."));
    else if (typedName(m_who).isEmpty())
        setReady(false, tr("Who does it? A promise needs somebody who keeps it."));
    else
        setReady(true);
}

PromisePlan PromiseDialog::plan() const
{
    PromisePlan plan = m_plan;
    plan.title = m_title->text().simplified();
    plan.parts.remedy = m_remedy->toPlainText().trimmed();
    plan.parts.prevention = m_prevention->toPlainText().trimmed();
    plan.parts.publication = m_changed->toPlainText().trimmed();
    plan.who = {.member = {}, .name = typedName(m_who)};
    plan.due = m_due->date();
    plan.checkBack = m_checkBack->date();
    plan.remind = m_remind->isChecked();
    plan.steps = m_steps->steps();
    for (PlannedStep &step : plan.steps) { // One that was kept can be gone from the plan by now.
        if (std::ranges::find(m_plan.steps, step.id, &PlannedStep::id) == m_plan.steps.end())
            step.id = {};
    }
    return plan;
}

void PromiseDialog::submit()
{
    setBusy(true);
    const KeepPromise keep(context().file);
    if (m_edited.isStored()) {
        whenAnswered(keep.edit(m_edited, plan()), this,
                     [this](const Result<PromiseId> &done) { finish(done, Did::EditPromise); });
        return;
    }
    const ReviewId review(m_review->currentData().toLongLong());
    whenAnswered(keep.give(review, plan(), {}), this,
                 [this](const Result<PromiseId> &done) { finish(done, Did::GivePromise); });
}

void PromiseDialog::finish(const Result<PromiseId> &done, Did did)
{
    setBusy(false);
    if (!done) {
        failWith(promiseFailure(done.error()));
        return;
    }
    forgetKept();
    Q_EMIT saved(*done, did);
    accept();
}

} // namespace Shopbell
