// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/common/columntable.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Shopbell;

namespace {
/// Counts how often it is asked for the width of a cell.
class CountedCells : public ColumnCells
{
public:
    using ColumnCells::ColumnCells;
    double contentWidth(const QModelIndex &index) const override
    {
        ++asked;
        return ColumnCells::contentWidth(index);
    }
    mutable int asked = 0;
};
} // namespace

class TestColumnTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Else every answer about one row would go through all of them.
    void aLongListIsNotMeasuredWhole()
    {
        const Theme theme;
        QStandardItemModel model(5000, 2);
        auto *cells = new CountedCells(theme);
        ColumnTable table(&model, Qt::UserRole, cells, {{40, 0.0, 0, true}, {40, 1.0}});
        QVERIFY(cells->asked > 0);
        cells->asked = 0;
        model.setData(model.index(4999, 0), QStringLiteral("A name"));
        QVERIFY(cells->asked > 0);
        QVERIFY2(cells->asked < 1000, qPrintable(QString::number(cells->asked)));
    }
};

SHOPBELL_WINDOW_TEST(TestColumnTable)
#include "test_columntable.moc"
