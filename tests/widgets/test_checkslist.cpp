// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "support/run.h"
#include "widgets/reviews/checkrow.h"
#include "widgets/reviews/checkslist.h"
#include "widgets/reviews/disclosure.h"
#include "widgets/reviews/lowscroll.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

/// The list in a window.
struct ListWindow
{
    ListWindow()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(list = new ChecksList(theme));
        window.resize(420, 300);
        window.show();
    }
    QStringList sentences() const
    {
        QStringList sentences;
        for (const CheckRow *row : list->findChildren<CheckRow *>()) {
            if (row->isVisible())
                sentences += row->accessibleName();
        }
        return sentences;
    }
    CheckRow *row(const QString &words) const
    {
        const QList<CheckRow *> rows = list->findChildren<CheckRow *>();
        const auto found = std::ranges::find_if(
            rows, [&words](const CheckRow *row) { return row->isVisible() && row->accessibleName().contains(words); });
        return found == rows.end() ? nullptr : *found;
    }
    /// What is well folds.
    Disclosure &fold() const
    {
        for (Disclosure *each : list->findChildren<Disclosure *>(u"whatIsWell"_s)) {
            if (each->isVisible())
                return *each;
        }
        throw std::runtime_error("nothing folds");
    }
    template<typename Button>
    Button *seen(const QString &words) const
    {
        for (Button *button : list->findChildren<Button *>()) {
            if (button->isVisible() && (button->text() == words || button->accessibleName() == words))
                return button;
        }
        return nullptr;
    }

    Theme theme;
    QWidget window;
    ChecksList *list = nullptr;
};

const CheckedText soldToComplainer{.text = u"Here is 20% off."_s,
                                   .checks = {TextCheck::UnfilledPlaceholder, TextCheck::Selling, TextCheck::NearCopy},
                                   .findings = {{.check = TextCheck::Selling, .ranges = {{8, 7}}}}};
const CheckedText apologised{
    .text = u"Your loaf was gone. I am sorry."_s,
    .checks = {TextCheck::UnfilledPlaceholder, TextCheck::DefenceFirst, TextCheck::MissingPart, TextCheck::NearCopy}};

} // namespace

