// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answerplace.h"
#include "services/addreview.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/placechoice.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/replychecking.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr ChannelId google{1};

/// The plan of what Owen complained about on Google.
struct PublicComplaint
{
    PublicComplaint() : facts(desk.context()), actions(desk.context()), detail(desk.context(), facts, actions)
    {
        NewReview review;
        review.author = u"Owen Hartley"_s;
        review.text = u"My loaf went to someone else."_s;
        review.rating = Rating{1};
        review.channel = google;
        id = *wait(AddReview(desk.file()).add(review));
        detail.resize(804, 690);
        detail.show();
        std::ignore = QTest::qWaitForWindowActive(&detail);
        QSignalSpy shown(&detail, &DetailPane::shown);
        detail.open(id);
        QTRY_VERIFY(!shown.isEmpty());
        QTRY_VERIFY(!facts.channels().empty());
        detail.apology().setOn(true);
        QTRY_VERIFY(part<ReplyEdit>(u"Acknowledge"_s).isEnabled());
    }

    template<typename Widget>
    Widget &part(const QString &name)
    {
        for (Widget *each : detail.apology().findChildren<Widget *>()) {
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return *each;
        }
        throw std::runtime_error("no part named " + name.toStdString());
    }
    PlaceChoice &place() { return *detail.findChild<PlaceChoice *>(); }
    QPushButton &give() { return child<QPushButton>(detail, "giveApology"); }
    void write(const QString &acknowledgement)
    {
        part<ReplyEdit>(u"Acknowledge"_s).setPlainText(acknowledgement);
        part<ReplyEdit>(u"Apologise"_s).setPlainText(u"I am sorry."_s);
        part<QComboBox>(u"Who does it"_s).setEditText(u"Anna"_s);
    }
    bool findsPersonalData()
    {
        const auto &checked = detail.apology().findChild<ReplyChecking *>()->checked();
        return std::ranges::any_of(checked.findings,
                                   [](const TextFinding &each) { return each.check == TextCheck::PersonalData; });
    }
    ReviewDetails stored() { return *wait(ReadReviews(desk.file()).details(id)); }

    Desk desk;
    ShopFacts facts;
    ReviewActions actions;
    DetailPane detail;
    ReviewId id;
};

} // namespace

class TestApologyPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereItGoesFollowsTheFormAndTheOwner()
    {
        PublicComplaint pane;
        QCOMPARE(pane.place().accessibleName(), u"Where it goes"_s);
        QVERIFY(!pane.place().isPublic()); // A letter.
        QVERIFY(pane.give().text().contains(u"answered"_s));
        pane.part<QToolButton>(u"Short reply"_s).click();
        QVERIFY(pane.place().isPublic());
        QCOMPARE(pane.place().currentText(), u"Posted on Google"_s);
        QVERIFY(pane.give().text().contains(u"posted"_s));
        pane.part<QToolButton>(u"Letter"_s).click();
        pane.place().setCurrentIndex(pane.place().findText(u"Posted on Google"_s));
        QVERIFY(pane.give().text().contains(u"posted"_s));
        pane.part<QToolButton>(u"Short reply"_s).click();
        pane.part<QToolButton>(u"Letter"_s).click();
        QCOMPARE(pane.place().currentText(), u"Posted on Google"_s); // As chosen.
    }

    void whatOthersReadIsCheckedForOthers()
    {
        PublicComplaint pane;
        pane.write(u"Your loaf is gone, and your number is 07700 900123."_s);
        const auto &length = child<QLabel>(pane.detail.apology(), "lengthOfText");
        QTRY_VERIFY(!pane.detail.apology().findChild<ReplyChecking *>()->checked().text.isEmpty());
        QVERIFY(!pane.findsPersonalData());
        QVERIFY(length.text().endsWith(u" characters"_s));
        pane.place().setCurrentIndex(pane.place().findText(u"Posted on Google"_s));
        QTRY_VERIFY(pane.findsPersonalData());
        QVERIFY(length.text().endsWith(u" on Google"_s));
        pane.place().setCurrentIndex(pane.place().findText(u"Sent by e-mail"_s));
        QTRY_VERIFY(!pane.findsPersonalData());
        QVERIFY(length.text().endsWith(u" characters"_s));
    }

    void aLetterCanGoByPost()
    {
        PublicComplaint pane;
        const auto &length = child<QLabel>(pane.detail.apology(), "lengthOfText");
        const int byPost = pane.place().findText(u"Sent by post"_s);
        QVERIFY(byPost >= 0);
        pane.place().setCurrentIndex(byPost);
        QVERIFY(!pane.place().isPublic());
        QVERIFY(length.isHidden()); // As long as it has to be.
        pane.write(u"Your loaf went to someone else."_s);
        QTRY_VERIFY(pane.give().isEnabled());
        pane.give().click();
        QTRY_COMPARE(pane.stored().conversation.size(), size_t(1));
        QCOMPARE(std::get<Response>(pane.stored().conversation.front()).place, postChannel);
        const auto given = [&pane] { return pane.detail.findChild<QLabel *>(u"answerGiven"_s); };
        QTRY_VERIFY(given()); // Read back by itself.
        QCOMPARE(given()->text(), u"Sent by post"_s);
    }

    void aLetterIsStoredAsSentAndAShortPublicReplyIsOffered()
    {
        PublicComplaint pane;
        pane.write(u"Your loaf went to someone else."_s);
        pane.place().setCurrentIndex(pane.place().findText(u"Sent by e-mail"_s));
        QTRY_VERIFY(pane.give().isEnabled());
        pane.give().click();
        QTRY_VERIFY(!pane.detail.apology().isOn());
        QTRY_COMPARE(pane.stored().conversation.size(), size_t(1));
        const ReviewDetails stored = pane.stored();
        QCOMPARE(stored.review.answer, AnswerState::Answered);
        QCOMPARE(std::get<Response>(stored.conversation.front()).place, emailChannel);
        const auto &alone = child<QLabel>(pane.detail, "answeredAlone");
        QTRY_VERIFY(alone.isVisible());
        QVERIFY2(alone.text().startsWith(u"Sent by e-mail, to Owen alone."_s), qPrintable(alone.text()));
        const auto *given = pane.detail.findChild<QLabel *>(u"answerGiven"_s);
        QVERIFY(given);
        QCOMPARE(given->text(), u"Sent by e-mail"_s);

        child<QPushButton>(pane.detail, "writePublicReply").click();
        QTRY_VERIFY(pane.detail.composer().hasWords());
        const QString words = pane.detail.composer().edit()->toPlainText();
        QVERIFY2(words.contains(u"Your loaf went to someone else. I am sorry."_s), qPrintable(words));
        QTRY_VERIFY(pane.stored().draft);
        QCOMPARE(pane.stored().draft->kind, ResponseKind::Apology);
        pane.detail.composer().post();
        QTRY_COMPARE(pane.stored().conversation.size(), size_t(2));
        QTRY_VERIFY(alone.isHidden() || !alone.isVisible());
    }
};

SHOPBELL_WINDOW_TEST(TestApologyPlace)
#include "test_apologyplace.moc"
