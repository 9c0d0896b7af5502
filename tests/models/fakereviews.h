// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reviewlistmodel.h"

#include <QPromise>

#include <memory>

namespace Shopbell::Test {

/// Answers of a shop that come when the test says so.
class FakeReviews
{
public:
    template<typename T>
    struct Asked
    {
        QPromise<Result<T>> promise;
        ReviewQuery query = {};
        std::vector<ReviewId> ids = {};
    };
    using AskedIds = Asked<FoundReviews>;
    using AskedRows = Asked<std::vector<ReviewRow>>;

    std::vector<std::unique_ptr<AskedIds>> pages;
    std::vector<std::unique_ptr<AskedIds>> alls;
    std::vector<std::unique_ptr<AskedRows>> rows;
    bool answersRows = true; ///< Rows are answered at once.
    QString suffix; ///< Behind every author, to see which answer is shown.

    ReviewListModel::Readers readers()
    {
        return {.firstPage = [this](ReviewQuery query) { return ask(pages, std::move(query)); },
                .all = [this](ReviewQuery query) { return ask(alls, std::move(query)); },
                .rows = [this](std::vector<ReviewId> ids) { return askRows(std::move(ids)); },
                .sentence = [](const ReviewRow &row) { return row.author + QStringLiteral(", a review."); }};
    }

    ReviewRow row(ReviewId id) const
    {
        ReviewRow row;
        row.id = id;
        row.author = QString::number(id.value()) + suffix;
        return row;
    }

    static FoundReviews found(const std::vector<qint64> &numbers, bool complete = true)
    {
        FoundReviews result;
        for (const qint64 number : numbers)
            result.ids.emplace_back(number);
        result.complete = complete;
        return result;
    }

    template<typename T>
    static void answer(const std::unique_ptr<Asked<T>> &asked, Result<T> result)
    {
        asked->promise.addResult(std::move(result));
        asked->promise.finish();
    }

    void answerRows(const std::unique_ptr<AskedRows> &asked)
    {
        std::vector<ReviewRow> result;
        for (const ReviewId id : asked->ids)
            result.push_back(row(id));
        answer<std::vector<ReviewRow>>(asked, std::move(result));
    }

private:
    static QFuture<Result<FoundReviews>> ask(std::vector<std::unique_ptr<AskedIds>> &list, ReviewQuery query)
    {
        list.push_back(std::make_unique<AskedIds>());
        list.back()->query = std::move(query);
        list.back()->promise.start();
        return list.back()->promise.future();
    }

    QFuture<Result<std::vector<ReviewRow>>> askRows(std::vector<ReviewId> ids)
    {
        rows.push_back(std::make_unique<AskedRows>());
        rows.back()->ids = std::move(ids);
        rows.back()->promise.start();
        const QFuture<Result<std::vector<ReviewRow>>> future = rows.back()->promise.future();
        if (answersRows)
            answerRows(rows.back());
        return future;
    }
};

} // namespace Shopbell::Test
