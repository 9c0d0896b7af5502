// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/homes.h"
#include "support/presetwords.h"
#include "support/run.h"

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
void addRows(const QList<const char *> &texts, bool isHome)
{
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text) << isHome;
}

QString foundIn(const QString &text)
{
    QStringList found;
    for (const TextRange &home : homesIn(text, presetWords()))
        found += text.sliced(home.start, home.length);
    return found.join(u'|');
}
} // namespace

/// Addresses as they are written on the continent.
class TestHomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homesAreToldFromShops_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHome");
        addRows({"You live at 5 Rue de la Paix, 75002 Paris.",
                 "You live at Calle Mayor 5, 28013 Madrid.",
                 "We delivered it to Via Roma 5, 00184 Roma.",
                 "We sent the parcel to Kerkstraat 5, 1017 GC Amsterdam.",
                 "Your flat at Hauptstraße 12, 10115 Berlin was locked.",
                 "You live at 12 bis avenue de l'Opéra, 75001 Paris.",
                 "Your address is 3 place du 8 Mai 1945, 93200 Saint-Denis.",
                 "We left it at your door, 14 boulevard Saint-Michel.",
                 "Vous habitez 5 rue de la Paix, 75002 Paris.",
                 "Vive usted en la calle Mayor 5, 28013 Madrid.",
                 "Lei abita in via Roma 5, 00184 Roma.",
                 "U woont op Kerkstraat 5, 1017 GC Amsterdam.",
                 "Sie wohnen in der Berliner Straße 5, 10115 Berlin.",
                 "The parcel for Piazza Garibaldi 7, 80142 Napoli left today.",
                 "Your house in Avenida de la Constitución 21, 41001 Sevilla",
                 "Mrs Petit at 7 chemin des Vignes, 33000 Bordeaux",
                 "您住在 5 Rue de la Paix, 75002 Paris。",
                 "您的手机号是13812345678，地址是幸福路12号",
                 "Le colis est parti à votre adresse, 5 rue de la Paix, 75002 Paris.",
                 "We brought it to Prinsengracht 263, 1016 GV Amsterdam.",
                 "We deliver your order to 5 Baker Street.",
                 "Your order is ready and goes to 5 Baker Street.",
                 "Your parcel was ready, so we sent it to 5 Baker Street.",
                 "Your parcel is waiting at your neighbour's, 5 Baker Street.",
                 "The courier waited at 5 Baker Street for you.",
                 "The parcel for 5 Baker Street left today.",
                 "She lives at 5 Baker Street.",
                 "You waited at 5 Baker Street, Wellbrook.",
                 "Le colis est livré au 12 rue des Lilas.",
                 "Ihr Paket wurde an die Rosenstraße 12 geliefert.",
                 "您的蛋糕做好了，我们送到幸福路88号。"},
                true);
        addRows({"Visit us at 5 Rue de la Paix, 75002 Paris.",
                 "Our shop is at Calle Mayor 5, 28013 Madrid.",
                 "We moved to Via Roma 5, 00184 Roma.",
                 "Please bring it to our shop, Kerkstraat 5, 1017 GC Amsterdam.",
                 "See you soon at Calle Mayor 5, 28013 Madrid.",
                 "Boulangerie Petit, 5 rue de la Paix, 75002 Paris",
                 "Notre boutique se trouve au 5 rue de la Paix, 75002 Paris.",
                 "Nous vous attendons au 5 rue de la Paix, 75002 Paris.",
                 "Nuestra tienda está en Calle Mayor 5, 28013 Madrid.",
                 "Ci trovate in via Roma 5, 00184 Roma.",
                 "Onze winkel: Kerkstraat 5, 1017 GC Amsterdam.",
                 "Unser Laden ist in der Hauptstraße 5, 10115 Berlin.",
                 "À bientôt au 5 rue de la Paix, 75002 Paris.",
                 "We sent it to you via DHL 5 days ago.",
                 "The parcel went to you via Air France 5 days late.",
                 "You were in at 5, and the place was full.",
                 "Please send the ring to our workshop at Via Roma 5, 00184 Roma.",
                 "The order was sent from Kerkstraat 5, 1017 GC Amsterdam to you.",
                 "Your order of 3 Plaza chairs arrived.",
                 "Your order is ready for you at 5 Baker Street.",
                 "Your order is ready for you at 5 Baker Street, Wellbrook.",
                 "Your parcel is waiting at 5 Baker Street, come whenever you like.",
                 "Votre commande vous attend au 12 rue des Lilas.",
                 "Ihr Paket liegt an der Rosenstraße 12 zur Abholung bereit.",
                 "Uw bestelling ligt klaar aan de Kerkstraat 5.",
                 "Il suo ordine è pronto in Via Roma 5.",
                 "The parcel for you is at the post office, 12 High Street.",
                 "I am sorry you waited in our shop at 5 Baker Street for forty minutes.",
                 "You were waiting at our counter, 5 Baker Street, Wellbrook.",
                 "您的蛋糕做好了，在幸福路88号等您来取。"},
                false);
    }
    void homesAreToldFromShops()
    {
        QFETCH(QString, text);
        QTEST(!foundIn(text).isEmpty(), "isHome");
    }

    void theWholeAddressIsMarked()
    {
        QCOMPARE(foundIn(u"You live at 5 Rue de la Paix, 75002 Paris. We came by."_s),
                 u"5 Rue de la Paix, 75002 Paris"_s);
        QCOMPARE(foundIn(u"You live at Kerkstraat 5, 1017 GC Amsterdam."_s), u"Kerkstraat 5, 1017 GC Amsterdam"_s);
        QCOMPARE(foundIn(u"You live at 14 boulevard Saint-Michel."_s), u"14 boulevard Saint-Michel"_s);
    }

    void fewWordsMakeNoLanguageOfTheChecks() { QCOMPARE(presetWords().languages, (QStringList{u"en"_s, u"zh"_s})); }
};

SHOPBELL_TEST(TestHomes)
#include "test_homes.moc"
