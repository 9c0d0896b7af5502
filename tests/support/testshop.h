// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/addreview.h"
#include "services/checkfile.h"
#include "services/importreviews.h"
#include "services/readreviews.h"
#include "services/shopfile.h"
#include "services/undo.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Shopbell::Test {

/// A migrated shop file in a folder of its own, Thursday 20 November 2025, 08:20 in London.
class TestShop
{
public:
    static qint64 morning() { return instant(QDate(2025, 11, 20), QTime(8, 20)); }

    TestShop()
    {
        Shop shop;
        shop.name = QStringLiteral("Poppyseed Lane");
        shop.zone = "Europe/London";
        shop.signsAs = QStringLiteral("Anna");
        Result<ShopFilePtr> made = ShopFile::create(path(), shop, options());
        if (made)
            file = *made;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("shop.shopbell")); }
    QString folder() const { return m_folder.path(); }
    ShopFile::Options options() const { return {clock.clock(), false, false}; }

    void reopen()
    {
        file.reset();
        Result<ShopFilePtr> opened = ShopFile::open(path(), options());
        if (opened)
            file = *opened;
    }

    /// Writes a file into the shop's folder and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return {};
        return out.fileName();
    }

    FakeClock clock{morning()};
    ShopFilePtr file;

private:
    QTemporaryDir m_folder;
};

/// The value of a finished future; the test fails with the error when there is none.
template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.takeResult();
    if (!result)
        qFatal("failed: %d %s", int(result.error().kind), qPrintable(result.error().detail));
    return std::move(*result);
}

template<typename T>
Error::Kind errorOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.takeResult();
    if (result)
        qFatal("succeeded where an error was expected");
    return result.error().kind;
}

inline qint64 countOf(const TestShop &shop, const ReviewQuery &query)
{
    return qint64(valueOf(ReadReviews(shop.file).all(query)).ids.size());
}

inline qint64 hitsOf(const TestShop &shop, const QString &search)
{
    ReviewQuery query;
    query.search = search;
    return countOf(shop, query);
}

inline ImportReport imported(const TestShop &shop, const QString &path, const ImportOverrides &overrides = {})
{
    const ImportReviews import(shop.file);
    const FileSurvey survey = valueOf(import.survey(path, overrides).future);
    return valueOf(import.run(path, survey.plan).future);
}

} // namespace Shopbell::Test
