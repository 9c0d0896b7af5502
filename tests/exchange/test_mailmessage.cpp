// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailmessage.h"
#include "support/run.h"

#include <QTest>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <rapidcheck.h>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {

MailMessage letterToPriya()
{
    return {.toName = u"Priya Nair"_s,
            .toAddress = u"priya@example.org"_s,
            .subject = u"The oat milk"_s,
            .text = u"Hi Priya,\n\nI am sorry.\nAnna"_s};
}

QDateTime thursdayMorning()
{
    return QDateTime({2025, 11, 20}, {8, 20}, QTimeZone("Europe/London"));
}

/// A mail taken apart as RFC 5322 says: names of headers in small letters, their lines unfolded, and the body's octets.
struct ReadMail
{
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    qsizetype longestLine = 0;
};

QByteArray withoutQuotedPrintable(const QByteArray &encoded)
{
    QByteArray octets;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '=') {
            octets += encoded[i];
        } else {
            const QByteArray code = encoded.mid(i + 1, 2);
            if (code != "\r\n")
                octets += QByteArray::fromHex(code);
            i += 2;
        }
    }
    return octets;
}

ReadMail readMail(QByteArray file)
{
    ReadMail mail;
    for (const QByteArray &line : file.split('\n'))
        mail.longestLine = std::max(mail.longestLine, line.size() - line.endsWith('\r'));
    const qsizetype end = file.indexOf("\r\n\r\n");
    QByteArray head = file.left(end);
    head.replace("\r\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        mail.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    mail.body = file.mid(end + 4);
    mail.body = mail.headers["content-transfer-encoding"] == "base64" ? QByteArray::fromBase64(mail.body)
                                                                      : withoutQuotedPrintable(mail.body);
    return mail;
}

/// RFC 2047, 6: the blank between two encoded words is not shown.
QString readHeader(const QByteArray &header)
{
    QString words;
    bool afterEncoded = false;
    for (const QByteArray &part : header.split(' ')) {
        const bool isEncoded = part.startsWith("=?UTF-8?B?") && part.endsWith("?=");
        if (!words.isEmpty() && !(isEncoded && afterEncoded))
            words += u' ';
        words += isEncoded ? QString::fromUtf8(QByteArray::fromBase64(part.mid(10, part.size() - 12)))
                           : QString::fromUtf8(part);
        afterEncoded = isEncoded;
    }
    return words;
}

QString textOfPieces()
{
    const std::vector<QString> pieces{u"a"_s, u"好"_s,  u"😀"_s,  u"é"_s,
                                      u" "_s, u"&"_s,   u"+"_s,  u"#"_s,
                                      u"%"_s, u"="_s,   u"?"_s,  u"=?"_s,
                                      u"."_s, u"\t"_s,  u"م"_s,  u"\""_s,
                                      u"/"_s, u"%41"_s, u"\n"_s, u"one two three four five six seven eight nine ten"_s};
    QString text;
    for (const QString &piece : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)))
        text += piece;
    return text;
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsPercentEncoded()
    {
        QCOMPARE(*mailtoLink(letterToPriya()),
                 "mailto:priya@example.org?subject=The%20oat%20milk&body="
                 "Hi%20Priya%2C%0D%0A%0D%0AI%20am%20sorry.%0D%0AAnna");
    }

    void signsOfLinksAreText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("ampersand") << u"salt & bread"_s << QByteArray("salt%20%26%20bread");
        QTest::newRow("plus") << u"1+1"_s << QByteArray("1%2B1");
        QTest::newRow("number sign") << u"#5"_s << QByteArray("%235");
        QTest::newRow("per cent") << u"100%20"_s << QByteArray("100%2520");
        QTest::newRow("question mark") << u"really?"_s << QByteArray("really%3F");
        QTest::newRow("Chinese") << u"对不起"_s << QByteArray("%E5%AF%B9%E4%B8%8D%E8%B5%B7");
        QTest::newRow("an old line end") << u"a\rb"_s << QByteArray("a%0D%0Ab");
        QTest::newRow("a line end of Windows") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
    }
    void signsOfLinksAreText()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(*mailtoLink({.text = text}), "mailto:?body=" + expected);
    }

    void aSubjectIsOneLine()
    {
        QCOMPARE(*mailtoLink({.subject = u"one\r\nBcc: all@example.org"_s}),
                 "mailto:?subject=one%20Bcc%3A%20all%40example.org");
        const ReadMail mail = readMail(*emlFile({.subject = u"one\r\nBcc: x@example.org"_s}, thursdayMorning()));
        QCOMPARE(mail.headers["subject"], "one Bcc: x@example.org");
        QVERIFY(!mail.headers.contains("bcc"));
    }

    void nothingIsALinkToo() { QCOMPARE(*mailtoLink({}), "mailto:"); }

    void anAddressMayHaveSigns()
    {
        QCOMPARE(*mailtoLink({.toAddress = u"a+b&c=d%e@example.org"_s}), "mailto:a%2Bb%26c%3Dd%25e@example.org");
        QCOMPARE(*mailtoLink({.toAddress = u"info@bäckerei.example"_s}), "mailto:info@xn--bckerei-5wa.example");
    }

    void onlyOneAddressIsAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");
        QTest::newRow("usual") << u"priya.nair@example.org"_s << true;
        QTest::newRow("in another script") << u"王@例子.example"_s << true;
        QTest::newRow("two") << u"a@example.org,b@example.org"_s << false;
        QTest::newRow("a line end") << u"a@example.org\r\nBcc:b@example.org"_s << false;
        QTest::newRow("a name before it") << u"Priya <a@example.org>"_s << false;
        QTest::newRow("a blank at the end") << u"a@example.org "_s << false;
        QTest::newRow("no host") << u"priya@"_s << false;
        QTest::newRow("no person") << u"@example.org"_s << false;
        QTest::newRow("no @") << u"priya"_s << false;
        QTest::newRow("two @") << u"a@b@example.org"_s << false;
        QTest::newRow("a mark that cannot be seen") << u"a\u202e@example.org"_s << false;
    }
    void onlyOneAddressIsAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, expected);
        QCOMPARE(isMailAddress(address), expected);
        QCOMPARE(bool(mailtoLink({.toAddress = address})), expected);
        QCOMPARE(bool(emlFile({.toAddress = address}, thursdayMorning())), expected);
        QCOMPARE(bool(emlFile({.fromAddress = address}, thursdayMorning())), expected);
    }

    void aLongLetterIsNoLink()
    {
        MailMessage message{.text = QString(longestMailto - 13, u'x')}; // "mailto:?body=" is 13.
        QCOMPARE((*mailtoLink(message)).size(), longestMailto);
        message.text += u'x';
        QCOMPARE(mailtoLink(message).error().kind, Error::Kind::Conflict);
        message.text = QString(300, u'好'); // Nine characters each.
        QCOMPARE(mailtoLink(message).error().kind, Error::Kind::Conflict);
    }

    void anyLinkComesBack()
    {
        const bool passed = rc::check("what QUrl reads from the link is what was written", [] {
            const MailMessage message{
                .toAddress = u"a+b@example.org"_s, .subject = textOfPieces(), .text = textOfPieces()};
            const Result<QByteArray> link = mailtoLink(message);
            RC_PRE(bool(link));
            const QUrl url = QUrl::fromEncoded(*link, QUrl::StrictMode);
            RC_ASSERT(url.isValid() && url.toEncoded() == *link); // So it is handed over.
            const QUrlQuery query(url);
            QString text = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
            RC_ASSERT(text.replace("\r\n"_L1, "\n"_L1) == message.text);
            RC_ASSERT(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded) == message.subject.simplified());
            RC_ASSERT(url.path(QUrl::FullyDecoded) == message.toAddress);
        });
        QVERIFY(passed);
    }

    void aFileIsADraft()
    {
        QCOMPARE(*emlFile(letterToPriya(), thursdayMorning()),
                 "X-Unsent: 1\r\n"
                 "Date: 20 Nov 2025 08:20:00 +0000\r\n"
                 "To: Priya Nair\r\n <priya@example.org>\r\n"
                 "Subject: The oat milk\r\n"
                 "MIME-Version: 1.0\r\n"
                 "Content-Type: text/plain; charset=UTF-8\r\n"
                 "Content-Transfer-Encoding: quoted-printable\r\n"
                 "\r\n"
                 "Hi Priya,\r\n\r\nI am sorry.\r\nAnna\r\n");
        QVERIFY(!emlFile(letterToPriya(), {}));
    }

    void namesAreQuotedOrEncoded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("words") << u"Priya Nair"_s << QByteArray("Priya Nair");
        QTest::newRow("a full stop") << u"P. Nair"_s << QByteArray("\"P. Nair\"");
        // NOLINTNEXTLINE(modernize-raw-string-literal): moc loses the class behind one that holds \".
        QTest::newRow("quotation marks") << u"Anna \"Ann\" B\\C"_s << QByteArray("\"Anna \\\"Ann\\\" B\\\\C\"");
        QTest::newRow("Chinese") << u"王芳"_s << QByteArray("=?UTF-8?B?546L6Iqz?=");
        QTest::newRow("what looks encoded")
            << u"=?UTF-8?B?YQ==?="_s << QByteArray("=?UTF-8?B?PT9VVEYtOD9CP1lRPT0/PQ==?=");
        QTest::newRow("a line end") << u"Anna\r\nBcc: x"_s << QByteArray("\"Anna Bcc: x\"");
        QTest::newRow("none") << QString() << QByteArray();
    }
    void namesAreQuotedOrEncoded()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, expected);
        const MailMessage message{.fromName = name, .fromAddress = u"anna@example.org"_s};
        const ReadMail mail = readMail(*emlFile(message, thursdayMorning()));
        QCOMPARE(mail.headers["from"], expected.isEmpty() ? "<anna@example.org>" : expected + " <anna@example.org>");
        QVERIFY(!mail.headers.contains("to"));
    }

    void chineseIsDense()
    {
        const QString text = QString(200, u'好') + u"\r\n"_s;
        const QByteArray file = *emlFile({.text = text}, thursdayMorning());
        QVERIFY(file.contains("Content-Transfer-Encoding: base64\r\n"));
        QCOMPARE(QString::fromUtf8(readMail(file).body), text);
    }

    void anyLetterComesBack()
    {
        const bool passed = rc::check("a reader of mail gets the words back, on short lines of ASCII", [] {
            const MailMessage message{.toName = textOfPieces(),
                                      .toAddress = u"a@example.org"_s,
                                      .subject = textOfPieces(),
                                      .text = textOfPieces()};
            const QByteArray file = *emlFile(message, thursdayMorning());
            RC_ASSERT(file.count('\n') == file.count("\r\n") && file.count('\r') == file.count("\r\n"));
            RC_ASSERT(std::ranges::all_of(file, [](char octet) { return uchar(octet) < 0x7F; }));
            const ReadMail mail = readMail(file);
            RC_ASSERT(mail.longestLine <= 76);
            RC_ASSERT(readHeader(mail.headers["subject"]) == message.subject.simplified());
            QString text = QString::fromUtf8(mail.body).replace("\r\n"_L1, "\n"_L1);
            if (!message.text.endsWith(u'\n') && !message.text.isEmpty())
                text.chop(1);
            RC_ASSERT(text == message.text);
        });
        QVERIFY(passed);
    }
};

SHOPBELL_TEST(TestMailMessage)
#include "test_mailmessage.moc"
