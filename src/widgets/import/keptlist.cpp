// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/keptlist.h"

#include "core/cutwords.h"
#include "core/whenanswered.h"
#include "format/reviewsentence.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "services/readreferrals.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptylayout.h"
#include "widgets/import/kindwords.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr qint64 listed = 8; // Of each kind.

QStringList linesOf(const std::vector<ReviewRow> &rows)
{
    QStringList lines;
    for (const ReviewRow &row : rows) {
        const QString words = onOneLine(row.title.isEmpty() ? row.beginning : row.title, row.lines);
        //: A review in one line: who said it, and the beginning of the words.
        lines << KeptList::tr("%1: %2").arg(authorName(row.author), words);
    }
    return lines;
}

QStringList linesOf(const std::vector<PurchaseRow> &rows)
{
    QStringList lines;
    for (const PurchaseRow &row : rows) {
        QStringList parts{dayWords(row.purchase.when.day)};
        if (!row.purchase.orderNumber.isEmpty())
            parts << row.purchase.orderNumber;
        parts << (row.customerName.isEmpty() ? KeptList::tr("(no name)") : row.customerName);
        if (row.purchase.amount)
            parts << amountWords(*row.purchase.amount);
        //: Between the day, number, customer and amount of an order.
        lines << parts.join(KeptList::tr(" · "));
    }
    return lines;
}

QStringList linesOf(const std::vector<CustomerRow> &rows)
{
    QStringList lines;
    for (const CustomerRow &row : rows)
        lines << (row.name.isEmpty() ? KeptList::tr("(no name)") : row.name);
    return lines;
}

QStringList linesOf(const std::vector<ReferralRow> &rows)
{
    QStringList lines;
    for (const ReferralRow &row : rows) {
        const QString day = QLocale().toString(row.referral.recommended, QLocale::ShortFormat);
        QStringList parts{day, row.referrerName, row.friendName};
        parts.removeAll(QString());
        lines << parts.join(KeptList::tr(" · "));
    }
    return lines;
}
} // namespace

KeptList::KeptList(const Theme &theme, ShopFilePtr file, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_file(std::move(file))
    , m_headline(new TextLabel(theme, TypeRole::Small, ColorToken::Text))
    , m_rows(new QVBoxLayout)
{
    setProperty("notice", u"info"_s);
    m_headline->setWordWrap(true);
    m_rows->setSpacing(2);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_headline);
    words->addLayout(m_rows);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(new IconLabel(theme, u"undo-2"_s, SizeToken::IconButton, ColorToken::AccentText), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

QString KeptList::sentence(const TakenBack &what)
{
    QStringList sentences{takenOutWords(what)};
    if (what.customersRemoved > 0)
        sentences << tr("%Ln customers who came with them go as well.", nullptr, int(what.customersRemoved));
    if (const int kept = int(what.keptBecauseChanged.size()))
        sentences << (what.kind == ImportKind::Customers
                          ? tr("%Ln stay, because you changed them or something else of theirs is here:", nullptr, kept)
                          : tr("%Ln stay, because you changed them since:", nullptr, kept));
    if (const int kept = int(what.keptCustomers.size()))
        sentences << tr("%Ln customers stay, because you changed them or something else of theirs is here:", nullptr,
                        kept);
    return joinedSentences(sentences);
}

void KeptList::say(const TakenBack &what)
{
    ++m_generation;
    clear();
    m_headline->setText(sentence(what));
    setVisible(true);
    if (!what.keptBecauseChanged.empty())
        readRows(what);
    if (!what.keptCustomers.empty())
        readCustomers(what.keptCustomers);
}

template<typename Found, typename Lines>
void KeptList::listWhenRead(const QFuture<Result<Found>> &reading, Task task, qint64 all, Lines lines)
{
    whenAnswered(reading, this, [this, task, all, lines, generation = m_generation](const Result<Found> &found) {
        if (generation != m_generation)
            return;
        if (found)
            list(lines(*found), all);
        else
            sayWhyNot(errorText(found.error(), task));
    });
}

void KeptList::readRows(const TakenBack &what)
{
    const std::vector<qint64> &kept = what.keptBecauseChanged;
    const auto all = qint64(kept.size());
    const auto last = kept.begin() + std::min(all, qint64(listed));
    switch (what.kind) {
    case ImportKind::Customers:
        readCustomers({kept.begin(), kept.end()});
        break;
    case ImportKind::Referrals:
        readReferrals(kept);
        break;
    case ImportKind::Reviews:
        listWhenRead(ReadReviews(m_file).rows({kept.begin(), last}), Task::ReadReviews, all,
                     [](const std::vector<ReviewRow> &rows) { return linesOf(rows); });
        break;
    case ImportKind::Purchases: {
        PurchaseQuery query;
        query.among.emplace(kept.begin(), last);
        listWhenRead(ReadCustomers(m_file).purchases(query), Task::ReadCustomers, all,
                     [](const FoundPurchases &found) { return linesOf(found.rows); });
        break;
    }
    }
}

void KeptList::readReferrals(const std::vector<qint64> &ids)
{
    listWhenRead(ReadReferrals(m_file).find({}, std::numeric_limits<int>::max()), Task::ReadCustomers,
                 qint64(ids.size()), [ids](FoundReferrals found) {
                     std::erase_if(found.rows, [&ids](const ReferralRow &row) {
                         return std::ranges::find(ids, row.referral.id.value()) == ids.end();
                     });
                     if (found.rows.size() > size_t(listed))
                         found.rows.resize(size_t(listed));
                     return linesOf(found.rows);
                 });
}

void KeptList::readCustomers(std::vector<CustomerId> ids)
{
    const auto all = qint64(ids.size());
    ids.resize(size_t(std::min(all, qint64(listed))));
    listWhenRead(ReadCustomers(m_file).rows(std::move(ids)), Task::ReadCustomers, all,
                 [](const std::vector<CustomerRow> &rows) { return linesOf(rows); });
}

void KeptList::sayWhyNot(const QString &sentence)
{
    auto *why = new TextLabel(m_theme, TypeRole::Small, ColorToken::WarnText, sentence);
    why->setWordWrap(true);
    m_rows->addWidget(why);
}

void KeptList::list(const QStringList &lines, qint64 all)
{
    for (const QString &words : lines) {
        auto *line = new ElidedLabel(words);
        line->setTextFormat(Qt::PlainText);
        line->setProperty("role", u"small"_s);
        m_rows->addWidget(line);
    }
    const qint64 more = all - qint64(lines.size());
    if (!lines.empty() && more > 0)
        m_rows->addWidget(
            new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text2, tr("and %Ln more", nullptr, int(more))));
}

void KeptList::clear()
{
    emptyLayout(*m_rows);
}

} // namespace Shopbell
