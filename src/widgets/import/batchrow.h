// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importkind.h"
#include "domain/reviewrow.h"
#include "format/datetext.h"

#include <QWidget>

class QPushButton;

namespace Shopbell {
class Theme;

/// A line of past imports: file, day, numbers, and what can be done with it.
class BatchRow : public QWidget
{
    Q_OBJECT

public:
    enum class Verbs { See, SeeAndTakeBack };

    BatchRow(const Theme &theme, const ImportBatch &batch, const DateText &dates, qint64 now, Verbs verbs,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void seeWanted(Shopbell::BatchId batch, Shopbell::ImportKind kind);
    void takeBackWanted(Shopbell::BatchId batch);

private:
    QPushButton *addVerb(const QString &verb, const QString &file);
};

} // namespace Shopbell
