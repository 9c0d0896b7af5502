// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recogniser.h"
#include "support/importformats.h"
#include "support/run.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Qt::StringLiterals;

namespace {
ImportFormats shippedFormats()
{
    return *importFormatsFrom(Test::importFormatsJson());
}

std::vector<QString> headingsOf(const QString &line, QChar delimiter = u',')
{
    const QStringList parts = line.split(delimiter);
    return {parts.begin(), parts.end()};
}

/// "text=body rating=rating": what was recognised, in the order of the file.
QString shown(const std::vector<QString> &headings, const Recognition &found)
{
    QStringList parts;
    for (size_t column = 0; column < headings.size(); ++column) {
        if (found.fields[column] != ImportField::Extra)
            parts += keyOf(found.fields[column]) + u'='
                + (headings[column].isEmpty() ? u"#%1"_s.arg(column + 1) : headings[column]);
    }
    return parts.join(u", "_s);
}

Recognition recognised(const QString &line, const QStringList &rows = {}, const std::optional<QString> &told = {})
{
    const std::vector<QString> headings = headingsOf(line);
    std::vector<ColumnStatistics> statistics(rows.isEmpty() ? 0 : headings.size());
    for (const QString &row : rows) {
        const std::vector<QString> cells = headingsOf(row);
        for (size_t column = 0; column < cells.size(); ++column)
            statistics[column].add(cells[column].toStdString());
    }
    return recognise(headings, statistics, shippedFormats(), told);
}
} // namespace

