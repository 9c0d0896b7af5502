// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/addreview/addreviewdialog.h"

#include "core/whenanswered.h"
#include "domain/conversation.h"
#include "format/changetext.h"
#include "format/datetext.h"
#include "format/errortext.h"
#include "format/ratingtext.h"
#include "look/theme.h"
#include "services/editreview.h"
#include "services/keepshop.h"
#include "services/readreviews.h"
#include "widgets/addreview/recoverynote.h"
#include "widgets/addreview/reviewfields.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileInfo>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

AddReviewDialog::AddReviewDialog(const UiContext &context, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_notice(new NoticeBar(context.theme))
    , m_fields(new ReviewFields(context))
    , m_scroll(new QScrollArea)
    , m_hint(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_another(new QPushButton(tr("Add, then another")))
    , m_add(new HintButton(context.theme, QKeySequence(Qt::CTRL | Qt::Key_Enter)))
    , m_zone(QTimeZone::systemTimeZone())
{
    setObjectName(u"addReviewDialog"_s);
    setModal(true);
    m_scroll->setWidget(m_fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(500ms);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(20, 0, 20, 0);
    notice->addWidget(m_notice);
    column->addLayout(notice);
    column->addWidget(m_scroll, 1);
    makeFoot();
    listen();
}

AddReviewDialog::~AddReviewDialog()
{
    keepNow();
}

void AddReviewDialog::makeFoot()
{
    m_cancel->setProperty("ghost", true);
    m_cancel->setObjectName(u"cancel"_s);
    m_another->setObjectName(u"addAnother"_s);
    m_add->setObjectName(u"addReview"_s);
    giveIcon(m_add, m_context.theme, u"check", IconColors(ColorToken::OnAccent));
    m_hint->setWordWrap(true);
    auto *edge = new QFrame;
    edge->setProperty("hairline", u"horizontal"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 12, 20, 12);
    foot->setSpacing(8);
    foot->addWidget(m_hint, 1);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_cancel, m_another, m_add}) {
        button->setAutoDefault(false); // Enter in a line is no reason to add the review.
        foot->addWidget(button);
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(edge);
    column->addLayout(foot);
}

void AddReviewDialog::listen()
{
    connect(m_fields, &ReviewFields::changed, this, &AddReviewDialog::noteChange);
    connect(m_fields, &ReviewFields::afreshWanted, this, &AddReviewDialog::startAfresh);
    connect(&m_keeping, &QTimer::timeout, this, &AddReviewDialog::keepNow);
    connect(m_cancel, &QPushButton::clicked, this, &AddReviewDialog::letGo);
    connect(m_another, &QPushButton::clicked, this, [this] { submit(After::Another); });
    connect(m_add, &QPushButton::clicked, this, [this] { submit(After::Close); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, m_add, [this] { m_add->click(); });
    }
}

void AddReviewDialog::readShop()
{
    whenAnswered(ReadReviews(m_context.file).channels(), this, [this](Result<std::vector<Channel>> channels) {
        if (!channels) {
            m_notice->say(NoticeBar::Tone::Failure, errorText(channels.error(), Task::ReadChannels));
            return;
        }
        m_channels = *std::move(channels);
        m_fields->setChannels(m_channels);
    });
    whenAnswered(KeepShop(m_context.file).read(), this, [this](const Result<Shop> &shop) {
        if (shop)
            m_zone = shop->timeZone();
        m_fields->setNow(DateText(m_context.theme.language(), m_zone).time(m_context.file->now()));
    });
}

void AddReviewDialog::start()
{
    if (isVisible()) {
        raise();
        activateWindow();
        return;
    }
    m_edited.reset();
    m_add->setText(tr("Add review"));
    m_another->show();
    //: %1 is a shortcut: Ctrl+N
    m_hint->setText(tr("Opens with %1").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_fields->setOtherRating({});
    openFor(tr("Add a review"), {});
}

void AddReviewDialog::edit(const ReviewDetails &details)
{
    if (isVisible())
        return;
    m_edited = details;
    m_add->setText(tr("Save changes"));
    m_another->hide();
    m_hint->clear();
    const std::optional<Rating> &rating = details.review.rating;
    const bool inStars = !rating || rating->scale == RatingScale::OneToFive;
    m_fields->setOtherRating(inStars ? QString() : RatingText(m_context.theme.language()).brief(*rating));
    openFor(tr("Change what was said"), details.review.id);
}

void AddReviewDialog::openFor(const QString &title, ReviewId review)
{
    setWindowTitle(title);
    m_note = std::make_unique<RecoveryNote>(m_context.preferences.unfinishedFolder(), m_context.file->path(), review);
    m_notice->hide();
    m_busy = false;
    m_fields->setNow(DateText(m_context.theme.language(), m_zone).time(m_context.file->now()));
    offerKept();
    readShop();
    openSized();
}

void AddReviewDialog::openSized()
{
    const Theme &theme = m_context.theme;
    ensurePolished();
    QSize wanted(theme.scaled(620), std::max(theme.scaled(516), m_fields->sizeHint().height() + theme.scaled(64)));
    wanted = wanted.boundedTo(screen()->availableSize() - QSize(24, 48));
    if (parentWidget())
        wanted = wanted.boundedTo(parentWidget()->window()->size().expandedTo(QSize(480, 360)));
    resize(wanted);
    open();
    m_scroll->verticalScrollBar()->setValue(0);
    m_fields->focusWords();
}

void AddReviewDialog::offerKept()
{
    const std::optional<RecoveryNote::Kept> kept = m_note->read();
    if (!kept) {
        startAfresh();
        return;
    }
    TypedReview typed = kept->typed;
    if (typed.when == TypedReview::When::Now) { // It was now when it was typed.
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(kept->at, m_zone);
        typed.when = TypedReview::When::AnotherTime;
        typed.day = then.date();
        typed.time = QTime(then.time().hour(), then.time().minute());
    }
    fill(typed);
    const DateText dates(m_context.theme.language(), m_zone);
    m_fields->say(tr("You typed this %1. It is not added yet.", "%1 is a moment: today, 08:12")
                      .arg(dates.recently(kept->at, m_context.file->now())),
                  true);
}

void AddReviewDialog::startAfresh()
{
    TypedReview blank;
    if (m_edited) {
        QStringList tags;
        for (const Tag &tag : m_edited->tags)
            tags << tag.name;
        blank = typedFrom(m_edited->review, m_edited->channel, tags, m_zone);
    }
    fill(blank);
    m_note->remove();
    m_fields->say(m_edited ? tr("Kept as you type. Edit > Undo brings the earlier words back.")
                           : tr("Kept as you type. Only the words are needed, the rest can wait."),
                  false);
    m_fields->focusWords();
}

void AddReviewDialog::fill(const TypedReview &typed)
{
    m_keeping.stop();
    m_unkept = false;
    m_fields->fill(typed, QDateTime::fromMSecsSinceEpoch(m_context.file->now(), m_zone));
    showHold();
}

void AddReviewDialog::showHold()
{
    const bool held = m_busy || !m_fields->hasSomething();
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_add, m_another}) {
        button->setEnabled(!held);
        button->setToolTip(held && !m_busy ? tr("Write down what was said first.") : QString());
    }
}

void AddReviewDialog::noteChange()
{
    showHold();
    m_unkept = true;
    if (!m_keeping.isActive()) // Not restarted: a person who types on without a pause loses no more.
        m_keeping.start();
}

void AddReviewDialog::keepNow()
{
    m_keeping.stop();
    if (!m_note || !m_unkept || m_busy)
        return;
    m_unkept = false;
    const TypedReview now = m_fields->typed();
    if (now.isWorthKeeping())
        m_note->write(now, m_context.file->now());
    else
        m_note->remove();
}

void AddReviewDialog::reject()
{
    keepNow();
    if (!m_edited && m_fields->typed().isWorthKeeping())
        m_context.notices.say(tr("What you typed is kept. It is there when you add a review again."));
    TabWindow::reject();
}

void AddReviewDialog::letGo()
{
    m_keeping.stop();
    m_unkept = false;
    if (m_note && !m_busy)
        m_note->remove();
    TabWindow::reject();
}

NewReview AddReviewDialog::unseenParts() const
{
    NewReview rest;
    if (m_edited) {
        const Review &review = m_edited->review;
        rest.title = review.title;
        rest.source = review.source;
        rest.whereItHurts = review.whereItHurts;
        if (review.isPrivate != isSaidInPrivate(m_edited->channel))
            rest.isPrivate = review.isPrivate;
        if (review.rating && review.rating->scale != RatingScale::OneToFive)
            rest.rating = review.rating;
    }
    return rest;
}

void AddReviewDialog::submit(After after)
{
    if (m_busy || !m_fields->hasSomething())
        return;
    m_fields->takeTyped();
    keepNow();
    m_busy = true;
    showHold();
    m_notice->hide();
    NewReview review = newReviewOf(m_fields->typed(), m_channels, m_context.file->now(), m_zone, unseenParts());
    QFuture<Result<ReviewId>> writing = m_edited
        ? EditReview(m_context.file).rewrite(m_edited->review.id, std::move(review))
        : AddReview(m_context.file).add(std::move(review));
    whenAnswered(writing, this, [this, after](const Result<ReviewId> &written) {
        m_busy = false;
        showHold();
        if (written)
            submitted(*written, after);
        else
            m_notice->say(NoticeBar::Tone::Failure, errorText(written.error(), Task::AddReview));
    });
}

void AddReviewDialog::submitted(ReviewId review, After after)
{
    m_keeping.stop();
    m_unkept = false;
    m_note->remove();
    m_context.notices.did(doneSentence(m_edited ? Did::EditReview : Did::AddReview, {review.value()}));
    Q_EMIT added(review);
    if (after == After::Close) {
        accept();
        return;
    }
    const TypedReview last = m_fields->typed();
    TypedReview next;
    next.where = last.where; // The next one often comes from the same place.
    next.otherChannel = last.otherChannel;
    fill(next);
    m_fields->say(tr("The review is added. Now the next one."), false);
    m_fields->focusWords();
}

} // namespace Shopbell
