// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "services/addreview.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readpromises.h"
#include "services/readreviews.h"
#include "support/fakeclock.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/infront.h"
#include "widgets/apology/apologypane.h"
#include "widgets/apology/letterview.h"
#include "widgets/common/segment.h"
#include "widgets/common/switch.h"
#include "widgets/promises/agreementdialog.h"
#include "widgets/promises/checkdialog.h"
#include "widgets/promises/promisepane.h"
#include "widgets/promises/promisespage.h"
#include "widgets/promises/stepsedit.h"
#include "widgets/reviews/composer.h"
#include "widgets/reviews/detailpane.h"
#include "widgets/reviews/ownerfoot.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewspage.h"
#include "widgets/reviews/reviewtable.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate complaintDay(2025, 11, 20);

/// What stands under a name that a person would say; null when nothing visible does.
template<typename Widget>
Widget *partNamed(const QWidget &in, const QString &name)
{
    for (Widget *each : in.findChildren<Widget *>()) {
        if (each->isVisible() && (each->accessibleName() == name || each->property("text").toString() == name))
            return each;
    }
    return nullptr;
}

QString nameOfStop(const QWidget &stop)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&stop);
    return button && !button->text().isEmpty() ? button->text() : stop.accessibleName();
}

/// What Tab has to reach in a pane, in no order.
QStringList stopsIn(const QWidget &pane)
{
    QStringList names;
    for (const QWidget *each : pane.findChildren<QWidget *>()) {
        const QWidget *proxy = each->focusProxy();
        const bool leadsOn = proxy && (proxy->isAncestorOf(each) || each->isAncestorOf(proxy));
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !leadsOn)
            names << nameOfStop(*each);
    }
    return names;
}

/// Anna and Sam, to whom Priya complained about the oat milk.
class Complaint
{
public:
    Complaint()
    {
        Shop shop;
        shop.name = u"Poppyseed Lane"_s;
        shop.signsAs = u"Anna"_s;
        auto made = ShopFile::create(path(), shop, {m_clock.clock(), false, false});
        if (!made)
            qFatal("the shop could not be made");
        NewReview review;
        review.author = u"Priya Nair"_s;
        review.text = u"Second time the oat milk was off."_s;
        review.rating = Rating{1};
        review.posted = Moment::onDay(complaintDay.addDays(-1));
        const Result<ReviewId> added = wait(AddReview(*made).add(review));
        if (!added)
            qFatal("the review could not be added");
        m_review = *added;
        handOver(*made);
    }
    ~Complaint()
    {
        m_program.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void open()
    {
        m_program = std::make_unique<Application>(Application::Options{
            m_folder.filePath(u"preferences.ini"_s), m_folder.path(), {m_clock.clock(), false, false}, false});
        QVERIFY(m_program->start({path()}));
        QTRY_VERIFY(!m_program->windows().empty());
        std::ignore = QTest::qWaitForWindowActive(&window());
        window().goTo(u"reviews"_s);
        QTRY_VERIFY(window().findChild<ReviewsPage *>());
        window().findChild<ReviewsPage *>()->showReview(m_review);
        QTRY_VERIFY(detail().details() && detail().review() == m_review);
    }

    MainWindow &window() const { return *m_program->windows().front(); }
    DetailPane &detail() const { return *window().findChild<DetailPane *>(); }
    ApologyPane &apology() const { return detail().apology(); }
    PromisesPage &board() const { return *window().findChild<PromisesPage *>(); }
    PromisePane &promise() const { return *board().findChild<PromisePane *>(); }
    Actions &actions() const { return *window().findChild<Actions *>(); }
    bool isAnswered() const { return detail().details()->review.answer == AnswerState::Answered; }

    void write(const QString &part, const QString &words) const
    {
        auto *field = partNamed<ReplyEdit>(apology(), part);
        QVERIFY2(field, qPrintable(part));
        QTRY_VERIFY(field->isEnabled());
        field->setFocus();
        QTest::keyClicks(field, words);
    }
    void addStep(const QString &words) const
    {
        apology().findChild<StepsEdit *>()->addStep();
        auto *line = qobject_cast<QLineEdit *>(window().focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, words);
    }
    void press(const QString &button) const
    {
        QTRY_VERIFY2(partNamed<QPushButton>(promise(), button), qPrintable(button));
        partNamed<QPushButton>(promise(), button)->click();
    }
    void tick(const QString &step) const
    {
        QTRY_VERIFY2(partNamed<QCheckBox>(promise(), step), qPrintable(step));
        partNamed<QCheckBox>(promise(), step)->click();
        QTRY_VERIFY(partNamed<QCheckBox>(promise(), step) && partNamed<QCheckBox>(promise(), step)->isChecked());
    }

private:
    QString path() const { return m_folder.filePath(u"shop.shopbell"_s); }
    /// Anna sees to it and asks Sam, who accepts.
    void handOver(const ShopFilePtr &file) const
    {
        const Result<TeamMemberId> anna = wait(KeepTeam(file).add(u"Anna"_s));
        const Result<TeamMemberId> sam = wait(KeepTeam(file).add(u"Sam"_s));
        const OwnReview own(file);
        if (!anna || !sam || !wait(own.own(m_review, *anna)))
            qFatal("nobody sees to the complaint");
        const Result<HandOverId> asked = wait(own.handOver(m_review, *sam, u"I am away, you know the cartons."_s));
        if (!asked || !wait(own.accept(*asked)))
            qFatal("the complaint could not be handed over");
    }

    QTemporaryDir m_folder;
    FakeClock m_clock{complaintDay};
    ReviewId m_review;
    std::unique_ptr<Application> m_program;
};

/// The one under that name that is seen: the form of a hand-over is there twice, beside a plan as well.
template<typename Part>
Part *seen(const QWidget &in, const QString &name)
{
    const QList<Part *> parts = in.findChildren<Part *>(name);
    const auto found = std::ranges::find_if(parts, &QWidget::isVisible);
    return found == parts.end() ? nullptr : *found;
}
} // namespace

class TestApologyJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComplaintGoesFromHandToHandWithItsOwnerInTheFoot()
    {
        Complaint shop;
        shop.open();
        auto *foot = shop.detail().findChild<OwnerFoot *>();
        QVERIFY(foot && foot->isVisible());
        const auto *owner = foot->findChild<QLabel *>(u"ownerName"_s);
        QCOMPARE(owner->text(), u"Sam"_s);
        foot->findChild<QPushButton *>(u"giveToSomebody"_s)->click();
        QTRY_VERIFY(seen<QLineEdit>(shop.detail(), u"handOverSentence"_s));
        seen<QLineEdit>(shop.detail(), u"handOverSentence"_s)->setText(u"You know her best."_s);
        seen<QPushButton>(shop.detail(), u"handOverAsk"_s)->click();
        auto *goOn = foot->findChild<QPushButton *>(u"goOnWithReply"_s);
        QTRY_VERIFY(goOn->isVisible());
        QVERIFY(!shop.detail().composer().isVisible());
        QCOMPARE(owner->text(), u"Sam"_s); // Asked is not accepted.
        goOn->click();
        QVERIFY(shop.detail().composer().isVisible());
        auto *accepts = partNamed<QPushButton>(shop.detail(), u"Anna accepts"_s);
        QVERIFY(accepts);
        accepts->click();
        QTRY_COMPARE(owner->text(), u"Anna"_s);
        shop.actions().undo->trigger();
        QTRY_COMPARE(owner->text(), u"Sam"_s);
    }

    void tabGoesFromTheHeaderThroughTheWholePlanToTheList()
    {
        Complaint shop;
        shop.open();
        shop.window().resize(1440, 900);
        partNamed<Switch>(shop.detail(), u"Apologise with a plan"_s)->click();
        QTRY_VERIFY(shop.apology().isVisible());
        shop.write(u"Acknowledge"_s, u"You told us that the oat milk was off."_s);
        shop.addStep(u"Post the card"_s);
        shop.addStep(u"Date the cartons"_s);
        const QString aside = u"Set this aside for this reply"_s;
        QTRY_VERIFY(partNamed<QAbstractButton>(shop.apology(), aside));
        QTRY_VERIFY(partNamed<QLabel>(shop.apology(), u"Draft saved"_s)); // Nothing comes or goes any more.

        shop.detail().setFocus(Qt::TabFocusReason);
        const QWidget *first = shop.window().focusWidget();
        const QWidget *list = shop.window().findChild<ReviewTable *>();
        QVERIFY(list && list->isVisible());
        QStringList expected = stopsIn(shop.apology());
        QStringList reached;
        bool wasInList = false;
        for (int pressed = 0; pressed < 150; ++pressed) {
            QTest::keyClick(shop.window().focusWidget(), Qt::Key_Tab);
            const QWidget *here = shop.window().focusWidget();
            if (here == first)
                break;
            wasInList |= here == list;
            if (shop.apology().isAncestorOf(here)) {
                QVERIFY2(!wasInList, qPrintable(nameOfStop(*here))); // The pane at one go, then on to the list.
                reached << nameOfStop(*here);
            }
        }
        QCOMPARE(shop.window().focusWidget(), first);
        QVERIFY(wasInList);

        qsizetype at = -1;
        for (const QString &name : {u"Acknowledge"_s,
                                    u"Apologise"_s,
                                    u"Cause"_s,
                                    u"What we do now"_s,
                                    u"How we prevent it"_s,
                                    u"Who does it"_s,
                                    u"Done by"_s,
                                    u"Check back on"_s,
                                    u"What is done"_s,
                                    u"Who does this step"_s,
                                    u"This step is done by"_s,
                                    u"Take this step out"_s,
                                    u"What is done"_s,
                                    u"Who does this step"_s,
                                    u"This step is done by"_s,
                                    u"Take this step out"_s,
                                    u"Add a step"_s,
                                    u"Remind me the day before"_s,
                                    u"Who else was hit?"_s,
                                    u"The letter"_s,
                                    aside,
                                    u"Send"_s}) {
            at = reached.indexOf(name, at + 1);
            QVERIFY2(at >= 0, qPrintable(name + u" of "_s + reached.join(u", "_s)));
        }
        expected.sort();
        reached.sort();
        QCOMPARE(reached, expected);
    }

    void aComplaintBecomesAnApologyThatIsKeptAndPublished()
    {
        Complaint shop;
        shop.open();
        QCOMPARE(shop.detail().details()->ownerName, u"Sam"_s); // Handed over once.

        QTRY_VERIFY(partNamed<Switch>(shop.detail(), u"Apologise with a plan"_s));
        partNamed<Switch>(shop.detail(), u"Apologise with a plan"_s)->click();
        QTRY_VERIFY(shop.apology().isVisible());
        shop.write(u"Acknowledge"_s, u"You told us that the oat milk was off."_s);
        shop.write(u"Apologise"_s, u"I am sorry."_s);
        shop.write(u"What we do now"_s, u"Your next two lattes are on us."_s);
        shop.write(u"How we prevent it"_s, u"Every carton gets a date."_s);
        shop.write(u"What we changed, for others to read"_s, u"Every carton has a date now."_s);
        shop.addStep(u"Post the card"_s);
        shop.addStep(u"Date the cartons"_s);
        const QString letter = shop.apology().findChild<LetterView *>()->content().text;
        QVERIFY2(letter.contains(u"I am sorry."_s) && letter.contains(u"Poppyseed Lane"_s), qPrintable(letter));

        auto *give = shop.apology().findChild<QPushButton *>(u"giveApology"_s);
        QTRY_VERIFY(give->isEnabled());
        give->setFocus();
        give->click();
        QVERIFY(shop.detail().isAncestorOf(shop.window().focusWidget()));
        QTRY_VERIFY(!shop.apology().isOn());
        QTRY_VERIFY(shop.isAnswered());
        QVERIFY(shop.detail().isAncestorOf(shop.window().focusWidget()));
        shop.actions().undo->trigger();
        QTRY_VERIFY(!shop.isAnswered());
        QTRY_VERIFY(shop.apology().isOn()); // It is a plan again.
        shop.actions().redo->trigger();
        QTRY_VERIFY(shop.isAnswered());

        keepAndPublish(shop);
    }

