// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "widgets/common/rowtable.h"

#include <array>

namespace Shopbell {
class CustomerDelegate;
class CustomerHeader;

/// The table of customers: rows of one height, columns that share the width, a head that sorts. Where it is too narrow for
/// all columns, those of least importance are left out.
class CustomerTable : public RowTable
{
    Q_OBJECT

public:
    CustomerTable(const Theme &theme, CustomerDelegate *delegate, QWidget *parent = nullptr);

    /// The arrow in the head.
    void showOrder(CustomerOrder order, bool ascending);
    /// A table looks through every row for what is typed; very many rows would all be read.
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// Enter.
    void opened();
    /// Esc.
    void left();
    /// A click on the head of a column.
    void orderWanted(Shopbell::CustomerOrder order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void shareWidth() override;

private:
    template<typename Value>
    using Columns = std::array<Value, 6>;

    void takeSizes();
    /// What is left of the width goes to the columns that stay.
    void spread(const Columns<int> &widths, const Columns<bool> &isGone, int least);

    CustomerDelegate *m_delegate;
    CustomerHeader *m_header;
    Columns<int> m_needed{}; ///< Width of each column for its words.
};

} // namespace Shopbell
