// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/apology/partframe.h"
#include "widgets/reviews/replyedit.h"

#include <QLabel>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestPartFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePartStandsBesideItsNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("read from the left") << u"en_GB"_s;
        QTest::newRow("read from the right") << u"ar"_s;
    }
    void thePartStandsBesideItsNumber()
    {
        QFETCH(QString, language);
        ThemeOptions options;
        options.language = QLocale(language);
        const Theme theme(options);
        PartFrame part(theme, 1, u"Acknowledge"_s, u"Say what happened"_s);
        part.setLayoutDirection(theme.layoutDirection());
        const ReplyEdit *field = part.addField();
        part.resize(400, 120);
        part.show();
        QVERIFY(QTest::qWaitForWindowExposed(&part));
        const int besideBadge = 30;
        const auto leavesRoom = [&](const QRect &place) {
            return theme.isRightToLeft() ? part.width() - place.right() > besideBadge && place.left() < besideBadge
                                         : place.left() > besideBadge && part.width() - place.right() < besideBadge;
        };
        QVERIFY(leavesRoom(field->geometry()));
        const QList<QLabel *> heading =
            part.findChildren<QLabel *>(Qt::FindDirectChildrenOnly); // Not those in the field.
        QVERIFY(!heading.isEmpty());
        for (const QLabel *label : heading)
            QVERIFY(!label->geometry().intersects(
                QRect(theme.isRightToLeft() ? part.width() - besideBadge : 0, 0, besideBadge, part.height())));
    }
};

SHOPBELL_WINDOW_TEST(TestPartFrame)
#include "test_partframe.moc"
