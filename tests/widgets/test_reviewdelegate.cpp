// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/reviewwords.h"
#include "look/chip.h"
#include "look/theme.h"
#include "models/reviewlistmodel.h"
#include "services/keepshop.h"
#include "support/builders.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/tooltip.h"
#include "widgets/reviews/owntitle.h"
#include "widgets/reviews/reviewdelegate.h"
#include "widgets/reviews/shopfacts.h"

#include <QAbstractListModel>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// One row, or a placeholder.
class OneRow : public QAbstractListModel
{
public:
    std::optional<ReviewRow> row;

    int rowCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &, int role) const override
    {
        const ReviewRow *found = row ? &*row : nullptr;
        return role == ReviewListModel::RowRole ? QVariant::fromValue(found) : QVariant();
    }
};

constexpr qint64 hour = 3600 * 1000;

} // namespace

class TestReviewDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_facts = std::make_unique<ShopFacts>(m_desk->context());
        m_delegate = std::make_unique<ReviewDelegate>(m_desk->theme(), *m_facts);
    }
    void cleanup()
    {
        m_delegate.reset();
        m_facts.reset();
        m_desk.reset();
    }

    void stateAtTheTrailingEnd_data()
    {
        QTest::addColumn<AnswerState>("answer");
        QTest::addColumn<int>("hoursLeft");
        QTest::addColumn<int>("target");
        QTest::addColumn<bool>("draft");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<ColorToken>("color");
        const auto waiting = AnswerState::Waiting;
        QTest::newRow("late") << waiting << -2 << 24 << false << u"2 h late"_s << u"alarm-clock"_s
                              << ColorToken::NegativeText;
        QTest::newRow("a late draft") << waiting << -2 << 24 << true << u"Draft, 2 h late"_s << u"alarm-clock"_s
                                      << ColorToken::NegativeText;
        QTest::newRow("under half of the time")
            << waiting << 5 << 24 << false << u"5 h left"_s << u"clock"_s << ColorToken::WarnText;
        QTest::newRow("over half of the time")
            << waiting << 15 << 24 << false << u"15 h left"_s << u"clock"_s << ColorToken::Text2;
        QTest::newRow("a draft in time") << waiting << 6 << 24 << true << u"Draft, 6 h left"_s << u"pencil"_s
                                         << ColorToken::AccentText;
        QTest::newRow("answered") << AnswerState::Answered << 0 << 0 << false << u"Replied"_s << u"check"_s
                                  << ColorToken::Text2;
        QTest::newRow("an old import") << AnswerState::NotAnswered << 0 << 0 << false << u"Not answered"_s << QString()
                                       << ColorToken::Text3;
        QTest::newRow("an old import with a draft")
            << AnswerState::NotAnswered << 0 << 0 << true << u"Draft"_s << u"pencil"_s << ColorToken::AccentText;
        QTest::newRow("an observation") << AnswerState::NotNeeded << 0 << 0 << false << QString() << QString()
                                        << ColorToken::Text2;
    }
    void stateAtTheTrailingEnd()
    {
        QFETCH(AnswerState, answer);
        QFETCH(int, hoursLeft);
        QFETCH(int, target);
        QFETCH(bool, draft);
        ReviewRow row = rowOf(aReview().id(1));
        row.answer = answer;
        row.hasDraft = draft;
        if (answer == AnswerState::Waiting) {
            row.respondBy = m_desk->clock().now() + hoursLeft * hour;
            row.clockFrom = *row.respondBy - target * hour;
        }
        const ReviewDelegate::State state = ReviewDelegate::stateOf(row, *m_facts);
        QTEST(state.text, "text");
        QTEST(state.icon, "icon");
        QTEST(state.color, "color");
    }

    void aReadyReplyIsNotCalledADraft()
    {
        ReviewRow row = rowOf(aReview().id(1));
        row.answer = AnswerState::Waiting;
        row.respondBy = m_desk->clock().now() + 6 * hour;
        row.clockFrom = *row.respondBy - 24 * hour;
        row.hasDraft = row.isReady = true;
        const ReviewDelegate::State state = ReviewDelegate::stateOf(row, *m_facts);
        QCOMPARE(state.text, u"Ready, 6 h left"_s);
        QCOMPARE(state.icon, u"send"_s);
        QCOMPARE(state.color, ColorToken::AccentText);
    }

    void rowsGrowWithTheText()
    {
        QCOMPARE(m_delegate->rowHeight(), 98);
        ThemeOptions large;
        large.textScale = 2;
        m_desk->theme().setOptions(large);
        QCOMPARE(m_delegate->rowHeight(), 196);
    }

    void theBarStandsWhereReadingBegins_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::addColumn<int>("x");
        QTest::newRow("left to right") << QLocale(QLocale::English, QLocale::UnitedKingdom) << 1;
        QTest::newRow("right to left") << QLocale(QLocale::Arabic) << 370;
    }
    void theBarStandsWhereReadingBegins()
    {
        QFETCH(QLocale, language);
        QFETCH(int, x);
        ThemeOptions options;
        options.language = language;
        m_desk->theme().setOptions(options);
        m_model.row = rowOf(aReview().id(1));
        const QImage picture = painted(QStyle::State_Selected);
        QCOMPARE(picture.pixelColor(x, 50), m_desk->theme().color(ColorToken::Accent));
        QVERIFY(picture.pixelColor(372 - 1 - x, 50) != m_desk->theme().color(ColorToken::Accent));
    }

    void anyTextFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one word without an end") << QString(5000, u'x');
        QTest::newRow("many lines") << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("Chinese") << QString(400, QChar(0x597d));
        QTest::newRow("Arabic") << u"للمرة الثانية يكون حليب الشوفان حامضًا. أخبرت الموظفة عند الصندوق فقالت إنه جيد."_s;
        QTest::newRow("looks like code") << u"<b>&amp;</b> %1 %n '; DROP TABLE review"_s;
    }
    void anyTextFits()
    {
        QFETCH(QString, text);
        m_model.row = rowOf(aReview().id(1).saying(text).titled(text.left(30)).by(text.left(200)));
        const QImage plain = painted({});
        QVERIFY(!plain.isNull());
        // Nothing but the ground in the outermost pixels: nothing runs out of the row.
        for (int y = 0; y < 97; ++y)
            QCOMPARE(plain.pixelColor(371, y), QColor(Qt::white));
    }

    void bothLinesAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("narrow signs") << u"il "_s.repeated(200);
        QTest::newRow("wide signs") << u"WM "_s.repeated(200);
        QTest::newRow("signs without a width") << (u"e"_s + QString(30, QChar(0x301)) + u' ').repeated(100);
    }
    void bothLinesAreFilled()
    {
        QFETCH(QString, text);
        m_model.row = rowOf(aReview().id(1).saying(text));
        const QImage row = painted({});
        const auto hasInk = [&row](const QRect &place) {
            for (int y = place.top(); y <= place.bottom(); ++y) {
                for (int x = place.left(); x <= place.right(); ++x) {
                    if (row.pixelColor(x, y) != QColor(Qt::white))
                        return true;
                }
            }
            return false;
        };
        constexpr int nearTheEnd = 310;
        QVERIFY(hasInk({nearTheEnd, 34, 40, 14}));
        QVERIFY(hasInk({nearTheEnd, 52, 40, 14}));
    }

    void aRowMayBeNarrowerThanItsMargins()
    {
        m_model.row = rowOf(aReview().id(1).saying(u"WM "_s.repeated(200)));
        for (const int width : {1, 20, 28, 40})
            QCOMPARE(painted({}, width).width(), width);
    }

    void anElidedNameIsInTheTooltip_data()
    {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QPoint>("at");
        QTest::addColumn<bool>("shown");
        const QString longName = u"Richard Maximilian Zielinski-Hohenberg & Sons"_s;
        QTest::newRow("over a long name") << longName << QPoint(60, 15) << true;
        QTest::newRow("over the words below it") << longName << QPoint(60, 50) << false;
        QTest::newRow("over a name that fits") << u"Owen Hartley"_s << QPoint(60, 15) << false;
    }
    void anElidedNameIsInTheTooltip()
    {
        QFETCH(QString, author);
        QFETCH(QPoint, at);
        QFETCH(bool, shown);
        m_model.row = rowOf(aReview().id(1).by(author).rated(4));
        QTableView view;
        view.setModel(&m_model);
        view.show();
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 372, 98);
        QHelpEvent event(QEvent::ToolTip, at, view.mapToGlobal(at));
        m_delegate->helpEvent(&event, &view, option, m_model.index(0));
        QCOMPARE(QToolTip::isVisible(), shown);
        if (shown)
            QCOMPARE(QToolTip::text(), toolTipOf(author));
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void aTitleThatIsOnlyTheBeginningIsLeftOut_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a title") << u"Lovely"_s << u"The buns are good."_s << u"Lovely"_s;
        QTest::newRow("the same") << u"Lovely"_s << u"Lovely"_s << QString();
        QTest::newRow("cut by the site") << u"Lovely buns and frie..."_s << u"Lovely buns and friendly people"_s
                                         << QString();
        QTest::newRow("nothing else") << u"Lovely"_s << QString() << u"Lovely"_s;
        QTest::newRow("none") << QString() << u"Lovely"_s << QString();
    }
    void aTitleThatIsOnlyTheBeginningIsLeftOut()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        QTEST(ownTitle(title, words), "expected");
    }

    void whoSeesToItStandsInTheRow()
    {
        m_model.row = rowOf(aReview().id(1));
        const QImage nobodys = painted({});
        m_model.row->owner = TeamMemberId(1);
        m_model.row->ownerName = u"Anna"_s;
        const QImage annas = painted({});
        const auto sameRows = [&](int from, int to) {
            for (int y = from; y < to; ++y) {
                for (int x = 0; x < annas.width(); ++x) {
                    if (annas.pixel(x, y) != nobodys.pixel(x, y))
                        return false;
                }
            }
            return true;
        };
        QVERIFY(sameRows(0, 60)); // Name and words stay as they are,
        QVERIFY(!sameRows(60, 98)); // the line below them says who.
    }

    void theRealWaitStandsBesideTheTimeLeftInOpeningHours()
    {
        Shop shop = *wait(KeepShop(m_desk->file()).read());
        shop.opening.week.fill({{9 * 60, 17 * 60}});
        shop.opening.clockFollows = true;
        QVERIFY(bool(wait(KeepShop(m_desk->file()).save(shop))));
        QTRY_VERIFY(m_facts->clock().followsHours());
        ReviewRow row = rowOf(aReview().id(1));
        row.answer = AnswerState::Waiting;
        row.respondBy = m_desk->clock().now() + 55 * hour;
        row.clockFrom = m_desk->clock().now() - 16 * hour;
        QCOMPARE(ReviewDelegate::stateOf(row, *m_facts).text, u"2 d left · waited 16 h"_s);
        QVERIFY(m_facts->sentence(row).contains(u"the customer has waited 16 h"_s));
        row.asked = u"Sam"_s;
        QCOMPARE(ReviewDelegate::stateOf(row, *m_facts).text, u"Sam asked, 2 d left · waited 16 h"_s);
    }

    void theSentimentStaysBesideALongWait()
    {
        Shop shop = *wait(KeepShop(m_desk->file()).read());
        shop.opening.week.fill({{9 * 60, 17 * 60}});
        shop.opening.clockFollows = true;
        QVERIFY(bool(wait(KeepShop(m_desk->file()).save(shop))));
        QTRY_VERIFY(m_facts->clock().followsHours());
        m_model.row = rowOf(aReview().id(1));
        ReviewRow &row = *m_model.row;
        row.answer = AnswerState::Waiting;
        row.respondBy = m_desk->clock().now() + 55 * hour;
        row.clockFrom = m_desk->clock().now() - 16 * hour;
        row.owner = TeamMemberId(1);
        row.ownerName = u"Joel"_s;
        row.asked = u"Anna"_s;
        row.sentiment = Sentiment::Negative;
        const auto leading = [this](int width) { return painted({}, width).copy(0, 60, 32, 38); };
        for (const int width : {300, 260, 372}) {
            row.sentiment = Sentiment::Negative;
            const QImage negative = leading(width);
            row.sentiment = Sentiment::Positive;
            QVERIFY2(leading(width) != negative, qPrintable(QString::number(width)));
        }
    }

    void theSentimentIsSaidBesideALongWait()
    {
        Shop shop = *wait(KeepShop(m_desk->file()).read());
        shop.opening.week.fill({{9 * 60, 17 * 60}});
        shop.opening.clockFollows = true;
        QVERIFY(bool(wait(KeepShop(m_desk->file()).save(shop))));
        QTRY_VERIFY(m_facts->clock().followsHours());
        m_model.row = rowOf(aReview().id(1));
        ReviewRow &row = *m_model.row;
        row.answer = AnswerState::Waiting;
        row.respondBy = m_desk->clock().now() + 55 * hour;
        row.clockFrom = m_desk->clock().now() - 16 * hour;
        row.hasDraft = true;
        row.owner = TeamMemberId(1);
        row.ownerName = u"Joel"_s;
        row.sentiment = Sentiment::Negative;
        row.messages = 3;
        QCOMPARE(ReviewDelegate::stateOf(row, *m_facts).text, u"Draft, 2 d left · waited 16 h"_s);
        QCOMPARE(ReviewDelegate::stateOf(row, *m_facts).brief, u"Draft, 2 d left"_s);
        const Chip chip{.tone = ChipTone::Negative, .text = nameOf(Sentiment::Negative), .icon = {}};
        const int end = 14 + int(paint::chipSize(m_desk->theme(), chip).width());
        const QColor ground = m_desk->theme().color(ColorToken::NegativeSoft);
        const QImage picture = painted({}, 300);
        const auto isGround = [&](int x) {
            for (int y = 60; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) == ground)
                    return true;
            }
            return false;
        };
        QVERIFY(isGround(18)); // Before its icon,
        QVERIFY(isGround(end - 4)); // and behind its whole word.
    }

    void whatALateDraftIsAboutIsSaidInANarrowRow()
    {
        m_model.row = rowOf(aReview().id(1));
        ReviewRow &row = *m_model.row;
        row.answer = AnswerState::Waiting;
        row.respondBy = m_desk->clock().now() - 26 * hour;
        row.clockFrom = *row.respondBy - 24 * hour;
        row.hasDraft = true;
        row.owner = TeamMemberId(1);
        row.ownerName = u"Anna"_s;
        row.sentiment = Sentiment::Negative;
        const auto about = [&](const QString &tag) {
            row.firstTag = tag;
            return painted({}, 300);
        };
        QVERIFY(about(u"phone orders"_s) != about(u"bread"_s));
        row.ownerName.clear();
        row.messages = 3; // Their number stands beside it.
        QVERIFY(about(u"phone orders"_s) != about(u"bread"_s));
    }

    void aPlaceholderHasNoWords()
    {
        m_model.row.reset();
        QVERIFY(!painted({}).isNull());
    }

private:
    QImage painted(QStyle::State state, int width = 372)
    {
        QImage picture(width, 98, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        option.state = state | QStyle::State_Enabled | QStyle::State_Active;
        option.widget = nullptr;
        m_delegate->paint(&painter, option, m_model.index(0));
        return picture;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ShopFacts> m_facts;
    std::unique_ptr<ReviewDelegate> m_delegate;
    OneRow m_model;
};

SHOPBELL_WINDOW_TEST(TestReviewDelegate)
#include "test_reviewdelegate.moc"
