// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/common/scorescale.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

void press(ScoreScale &scale, Qt::Key key)
{
    QVERIFY(scale.focusWidget());
    QTest::keyClick(scale.focusWidget(), key);
}

} // namespace

class TestScoreScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenAtFirst()
    {
        const ScoreScale needed(m_theme, ScoreQuestion::Satisfied, ScoreScale::Answer::Needed);
        QCOMPARE(needed.number(), std::nullopt);
        QCOMPARE(needed.current(), -1);
        const ScoreScale optional(m_theme, ScoreQuestion::Satisfied, ScoreScale::Answer::MayStayEmpty);
        QCOMPARE(optional.number(), std::nullopt);
        QVERIFY(optional.button(optional.current()));
        QCOMPARE(optional.button(optional.current())->text(), u"None"_s);
    }

    void aQuestionHasItsOwnNumbers()
    {
        ScoreScale scale(m_theme, ScoreQuestion::WouldRecommend, ScoreScale::Answer::Needed);
        scale.show();
        QVERIFY(scale.button(0)->isVisible());
        QCOMPARE(scale.button(0)->property("segPos").toString(), u"first"_s);
        scale.setNumber(7);
        scale.ask(ScoreQuestion::Satisfied);
        QCOMPARE(scale.number(), 7);
        QVERIFY(!scale.button(0)->isVisible());
        QCOMPARE(scale.button(1)->property("segPos").toString(), u"first"_s);
        scale.ask(ScoreQuestion::WouldRecommend);
        scale.setNumber(0);
        scale.ask(ScoreQuestion::Satisfied);
        QCOMPARE(scale.number(), std::nullopt);
        QCOMPARE(scale.focusProxy(), scale.button(1)); // The keyboard still gets in.
    }

    void aFigureChooses()
    {
        ScoreScale scale(m_theme, ScoreQuestion::Satisfied, ScoreScale::Answer::MayStayEmpty);
        scale.show();
        QVERIFY(QTest::qWaitForWindowActive(&scale));
        scale.setFocus();
        const QSignalSpy chosen(&scale, &Segment::chosen);
        press(scale, Qt::Key_0); // It has none, and it is not a 10 that was cut short.
        QCOMPARE(scale.number(), std::nullopt);
        press(scale, Qt::Key_1);
        QCOMPARE(scale.number(), 1);
        press(scale, Qt::Key_0);
        QCOMPARE(scale.number(), 10);
        press(scale, Qt::Key_Delete);
        QCOMPARE(scale.number(), std::nullopt);
        QCOMPARE(chosen.size(), 3);
        QVERIFY(!scale.take(u"a"_s));
    }

    void whatIsNeededIsNotTakenBack()
    {
        ScoreScale scale(m_theme, ScoreQuestion::Satisfied, ScoreScale::Answer::Needed);
        scale.show();
        QVERIFY(QTest::qWaitForWindowActive(&scale));
        scale.setNumber(4);
        scale.setFocus();
        press(scale, Qt::Key_Backspace);
        QCOMPARE(scale.number(), 4);
    }

    void arrowsPassOverWhatIsNotOffered()
    {
        ScoreScale scale(m_theme, ScoreQuestion::Satisfied, ScoreScale::Answer::MayStayEmpty);
        scale.show();
        QVERIFY(QTest::qWaitForWindowActive(&scale));
        scale.setFocus();
        press(scale, Qt::Key_Right);
        QVERIFY(scale.button(1)->hasFocus());
        press(scale, Qt::Key_Left);
        QVERIFY(scale.button(scale.current())->hasFocus());
    }

private:
    Theme m_theme;
};

SHOPBELL_WINDOW_TEST(TestScoreScale)
#include "test_scorescale.moc"
