// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/coveredview.h"

#include "core/cutwords.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlink.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/tooltip.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QPushButton *linkTo(const QString &words, const QString &name)
{
    auto *button = new ElidedLink(labelWords(words));
    //: For a screen reader: what a button does, and for whom.
    button->setAccessibleName(CoveredView::tr("%1: %2").arg(words, name));
    return button;
}

} // namespace

CoveredView::CoveredView(const UiContext &context, const PromiseFacts &facts, PromiseMoves &moves, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_moves(moves)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("For whom"));
}

void CoveredView::display(const PromiseDetails &details)
{
    const KeptFocus focus(*this);
    delete m_reviews;
    m_reviews = new QWidget;
    auto *column = new QVBoxLayout(m_reviews);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const CoveredRow &row : details.reviews)
        column->addWidget(makeReview(details, row, &row == &details.reviews.front()));
    m_column->addWidget(m_reviews);
    focus.giveBack();
}

QWidget *CoveredView::makeReview(const PromiseDetails &details, const CoveredRow &row, bool first)
{
    const Theme &theme = m_context.theme;
    const PromiseId promise = details.promise.id;
    const ReviewId review = row.covered.review;
    const QDate today = m_facts.today();
    auto *whole = new QWidget;
    auto *who = linkTo(customerName(row.customerName), tr("Show the review"));
    connect(who, &QPushButton::clicked, this, [this, review] { Q_EMIT reviewWanted(review); });
    auto *words = new TextLabel(theme, TypeRole::Micro, ColorToken::Text2, breakableWords(row.beginning));
    words->setWordWrap(true);
    if (row.beginning != onOneLine(row.words, row.lines))
        words->setToolTip(toolTipOf(row.words));

    auto *links = new QWidget;
    auto *flow = new FlowLayout(12, 2, links);
    const auto addLink = [&](const QString &text, auto work) {
        QPushButton *button = linkTo(text, nameInSentence(row.customerName));
        connect(button, &QPushButton::clicked, this, work);
        flow->addWidget(button);
    };
    QStringList known;
    if (!row.ownerName.isEmpty())
        known.append(tr("Owner %1", "a name").arg(row.ownerName));
    if (row.covered.agreed.isValid()) {
        known.append(m_facts.text().agreement(row.covered.agreed));
        addLink(tr("Change the yes…"), [this, review] { Q_EMIT agreementWanted(review); });
        addLink(tr("Take the yes back"), [this, promise, review] { m_moves.takeAgreementBack(promise, review); });
    } else {
        addLink(tr("Said yes to publishing…"), [this, review] { Q_EMIT agreementWanted(review); });
    }
    if (!first) {
        if (row.covered.followedUp.isValid())
            known.append(tr("Heard of it on %1").arg(m_facts.dates().day(row.covered.followedUp, today)));
        else if (!row.covered.whyNot.isEmpty())
            //: Why a customer hears nothing of a promise.
            known.append(tr("Hears nothing: %1").arg(row.covered.whyNot));
        if (!row.covered.isSettled()) {
            addLink(tr("Told them today"), [this, promise, review] { m_moves.followUp(promise, review); });
            addLink(tr("Why not…"), [this, review] { Q_EMIT reasonWanted(review); });
        }
        addLink(tr("Take out"), [this, promise, review] { m_moves.uncover(promise, review); });
    }

    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(who, 0, Qt::AlignLeading);
    column->addWidget(words);
    if (!known.isEmpty()) {
        auto *line = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, breakableWords(known.join(u" · "_s)));
        line->setWordWrap(true);
        column->addWidget(line);
    }
    column->addWidget(links);
    return whole;
}

} // namespace Shopbell
