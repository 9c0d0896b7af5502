// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/settings/colourswatches.h"
#include "widgets/share/looktiles.h"
#include "widgets/share/sizetiles.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

QAbstractButton *tile(const QWidget &tiles, qsizetype at)
{
    return tiles.findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly).value(at);
}

} // namespace

class TestTiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A screen reader toggles without a click; the mouse clicks.
    void aTileIsChosenByWhateverTogglesIt_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("screen reader") << false;
    }
    void aTileIsChosenByWhateverTogglesIt()
    {
        QFETCH(const bool, byMouse);
        const auto press = [byMouse](QAbstractButton *button) { byMouse ? button->click() : button->toggle(); };
        const Theme theme;

        LookTiles looks(theme, {u"Paper"_s, u"Board"_s});
        const QSignalSpy look(&looks, &LookTiles::chosen);
        looks.setCurrent(0);
        QVERIFY(look.isEmpty());
        press(tile(looks, 1));
        QCOMPARE(look.size(), 1);
        QCOMPARE(look[0][0].toInt(), 1);

        ColourSwatches colours(theme);
        colours.setColours({{Qt::red, u"Red"_s}, {Qt::blue, u"Blue"_s}});
        const QSignalSpy colour(&colours, &ColourSwatches::chosen);
        connect(&colours, &ColourSwatches::chosen, &colours, &ColourSwatches::setCurrent); // As the pages do.
        colours.setCurrent(Qt::red);
        QVERIFY(colour.isEmpty());
        press(tile(colours, 1));
        QCOMPARE(colour.size(), 1);
        QCOMPARE(colour[0][0].value<QColor>(), QColor(Qt::blue));
        QVERIFY(tile(colours, 1)->isChecked() && !tile(colours, 0)->isChecked());

        SizeTiles sizes(
            theme, {{u"square"_s, u"Square"_s, u"Square"_s, {10, 10}}, {u"tall"_s, u"Tall"_s, u"Tall"_s, {10, 20}}}, 2);
        const QSignalSpy size(&sizes, &SizeTiles::sizeChosen);
        sizes.setCurrent(u"square"_s);
        QVERIFY(size.isEmpty());
        press(tile(sizes, 1));
        QCOMPARE(size.size(), 1);
        QCOMPARE(size[0][0].toString(), u"tall"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestTiles)
#include "test_tiles.moc"
