// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/changedline.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/improvementtext.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/readimprovements.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notices.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

ChangedLine::ChangedLine(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(new FlowLayout(8, 2, this))
{
    setAccessibleName(tr("Changed because of it"));
    m_flow->addWidget(new IconLabel(context.theme, u"lightbulb"_s, SizeToken::IconControl, ColorToken::AccentText));
    m_flow->addWidget(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2, tr("Changed because of it:")));
    hide();
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.improvements)
            read();
    });
}

void ChangedLine::display(ReviewId review)
{
    if (review == m_review)
        return;
    m_review = review;
    take({});
    read();
}

void ChangedLine::read()
{
    const int generation = ++m_generation;
    if (!m_review.isStored())
        return;
    whenAnswered(ReadImprovements(m_context.file).find({.review = m_review}), this,
                 [this, generation](const Result<FoundImprovements> &found) {
                     if (generation != m_generation)
                         return;
                     if (found)
                         take(found->rows);
                     else
                         m_context.notices.failed(errorText(found.error(), Task::ReadImprovements));
                 });
}

void ChangedLine::take(const std::vector<ImprovementRow> &rows)
{
    setVisible(!rows.empty());
    if (rows == m_rows)
        return;
    m_rows = rows;
    for (QPushButton *link : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
        delete link;
    for (const ImprovementRow &row : m_rows) {
        // An ampersand in a title is no shortcut.
        auto *link = new QPushButton(labelWords(row.title), this);
        link->setProperty("link", true);
        link->setAccessibleDescription(ImprovementText::chip(row));
        link->setToolTip(ImprovementText::chip(row));
        connect(link, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT improvementWanted(id); });
        m_flow->addWidget(link);
        link->show();
    }
    updateGeometry();
}

} // namespace Shopbell
