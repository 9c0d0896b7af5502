// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/common/segment.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Shopbell;
using namespace Qt::StringLiterals;

class TestSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_segment = new Segment(m_theme);
        m_after = new QLineEdit;
        m_segment->addSegment(1, u"Positive"_s, "thumbs-up", Segment::Tone::Positive);
        m_segment->addSegment(2, u"Negative"_s, "thumbs-down", Segment::Tone::Negative);
        m_segment->addSegment(3, u"Unsorted"_s, "circle", Segment::Tone::Neutral);
        layout->addWidget(m_before);
        layout->addWidget(m_segment);
        layout->addWidget(m_after);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void positionsAreSet()
    {
        QCOMPARE(m_segment->button(1)->property("segPos").toString(), u"first"_s);
        QCOMPARE(m_segment->button(2)->property("segPos").toString(), u"mid"_s);
        QCOMPARE(m_segment->button(3)->property("segPos").toString(), u"last"_s);
        QCOMPARE(m_segment->button(2)->property("tone").toString(), u"negative"_s);
    }

    void itIsOneTabStop()
    {
        m_segment->setCurrent(2);
        m_before->setFocus();
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_segment->button(2)->hasFocus());
        QTest::keyClick(m_segment->button(2), Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void theKeysGoToWhatTurnsOutToBeChosen()
    {
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_segment->button(1)->hasFocus());
        m_segment->setCurrent(2); // As when what is shown has been read.
        QVERIFY(m_segment->button(2)->hasFocus());
        QTest::keyClick(m_segment->button(2), Qt::Key_Left);
        m_segment->setCurrent(2);
        QVERIFY(m_segment->button(1)->hasFocus()); // Nothing is another than before.
        m_before->setFocus();
        m_segment->setCurrent(3);
        QVERIFY(m_before->hasFocus());
    }

    void arrowsMoveAndSpaceChooses()
    {
        QSignalSpy chosen(m_segment, &Segment::chosen);
        m_segment->setCurrent(1);
        m_segment->setFocus();
        QTest::keyClick(m_segment->button(1), Qt::Key_Right);
        QVERIFY(m_segment->button(2)->hasFocus());
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(m_segment->current(), 1);
        QTest::keyClick(m_segment->button(2), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(m_segment->current(), 2);
        QTest::keyClick(m_segment->button(2), Qt::Key_Right);
        QTest::keyClick(m_segment->button(3), Qt::Key_Return);
        QCOMPARE(m_segment->current(), 3);
        QTest::keyClick(m_segment->button(3), Qt::Key_Right); // It ends here.
        QVERIFY(m_segment->button(3)->hasFocus());
    }

    void aScreenReaderChooses()
    {
        m_segment->setCurrent(1);
        const QSignalSpy chosen(m_segment, &Segment::chosen);
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(m_segment->button(3));
        QVERIFY(button && button->actionInterface());
        button->actionInterface()->doAction(button->actionInterface()->actionNames().first());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(m_segment->current(), 3);
        m_segment->setCurrent(2); // By the program: nobody chose it.
        QCOMPARE(chosen.size(), 1);
    }

    void arrowsTurnWithTheLanguage()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_segment->setCurrent(1);
        m_segment->setFocus();
        QTest::keyClick(m_segment->button(1), Qt::Key_Left);
        QVERIFY(m_segment->button(2)->hasFocus());
    }

    void nothingCanBeChosen()
    {
        QSignalSpy chosen(m_segment, &Segment::chosen);
        m_segment->setCurrent(2);
        m_segment->setCurrent(-1);
        QCOMPARE(m_segment->current(), -1);
        QCOMPARE(chosen.size(), 0);
        m_before->setFocus();
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_segment->button(1)->hasFocus());
    }

private:
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    Segment *m_segment = nullptr;
};

SHOPBELL_WINDOW_TEST(TestSegment)
#include "test_segment.moc"
