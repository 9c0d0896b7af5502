// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/replyheader.h"

#include "format/errortext.h"
#include "format/placeholdertext.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/reviews/draftsaver.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/shopfacts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int roomForWords = 460; // Logical pixels at 100 %.
}

ReplyHeader::ReplyHeader(const Theme &theme, const ShopFacts &facts, ReplyEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_icon(new IconLabel(theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::AccentText))
    , m_state(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_template(new QPushButton)
    , m_insert(new QPushButton)
    , m_menu(new QMenu(this))
{
    auto *label = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, tr("Your reply"));
    label->setBuddy(field);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignLeading | Qt::AlignVCenter); // Beside its icon.
    giveIcon(m_template, theme, u"file-text");
    giveIcon(m_insert, theme, u"braces");
    m_template->setAccessibleName(tr("Insert a template"));
    m_template->setObjectName(u"useTemplate"_s);
    m_template->setToolTip(
        tr("Insert a template (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)));
    m_insert->setAccessibleName(tr("Insert a name or a word that the shop knows"));
    m_insert->setToolTip(m_insert->accessibleName());
    m_insert->setMenu(m_menu);
    for (QPushButton *each : {m_template, m_insert}) {
        each->setProperty("small", true);
        each->setEnabled(false);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 7);
    layout->setSpacing(5);
    layout->addWidget(label);
    layout->addSpacing(7);
    layout->addWidget(m_icon);
    layout->addWidget(m_state, 1);
    layout->addSpacing(3);
    layout->addWidget(m_template);
    layout->addWidget(m_insert);
    connect(m_template, &QPushButton::clicked, this, &ReplyHeader::templateWanted);
    connect(m_menu, &QMenu::aboutToShow, this, &ReplyHeader::fillMenu);
    connect(&theme, &Theme::changed, this, &ReplyHeader::takeWidth);
    takeWidth();
}

void ReplyHeader::showDraft(const DraftSaver &saver, const Draft &draft)
{
    const bool danger = saver.state() == DraftSaver::State::Failed;
    const QString words = wordsOf(saver, draft);
    m_state->setText(words);
    m_state->setColor(danger ? ColorToken::Danger : ColorToken::Text3);
    m_icon->setVisible(!words.isEmpty());
    m_icon->setIcon(danger ? u"circle-alert"_s : u"circle-check"_s,
                    danger ? ColorToken::Danger : ColorToken::AccentText);
}

QString ReplyHeader::wordsOf(const DraftSaver &saver, const Draft &draft) const
{
    switch (saver.state()) {
    case DraftSaver::State::Unsaved:
    case DraftSaver::State::Saving:
        return tr("Saving…");
    case DraftSaver::State::Failed:
        return saver.error() ? errorText(*saver.error(), Task::SaveDraft) : QString();
    case DraftSaver::State::Saved:
    case DraftSaver::State::Clean:
        break;
    }
    if (!draft.hasWords)
        return {};
    if (draft.isReady)
        return tr("Ready to be posted");
    if (draft.savedAt == 0)
        return {};
    return m_facts.dates().dayOf(draft.savedAt) == m_facts.today()
        ? tr("Draft saved %1", "a time").arg(m_facts.dates().time(draft.savedAt))
        : tr("Draft saved %1", "a day and a time").arg(m_facts.dates().recently(draft.savedAt, m_facts.now()));
}

void ReplyHeader::setReady(bool ready)
{
    m_template->setEnabled(ready);
    m_insert->setEnabled(ready);
}

void ReplyHeader::fillMenu()
{
    m_menu->clear();
    for (const PlaceholderName name : {PlaceholderName::Customer, PlaceholderName::Item, PlaceholderName::Date,
                                       PlaceholderName::Signed, PlaceholderName::Shop}) {
        const QString label = placeholderLabel(keyOf(name));
        const QString value = m_values.of(keyOf(name));
        //: An entry of a menu: what is inserted, and the words: "Name of the shop: Poppyseed Lane".
        const QString words = value.isEmpty() ? label : tr("%1: %2", "placeholder").arg(label, value);
        m_menu->addAction(QString(words).replace(u'&', "&&"_L1), this,
                          [this, name] { Q_EMIT placeholderWanted(name); });
    }
}

void ReplyHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeWidth();
}

void ReplyHeader::takeWidth()
{
    const bool wide = width() >= m_theme.scaled(roomForWords);
    m_template->setText(wide ? tr("Template") : QString());
    m_insert->setText(wide ? tr("Insert") : QString());
}

} // namespace Shopbell
