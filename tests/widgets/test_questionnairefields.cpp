// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/questionnaires/questionsedit.h"
#include "widgets/questionnaires/servicesedit.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestQuestionnaireFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLineIsNotCalledLines()
    {
        Desk desk;
        QuestionsEdit edit(desk.context());
        edit.setQuestions({{.words = u"What brings you back?"_s, .lines = 1}});
        auto *lines = edit.findChild<QSpinBox *>();
        QVERIFY(lines);
        QCOMPARE(lines->value(), 1);
        QVERIFY2(lines->text().startsWith(u"1 line"_s), qPrintable(lines->text()));
        QVERIFY2(!lines->text().endsWith(u"lines"_s), qPrintable(lines->text()));
    }

    void longWordsAreShownFromTheirBeginning()
    {
        Desk desk;
        QuestionsEdit questions(desk.context());
        questions.setQuestions({{.words = u"What brings you back?"_s}});
        ServicesEdit services(desk.context());
        services.setServices({{.name = u"Letter"_s, .note = u"by e-mail, once a month"_s}});
        for (const QWidget *whole : std::initializer_list<const QWidget *>{&questions, &services}) {
            const auto fields = whole->findChildren<QLineEdit *>();
            QVERIFY(!fields.isEmpty());
            for (const QLineEdit *field : fields) {
                if (!qobject_cast<QSpinBox *>(field->parentWidget()))
                    QCOMPARE(field->cursorPosition(), 0);
            }
        }
    }

    void oneWeekIsNotCalledWeeks()
    {
        Desk desk;
        ServicesEdit edit(desk.context());
        edit.setServices({{.name = u"Bread"_s, .everyWeeks = 1}});
        auto *weeks = edit.findChild<QSpinBox *>();
        QVERIFY(weeks);
        QCOMPARE(weeks->value(), 1);
        QVERIFY2(weeks->text().contains(u"1 week"_s), qPrintable(weeks->text()));
        QVERIFY2(!weeks->text().endsWith(u"weeks"_s), qPrintable(weeks->text()));
    }
};

SHOPBELL_WINDOW_TEST(TestQuestionnaireFields)
#include "test_questionnairefields.moc"
