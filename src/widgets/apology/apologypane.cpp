// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/apologypane.h"

#include "core/whenanswered.h"
#include "format/placeholdertext.h"
#include "format/promisewords.h"
#include "look/theme.h"
#include "services/readpromises.h"
#include "widgets/apology/apologyform.h"
#include "widgets/apology/letterside.h"
#include "widgets/apology/placechoice.h"
#include "widgets/apology/plantext.h"
#include "widgets/apology/promisechecks.h"
#include "widgets/apology/promisefields.h"
#include "widgets/apology/sending.h"
#include "widgets/apology/whoelsedialog.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/common/segment.h"
#include "widgets/common/switch.h"
#include "widgets/common/toggling.h"
#include "widgets/promises/agreementdialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/draftsaver.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// The plan among the promises of a review.
const PromiseDetails *planAmong(const std::vector<PromiseDetails> &promises, ReviewId review)
{
    const auto plan = std::ranges::find_if(promises, [review](const PromiseDetails &each) {
        return each.promise.state == PromiseState::Plan && !each.promise.reviews.empty()
            && each.promise.reviews.front().review == review;
    });
    return plan == promises.end() ? nullptr : &*plan;
}

} // namespace

ApologyPane::ApologyPane(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
    , m_promiseFacts(new PromiseFacts(context, this))
    , m_moves(new PromiseMoves(context, *m_promiseFacts, this))
    , m_saver(new DraftSaver(savingPlans(context.file), this))
    , m_sending(new LetterSending(context, facts, this))
{
    m_plan = emptyPlan();
    buildAbove();
}

ApologyPane::~ApologyPane()
{
    m_reading.cancel();
}

void ApologyPane::connectParts()
{
    connect(m_saver, &DraftSaver::stateChanged, this, &ApologyPane::showState);
    connect(m_form, &ApologyForm::changed, this, &ApologyPane::typed);
    connect(m_form, &ApologyForm::focusLeft, m_saver, qOverload<>(&DraftSaver::saveNow));
    connect(m_form, &ApologyForm::reviewWanted, this, &ApologyPane::reviewWanted);
    connect(m_letter, &LetterSide::changed, this, &ApologyPane::typed);
    connect(m_letter, &LetterSide::checked, this, &ApologyPane::takeChecked);
    connect(m_letter, &LetterSide::languageKnown, this, [this] { m_form->setLanguage(m_letter->spelledLanguage()); });
    connect(m_letter, &LetterSide::findingChosen, this, [this](const TextFinding &finding) {
        m_tabs->setCurrent(0);
        arrange();
        m_form->lookAt(finding, m_letter->content().text);
    });
    connect(&m_form->promise(), &PromiseFields::whoElseWanted, this, &ApologyPane::askWhoElse);
    connect(&m_form->promise(), &PromiseFields::agreementWanted, this, &ApologyPane::askAgreement);
    connect(&m_form->promise(), &PromiseFields::copyNoteWanted, this, [this] {
        QApplication::clipboard()->setText(plan(false).parts.publication);
        m_context.notices.say(tr("Copied what you changed."));
    });
    whenToggled(*m_switch, this, [this](bool on) { setOn(on); });
    connect(m_give, &QPushButton::clicked, this, &ApologyPane::post);
    connect(m_place, &PlaceChoice::placeChanged, this, &ApologyPane::compose);
    connect(m_tabs, &Segment::chosen, this, &ApologyPane::arrange);
    connect(&m_facts, &ShopFacts::minutePassed, this, &ApologyPane::showReview);
    connect(&m_facts, &ShopFacts::changed, this, [this] {
        showReview();
        PromisePlan usual = emptyPlan();
        usual.on = m_plan.on;
        if (m_known && !saysSomething(plan(false)) && m_form->promise().who().isEmpty())
            show(usual); // The window can be quicker than the shop's profile.
        else
            compose();
    });
    connect(&m_context.theme, &Theme::changed, this, &ApologyPane::arrange);
}

PromisePlan ApologyPane::emptyPlan() const
{
    PromisePlan plan;
    plan.on = false;
    plan.who.name = m_details.ownerName.isEmpty() ? m_facts.shop().signsAs : m_details.ownerName;
    return plan;
}

void ApologyPane::display(const ReviewDetails &details)
{
    const bool another = details.review.id != m_details.review.id;
    const QString owner = std::exchange(m_details, details).ownerName;
    m_letter->begin(details);
    m_place->begin(details);
    showReview();
    if (another) {
        m_saver->leave();
        m_known = false;
        m_turned.reset();
        m_form->setEnabled(false);
        m_form->begin(details.review.id);
        m_sending->begin(details.review);
        m_form->promise().displayCovered({}, details.review.author.trimmed());
        show(emptyPlan());
    } else {
        // A plan that was read with who has it now is passed on already: another one there is a choice.
        if (m_plan.who.name != details.ownerName)
            m_form->promise().passOn(owner, details.ownerName);
        const DraftSaver::State state = m_saver->state();
        if (state == DraftSaver::State::Clean)
            m_saver->takeFromShop(planText(plan(true)), m_saver->mark()); // Whoever had it may be chosen again at once.
        else if (state != DraftSaver::State::Saved)
            m_saver->typed(planText(plan(true))); // Else it would be saved with who did it before.
    }
    read(another);
}

void ApologyPane::close()
{
    ++m_generation;
    m_reading.cancel();
    m_saver->leave();
    m_details = {};
    m_known = false;
    m_turned.reset();
    m_letter->end();
    show(emptyPlan());
}

void ApologyPane::read(bool another)
{
    m_reading.cancel();
    m_reading = ReadPromises(m_context.file).of(m_details.review.id);
    whenAnswered(m_reading, this,
                 [this, generation = ++m_generation, another = another || !m_known,
                  mark = m_saver->mark()](const Result<std::vector<PromiseDetails>> &promises) {
                     if (generation != m_generation)
                         return;
                     if (promises)
                         take(*promises, another, mark);
                     else
                         m_actions.sayFailed(promises.error(), Task::ReadPromises);
                 });
}

void ApologyPane::take(const std::vector<PromiseDetails> &promises, bool another, int mark)
{
    const PromiseDetails *stored = planAmong(promises, m_details.review.id);
    const PromisePlan read = stored ? namedPlan(*stored) : emptyPlan();
    const QString text = stored ? planText(read) : QString();
    if (another) {
        const QString shown = m_saver->enter(m_details.review.id, text);
        m_known = true;
        m_form->setEnabled(true);
        // Words that could not be saved yet come before what the shop has.
        show(shown == text ? read : planFromText(shown));
        if (const std::optional<bool> turned = std::exchange(m_turned, std::nullopt))
            setOn(*turned);
    } else if (m_saver->takeFromShop(text, mark)) {
        show(read);
    } else if (m_saver->state() == DraftSaver::State::Saved) {
        m_saver->typed(planText(plan(true))); // It may have been saved after it was passed on elsewhere.
    }
    m_form->promise().displayCovered(stored ? stored->promise.reviews : std::vector<CoveredReview>(),
                                     m_details.review.author.trimmed());
    compose();
}

void ApologyPane::show(const PromisePlan &plan)
{
    const bool turned = plan.on != m_plan.on;
    m_plan = plan;
    m_form->display(plan);
    m_letter->setWay(plan.tone, plan.language);
    showChecked(*m_switch, plan.on);
    compose();
    if (turned)
        Q_EMIT onChanged(plan.on);
}

void ApologyPane::setOn(bool on)
{
    showChecked(*m_switch, on);
    if (on == m_plan.on)
        return;
    m_plan.on = on;
    if (m_known) {
        typed();
        m_saver->saveNow();
    } else {
        m_turned = on;
    }
    Q_EMIT onChanged(on);
    if (on)
        m_form->goToStart();
}

void ApologyPane::goOn()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        m_form->goToStart();
}

