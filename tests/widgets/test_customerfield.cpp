// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run.h"
#include "support/widgets/desk.h"
#include "widgets/common/customerfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// "Who sent you?" and the next field of a form, in a shop of four.
class Form : public QWidget
{
public:
    explicit Form(const Theme &theme)
        : m_field(new CustomerField(
            theme,
            [](const QString &text) {
                std::vector<CustomerHint> hints;
                for (const auto &[id, name] : {std::pair(1, u"Ruth Adeyemi"_s), std::pair(2, u"Ruth Sorel"_s),
                                               std::pair(3, u"Zoë Åkerlund"_s), std::pair(4, u"陈伟"_s)}) {
                    if (name.contains(text, Qt::CaseInsensitive))
                        hints.push_back({.id = CustomerId(id), .name = name});
                }
                if (u"Lily"_s.startsWith(text, Qt::CaseInsensitive))
                    hints.push_back({.name = u"Lily"_s, .referral = ReferralId(8), .referrerName = u"Pia Parsons"_s});
                if (u"Zoe"_s.startsWith(text, Qt::CaseInsensitive)) {
                    for (const int referral : {9, 10})
                        hints.push_back({.name = u"Zoe"_s, .referral = ReferralId(referral)});
                }
                return QtFuture::makeReadyFuture(Result<std::vector<CustomerHint>>(hints));
            }))
        , m_next(new QLineEdit)
    {
        m_field->offerWaysWithoutPerson();
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
        column->addWidget(m_next);
        show();
        m_field->setFocus();
    }

    CustomerField &field() const { return *m_field; }
    QLineEdit &next() const { return *m_next; }
    QAbstractItemView &list() const { return *m_field->findChild<QCompleter *>()->popup(); }
    bool isOpen() const { return list().isVisible(); }
    void type(const QString &text) const { QTest::keyClicks(m_field, text); }
    /// Types until the names that fit are listed; a test in which they are not fails.
    void open(const QString &text)
    {
        QVERIFY(QTest::qWaitForWindowActive(this));
        type(text);
        QTRY_VERIFY(isOpen());
    }
    /// To the list, as the keys of a person go while it is open.
    void press(Qt::Key key) const { QTest::keyClick(&list(), key); }

private:
    CustomerField *m_field;
    QLineEdit *m_next;
};

} // namespace

