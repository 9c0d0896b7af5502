// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/publicationview.h"

#include "format/promisepost.h"
#include "format/promisewords.h"
#include "look/avatar.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notices.h"
#include "widgets/promises/changeddialog.h"
#include "widgets/promises/promisemoves.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shopbell {

PublicationView::PublicationView(const UiContext &context, PromiseMoves &moves, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_moves(moves)
    , m_words(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text))
    , m_buttons(new QWidget)
{
    setAccessibleName(tr("What we changed, for others to read"));
    m_words->setWordWrap(true);
    new FlowLayout(8, 6, m_buttons);
    m_write = addButton(tr("Write what we changed…"), &PublicationView::write);
    m_copyWords = addButton(tr("Copy what we changed"), &PublicationView::copyWords);
    m_copyPost = addButton(tr("Copy as a post"), &PublicationView::copyPost);
    m_publish = addButton(tr("Mark as published"), &PublicationView::publish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_buttons);
}

QPushButton *PublicationView::addButton(const QString &words, void (PublicationView::*work)())
{
    auto *button = new QPushButton(words);
    button->setProperty("small", true);
    connect(button, &QPushButton::clicked, this, work);
    m_buttons->layout()->addWidget(button);
    return button;
}

void PublicationView::display(const PromiseDetails &details)
{
    m_details = details;
    const QString words = details.promise.parts.publication.trimmed();
    m_words->setText(words.isEmpty() ? tr("Nothing is written yet.") : breakableWords(words));
    m_words->setColor(words.isEmpty() ? ColorToken::Text3 : ColorToken::Text);
    m_write->setText(words.isEmpty() ? tr("Write what we changed…") : tr("Change the words…"));
    m_copyWords->setVisible(!words.isEmpty());
    const std::vector<CoveredReview> &covered = details.promise.reviews;
    const bool agreed = !covered.empty() && covered.front().agreed.isValid();
    m_copyWords->setEnabled(agreed);
    m_copyWords->setToolTip(reasonOf(agreed ? PromiseRefusal::None : PromiseRefusal::NotAgreed));
    const PromiseRefusal refusal = refusalToPublish(details.promise);
    m_copyPost->setEnabled(refusal == PromiseRefusal::None);
    m_copyPost->setToolTip(reasonOf(refusal));
    m_publish->setVisible(!details.promise.publishedAt);
    m_publish->setEnabled(refusal == PromiseRefusal::None);
    m_publish->setToolTip(reasonOf(refusal));
}

void PublicationView::write()
{
    if (!m_details)
        return;
    const Promise &promise = m_details->promise;
    auto *dialog = new ChangedDialog(m_context, promise.id, promise.parts.publication, this);
    connect(dialog, &ChangedDialog::written, &m_moves, &PromiseMoves::moveOn);
    dialog->start();
}

void PublicationView::copyWords()
{
    if (m_details)
        copy(m_details->promise.parts.publication.trimmed(), tr("Copied what you changed."));
}

void PublicationView::copyPost()
{
    if (m_details)
        copy(promisePost(m_details->row.about, paint::initials(m_details->row.customerName),
                         m_details->promise.parts.publication),
             tr("Copied the post. Paste it where your customers read it."));
}

void PublicationView::publish()
{
    if (m_details)
        m_moves.publish(m_details->promise.id);
}

void PublicationView::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.notices.say(said);
}

} // namespace Shopbell
