// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/conversationview.h"

#include "domain/answerplace.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/answerreview.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/intoview.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/preferences.h"
#include "widgets/reviews/earlierdialog.h"
#include "widgets/reviews/editoradvice.h"
#include "widgets/reviews/messageform.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/turnview.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Shopbell {

ConversationView::ConversationView(const UiContext &context, const ShopFacts &facts, ReviewActions &actions,
                                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_actions(actions)
    , m_turns(new QVBoxLayout)
    , m_add(new QPushButton(context.theme.icon("plus", ColorToken::AccentText), tr("Add a message")))
    , m_form(new MessageForm(context.theme, facts))
    , m_unsent(context.preferences.unfinishedFolder(), context.file->path())
{
    m_add->setProperty("link", true);
    m_add->setToolTip(tr("Write down what was said elsewhere: by phone, at the counter, on the site."));
    const int icon = context.theme.size(SizeToken::IconInline);
    m_add->setIconSize({icon + 4, icon});
    m_form->hide();
    m_turns->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_turns);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    layout->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, &ConversationView::addMessage);
    connect(m_form, &MessageForm::added, this, &ConversationView::add);
    connect(m_form, &MessageForm::typedChanged, this, [this] { m_unsent.keep(m_review, m_form->typed()); });
    connect(m_form, &MessageForm::closed, this, [this] {
        showForm(false);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(&facts, &ShopFacts::changed, this, [this] {
        m_shown.clear();
        rebuild();
    });
}

void ConversationView::display(const ReviewDetails &details)
{
    if (details.review.id != m_review) {
        for (TurnView *turn : findChildren<TurnView *>(Qt::FindDirectChildrenOnly))
            turn->finishEditing();
        m_review = details.review.id;
        const MessageForm::Typed unsent = m_unsent.of(m_review);
        showForm(!unsent.text.isEmpty());
        m_form->open(details.review.author, unsent);
        m_shown.clear();
        for (TurnView *turn : findChildren<TurnView *>(Qt::FindDirectChildrenOnly))
            delete turn;
    }
    if (details.channel != m_details.channel || details.review.isPrivate != m_details.review.isPrivate
        || details.places != m_details.places)
        m_shown.clear(); // It is said of each answer where it was given.
    m_details = details;
    rebuild();
}

void ConversationView::addMessage()
{
    if (m_form->isHidden())
        m_form->open(m_details.review.author, m_unsent.of(m_review));
    showForm(true);
    m_form->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_form);
}

void ConversationView::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_add->setVisible(!shown);
}

QString ConversationView::given(const Message &message) const
{
    const auto *response = std::get_if<Response>(&message);
    if (!response)
        return {};
    const Channel &place = placeOf(*response, m_details);
    return givenAt(place, othersRead(m_details.review, place));
}

void ConversationView::rebuild()
{
    if (isEditing() || (m_shown == m_details.conversation && m_turns->count() == int(m_details.conversation.size())))
        return; // What is being edited is shown anew when that has ended.
    const KeptFocus focus(*this);
    emptyLayout(*m_turns);
    for (const Message &message : m_details.conversation) {
        auto *turn = new TurnView(m_context.theme, m_facts, message, m_details.review.author, given(message), this);
        m_turns->addWidget(turn);
        if (const auto *response = std::get_if<Response>(&message)) {
            const bool isPublic = othersRead(m_details.review, placeOf(*response, m_details));
            turn->setAdvice([this, isPublic](ReplyEdit &edit) -> QWidget * {
                return new EditorAdvice(m_context, m_review, isPublic, edit);
            });
        }
        connect(turn, &TurnView::rewordWanted, this,
                [this, turn, message](const QString &text) { reword(*turn, message, text); });
        connect(turn, &TurnView::removeWanted, this, [this, message] { remove(message); });
        connect(turn, &TurnView::earlierWanted, this, [this, message] {
            auto *dialog = new EarlierDialog(m_context, std::get<Response>(message).id, m_facts.dates(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        connect(turn, &TurnView::editingEnded, this, &ConversationView::rebuild);
        connect(turn, &TurnView::wordsKept, this,
                [this, key = keyOf(message)](const QString &words) { m_kept[key] = words; });
        if (const auto kept = m_kept.find(keyOf(message)); kept != m_kept.end())
            turn->keepWords(kept->second);
        if (const auto refused = m_refused.extract(keyOf(message)))
            turn->editAgain(refused.mapped());
    }
    m_shown = m_details.conversation;
    focus.giveBack();
}

bool ConversationView::isEditing() const
{
    const QList<TurnView *> turns = findChildren<TurnView *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(turns, &TurnView::isEditing);
}

ConversationView::MessageKey ConversationView::keyOf(const Message &message)
{
    return {message.index(), std::visit([](const auto &said) { return said.id.value(); }, message)};
}

void ConversationView::reword(TurnView &turn, const Message &message, const QString &text)
{
    const AnswerReview answer(m_context.file);
    const auto told = [this, turn = QPointer(&turn), key = keyOf(message), text](bool done) {
        if (done)
            m_kept.erase(key);
        if (turn) {
            turn->reworded(done);
        } else if (!done) { // It is offered again where its message is shown.
            m_refused[key] = text;
            m_shown.clear();
            rebuild();
        }
    };
    if (const auto *response = std::get_if<Response>(&message))
        m_actions.tell(answer.editPosted(response->id, text, response->posted), Did::EditResponse, Task::AddMessage,
                       told);
    else
        m_actions.tell(answer.editTurn(std::get<Turn>(message).id, text, std::get<Turn>(message).said), Did::EditTurn,
                       Task::AddMessage, told);
}

void ConversationView::remove(const Message &message)
{
    m_kept.erase(keyOf(message)); // Another message may get its id.
    const AnswerReview answer(m_context.file);
    if (const auto *response = std::get_if<Response>(&message))
        m_actions.tell(answer.removeResponse(response->id), Did::DeleteTurn, Task::AddMessage);
    else
        m_actions.tell(answer.removeTurn(std::get<Turn>(message).id), Did::DeleteTurn, Task::AddMessage);
}

void ConversationView::add(bool byShop, const QString &text, const Moment &said)
{
    const AnswerReview answer(m_context.file);
    const auto close = [this, review = m_review](bool done) {
        if (!done)
            return; // The words stay in the form.
        m_unsent.keep(review, {});
        if (review != m_review)
            return;
        const bool typed = m_form->isAncestorOf(QApplication::focusWidget());
        showForm(false);
        if (typed) // Else the keys would go to whatever field comes next.
            m_add->setFocus(Qt::OtherFocusReason);
    };
    if (byShop)
        m_actions.tell(answer.addAnswer(m_review, text, said, m_facts.shop().signsAs), Did::AddTurn, Task::AddMessage,
                       close);
    else
        m_actions.tell(answer.addTurn(m_review, text, said), Did::AddTurn, Task::AddMessage, close);
}

} // namespace Shopbell
