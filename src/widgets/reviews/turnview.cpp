// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/turnview.h"

#include "format/reviewsentence.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/escape.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/intoview.h"
#include "widgets/common/readingmargins.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/shopfacts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int turnEdge = 2;

/// What one calls somebody; a name without spaces is whole.
QString firstName(const QString &author)
{
    return authorName(author).section(u' ', 0, 0);
}

} // namespace

TurnView::TurnView(const Theme &theme, const ShopFacts &facts, const Message &message, const QString &customer,
                   const QString &given, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_message(message)
    , m_box(new QVBoxLayout(this))
    , m_words(new ReadingText(theme, TypeRole::Body))
{
    m_words->setWords(shownText());
    m_box->setContentsMargins(readingMargins(theme, 12 + turnEdge, 0, 0, 0));
    m_box->setSpacing(1);
    m_box->addWidget(buildHead(customer, given));
    m_box->addWidget(m_words);
    showTools(false);
}

QWidget *TurnView::buildHead(const QString &customer, const QString &given)
{
    const auto *ours = std::get_if<Response>(&m_message);
    const Moment said = ours ? ours->posted : std::get<Turn>(m_message).said;
    QString who;
    if (!ours)
        //: The first name of a customer who added a message.
        who = tr("%1 wrote again").arg(firstName(customer));
    else if (ours->signedBy.isEmpty())
        who = tr("You answered");
    else
        who = tr("%1 answered", "a name").arg(ours->signedBy);

    auto *head = new QWidget;
    m_head = head;
    auto *name = new TextLabel(m_theme, TypeRole::Small, ColorToken::Text, who);
    name->setWeight(QFont::DemiBold);
    name->setTextFormat(Qt::PlainText);
    auto *stamp =
        new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, m_facts.dates().stamp(said, m_facts.now()));
    // Over the head, not in it: it has the end of the line only while it is wanted. placeTools() keeps the height.
    m_tools = new IconButton(m_theme, "ellipsis", tr("Edit or delete this message"), IconButton::Look::Ghost, this);
    m_tools->setPopupMode(QToolButton::InstantPopup);
    m_tools->installEventFilter(this);
    auto *menu = new QMenu(m_tools);
    menu->addAction(m_theme.icon("pencil"), tr("Edit"), this, &TurnView::edit);
    menu->addAction(m_theme.icon("trash-2"), tr("Delete"), this, &TurnView::removeWanted);
    if (ours)
        menu->addAction(m_theme.icon("history"), tr("Earlier words"), this, &TurnView::earlierWanted);
    m_tools->setMenu(menu);

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    layout->addWidget(name);
    layout->addWidget(stamp);
    layout->addStretch(1);
    if (ours) {
        m_posted = new IconLabel(m_theme, u"check"_s, SizeToken::IconInline, ColorToken::Text3);
        layout->addWidget(m_posted);
        for (QWidget *each : {static_cast<QWidget *>(m_posted), head})
            each->installEventFilter(this);
        auto *where = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, given);
        where->setTextFormat(Qt::PlainText);
        where->setObjectName(u"answerGiven"_s);
        layout->addWidget(where);
    }
    //: When an answer was given and where: "19 Nov, 09:00, Sent by e-mail".
    const QString when = ours ? tr("%1, %2", "when and where").arg(stamp->text(), given) : stamp->text();
    //: A message of the conversation, as a screen reader says it: who, when, the words.
    setAccessibleName(tr("%1, %2: %3").arg(who, when, shownText()));
    m_words->setAccessibleName(who);
    return head;
}

QString TurnView::text() const
{
    return std::visit([](const auto &said) { return said.text; }, m_message);
}

QString TurnView::shownText() const
{
    //: Instead of the words of an answer that was given in person.
    return text().trimmed().isEmpty() ? tr("Told in person.") : text();
}

void TurnView::edit()
{
    if (m_editor)
        return;
    openEditor(m_kept.isEmpty() ? text() : m_kept);
    m_edit->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_editor);
}

void TurnView::editAgain(const QString &words)
{
    if (!m_editor)
        openEditor(words);
}

