// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "widgets/common/formdialog.h"

class QDateEdit;
class QLineEdit;

namespace Shopbell {

/// The customer's yes to publication: on which day it was given, and how that is known. It is open until that is saved.
class AgreementDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Of the customer whose review `known` is, as it says it; where there is no yes yet, today is proposed.
    AgreementDialog(const UiContext &context, PromiseId promise, const CoveredReview &known, QDate today,
                    QWidget *parent);

    void start();

Q_SIGNALS:
    void agreed();

protected:
    void submit() override;

private:
    void showReady();

    PromiseId m_promise;
    ReviewId m_review;
    QDateEdit *m_day;
    QLineEdit *m_how;
};

} // namespace Shopbell
