// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/responsetimes.h"
#include "domain/statistics.h"
#include "widgets/today/keynumbercard.h"

#include <QDate>

namespace Shopbell {
class DateText;
class ShopProfile;

/// Of the newest complete month of new customers, who bought again within the window.
class RepeatRateCard : public KeyNumberCard
{
    Q_OBJECT

public:
    RepeatRateCard(const UiContext &context, const ShopProfile &profile, QWidget *parent = nullptr);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override { return what.touchesCustomers() || what.imports; }

private:
    void take(const Statistics &answer);

    const ShopProfile &m_profile;
};

/// Recommendations of this month so far, beside the whole months before.
class ReferralsMadeCard : public KeyNumberCard
{
    Q_OBJECT

public:
    ReferralsMadeCard(const UiContext &context, const ShopProfile &profile, QWidget *parent = nullptr);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override { return what.referrals || what.touchesCustomers(); }

private:
    void take(const Statistics &answer, QDate today);

    const ShopProfile &m_profile;
};

/// How quickly the shop answered what was said in the last thirty days, and in those before.
class ReplyTimeCard : public KeyNumberCard
{
    Q_OBJECT

public:
    explicit ReplyTimeCard(const UiContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    /// Another day moves the thirty days.
    bool isTouchedBy(const Changed &what) const override
    {
        return what.touchesReviews() || what.imports || what.manyCustomers;
    }

private:
    void take(const std::vector<ReplyTimes> &course);
};

} // namespace Shopbell
