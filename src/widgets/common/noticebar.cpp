// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/noticebar.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

struct NoticeLook
{
    QString icon;
    QString notice; ///< The property of the style sheet.
    ColorToken ink;
};

NoticeLook lookOf(NoticeBar::Tone tone)
{
    switch (tone) {
    case NoticeBar::Tone::Failure:
        return {u"circle-alert"_s, u"danger"_s, ColorToken::Danger};
    case NoticeBar::Tone::Warning:
        return {u"triangle-alert"_s, u"warn"_s, ColorToken::WarnText};
    case NoticeBar::Tone::Information:
        break;
    }
    return {u"info"_s, u"info"_s, ColorToken::AccentText};
}

} // namespace

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QFrame)
    , m_icon(new IconLabel(theme, u"info"_s, SizeToken::IconButton))
    , m_sentence(new TextLabel(theme, TypeRole::Body))
    , m_action(new QPushButton)
    , m_close(new IconButton(theme, u"x"_s, tr("Close this message")))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setProperty("small", true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_bar);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(theme.space(SpaceToken::CardPadding), 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    hide();

    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionWanted();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void NoticeBar::say(Tone tone, const QString &sentence, const QString &verb)
{
    m_tone = tone;
    const NoticeLook look = lookOf(tone);
    m_bar->setProperty("notice", look.notice);
    m_bar->style()->unpolish(m_bar);
    m_bar->style()->polish(m_bar);
    m_icon->setIcon(look.icon, look.ink);
    m_sentence->setText(sentence);
    m_action->setText(verb);
    m_action->setHidden(verb.isEmpty());
    setAccessibleName(sentence);
    show();
}

void NoticeBar::settle()
{
    if (m_tone == Tone::Failure)
        hide();
}

void NoticeBar::setRoom(const QMargins &room)
{
    layout()->setContentsMargins(room);
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

} // namespace Shopbell