class TestChecksList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasFoundAndWhatIsWell()
    {
        const ListWindow at;
        QVERIFY(at.list->isHidden()); // Nothing is written yet.
        at.list->display(soldToComplainer);
        QVERIFY(at.list->isVisible());
        QCOMPARE(at.sentences().size(), 3);
        QVERIFY(at.sentences().at(0).contains(u"20% off"_s));
        QCOMPARE(at.sentences().at(1), u"Everything is filled in"_s);
        at.list->display({});
        QVERIFY(at.list->isHidden());
    }

    void aLowListBeginsAtItsTop()
    {
        const Theme theme;
        QWidget window;
        auto *list = new ChecksList(theme);
        auto *layout = new QVBoxLayout(&window);
        auto *low = new LowScroll(theme, list, 120);
        layout->addWidget(low);
        layout->addStretch(1);
        window.resize(420, 400);
        window.show();
        list->display(soldToComplainer);
        QTRY_VERIFY(low->isVisible() && list->height() > 0);
        QTRY_COMPARE(list->height(), std::max(list->heightForWidth(list->width()), low->viewport()->height()));
        const auto *row = list->findChild<CheckRow *>();
        QVERIFY(row);
        QTRY_VERIFY(row->mapTo(list, QPoint()).y() < low->viewport()->height()); // Seen without scrolling.
    }

    void sixFindingsAreSeenAtOnceWhereThereIsRoom()
    {
        const Theme theme;
        QWidget window;
        auto *list = new ChecksList(theme);
        auto *layout = new QVBoxLayout(&window);
        auto *low = new LowScroll(theme, list, 400);
        layout->addWidget(new QWidget, 1);
        layout->addWidget(low);
        CheckedText checked = soldToComplainer;
        checked.findings.assign(6, soldToComplainer.findings.front());
        window.resize(900, 100);
        window.show();
        list->display(checked);
        QTRY_VERIFY(low->isVisible() && low->verticalScrollBar()->maximum() > 0);
        QVERIFY(low->minimumSizeHint().height() < 40);
        low->setLeast(400);
        QVERIFY(low->minimumSizeHint().height() <= low->sizeHint().height());
        QVERIFY(low->minimumSizeHint().height() > 100);
        window.resize(900, 600);
        QTRY_COMPARE(low->verticalScrollBar()->maximum(), 0);
    }

    void whatIsSaidElsewhereIsNotSaidTwice()
    {
        const ListWindow at;
        at.list->display(soldToComplainer);
        QVERIFY(at.row(u"20% off"_s));
        at.list->setSaidElsewhere(TextCheck::Selling);
        QVERIFY(!at.row(u"20% off"_s));
        QCOMPARE(at.sentences().size(), 2); // Nor is it well.
        at.list->setSaidElsewhere({});
        QVERIFY(at.row(u"20% off"_s));
    }

    void whatIsWellUnfolds()
    {
        const ListWindow at;
        at.list->setFolding(true);
        at.list->display(soldToComplainer);
        QCOMPARE(at.sentences().size(), 1);
        at.fold().click();
        QCOMPARE(at.sentences().size(), 3);
        at.seen<Disclosure>(u"Hide what is well"_s)->click();
        QCOMPARE(at.sentences().size(), 1);
    }

    void whatIsWellUnfoldsWithTheKeys()
    {
        ListWindow at;
        at.list->setFolding(true);
        at.list->display(soldToComplainer);
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        at.fold().setFocus();
        QTest::keyClick(&at.fold(), Qt::Key_Space);
        QCOMPARE(at.sentences().size(), 3);
        QTRY_VERIFY(at.fold().hasFocus());
        QTest::keyClick(&at.fold(), Qt::Key_Space);
        QCOMPARE(at.sentences().size(), 1);
    }

    void whatAnApologyNeedsIsTickedWhileTheOthersFold()
    {
        const ListWindow at;
        at.list->setFolding(true);
        at.list->setTicked({TextCheck::MissingPart, TextCheck::DefenceFirst});
        at.list->setOwnChecks({{true, u"Has an owner and a date"_s}});
        at.list->display(apologised);
        QCOMPARE(at.sentences(),
                 (QStringList{u"Names what went wrong"_s, u"Says sorry without “if” or “but”"_s,
                              u"Has every part of an apology"_s, u"Has an owner and a date"_s}));
        at.fold().click();
        QCOMPARE(at.sentences().size(), 6);
    }

    void whatIsMissingIsNotTicked()
    {
        const ListWindow at;
        at.list->setFolding(true);
        at.list->setTicked({TextCheck::MissingPart, TextCheck::DefenceFirst});
        CheckedText checked = apologised;
        checked.findings = {{.check = TextCheck::MissingPart, .part = ApologyPart::Apology}};
        at.list->display(checked);
        QCOMPARE(at.sentences().size(), 2);
        QCOMPARE(at.sentences().at(1), u"Names what went wrong"_s); // Without a sorry there is none without “if”.
        checked.findings.front().part = ApologyPart::Acknowledgement;
        at.list->display(checked);
        QCOMPARE(at.sentences().size(), 2);
        QCOMPARE(at.sentences().at(1), u"Says sorry without “if” or “but”"_s);
    }

    void whatAnOpenPartShouldSayIsNotTicked()
    {
        const ListWindow at;
        at.list->setFolding(true);
        at.list->setTicked({TextCheck::MissingPart, TextCheck::DefenceFirst});
        at.list->display(apologised); // All of it is said somewhere: nothing is missing.
        at.list->setOpenParts({ApologyPart::Apology});
        QCOMPARE(at.sentences(), QStringList{u"Names what went wrong"_s});
        at.list->setOpenParts({ApologyPart::Acknowledgement});
        QCOMPARE(at.sentences(), QStringList{u"Says sorry without “if” or “but”"_s});
        QCOMPARE(at.list->toLookAt(), 0);
        at.list->setOpenParts({});
        QCOMPARE(at.sentences().size(), 3);
    }

    void muchThatWasFoundGetsTheRoomOfTheTicks()
    {
        const ListWindow at;
        at.list->setFolding(true);
        at.list->setTicked({TextCheck::MissingPart, TextCheck::DefenceFirst});
        CheckedText checked = apologised;
        for (const ApologyPart part :
             {ApologyPart::Acknowledgement, ApologyPart::Cause, ApologyPart::Remedy, ApologyPart::Prevention})
            checked.findings.push_back({.check = TextCheck::MissingPart, .part = part});
        at.list->display(checked);
        QCOMPARE(at.sentences().size(), 4);
        at.fold().click();
        QCOMPARE(at.sentences().size(), 7);
    }

    void aFindingIsLookedAtOrSetAside()
    {
        const ListWindow at;
        at.list->display(soldToComplainer);
        QSignalSpy looked(at.list, &ChecksList::findingChosen);
        QSignalSpy aside(at.list, &ChecksList::setAsideWanted);
        auto *found = at.row(u"20% off"_s);
        QVERIFY(found);
        found->click();
        QCOMPARE(looked.size(), 1);
        QCOMPARE(looked.at(0).at(0).value<TextFinding>(), soldToComplainer.findings.front());
        at.seen<QToolButton>(u"Set this aside for this reply"_s)->click();
        QCOMPARE(aside.size(), 1);
    }

    void whatBlocksCannotBeSetAside()
    {
        const ListWindow at;
        at.list->display({.text = u"Hi {{customer}}"_s,
                          .checks = {TextCheck::UnfilledPlaceholder},
                          .findings = {{.check = TextCheck::UnfilledPlaceholder, .ranges = {{3, 12}}}}});
        QCOMPARE(at.sentences().size(), 1);
        QVERIFY(!at.seen<QToolButton>(u"Set this aside for this reply"_s));
    }

    void ownSentencesStandAmongThem()
    {
        const ListWindow at;
        at.list->setOwnChecks(
            {{true, u"Has an owner and a date"_s}, {false, u"The card is due tomorrow. Posted yet?"_s}});
        QCOMPARE(at.sentences(),
                 (QStringList{u"The card is due tomorrow. Posted yet?"_s, u"Has an owner and a date"_s}));
    }

    void theKeysGoOnWhenALineGoes()
    {
        ListWindow at;
        at.list->display(soldToComplainer);
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        QSignalSpy left(at.list, &ChecksList::focusLeft);
        at.list->findChild<CheckRow *>()->setFocus();
        at.list->display({});
        QCOMPARE(left.size(), 1);
    }
};

SHOPBELL_WINDOW_TEST(TestChecksList)
#include "test_checkslist.moc"
