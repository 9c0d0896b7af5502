// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/common/columntable.h"

namespace Shopbell {
class AdvocatesModel;

/// Who may be asked to recommend the shop, and below them who may not be asked now, with the reason.
class AdvocatesTable : public ColumnTable
{
    Q_OBJECT

public:
    AdvocatesTable(const Theme &theme, AdvocatesModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerWanted(Shopbell::CustomerId id);
    /// Somebody wants to ask them; the guards say whether that may be now.
    void askWanted(Shopbell::CustomerId id);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void spanHeading();
    void showMenu(const QModelIndex &index, QPoint place);

    AdvocatesModel &m_advocates;
};

} // namespace Shopbell
