// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/settings/colourswatches.h"
#include "widgets/share/stylefields.h"

#include <QAbstractButton>
#include <QColorDialog>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QColor brand(0x20, 0x50, 0x80);
const QColor own(0x12, 0x34, 0x56);

class Fields : public StyleFields
{
public:
    explicit Fields(const Theme &theme) : StyleFields(theme, {{u"plain"_s, u"Plain"_s}})
    {
        setStyle({}, brand, false);
        show();
    }

    QStringList offered() const
    {
        QStringList names;
        for (const QRadioButton *swatch : findChild<ColourSwatches *>()->findChildren<QRadioButton *>())
            names << swatch->accessibleName();
        return names;
    }
    QString selected() const
    {
        QStringList names;
        for (const QRadioButton *swatch : findChild<ColourSwatches *>()->findChildren<QRadioButton *>()) {
            if (swatch->isChecked())
                names << swatch->accessibleName();
        }
        return names.join(u", "_s);
    }
    void chooseOther(const QColor &colour)
    {
        for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Another colour…"_s)
                button->click();
        }
        auto *dialog = findChild<QColorDialog *>();
        QVERIFY(dialog);
        dialog->setCurrentColor(colour);
        dialog->accept();
    }
    QRadioButton *swatch(const QString &name) const
    {
        for (QRadioButton *each : findChild<ColourSwatches *>()->findChildren<QRadioButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
};

} // namespace

class TestStyleFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnColourIsASwatchThatIsSelected()
    {
        Desk desk;
        Fields fields(desk.theme());
        const QStringList before = fields.offered();
        QCOMPARE(fields.selected(), u"Brand colour"_s);
        const QSignalSpy changed(&fields, &StyleFields::changed);
        fields.chooseOther(own);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(fields.style().colour, own);
        QCOMPARE(fields.selected(), u"Own colour"_s);
        QCOMPARE(fields.offered().size(), before.size()); // As many as a row takes.
    }

    void theOwnColourStaysOfferedWhenAnotherOneIsChosen()
    {
        Desk desk;
        Fields fields(desk.theme());
        fields.chooseOther(own);
        fields.swatch(u"Brand colour"_s)->click();
        fields.setStyle(fields.style(), brand, false); // As the page does.
        QCOMPARE(fields.selected(), u"Brand colour"_s);
        fields.swatch(u"Own colour"_s)->click();
        QCOMPARE(fields.style().colour, own);
    }

    void theOwnColourOfAPictureIsSelectedWhenItOpens()
    {
        Desk desk;
        Fields fields(desk.theme());
        fields.setStyle({.colour = own}, brand, false);
        QCOMPARE(fields.selected(), u"Own colour"_s);
    }

    void aSuggestedColourChosenThereIsNoOwnOne()
    {
        Desk desk;
        Fields fields(desk.theme());
        const QStringList suggested = fields.offered();
        fields.swatch(suggested.last())->click();
        const QColor last = fields.style().colour;
        fields.chooseOther(own);
        fields.chooseOther(last); // Its place was taken by the own one.
        QCOMPARE(fields.selected(), suggested.last());
        QCOMPARE(fields.offered(), suggested);
    }
};

SHOPBELL_WINDOW_TEST(TestStyleFields)
#include "test_stylefields.moc"
