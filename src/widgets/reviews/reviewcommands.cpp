// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewcommands.h"

#include "format/reviewwords.h"
#include "look/theme.h"
#include "models/reviewlistmodel.h"
#include "services/keepimprovements.h"
#include "widgets/addreview/addreviewdialog.h"
#include "widgets/common/notices.h"
#include "widgets/reviews/behindwhichdialog.h"
#include "widgets/reviews/bulkpane.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/historydialog.h"
#include "widgets/reviews/ownerline.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/reviewlistpane.h"
#include "widgets/reviews/reviewtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Shopbell {

ReviewCommands::ReviewCommands(const UiContext &context, ReviewActions &actions, const Panes &panes, QObject *parent)
    : SectionCommands(context, panes.page, panes.list.table(), parent)
    , m_actions(actions)
    , m_panes(panes)
    , m_menu(new QMenu(&panes.page))
{
    addReplyActions();
    separate();
    addSortActions();
    separate();
    addReviewActions();
    separate();
    addListActions();
    m_menu->addActions({m_edit, m_delete, m_urgent, m_private, m_answer});
    m_menu->addSeparator();
    m_menu->addActions({m_handOver, m_promise, m_behind, m_message, m_copyText, m_copyLink});
    m_menu->addSeparator();
    m_menu->addAction(m_history);
    offerMenu(m_menu);
    update();
}

void ReviewCommands::addReplyActions()
{
    m_reply = add(tr("&Reply"), u"reply"_s, Qt::Key_R, InList, [this] { Q_EMIT replyWanted(); });
    m_apologise = add(tr("Ap&ologise with a plan"), u"handshake"_s, Qt::Key_A, InList, [this] { Q_EMIT planWanted(); });
    m_post =
        add(tr("Mark as &posted"), u"check"_s, Qt::CTRL | Qt::Key_Return, InPage, [this] { m_panes.detail.post(); });
    m_post->setShortcuts({Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_Return}); // Menus show the first, "Ctrl+Enter".
    m_copy = add(tr("&Copy the reply"), u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C, InPage,
                 [this] { m_panes.detail.copy(); });
    m_template = add(tr("Insert a &template…"), u"file-text"_s, Qt::CTRL | Qt::Key_T, InPage, [this] {
        if (!m_panes.detail.composer().isVisible())
            m_panes.detail.reply();
        m_panes.detail.composer().chooseTemplate();
    });
    m_save =
        add(tr("&Save the draft now"), u"save"_s, QKeySequence::Save, InPage, [this] { m_panes.detail.saveNow(); });
}

void ReviewCommands::addSortActions()
{
    const std::array keys{std::pair(Sentiment::Positive, Qt::Key_P), std::pair(Sentiment::Negative, Qt::Key_N),
                          std::pair(Sentiment::Mixed, Qt::Key_M), std::pair(Sentiment::Unsorted, Qt::Key_U)};
    for (const auto &[sentiment, key] : keys)
        m_sort.append(add(nameOf(sentiment), iconOf(sentiment), key, InList,
                          [this, sentiment = sentiment] { sortAs(sentiment); }));
    m_tag = add(tr("Add a ta&g"), u"tag"_s, Qt::Key_T, InList, [this] {
        if (m_panes.list.isBulk())
            m_panes.bulk.addTag();
        else
            m_panes.detail.addTag();
    });
    m_archive = add(tr("Arc&hive"), u"archive"_s, Qt::Key_E, InList, [this] { archive(); });
    m_flag = add(tr("&Look at again"), u"flag"_s, {}, InPage, [this] { flag(); });
    m_flag->setCheckable(true);
}

void ReviewCommands::addReviewActions()
{
    m_edit = add(tr("&Edit…"), u"pencil"_s, {}, InPage, [this] { editReview(); });
    m_delete = add(tr("&Delete"), u"trash-2"_s, {}, InPage, [this] { deleteReview(); });
    m_urgent = add(tr("Health or safety is at stake"), u"triangle-alert"_s, {}, InPage,
                   [this] { m_actions.setUrgent(m_panes.list.selection(), m_urgent->isChecked()); });
    m_urgent->setCheckable(true);
    m_private = add(tr("Said in private"), u"lock"_s, {}, InPage,
                    [this] { m_actions.setPrivate(m_panes.detail.review(), m_private->isChecked()); });
    m_private->setCheckable(true);
    m_answer = add(tr("I &want to answer this"), u"timer"_s, {}, InPage,
                   [this] { m_actions.startClock(m_panes.list.selection()); });
    m_message = add(tr("Add a &message"), u"message-square-plus"_s, {}, InPage, [this] { Q_EMIT messageWanted(); });
    m_handOver = add(tr("Hand over to some&body…"), u"git-compare"_s, {}, InPage, [this] { Q_EMIT handOverWanted(); });
    m_promise = add(tr("Promise to p&ut it right…"), u"handshake"_s, {}, InPage,
                    [this] { Q_EMIT promiseWanted(m_panes.detail.review()); });
    m_behind = add(tr("Put it behind an &improvement…"), u"lightbulb"_s, {}, InPage, [this] { askImprovement(); });
    m_copyText = add(tr("Copy what they wrote"), u"copy"_s, {}, InPage, [this] {
        if (const Review *review = shown())
            copyText(review->title.isEmpty() ? review->text : review->title + u'\n' + review->text,
                     tr("Review copied."));
    });
    m_copyLink = add(tr("Copy the link"), u"link"_s, {}, InPage, [this] {
        if (const Review *review = shown())
            copyText(review->link, tr("Link copied."));
    });
    m_history = add(tr("Histor&y of this review…"), u"history"_s, {}, InPage, [this] { showHistory(); });
}

