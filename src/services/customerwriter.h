// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importwriter.h"
#include "storage/contacts.h"

namespace Shopbell {

/// Writes customers. One whom a contact finds is there already, and becomes what the file newly says (withNewer()).
class CustomerWriter : public ImportWriter
{
public:
    using ImportWriter::ImportWriter;

    Status begin(Connection &connection, qint64 mostRows) override;
    Status writePiece(Connection &connection, const std::vector<ArrivingRecord> &records, size_t &next) override;
    Result<bool> finishPiece(Connection &connection) override;
    Status finish(Connection &connection, const std::vector<QString> &extraNames) override;
    Status giveUp(Connection &connection) override;

private:
    Status write(Connection &connection, const IncomingCustomer &incoming);
    Status writeKnown(Connection &connection, const FoundCustomer &found, const IncomingCustomer &incoming);
    void tellKept(const Customer &customer, const QStringList &kept);

    QDate m_today; ///< In the shop.
};

} // namespace Shopbell
