// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/composer.h"

#include "format/errortext.h"
#include "format/findingtext.h"
#include "format/placeholdertext.h"
#include "look/theme.h"
#include "services/answerreview.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/draftsaver.h"
#include "widgets/reviews/lowscroll.h"
#include "widgets/reviews/postform.h"
#include "widgets/reviews/replychecking.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyfoot.h"
#include "widgets/reviews/replyheader.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/replyspelling.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/shopspelling.h"
#include "widgets/reviews/templatepicker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int checksHeight = 216; // Logical pixels at 100 %: about six of them.
}

Composer::Composer(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
    , m_checking(new ReplyChecking(context, u"set-aside"_s, this))
    , m_shopSpelling(new ShopSpelling(context, facts, this))
{
    m_saver = new DraftSaver(
        [this, answer = AnswerReview(context.file)](ReviewId review, QString text, ChangeId stay) {
            const auto kind = m_kinds.constFind(review);
            return answer.saveDraft(review, std::move(text), stay,
                                    kind == m_kinds.cend() ? std::nullopt : std::optional(*kind));
        },
        this);
    build();
    connectParts();
}

Composer::~Composer()
{
    delete m_saver; // It still writes what is unsaved, and asks for what kind that is.
}

void Composer::build()
{
    const Theme &theme = m_context.theme;
    m_edit = new ReplyEdit(theme);
    m_edit->setAccessibleName(tr("Your reply"));
    m_edit->setMinimumHeight(theme.scaled(84));
    m_marks = new ReplyHighlighter(theme, m_edit->document());
    m_spelling = new ReplySpelling(m_context, *m_shopSpelling, *m_edit, *m_marks, this);
    m_header = new ReplyHeader(theme, m_facts, m_edit);
    m_checks = new ChecksList(theme);
    m_checks->setFolding(true);
    m_problem = new TextLabel(theme, TypeRole::Micro, ColorToken::Danger);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"replyProblem"_s);
    m_problem->setContentsMargins(4, 4, 4, 8);
    m_problem->hide();
    m_form = new PostForm(theme, m_facts);
    m_foot = new ReplyFoot(theme);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 14);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_edit, 1);
    layout->addSpacing(4);
    layout->addWidget(m_problem);
    m_checksScroll = new LowScroll(theme, m_checks, checksHeight);
    layout->addWidget(m_checksScroll);
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(m_foot);
    setFocusProxy(m_edit);
    setProperty("pane", true);
}

