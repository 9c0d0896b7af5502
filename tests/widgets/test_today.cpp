// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/answerreview.h"
#include "services/importreviews.h"
#include "services/keepshop.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readreviews.h"
#include "support/builders.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/pageheader.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/tooltip.h"
#include "widgets/common/windowrequests.h"
#include "widgets/today/emptyshop.h"
#include "widgets/today/kindwordcard.h"
#include "widgets/today/todaypage.h"
#include "widgets/today/waitingcard.h"
#include "widgets/today/waitinglist.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

ReviewId add(Desk &desk, const QString &author, const QString &text, Sentiment sentiment)
{
    NewReview review;
    review.author = author;
    review.text = text;
    review.sentiment = sentiment;
    return *wait(AddReview(desk.file()).add(review));
}

void bringIn(Desk &desk, const QByteArray &csv)
{
    const QString path = desk.write(u"old.csv"_s, csv);
    const ImportReviews import(desk.file());
    QVERIFY(wait(import.run(path, wait(import.survey(path, {}).future)->plan).future));
}

struct Page
{
    explicit Page(Desk &desk)
        : profile(desk.file(), *wait(KeepShop(desk.file()).read()))
        , today(desk.context(), profile, requests)
    {
        today.resize(1104, 740);
        today.show();
        const auto isThere = [this] { return list() || today.findChild<EmptyShop *>(); };
        if (!QTest::qWaitFor(isThere))
            qFatal("neither a desk nor the doors");
    }
    WaitingList *list() const { return today.findChild<WaitingList *>(); }
    int rows() const { return list() ? list()->model()->rowCount() : 0; }
    QString text(int row) const { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    QString title() const { return today.findChild<PageHeader *>()->title(); }
    QString line() const { return today.findChild<PageHeader *>()->line(); }

    WindowRequests requests;
    ShopProfile profile;
    TodayPage today;
};

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHasThreeDoorsAndOnePrimaryButton()
    {
        Desk desk;
        const Page page(desk);
        auto *doors = page.today.findChild<EmptyShop *>();
        QTRY_VERIFY(doors->isVisible());
        QCOMPARE(page.title(), u"Welcome to Shopbell"_s);
        const QSignalSpy import(&page.requests, &WindowRequests::importWanted);
        int primary = 0;
        const auto buttons = page.today.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->property("primary").toBool()) {
                ++primary;
                button->click();
            }
        }
        QCOMPARE(primary, 1);
        QCOMPARE(import.size(), 1);
    }

    void whoWaitsIsListedWithTheVerbThatFits()
    {
        Desk desk;
        add(desk, u"Owen Hartley"_s, u"It went to someone else."_s, Sentiment::Negative);
        const ReviewId lena = add(desk, u"Lena Fischer"_s, u"Rye was a bit dense."_s, Sentiment::Mixed);
        add(desk, u"Marta Kowalska"_s, u"Lovely buns."_s, Sentiment::Positive);
        QVERIFY(bool(wait(AnswerReview(desk.file()).saveDraft(lena, u"Dear Lena"_s))));
        const Page page(desk);
        QTRY_COMPARE(page.rows(), 3);
        QVERIFY2(page.text(0).startsWith(u"Owen Hartley"_s), qPrintable(page.text(0)));
        QVERIFY(page.text(0).endsWith(u"Reply"_s));
        QVERIFY2(page.text(1).endsWith(u"Finish draft"_s), qPrintable(page.text(1)));
        QVERIFY2(page.text(2).endsWith(u"Say thank you"_s), qPrintable(page.text(2)));
        QCOMPARE(page.title(), u"Good morning"_s);
        QVERIFY2(page.line().contains(u"Thursday 20 November"_s), qPrintable(page.line()));
        QVERIFY2(page.line().contains(u"Three people"_s), qPrintable(page.line()));
        QTRY_VERIFY(page.today.findChild<KindWordCard *>()->isVisible());
    }

    void aRowSaysWhoSeesToItAndHowLongTheCustomerHasWaited()
    {
        Desk desk;
        Shop shop = *wait(KeepShop(desk.file()).read());
        shop.opening.week.fill({{9 * 60, 17 * 60}});
        shop.opening.clockFollows = true;
        QVERIFY(bool(wait(KeepShop(desk.file()).save(shop))));
        NewReview review;
        review.author = u"Owen Hartley"_s;
        review.text = u"It went to someone else."_s;
        review.rating = Rating{1};
        review.posted = Moment::atTime(desk.clock().now() - 16 * 3'600'000, QTimeZone::utc());
        const ReviewId owen = *wait(AddReview(desk.file()).add(review));
        const TeamMemberId anna = *wait(KeepTeam(desk.file()).add(u"Anna"_s));
        const TeamMemberId sam = *wait(KeepTeam(desk.file()).add(u"Sam"_s));
        const OwnReview own(desk.file());
        const Page page(desk);
        QTRY_COMPARE(page.rows(), 1);
        QVERIFY2(page.text(0).contains(u"the customer has waited 16 h"_s), qPrintable(page.text(0)));
        const auto *model = qobject_cast<const WaitingModel *>(page.list()->model());
        const QString free = model->standingOf(model->row(0));
        QVERIFY2(free.endsWith(u"left · waited 16 h"_s), qPrintable(free));
        const auto painted = [&] { return page.list()->viewport()->grab().toImage(); };
        const QImage nobodys = painted();
        QVERIFY(bool(wait(own.own(owen, anna))));
        QTRY_VERIFY(page.text(0).contains(u"Anna sees to it"_s));
        QVERIFY(page.list()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Owner Anna"_s));
        QTRY_VERIFY(painted() != nobodys);
        QVERIFY(bool(wait(own.handOver(owen, sam, u"You took the order."_s))));
        QTRY_VERIFY(page.text(0).contains(u"Sam was asked to take over"_s));
        QCOMPARE(model->standingOf(model->row(0)), u"Sam asked, "_s + free);
    }

    void enterAnswersTheCurrentRow()
    {
        Desk desk;
        const ReviewId owen = add(desk, u"Owen Hartley"_s, u"It went to someone else."_s, Sentiment::Negative);
        add(desk, u"Marta Kowalska"_s, u"Lovely buns."_s, Sentiment::Positive);
        const Page page(desk);
        QTRY_COMPARE(page.rows(), 2);
        const QSignalSpy answer(&page.requests, &WindowRequests::answerWanted);
        QTest::keyClick(page.list(), Qt::Key_Return);
        QCOMPARE(answer.size(), 1);
        QCOMPARE(answer.first().first().value<ReviewId>(), owen);
    }

    void aNewReviewAppearsByItself()
    {
        Desk desk;
        add(desk, u"Owen Hartley"_s, u"It went to someone else."_s, Sentiment::Negative);
        const Page page(desk);
        QTRY_COMPARE(page.rows(), 1);
        add(desk, u"Priya Nair"_s, u"The oat milk was off."_s, Sentiment::Negative);
        QTRY_COMPARE(page.rows(), 2);
    }

    void withLargeLettersNothingStandsBesideTheWindow()
    {
        Desk desk;
        add(desk, u"Marta Kowalska"_s, u"Sour milk."_s, Sentiment::Negative);
        Page page(desk);
        const auto &header = *page.today.findChild<PageHeader *>();
        const QList<QPushButton *> buttons = header.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTRY_VERIFY(buttons.first()->isVisible());
        const auto isBeside = [&] { return buttons.first()->y() < header.findChild<QLabel *>()->geometry().bottom(); };
        QTRY_VERIFY(isBeside());

        ThemeOptions large = desk.theme().options();
        large.textScale = 2;
        desk.theme().setOptions(large);
        page.today.resize(560, 640);
        QTRY_VERIFY(!isBeside());
        const auto endOf = [&](const QWidget *widget) {
            return widget->mapTo(&page.today, widget->rect().bottomRight()).x();
        };
        for (const QWidget *button : buttons)
            QTRY_VERIFY2(endOf(button) < page.today.width(), qPrintable(QString::number(endOf(button))));
        QTRY_VERIFY2(endOf(page.list()) < page.today.width(), qPrintable(QString::number(endOf(page.list()))));

        large.textScale = 1;
        desk.theme().setOptions(large);
        page.today.resize(1104, 740);
        QTRY_VERIFY(isBeside());
    }

    void inASmallWindowTheKindWordStandsBelow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("below");
        QTest::newRow("1280 px window") << 1104 << false;
        QTest::newRow("1024 px window with the rail folded") << 968 << true;
    }
    void inASmallWindowTheKindWordStandsBelow()
    {
        QFETCH(int, width);
        QFETCH(bool, below);
        Desk desk;
        add(desk, u"Marta Kowalska"_s, u"Lovely buns."_s, Sentiment::Positive);
        Page page(desk);
        page.today.resize(width, 620);
        const auto &kind = *page.today.findChild<KindWordCard *>();
        QTRY_VERIFY(kind.isVisible());
        const auto &waiting = *page.today.findChild<WaitingCard *>();
        QTRY_COMPARE(kind.y() >= waiting.geometry().bottom(), below);
        QCOMPARE(kind.x() > waiting.geometry().right(), !below);
    }

    void whenAllIsAnsweredItSaysSo()
    {
        Desk desk;
        const ReviewId owen = add(desk, u"Owen Hartley"_s, u"It went to someone else."_s, Sentiment::Negative);
        const Page page(desk);
        QTRY_COMPARE(page.rows(), 1);
        QVERIFY(bool(wait(AnswerReview(desk.file()).saveDraft(owen, u"I am sorry, Owen."_s))));
        QVERIFY(bool(wait(AnswerReview(desk.file()).post(owen, Moment::onDay(QDate(2025, 11, 20)), u"Anna"_s))));
        QTRY_COMPARE(page.rows(), 0);
        QTRY_VERIFY2(page.line().contains(u"All answered. Lovely."_s), qPrintable(page.line()));
        QVERIFY(!page.list()->isVisible());
        auto *nothing = page.today.findChild<EmptyState *>();
        const auto *next = nothing->findChild<QPushButton *>();
        QTRY_COMPARE(next->text(), u"Add a review"_s); // One good next step.
        const QSignalSpy wanted(&page.requests, &WindowRequests::addReviewWanted);
        Q_EMIT nothing->actionWanted();
        QCOMPARE(wanted.size(), 1);
    }

    void theKindWordIsThankedForUntilItIsAnswered()
    {
        Desk desk;
        const ReviewId marta = add(desk, u"Marta Kowalska"_s, u"Lovely buns."_s, Sentiment::Positive);
        const Page page(desk);
        const auto &kind = *page.today.findChild<KindWordCard *>();
        QTRY_VERIFY(kind.isVisible());
        auto &thank = child<QPushButton>(kind, "thank");
        QVERIFY(thank.isVisible());
        QCOMPARE(thank.text(), u"Say thank you"_s);
        QCOMPARE(thank.accessibleName(), u"Say thank you: Marta Kowalska"_s);
        const QSignalSpy answer(&page.requests, &WindowRequests::answerWanted);
        thank.click();
        QCOMPARE(answer.size(), 1);
        QCOMPARE(answer.first().first().value<ReviewId>(), marta);
        QVERIFY(bool(wait(AnswerReview(desk.file()).saveDraft(marta, u"Thank you, Marta."_s))));
        QTRY_COMPARE(thank.text(), u"Finish draft"_s);
        QVERIFY(bool(wait(AnswerReview(desk.file()).post(marta, Moment::onDay(QDate(2025, 11, 20)), u"Anna"_s))));
        QTRY_VERIFY(!thank.isVisible());
        QVERIFY(kind.isVisible());
    }

    void whatIsUrgentSaysSoAndEveryTargetIsNamed()
    {
        Desk desk;
        NewReview review;
        review.author = u"Owen Hartley"_s;
        review.text = u"There was glass in the loaf."_s;
        review.sentiment = Sentiment::Negative;
        review.urgent = true;
        QVERIFY(bool(wait(AddReview(desk.file()).add(review))));
        Page page(desk);
        QTRY_COMPARE(page.rows(), 1);
        QVERIFY2(page.text(0).contains(u"urgent"_s), qPrintable(page.text(0)));
        QVERIFY(page.list()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Urgent"_s));
        QVERIFY(!page.today.grab().isNull());
        const auto said = [&page] {
            QStringList words;
            for (const QLabel *label : page.today.findChild<WaitingCard *>()->findChildren<QLabel *>())
                words << label->text();
            return words.join(u' ');
        };
        QTRY_VERIFY2(said().contains(u"urgent 1 h, questions 2 h, negative 24 h, all others 72 h"_s),
                     qPrintable(said()));
    }

    void whatHasNoClockIsNotCalledAnswered()
    {
        Desk desk;
        bringIn(desk, "rating,review\n1,Too salty\n2,Too sweet\n");
        const Page page(desk);
        QTRY_VERIFY2(page.line().endsWith(u"No clock is running. 2 reviews are not answered."_s),
                     qPrintable(page.line()));
        auto *nothing = page.today.findChild<EmptyState *>();
        QTRY_VERIFY(nothing->isVisible());
        const QSignalSpy view(&page.requests, &WindowRequests::viewWanted);
        Q_EMIT nothing->actionWanted();
        QCOMPARE(view.size(), 1);
        QCOMPARE(view.first().first().value<ReviewView>(), ReviewView::NotAnswered);
    }

    void aDraftWithoutAClockIsListed()
    {
        Desk desk;
        bringIn(desk, "author,rating,review\nOwen Hartley,1,Too salty\nPriya Nair,2,Too sweet\n");
        const ReviewId owen = wait(ReadReviews(desk.file()).all({.search = u"salty"_s}))->ids.at(0);
        QVERIFY(bool(wait(AnswerReview(desk.file()).saveDraft(owen, u"Dear Owen"_s))));
        Page page(desk);
        QTRY_COMPARE(page.rows(), 1);
        QVERIFY2(page.text(0).startsWith(u"Owen Hartley"_s), qPrintable(page.text(0)));
        QVERIFY(page.text(0).endsWith(u"Finish draft"_s));
        QVERIFY(!page.today.findChild<EmptyState *>()->isVisible());
        QVERIFY(!page.today.grab().isNull());
        add(desk, u"Lena Fischer"_s, u"Rye was a bit dense."_s, Sentiment::Mixed);
        QTRY_COMPARE(page.rows(), 2); // Who waits comes first.
        QVERIFY2(page.text(0).startsWith(u"Lena Fischer"_s), qPrintable(page.text(0)));
    }

    void aLongNameIsElidedInTheKindWord()
    {
        Desk desk;
        KindWordCard card(desk.theme());
        ReviewRow row = rowOf(aReview().id(1).by(u"Richard Maximilian Zielinski-Hohenberg"_s).rated(5));
        card.show(row, {ChannelId(1), u"Market stall at the harbour"_s, true, false, {}}, desk.clock().now(),
                  QTimeZone::utc());
        QVERIFY2(card.minimumSizeHint().width() <= 304, qPrintable(QString::number(card.minimumSizeHint().width())));
        card.setFixedWidth(304);
        QTRY_VERIFY(card.layout()->geometry().width() <= 304);
        const auto &author = child<ElidedLabel>(card, "author");
        QVERIFY(author.width() < author.sizeHint().width());
        QCOMPARE(author.text(), row.author);
    }

    void aTooltipShowsWhatWasWrittenAsItStands()
    {
        QCOMPARE(toolTipOf(u"Müller & <b>Co</b>\nTea"_s), u"<qt>Müller &amp; &lt;b&gt;Co&lt;/b&gt;<br>Tea</qt>"_s);
        Desk desk;
        add(desk, u"Owen & Sons"_s, u"<i>Sour</i>"_s, Sentiment::Negative);
        const Page page(desk);
        QTRY_COMPARE(page.rows(), 1);
        QCOMPARE(page.list()->model()->index(0, 0).data(Qt::ToolTipRole).toString(),
                 u"<qt>Owen &amp; Sons<br>&lt;i&gt;Sour&lt;/i&gt;</qt>"_s);
    }

    void aLongKindWordIsCutBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("short") << u"Lovely."_s << u"“Lovely.”"_s;
        QTest::newRow("cut at a space") << u"one two three four"_s << u"“one two…”"_s;
        QTest::newRow("no space to cut at") << u"好好好好好好好好好好好好"_s << u"“好好好好好好好好好好…”"_s;
    }
    void aLongKindWordIsCutBetweenWords()
    {
        QFETCH(QString, text);
        QTEST(quoted(text, QLocale(QLocale::English, QLocale::UnitedKingdom), 10), "shown");
    }
};

SHOPBELL_WINDOW_TEST(TestToday)
#include "test_today.moc"
