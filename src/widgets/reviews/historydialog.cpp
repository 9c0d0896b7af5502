// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/historydialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/datetext.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/keepshop.h"
#include "services/undo.h"
#include "widgets/common/card.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shopbell {

namespace {
constexpr int changesListed = 200;
}

HistoryDialog::HistoryDialog(const UiContext &context, ReviewId review, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("History of this review"));
    m_list->setProperty("framed", true);
    m_list->setAccessibleName(tr("What was done to it, the newest first"));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(context.theme, TypeRole::Section, ColorToken::Text, tr("What was done to it")));
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(context.theme.scaled(440), context.theme.scaled(360));

    whenAnswered(Undo(context.file).history(changesListed, review), this,
                 [this](const Result<std::vector<Change>> &changes) {
                     if (changes)
                         list(*changes);
                     else
                         m_list->addItem(errorText(changes.error(), Task::ReadReviews));
                 });
}

void HistoryDialog::list(const std::vector<Change> &changes)
{
    whenAnswered(KeepShop(m_context.file).read(), this, [this, changes](const Result<Shop> &shop) {
        const DateText dates(m_context.theme.language(), shop ? shop->timeZone() : QTimeZone::systemTimeZone());
        for (const Change &change : changes) {
            const QString when = dates.recently(change.at, m_context.file->now());
            //: What was done and when; the second one was taken back by Undo.
            m_list->addItem(change.undone ? tr("%1, %2 (taken back)").arg(changeTitle(change), when)
                                          : tr("%1, %2").arg(changeTitle(change), when));
        }
        if (changes.empty())
            m_list->addItem(tr("Nothing yet: it is as it came in."));
    });
}

} // namespace Shopbell