void Composer::connectParts()
{
    const auto toField = [this] { m_edit->setFocus(Qt::OtherFocusReason); };
    connect(m_saver, &DraftSaver::saved, this, [this] { m_savedAt = m_facts.now(); });
    connect(m_saver, &DraftSaver::stateChanged, this, &Composer::showState);
    connect(&m_facts, &ShopFacts::changed, this, [this] {
        showState();
        showLength();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &ReplyEdit::focusLeft, m_saver, qOverload<>(&DraftSaver::saveNow));
    m_checking->setAdjusting([this](ReplyFacts &facts) {
        facts.limit = replyLimitOf(m_channel);
        facts.isPublic = !m_review.isPrivate && !m_channel.isPrivate;
    });
    connect(m_checking, &ReplyChecking::groundRead, this, &Composer::takeGround);
    connect(m_checking, &ReplyChecking::changed, this, &Composer::takeChecked);
    connect(m_checks, &ChecksList::findingChosen, this, &Composer::lookAt);
    connect(m_checks, &ChecksList::setAsideWanted, m_checking, &ReplyChecking::setAside);
    connect(m_checks, &ChecksList::bringBackWanted, m_checking, &ReplyChecking::bringBack);
    connect(m_checks, &ChecksList::focusLeft, this, toField);
    connect(m_header, &ReplyHeader::templateWanted, this, &Composer::chooseTemplate);
    connect(m_header, &ReplyHeader::placeholderWanted, this, &Composer::insertPlaceholder);
    connect(m_form, &PostForm::placeChosen, this, &Composer::takePlace);
    connect(m_form, &PostForm::focusLeft, this, toField);
    connect(m_foot, &ReplyFoot::focusLeft, this, toField);
    connect(m_foot, &ReplyFoot::readyWanted, this, &Composer::markReady);
    connect(m_foot, &ReplyFoot::copyWanted, this, &Composer::copy);
    connect(m_foot, &ReplyFoot::postWanted, this, &Composer::post);
    connect(m_foot, &ReplyFoot::postNowWanted, this, [this] {
        m_form->leave();
        post();
    });
    connect(m_foot, &ReplyFoot::otherTimeWanted, this, [this] { m_form->open(m_review, m_lastWords); });
}

void Composer::open(const ReviewDetails &details)
{
    m_refused = false;
    m_header->setReady(false);
    m_form->leave();
    takeDetails(details);
    m_savedAt = details.draft ? details.draft->updatedAt : 0;
    m_edit->showText(m_saver->enter(m_review.id, details.draft ? details.draft->text : QString()));
    m_marks->set(ReplyHighlighter::Mark::FilledIn, {});
    m_marks->set(ReplyHighlighter::Mark::Advice, {});
    m_spelling->begin();
    m_checking->begin(m_review.id);
    m_checking->take(m_edit->toPlainText());
    takePlace();
    showState();
}

void Composer::refresh(const ReviewDetails &details, int mark)
{
    takeDetails(details);
    if (m_saver->takeFromShop(details.draft ? details.draft->text : QString(), mark)) {
        m_savedAt = details.draft ? details.draft->updatedAt : 0;
        const QSignalBlocker quiet(m_edit);
        m_edit->showText(details.draft ? details.draft->text : QString());
        m_checking->take(m_edit->toPlainText());
        m_spelling->check();
    }
    m_checking->begin(m_review.id);
    takePlace();
    showState();
}

void Composer::close()
{
    m_review = {};
    m_saver->leave();
    m_checking->end();
    m_form->leave();
    const QSignalBlocker quiet(m_edit);
    m_edit->showText({});
}

int Composer::mark() const
{
    return m_saver->mark();
}

bool Composer::hasWords() const
{
    return !m_edit->toPlainText().trimmed().isEmpty();
}

void Composer::setSideMargins(int margin)
{
    layout()->setContentsMargins(margin, 0, margin, 14);
}

void Composer::setMostHeight(int height)
{
    const int checks = m_checksScroll->isHidden() ? 0 : m_checksScroll->minimumSizeHint().height();
    const int others = layout()->minimumSize().height() - checks;
    m_checksScroll->setLeast(std::max(0, height - others));
}

void Composer::setChecksFoldable(bool foldable)
{
    m_checks->setFoldable(foldable);
}

void Composer::takeDetails(const ReviewDetails &details)
{
    m_review = details.review;
    m_lastWords = lastWordsFrom(details.review, details.conversation, m_facts.dates().zone());
    m_usualChannel = details.channel;
    m_isReady = details.draft && details.draft->state == ResponseState::Ready;
    const bool answered = details.review.answer == AnswerState::Answered;
    m_foot->setPrivate(details.review.isPrivate);
    m_foot->setReady(m_isReady);
    m_edit->setPlaceholderText(answered ? tr("Answered. Write here to say more.")
                                        : tr("Write your reply. It is saved as you type."));
    m_edit->viewport()->update(); // Of another placeholder alone the field paints nothing anew.
}

void Composer::takeGround()
{
    const ReplyGround &ground = *m_checking->ground();
    const QString language = ground.templates.language;
    m_header->setReady(true);
    m_header->setValues(placeholderValues(ground.placeholders, language, m_facts.today()));
    m_spelling->setLanguage(m_checking->spelledLanguage());
}

void Composer::takeChecked()
{
    const CheckedText &checked = m_checking->checked();
    m_checks->display(checked);
    if (checked.text != m_edit->toPlainText())
        return; // It was typed on; the marks go along until the next answer.
    std::vector<TextRange> marked;
    for (const TextFinding &finding : checked.findings) {
        if (finding.check != TextCheck::UnfilledPlaceholder) // Tokens already.
            marked.insert(marked.end(), finding.ranges.begin(), finding.ranges.end());
    }
    m_marks->set(ReplyHighlighter::Mark::Advice, marked);
}

void Composer::takePlace()
{
    const Channel &chosen = m_form->place().isStored() ? m_facts.channel(m_form->place()) : m_usualChannel;
    const bool same = chosen == m_channel;
    m_channel = chosen;
    showLength();
    if (!same)
        m_checking->checkAgain();
}

void Composer::typed()
{
    m_saver->typed(m_edit->toPlainText());
    m_checking->take(m_edit->toPlainText());
    const DraftSaver::State state = m_saver->state();
    if (m_isReady && (state == DraftSaver::State::Unsaved || state == DraftSaver::State::Saving)) {
        m_isReady = false; // The shop does the same when it gets the words.
        m_foot->setReady(false);
    }
    showLength();
}

void Composer::showState()
{
    m_header->showDraft(*m_saver, {.hasWords = hasWords(), .isReady = m_isReady, .savedAt = m_savedAt});
}

void Composer::showLength()
{
    const QString text = m_edit->toPlainText();
    const bool empty = text.trimmed().isEmpty();
    const bool tooLong = isTooLong(text, m_channel);
    m_edit->setFoot(empty ? QString() : m_facts.numbers().replyLength(text, m_channel), tooLong);
    const std::vector<TextRange> unfilled = unresolvedPlaceholders(text);
    m_refused = m_refused && !unfilled.empty();
    const QString problem = m_refused ? findingSentence({.check = TextCheck::UnfilledPlaceholder, .ranges = unfilled},
                                                        text, m_context.theme.language())
                                      : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_checks->setSaidElsewhere(m_refused ? std::optional(TextCheck::UnfilledPlaceholder) : std::nullopt);
    m_foot->setCan(
        {.copy = !empty, .post = !empty && !m_posting, .why = empty ? tr("Write the reply first.") : problem});
}

bool Composer::refusesUnfilled()
{
    const std::vector<TextRange> unfilled = unresolvedPlaceholders(m_edit->toPlainText());
    m_refused = !unfilled.empty();
    showLength();
    if (m_refused)
        m_edit->select(unfilled.front());
    return m_refused;
}

void Composer::lookAt(const TextFinding &finding)
{
    const std::vector<TextRange> ranges = withinText(finding.ranges, m_edit->toPlainText().size());
    if (ranges.empty())
        return;
    const int selected = m_edit->textCursor().selectionStart();
    const auto next = std::ranges::find_if(ranges, [&](const TextRange &each) { return each.start > selected; });
    m_edit->select(next == ranges.end() ? ranges.front() : *next);
}

void Composer::chooseTemplate()
{
    if (!m_checking->ground() || m_posting)
        return;
    auto *picker = new TemplatePicker(m_context, *m_checking->ground(), m_facts.today(), this);
    connect(picker, &TemplatePicker::chosen, this, &Composer::insertTemplate);
    picker->start();
}

void Composer::insertTemplate(const FilledText &words, ResponseKind kind)
{
    m_kinds[m_review.id] = kind;
    m_marks->add(ReplyHighlighter::Mark::FilledIn, m_edit->insert(words, true));
}

void Composer::insertPlaceholder(PlaceholderName name)
{
    if (!m_checking->ground() || m_posting)
        return;
    const ReplyGround &ground = *m_checking->ground();
    const PlaceholderValues values = placeholderValues(ground.placeholders, ground.templates.language, m_facts.today());
    const FilledText words = filledIn(u"{{%1}}"_s.arg(keyOf(name)), values);
    m_marks->add(ReplyHighlighter::Mark::FilledIn, m_edit->insert(words, false));
}

void Composer::markReady(bool ready)
{
    if (!m_review.id.isStored() || !m_foot->canPost() || (ready && refusesUnfilled()))
        return;
    setBusy(true);
    m_saver->saveNow([this, ready, review = m_review.id](bool saved) {
        if (!saved) {
            setBusy(false);
            return;
        }
        m_actions.tell(AnswerReview(m_context.file).setReady(review, ready), Did::ReadyResponse, Task::MarkReady,
                       [this](bool) { setBusy(false); }, {review.value(), ready ? 1 : 0});
    });
}

void Composer::setBusy(bool busy)
{
    m_posting = busy;
    m_edit->setReadOnly(busy);
    showLength();
}

void Composer::post()
{
    if (!m_review.id.isStored() || !m_foot->canPost() || refusesUnfilled())
        return;
    postAt(m_form->when(), m_form->place());
}

void Composer::postAt(const Moment &when, ChannelId place)
{
    setBusy(true);
    // The words first, then the mark; words that cannot be saved cannot be posted.
    m_saver->saveNow([this, when, place, review = m_review.id, isPrivate = m_review.isPrivate](bool saved) {
        if (!saved) {
            setBusy(false);
            return;
        }
        const ChannelId elsewhere = place == m_review.channel ? ChannelId() : place;
        m_actions.tell(AnswerReview(m_context.file).post(review, when, m_facts.shop().signsAs, elsewhere),
                       Did::PostResponse, Task::PostReply,
                       [this, review](bool done) {
                           setBusy(false);
                           if (done)
                               m_kinds.remove(review);
                           if (done && review == m_review.id)
                               m_form->leave();
                       },
                       {review.value(), isPrivate ? 1 : 0});
    });
}

void Composer::copy()
{
    if (!hasWords())
        return;
    QGuiApplication::clipboard()->setText(m_edit->toPlainText());
    m_context.notices.say(tr("Reply copied."));
}

void Composer::saveNow()
{
    m_saver->saveNow();
}

} // namespace Shopbell
