// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/ideas.h"

#include "core/cutwords.h"
#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/keeppromise.h"
#include "services/whoelse.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlink.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/notices.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/reviews/shopfacts.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr qsizetype remedyShown = 70;

QPushButton *ideaLink(QString words, const QString &whole)
{
    auto *link = new ElidedLink(words.replace(u'&', "&&"_L1));
    link->setAutoDefault(false);
    link->setToolTip(whole);
    return link;
}

} // namespace

RemedyIdeas::RemedyIdeas(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setProperty("tabsLast", true); // Who goes on typing in the next part of the letter presses no link.
    hide();
}

RemedyIdeas::~RemedyIdeas()
{
    ++m_generation;
}

void RemedyIdeas::begin(ReviewId review)
{
    if (review != m_review) {
        m_remedies.clear();
        m_answer.reset();
        m_answerOpen = false;
        m_words.clear();
        m_review = review;
        display();
    }
    ++m_generation;
    if (review.isStored())
        read();
}

void RemedyIdeas::read()
{
    // What cannot be read is not offered; the letter is written without it.
    const WhoElse before(m_context.file);
    whenAnswered(before.remedies(m_review), this,
                 [this, generation = m_generation](const Result<std::vector<UsualRemedy>> &remedies) {
                     if (generation != m_generation || !remedies)
                         return;
                     m_remedies = *remedies;
                     display();
                 });
    whenAnswered(before.lastAnswer(m_review), this,
                 [this, generation = m_generation](const Result<std::optional<EarlierAnswer>> &answer) {
                     if (generation != m_generation || !answer)
                         return;
                     m_answer = *answer;
                     display();
                 });
}

void RemedyIdeas::setRemedy(const QString &words)
{
    const bool same = words.trimmed() == m_words;
    m_words = words.trimmed();
    const bool isHere = isVisible() && m_rows && m_rows->isAncestorOf(window()->focusWidget());
    if (!same && !isHere)
        display();
}

void RemedyIdeas::display()
{
    const KeptFocus focus(*this);
    if (m_rows)
        sendAway(*m_rows);
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_column->addWidget(m_rows);
    for (const UsualRemedy &remedy : m_remedies)
        addRemedy(remedy);
    addKeeping();
    addAnswer();
    setVisible(column->count() > 0);
    focus.giveBack();
}

void RemedyIdeas::addRemedy(const UsualRemedy &remedy)
{
    const auto offer = [this](const QString &words, const QString &sentence) {
        if (words.trimmed().isEmpty() || words.trimmed() == m_words)
            return;
        auto *link = ideaLink(sentence, words);
        m_rows->layout()->addWidget(link);
        m_rows->layout()->setAlignment(link, Qt::AlignLeading);
        connect(link, &QPushButton::clicked, this, [this, words] { Q_EMIT remedyChosen(words); });
    };
    //: How the shop makes it good. %1 is a topic, %2 the words.
    offer(remedy.words, tr("Usual for %1: %2").arg(remedy.tagName, cutAtWord(remedy.words, remedyShown)));
    if (remedy.lastRemedy.trimmed() != remedy.words.trimmed())
        //: What was promised last. %1 is a topic, %2 the words.
        offer(remedy.lastRemedy,
              tr("Last time for %1: %2").arg(remedy.tagName, cutAtWord(remedy.lastRemedy, remedyShown)));
}

void RemedyIdeas::addKeeping()
{
    if (m_words.isEmpty())
        return;
    std::vector<UsualRemedy> others;
    std::ranges::copy_if(m_remedies, std::back_inserter(others),
                         [this](const UsualRemedy &remedy) { return remedy.words.trimmed() != m_words; });
    if (others.empty())
        return;
    const bool isOne = others.size() == 1;
    auto *link = ideaLink(isOne ? tr("Keep this as the usual for %1").arg(others.front().tagName)
                                : tr("Keep this as the usual for…"),
                          m_words);
    m_rows->layout()->addWidget(link);
    m_rows->layout()->setAlignment(link, Qt::AlignLeading);
    if (isOne) {
        connect(link, &QPushButton::clicked, this, [this, remedy = others.front()] { keep(remedy); });
        return;
    }
    link->setObjectName(u"keepAsUsual"_s);
    link->setAccessibleName(tr("Keep this as the usual for one of the tags"));
    auto *menu = new QMenu(link);
    for (const UsualRemedy &remedy : others) {
        QString name = remedy.tagName;
        connect(menu->addAction(name.replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, remedy] { keep(remedy); });
    }
    link->setMenu(menu);
}

void RemedyIdeas::addAnswer()
{
    if (!m_answer)
        return;
    auto *link = ideaLink(m_answerOpen ? tr("Hide the last answer on this") : tr("Show the last answer on this"), {});
    m_rows->layout()->addWidget(link);
    m_rows->layout()->setAlignment(link, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, [this] {
        m_answerOpen = !m_answerOpen;
        display();
    });
    if (!m_answerOpen)
        return;
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme);
    const QString when =
        m_answer->posted.isKnown() ? m_facts.dates().moment(m_answer->posted, m_facts.now()) : QString();
    const QString name = nameInSentence(m_answer->author);
    card->box()->addWidget(new TextLabel(theme, TypeRole::Micro, ColorToken::Text2,
                                         //: The head of an earlier answer: to whom, on which day.
                                         when.isEmpty() ? tr("To %1").arg(name) : tr("To %1, %2").arg(name, when)));
    auto *words = new TextLabel(theme, TypeRole::Small, ColorToken::Text);
    words->setParagraph(m_answer->text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->box()->addWidget(words);
    auto *show = ideaLink(tr("Show that review"), {});
    card->box()->addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QPushButton::clicked, this, [this, review = m_answer->review] { Q_EMIT reviewWanted(review); });
    m_rows->layout()->addWidget(card);
}

void RemedyIdeas::keep(const UsualRemedy &of)
{
    whenAnswered(KeepPromise(m_context.file).setRemedy(of.tag, m_words), this, [this](const Result<TagId> &kept) {
        if (!kept) {
            m_context.notices.failed(promiseFailure(kept.error()));
            return;
        }
        m_context.notices.did(doneSentence(Did::SetRemedy));
        ++m_generation;
        read();
    });
}

} // namespace Shopbell
