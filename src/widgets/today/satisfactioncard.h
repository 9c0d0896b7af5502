// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/satisfaction.h"
#include "widgets/today/keynumbercard.h"

namespace Shopbell {

/// How satisfied customers were in the last ninety days, on a scale from 1 to 10, beside those before. Too few scores
/// leave its place to another number.
class SatisfactionCard : public KeyNumberCard
{
    Q_OBJECT

public:
    explicit SatisfactionCard(const UiContext &context, QWidget *parent = nullptr);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override { return what.touchesCustomers(); }

private:
    void take(const Satisfaction &satisfaction);
    void addCourse(KeyNumber &number, const std::vector<MeanScore> &spans) const;
};

} // namespace Shopbell
