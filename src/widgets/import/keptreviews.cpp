// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/keptreviews.h"

#include "core/whenanswered.h"
#include "format/reviewsentence.h"
#include "look/theme.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/import/kindwords.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

KeptReviews::KeptReviews(const Theme &theme, ShopFilePtr file, QWidget *parent)
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

QString KeptReviews::sentence(const TakenBack &what)
{
    const int kept = int(what.keptBecauseChanged.size());
    const QString gone = takenOutWords(what);
    if (kept == 0)
        return gone;
    if (what.kind != ImportKind::Reviews)
        return gone + u' ' + tr("%Ln stay, because you changed them since.", nullptr, kept);
    return gone + u' ' + tr("%Ln stay, because you changed them since:", nullptr, kept);
}

void KeptReviews::say(const TakenBack &what)
{
    list({}, 0);
    m_headline->setText(sentence(what));
    setVisible(true);
    if (what.keptBecauseChanged.empty() || what.kind != ImportKind::Reviews)
        return;
    constexpr size_t listed = 8;
    std::vector<ReviewId> first;
    for (size_t i = 0; i < std::min(listed, what.keptBecauseChanged.size()); ++i)
        first.emplace_back(what.keptBecauseChanged[i]);
    const qint64 all = qint64(what.keptBecauseChanged.size());
    whenAnswered(ReadReviews(m_file).rows(std::move(first)), this,
                 [this, all, generation = ++m_generation](Result<std::vector<ReviewRow>> rows) {
                     if (generation == m_generation && rows)
                         list(*rows, all);
                 });
}

void KeptReviews::list(const std::vector<ReviewRow> &rows, qint64 all)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ReviewRow &row : rows) {
        const QString words = row.title.isEmpty() ? row.beginning : row.title;
        //: A review in one line: who said it, and the beginning of the words.
        auto *line = new ElidedLabel(tr("%1: %2").arg(authorName(row.author), words.simplified()));
        line->setTextFormat(Qt::PlainText);
        line->setProperty("role", u"small"_s);
        m_rows->addWidget(line);
    }
    const qint64 more = all - qint64(rows.size());
    if (!rows.empty() && more > 0)
        m_rows->addWidget(
            new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text2, tr("and %Ln more", nullptr, int(more))));
}

} // namespace Shopbell
