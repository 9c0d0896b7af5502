// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/editoradvice.h"

#include "look/theme.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/replychecking.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyhighlighter.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

EditorAdvice::EditorAdvice(const UiContext &context, ReviewId review, bool isPublic, ReplyEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_checking(new ReplyChecking(context, u"set-aside-edited"_s, this))
    , m_checks(new ChecksList(context.theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_checks);
    m_checks->setFolding(true);
    hide();

    m_checking->setAdjusting([isPublic](ReplyFacts &facts) { facts.isPublic = isPublic; });
    auto *marks = new ReplyHighlighter(context.theme, edit.document());
    connect(m_checking, &ReplyChecking::changed, this, [this, marks] {
        m_checks->display(m_checking->checked());
        setVisible(!m_checks->isEmpty());
        std::vector<TextRange> advised;
        for (const TextFinding &finding : m_checking->checked().findings)
            advised.insert(advised.end(), finding.ranges.begin(), finding.ranges.end());
        marks->set(ReplyHighlighter::Mark::Advice, advised);
    });
    connect(&edit, &QPlainTextEdit::textChanged, m_checking, [this, &edit] { m_checking->take(edit.toPlainText()); });
    connect(m_checks, &ChecksList::findingChosen, &edit, [&edit](const TextFinding &finding) {
        const std::vector<TextRange> ranges = withinText(finding.ranges, edit.toPlainText().size());
        if (!ranges.empty())
            edit.select(ranges.front());
    });
    connect(m_checks, &ChecksList::setAsideWanted, m_checking, &ReplyChecking::setAside);
    connect(m_checks, &ChecksList::bringBackWanted, m_checking, &ReplyChecking::bringBack);
    connect(m_checks, &ChecksList::focusLeft, &edit, [&edit] { edit.setFocus(Qt::OtherFocusReason); });
    m_checking->begin(review);
    m_checking->take(edit.toPlainText());
}

} // namespace Shopbell
