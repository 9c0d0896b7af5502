// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/referralchecker.h"
#include "exchange/survey.h"
#include "support/importformats.h"
#include "support/run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

/// What referrals of files become, from the headings to the referral.
class TestReferralChecker : public QObject
{
    Q_OBJECT

private:
    /// "referrer|friend|day|way|visited" of each row, or the number of the reason.
    QStringList readAs(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {u"not written"_s};
        file.close();
        const Result<FileSurvey> survey = surveyFile(path, {}, Test::importFormatsJson());
        if (!survey || survey->plan.kind != ImportKind::Referrals)
            return {u"no referrals"_s};
        const ReferralChecker checker(survey->plan, QTimeZone("Europe/London"));
        Result<RecordReader> reader = RecordReader::open(path, survey->plan.dialect);
        QStringList found;
        while (reader && reader->next()) {
            const CheckedReferral checked = checker.check(reader->record());
            if (const auto *problem = std::get_if<Problem>(&checked)) {
                found << u"reason %1"_s.arg(int(problem->reason));
                continue;
            }
            const auto &incoming = std::get<IncomingReferral>(checked);
            const Referral referral = incoming.asReferral();
            found << QStringList{referral.referrerName, referral.friendName, referral.recommended.toString(Qt::ISODate),
                                 referral.way == ReferralWay::Own ? referral.ownWay : keyOf(referral.way),
                                 referral.visited.toString(Qt::ISODate)}
                         .join(u'|');
        }
        return found;
    }

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("expected");
        const auto reason = [](ProblemReason why) { return u"reason %1"_s.arg(int(why)); };
        QTest::newRow("our own export") << QByteArray(
            "Recommended,Sent by,Sent by e-mail,Sent by phone,Friend,Friend e-mail,Friend phone,Way,Asked,"
            "Code,Reward,Visited,Bought,Stage,Credit\n"
            "2025-03-01,Ines,ines@example.com,,Bartek,,,came-along,yes,C-1,Coffee,2025-03-02,2025-03-05,"
            "bought,credited\n"
            "2025-03-02,,,,Yara,,,saw-our-post,,,,,,recommended,waiting\n")
                                        << QStringList{u"Ines|Bartek|2025-03-01|came-along|2025-03-02"_s,
                                                       u"|Yara|2025-03-02|saw-our-post|"_s};
        QTest::newRow("a list of another program")
            << QByteArray("referrer_email,referred_customer,date,how\n"
                          "ines@example.com,Bartek,2025-03-01,Told a friend\n"
                          "ines@example.com,Nan,2025-03-02,Leaflet\n")
            << QStringList{u"ines@example.com|Bartek|2025-03-01|told-a-friend|"_s,
                           u"ines@example.com|Nan|2025-03-02|Leaflet|"_s};
        QTest::newRow("what cannot be") << QByteArray("referrer,friend,date,visited\n"
                                                      "Ines,,2025-03-01,\n"
                                                      ",Bartek,2025-03-01,\n"
                                                      "Ines,Bartek,,\n"
                                                      "Ines,Bartek,soon,\n"
                                                      "Ines,Bartek,2025-03-05,2025-03-04\n"
                                                      "Ines,Bartek,2025-03-06,2025-03-06\n"
                                                      "Ines,Bartek,2025-03-07,\n"
                                                      "Ines,Bartek,2025-03-08,\n")
                                        << QStringList{reason(ProblemReason::NoFriend),
                                                       reason(ProblemReason::NoReferrer),
                                                       reason(ProblemReason::NoDate),
                                                       reason(ProblemReason::UnreadableDate),
                                                       reason(ProblemReason::VisitedBefore),
                                                       u"Ines|Bartek|2025-03-06|told-a-friend|2025-03-06"_s,
                                                       u"Ines|Bartek|2025-03-07|told-a-friend|"_s,
                                                       u"Ines|Bartek|2025-03-08|told-a-friend|"_s};
    }
    void rows()
    {
        QFETCH(QByteArray, file);
        QTEST(readAs(file), "expected");
    }

private:
    QTemporaryDir m_folder;
};

SHOPBELL_TEST(TestReferralChecker)
#include "test_referralchecker.moc"