PromisePlan ApologyPane::plan(bool settled) const
{
    PromisePlan plan = m_plan;
    m_form->fillIn(plan, settled);
    plan.tone = m_letter->tone();
    plan.language = m_letter->language();
    return plan;
}

void ApologyPane::typed()
{
    m_problem->hide();
    if (m_known)
        m_saver->typed(planText(plan(true)));
    compose();
}

void ApologyPane::compose()
{
    const PromiseFields &promise = m_form->promise();
    showPlace();
    m_letter->compose(plan(false).parts, promise.checkBack(), promise.who(), promise.isAgreed());
    m_sending->setLetter(m_letter->content());
    m_form->setLanguage(m_letter->spelledLanguage());
    takeChecked();
    Q_EMIT composed();
}

bool ApologyPane::keepsPlan() const
{
    return m_known && !m_plan.on && saysSomething(plan(false));
}

PromiseRefusal ApologyPane::refusal() const
{
    return refusalToGive(promiseOf(plan(false), m_details.review.id), m_facts.today());
}

void ApologyPane::takeChecked()
{
    const PromiseRefusal refused = refusal();
    const bool may = refused == PromiseRefusal::None;
    const bool empty = m_letter->content().text.isEmpty();
    const Promise promise = promiseOf(plan(false), m_details.review.id);
    m_letter->setOwnChecks(empty ? std::vector<OwnCheck>() : ownChecksOf(promise, refused, m_facts.today()));
    showToLookAt();
    m_form->mark(m_letter->content().text, m_letter->advised(), m_letter->missing());
    m_letter->setOpenParts(m_form->openParts());
    m_form->markPromise(may && !empty);
    m_send->setEnabled(!empty);
    m_give->setEnabled(!empty && !m_posting);
    m_give->setToolTip(empty ? tr("Write the letter first.")
                             : tr("Shopbell sends nothing by itself: send the letter, then mark it here."));
}

