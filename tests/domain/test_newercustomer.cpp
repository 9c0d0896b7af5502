// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/newercustomer.h"
#include "support/run.h"

#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
using Traits = std::vector<ContactPoint>;

Traits called(const QString &name, const QString &email = {})
{
    Traits traits{{{}, ContactKind::Phone, u"01234 567"_s}};
    if (!name.isEmpty())
        traits.push_back({{}, ContactKind::Name, name});
    if (!email.isEmpty())
        traits.push_back({{}, ContactKind::Email, email});
    return traits;
}
} // namespace

class TestNewerCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseASharedPhoneIs_data()
    {
        QTest::addColumn<std::vector<Traits>>("holders");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("saysNewEmail");
        QTest::addColumn<int>("meant"); // -1: nobody's.
        const Traits ann = called(u"Ann Lee"_s, u"ann@example.com"_s);
        const Traits bo = called(u"Bo Lee"_s, u"bo@example.com"_s);
        using Holders = std::vector<Traits>;
        QTest::newRow("nobody has it") << Holders() << u"Ann Lee"_s << true << -1;
        QTest::newRow("the one who is called so") << Holders{ann, bo} << u"B. Lee"_s << true << 1;
        QTest::newRow("also by another of their names")
            << Holders{ann, {{{}, ContactKind::Name, u"Bo Lee"_s}, {{}, ContactKind::Name, u"Cy Poe"_s}}} << u"Cy Poe"_s
            << false << 1;
        QTest::newRow("the first, of a row without an e-mail") << Holders{ann, bo} << u"Cy Poe"_s << false << 0;
        QTest::newRow("nobody's, of one with another e-mail") << Holders{ann, bo} << u"Cy Poe"_s << true << -1;
        QTest::newRow("who has no e-mail yet") << Holders{ann, called(u"Bo Lee"_s)} << u"Cy Poe"_s << true << 1;
        QTest::newRow("who has no name yet")
            << Holders{ann, called({}, u"bo@example.com"_s)} << u"Cy Poe"_s << true << 1;
        QTest::newRow("the first, of a row without a name") << Holders{ann, bo} << QString() << true << 0;
    }
    void whoseASharedPhoneIs()
    {
        QFETCH(std::vector<Traits>, holders);
        QFETCH(QString, name);
        QFETCH(bool, saysNewEmail);
        const std::optional<size_t> meant = holderMeant(holders, name, saysNewEmail);
        QTEST(meant ? int(*meant) : -1, "meant");
    }
};

SHOPBELL_TEST(TestNewerCustomer)
#include "test_newercustomer.moc"
