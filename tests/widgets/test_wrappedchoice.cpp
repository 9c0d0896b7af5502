// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/common/wrappedchoice.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestWrappedChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longWordsTakeMoreLinesWhereThereIsLessRoom()
    {
        const Theme theme;
        const WrappedCheckBox address(theme, u"wilhelmina.featherstonehaugh-cholmondeley@example.org"_s);
        const int oneLine = address.heightForWidth(900);
        QVERIFY(address.heightForWidth(200) >= oneLine + theme.lineHeight(TypeRole::Body));
        QVERIFY(address.heightForWidth(120) > address.heightForWidth(200));
        QCOMPARE(WrappedRadioButton(theme, u"Bo"_s).heightForWidth(200), oneLine);
        QVERIFY(address.minimumSizeHint().width() < 120); // However long it is.
        QCOMPARE(address.accessibleName(), u"wilhelmina.featherstonehaugh-cholmondeley@example.org"_s);
    }

    void anAddressIsBrokenBehindASign()
    {
        const Theme theme;
        WrappedCheckBox address(theme, u"customer9610@example.org"_s);
        WrappedCheckBox words(theme, u"customer9610@example. org"_s);
        const int oneLine = address.heightForWidth(900);
        int width = 900;
        while (address.heightForWidth(width) == oneLine)
            --width; // All but its last letter fits.
        for (WrappedCheckBox *each : {&address, &words})
            each->resize(width, address.heightForWidth(width));
        QCOMPARE(address.grab().toImage(), words.grab().toImage());
    }

    void whatIsNoAddressIsNotBrokenBehindASign()
    {
        QCOMPARE(breakableAddress(u"Take 3.50 off, e.g. at the till, by 10.30"_s),
                 u"Take 3.50 off, e.g. at the till, by 10.30"_s);
    }

    void aBoxIsCalledAsItsWords()
    {
        const Theme theme;
        const WrappedCheckBox step(theme, u"Bread & butter"_s);
        QCOMPARE(step.text(), u"Bread && butter"_s); // One “&” alone would be the letter of a key.
        QCOMPARE(step.accessibleName(), u"Bread & butter"_s);
    }

    void aClickOnTheWordsChooses()
    {
        const Theme theme;
        WrappedRadioButton name(theme, u"Wilhelmina Featherstonehaugh-Cholmondeley"_s);
        name.resize(160, name.heightForWidth(160));
        QTest::mouseClick(&name, Qt::LeftButton, {}, {150, name.height() - 6});
        QVERIFY(name.isChecked());
    }
};

SHOPBELL_WINDOW_TEST(TestWrappedChoice)
#include "test_wrappedchoice.moc"
