// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/promiseshop.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

class TestPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedIsWrittenWhenTheCustomerAgreed()
    {
        const PromiseShop shop;
        const KeepPromise keep(shop.file);
        const PromiseId id = shop.finished(shop.complaint);
        valueOf(keep.agree(id, shop.complaint, shop.today, u"at the till"_s));
        QCOMPARE(refusedBecause(keep.publish(id)), u"nothing-to-publish"_s);
        valueOf(keep.setPublication(id, u" Every carton has a date now. "_s));
        QCOMPARE(shop.promise(id).parts.publication, u"Every carton has a date now."_s);
        QCOMPARE(shop.promise(id).parts.remedy, PromiseShop::plan().parts.remedy);
        valueOf(keep.publish(id));
        QCOMPARE(shop.undone().did, Did::PublishPromise);
        QCOMPARE(shop.undone().did, Did::EditPromise);
        QCOMPARE(shop.promise(id).parts.publication, QString());
        QCOMPARE(shop.findings(), QStringList());
    }

    void itIsWrittenOfWhatIsLateToo()
    {
        const PromiseShop shop;
        PromisePlan late = PromiseShop::plan();
        late.due = shop.today.addDays(-1);
        late.steps.clear();
        const PromiseId id = shop.promised(shop.complaint, late);
        valueOf(KeepPromise(shop.file).setPublication(id, u"Every carton has a date now."_s));
        QCOMPARE(shop.promise(id).due, late.due);
    }

    void theCustomerSaidItOnADayThatIsTold()
    {
        PromiseShop shop;
        const PromiseId id = shop.finished(shop.complaint);
        shop.clock.advance(std::chrono::hours(24 * 3));
        shop.reopen();
        const KeepPromise keep(shop.file);
        const auto saidOn = [&](QDate day) {
            return keep.check(id,
                              {.satisfied = true, .words = u"Fine."_s, .score = 9, .reviewChanged = false, .day = day});
        };
        QCOMPARE(refusedBecause(saidOn(shop.today.addDays(-1))), u"checked-too-early"_s);
        QCOMPARE(refusedBecause(saidOn(shop.today.addDays(4))), u"day-to-come"_s);
        QCOMPARE(shop.state(id), PromiseState::Done);
        valueOf(saidOn(shop.today.addDays(1)));
        const Promise checked = shop.promise(id);
        QVERIFY(checked.checkedAt);
        QCOMPARE(Moment::atTime(*checked.checkedAt, QTimeZone("Europe/London")).day, shop.today.addDays(1));
        QCOMPARE(shop.findings(), QStringList());
    }
};

SHOPBELL_TEST(TestPublication)
#include "test_publication.moc"
