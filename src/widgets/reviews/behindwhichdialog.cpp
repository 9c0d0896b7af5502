// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/behindwhichdialog.h"

#include "core/whenanswered.h"
#include "format/improvementtext.h"
#include "look/theme.h"
#include "services/readimprovements.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

BehindWhichDialog::BehindWhichDialog(const UiContext &context, ReviewId review, QWidget *parent)
    : FormDialog(context, tr("Put it behind this one"), parent)
    , m_review(review)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("There is no other improvement. Today is where you try something.")))
{
    setObjectName(u"behindWhichDialog"_s);
    setWindowTitle(tr("Which improvement is it behind?"));
    m_list->setAccessibleName(tr("Improvements"));
    m_list->setMinimumHeight(context.theme.scaled(160));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    box()->addWidget(m_nothing);
    box()->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentItemChanged, this, &BehindWhichDialog::showReady);
    connect(m_list, &QListWidget::itemActivated, this, &BehindWhichDialog::submit);
    showReady();
}

void BehindWhichDialog::start()
{
    openSized(460, 360);
    m_list->setFocus(Qt::OtherFocusReason);
    readThere();
}

void BehindWhichDialog::readThere()
{
    whenAnswered(ReadImprovements(context().file).find({.review = m_review}), this,
                 [this](const Result<FoundImprovements> &there) {
                     if (there)
                         read(there->rows);
                     else
                         fail(there.error(), Task::ReadImprovements);
                 });
}

void BehindWhichDialog::read(const std::vector<ImprovementRow> &there)
{
    whenAnswered(ReadImprovements(context().file).find(), this, [this, there](const Result<FoundImprovements> &found) {
        if (found)
            take(found->rows, there);
        else
            fail(found.error(), Task::ReadImprovements);
    });
}

void BehindWhichDialog::take(const std::vector<ImprovementRow> &rows, const std::vector<ImprovementRow> &there)
{
    for (const ImprovementRow &row : rows) {
        if (std::ranges::find(there, row.id, &ImprovementRow::id) != there.end())
            continue;
        //: An improvement in a list, and how it stands: "Read phone orders back, being tried".
        auto *item = new QListWidgetItem(tr("%1, %2", "an improvement").arg(row.title, ImprovementText::chip(row)));
        item->setData(Qt::UserRole, row.id.value());
        m_list->addItem(item);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    showReady();
}

void BehindWhichDialog::showReady()
{
    setReady(m_list->currentItem(), tr("Choose an improvement first."));
}

void BehindWhichDialog::submit()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT chosen(ImprovementId(item->data(Qt::UserRole).toLongLong()));
    accept();
}

} // namespace Shopbell
