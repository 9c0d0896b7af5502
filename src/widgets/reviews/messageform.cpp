// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/messageform.h"

#include "look/theme.h"
#include "widgets/common/datefield.h"
#include "widgets/common/escape.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/segment.h"
#include "widgets/common/tooltip.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/shopfacts.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shopbell {

MessageForm::MessageForm(const Theme &theme, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_who(new Segment(theme))
    , m_text(new ReplyEdit(theme))
    , m_when(new QComboBox)
    , m_time(new DayAndTimeField)
    , m_add(new QPushButton(tr("Add the message")))
{
    m_who->setAccessibleName(tr("Who said it"));
    m_who->addSegment(int(Speaker::Customer), tr("They wrote again"), "message-square");
    m_who->addSegment(int(Speaker::Shop), tr("We answered"), "reply");
    m_who->leaveKeysWhereTheyAre();
    m_text->setAccessibleName(tr("What was said"));
    m_text->setPlaceholderText(tr("What was said"));
    m_text->setMinimumHeight(theme.scaled(72));
    m_text->setMaximumHeight(theme.scaled(140));
    m_text->installEventFilter(this);
    m_when->setProperty("small", true);
    m_when->setAccessibleName(tr("When it was said"));
    m_when->addItems({tr("Just now"), tr("I do not know when"), tr("At another time…")});
    m_time->setProperty("small", true);
    m_time->setAccessibleName(tr("Day and time"));
    m_time->hide();
    m_add->setProperty("small", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("small", true);
    cancel->setProperty("ghost", true);

    auto *foot = new FlowLayout(8, 6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_when, m_time, m_add, cancel})
        foot->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_who);
    layout->addWidget(m_text);
    layout->addLayout(foot);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_add->setEnabled(hasWords());
        Q_EMIT typedChanged();
    });
    connect(m_who, &Segment::chosen, this, &MessageForm::typedChanged);
    connect(m_who, &Segment::chosen, m_text, [this] {
        if (!m_who->isAncestorOf(QApplication::focusWidget())) // A click: what is typed next belongs there.
            m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_when, &QComboBox::currentIndexChanged, this, &MessageForm::typedChanged);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &MessageForm::typedChanged);
    connect(m_when, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_time->setVisible(When(index) == When::At); });
    connect(m_add, &QPushButton::clicked, this, &MessageForm::add);
    setFocusProxy(m_text);
    connect(cancel, &QPushButton::clicked, this, &MessageForm::closed);
    leaveWithEscape(this, [this] { Q_EMIT closed(); });
}

void MessageForm::open(const QString &customer, const Typed &typed)
{
    const QSignalBlocker blocker(this);
    m_who->setCurrent(int(typed.speaker));
    m_who->setToolTip(toolTipOf(customer));
    m_text->showText(typed.text);
    m_text->moveCursor(QTextCursor::End);
    m_add->setEnabled(hasWords());
    m_when->setCurrentIndex(int(typed.when));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_facts.now(), m_facts.dates().zone());
    m_time->setDateTime(typed.time.isValid() ? typed.time : QDateTime(now.date(), now.time()));
}

MessageForm::Typed MessageForm::typed() const
{
    return {m_text->toPlainText(), Speaker(m_who->current()), When(m_when->currentIndex()), m_time->dateTime()};
}

bool MessageForm::hasWords() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

bool MessageForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->accept(); // Not the reply below is meant.
            return true;
        }
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessageForm::add()
{
    if (hasWords())
        Q_EMIT added(m_who->current() == int(Speaker::Shop), m_text->toPlainText().trimmed(), said());
}

Moment MessageForm::said() const
{
    const QTimeZone &zone = m_facts.dates().zone();
    switch (When(m_when->currentIndex())) {
    case When::Now:
        return Moment::atTime(m_facts.now(), zone);
    case When::At:
        return Moment::atTime(QDateTime(m_time->date(), m_time->time(), zone).toMSecsSinceEpoch(), zone);
    case When::Unknown:
        break;
    }
    return Moment::unknown();
}

} // namespace Shopbell