class TestCustomerField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A name that several have is nobody's, but whoever asks is told how many there are.
    void severalOfAName()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"zoe"_s);
        QTRY_COMPARE(form.field().chosen(), (PersonChosen{.name = u"zoe"_s, .namesakes = 2}));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().referral, ReferralId(9));
        QCOMPARE(form.field().chosen().namesakes, 0);
    }

    void whereACustomerIsWantedNoNameIsKept()
    {
        Desk desk;
        Form form(desk.theme());
        form.field().offerOnlyCustomers();
        form.open(u"ruth"_s);
        const QAbstractItemModel &entries = *form.list().model();
        QVERIFY(entries.rowCount() > 0);
        for (int row = 0; row < entries.rowCount(); ++row)
            QVERIFY(!entries.index(row, 0).data().toString().startsWith(u"Keep"_s));
    }

    void whoIsLeftOutIsNotOffered()
    {
        Desk desk;
        Form form(desk.theme());
        form.field().offerOnlyCustomers();
        form.field().leaveOut(CustomerId(1)); // Ruth Adeyemi.
        form.open(u"ruth"_s);
        const QAbstractItemModel &entries = *form.list().model();
        const auto offers = [&entries](const QString &name) {
            const QModelIndex first = entries.index(0, 0);
            return !entries.match(first, Qt::DisplayRole, name, 1, Qt::MatchContains).isEmpty();
        };
        QVERIFY(offers(u"Ruth Sorel"_s));
        QVERIFY(!offers(u"Ruth Adeyemi"_s));
    }

    void theListGoesWhereTheFieldGoes()
    {
        Desk desk;
        QWidget window;
        auto *form = new Form(desk.theme());
        auto *banner = new QWidget;
        banner->setFixedHeight(40);
        banner->hide();
        auto *column = new QVBoxLayout(&window);
        column->addWidget(banner);
        column->addWidget(form);
        window.resize(320, 240);
        window.show();
        form->show();
        form->field().setFocus();
        form->open(u"ru"_s);
        const auto apart = [form] { return form->list().pos() - form->field().mapToGlobal(QPoint()); };
        const QPoint before = apart();
        const int top = form->field().mapToGlobal(QPoint()).y();
        banner->show();
        QTRY_VERIFY(form->field().mapToGlobal(QPoint()).y() > top);
        QVERIFY(form->isOpen());
        QCOMPARE(apart(), before);
    }

    void downAndEnterChoose()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"ru"_s);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Down);
        QCOMPARE(form.field().chosen(), (PersonChosen{{}, u"ru"_s, {}})); // Nobody yet.
        const QSignalSpy chosen(&form.field(), &CustomerField::chosenChanged);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().id, CustomerId(2));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(form.field().text(), u"Ruth Sorel"_s);
        QVERIFY(!form.isOpen());
    }

    void whoComesBackToTheFieldStillChooses()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"li"_s);
        form.press(Qt::Key_Escape);
        QTRY_VERIFY(!form.isOpen());
        form.next().setFocus();
        form.field().setFocus();
        form.field().selectAll();
        form.open(u"ru"_s);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().id, CustomerId(1));
        QCOMPARE(form.field().text(), u"Ruth Adeyemi"_s);
    }

    void downOpensTheListOfAFieldThatWasLeft()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"ru"_s);
        form.press(Qt::Key_Escape);
        QTRY_VERIFY(!form.isOpen());
        form.next().setFocus();
        form.field().setFocus();
        QTest::keyClick(&form.field(), Qt::Key_Down);
        QTRY_VERIFY(form.isOpen());
        QCOMPARE(form.field().chosen(), (PersonChosen{{}, u"ru"_s, {}})); // Nobody yet.
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().id, CustomerId(1));
    }

    void whoGoesOnMeansWhomTheyStandOn()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"ru"_s);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Tab);
        QTRY_VERIFY(form.next().hasFocus());
        QCOMPARE(form.field().chosen().id, CustomerId(1));
        QTest::qWait(10);
        QCOMPARE(form.field().text(), u"Ruth Adeyemi"_s);
    }

    void upFromTheTopReachesTheNameAsItIs()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"ru"_s);
        form.press(Qt::Key_Up);
        form.press(Qt::Key_Enter);
        QTRY_VERIFY(!form.isOpen());
        QTest::qWait(10);
        QCOMPARE(form.field().chosen(), (PersonChosen{{}, u"ru"_s, {}}));
        QCOMPARE(form.field().text(), u"ru"_s);
    }

    void aRecommendedFriendIsOffered()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"lil"_s);
        QCOMPARE(form.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Lily, recommended by Pia Parsons, not here yet"_s);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().referral, ReferralId(8));
        QVERIFY(!form.field().chosen().id.isStored());
        QCOMPARE(form.field().text(), u"Lily"_s);
        form.field().clear();
        form.type(u"lily"_s); // The whole name of one person is that person.
        QTRY_COMPARE(form.field().chosen().referral, ReferralId(8));
        form.press(Qt::Key_Up);
        form.press(Qt::Key_Return); // But it can be somebody else of the name.
        QTRY_COMPARE(form.field().chosen(), (PersonChosen{.name = u"lily"_s}));
    }

    void aWayWithoutAPersonIsChosen()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"xy"_s); // Nobody of that name: the ways are first.
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().withoutPerson, std::optional(ReferralWay::ReadAReview));
        QCOMPARE(form.field().text(), u"Read a review"_s);
    }

    void theWaysAreThereBeforeAnythingIsTyped_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("Down") << false;
        QTest::newRow("a click") << true;
    }
    void theWaysAreThereBeforeAnythingIsTyped()
    {
        QFETCH(const bool, byMouse);
        Desk desk;
        Form form(desk.theme());
        QVERIFY(QTest::qWaitForWindowActive(&form));
        if (byMouse)
            QTest::mouseClick(&form.field(), Qt::LeftButton);
        else
            QTest::keyClick(&form.field(), Qt::Key_Down);
        QTRY_VERIFY(form.isOpen());
        QCOMPARE(form.list().model()->rowCount(), 2);
        QVERIFY(form.field().chosen().isEmpty());
        form.press(Qt::Key_Escape);
        QTRY_VERIFY(!form.isOpen());
        QVERIFY(form.field().text().isEmpty());
        QTest::keyClick(&form.field(), Qt::Key_Down);
        QTRY_VERIFY(form.isOpen());
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().withoutPerson, std::optional(ReferralWay::SawOurPost));
        QCOMPARE(form.field().text(), u"Saw our post"_s);
    }

    void escapeKeepsWhatWasTyped()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"Ru"_s);
        form.press(Qt::Key_Down);
        QCOMPARE(form.field().text(), u"Ruth Adeyemi"_s); // Only looked at.
        form.press(Qt::Key_Escape);
        QTRY_COMPARE(form.field().text(), u"Ru"_s);
        QVERIFY(!form.isOpen());
        QVERIFY(form.isVisible());
        QCOMPARE(form.field().chosen(), (PersonChosen{{}, u"Ru"_s, {}}));
    }

    void whoTypesOnAfterAChoiceMeansSomebodyElse()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"ru"_s);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().id, CustomerId(1));
        form.type(u" junior"_s);
        QCOMPARE(form.field().chosen(), (PersonChosen{{}, u"Ruth Adeyemi junior"_s, {}}));
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(&form.field(), Qt::Key_Backspace);
        QTRY_COMPARE(form.field().chosen().id, CustomerId(1)); // Typed in full, and only one has that name.
        QCOMPARE(form.field().text(), u"Ruth Adeyemi"_s);
    }

    void typingOnWithTheListOpenGoesIntoTheLine()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"ruth"_s);
        QTest::keyClicks(&form.list(), u" s"_s);
        QCOMPARE(form.field().text(), u"ruth s"_s);
        QTRY_COMPARE(form.list().model()->index(0, 0).data().toString(), u"Ruth Sorel"_s);
        QVERIFY(form.isOpen());
    }

    void namesOfOtherScripts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<CustomerId>("who");
        QTest::newRow("accents") << u"åkerl"_s << CustomerId(3);
        QTest::newRow("Chinese, the family name") << u"陈"_s << CustomerId(4);
        QTest::newRow("Chinese, the given name") << u"伟"_s << CustomerId(4);
    }

    void namesOfOtherScripts()
    {
        QFETCH(QString, typed);
        QFETCH(CustomerId, who);
        Desk desk;
        Form form(desk.theme());
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QInputMethodEvent written; // As an input method does it.
        written.setCommitString(typed);
        QApplication::sendEvent(&form.field(), &written);
        QTRY_VERIFY(form.isOpen());
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QTRY_COMPARE(form.field().chosen().id, who);
    }

    void goingOnToTheNextFieldKeepsWhatWasTyped()
    {
        Desk desk;
        Form form(desk.theme());
        form.open(u"Kit"_s);
        form.press(Qt::Key_Tab);
        QTRY_VERIFY(form.next().hasFocus());
        QVERIFY(!form.isOpen());
        QCOMPARE(form.field().chosen(), (PersonChosen{{}, u"Kit"_s, {}}));
        QCOMPARE(form.field().text(), u"Kit"_s);
    }
};

SHOPBELL_WINDOW_TEST(TestCustomerField)
#include "test_customerfield.moc"
