// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/composer.h"

#include "format/errortext.h"
#include "look/theme.h"
#include "services/answerreview.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/reviews/draftsaver.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int iconGap = 4; // The style leaves too little between icon and word.
}

Composer::Composer(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
{
    m_saver = new DraftSaver(
        [answer = AnswerReview(context.file)](ReviewId review, QString text, ChangeId stay) {
            return answer.saveDraft(review, std::move(text), stay);
        },
        this);
    build();
    connect(m_saver, &DraftSaver::saved, this, [this] { m_savedAt = m_facts.now(); });
    connect(m_saver, &DraftSaver::stateChanged, this, &Composer::showState);
    connect(&facts, &ShopFacts::changed, this, [this] {
        showState();
        showLength();
    });
}

Composer::~Composer() = default;

void Composer::build()
{
    m_edit = new ReplyEdit(m_context.theme);
    m_edit->setAccessibleName(tr("Your reply"));
    m_edit->setMinimumHeight(m_context.theme.scaled(84));
    m_problem = new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 14);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_edit, 1);
    layout->addSpacing(4);
    layout->addWidget(m_problem);
    layout->addWidget(buildTimeRow());
    layout->addSpacing(8);
    layout->addWidget(buildFoot());
    setFocusProxy(m_edit);
    setProperty("pane", true);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &ReplyEdit::focusLeft, m_saver, qOverload<>(&DraftSaver::saveNow));
}

QWidget *Composer::buildHeader()
{
    const Theme &theme = m_context.theme;
    auto *header = new QWidget;
    auto *label = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, tr("Your reply"));
    label->setBuddy(m_edit);
    m_stateIcon = new IconLabel(theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::AccentText);
    m_state = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 8, 0, 7);
    layout->setSpacing(5);
    layout->addWidget(label);
    layout->addStretch(1);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    return header;
}

QWidget *Composer::buildTimeRow()
{
    m_timeRow = new QWidget;
    m_time = new QDateTimeEdit;
    m_time->setCalendarPopup(true);
    m_time->setProperty("small", true);
    m_time->setAccessibleName(tr("When it was posted"));
    auto *label = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text2, tr("Posted on"));
    label->setBuddy(m_time);
    auto *now = new QPushButton(tr("Now instead"));
    now->setProperty("link", true);
    auto *layout = new QHBoxLayout(m_timeRow);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(label);
    layout->addWidget(m_time);
    layout->addWidget(now);
    m_timeRow->hide();
    connect(now, &QPushButton::clicked, this, [this] { askWhen(false); });
    return m_timeRow;
}

