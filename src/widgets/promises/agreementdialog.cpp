// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/agreementdialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "services/keeppromise.h"
#include "widgets/common/datefield.h"
#include "widgets/common/notices.h"
#include "widgets/promises/promisemoves.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Shopbell {

AgreementDialog::AgreementDialog(const UiContext &context, PromiseId promise, const CoveredReview &known, QDate today,
                                 QWidget *parent)
    : FormDialog(context, tr("Keep the yes"), parent)
    , m_promise(promise)
    , m_review(known.review)
    , m_day(new DateField(known.agreed.isValid() ? known.agreed : today))
    , m_how(new QLineEdit(known.agreedHow))
{
    setObjectName(u"agreementDialog"_s);
    setWindowTitle(tr("They agreed that others read of it"));
    m_day->setObjectName(u"agreedOn"_s);
    m_day->setMaximumDate(today);
    m_how->setObjectName(u"agreedHow"_s);
    m_how->setPlaceholderText(tr("Said at the till"));
    box()->addWidget(labelled(tr("On which day?"), m_day));
    box()->addWidget(labelled(tr("How you know"), m_how));
    box()->addStretch(1);
    connect(m_how, &QLineEdit::textChanged, this, &AgreementDialog::showReady);
    showReady();
}

void AgreementDialog::start()
{
    openSized(460);
    m_how->setFocus(Qt::OtherFocusReason);
}

void AgreementDialog::showReady()
{
    setReady(!m_how->text().trimmed().isEmpty(), tr("Write a few words first."));
}

void AgreementDialog::submit()
{
    closeWhenSaved(KeepPromise(context().file).agree(m_promise, m_review, m_day->date(), m_how->text().simplified()),
                   promiseFailure, [this] {
                       Q_EMIT agreed();
                       context().notices.did(doneSentence(Did::AgreeToPublish));
                   });
}

} // namespace Shopbell
