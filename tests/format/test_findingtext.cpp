// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/findingtext.h"
#include "format/language.h"
#include "format/languagename.h"
#include "format/placeholdertext.h"
#include "support/run.h"

#include <QSet>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

TextFinding finding(TextCheck check, std::vector<TextRange> ranges = {})
{
    TextFinding made;
    made.check = check;
    made.ranges = std::move(ranges);
    return made;
}

QString said(const TextFinding &finding, const QString &text = {})
{
    return findingSentence(finding, text, british);
}
} // namespace

class TestFindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFirstOfTheMarkedWords()
    {
        const Language english(british);
        QCOMPARE(said(finding(TextCheck::UnfilledPlaceholder, {{3, 8}}), u"Hi {{name}}!"_s),
                 u"“{{name}}” is not filled in. Fill it in before you post."_s);
        QCOMPARE(said(finding(TextCheck::Selling, {{0, 7}, {9, 2}}), u"20% off, 30"_s),
                 u"“20% off” sounds like selling. First make it good."_s);
    }

    void namesAllThatIsNotFilledIn()
    {
        const Language english(british);
        const auto sentence = [](const QString &text) {
            return said(finding(TextCheck::UnfilledPlaceholder, unresolvedPlaceholders(text)), text);
        };
        QCOMPARE(
            sentence(u"The {{item}}: {{why it happened}}, {{what changes}}. The {{item}}!"_s),
            u"{{item}}, {{why it happened}} and {{what changes}} are not filled in. Fill them in before you post."_s);
        QCOMPARE(sentence(u"{{a}} {{b}} {{c}} {{d}} {{e}}"_s),
                 u"{{a}}, {{b}}, {{c}} and 2 more are not filled in. Fill them in before you post."_s);
        QCOMPARE(sentence(u"{{item}} and {{item}}"_s), u"“{{item}}” is not filled in. Fill it in before you post."_s);
    }

    void counts()
    {
        const Language english(british);
        TextFinding over = finding(TextCheck::OverTheLimit);
        over.count = 1204;
        over.unit = LengthUnit::Bytes;
        QCOMPARE(said(over), u"The reply is 1,204 bytes longer than the site takes. Shorten it."_s);
        TextFinding copy = finding(TextCheck::NearCopy);
        copy.count = 14;
        QCOMPARE(said(copy), u"Nearly the same was posted 14 times. Change it for this customer."_s);
    }

    void everyFindingHasASentenceOfItsOwn()
    {
        const Language english(british);
        QSet<QString> sentences;
        int made = 0;
        for (int check = 0; check <= int(TextCheck::OtherLanguage); ++check, ++made)
            sentences += said(finding(TextCheck(check)));
        for (int part = 0; part <= int(ApologyPart::Prevention); ++part, ++made) {
            TextFinding missing = finding(TextCheck::MissingPart);
            missing.part = ApologyPart(part);
            sentences += said(missing);
        }
        for (int data = 0; data <= int(PersonalDataKind::Address); ++data, ++made) {
            TextFinding personal = finding(TextCheck::PersonalData);
            personal.data = PersonalDataKind(data);
            sentences += said(personal);
        }
        TextFinding hollow = finding(TextCheck::DefenceFirst);
        hollow.isHollow = true;
        sentences += said(hollow);
        // The usual part and the usual data were there already.
        QCOMPARE(sentences.size(), made + 1 - 2);
        QSet<QString> passed;
        for (int check = 0; check <= int(TextCheck::OtherLanguage); ++check)
            passed += passedSentence(TextCheck(check));
        passed += namesWhatWentWrongSentence();
        QCOMPARE(passed.size(), int(TextCheck::OtherLanguage) + 2);
    }

    void languagesAreNamedInTheLanguageOfTheWindow()
    {
        QCOMPARE(languageName(u"de"_s, british), u"German"_s);
        QCOMPARE(languageName(u"de"_s, QLocale(QLocale::Chinese, QLocale::China)), u"德语"_s);
        QCOMPARE(languageName(u"qqq"_s, british), u"qqq"_s);
    }

    void whatIsKnownOfAReply()
    {
        const Language english(british);
        const QDate today(2025, 11, 20);
        const PlaceholderFacts facts{u"Priya Nair"_s, u"Poppyseed Lane"_s, u"Anna"_s, u"Oat latte"_s,
                                     QDate(2025, 12, 5)};
        const PlaceholderValues values = placeholderValues(facts, u"en"_s, today);
        QCOMPARE(filledIn(u"{{customer|there}}, {{shop}}, {{signed}}, {{item}}, {{date}}"_s, values).text,
                 u"Priya, Poppyseed Lane, Anna, Oat latte, 5 December"_s);
        QCOMPARE(filledIn(u"{{日期}}"_s, placeholderValues(facts, u"zh"_s, today)).text, u"12月5日"_s);
        QCOMPARE(filledIn(u"{{date}}"_s, placeholderValues({.date = QDate(2026, 1, 2)}, u"en"_s, today)).text,
                 u"2 January 2026"_s);
        const FilledText unknown = filledIn(u"{{customer|there}}, {{date}}"_s, placeholderValues({}, u"en"_s, today));
        QCOMPARE(unknown.text, u"There, {{date}}"_s); // It begins the sentence.
        QCOMPARE(unknown.missing, QStringList{u"date"_s});
    }

    void labels()
    {
        const Language english(british);
        QCOMPARE(placeholderLabel(u"customer"_s), u"First name of the customer"_s);
        QCOMPARE(placeholderLabel(u"how long"_s), u"How long"_s);
        QCOMPARE(placeholderLabel(u"多久"_s), u"多久"_s);
    }
};

SHOPBELL_TEST(TestFindingText)
#include "test_findingtext.moc"
