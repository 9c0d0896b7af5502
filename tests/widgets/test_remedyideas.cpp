// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addreview.h"
#include "services/keeppromise.h"
#include "services/readreviews.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/apology/apologyform.h"
#include "widgets/apology/ideas.h"
#include "widgets/common/tabwindow.h"
#include "widgets/reviews/shopfacts.h"
#include "widgets/reviews/shopspelling.h"

#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestRemedyIdeas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongRemedyDoesNotWidenTheForm()
    {
        Desk desk;
        NewReview review;
        review.text = u"Twenty minutes for a loaf."_s;
        review.tags = {u"waiting time"_s};
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        const TagId tag = wait(ReadReviews(desk.file()).details(id))->tags.front().id;
        const QString words = u"Ring before eight & your bread waits at the till with your name on it, paid or not."_s;
        QVERIFY(wait(KeepPromise(desk.file()).setRemedy(tag, words)));

        const ShopFacts facts(desk.context());
        QWidget form;
        auto *column = new QVBoxLayout(&form);
        auto *ideas = new RemedyIdeas(desk.context(), facts);
        column->addWidget(ideas);
        form.resize(260, 200);
        form.show();
        ideas->begin(id);
        QTRY_VERIFY(ideas->findChild<QPushButton *>());
        auto *link = ideas->findChild<QPushButton *>();
        QTRY_VERIFY(link->isVisible() && link->width() > 0);
        QVERIFY2(ideas->minimumSizeHint().width() < 240, qPrintable(QString::number(ideas->minimumSizeHint().width())));
        QTRY_VERIFY(ideas->rect().contains(QRect(link->mapTo(ideas, QPoint()), link->size())));
        QCOMPARE(link->toolTip(), words);
        QVERIFY(link->text().contains(u"&&"_s)); // An ampersand is one of the words.
    }

    void tabLeadsFromPartToPartAndThenToTheIdeas()
    {
        Desk desk;
        NewReview review;
        review.text = u"Twenty minutes for a loaf."_s;
        review.tags = {u"waiting time"_s};
        const ReviewId id = *wait(AddReview(desk.file()).add(review));
        const TagId tag = wait(ReadReviews(desk.file()).details(id))->tags.front().id;
        QVERIFY(wait(KeepPromise(desk.file()).setRemedy(tag, u"A loaf on us."_s)));
        const ShopFacts facts(desk.context());
        ShopSpelling spelling(desk.context(), facts);
        TabWindow<QDialog> window;
        auto *whole = new QVBoxLayout(&window);
        auto *form = new ApologyForm(desk.context(), facts, spelling);
        whole->addWidget(form);
        window.resize(600, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        form->begin(id);
        auto *ideas = form->findChild<RemedyIdeas *>();
        QTRY_VERIFY(ideas->findChild<QPushButton *>());
        QTRY_VERIFY(ideas->findChild<QPushButton *>()->isVisible());
        form->goToStart();
        const auto focused = [&window] { return window.focusWidget()->accessibleName(); };
        for (const QString &part :
             {u"Acknowledge"_s, u"Apologise"_s, u"Cause"_s, u"What we do now"_s, u"How we prevent it"_s}) {
            QCOMPARE(focused(), part);
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        }
        for (int i = 0; i < 20 && !ideas->isAncestorOf(window.focusWidget()); ++i)
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QVERIFY(ideas->isAncestorOf(window.focusWidget())); // Still reached, behind the promise.
    }
};

SHOPBELL_WINDOW_TEST(TestRemedyIdeas)
#include "test_remedyideas.moc"
