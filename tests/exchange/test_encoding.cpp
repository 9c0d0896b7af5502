// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"
#include "exchange/foreignfile.h"
#include "exchange/textdecoder.h"
#include "support/run.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
QByteArray in(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

QString decoded(const QByteArray &bytes, const QByteArray &encoding, qsizetype atOnce)
{
    Result<TextDecoder> decoder = TextDecoder::forEncoding(encoding);
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); at += atOnce) {
        const QByteArray chunk = bytes.mid(at, atOnce);
        decoder->decode({chunk.constData(), size_t(chunk.size())}, false, text);
    }
    decoder->decode({}, true, text);
    return QString::fromStdString(text);
}

const QString chinese = u"很快，好吃，味道足，量大。没有送水，服务态度非常好，下次还会再来。"_s;
} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("evidence");
        const auto row = [](const char *what, const QByteArray &bytes, const char *name, EncodingEvidence evidence) {
            QTest::newRow(what) << bytes << QByteArray(name) << int(evidence);
        };
        using enum EncodingEvidence;
        const QByteArray ascii = QByteArray("name,text\nPriya,lovely\n").repeated(50);
        row("nothing but ASCII", ascii, "UTF-8", OnlyAscii);
        row("UTF-8", chinese.toUtf8(), "UTF-8", StrictUtf8);
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + chinese.toUtf8(), "UTF-8", ByteOrderMark);
        row("one character of UTF-8 at the very end", ascii + "é", "UTF-8", StrictUtf8);
        row("UTF-8 with one line in another encoding", chinese.toUtf8().repeated(20) + "\ncaf\xE9\n", "UTF-8",
            MostlyUtf8);
        row("UTF-16LE with a mark", QByteArray("\xFF\xFE", 2) + in("UTF-16LE", chinese), "UTF-16LE", ByteOrderMark);
        row("UTF-16BE with a mark", QByteArray("\xFE\xFF", 2) + in("UTF-16BE", chinese), "UTF-16BE", ByteOrderMark);
        row("UTF-32LE with a mark", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), "UTF-32LE", ByteOrderMark);
        const QString table = u"name,text,rating\nPriya,lovely bread,5\nTom,too long a wait,2\n"_s.repeated(5);
        row("UTF-16LE without a mark", in("UTF-16LE", table), "UTF-16LE", Detected);
        row("UTF-16BE without a mark", in("UTF-16BE", table), "UTF-16BE", Detected);
        const QString russian = u"имя,текст\r\nАнна,хлеб хороший\r\n"_s;
        row("Russian in UTF-16LE without a mark", in("UTF-16LE", russian), "UTF-16LE", Detected);
        row("Russian in UTF-16BE without a mark", in("UTF-16BE", russian), "UTF-16BE", Detected);
        row("a little Chinese in UTF-16LE without a mark", in("UTF-16LE", u"评分,评价\n5,面包很好吃\n"_s), "UTF-16LE",
            Detected);
        const auto withZeros = [](QByteArray text) { return text.replace('~', '\0'); };
        const QByteArray few = withZeros("Rating,Review\n5,good\n4,a~b\n3,fine words here\n");
        row("a few rows with a zero byte", few, "UTF-8", OnlyAscii);
        row("the same an odd byte later", "Our " + few.sliced(1), "UTF-8", OnlyAscii);
        row("a zero byte beside a line end", withZeros("5,good\n~4,fine\n"), "UTF-8", OnlyAscii);
        row("a zero byte in a few rows of Windows", withZeros("5,caf\xE9\n4,a~b\n"), "windows-1252", Assumed);
        row("GB18030", in("GB18030", chinese), "GB18030", Detected);
        row("mostly ASCII with one GBK line", ascii + in("GB18030", u"王芳,面包很好吃\n"_s) + ascii, "GB18030",
            Detected);
        row("two Chinese names in GBK", "name\n" + in("GB18030", u"王芳\n李娜\n"_s), "GB18030", Detected);
        row("Big5", in("Big5", u"很快好吃味道足份量大沒有送水服務態度非常好下次還會再來"_s.repeated(3)), "Big5",
            Detected);
        row("Shift_JIS",
            in("Shift_JIS", u"とても美味しいパンでした。店員さんも親切で、また来たいと思います。"_s.repeated(3)),
            "Shift_JIS", Detected);
        row("Korean", in("EUC-KR", u"빵이 정말 맛있어요. 직원들도 친절하고 또 가고 싶습니다."_s.repeated(3)),
            "windows-949", Detected);
        row("Russian",
            in("windows-1251", u"Очень вкусный хлеб, продавцы вежливые, обязательно придём ещё раз."_s.repeated(3)),
            "windows-1251", Detected);
        row("a few accents", in("windows-1252", u"name,text\nZoë,très bon café\n"_s), "windows-1252", Detected);
        row("one accent", in("windows-1252", u"name,text\nZoë,fine bread\n"_s), "windows-1252", Assumed);
        row("many accents",
            in("windows-1252",
               u"Très bon café, équipe à l’écoute, pâtisseries délicieuses. Déçue par la qualité du thé.\n"_s.repeated(
                   8)),
            "windows-1252", Detected);
    }
    void guesses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, name);
        QFETCH(int, evidence);
        const EncodingGuess guess = guessEncoding(bytes);
        QCOMPARE(guess.name, name);
        QCOMPARE(int(guess.evidence), evidence);
    }

    void theLastByteOfALongFileDecides()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray line = "plain words, and nothing else\n";
        for (int i = 0; i < 100'000; ++i)
            file.write(line);
        QVERIFY(file.flush());
        QCOMPARE(*detectEncoding(path), (EncodingGuess{"UTF-8", EncodingEvidence::OnlyAscii}));
        file.write(in("GB18030", u"面包很好吃，服务态度好"_s));
        QVERIFY(file.flush());
        QCOMPARE(*detectEncoding(path), (EncodingGuess{"GB18030", EncodingEvidence::Detected}));

        const Result<EncodingGuess> stopped =
            detectEncoding(path, "windows-1252", [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void charactersCutByChunks()
    {
        // Every offset of the megabyte that is read at once.
        for (int padding = 0; padding < 4; ++padding) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"a.csv"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(1024 * 1024 - padding, 'x') + "😉好é");
            QVERIFY(file.flush());
            QCOMPARE(detectEncoding(path)->evidence, EncodingEvidence::StrictUtf8);
        }
    }

    void decodingInPieces_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << u"a好😉e\u0301"_s;
        QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << u"a好😉e\u0301"_s;
        QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << u"a好😉"_s;
        QTest::newRow("GB18030, four bytes") << QByteArray("GB18030") << u"a好😉é\uE5E5"_s.left(5);
        QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << u"a表ソ"_s;
        QTest::newRow("windows-1252") << QByteArray("windows-1252") << u"a€é"_s;
    }
    void decodingInPieces()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, text);
        const QByteArray bytes = QStringEncoder(encoding.constData()).encode(text);
        for (qsizetype atOnce : {1, 2, 3, 5, 100})
            QCOMPARE(decoded(bytes, encoding, atOnce), text);
        const QByteArray many = bytes.repeated(100'000);
        QCOMPARE(decoded(many, encoding, 300'000), text.repeated(100'000));
    }

    void theMarkIsDropped()
    {
        for (qsizetype atOnce : {1, 2, 3, 100}) {
            QCOMPARE(decoded("\xEF\xBB\xBFx", "UTF-8", atOnce), u"x"_s);
            QCOMPARE(decoded("\xEF\xBB", "UTF-8", atOnce), QString::fromUtf8("\xEF\xBB"));
            QCOMPARE(decoded(QByteArray("\xFF\xFEx\0", 4), "UTF-16LE", atOnce), u"x"_s);
        }
    }

    void names()
    {
        for (const QByteArray &name : offeredEncodings())
            QVERIFY2(isKnownEncoding(name), name.constData());
        QVERIFY(isKnownEncoding("latin1"));
        QVERIFY(!isKnownEncoding("klingon"));
        QVERIFY(!isKnownEncoding(""));
        QCOMPARE(usualEncodingOf(QLocale(u"zh_CN"_s)), QByteArray("GB18030"));
        QCOMPARE(usualEncodingOf(QLocale(u"zh_TW"_s)), QByteArray("Big5"));
        QCOMPARE(usualEncodingOf(QLocale(u"en_GB"_s)), QByteArray("windows-1252"));
        QCOMPARE(usualEncodingOf(QLocale(u"ru_RU"_s)), QByteArray("windows-1251"));
    }
};

SHOPBELL_TEST(TestEncoding)
#include "test_encoding.moc"