void ApologyPane::withPlan(std::function<void(PromiseId)> then)
{
    m_saver->saveNow([this, then = std::move(then)](bool saved) {
        if (!saved)
            return;
        whenAnswered(ReadPromises(m_context.file).of(m_details.review.id), this,
                     [this, then, review = m_details.review.id](const Result<std::vector<PromiseDetails>> &promises) {
                         if (!promises) {
                             m_actions.sayFailed(promises.error(), Task::ReadPromises);
                             return;
                         }
                         const PromiseDetails *stored = planAmong(*promises, review);
                         then(stored ? stored->promise.id : PromiseId());
                     });
    });
}

void ApologyPane::askWhoElse()
{
    withPlan([this](PromiseId plan) {
        auto *dialog = new WhoElseDialog(m_context, m_facts, m_details.review.id, plan, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &WhoElseDialog::covered, this, [this] { read(false); });
        connect(dialog, &WhoElseDialog::reviewWanted, this, &ApologyPane::reviewWanted);
        dialog->start();
    });
}

void ApologyPane::askAgreement(bool agreed)
{
    withPlan([this, agreed, review = m_details.review.id](PromiseId plan) {
        if (!plan.isStored()) {
            m_context.notices.say(tr("Write something of the letter first, then note that the customer agreed."));
            return;
        }
        if (!agreed) {
            m_moves->takeAgreementBack(plan, review);
            return;
        }
        CoveredReview known = m_form->promise().own();
        known.review = review;
        auto *dialog = new AgreementDialog(m_context, plan, known, m_facts.today(), this);
        connect(dialog, &AgreementDialog::agreed, m_moves, &PromiseMoves::moveOn);
        dialog->start();
    });
}

void ApologyPane::copy()
{
    if (!m_letter->content().text.isEmpty())
        m_sending->copy();
}

void ApologyPane::saveNow()
{
    m_saver->saveNow();
}

void ApologyPane::post()
{
    if (!m_give->isEnabled())
        return;
    const PromiseRefusal refused = refusal();
    const UnfilledWords unfilled = unfilledWords(m_letter->content().text);
    QString problem = reasonOf(refused);
    if (unfilled.areSeveral())
        problem = tr("%1 are not filled in. Write what belongs there.").arg(unfilled.names);
    else if (unfilled.count > 0)
        problem = tr("“%1” is not filled in. Write what belongs there.").arg(unfilled.names);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        give();
    else if (unfilled.count > 0)
        m_form->goToUnfilled();
    else
        m_form->goToPromise(refused, m_facts.today());
}

void ApologyPane::give()
{
    m_posting = true;
    Q_EMIT giving();
    m_form->setEnabled(false);
    takeChecked();
    const PromisePlan promised = plan(false);
    const ChannelId place = m_place->place().id;
    const PostedLetter letter{.text = m_letter->content().text,
                              .when = {},
                              .signedBy = promised.who.name,
                              .place = place == m_details.review.channel ? ChannelId() : place};
    // The words first, then the promise; words that cannot be saved are not promised.
    m_saver->saveNow([this, promised, letter, review = m_details.review.id](bool saved) {
        if (!saved) {
            m_posting = false;
            m_form->setEnabled(true);
            takeChecked();
            return;
        }
        whenAnswered(KeepPromise(m_context.file).give(review, promised, letter), this,
                     [this, review](const Result<PromiseId> &done) { given(done, review); });
    });
}

} // namespace Shopbell
