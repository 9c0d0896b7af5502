// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/migrations.h"

#include <QTemporaryDir>

namespace Shopbell::Test {

/// An empty file of today's schema, in a folder of its own, with rows put in as they come.
class MigratedFile
{
    QTemporaryDir m_folder; // Goes after the connection.

public:
    MigratedFile()
    {
        Result<Connection> made = Connection::open(path(), Connection::Mode::Create);
        if (!made || !migrate(*made, [] { return done(); }))
            qFatal("no file");
        connection = *std::move(made);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("rows.shopbell")); }

    void run(const QString &sql)
    {
        const Status ran = connection.execute(sql);
        if (!ran)
            qFatal("%s: %s", qPrintable(sql), qPrintable(ran.error().detail));
    }

    Connection connection;
};

} // namespace Shopbell::Test
