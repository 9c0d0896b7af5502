// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "widgets/customers/elidedchoice.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize narrow(140, 30);

template<typename Button>
QImage pictureOf(const QString &words)
{
    Button button(words);
    button.resize(narrow);
    return button.grab().toImage();
}

/// `Elided` looks as `Plain` does with words that were cut for the room they have.
template<typename Plain, typename Elided>
void compareWith(QStyle::SubElement words)
{
    const QString address = u"grace.whitlock-harrington@example.org"_s;
    Plain plain(address);
    plain.resize(narrow);
    QStyleOptionButton option;
    option.initFrom(&plain);
    const int room = plain.style()->subElementRect(words, &option, &plain).width();
    const QString cut = plain.fontMetrics().elidedText(address, Qt::ElideRight, room);
    QVERIFY(cut.endsWith(u'…'));
    QCOMPARE(pictureOf<Elided>(address), pictureOf<Plain>(cut));
    QVERIFY(pictureOf<Elided>(address) != pictureOf<Plain>(address));
    QCOMPARE(pictureOf<Elided>(u"Short"_s), pictureOf<Plain>(u"Short"_s));
}

} // namespace

class TestElidedChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxEndsInDots() { compareWith<QCheckBox, ElidedCheckBox>(QStyle::SE_CheckBoxContents); }

    void aChoiceEndsInDots() { compareWith<QRadioButton, ElidedRadioButton>(QStyle::SE_RadioButtonContents); }
};

SHOPBELL_WINDOW_TEST(TestElidedChoice)
#include "test_elidedchoice.moc"