QWidget *Composer::buildFoot()
{
    const Theme &theme = m_context.theme;
    auto *foot = new QWidget;
    m_copy = new QPushButton(theme.icon("copy"), tr("Copy"));
    m_copy->setToolTip(tr("Copy the reply (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText)));
    m_post = new QPushButton(theme.icon("check", IconColors(ColorToken::OnAccent)), tr("Mark as posted"));
    m_post->setProperty("primary", true);
    m_more = new QToolButton;
    m_more->setIcon(theme.icon("chevron-down"));
    m_more->setProperty("framed", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("When it was posted"));
    m_more->setToolTip(tr("When it was posted"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setIconSize({theme.size(SizeToken::IconControl), theme.size(SizeToken::IconControl)});
    const int icon = theme.size(SizeToken::IconButton);
    m_copy->setIconSize({icon + iconGap, icon});
    m_post->setIconSize({icon + iconGap, icon});
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Posted just now"), this, [this] {
        askWhen(false);
        post();
    });
    menu->addAction(tr("Posted at another time…"), this, [this] { askWhen(true); });
    m_more->setMenu(menu);

    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_post);
    layout->addWidget(m_more);
    connect(m_copy, &QPushButton::clicked, this, &Composer::copy);
    connect(m_post, &QPushButton::clicked, this, &Composer::post);
    return foot;
}

void Composer::open(const ReviewDetails &details)
{
    takeDetails(details);
    askWhen(false);
    m_savedAt = details.draft ? details.draft->updatedAt : 0;
    m_edit->showText(m_saver->enter(m_review, details.draft ? details.draft->text : QString()));
    showState();
    showLength();
}

void Composer::refresh(const ReviewDetails &details, int mark)
{
    takeDetails(details);
    if (m_saver->takeFromShop(details.draft ? details.draft->text : QString(), mark)) {
        m_savedAt = details.draft ? details.draft->updatedAt : 0;
        const QSignalBlocker quiet(m_edit);
        m_edit->showText(details.draft ? details.draft->text : QString());
        showState();
    }
    showLength();
}

void Composer::close()
{
    m_review = {};
    m_saver->leave();
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

void Composer::takeDetails(const ReviewDetails &details)
{
    m_review = details.review.id;
    m_channel = details.channel;
    const bool answered = details.review.answer == AnswerState::Answered;
    // What was said in private needs an answer, not a publication.
    m_post->setText(details.review.isPrivate ? tr("Mark as answered") : tr("Mark as posted"));
    m_edit->setPlaceholderText(answered ? tr("Answered. Write here to say more.")
                                        : tr("Write your reply. It is saved as you type."));
    m_edit->viewport()->update(); // Of another placeholder alone the field paints nothing anew.
}

void Composer::typed()
{
    m_saver->typed(m_edit->toPlainText());
    showLength();
}

void Composer::showState()
{
    QString words;
    bool danger = false;
    switch (m_saver->state()) {
    case DraftSaver::State::Unsaved:
    case DraftSaver::State::Saving:
        words = tr("Saving…");
        break;
    case DraftSaver::State::Saved:
    case DraftSaver::State::Clean:
        if (hasWords() && m_savedAt > 0)
            words = m_facts.dates().dayOf(m_savedAt) == m_facts.today()
                ? tr("Draft saved %1", "a time").arg(m_facts.dates().time(m_savedAt))
                : tr("Draft saved %1", "a day and a time").arg(m_facts.dates().recently(m_savedAt, m_facts.now()));
        break;
    case DraftSaver::State::Failed:
        danger = true;
        words = m_saver->error() ? errorText(*m_saver->error(), Task::SaveDraft) : QString();
        break;
    }
    m_state->setText(words);
    m_state->setColor(danger ? ColorToken::Danger : ColorToken::Text3);
    m_stateIcon->setVisible(!words.isEmpty());
    m_stateIcon->setIcon(danger ? u"circle-alert"_s : u"circle-check"_s,
                         danger ? ColorToken::Danger : ColorToken::AccentText);
}

void Composer::showLength()
{
    const QString text = m_edit->toPlainText();
    const bool empty = text.trimmed().isEmpty();
    const bool tooLong = isTooLong(text, m_channel);
    m_edit->setFoot(empty ? QString() : m_facts.numbers().replyLength(text, m_channel), tooLong);
    const QString problem =
        tooLong ? tr("This is longer than the site takes. Shorten it before you post it.") : QString();
    m_problem->setText(problem);
    m_problem->setVisible(tooLong);
    const bool mayNotPost = empty || tooLong || m_posting;
    if ((mayNotPost && (m_post->hasFocus() || m_more->hasFocus())) || (empty && m_copy->hasFocus()))
        m_edit->setFocus(Qt::OtherFocusReason); // A button that is switched off would hand it to the next pane.
    m_copy->setEnabled(!empty);
    m_post->setEnabled(!mayNotPost);
    m_more->setEnabled(m_post->isEnabled());
    m_post->setToolTip(
        empty ? tr("Write the reply first.")
            : tooLong
            ? problem
            : tr("Shopbell posts nothing by itself: copy the reply, post it where the review stands, then mark it here (%1).")
                  .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void Composer::askWhen(bool ask)
{
    m_timeRow->setVisible(ask);
    if (!ask)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_facts.now(), m_facts.dates().zone());
    m_time->setTimeSpec(Qt::LocalTime);
    m_time->setDateTime(QDateTime(now.date(), now.time()));
    m_time->setFocus(Qt::OtherFocusReason);
}

void Composer::post()
{
    if (!m_review.isStored() || !m_post->isEnabled())
        return;
    const QTimeZone &zone = m_facts.dates().zone();
    qint64 when = m_facts.now();
    if (m_timeRow->isVisibleTo(this))
        when = QDateTime(m_time->date(), m_time->time(), zone).toMSecsSinceEpoch();
    postAt(Moment::atTime(when, zone));
}

void Composer::postAt(const Moment &when)
{
    m_posting = true;
    m_edit->setReadOnly(true);
    showLength();
    const auto finish = [this] {
        m_posting = false;
        m_edit->setReadOnly(false);
        showLength();
    };
    // The words first, then the mark; words that cannot be saved cannot be posted.
    m_saver->saveNow([this, when, finish, review = m_review](bool saved) {
        if (!saved) {
            finish();
            return;
        }
        m_actions.tell(AnswerReview(m_context.file).post(review, when, m_facts.shop().signsAs), Did::PostResponse,
                       Task::PostReply, [this, finish](bool done) {
                           finish();
                           if (done)
                               askWhen(false);
                       });
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
