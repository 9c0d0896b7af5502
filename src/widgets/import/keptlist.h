// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/errortext.h"
#include "services/importreviews.h"

#include <QFrame>

class QVBoxLayout;

namespace Shopbell {
class TextLabel;
class Theme;

/// After an import is taken back: what went, and what stays because the owner changed it since: reviews, purchases, and
/// the customers whom the import brought along.
class KeptList : public QFrame
{
    Q_OBJECT

public:
    KeptList(const Theme &theme, ShopFilePtr file, QWidget *parent = nullptr);

    void say(const TakenBack &what);
    static QString sentence(const TakenBack &what);

private:
    void readRows(const TakenBack &what);
    void readReferrals(const std::vector<qint64> &ids);
    void readCustomers(std::vector<CustomerId> ids);
    /// Lists what comes, or says why it cannot; `lines` makes lines of it.
    template<typename Found, typename Lines>
    void listWhenRead(const QFuture<Result<Found>> &reading, Task task, qint64 all, Lines lines);
    void sayWhyNot(const QString &sentence);
    /// Adds lines, and how many more there are.
    void list(const QStringList &lines, qint64 all);
    void clear();

    const Theme &m_theme;
    ShopFilePtr m_file;
    TextLabel *m_headline;
    QVBoxLayout *m_rows;
    int m_generation = 0;
};

} // namespace Shopbell