void TurnView::openEditor(const QString &words)
{
    m_editor = new QWidget;
    m_edit = new ReplyEdit(m_theme);
    m_edit->setPlainText(words);
    m_edit->setAccessibleName(tr("Edit this message"));
    m_edit->setMinimumHeight(m_theme.scaled(88));
    m_edit->setMaximumHeight(m_theme.scaled(140)); // What is below it stays in sight.
    m_edit->installEventFilter(this);
    auto *done = new QPushButton(tr("Save the message"));
    done->setProperty("small", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("small", true);
    cancel->setProperty("ghost", true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(done);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 4, 4, 4);
    layout->addWidget(m_edit);
    if (isOurs()) {
        auto *hint = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3,
                                   tr("Change it where it is posted, too. The earlier words are kept."));
        hint->setWordWrap(true);
        layout->addWidget(hint);
        if (m_advice)
            layout->addWidget(m_advice(*m_edit));
    }
    layout->addLayout(foot);
    m_words->hide();
    m_box->addWidget(m_editor);
    m_edit->moveCursor(QTextCursor::End);
    connect(done, &QPushButton::clicked, this, &TurnView::save);
    connect(cancel, &QPushButton::clicked, this, [this] { leaveEditing(); });
    leaveWithEscape(m_editor, [this] {
        const QString typed = m_edit->toPlainText().trimmed();
        leaveEditing(typed == text() ? QString() : typed);
    });
}

void TurnView::finishEditing()
{
    if (m_editor)
        save();
}

void TurnView::leaveEditing(const QString &kept)
{
    if (m_saving)
        return;
    m_kept = kept;
    Q_EMIT wordsKept(kept);
    const bool typed = m_editor->isAncestorOf(QApplication::focusWidget());
    sendAway(*m_editor); // Until it is gone Tab would still stop there, and what has the keys be counted behind it.
    m_editor = nullptr;
    m_edit = nullptr;
    m_words->show();
    if (typed)
        m_tools->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingEnded();
}

void TurnView::save()
{
    if (m_saving)
        return;
    const QString wanted = m_edit->toPlainText().trimmed();
    if (wanted.isEmpty() || wanted == text()) {
        leaveEditing();
        return;
    }
    m_saving = true;
    m_edit->setReadOnly(true);
    Q_EMIT rewordWanted(wanted);
}

void TurnView::reworded(bool done)
{
    m_saving = false;
    if (!m_editor)
        return;
    m_edit->setReadOnly(false);
    if (done)
        leaveEditing();
}

void TurnView::showTools(bool show)
{
    // The button keeps its place, so that nothing moves when the pointer comes.
    if (show)
        m_tools->setIconName("ellipsis");
    else
        m_tools->setIcon({});
}

bool TurnView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tools && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        showTools(event->type() == QEvent::FocusIn || underMouse());
    const bool isHead = m_posted && (watched == m_posted || watched == m_posted->parent());
    if (isHead && (event->type() == QEvent::Move || event->type() == QEvent::Show))
        placeTools(); // They get their place after this view, when they are shown.
    if (m_edit && watched == m_edit
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSave = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && key->modifiers().testFlag(Qt::ControlModifier);
        if (isSave) {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept();
            else
                save();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TurnView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    placeTools();
}

void TurnView::placeTools()
{
    m_tools->adjustSize();
    m_head->setMinimumHeight(m_tools->height()); // Else it would cover the first words while it has the focus.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect posted = m_posted ? QRect(m_posted->mapTo(this, QPoint()), m_posted->size()) : QRect();
    const int gap = m_theme.scaled(6);
    if (mirrored)
        m_tools->move(m_posted ? posted.right() + gap : 0, 0);
    else
        m_tools->move((m_posted ? posted.left() - gap : width()) - m_tools->width(), 0);
    m_tools->raise();
}

void TurnView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - turnEdge : 0;
    painter.fillRect(left, 0, turnEdge, height(), m_theme.color(isOurs() ? ColorToken::Accent : ColorToken::Line));
}

void TurnView::enterEvent(QEnterEvent *event)
{
    showTools(true);
    QFrame::enterEvent(event);
}

void TurnView::leaveEvent(QEvent *event)
{
    showTools(m_tools->hasFocus());
    QFrame::leaveEvent(event);
}

} // namespace Shopbell
