// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/referrals/referraltable.h"

namespace Shopbell {
class PromiseFacts;

/// Paints the cells of the list of promises: the customer with their picture, where the promise stands as a chip.
class PromiseCells : public ReferralCells
{
    Q_OBJECT

public:
    PromiseCells(const Theme &theme, const PromiseFacts &facts, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRectF &area, const QModelIndex &index) const override;

private:
    const PromiseFacts &m_facts;
};

/// The list of promises; wired to a PromiseListModel.
ReferralTable *makePromiseTable(const Theme &theme, const PromiseFacts &facts, QAbstractItemModel *model,
                                QWidget *parent);

} // namespace Shopbell
