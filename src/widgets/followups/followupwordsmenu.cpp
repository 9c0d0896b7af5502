// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followupwordsmenu.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/placeholdertext.h"
#include "format/questionnairewords.h"
#include "look/theme.h"
#include "services/followupwords.h"
#include "services/keeptemplates.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notices.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
QString languageOf(const Theme &theme)
{
    return primaryLanguage(theme.language().name());
}
} // namespace

FirstWords firstWordsOf(FollowUpReason reason, const PlaceholderFacts &facts, const QString &friendName,
                        const QString &promised, const Theme &theme)
{
    const FollowUpWords words = followUpWords(reason, languageOf(theme));
    PlaceholderValues values = placeholderValues(facts, words.language, facts.date);
    if (!friendName.isEmpty())
        values.set(u"friend"_s, firstNameOf(friendName));
    if (!promised.isEmpty())
        values.set(u"promise"_s, u"“%1”"_s.arg(promised));
    return {filledIn(words.title, values).text, filledIn(words.text, values).text};
}

FollowUpWordsMenu::FollowUpWordsMenu(const UiContext &context, QWidget *parent)
    : QPushButton(tr("Ready words"), parent)
    , m_context(context)
    , m_menu(new QMenu(this))
{
    setObjectName(u"readyWords"_s);
    setProperty("small", true);
    setAutoDefault(false);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FollowUpWordsMenu::fill);
}

void FollowUpWordsMenu::setFor(FollowUpReason reason, PlaceholderFacts facts)
{
    m_reason = reason;
    m_facts = std::move(facts);
}

QString FollowUpWordsMenu::filled(const QString &text) const
{
    return filledIn(text, placeholderValues(m_facts, languageOf(m_context.theme), m_facts.date)).text;
}

void FollowUpWordsMenu::fill()
{
    m_menu->clear();
    const FollowUpWords usual = followUpWords(m_reason, languageOf(m_context.theme));
    if (!usual.text.isEmpty()) {
        m_menu->addSection(tr("For this reason"));
        m_menu->addAction(labelWords(filled(usual.title)), this,
                          [this, usual] { Q_EMIT wordsChosen(filled(usual.title), filled(usual.text)); });
    }
    m_menu->addSection(tr("An open question, at the cursor"));
    const QStringList questions = openQuestionsToUse();
    for (const QString &question : questions)
        m_menu->addAction(labelWords(question), this, [this, question] { Q_EMIT questionChosen(question); });
    offerTemplates(m_menu->addMenu(tr("Templates of thanks")));
}

void FollowUpWordsMenu::offerTemplates(QMenu *menu)
{
    TemplateQuery query;
    query.kind = ResponseKind::Thanks;
    query.language = languageOf(m_context.theme);
    menu->setEnabled(false); // Until they are read.
    const int generation = ++m_generation;
    whenAnswered(KeepTemplates(m_context.file).list(query), menu,
                 [this, menu, generation](const Result<std::vector<ReplyTemplate>> &templates) {
                     if (generation != m_generation)
                         return;
                     if (!templates) {
                         m_context.notices.failed(errorText(templates.error(), Task::KeepTemplates));
                         return;
                     }
                     for (const ReplyTemplate &each : *templates)
                         menu->addAction(labelWords(each.title), this,
                                         [this, text = each.text] { Q_EMIT wordsChosen({}, filled(text)); });
                     menu->setEnabled(!templates->empty());
                 });
}

} // namespace Shopbell