void ReviewCommands::addListActions()
{
    m_next = add(tr("&Next review"), {}, Qt::Key_J, InList, [this] { m_panes.list.step(1); });
    m_previous = add(tr("Pre&vious review"), {}, Qt::Key_K, InList, [this] { m_panes.list.step(-1); });
    m_selectAll =
        add(tr("Select all in this view"), u"list-checks"_s, {}, InPage, [this] { m_panes.list.selectAll(); });
}

const Review *ReviewCommands::shown() const
{
    const std::optional<ReviewDetails> &details = m_panes.detail.details();
    return details && details->review.id == m_panes.detail.review() ? &details->review : nullptr;
}

qint64 ReviewCommands::rowId() const
{
    return m_panes.detail.review().value();
}

bool ReviewCommands::isRowRead() const
{
    return m_panes.list.isBulk() || shown();
}

void ReviewCommands::update()
{
    const bool bulk = m_panes.list.isBulk();
    // What works on the row needs no more than the row; what it says comes a little later.
    const bool one = !bulk && m_panes.detail.details() && m_panes.detail.review().isStored();
    const Review *review = bulk ? nullptr : shown();
    const bool some = bulk || one;
    for (QAction *action : {m_reply, m_apologise, m_post, m_copy, m_save, m_promise, m_behind, m_copyText, m_history})
        action->setEnabled(one);
    for (QAction *action : {m_template, m_message}) // Their fields are hidden behind a plan.
        action->setEnabled(one && !m_panes.detail.isPlanning());
    for (QAction *action : std::as_const(m_sort))
        action->setEnabled(some);
    for (QAction *action : {m_tag, m_archive, m_flag, m_urgent})
        action->setEnabled(some);
    const std::optional<ReviewDetails> &details = m_panes.detail.details();
    m_handOver->setEnabled(review && needsOwner(*details) && !openHandOver(details->handOvers));
    m_private->setEnabled(review);
    m_next->setEnabled(m_panes.list.model().count() > 0);
    m_previous->setEnabled(m_next->isEnabled());
    m_selectAll->setEnabled(m_next->isEnabled());
    m_answer->setEnabled(bulk || (review && review->answer == AnswerState::NotAnswered));
    m_copyLink->setEnabled(review && !review->link.isEmpty());
    // What a file brought is not changed; it can be archived, or taken back with its import.
    m_edit->setVisible(review && review->typedByHand());
    m_delete->setVisible(m_edit->isVisible());

    m_flag->setChecked(review && review->flagged);
    m_urgent->setChecked(review && review->urgent);
    m_private->setChecked(review && review->isPrivate);
    const bool archived = bulk ? m_panes.list.query().shelf == Shelf::Archived : review && review->archived;
    m_archive->setText(archived ? tr("Take out of the arc&hive") : tr("Arc&hive"));
    m_archive->setIcon(context().theme.icon(archived ? "archive-restore" : "archive"));
    openWaiting();
}

void ReviewCommands::sortAs(Sentiment sentiment)
{
    m_actions.setSentiment(m_panes.list.selection(), sentiment);
}

void ReviewCommands::archive()
{
    if (m_panes.list.isBulk())
        m_panes.bulk.archive();
    else if (const Review *review = shown(); review && review->archived)
        m_actions.unarchive(m_panes.list.selection());
    else
        m_actions.archive(m_panes.list.selection());
}

void ReviewCommands::flag()
{
    const Review *review = m_panes.list.isBulk() ? nullptr : shown();
    m_actions.setFlagged(m_panes.list.selection(), !review || !review->flagged);
}

void ReviewCommands::editReview()
{
    if (!shown())
        return;
    auto *dialog = new AddReviewDialog(context(), &m_panes.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(*m_panes.detail.details());
}

void ReviewCommands::deleteReview()
{
    m_actions.remove(m_panes.detail.review());
}

void ReviewCommands::askImprovement()
{
    const ReviewId review = m_panes.detail.review();
    auto *dialog = new BehindWhichDialog(context(), review, &m_panes.page);
    connect(dialog, &BehindWhichDialog::chosen, this, [this, review](ImprovementId id) {
        m_actions.tell(KeepImprovements(context().file).link(id, {review}), Did::LinkImprovement,
                       Task::ChangeImprovements);
    });
    dialog->start();
}

void ReviewCommands::copyText(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    context().notices.say(said);
}

void ReviewCommands::showHistory()
{
    auto *dialog = new HistoryDialog(context(), m_panes.detail.review(), &m_panes.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Shopbell
