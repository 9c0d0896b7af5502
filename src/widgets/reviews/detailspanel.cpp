// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/detailspanel.h"

#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptylayout.h"
#include "widgets/reviews/disclosure.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/shopfacts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

DetailsPanel::DetailsPanel(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_toggle(new Disclosure(context.theme, tr("Details")))
    , m_summary(new ElidedLabel)
    , m_body(new QWidget)
    , m_grid(new QGridLayout)
    , m_origin(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
{
    m_summary->setProperty("role", u"micro"_s);
    m_summary->setProperty("tone", u"text3"_s);
    m_origin->setWordWrap(true);
    m_origin->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_toggle);
    head->addWidget(m_summary, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 6, 0, 0);
    body->setSpacing(8);
    body->addLayout(m_grid);
    body->addWidget(m_origin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body);
    connect(m_toggle, &QAbstractButton::toggled, this, [this](bool open) {
        if (!m_wide)
            m_wasOpen = open;
        setOpen(open);
    });
    connect(&facts, &ShopFacts::changed, this, &DetailsPanel::fill);
    setWide(false);
}

void DetailsPanel::display(const ReviewDetails &details)
{
    const bool isSame =
        details.review == m_details.review && details.extra == m_details.extra && details.batch == m_details.batch;
    m_details = details;
    if (!isSame)
        fill();
}

void DetailsPanel::setWide(bool wide)
{
    m_wide = wide;
    const bool open = wide || m_wasOpen; // Beside the words there is room for it.
    const QSignalBlocker quiet(m_toggle);
    m_toggle->setChecked(open);
    setOpen(open);
}

void DetailsPanel::setOpen(bool open)
{
    m_body->setVisible(open);
    m_toggle->setAccessibleDescription(open ? tr("Open; press to fold it") : tr("Folded; press to open it"));
    fill();
}

void DetailsPanel::fill()
{
    m_summary->setText(summaryOf(m_details));
    if (m_body->isHidden())
        return;
    emptyLayout(*m_grid);
    int row = 0;
    for (const auto &[name, value] : rowsOf(m_details)) {
        auto *label = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text2, name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(m_context.theme.scaled(140));
        label->setMinimumWidth(m_context.theme.scaled(100));
        label->setMinimumHeight(m_context.theme.lineHeight(TypeRole::Small));
        label->setContentsMargins(0, 1, 0, 0); // The line height of the value lies above its words.
        auto *text = new ReadingText(m_context.theme, TypeRole::Small);
        text->setWords(value);
        text->setAccessibleName(name);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        ++row;
    }
    m_origin->setText(originOf(m_details));
}

std::vector<DetailsPanel::Row> DetailsPanel::rowsOf(const ReviewDetails &details) const
{
    const Review &review = details.review;
    std::vector<Row> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.emplace_back(name, value);
    };
    const auto yesNo = [](std::optional<bool> value) { return !value ? QString() : *value ? tr("Yes") : tr("No"); };
    add(tr("Review link"), review.link);
    if (!review.language.isEmpty()) {
        const QLocale language(review.language);
        add(tr("Language"), language.language() == QLocale::C ? review.language : language.nativeLanguageName());
    }
    add(tr("Product"), review.product);
    add(tr("Place"), review.location);
    add(tr("E-mail"), review.email);
    add(tr("Phone"), review.phone);
    add(tr("Online status"), review.onlineStatus);
    add(tr("Verified purchase"), yesNo(review.verified));
    add(tr("Got something for it"), yesNo(review.incentive));
    if (review.source != ReviewSource::Customer)
        add(tr("Who noticed it"), nameOf(review.source));
    if (review.sentiment != Sentiment::Unsorted)
        add(tr("Sorted"), nameOf(review.origin));
    for (const ExtraColumn &column : details.extra)
        add(column.first, column.second);
    return rows;
}

QString DetailsPanel::originOf(const ReviewDetails &details) const
{
    const qint64 now = m_facts.now();
    if (!details.batch)
        return tr("Typed by hand %1", "a day and a time").arg(m_facts.dates().recently(details.review.createdAt, now));
    return tr("From %1, line %2, imported %3", "file, line, a day and a time")
        .arg(details.batch->fileName, m_facts.numbers().count(details.review.line),
             m_facts.dates().recently(details.batch->at, now));
}

QString DetailsPanel::summaryOf(const ReviewDetails &details) const
{
    const int extra = int(details.extra.size());
    if (!details.batch)
        return tr("typed by hand");
    if (extra == 0)
        return tr("from %1", "a file").arg(details.batch->fileName);
    return m_wide ? tr("%Ln more columns", nullptr, extra)
                  : tr("%Ln more columns from %1", "a file", extra).arg(details.batch->fileName);
}

} // namespace Shopbell
