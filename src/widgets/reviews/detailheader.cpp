// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/detailheader.h"

#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/segment.h"
#include "widgets/common/toggling.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Shopbell {

namespace {

constexpr int roomForSegmentWords = 470; // Logical pixels at 100 %.

Segment::Tone segmentTone(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return Segment::Tone::Positive;
    case Sentiment::Negative:
        return Segment::Tone::Negative;
    case Sentiment::Mixed:
    case Sentiment::Unsorted:
        return Segment::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

DetailHeader::DetailHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new IconButton(theme, "arrow-left", tr("Back to the list")))
    , m_segment(new Segment(theme))
    , m_flag(new IconButton(theme, "flag", tr("Look at again")))
    , m_archive(new IconButton(theme, "archive", tr("Archive")))
    , m_more(new IconButton(theme, "ellipsis", tr("More for this review")))
{
    m_segment->setAccessibleName(tr("How it is sorted"));
    for (const Sentiment each : {Sentiment::Positive, Sentiment::Negative, Sentiment::Mixed, Sentiment::Unsorted})
        m_segment->addSegment(int(each), nameOf(each), iconOf(each), segmentTone(each));
    m_flag->setCheckable(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_back->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 14, 0);
    layout->setSpacing(6);
    layout->addWidget(m_back);
    layout->addWidget(m_segment);
    layout->addStretch(1);
    layout->addWidget(m_flag);
    layout->addWidget(m_archive);
    layout->addWidget(m_more);
    setMinimumHeight(theme.size(SizeToken::PaneHeader));

    connect(m_back, &QToolButton::clicked, this, &DetailHeader::backWanted);
    connect(m_segment, &Segment::chosen, this, [this](int id) { Q_EMIT sentimentChosen(Sentiment(id)); });
    whenToggled(*m_flag, this, [this](bool) { Q_EMIT flagWanted(); });
    connect(m_archive, &QToolButton::clicked, this, &DetailHeader::archiveWanted);
    connect(&theme, &Theme::changed, this, [this] { setMinimumHeight(m_theme.size(SizeToken::PaneHeader)); });
}

void DetailHeader::display(const Review &review)
{
    m_segment->setCurrent(int(review.sentiment));
    m_segment->setToolTip(nameOf(review.origin));
    showChecked(*m_flag, review.flagged);
    m_flag->setName(review.flagged ? tr("Take the flag off") : tr("Look at again"));
    m_flag->setIconName("flag", IconColors().whenChecked(ColorToken::Brass));
    m_archive->setName(review.archived ? tr("Take it out of the archive") : tr("Archive"));
    m_archive->setIconName(review.archived ? "archive-restore" : "archive");
    m_archive->setShortcutHint(review.archived ? QString() : QStringLiteral("E"));
}

void DetailHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    layout()->setContentsMargins(visible ? 8 : 20, 0, 14, 0);
}

void DetailHeader::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void DetailHeader::resizeEvent(QResizeEvent *event)
{
    m_segment->setIconsOnly(width() < m_theme.scaled(roomForSegmentWords));
    QWidget::resizeEvent(event);
}

} // namespace Shopbell
