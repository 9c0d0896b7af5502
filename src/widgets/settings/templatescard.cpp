// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/templatescard.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/keeptemplates.h"
#include "widgets/common/card.h"
#include "widgets/settings/templatesdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

TemplatesCard::TemplatesCard(const UiContext &context, QWidget *parent)
    : SettingsCard(context.theme, u"file-text"_s, parent)
    , m_context(context)
    , m_count(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
{
    setProperty("card", true);
    setAccessibleName(tr("Reply templates"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(2);
    auto *title = new QLabel(tr("Reply templates"));
    title->setProperty("role", u"title"_s);
    column->addWidget(title);
    auto *caption = new QLabel(tr("Texts that a reply can begin with, by kind, stars, topic, tone and language. What "
                                  "stands in braces is filled in when you use one."));
    caption->setProperty("role", u"micro"_s);
    caption->setProperty("tone", u"text3"_s);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addSpacing(10);
    m_count->setObjectName(u"templateCount"_s);
    m_count->setWordWrap(true);
    auto *open = new QPushButton(tr("Show and change them…"));
    open->setObjectName(u"openTemplates"_s);
    open->setAccessibleName(tr("Show and change the reply templates"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(open);
    column->addLayout(row);
    connect(open, &QPushButton::clicked, this, &TemplatesCard::openTemplates);
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (isVisible() && what.templates)
            refresh();
    });
}

void TemplatesCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    refresh();
}

void TemplatesCard::refresh()
{
    const int generation = ++m_generation;
    whenAnswered(
        KeepTemplates(m_context.file).list({.withHidden = true}), this,
        [this, generation](const Result<std::vector<ReplyTemplate>> &all) {
            if (generation != m_generation)
                return;
            if (!all) {
                m_count->setText(errorText(all.error(), Task::KeepTemplates));
                return;
            }
            const auto own = std::ranges::count_if(*all, &ReplyTemplate::isOwn);
            //: %1 is the next sentence.
            m_count->setText(
                tr("%Ln template(s). %1", nullptr, int(all->size())).arg(tr("%Ln of your own.", nullptr, int(own))));
        });
}

void TemplatesCard::openTemplates()
{
    if (!m_dialog) {
        m_dialog = new TemplatesDialog(m_context, window());
        m_dialog->start();
        return;
    }
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Shopbell
