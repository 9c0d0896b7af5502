// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keepshop.h"
#include "services/keeptemplates.h"
#include "services/startingtemplates.h"
#include "services/undo.h"
#include "support/run.h"
#include "support/wait.h"
#include "support/widgets/desk.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segment.h"
#include "widgets/settings/templateedit.h"
#include "widgets/settings/templatepreview.h"
#include "widgets/settings/templatescard.h"
#include "widgets/settings/templatesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Shopbell;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {

/// The window of the templates; it deletes itself when it is closed.
struct Templates
{
    explicit Templates(Desk &desk) : dialog(new TemplatesDialog(desk.context()))
    {
        dialog->start();
        if (!QTest::qWaitFor([this] { return list().count() > 0; }))
            throw std::runtime_error("the templates were not listed");
    }
    ~Templates() { delete dialog; }
    Templates(const Templates &) = delete;
    Templates &operator=(const Templates &) = delete;

    QListWidget &list() const { return child<QListWidget>(*dialog, "templates"); }
    QPushButton &button(const char *name) const { return child<QPushButton>(*dialog, name); }
    void search(const QString &text) const
    {
        auto *field = dialog->findChild<SearchField *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    TemplateEdit *editor() const { return dialog->findChild<TemplateEdit *>(); }

    QPointer<TemplatesDialog> dialog;
};

int shownTemplates(Desk &desk)
{
    return int(wait(KeepTemplates(desk.file()).list())->size());
}

/// Those of the owner, with hidden ones.
std::vector<ReplyTemplate> ownTemplates(Desk &desk)
{
    std::vector<ReplyTemplate> all = *wait(KeepTemplates(desk.file()).list({.withHidden = true}));
    std::erase_if(all, [](const ReplyTemplate &each) { return !each.isOwn(); });
    return all;
}

void writeOne(Templates &templates, const QString &title, const QString &text)
{
    TemplateEdit *edit = templates.editor();
    QVERIFY(edit);
    child<QLineEdit>(*edit, "templateTitle").setText(title);
    child<QPlainTextEdit>(*edit, "templateText").setPlainText(text);
    QVERIFY(child<QPushButton>(*edit, "submit").isEnabled());
    child<QPushButton>(*edit, "submit").click();
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardSaysHowManyThereAre()
    {
        Desk desk;
        TemplatesCard card(desk.context());
        card.show();
        const auto &count = child<QLabel>(card, "templateCount");
        QTRY_VERIFY(count.text().contains(QLocale().toString(int(startingTemplates().size()))));
        child<QPushButton>(card, "openTemplates").click();
        QVERIFY(card.findChild<TemplatesDialog *>());
    }

    void theyAreFoundByTheirWords()
    {
        Desk desk;
        const Templates templates(desk);
        QCOMPARE(templates.list().count(), shownTemplates(desk));
        auto &language = child<QComboBox>(*templates.dialog, "languageChoice");
        const int chinese = language.findData(u"zh"_s);
        QVERIFY(chinese > 0);
        language.setCurrentIndex(chinese);
        Q_EMIT language.activated(chinese);
        const int inChinese = int(wait(KeepTemplates(desk.file()).list({.language = u"zh"_s}))->size());
        QVERIFY(inChinese >= 24);
        QTRY_COMPARE(templates.list().count(), inChinese);
        templates.search(u"xylophone"_s);
        QTRY_COMPARE(templates.list().count(), 0);
        QVERIFY(!templates.button("editTemplate").isEnabled());
    }

    void oneOfOnesOwnIsWrittenAndTakenBack()
    {
        Desk desk;
        Templates templates(desk);
        templates.button("addTemplate").click();
        writeOne(templates, u"At the market"_s, u"See you on Saturday, {{customer|neighbour}}."_s);
        QTRY_COMPARE(ownTemplates(desk).size(), size_t(1));
        QCOMPARE(ownTemplates(desk)[0].title, u"At the market"_s);
        QTRY_VERIFY(templates.list().currentItem()
                    && templates.list().currentItem()->text().startsWith(u"At the market"_s));
        QTRY_VERIFY(!templates.button("undo").isHidden());
        templates.button("undo").click();
        QTRY_COMPARE(ownTemplates(desk).size(), size_t(0));
        QTRY_COMPARE(templates.list().count(), shownTemplates(desk));
    }

    void oneWithoutWordsCannotBeSaved()
    {
        Desk desk;
        Templates templates(desk);
        templates.button("addTemplate").click();
        const QPushButton &save = child<QPushButton>(*templates.editor(), "submit");
        QVERIFY(!save.isEnabled());
        child<QLineEdit>(*templates.editor(), "templateTitle").setText(u"Empty"_s);
        QVERIFY(!save.isEnabled());
        child<QPlainTextEdit>(*templates.editor(), "templateText").setPlainText(u"Words"_s);
        QVERIFY(save.isEnabled());
    }

    void oneOfTheStartingSetIsChangedAndPutBack()
    {
        Desk desk;
        Templates templates(desk);
        QVERIFY(!templates.button("awayTemplate").isEnabled()); // As it came.
        const QString before = templates.list().item(0)->text();
        templates.button("editTemplate").click();
        writeOne(templates, u"My own words"_s, u"Thank you."_s);
        QTRY_VERIFY(templates.list().item(0)->text().startsWith(u"My own words"_s));
        QVERIFY(templates.button("awayTemplate").isEnabled());
        templates.button("awayTemplate").click();
        QTRY_COMPARE(templates.list().item(0)->text(), before);
        QVERIFY(ownTemplates(desk).empty());
    }

    void aCopyIsTheOwners()
    {
        Desk desk;
        Templates templates(desk);
        const int before = shownTemplates(desk);
        templates.button("copyTemplate").click();
        child<QPushButton>(*templates.editor(), "submit").click();
        QTRY_COMPARE(shownTemplates(desk), before + 1);
        const ReplyTemplate copy = ownTemplates(desk)[0];
        QCOMPARE(copy.text, startingTemplates()[0].text);
        QVERIFY(copy.title != startingTemplates()[0].title);
        QTRY_COMPARE(templates.list().currentItem()->text().section(u'\n', 0, 0), copy.title);
        templates.button("awayTemplate").click();
        QTRY_COMPARE(shownTemplates(desk), before);
    }

    void aHiddenOneIsShownWithTheHiddenOnes()
    {
        Desk desk;
        const Templates templates(desk);
        const int before = templates.list().count();
        templates.button("hideTemplate").click();
        QTRY_COMPARE(templates.list().count(), before - 1);
        child<QCheckBox>(*templates.dialog, "withHidden").setChecked(true);
        QTRY_COMPARE(templates.list().count(), before);
        templates.list().setCurrentRow(0);
        templates.button("hideTemplate").click();
        QTRY_COMPARE(shownTemplates(desk), before);
    }

    void whatIsTypedIsThereAgain()
    {
        Desk desk;
        Templates templates(desk);
        templates.button("addTemplate").click();
        QPointer<TemplateEdit> first = templates.editor();
        child<QPlainTextEdit>(*first, "templateText").setPlainText(u"Half a sentence"_s);
        first->reject();
        QTRY_VERIFY(!first);
        templates.button("addTemplate").click();
        QCOMPARE(child<QPlainTextEdit>(*templates.editor(), "templateText").toPlainText(), u"Half a sentence"_s);
    }

    void starsPushEachOther()
    {
        Desk desk;
        Templates templates(desk);
        templates.button("addTemplate").click();
        auto &from = child<QSpinBox>(*templates.editor(), "starsFrom");
        auto &to = child<QSpinBox>(*templates.editor(), "starsTo");
        to.setValue(2);
        from.setValue(4);
        QCOMPARE(to.value(), 4);
        to.setValue(1);
        QCOMPARE(from.value(), 1);
    }

    void placeholdersArePutInAtTheCursor()
    {
        Desk desk;
        Templates templates(desk);
        templates.button("addTemplate").click();
        auto &text = child<QPlainTextEdit>(*templates.editor(), "templateText");
        text.setPlainText(u"Dear "_s);
        text.moveCursor(QTextCursor::End);
        child<QPushButton>(*templates.editor(), "put-customer").click();
        QCOMPARE(text.toPlainText(), u"Dear {{customer|there}}"_s);
    }

    void thePreviewReadsAsAReplyWould()
    {
        Desk desk;
        const Shop shop = *wait(KeepShop(desk.file()).read());
        TemplatePreview preview(desk.context());
        preview.show(u"Dear {{customer|there}}, {{shop}} keeps table {{table}}. {{ }}"_s, u"en"_s);
        const auto &words = child<QLabel>(preview, "previewWords");
        QTRY_VERIFY(words.accessibleName().contains(shop.name));
        QVERIFY(words.accessibleName().contains(u"[First name of the customer]"_s));
        QVERIFY(words.accessibleName().contains(u"[Table]"_s));
        QVERIFY(child<QLabel>(preview, "previewAsked").text().contains(u"Table"_s));
        QVERIFY(!child<QLabel>(preview, "previewBroken").isHidden());
        preview.show(u"Dear {{customer|there}}"_s, u"en"_s);
        QVERIFY(child<QLabel>(preview, "previewBroken").isHidden());
        QVERIFY(child<QLabel>(preview, "previewAsked").isHidden());
        preview.show(u"Dear {{name}}"_s, u"en"_s); // "[Name]" stands in for it.
        QVERIFY(child<QLabel>(preview, "previewBroken").isHidden());
        preview.show(u"Dear [name]"_s, u"en"_s);
        QVERIFY(child<QLabel>(preview, "previewBroken").text().contains(u"[name]"_s));
        QVERIFY(!child<QLabel>(preview, "previewBroken").isHidden());
    }
};

SHOPBELL_WINDOW_TEST(TestTemplates)
#include "test_templates.moc"
