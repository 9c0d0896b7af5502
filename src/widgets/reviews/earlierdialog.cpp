// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/earlierdialog.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/reviews/readingtext.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Shopbell {

EarlierDialog::EarlierDialog(const UiContext &context, ResponseId response, const DateText &dates, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_dates(dates)
{
    setWindowTitle(tr("Earlier words of this answer"));
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(
        new TextLabel(context.theme, TypeRole::Section, ColorToken::Text, tr("Earlier words of this answer")));
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(context.theme.scaled(440), context.theme.scaled(360));
    whenAnswered(ReadReviews(context.file).earlierWords(response), this,
                 [this](const Result<std::vector<EarlierWords>> &earlier) {
                     if (earlier)
                         list(*earlier);
                     else
                         say(errorText(earlier.error(), Task::ReadReviews));
                 });
}

void EarlierDialog::list(const std::vector<EarlierWords> &earlier)
{
    for (const EarlierWords &words : earlier)
        addWords(words);
    if (earlier.empty())
        say(tr("It says what it always said."));
    m_column->addStretch(1);
}

void EarlierDialog::addWords(const EarlierWords &words)
{
    //: %1 is when an answer was reworded: "19 Nov, 09:00".
    const QString until = tr("Until %1").arg(m_dates.recently(words.until, m_context.file->now()));
    auto *text = new ReadingText(m_context.theme, TypeRole::Body);
    text->setWords(words.text);
    text->setAccessibleName(until);
    text->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, until));
    m_column->addWidget(text);
    m_column->addSpacing(10);
}

void EarlierDialog::say(const QString &sentence)
{
    auto *label = new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text2, sentence);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

} // namespace Shopbell
