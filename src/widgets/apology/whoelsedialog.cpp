// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/whoelsedialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/theme.h"
#include "services/keeppromise.h"
#include "services/whoelse.h"
#include "widgets/common/card.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/notices.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/reviews/shopfacts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

WhoElseDialog::WhoElseDialog(const UiContext &context, const ShopFacts &facts, ReviewId review, PromiseId plan,
                             QWidget *parent)
    : FormDialog(context, tr("Promise it to them, too"), parent)
    , m_facts(facts)
    , m_review(review)
    , m_plan(plan)
    , m_count(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2, tr("Looking for others…")))
    , m_empty(new EmptyState(context.theme))
{
    setObjectName(u"whoElseDialog"_s);
    setWindowTitle(tr("Who else was hit?"));
    m_count->setWordWrap(true);
    m_empty->hide();
    box()->addWidget(m_count);
    box()->addWidget(m_empty, 1);
    showReady();
}

WhoElseDialog::~WhoElseDialog() = default;

void WhoElseDialog::start()
{
    openSized(560, 520);
    whenAnswered(WhoElse(context().file).find(m_review), this, [this](const Result<FoundAlsoHit> &found) {
        if (found)
            take(*found);
        else
            fail(found.error(), Task::ReadReviews);
    });
}

void WhoElseDialog::take(const FoundAlsoHit &found)
{
    if (found.rows.empty()) {
        m_count->hide();
        m_empty->say(u"users"_s, tr("Nobody else was hit, as far as this shop knows."), {},
                     tr("Looked for: the same item, the same day, the same tags."));
        m_empty->show();
        return;
    }
    const QString reviews = tr("%Ln other reviews", nullptr, int(found.reviews));
    const QString purchases = tr("%Ln purchases", nullptr, int(found.purchases));
    //: Who was hit by the same thing. %1 is "3 other reviews", %2 "12 purchases".
    m_count->setText(tr("%1 and %2 have something in common with this. Those with most in common come first.")
                         .arg(reviews, purchases));
    for (const AlsoHit &hit : found.rows)
        box()->addWidget(makeRow(hit));
    box()->addStretch(1);
    showReady();
}

QString WhoElseDialog::commonOf(const AlsoHit &hit) const
{
    QStringList common;
    if (hit.day.isValid())
        common.append(m_facts.dates().day(hit.day, m_facts.today()));
    if (hit.sameItem)
        common.append(tr("same item"));
    if (hit.sameDay)
        common.append(tr("same day"));
    if (!hit.sameTags.empty())
        common.append(tr("%Ln same tags", nullptr, int(hit.sameTags.size())));
    if (!hit.ownerName.isEmpty())
        //: Who in the shop sees to a review.
        common.append(tr("owner %1", "a name").arg(hit.ownerName));
    if (hit.promise.isStored())
        common.append(hit.promise == m_plan ? tr("this promise is for them") : tr("another promise is for them"));
    return common.join(u" · "_s);
}

QWidget *WhoElseDialog::makeRow(const AlsoHit &hit)
{
    const Theme &theme = context().theme;
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    if (hit.review.isStored()) {
        const QString name = customerName(hit.name);
        auto *box = new QCheckBox(name);
        box->setEnabled(!hit.promise.isStored());
        connect(box, &QCheckBox::toggled, this, &WhoElseDialog::showReady);
        m_boxes.emplace_back(box, hit.review);
        auto *show = new QPushButton(tr("Show the review"));
        show->setProperty("link", true);
        show->setAutoDefault(false);
        show->setAccessibleDescription(name);
        connect(show, &QPushButton::clicked, this, [this, review = hit.review] {
            reject();
            Q_EMIT reviewWanted(review);
        });
        head->addWidget(box, 1);
        head->addWidget(show);
    } else {
        const QString bought = tr("%1 bought").arg(nameAtBeginning(hit.name));
        head->addWidget(new TextLabel(theme, TypeRole::Body, ColorToken::Text, bought), 1);
    }
    auto *words = new TextLabel(theme, TypeRole::Small, ColorToken::Text2, hit.words.simplified());
    words->setWordWrap(true);
    auto *common = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3, commonOf(hit));
    common->setWordWrap(true);
    column->addLayout(head);
    column->addWidget(words);
    column->addWidget(common);
    return row;
}

std::vector<ReviewId> WhoElseDialog::chosen() const
{
    std::vector<ReviewId> reviews;
    for (const auto &[box, review] : m_boxes) {
        if (box->isChecked() && box->isEnabled())
            reviews.push_back(review);
    }
    return reviews;
}

void WhoElseDialog::showReady()
{
    const bool some = !chosen().empty();
    if (!m_plan.isStored())
        setReady(false, tr("Write something of the letter first, then it can be for several customers."));
    else
        setReady(some, tr("Choose who wrote about the same."));
}

void WhoElseDialog::submit()
{
    setBusy(true);
    whenAnswered(KeepPromise(context().file).cover(m_plan, chosen()), this, [this](const Result<PromiseId> &done) {
        setBusy(false);
        if (!done) {
            failWith(promiseFailure(done.error()));
            return;
        }
        context().notices.did(doneSentence(Did::CoverReviews));
        Q_EMIT covered();
        accept();
    });
}

} // namespace Shopbell
