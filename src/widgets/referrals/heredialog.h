// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "widgets/common/formdialog.h"
#include "widgets/referrals/referraldata.h"

class QDateEdit;

namespace Shopbell {

/// A recommended friend has come: on which day, today unless another one is chosen, and which customer it is where the
/// referral has only a name.
class HereDialog : public FormDialog
{
    Q_OBJECT

public:
    HereDialog(const UiContext &context, const ReferralData &data, const ReferralRow &row, QDate today,
               QWidget *parent);

    /// Opens it without stopping the program.
    void start();

Q_SIGNALS:
    void marked(Shopbell::ReferralId id);

protected:
    void submit() override;

private:
    void check();
    void took(const Result<ReferralId> &saved);
    void showReady();

    const ReferralData &m_data;
    ReferralRow m_row;
    QDateEdit *m_day;
    CustomerField *m_customer;
    TextLabel *m_refusal;
    int m_generation = 0;
    ReferralRefusal m_refused = ReferralRefusal::None;
};

} // namespace Shopbell
