// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeptemplates.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "support/widgets/infront.h"
#include "widgets/common/searchfield.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/templatefilters.h"
#include "widgets/reviews/templatepicker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// A window that looks for a template for a complaint of Priya's.
struct PickerDesk
{
    PickerDesk()
    {
        ReplyTemplate own;
        own.kind = ResponseKind::Apology;
        own.ratingTo = 2;
        own.language = u"en"_s;
        own.title = u"Sour milk"_s;
        own.text = u"Hi {{customer}}, the {{item}} was off. Come by on {{day}}, or {{other day|any day}}."_s;
        std::ignore = wait(KeepTemplates(desk.file()).add(own));
        ground.facts.isComplaint = true;
        ground.placeholders.customer = u"Priya Nair"_s;
        ground.templates.stars = 1;
        ground.templates.language = u"en"_s;
        window.resize(1000, 700);
        window.show();
    }

    void open()
    {
        picker = new TemplatePicker(desk.context(), ground, QDate(2025, 11, 20), &window);
        chosen = std::make_unique<QSignalSpy>(picker, &TemplatePicker::chosen);
        picker->start();
        QVERIFY(broughtToFront(picker));
        QTRY_VERIFY(list().count() > 0);
    }
    void add(const QString &title, ResponseKind kind, const QString &text)
    {
        ReplyTemplate own;
        own.kind = kind;
        own.language = u"en"_s;
        own.title = title;
        own.text = text;
        std::ignore = wait(KeepTemplates(desk.file()).add(own));
    }
    QListWidget &list() const { return *picker->findChild<QListWidget *>(); }
    QString preview() const { return picker->findChild<ReadingText *>()->words(); }
    SearchField &search() const { return *picker->findChild<SearchField *>(); }
    QList<QLineEdit *> fields() const
    {
        QList<QLineEdit *> fields = picker->findChildren<QLineEdit *>(u"placeholder"_s);
        fields.removeIf([](QLineEdit *field) { return !field->isVisible(); });
        return fields;
    }

    Desk desk;
    ReplyGround ground;
    QWidget window;
    TemplatePicker *picker = nullptr;
    std::unique_ptr<QSignalSpy> chosen;
};

} // namespace

class TestTemplatePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapeLetsGoOfTheWordsAndThenOfTheWindow()
    {
        PickerDesk at;
        at.open();
        const QPointer<TemplatePicker> picker(at.picker);
        at.search().setFocus();
        QTest::keyClicks(&at.search(), u"sour"_s);
        QTest::keyClick(&at.search(), Qt::Key_Escape);
        QVERIFY(at.search().text().isEmpty());
        QVERIFY(picker && picker->isVisible());
        QTest::keyClick(&at.search(), Qt::Key_Escape);
        QTRY_VERIFY(!picker);
        QCOMPARE(at.chosen->size(), 0);
    }

    void beginsWithWhatFitsTheReview()
    {
        PickerDesk at;
        at.open();
        const QList<QComboBox *> boxes = at.picker->findChild<TemplateFilters *>()->findChildren<QComboBox *>();
        QCOMPARE(boxes.at(0)->currentData().toInt(), int(ResponseKind::Apology));
        QCOMPARE(boxes.at(1)->currentData().toInt(), 1);
        QCOMPARE(boxes.at(4)->currentData().toString(), u"en"_s);
        const int fitting = at.list().count();
        for (QComboBox *box : boxes)
            box->setCurrentIndex(0);
        QVERIFY(at.list().count() > fitting);
    }

    void theRowsAreAsHighAsTheirTwoLines()
    {
        PickerDesk at;
        at.open();
        const Theme &theme = at.desk.theme();
        const int lines = theme.lineHeight(TypeRole::Strong) + theme.lineHeight(TypeRole::Micro);
        for (int row = 0; row < at.list().count(); ++row) {
            const QRect place = at.list().visualItemRect(at.list().item(row));
            QVERIFY(place.height() > lines + 8); // With air around them; what is longer is elided.
            QCOMPARE(place.width(), at.list().viewport()->width());
        }
    }

    void isFoundByItsWords()
    {
        PickerDesk at;
        at.open();
        QTest::keyClicks(&at.search(), u"sour mi"_s);
        QCOMPARE(at.list().count(), 1);
        QVERIFY(at.list().item(0)->text().startsWith(u"Sour milk"_s));
        QVERIFY(at.preview().startsWith(u"Hi Priya, the {{item}} was off."_s));
        QVERIFY(at.preview().endsWith(u"or any day."_s));
        at.search().setText(u"no such words"_s);
        QCOMPARE(at.list().count(), 0);
        QVERIFY(!at.picker->findChild<QPushButton *>(u"submit"_s)->isEnabled());
    }

    void whatIsOfAnotherKindIsOffered()
    {
        PickerDesk at;
        at.add(u"Zebra rolls again"_s, ResponseKind::Reply, u"They are back."_s);
        at.open();
        auto &more = child<QPushButton>(*at.picker, "moreKinds");
        QVERIFY(!more.isVisible()); // Nothing is looked for yet.
        at.search().setText(u"zebra rolls"_s);
        QCOMPARE(at.list().count(), 0);
        QVERIFY(more.isVisible());
        QCOMPARE(more.text(), u"1 more in other kinds"_s);
        more.click();
        QCOMPARE(at.list().count(), 1);
        QVERIFY(!more.isVisible());
        QVERIFY(at.search().hasFocus());
    }

    void whoseATemplateIsSaysTheOneOfTwoWithOneName()
    {
        PickerDesk at;
        const std::vector<ReplyTemplate> all = *wait(KeepTemplates(at.desk.file()).list());
        const auto starting = std::ranges::find_if(all, [](const ReplyTemplate &each) {
            return !each.isOwn() && each.kind == ResponseKind::Apology && each.language == u"en"_s
                && each.ratingFrom == 1;
        });
        QVERIFY(starting != all.end());
        at.add(starting->title, ResponseKind::Apology, u"They are back."_s);
        at.open();
        at.search().setText(starting->title);
        QStringList own;
        for (int row = 0; row < at.list().count(); ++row) {
            if (at.list().item(row)->text().startsWith(starting->title + u"\nyour own"_s))
                own += at.list().item(row)->text();
        }
        QCOMPARE(own.size(), 1);
        at.search().setText(u"sour milk"_s); // No other bears its name.
        QVERIFY(!at.list().item(0)->text().contains(u"your own"_s));
    }

    void theWholeTextIsShown()
    {
        PickerDesk at;
        const QString before = qApp->styleSheet();
        qApp->setStyleSheet(at.desk.theme().styleSheet());
        at.open();
        const auto &preview = *at.picker->findChild<ReadingText *>();
        for (int row = 0; row < at.list().count(); ++row) {
            at.list().setCurrentRow(row);
            QTRY_COMPARE(int(preview.document()->textWidth()), preview.viewport()->width());
            QTRY_VERIFY(preview.height() >= preview.document()->size().height());
        }
        qApp->setStyleSheet(before);
    }

    void enterTakesWhatWasFound()
    {
        PickerDesk at;
        at.open();
        at.search().setFocus();
        QTest::keyClicks(&at.search(), u"sour mi"_s);
        QTRY_COMPARE(at.fields().size(), 3);
        QTest::keyClick(&at.search(), Qt::Key_Return);
        QVERIFY(at.fields().at(0)->hasFocus()); // What is missing is asked for first.
        QCOMPARE(at.chosen->size(), 0);
        at.search().setFocus();
        QTest::keyClick(&at.search(), Qt::Key_Enter);
        QCOMPARE(at.chosen->size(), 1);
    }

    void theListStaysWhateverIsAsked()
    {
        PickerDesk at;
        at.open();
        QTest::keyClicks(&at.search(), u"sour mi"_s);
        QTRY_COMPARE(at.fields().size(), 3);
        const auto &scroll = child<QScrollArea>(*at.picker, "chosenTemplate");
        for (const QLineEdit *field : at.fields())
            QVERIFY(scroll.isAncestorOf(field));
        QVERIFY(!scroll.isAncestorOf(&at.list()));
    }

    void whatIsMissingIsAskedFor()
    {
        PickerDesk at;
        at.open();
        QTest::keyClicks(&at.search(), u"sour mi"_s);
        QTRY_COMPARE(at.fields().size(), 3); // The name of the customer is known.
        QTest::keyClick(at.picker, Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(at.chosen->size(), 0);
        QVERIFY(at.fields().at(0)->hasFocus());
        QTest::keyClicks(at.fields().at(0), u"oat milk"_s);
        QTest::keyClicks(at.fields().at(1), u"Monday"_s);
        QCOMPARE(at.preview(), u"Hi Priya, the oat milk was off. Come by on Monday, or any day."_s);
        QTest::keyClick(at.fields().at(1), Qt::Key_Return);
        QCOMPARE(at.chosen->size(), 1);
        const auto words = at.chosen->at(0).at(0).value<FilledText>();
        QCOMPARE(words.text, u"Hi Priya, the oat milk was off. Come by on Monday, or any day."_s);
        QCOMPARE(words.parts.size(), 4u);
        QCOMPARE(at.chosen->at(0).at(1).value<ResponseKind>(), ResponseKind::Apology);
    }

    void whatStandsInAnEmptyFieldIsOfTheChosenTemplate()
    {
        PickerDesk at;
        at.add(u"Zebra one"_s, ResponseKind::Apology, u"Come by on {{day|any day}}."_s);
        at.add(u"Zebra two"_s, ResponseKind::Apology, u"Come by on {{day|Monday}}."_s);
        at.add(u"Zebra three"_s, ResponseKind::Apology, u"Come by on {{day}}."_s);
        at.open();
        for (const auto &[words, hint] :
             {std::pair(u"zebra one"_s, u"Else: any day"_s), std::pair(u"zebra two"_s, u"Else: Monday"_s),
              std::pair(u"zebra three"_s, QString())}) {
            at.search().setText(words);
            QTRY_COMPARE(at.fields().size(), 1);
            QTRY_COMPARE(at.fields().first()->placeholderText(), hint);
            QCOMPARE(at.fields().first()->property("mayStayEmpty").toBool(), !hint.isEmpty());
        }
    }

    void whatIsNotKnownYetCanBeLeft()
    {
        PickerDesk at;
        at.open();
        QTest::keyClicks(&at.search(), u"sour mi"_s);
        QTest::keyClick(at.picker, Qt::Key_Enter, Qt::ControlModifier);
        QTest::keyClick(at.picker, Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(at.chosen->size(), 1);
        QCOMPARE(at.chosen->at(0).at(0).value<FilledText>().missing, (QStringList{u"item"_s, u"day"_s}));
    }
};

SHOPBELL_WINDOW_TEST(TestTemplatePicker)
#include "test_templatepicker.moc"