class TestRecogniser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFormatsAreSound()
    {
        const Result<ImportFormats> formats = importFormatsFrom(Test::importFormatsJson());
        QVERIFY2(formats, formats ? "" : qPrintable(formats.error().detail));
        static const QSet<QString> channels{u""_s,           u"google"_s, u"facebook"_s,  u"yelp"_s,   u"tripadvisor"_s,
                                            u"trustpilot"_s, u"etsy"_s,   u"instagram"_s, u"wechat"_s, u"dianping"_s,
                                            u"web-shop"_s,   u"other"_s,  u"in-person"_s};
        QSet<QString> names;
        for (const ImportFormat &format : formats->formats) {
            QVERIFY2(!names.contains(format.name), qPrintable(format.name));
            names.insert(format.name);
            QVERIFY2(channels.contains(format.channelKey), qPrintable(format.name));
            QVERIFY2(!format.signatures.empty(), qPrintable(format.name));
            QVERIFY2(!format.columns.isEmpty(), qPrintable(format.name));
        }
    }

    void foldedHeadings()
    {
        QCOMPARE(foldedHeading(u" Review-Text "), u"review_text"_s);
        QCOMPARE(foldedHeading(u"\uFEFF\"reviews.text\""), u"reviews_text"_s);
        QCOMPARE(foldedHeading(u"REVIEW TEXT"), u"review_text"_s);
        QCOMPARE(foldedHeading(u"评价内容"), u"评价内容"_s);
        QCOMPARE(foldedHeading(u"\""), u"\""_s);
        QCOMPARE(foldedHeading(u""), u""_s);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *what, const QString &header, const QString &name, const QString &channel,
                            const QString &fields) { QTest::newRow(what) << header << name << channel << fields; };
        row("Judge.me, import template",
            u"title,body,rating,review_date,reviewer_name,reviewer_email,product_id,product_handle,reply,picture_urls"_s,
            u"judgeme"_s, u"web-shop"_s,
            u"title=title, text=body, rating=rating, date=review_date, author=reviewer_name, email=reviewer_email, product=product_handle, reply=reply"_s);
        row("Judge.me, export",
            u"title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location"_s,
            u"judgeme"_s, u"web-shop"_s,
            u"title=title, text=body, rating=rating, date=review_date, status=curated, author=reviewer_name, email=reviewer_email, product=product_handle, reply=reply, reply-date=reply_date, location=location"_s);
        row("Loox, import", u"product_handle,rating,author,body,created_at,email,title,photo_url,verified_purchase"_s,
            u"loox"_s, u"web-shop"_s,
            u"product=product_handle, rating=rating, author=author, text=body, date=created_at, email=email, title=title, verified=verified_purchase"_s);
        row("Loox, export",
            u"id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase"_s,
            u"loox"_s, u"web-shop"_s,
            u"id=id, status=status, rating=rating, email=email, author=full_name, text=review, date=date, product=handle, verified=verified_purchase"_s);
        row("Yotpo", u"Review Title,Review Content,Review Score,Date,Product ID,Product Name,Display Name,Email"_s,
            u"yotpo"_s, u"web-shop"_s,
            u"title=Review Title, text=Review Content, rating=Review Score, date=Date, product=Product Name, author=Display Name, email=Email"_s);
        row("Okendo, export", u"reviewId,productId,rating,title,body,reviewer.name,reviewer.email,dateCreated"_s,
            u"okendo"_s, u"web-shop"_s,
            u"id=reviewId, rating=rating, title=title, text=body, author=reviewer.name, email=reviewer.email, date=dateCreated"_s);
        row("Okendo, other export",
            u"Review ID,Product ID,Product Name,Rating,Title,Body,Reviewer Name,Is Verified Buyer,Date Created,Status"_s,
            u"okendo"_s, u"web-shop"_s,
            u"id=Review ID, product=Product Name, rating=Rating, title=Title, text=Body, author=Reviewer Name, verified=Is Verified Buyer, date=Date Created, status=Status"_s);
        row("Shopify product reviews",
            u"product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at"_s,
            u"shopify-product-reviews"_s, u"web-shop"_s,
            u"product=product_handle, status=state, rating=rating, title=title, author=author, email=email, location=location, text=body, reply=reply, date=created_at, reply-date=replied_at"_s);
        row("Trustpilot",
            u"Domain Url,Webshop Name,Business Unit Id,Review Id,Review Created (UTC),Review Consumer User Id,Review Username,Review User Email,Review Title,Review Content,Review Stars,Source Of Review,Reference Id,Company Response,Company Reply Date (UTC),Review Language"_s,
            u"trustpilot"_s, u"trustpilot"_s,
            u"id=Review Id, date=Review Created (UTC), author=Review Username, email=Review User Email, title=Review Title, text=Review Content, rating=Review Stars, reply=Company Response, reply-date=Company Reply Date (UTC), language=Review Language"_s);
        row("Feefo",
            u"Name,,Sale Date,Feedback Date,Product Id,Service Rating,Service Comment,Product Rating,Product Comment,Product Attributes"_s,
            u"feefo"_s, u"web-shop"_s,
            u"author=Name, date=Feedback Date, product=Product Id, rating=Service Rating, text=Service Comment"_s);
        row("PowerReviews",
            u"Review Id,Page Id,Review Display,Review Title,Review Date,Review Location,Review Text,Rating,Verified Buyer,Review Status"_s,
            u"powerreviews"_s, u"web-shop"_s,
            u"id=Review Id, product=Page Id, author=Review Display, title=Review Title, date=Review Date, location=Review Location, text=Review Text, rating=Rating, verified=Verified Buyer, status=Review Status"_s);
        row("Meta",
            u"aggregator,store.name,store.id,store.storeUrls,reviewID,rating,title,content,created_at,updated_at"_s,
            u"meta-product-reviews"_s, u"facebook"_s,
            u"location=store.name, id=reviewID, rating=rating, title=title, text=content, date=created_at"_s);
        row("WooCommerce",
            u"comment_ID,comment_post_ID,comment_author,comment_author_email,comment_date,comment_content,comment_approved,rating,verified"_s,
            u"woocommerce"_s, u"web-shop"_s,
            u"id=comment_ID, product=comment_post_ID, author=comment_author, email=comment_author_email, date=comment_date, text=comment_content, status=comment_approved, rating=rating, verified=verified"_s);
        row("Google Play",
            u"Package Name,App Version Code,App Version Name,Reviewer Language,Device,Review Submit Date and Time,Review Submit Millis Since Epoch,Review Last Update Date and Time,Review Last Update Millis Since Epoch,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Millis Since Epoch,Developer Reply Text,Review Link"_s,
            u"google-play"_s, u"google"_s,
            u"product=Package Name, language=Reviewer Language, date=Review Submit Date and Time, rating=Star Rating, title=Review Title, text=Review Text, reply-date=Developer Reply Date and Time, reply=Developer Reply Text, link=Review Link"_s);
        row("Google Business Profile, flattened",
            u"name,reviewer.displayName,starRating,comment,createTime,updateTime,reviewReply.comment,reviewReply.updateTime"_s,
            u"google-business"_s, u"google"_s,
            u"id=name, author=reviewer.displayName, rating=starRating, text=comment, date=createTime, reply=reviewReply.comment, reply-date=reviewReply.updateTime"_s);
        row("Facebook", u"created_time,recommendation_type,review_text"_s, u"facebook"_s, u"facebook"_s,
            u"date=created_time, sentiment=recommendation_type, text=review_text"_s);
        row("Shoptet",
            u"product_handle,review_title,body,reviewer_name,reviewer_email,rating,review_date,reply,reply_date,featured,verified,hidden"_s,
            u"shoptet"_s, u"web-shop"_s,
            u"product=product_handle, title=review_title, text=body, author=reviewer_name, email=reviewer_email, rating=rating, date=review_date, reply=reply, reply-date=reply_date, verified=verified"_s);
        row("Yelp", u"review_id,user_id,business_id,stars,date,text,useful,funny,cool"_s, u"yelp"_s, u"yelp"_s,
            u"id=review_id, rating=stars, date=date, text=text"_s);
        row("Dianping", u"userId,restId,rating,rating_env,rating_flavor,rating_service,timestamp,comment"_s,
            u"dianping"_s, u"dianping"_s, u"rating=rating, date=timestamp, text=comment"_s);
        row("a Chinese sheet",
            u"评论编号,平台,店铺ID,商品ID,SKU,评分,评价内容,评价时间,已购,回复状态,评价链接,点赞数"_s,
            u"chinese-review-sheet"_s, u""_s,
            u"id=评论编号, channel=平台, product=商品ID, rating=评分, text=评价内容, date=评价时间, verified=已购, status=回复状态, link=评价链接"_s);
        row("Shopify orders", u"Name,Email,Financial Status,Paid at,Lineitem name,Notes"_s, u"shopify-orders"_s,
            u"web-shop"_s,
            u"order=Name, email=Email, order-status=Financial Status, date=Paid at, item=Lineitem name, note=Notes"_s);
    }
    void formats()
    {
        QFETCH(QString, header);
        QFETCH(QString, name);
        QFETCH(QString, channel);
        QFETCH(QString, fields);
        for (const QString &line : {header, header.toUpper(), QString(header).replace(u' ', u'_')}) {
            const Recognition found = recognised(line);
            QCOMPARE(found.formatName, name);
            QCOMPARE(found.channelKey, channel);
            QCOMPARE(shown(headingsOf(header), found), fields);
            QCOMPARE(found.candidates, std::vector{name});
        }
    }

    void headingsAlone_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *what, const QString &header, const QString &fields) {
            QTest::newRow(what) << header << fields;
        };
        row("clothing reviews",
            u",Clothing ID,Age,Title,Review Text,Rating,Recommended IND,Positive Feedback Count,Division Name,Department Name,Class Name"_s,
            u"title=Title, text=Review Text, rating=Rating"_s);
        row("waimai", u"label,review"_s, u"sentiment=label, text=review"_s);
        row("shopping in ten categories", u"cat,label,review"_s, u"sentiment=label, text=review"_s);
        row("Tripadvisor", u"Review,Rating"_s, u"text=Review, rating=Rating"_s);
        row("a recommendation counts where nothing is rated", u"Review Text,Recommended IND"_s,
            u"text=Review Text, sentiment=Recommended IND"_s);
        row("Datafiniti",
            u"name,reviews.date,reviews.doRecommend,reviews.id,reviews.rating,reviews.text,reviews.title,reviews.username"_s,
            u"date=reviews.date, id=reviews.id, rating=reviews.rating, text=reviews.text, title=reviews.title, author=reviews.username"_s);
        row("fine food",
            u"Id,ProductId,UserId,ProfileName,HelpfulnessNumerator,HelpfulnessDenominator,Score,Time,Summary,Text"_s,
            u"id=Id, author=ProfileName, rating=Score, date=Time, title=Summary, text=Text"_s);
        row("a buyer's sheet", u"买家昵称,评价内容,评价时间,订单号"_s,
            u"author=买家昵称, text=评价内容, date=评价时间"_s);
        row("the better of two columns", u"comment,body,date,review_date"_s, u"text=body, date=review_date"_s);
        row("the first of two equals", u"text,text"_s, u"text=text"_s);
        row("German", u"Name;Datum;Sterne;Kommentar"_s.replace(u';', u','),
            u"author=Name, date=Datum, rating=Sterne, text=Kommentar"_s);
        row("an answer with its day", u"date,rating,review,author,Owner reply,Owner reply date"_s,
            u"date=date, rating=rating, text=review, author=author, reply=Owner reply, reply-date=Owner reply date"_s);
        row("nothing known", u"foo,bar"_s, u""_s);
    }
    void headingsAlone()
    {
        QFETCH(QString, header);
        QFETCH(QString, fields);
        const Recognition found = recognised(header);
        QCOMPARE(found.formatName, QString());
        QCOMPARE(shown(headingsOf(header), found), fields);
    }

    void aRunningNumberIsNoId()
    {
        QCOMPARE(shown({u"id"_s, u"text"_s}, recognised(u"id,text"_s, {u"1,a"_s, u"2,b"_s, u"3,c"_s})), u"text=text"_s);
        QCOMPARE(shown({u"id"_s, u"text"_s}, recognised(u"id,text"_s, {u"0,a"_s, u"1,b"_s, u"2,c"_s})), u"text=text"_s);
        QCOMPARE(shown({u"id"_s, u"text"_s}, recognised(u"id,text"_s, {u"7,a"_s, u"9,b"_s, u"8,c"_s})),
                 u"id=id, text=text"_s);
        QCOMPARE(shown({u"id"_s, u"text"_s}, recognised(u"id,text"_s, {u"r1,a"_s, u"r2,b"_s})), u"id=id, text=text"_s);
    }

    void anEmptyColumnGivesWay()
    {
        QCOMPARE(shown({u"body"_s, u"comment"_s}, recognised(u"body,comment"_s, {u",lovely"_s, u",awful"_s})),
                 u"text=comment"_s);
    }

    void doubtfulHeadingsMustFit()
    {
        QCOMPARE(shown({u"text"_s, u"note"_s}, recognised(u"text,note"_s, {u"a,4"_s, u"b,5"_s})),
                 u"text=text, rating=note"_s);
        QCOMPARE(shown({u"text"_s, u"note"_s}, recognised(u"text,note"_s, {u"a,ring back"_s, u"b,done"_s})),
                 u"text=text"_s);
        QCOMPARE(shown({u"text"_s, u"time"_s}, recognised(u"text,time"_s, {u"a,15:30"_s, u"b,16:30"_s})),
                 u"text=text"_s);
    }

    void whatCustomersAgreedTo_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("fields");
        const QStringList rows{u"Ana,a@x.com,no"_s, u"Bo,b@x.com,unsubscribed"_s, u"Cy,c@x.com,false"_s};
        for (const QString &heading : {u"Marketing"_s, u"E-mail marketing"_s, u"Email opt in"_s, u"Opt-in"_s,
                                       u"Accepts marketing"_s, u"Newsletter"_s, u"是否接受营销"_s, u"营销"_s})
            QTest::newRow(qPrintable(heading)) << u"Customer,E-mail,"_s
                    + heading << rows << u"customer=Customer, email=E-mail, marketing-consent=%1"_s.arg(heading);
        for (const QString &heading : {u"Messages"_s, u"SMS opt-in"_s, u"接受短信"_s})
            QTest::newRow(qPrintable(heading)) << u"Customer,E-mail,"_s + heading << rows
                                               << u"customer=Customer, email=E-mail, message-consent=%1"_s.arg(heading);
        QTest::newRow("in two columns")
            << u"Customer,E-mail,Accepts Email Marketing,Newsletter"_s
            << QStringList{u"Ana,a@x.com,yes,no"_s, u"Bo,b@x.com,no,yes"_s}
            << u"customer=Customer, email=E-mail, marketing-consent=Accepts Email Marketing, "
               "marketing-consent=Newsletter"_s;
        QTest::newRow("how many came") << u"Customer,E-mail,Messages"_s
                                       << QStringList{u"Ana,a@x.com,1"_s, u"Bo,b@x.com,3"_s, u"Cy,c@x.com,12"_s}
                                       << u"customer=Customer, email=E-mail"_s;
        QTest::newRow("who sees to it") << u"Customer,E-mail,Marketing"_s
                                        << QStringList{u"Ana,a@x.com,Mo"_s, u"Bo,b@x.com,Ida"_s}
                                        << u"customer=Customer, email=E-mail"_s;
        QTest::newRow("orders") << u"Order number,Customer,Date,Amount,Marketing"_s
                                << QStringList{u"1,Ana,2025-01-02,3.00,no"_s, u"2,Bo,2025-01-03,4.00,yes"_s}
                                << u"order=Order number, customer=Customer, date=Date, amount=Amount"_s;
    }

    void whatCustomersAgreedTo()
    {
        QFETCH(const QString, header);
        QFETCH(const QStringList, rows);
        QFETCH(const QString, fields);
        QString found;
        const Recognition recognition = recognised(header, rows);
        for (size_t column = 0; column < recognition.fields.size(); ++column) {
            if (recognition.fields[column] != ImportField::Skip)
                found += (found.isEmpty() ? QString() : u", "_s) + keyOf(recognition.fields[column]) + u'='
                    + headingsOf(header)[column];
        }
        QCOMPARE(found, fields);
    }

    void contentsOfAFileWithoutHeadings()
    {
        const QStringList rows{u"2024-01-05,The bread was lovely today,5,Priya"_s,
                               u"2024-01-06,Too long a wait at the till,2,Tom"_s,
                               u"2024-01-09,Kind staff and fine cakes,4,Ann"_s};
        const Recognition found = recognised(u",,,"_s, rows);
        QVERIFY(found.byContent);
        QCOMPARE(shown(headingsOf(u",,,"_s), found), u"date=#1, text=#2, rating=#3"_s);
        const Recognition polarity =
            recognised(u","_s, {u"1,The bread was stale and dear"_s, u"2,Lovely bread and kind staff"_s});
        QCOMPARE(shown(headingsOf(u","_s), polarity), u"sentiment=#1, text=#2"_s);
    }

    void headingsThatNameNoText()
    {
        const QString header = u"when born,opinion of us,cups"_s;
        const Recognition found =
            recognised(header, {u"1990-01-05,The bread was lovely today,5"_s, u"1980-01-06,Too long a wait,2"_s});
        QVERIFY(found.byContent);
        QCOMPARE(shown(headingsOf(header), found), u"text=opinion of us"_s);
    }

    void peopleWithWhatTheySpentAreNoPurchases()
    {
        const QStringList rows{u"Bo,Weekend,12.50,2024-01-05"_s, u"Ida,Office,7.20,2023-04-06"_s};
        QCOMPARE(recognised(u"Name,Segment,Spent,Member since"_s, rows).kind, ImportKind::Customers);
        QCOMPARE(recognised(u"Name,Shelf,Spent,Handed over"_s, rows).kind, ImportKind::Purchases);
    }

    void pointsOfOrdersAreNoOpinion_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<ImportKind>("kind");
        const QString ordered = u"Order number,Customer,Date,Points"_s;
        QTest::newRow("of a loyalty card")
            << ordered << QStringList{u"1,Anna,2025-11-03,120"_s, u"2,Bo,2025-11-04,85"_s, u"3,Ida,2025-11-05,240"_s}
            << ImportKind::Purchases;
        QTest::newRow("as few as a rating has")
            << ordered << QStringList{u"1,Anna,2025-11-03,4"_s, u"2,Bo,2025-11-04,5"_s} << ImportKind::Purchases;
        QTest::newRow("beside what was paid")
            << u"Order number,Customer,Date,Points,Amount"_s
            << QStringList{u"1,Anna,2025-11-03,4,4.20"_s, u"2,Bo,2025-11-04,5,5.40"_s} << ImportKind::Purchases;
        QTest::newRow("of no order") << u"Customer,Date,Points"_s
                                     << QStringList{u"Anna,2025-11-03,4"_s, u"Bo,2025-11-04,5"_s}
                                     << ImportKind::Reviews;
        QTest::newRow("beside the words of a customer")
            << u"Order number,Review,Date,Points"_s
            << QStringList{u"1,Lovely bread,2025-11-03,4"_s, u"2,Too dark,2025-11-04,2"_s} << ImportKind::Reviews;
        QTest::newRow("that are called a rating")
            << u"Order number,Customer,Date,Rating"_s << QStringList{u"1,Anna,2025-11-03,4"_s, u"2,Bo,2025-11-04,5"_s}
            << ImportKind::Reviews;
    }
    void pointsOfOrdersAreNoOpinion()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, rows);
        QFETCH(ImportKind, kind);
        const Recognition found = recognised(header, rows);
        QCOMPARE(found.kind, kind);
        const QString fields = shown(headingsOf(header), found);
        QVERIFY2(fields.contains(kind == ImportKind::Reviews ? u"rating="_s : u"skip=Points"_s), qPrintable(fields));
    }

    void theOnlyColumnOfDaysIsTheDate_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("expected");
        QTest::newRow("of purchases") << u"Order number,Customer,col3,Amount"_s
                                      << QStringList{u"1,Anna,2025-11-03,5.00"_s, u"2,Bob,2025-11-04,7.00"_s}
                                      << u"order=Order number, customer=Customer, date=col3, amount=Amount"_s;
        QTest::newRow("of purchases in Chinese")
            << u"订单号,顾客,几时,金额"_s << QStringList{u"1,李娜,2025年11月3日,5.00"_s, u"2,王明,2025年11月4日,7.00"_s}
            << u"order=订单号, customer=顾客, date=几时, amount=金额"_s;
        QTest::newRow("of referrals") << u"Referrer,Friend,when"_s
                                      << QStringList{u"Ines,Bartek,3 March 2025"_s, u"Ines,Yara,5 March 2025"_s}
                                      << u"sent-by=Referrer, friend=Friend, date=when"_s;
        QTest::newRow("two could be it") << u"Order number,Amount,one,two"_s
                                         << QStringList{u"1,5.00,2025-11-03,2025-11-05"_s,
                                                        u"2,7.00,2025-11-04,2025-11-06"_s}
                                         << u"order=Order number, amount=Amount"_s;
        QTest::newRow("in some rows only")
            << u"Order number,Amount,back"_s << QStringList{u"1,5.00,"_s, u"2,7.00,2025-11-04"_s, u"3,7.00,"_s}
            << u"order=Order number, amount=Amount"_s;
        QTest::newRow("above a sum")
            << u",Bon,Kunde,Artikel,Menge,Betrag"_s
            << QStringList{u"03.01.2025 09:14,1001,Anna,Brot,1,3.80"_s, u"03.01.2025 09:14,1001,Anna,Kuchen,2,7.00"_s,
                           u"04.01.2025 10:00,1002,Bo,Brot,1,3.80"_s, u",,,,Summe,14.60"_s}
            << u"date=#1, order=Bon, customer=Kunde, item=Artikel, quantity=Menge, amount=Betrag"_s;
        QTest::newRow("of a few vague words")
            << u"Receipt,Amount,Date of sale (UTC)"_s << QStringList{u"1,5.00,2025-11-03"_s, u"2,7.00,2025-11-04"_s}
            << u"order=Receipt, amount=Amount, date=Date of sale (UTC)"_s;
        QTest::newRow("a birthday") << u"Order number,Amount,Birthday"_s
                                    << QStringList{u"1,5.00,1990-11-03"_s, u"2,7.00,1985-01-04"_s}
                                    << u"order=Order number, amount=Amount"_s;
    }
    void theOnlyColumnOfDaysIsTheDate()
    {
        QFETCH(QString, header);
        QFETCH(QStringList, rows);
        QFETCH(QString, expected);
        const Recognition found = recognised(header, rows);
        QStringList fields;
        for (const QString &field : shown(headingsOf(header), found).split(u", "_s)) {
            if (!field.startsWith(u"skip="_s))
                fields += field;
        }
        QCOMPARE(fields.join(u", "_s), expected);
    }

    void theOnlyColumnOfMoneyIsTheAmount()
    {
        const QString header = u"Customer,Date,one,two"_s;
        const auto amountOf = [&header](const QStringList &rows) {
            const std::vector<ImportField> fields = recognised(header, rows).fields;
            return int(std::ranges::find(fields, ImportField::Amount) - fields.begin());
        };
        QCOMPARE(amountOf({u"Anna,2025-11-03,5.00,3"_s, u"Bob,2025-11-04,7.50,4"_s}), 2);
        QCOMPARE(amountOf({u"安娜,2025-11-03,三,¥5"_s, u"王明,2025-11-04,四,¥7"_s}), 3);
        QCOMPARE(amountOf({u"Anna,2025-11-03,5.00,0.50"_s, u"Bob,2025-11-04,7.50,0.75"_s}), 4); // None.
    }

    void aHeadingThatLeavesTheColumnOpen_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("isOpen");
        for (const QString &heading :
             {u""_s, u"Column 3"_s, u"Unnamed: 3"_s, u"2"_s, u"£"_s, u"Money"_s, u"How much"_s, u"Net (GBP)"_s,
              u"Gesamt EUR"_s, u"montant payé"_s, u"钱数"_s, u"价格（元）"_s, u"القيمة"_s})
            QTest::addRow("\"%s\"", qPrintable(heading)) << heading << true;
        for (const QString &heading : {u"VAT"_s,
                                       u"VAT amount"_s,
                                       u"Tax"_s,
                                       u"MwSt."_s,
                                       u"TVA"_s,
                                       u"IVA"_s,
                                       u"Tip"_s,
                                       u"Shipping"_s,
                                       u"Delivery fee"_s,
                                       u"Weight kg"_s,
                                       u"Loyalty points"_s,
                                       u"Balance"_s,
                                       u"Amount due"_s,
                                       u"Versand"_s,
                                       u"Gewicht"_s,
                                       u"frais de port"_s,
                                       u"税"_s,
                                       u"税额"_s,
                                       u"运费"_s,
                                       u"重量"_s,
                                       u"积分"_s,
                                       u"余额"_s,
                                       u"الضريبة"_s})
            QTest::addRow("\"%s\"", qPrintable(heading)) << heading << false;
    }
    void aHeadingThatLeavesTheColumnOpen()
    {
        QFETCH(QString, heading);
        QFETCH(bool, isOpen);
        const Recognition found = recognised(u"Order number,Customer,Date,"_s + heading,
                                             {u"1,Anna,2025-11-03,5.00"_s, u"2,Bob,2025-11-04,7.50"_s});
        QCOMPARE(found.kind, ImportKind::Purchases);
        QCOMPARE(found.fields.at(3), isOpen ? ImportField::Amount : ImportField::Skip);
    }

    void aDayOfSomethingElseIsNotTheDate_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading :
             {u"Best before"_s, u"Expires"_s, u"Expiry date"_s, u"Due"_s, u"Due date"_s, u"Delivery date"_s,
              u"Date of birth"_s, u"Fällig am"_s, u"Mindestens haltbar bis"_s, u"échéance"_s, u"scadenza"_s, u"到期"_s,
              u"到期日期"_s, u"保质期"_s, u"生日"_s, u"تاريخ الانتهاء"_s})
            QTest::addRow("\"%s\"", qPrintable(heading)) << heading;
    }
    void aDayOfSomethingElseIsNotTheDate()
    {
        QFETCH(QString, heading);
        const Recognition found = recognised(u"Order number,Customer,Amount,"_s + heading,
                                             {u"1,Anna,5.00,2025-11-03"_s, u"2,Bob,7.50,2025-11-04"_s});
        QCOMPARE(found.kind, ImportKind::Purchases);
        QCOMPARE(found.fields.at(3), ImportField::Skip);
    }

    void theOwnersFormat()
    {
        const QString header = u"review_title,body,reviewer_name,review_date,product_handle"_s;
        QCOMPARE(recognised(header).formatName, u"shoptet"_s);
        const Recognition told = recognised(header, {}, u"judgeme"_s);
        QCOMPARE(told.formatName, u"judgeme"_s);
        const Recognition none = recognised(header, {}, u""_s);
        QCOMPARE(none.formatName, QString());
        QCOMPARE(none.channelKey, QString());
        QCOMPARE(none.candidates, std::vector{u"shoptet"_s});
    }

    void twoSignaturesAreForTheOwnerToDecide()
    {
        const Recognition found = recognised(u"Review Content,Review Score,Review Created (UTC),Review Stars"_s);
        QCOMPARE(found.formatName, QString());
        QCOMPARE(found.candidates, (std::vector{u"yotpo"_s, u"trustpilot"_s}));
        QVERIFY(found.fields[0] == ImportField::Text);
    }

    void faultyFormats_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("a format without a name") << QByteArray(R"({"reviews": {"formats": [{}]}})");
        QTest::newRow("an unknown field") << QByteArray(R"({"reviews": {"aliases": {"colour": ["x"]}}})");
        QTest::newRow("an unknown scale") << QByteArray(R"({"reviews": {"formats": [{"name": "x", "scale": "1-7"}]}})");
        QTest::newRow("an empty signature")
            << QByteArray(R"({"reviews": {"formats": [{"name": "x", "signatures": [[]]}]}})");
        QTest::newRow("an empty heading") << QByteArray(R"({"reviews": {"aliases": {"text": [""]}}})");
    }
    void faultyFormats()
    {
        QFETCH(QByteArray, json);
        const Result<ImportFormats> formats = importFormatsFrom(json);
        QVERIFY(!formats);
        QCOMPARE(formats.error().kind, Error::Kind::Invalid);
    }

    void oneColumnForEachField()
    {
        std::vector fields{ImportField::Text, ImportField::Extra, ImportField::Skip};
        assign(fields, 1, ImportField::Text, ImportKind::Reviews);
        QCOMPARE(fields, (std::vector{ImportField::Extra, ImportField::Text, ImportField::Skip}));
        assign(fields, 0, ImportField::Skip, ImportKind::Reviews);
        QCOMPARE(fields, (std::vector{ImportField::Skip, ImportField::Text, ImportField::Skip}));
    }

    void keys()
    {
        for (int i = 0; i <= int(ImportField::Incentive); ++i)
            QCOMPARE(fieldFromKey(keyOf(ImportField(i))), std::optional(ImportField(i)));
        for (int i = 0; i <= int(DateOrder::YearFirst); ++i)
            QCOMPARE(dateOrderFromKey(keyOf(DateOrder(i))), std::optional(DateOrder(i)));
        QVERIFY(!fieldFromKey(u"colour"));
        QVERIFY(!dateOrderFromKey(u"ydm"));
    }
};

SHOPBELL_TEST(TestRecogniser)
#include "test_recogniser.moc"
