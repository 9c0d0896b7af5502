// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importstep.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Shopbell {

ImportStep::ImportStep(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TypeRole::Section, ColorToken::Text))
    , m_line(new TextLabel(theme, TypeRole::Body, ColorToken::Text2))
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_line->setTextFormat(Qt::RichText);
    m_line->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_head->setSpacing(14);
    m_head->addLayout(words, 1);

    auto *page = new QWidget;
    m_content->setContentsMargins(24, 18, 24, 16);
    m_content->setSpacing(16);
    m_content->addLayout(m_head);
    page->setLayout(m_content);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);

    auto *edge = new QFrame;
    edge->setProperty("hairline", u"horizontal"_s);
    m_foot->setContentsMargins(24, 12, 24, 12);
    m_foot->setSpacing(8);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(edge);
    all->addLayout(m_foot);
}

QString ImportStep::heading() const
{
    return m_title->text();
}

void ImportStep::takeFocus()
{
    focusNextChild();
}

void ImportStep::setHeading(const QString &title, const QString &line)
{
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

QString ImportStep::bold(const QString &plainText)
{
    return u"<b>%1</b>"_s.arg(plainText.toHtmlEscaped());
}

void ImportStep::putBeforeHeading(QWidget *widget)
{
    m_head->insertWidget(0, widget);
}

} // namespace Shopbell