private:
    void keepAndPublish(const Complaint &shop)
    {
        shop.window().goTo(u"promises"_s);
        QTRY_VERIFY(shop.window().findChild<PromisesPage *>());
        shop.board().showPromise(PromiseId(1));
        QTRY_VERIFY(shop.promise().isVisible());
        shop.tick(u"Post the card"_s);
        shop.tick(u"Date the cartons"_s);
        shop.press(u"Mark as done"_s);

        shop.press(u"Said yes to publishing…"_s);
        QTRY_VERIFY(shop.window().findChild<AgreementDialog *>());
        auto *agreed = shop.window().findChild<AgreementDialog *>();
        QVERIFY(broughtToFront(agreed));
        auto *day = agreed->findChild<QDateEdit *>(u"agreedOn"_s);
        QCOMPARE(day->date(), complaintDay); // Today.
        day->setDate(complaintDay.addDays(-1));
        QTest::keyClicks(agreed->findChild<QLineEdit *>(u"agreedHow"_s), u"Said at the till"_s);
        QTest::keyClick(agreed, Qt::Key_Enter, Qt::ControlModifier);
        const auto saysYes = [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"May be published: yes"_s)
                && label->text().contains(u"19"_s);
        };
        QTRY_VERIFY(std::ranges::any_of(shop.promise().findChildren<QLabel *>(), saysYes));
        QTRY_VERIFY(!shop.window().findChild<AgreementDialog *>());

        shop.press(u"Note what they said…"_s);
        QTRY_VERIFY(shop.window().findChild<CheckDialog *>());
        auto *checked = shop.window().findChild<CheckDialog *>();
        QVERIFY(broughtToFront(checked));
        partNamed<QToolButton>(*checked, u"Satisfied"_s)->click();
        QTest::keyClicks(partNamed<QPlainTextEdit>(*checked, u"What they said"_s), u"Fresh every time now."_s);
        QTest::keyClick(checked, Qt::Key_Enter, Qt::ControlModifier);
        QTRY_VERIFY(!shop.window().findChild<CheckDialog *>());

        shop.press(u"Mark as published"_s);
        QTRY_VERIFY(!partNamed<QPushButton>(shop.promise(), u"Mark as published"_s)
                    || !partNamed<QPushButton>(shop.promise(), u"Mark as published"_s)->isEnabled());
        shop.actions().undo->trigger(); // It is not published,
        QTRY_VERIFY(partNamed<QPushButton>(shop.promise(), u"Mark as published"_s)
                    && partNamed<QPushButton>(shop.promise(), u"Mark as published"_s)->isEnabled());
        shop.actions().undo->trigger(); // nor checked.
        QTRY_VERIFY(partNamed<QPushButton>(shop.promise(), u"Note what they said…"_s));
    }
};

SHOPBELL_WINDOW_TEST(TestApologyJourney)
#include "test_apology.moc"
