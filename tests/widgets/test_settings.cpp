// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/errortext.h"
#include "services/addreview.h"
#include "services/keepcustomers.h"
#include "services/keepfollowups.h"
#include "services/keepshop.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/undo.h"
#include "support/heldlocks.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/segment.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/settings/colourswatches.h"
#include "widgets/settings/logochooser.h"
#include "widgets/settings/settingscard.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/settingspreview.h"
#include "widgets/settings/shopcard.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    explicit Page(Desk &desk)
        : profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , settings(desk.context(), profile, requests)
    {
        settings.resize(1104, 740);
        settings.show();
    }
    QLineEdit &line(const char *name) const { return child<QLineEdit>(settings, name); }
    QLabel &label(const char *name) const { return child<QLabel>(settings, name); }

    WindowRequests requests;
    ShopProfile profile;
    SettingsPage settings;
};

void write(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

Shop shopOf(Desk &desk)
{
    return *wait(KeepShop(desk.file()).read());
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsSavedAtOnceAndCanBeUndone()
    {
        Desk desk;
        const QSignalSpy done(&desk.notices(), &Notices::somethingDone);
        const Page page(desk);
        write(page.line("name"), u"Poppy & Seed"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(shopOf(desk).name, u"Poppy & Seed"_s);
        page.line("name").clearFocus();
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_COMPARE(page.line("name").text(), u"Poppyseed Lane"_s);
    }

    void theDaysBeforeSomebodyIsAskedAgainAreSavedAndCanBeUndone()
    {
        Desk desk;
        const QSignalSpy done(&desk.notices(), &Notices::somethingDone);
        const Page page(desk);
        auto &days = child<QSpinBox>(page.settings, "againAfterDays");
        QCOMPARE(days.value(), 30);
        days.setValue(45);
        QTest::keyClick(&days, Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(shopOf(desk).contacts.againAfterDays, 45);
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_COMPARE(days.value(), 30);
    }

    void whatIsSavedIsNoLongerTyping_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << QByteArray("name") << u"Poppy"_s;
        QTest::newRow("place") << QByteArray("place") << u"Wellbrook"_s;
        QTest::newRow("signature") << QByteArray("signs") << u"Anna"_s;
        QTest::newRow("colour") << QByteArray("colour") << u"#123456"_s;
    }
    void whatIsSavedIsNoLongerTyping()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        Desk desk;
        const Page page(desk);
        QLineEdit &line = page.line(field.constData());
        const QString before = line.text();
        write(line, typed);
        QTRY_VERIFY(wait(Undo(desk.file()).state())->undo);
        QVERIFY(!line.isUndoAvailable());
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_COMPARE(line.text(), before); // Also while the cursor is in it.
    }

    void anEmptyNameIsRefusedAndSaysWhy()
    {
        Desk desk;
        const Page page(desk);
        write(page.line("name"), u" "_s);
        QVERIFY(page.label("nameProblem").isVisible());
        QVERIFY(page.line("name").property("error").toBool());
        QCOMPARE(shopOf(desk).name, u"Poppyseed Lane"_s);
        write(page.line("place"), u"Wellbrook Green"_s);
        QTRY_COMPARE(shopOf(desk).place, u"Wellbrook Green"_s);
        QVERIFY(page.label("nameProblem").isVisible());
        write(page.line("name"), u"Poppyseed"_s);
        QTRY_COMPARE(shopOf(desk).name, u"Poppyseed"_s);
        QVERIFY(!page.label("nameProblem").isVisible());
    }

    void aColourThatIsNoneKeepsWhatWasTyped()
    {
        Desk desk;
        const Page page(desk);
        write(page.line("colour"), u"orangish"_s);
        QVERIFY(page.label("colourProblem").isVisible());
        QCOMPARE(page.line("colour").text(), u"orangish"_s);
        write(page.line("place"), u"Wellbrook Green"_s);
        QTRY_COMPARE(shopOf(desk).place, u"Wellbrook Green"_s);
        QCOMPARE(page.line("colour").text(), u"orangish"_s);
        QVERIFY(page.label("colourProblem").isVisible());
        const QString pine = desk.theme().tokens().color(ColorToken::Accent, Appearance::Light).name();
        write(page.line("colour"), pine.mid(1).toUpper());
        QTRY_COMPARE(shopOf(desk).brandColour, pine);
        QTRY_VERIFY(!page.label("colourProblem").isVisible());
    }

    void satisfactionGroupsPushEachOther()
    {
        Desk desk;
        const QSignalSpy done(&desk.notices(), &Notices::somethingDone);
        const Page page(desk);
        auto &passive = child<QSpinBox>(page.settings, "passive");
        auto &advocate = child<QSpinBox>(page.settings, "advocate");
        QCOMPARE(passive.value(), 4);
        QCOMPARE(advocate.value(), 9);
        passive.setValue(9);
        QCOMPARE(advocate.value(), 10);
        QTRY_COMPARE(done.size(), 1); // One change for both.
        QCOMPARE(shopOf(desk).bands, (ScoreBands{9, 10}));
        advocate.setValue(3);
        QCOMPARE(passive.value(), 2);
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(bool(wait(Undo(desk.file()).undo())));
        QTRY_COMPARE(passive.value(), 9);
        QCOMPARE(advocate.value(), 10);
    }

    void targetsAreOneChangeHoweverOftenTheArrowIsPressed()
    {
        Desk desk;
        const QSignalSpy done(&desk.notices(), &Notices::somethingDone);
        const Page page(desk);
        auto &hours = child<QSpinBox>(page.settings, "negative");
        for (int i = 0; i < 5; ++i)
            hours.stepUp();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 3000);
        QCOMPARE(shopOf(desk).targets.negativeHours, 29);
        QTest::qWait(300);
        QCOMPARE(done.size(), 1);
    }

    void everyKindOfReviewHasItsOwnTarget()
    {
        Desk desk;
        const Page page(desk);
        child<QSpinBox>(page.settings, "question").setValue(5);
        child<QSpinBox>(page.settings, "urgent").setValue(3);
        QTRY_COMPARE_WITH_TIMEOUT(shopOf(desk).targets, (ResponseTargets{24, 72, 3, 5}), 3000);
    }

    void openingHoursAreTyped()
    {
        Desk desk;
        const Page page(desk);
        QLineEdit &monday = page.line("openOn1");
        auto &clock = child<Segment>(page.settings, "clockRuns");
        clock.button(1)->click();
        QVERIFY(page.label("openingProblem").isVisible()); // Nothing is open yet.
        QCOMPARE(clock.current(), 0);
        write(monday, u"9-12, 13-17:30"_s);
        QTRY_COMPARE(shopOf(desk).opening.week[0].size(), size_t(2));
        QCOMPARE(monday.text(), u"09:00–12:00, 13:00–17:30"_s);
        QVERIFY(!page.label("openingProblem").isVisible());
        clock.button(1)->click();
        QTRY_VERIFY(shopOf(desk).opening.clockFollows);
        write(monday, u"mornings"_s);
        QVERIFY(page.label("openingProblem").isVisible());
        QCOMPARE(shopOf(desk).opening.week[0].size(), size_t(2));
        auto &add = child<QPushButton>(page.settings, "addClosedDays");
        const QWidget *why = nullptr;
        for (const QLineEdit *field : page.settings.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Why the shop is closed"_s)
                why = field;
        }
        QVERIFY(why);
        const int hint = why->fontMetrics().horizontalAdvance(u"such as Christmas"_s);
        QTRY_VERIFY(why->width() > hint + 16); // Read whole.
        add.click();
        QTRY_COMPARE(shopOf(desk).opening.closed.size(), size_t(1));
    }

    void hoursAreWrongOnlyAsLongAsTheyStandThere()
    {
        Desk desk;
        const Page page(desk);
        QLineEdit &tuesday = page.line("openOn2");
        const QLabel &problem = page.label("openingProblem");
        write(tuesday, u"9-12"_s);
        QTRY_COMPARE(shopOf(desk).opening.week[1].size(), size_t(1));
        write(tuesday, u"25-30"_s);
        QVERIFY(problem.isVisible() && tuesday.property("error").toBool());
        QTest::keyClicks(&tuesday, u"5"_s);
        QVERIFY(problem.isVisible()); // Still wrong.
        for (int i = 0; i < 20 && tuesday.text() != u"09:00–12:00"_s; ++i)
            tuesday.undo();
        QCOMPARE(tuesday.text(), u"09:00–12:00"_s);
        QVERIFY(!problem.isVisible() && !tuesday.property("error").toBool());
    }

    void hoursThatCannotBeReadStayUntilTheyArePutRight()
    {
        Desk desk;
        const Page page(desk);
        QLineEdit &monday = page.line("openOn1");
        QLineEdit &tuesday = page.line("openOn2");
        const QLabel &problem = page.label("openingProblem");
        QSignalSpy done(&desk.notices(), &Notices::somethingDone);
        write(monday, u"9-12"_s);
        QTRY_COMPARE(done.size(), 1);
        write(monday, u"9-26"_s);
        const QString unreadable = problem.text();
        write(tuesday, u"10-18"_s);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(monday.text(), u"9-26"_s);
        QVERIFY(monday.property("error").toBool() && !tuesday.property("error").toBool());
        QVERIFY(problem.isVisible());
        QCOMPARE(problem.text(), unreadable);
        QCOMPARE(shopOf(desk).opening.week[0], (std::vector<OpenSpan>{{9 * 60, 12 * 60}}));

        write(page.line("openOn3"), u"noon"_s);
        write(page.line("name"), u"Poppy & Seed"_s); // Anything else of the shop, too.
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(monday.text(), u"9-26"_s);
        QCOMPARE(page.line("openOn3").text(), u"noon"_s);
        write(monday, u"9-16"_s);
        QTRY_COMPARE(done.size(), 4);
        QCOMPARE(monday.text(), u"09:00–16:00"_s);
        QVERIFY(!monday.property("error").toBool());
        QVERIFY(problem.isVisible()); // Of Wednesday.
        page.line("openOn3").clear();
        QVERIFY(!problem.isVisible());
    }

    void hoursThatOverlappedAreSavedWithTheDayThatPutsThemRight()
    {
        Desk desk;
        const Page page(desk);
        QLineEdit &monday = page.line("openOn1");
        write(page.line("openOn2"), u"1-5"_s);
        QTRY_COMPARE(shopOf(desk).opening.week[1].size(), size_t(1));
        write(monday, u"18-2"_s);
        QVERIFY(monday.property("error").toBool());
        write(page.line("openOn2"), u"3-5"_s);
        QVERIFY(!monday.property("error").toBool());
        QVERIFY(!page.label("openingProblem").isVisible());
        QTRY_COMPARE(shopOf(desk).opening.week[0].size(), size_t(1));
        QTRY_COMPARE(monday.text(), u"18:00–02:00"_s);
        QCOMPARE(shopOf(desk).opening.week[1], (std::vector<OpenSpan>{{3 * 60, 5 * 60}}));
    }

    void theLastOpenDayIsEmptiedOnceTheClockRunsAlways()
    {
        Desk desk;
        const Page page(desk);
        QLineEdit &monday = page.line("openOn1");
        auto &clock = child<Segment>(page.settings, "clockRuns");
        write(monday, u"9-12"_s);
        QTRY_COMPARE(shopOf(desk).opening.week[0].size(), size_t(1));
        clock.button(1)->click();
        QTRY_VERIFY(shopOf(desk).opening.clockFollows);
        write(monday, u" "_s);
        QVERIFY(monday.property("error").toBool());
        QCOMPARE(shopOf(desk).opening.week[0].size(), size_t(1));
        clock.button(0)->click();
        QTRY_VERIFY(!shopOf(desk).opening.clockFollows);
        QTRY_COMPARE(shopOf(desk).opening.week[0].size(), size_t(0));
        QVERIFY(!monday.property("error").toBool());
    }

    void theTeamIsKept()
    {
        Desk desk;
        const Page page(desk);
        write(page.line("newMember"), u"Sam"_s);
        const auto team = [&desk] { return *wait(KeepTeam(desk.file()).all()); };
        QTRY_COMPARE(team().size(), size_t(1));
        QVERIFY(page.line("newMember").text().isEmpty());
        write(page.line("newMember"), u"sam"_s);
        QTRY_VERIFY(page.label("teamProblem").isVisible());
        QCOMPARE(team().size(), size_t(1));
    }

    void whoHasPlansIsAskedWhoTakesThemOver()
    {
        Desk desk;
        const KeepTeam team(desk.file());
        const TeamMemberId anna = *wait(team.add(u"Anna"_s));
        const TeamMemberId sam = *wait(team.add(u"Sam"_s));
        const CustomerId ida = *wait(KeepCustomers(desk.file()).add({.name = u"Ida Holm"_s}));
        QVERIFY(wait(KeepFollowUps(desk.file())
                         .plan({.customer = ida,
                                .reason = FollowUpReason::AfterPurchase,
                                .text = u"How was it?"_s,
                                .owner = u"Anna"_s})));
        const Page page(desk);
        const auto hasLeft = [&page] {
            for (QPushButton *button : page.settings.findChildren<QPushButton *>()) {
                if (button->accessibleName() == u"Anna has left"_s)
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(hasLeft());
        hasLeft()->click();
        QVERIFY(page.label("leaving").isVisible());
        QVERIFY(page.label("leaving").text().contains(u"planned"_s));
        auto &successor = child<QComboBox>(page.settings, "successor");
        successor.setCurrentIndex(successor.findData(QVariant::fromValue(sam)));
        child<QPushButton>(page.settings, "handOverAndLeave").click();
        const auto followUps = [&team](TeamMemberId of) {
            const std::vector<TeamRow> rows = *wait(team.all());
            return std::ranges::find(rows, of, [](const TeamRow &row) { return row.member.id; })->followUps;
        };
        QTRY_COMPARE(followUps(sam), 1);
        QCOMPARE(followUps(anna), 0);
    }

    void whatTheSuccessorHasToKnowIsKeptUntilItIsSaved()
    {
        Desk desk;
        const KeepTeam team(desk.file());
        const TeamMemberId anna = *wait(team.add(u"Anna"_s));
        NewReview review;
        review.text = u"The rye was stale."_s;
        review.rating = Rating{1};
        const ReviewId complaint = *wait(AddReview(desk.file()).add(review));
        QVERIFY(wait(OwnReview(desk.file()).own(complaint, anna)));
        const Page page(desk);
        const auto hasLeft = [&page] {
            const QList<QPushButton *> buttons = page.settings.findChildren<QPushButton *>();
            const auto found = std::ranges::find(buttons, u"Anna has left"_s, &QPushButton::accessibleName);
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(hasLeft());
        hasLeft()->click();
        const QList<QLineEdit *> fields = page.settings.findChildren<QLineEdit *>();
        const auto sentence =
            std::ranges::find(fields, u"What the one who takes over has to know"_s, &QLineEdit::accessibleName);
        QVERIFY(sentence != fields.end() && (*sentence)->isVisible());
        (*sentence)->setText(u"A new loaf is promised."_s);
        write(page.line("newMember"), u"Sam"_s); // There was nobody to take over.
        QTRY_COMPARE(child<QComboBox>(page.settings, "successor").isVisible(), false);
        QTRY_COMPARE((*wait(team.all())).size(), size_t(2));
        QTRY_COMPARE(page.settings.findChildren<QLineEdit *>(u"memberName"_s).size(), 2);
        hasLeft()->click();
        QCOMPARE((*sentence)->text(), u"A new loaf is promised."_s);
        child<QPushButton>(page.settings, "handOverAndLeave").click();
        QTRY_VERIFY((*sentence)->text().isEmpty());
    }

    void aNameIsGivenOnceAndNotLostWhileItIsTyped()
    {
        Desk desk;
        const KeepTeam team(desk.file());
        QVERIFY(wait(team.add(u"Anna"_s)));
        Page page(desk);
        const auto names = [&page] { return page.settings.findChildren<QLineEdit *>(u"memberName"_s); };
        QTRY_COMPARE(names().size(), 1);
        page.settings.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &page.settings);
        write(*names().front(), u"Anne"_s);
        page.line("newMember").setFocus();
        QTRY_COMPARE((*wait(team.all())).front().member.name, u"Anne"_s);
        QCOMPARE(wait(Undo(desk.file()).undo())->did, Did::RenameTeamMember);
        QCOMPARE(wait(Undo(desk.file()).state())->undo->did, Did::AddTeamMember);
        QTRY_COMPARE(names().size(), 1);
        QTRY_COMPARE(names().front()->text(), u"Anna"_s);
        names().front()->setFocus();
        names().front()->selectAll();
        QTest::keyClicks(names().front(), u"Annab"_s);
        QVERIFY(wait(team.add(u"Sam"_s)));
        QTRY_COMPARE(names().size(), 2);
        QCOMPARE(names().front()->text(), u"Annab"_s);
        QVERIFY(names().front()->hasFocus());
        QCOMPARE((*wait(team.all())).front().member.name, u"Anna"_s);
    }

    void whoRenamesWithReturnStaysInTheField()
    {
        Desk desk;
        const KeepTeam team(desk.file());
        for (const QString &name : {u"Anna"_s, u"Bob"_s})
            QVERIFY(wait(team.add(name)));
        Page page(desk);
        const auto names = [&page] { return page.settings.findChildren<QLineEdit *>(u"memberName"_s); };
        QTRY_COMPARE(names().size(), 2);
        page.settings.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &page.settings);
        const auto fieldOf = [&names](const QString &name) {
            const auto fields = names();
            const auto found = std::ranges::find(fields, name, &QLineEdit::text);
            return found == fields.end() ? nullptr : *found;
        };
        QVERIFY(fieldOf(u"Bob"_s));
        fieldOf(u"Bob"_s)->setFocus();
        fieldOf(u"Bob"_s)->selectAll();
        QTest::keyClicks(page.settings.focusWidget(), u"Robert"_s);
        QTest::keyClick(page.settings.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE((*wait(team.all())).back().member.name, u"Robert"_s);
        QTRY_COMPARE(names().size(), 2);
        QTRY_VERIFY(fieldOf(u"Robert"_s) && fieldOf(u"Robert"_s)->accessibleName().contains(u"Robert"_s));
        QTRY_COMPARE(page.settings.focusWidget(), fieldOf(u"Robert"_s));
        QTest::keyClick(page.settings.focusWidget(), Qt::Key_Return);
        QTest::qWait(50);
        const std::vector<TeamRow> rows = *wait(team.all());
        QCOMPARE(rows.size(), size_t(2));
        for (const TeamRow &row : rows)
            QVERIFY(!row.member.left);
    }

    void thePreviewStandsBelowWhereTheCardsNeedTheRoom()
    {
        Desk desk;
        const Page page(desk);
        const auto *preview = page.settings.findChild<SettingsPreview *>();
        auto *card = page.settings.findChild<ShopCard *>();
        const auto right = [&](const QWidget *part) {
            return part->mapTo(&page.settings, QPoint(part->width(), 0)).x();
        };
        QTRY_VERIFY(preview->mapTo(&page.settings, QPoint()).x() > right(card)); // Beside them.
        // What somebody is asked, or a name, makes a card wider after the page was laid out.
        card->setMinimumWidth(600);
        QTRY_VERIFY(preview->mapTo(&page.settings, QPoint()).x() < right(card));
        const QScrollBar *sideways = page.settings.findChild<QScrollArea *>()->horizontalScrollBar();
        QTRY_COMPARE(sideways->maximum(), 0);
        QTRY_VERIFY(right(preview) <= page.settings.width());
    }

    void aSettingIsFoundByItsWords()
    {
        Desk desk;
        Page page(desk);
        page.settings.find(u"time zone"_s);
        int shown = 0;
        for (const SettingsCard *card : page.settings.cards())
            shown += card->isVisible() ? 1 : 0;
        QCOMPARE(shown, 1);
        page.settings.find({});
        for (const SettingsCard *card : page.settings.cards())
            QVERIFY(card->isVisible());
    }

    void coloursArePickedOutOfWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("with a hash") << u"#1a2b3c"_s << true;
        QTest::newRow("without one, with blanks") << u" 1A2B3C "_s << true;
        QTest::newRow("three digits") << u"#abc"_s << true;
        QTest::newRow("a name") << u"red"_s << false;
        QTest::newRow("too long") << u"#1a2b3c4d"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void coloursArePickedOutOfWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QTEST(colourFromText(text).isValid(), "valid");
    }

    void everySuggestedBrandCarriesReadableText()
    {
        const Theme theme;
        const QList<QColor> colours = brandSuggestions(theme.tokens());
        QCOMPARE(colours.size(), 5);
        for (const QColor &colour : colours)
            QVERIFY(contrastSentence(theme, colour).contains(u"easy to read"_s));
    }

    void aLogoIsKeptSmallAndAPictureThatIsNoneIsRefused()
    {
        Desk desk;
        QImage picture(2000, 1000, QImage::Format_RGB32);
        picture.fill(desk.theme().brand());
        const QString path = desk.path(u"logo.png"_s);
        QVERIFY(picture.save(path));
        const QImage kept = QImage::fromData(*logoFromFile(path), "PNG");
        QCOMPARE(kept.size(), QSize(512, 256));
        const auto faultOfLogo = [](const QString &file) {
            const Result<QByteArray> logo = logoFromFile(file);
            return logo ? QString() : errorText(logo.error(), Task::ReadPicture);
        };
        QVERIFY(faultOfLogo(desk.write(u"not.png"_s, "This is no picture.")).contains(u"not a picture"_s));
        QVERIFY(faultOfLogo(desk.path(u"gone.png"_s)).contains(u"not there"_s));
        QTRY_VERIFY(locksHeld(desk.file()->path()) > 0);
        QVERIFY(faultOfLogo(desk.file()->path()).contains(u"not a picture"_s));
        QVERIFY(locksHeld(desk.file()->path()) > 0); // Reading it as a picture would let go of all of them.
    }
};

SHOPBELL_WINDOW_TEST(TestSettings)
#include "test_settings.moc"
