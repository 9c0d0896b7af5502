// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepcustomers.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/customers/customeractions.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/mergedialog.h"
#include "widgets/customers/mergetable.h"

#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

ReferralRow recommendedBy(const QString &name, qint64 id)
{
    ReferralRow row;
    row.referral.id = ReferralId(id);
    row.referral.way = ReferralWay::ToldAFriend;
    row.referrerName = name;
    return row;
}

const QRadioButton *choiceNamed(const QWidget &table, const QString &name)
{
    const QList<QRadioButton *> all = table.findChildren<QRadioButton *>();
    const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
    return found == all.end() ? nullptr : *found;
}

const QLabel *labelOf(const QWidget &widget, const QString &text)
{
    const QList<QLabel *> all = widget.findChildren<QLabel *>();
    const auto found = std::ranges::find(all, text, &QLabel::text);
    return found == all.end() ? nullptr : *found;
}

} // namespace

class TestMergeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSentThemIsShownAsChosen()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        MergePreview preview;
        preview.first.row.name = u"Grace Whitlock"_s;
        preview.second.row.name = u"G. Whitlock"_s;
        preview.first.cameThrough = recommendedBy(u"Iris Sato"_s, 1);
        preview.second.cameThrough = recommendedBy(u"Ella Marsh"_s, 2);
        preview.cameThrough = preview.second.cameThrough;
        const MergeTable table(desk.theme(), facts, preview);
        const QRadioButton *iris = choiceNamed(table, u"Came through: Iris Sato, told a friend"_s);
        const QRadioButton *ella = choiceNamed(table, u"Came through: Ella Marsh, told a friend"_s);
        QVERIFY(iris && ella);
        QVERIFY(ella->isChecked() && ella->isEnabled());
        QVERIFY(!iris->isChecked() && !iris->isEnabled());
        QCOMPARE(iris->toolTip(), u"The other recommendation stands"_s);
        QVERIFY(std::ranges::any_of(table.findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text() == u"Ella Marsh"_s; }));
    }

    void aRecommendationOfOneByTheOtherIsSetAside()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        MergePreview preview;
        preview.first.row.name = u"Ana Lee"_s;
        preview.second.row.name = u"Anna Lee"_s;
        ReferralRow between = recommendedBy(u"Ana Lee"_s, 1);
        between.friendName = u"Anna Lee"_s;
        preview.second.cameThrough = between;
        preview.setAside = {between};
        const MergeTable table(desk.theme(), facts, preview);
        const QRadioButton *ana = choiceNamed(table, u"Came through: Ana Lee, told a friend"_s);
        QVERIFY(ana && !ana->isEnabled() && !ana->isChecked());
        QCOMPARE(ana->toolTip(), u"Nobody sends themselves"_s);
        const auto isSaid = [&table](const QString &text) {
            return std::ranges::any_of(table.findChildren<QLabel *>(),
                                       [&text](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(isSaid(u"The recommendation of Anna Lee by Ana Lee is set aside: nobody sends themselves."_s));
        QVERIFY(isSaid(u"none"_s));
    }

    void nobodyOnOneSideIsEmpty()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        MergePreview preview;
        preview.first.row.name = u"Grace Whitlock"_s;
        preview.second.row.name = u"G. Whitlock"_s;
        preview.first.cameThrough = recommendedBy(u"Iris Sato"_s, 1);
        preview.cameThrough = preview.first.cameThrough;
        const MergeTable table(desk.theme(), facts, preview);
        const QRadioButton *iris = choiceNamed(table, u"Came through: Iris Sato, told a friend"_s);
        QVERIFY(iris && iris->isChecked());
    }

    void namesStandWholeInTheHead()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        MergePreview preview;
        preview.first.row.name = u"Grace Wainwright"_s;
        preview.second.row.name = u"G. Wainwright"_s;
        const MergeTable table(desk.theme(), facts, preview);
        const QLabel *name = labelOf(table, u"Grace Wainwright"_s);
        QVERIFY(name);
        const int least = name->minimumWidth();
        QVERIFY(least >= name->fontMetrics().horizontalAdvance(u"Wainwright"_s));
        QVERIFY(name->heightForWidth(least) >= 2 * name->fontMetrics().height());
    }

    void theReasonTakesTheLinesThatItNeeds()
    {
        Desk desk;
        const CustomerFacts facts(desk.context());
        CustomerActions actions(desk.context());
        QWidget window;
        const CustomerId first = *wait(KeepCustomers(desk.file()).add({.name = u"Grace Whitlock"_s}));
        const CustomerId second = *wait(KeepCustomers(desk.file()).add({.name = u"G. Whitlock"_s}));
        auto *dialog = new MergeDialog(desk.context(), facts, actions, &window);
        dialog->start(first, second);
        QTRY_VERIFY(dialog->findChild<MergeTable *>());
        const QLabel *reason = nullptr;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            reason = label->text().startsWith(u"Same family name"_s) ? label : reason;
        QVERIFY(reason);
        const int line = reason->sizeHint().height();
        const int narrow = reason->sizeHint().width() / 2;
        QVERIFY(reason->heightForWidth(narrow) > line);
        QVERIFY(reason->parentWidget()->minimumSizeHint().width() < narrow);
        QVERIFY(reason->parentWidget()->heightForWidth(narrow) > reason->heightForWidth(narrow));
    }
};

SHOPBELL_WINDOW_TEST(TestMergeTable)
#include "test_mergetable.moc"
