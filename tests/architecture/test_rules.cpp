// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule is shown to fail on code that breaks it, and to let similar honest code pass.

#include "architecture/rules.h"
#include "architecture/translations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shopbell::Architecture;

class ArchitectureRules : public QObject
{
    Q_OBJECT

private:
    enum Rule {
        Direction,
        QtModule,
        Sql,
        Network,
        MessageBox,
        FileDialog,
        PlainTextEdit,
        Colour,
        FormColour,
        Length,
        Answer,
        Licence
    };

    // The layers of the small house in which the planted code stands.
    const Layers m_layers = Layers::parse(u"core: | | \ndomain: core | | \nstorage: domain | Concurrent | \n"
                                          "services: storage | | \nlook: core | Gui | Svg\n"
                                          "widgets: services look | Widgets | \napp: widgets | | Network\n"_s);
    QTemporaryDir m_qt; // Header folders with a few names, so that the test does not lean on the installed Qt.

    QStringList breaches(Rule rule, const QString &path, const QString &text) const
    {
        const SourceFile file = SourceFile::of(path, text);
        switch (rule) {
        case Direction:
            return includesAgainstTheDirection(file, m_layers);
        case QtModule:
            return undeclaredQtModules(file, m_layers, QtHeaders(m_qt.path()));
        case Sql:
            return sqlOutsideStorage(file);
        case Network:
            return networkClasses(file);
        case MessageBox:
            return messageBoxes(file);
        case FileDialog:
            return fileDialogs(file);
        case PlainTextEdit:
            return plainTextEdits(file);
        case Colour:
            return literalColours(file);
        case FormColour:
            return literalColoursInForm(path, text);
        case Length:
            return tooLong(file);
        case Answer:
            return answersToObjects(file);
        case Licence:
            return missingLicenceLine(file);
        }
        return {};
    }

    static void row(Rule rule, const char *name, int expected, const QString &path, const QString &text)
    {
        QTest::newRow(name) << int(rule) << path << text << expected;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &header : {u"QtCore/QString"_s, u"QtGui/QColor"_s, u"QtWidgets/QLabel"_s,
                                      u"QtNetwork/QLocalServer"_s, u"QtSql/QSqlQuery"_s}) {
            QVERIFY(QDir(m_qt.path()).mkpath(header.section(u'/', 0, 0)));
            QFile file(m_qt.filePath(header));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void rule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const QString widget = u"src/widgets/page.cpp"_s;

        row(Direction, "storage includes services", 1, u"src/storage/a.cpp"_s, u"#include \"services/job.h\"\n"_s);
        row(Direction, "core includes domain in angle brackets", 1, u"src/core/a.h"_s,
            u"  #  include <domain/review.h>\n"_s);
        row(Direction, "widgets include core through services", 0, widget, u"#include \"core/result.h\"\n"_s);
        row(Direction, "a layer includes itself", 0, widget, u"#include \"widgets/page.h\"\n"_s);
        row(Direction, "an include in a comment", 0, u"src/core/a.h"_s,
            u"// #include \"services/job.h\"\n/*\n#include \"services/job.h\"\n*/"_s);
        row(Direction, "the parent folder", 1, widget, u"#include \"../services/job.h\"\n"_s);
        row(Direction, "a neighbour without its layer", 1, widget, u"#include \"page.h\"\n"_s);
        row(Direction, "moc", 0, widget, u"#include \"page.moc\"\n"_s);
        row(Direction, "a form", 0, widget, u"#include \"pages/ui_page.h\"\n"_s);
        row(Direction, "a folder that is no layer", 1, u"src/helpers/a.cpp"_s, u"int a;\n"_s);

        row(QtModule, "a label in services", 1, u"src/services/a.cpp"_s, u"#include <QLabel>\n"_s);
        row(QtModule, "a label in look, with its module", 1, u"src/look/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s);
        row(QtModule, "a label in widgets", 0, widget, u"#include <QLabel>\n#include <QColor>\n"_s);
        row(QtModule, "a colour in look", 0, u"src/look/a.cpp"_s, u"#include <QColor>\n"_s);
        row(QtModule, "a colour in domain", 1, u"src/domain/a.cpp"_s, u"#include <QColor>\n"_s);
        row(QtModule, "a string anywhere", 0, u"src/core/a.cpp"_s, u"#include <QString>\n#include <vector>\n"_s);
        row(QtModule, "a query in widgets", 1, widget, u"#include <QtSql/QSqlQuery>\n"_s);
        row(QtModule, "the network of app is its own", 1, widget, u"#include <QLocalServer>\n"_s);
        row(QtModule, "app has network", 0, u"src/app/a.cpp"_s, u"#include <QLocalServer>\n"_s);

        row(Sql, "a query", 1, widget, u"f(u\"SELECT id FROM review\"_s);"_s);
        row(Sql, "a query in pieces", 1, widget, u"f(u\"SELECT id \"_s\n  u\"FROM review\"_s);"_s);
        row(Sql, "a query in a raw literal", 1, widget, u"f(uR\"sql(\nselect id\nfrom review)sql\"_s);"_s);
        row(Sql, "an update", 1, widget, u"f(\"UPDATE review SET text = ?\");"_s);
        row(Sql, "an update in small letters", 1, widget, u"f(\"update review set text = ?\");"_s);
        row(Sql, "an upsert", 1, widget, u"f(\"INSERT OR REPLACE INTO tag VALUES (1)\");"_s);
        row(Sql, "a deletion", 1, widget, u"f(\"DELETE FROM tag\");"_s);
        row(Sql, "a pragma", 1, widget, u"f(\"PRAGMA user_version\");"_s);
        row(Sql, "a table", 1, widget, u"f(\"CREATE VIRTUAL TABLE x USING fts5(y)\");"_s);
        row(Sql, "sentences for people", 0, widget,
            u"tr(\"Select a file from the list\"); tr(\"Update the set\"); tr(\"Delete from here on\");"_s);
        row(Sql, "in a comment", 0, widget, u"// SELECT id FROM review\nint a;"_s);
        row(Sql, "in storage", 0, u"src/storage/a.cpp"_s, u"f(u\"SELECT id FROM review\"_s);"_s);

        row(Network, "a socket", 1, widget, u"QTcpSocket socket;"_s);
        row(Network, "a manager", 2, widget, u"#include <QNetworkAccessManager>\nQNetworkAccessManager m;"_s);
        row(Network, "the whole module", 1, u"src/app/a.cpp"_s, u"#include <QtNetwork>\n"_s);
        row(Network, "the system's sockets", 1, widget, u"#include <sys/socket.h>\n"_s);
        row(Network, "curl", 2, widget, u"#include <curl/curl.h>\nauto c = curl_easy_init();"_s);
        row(Network, "the local server", 0, u"src/app/a.cpp"_s,
            u"#include <QLocalServer>\n#include <QtNetwork/QLocalSocket>\nQLocalServer s;"_s);

        row(MessageBox, "in a page", 2, widget, u"#include <QMessageBox>\nQMessageBox::warning(this, a, b);"_s);
        row(MessageBox, "in a class of the like name", 1, u"src/widgets/confirmation.cpp"_s, u"QMessageBox box;"_s);
        row(MessageBox, "in the confirm class", 0, u"src/widgets/common/confirm.cpp"_s,
            u"#include <QMessageBox>\nQMessageBox box;"_s);
        row(FileDialog, "in a page", 2, widget, u"#include <QFileDialog>\nQFileDialog::getOpenFileName(this);"_s);
        row(FileDialog, "the type of a file", 1, u"src/exchange/a.cpp"_s, u"QMimeDatabase().mimeTypeForFile(path);"_s);
        row(FileDialog, "in its own file", 0, u"src/widgets/common/filedialog.cpp"_s,
            u"#include <QFileDialog>\nQFileDialog dialog;"_s);

        row(PlainTextEdit, "made in a page", 1, widget, u"auto *words = new QPlainTextEdit(this);"_s);
        row(PlainTextEdit, "a class of it", 1, widget, u"class Words : public QPlainTextEdit {};"_s);
        row(PlainTextEdit, "spoken of", 0, widget, u"connect(words, &QPlainTextEdit::textChanged, this, f);"_s);
        row(PlainTextEdit, "in its own file", 0, u"src/widgets/common/plainedit.h"_s,
            u"class PlainEdit : public QPlainTextEdit {};"_s);
        row(MessageBox, "in a comment", 0, widget, u"/* no QMessageBox here */"_s);

        row(Colour, "a hexadecimal colour", 1, widget, u"f(u\"#1a2B3c\"_s);"_s);
        row(Colour, "a short colour in a style", 1, widget, u"f(u\"color: #fff;\"_s);"_s);
        row(Colour, "rgb in a style", 1, widget, u"f(u\"color: rgba(1, 2, 3, 0.5)\"_s);"_s);
        row(Colour, "a colour by numbers", 1, widget, u"QColor c(12, 34, 56);"_s);
        row(Colour, "a temporary by numbers", 1, widget, u"f(QColor{0x12, 3, 4});"_s);
        row(Colour, "a colour by name", 1, widget, u"f(QColor(u\"red\"_s));"_s);
        row(Colour, "a colour of Qt", 1, widget, u"f(Qt::darkGray);"_s);
        row(Colour, "fromRgb", 1, widget, u"f(QColor::fromRgb(1, 2, 3));"_s);
        row(Colour, "a constant", 1, widget, u"f(QColorConstants::Svg::teal);"_s);
        row(Colour, "honest ones", 0, widget,
            u"f(Qt::transparent); QColor c = tokens.colour(Ink); QColor d(c); f(\"order #1001\"); f(u\"#%1\"_s); // #fff"_s);
        row(Colour, "in look", 0, u"src/look/a.cpp"_s, u"f(u\"#1a2b3c\"_s);"_s);
        row(FormColour, "a palette in a form", 1, u"ui/pages/a.ui"_s, u"<widget>\n<color alpha=\"255\">\n</widget>"_s);
        row(FormColour, "a style in a form", 1, u"ui/pages/a.ui"_s, u"<property name=\"styleSheet\">"_s);
        row(FormColour, "a plain form", 0, u"ui/pages/a.ui"_s, u"<widget class=\"QLabel\" name=\"title\"/>"_s);

        row(Length, "a main window of 299 lines", 0, u"src/widgets/mainwindow.cpp"_s, u"\n"_s.repeated(299));
        row(Length, "a main window of 300 lines", 1, u"src/widgets/mainwindow.cpp"_s, u"\n"_s.repeated(300));
        row(Length, "its header", 1, u"src/widgets/shell/mainwindow.h"_s, u"\n"_s.repeated(300));
        row(Length, "400 lines", 0, widget, u"\n"_s.repeated(400));
        row(Length, "401 lines", 1, widget, u"\n"_s.repeated(401));
        row(Length, "a table of data", 0, widget, u"// Data table: names\n"_s + u"{1},\n"_s.repeated(500));
        row(Length, "code that calls itself a table", 1, widget,
            u"// Data table: names\n"_s + u"if (a) b();\n"_s.repeated(500));

        row(Answer, "to this", 1, widget, u"read().then(this, [this](int n) { show(n); });"_s);
        row(Answer, "to another object, on its own line", 1, widget, u"read()\n    .then( page , f);"_s);
        row(Answer, "to nobody", 0, widget, u"read().then([](int n) { return n; }).then(&m_pool, f);"_s);

        row(Licence, "none", 1, widget, u"#pragma once\n"_s);
        row(Licence, "named", 0, widget, u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s);
    }
    void rule()
    {
        QFETCH(int, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, expected);
        const QStringList found = breaches(Rule(rule), path, text);
        QVERIFY2(found.size() == expected, qPrintable(u"found: "_s + found.join(u'\n')));
        for (const QString &breach : found)
            QVERIFY2(breach.startsWith(path + u':'), qPrintable(breach));
    }

    void aBreachNamesItsLine()
    {
        const QString text =
            u"int a; // \"\n/* '\n */ char c = '\"';\nint n = 1'000;\nf(uR\"x(\n\")x\"_s);\nQMessageBox box;\n"_s;
        const QStringList found = breaches(MessageBox, u"src/app/a.cpp"_s, text);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.front().startsWith("src/app/a.cpp:7:"_L1), qPrintable(found.front()));
    }

    void literalsAreTakenWhole()
    {
        const SourceFile file = SourceFile::of(u"a.cpp"_s, u"f(\"a \\\"b\\\" \" \"c\", u8\"d\"); g(R\"(e \"f\")\");"_s);
        QCOMPARE(file.strings.size(), size_t(3));
        QCOMPARE(file.strings[0].text, u"a \"b\" c"_s);
        QCOMPARE(file.strings[1].text, u"d"_s);
        QCOMPARE(file.strings[2].text, u"e \"f\""_s);
        QCOMPARE(file.code.size(), file.text.size());
    }

    void translation_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("flaw");
        QTest::newRow("finished") << u"<message><source>Open %1</source><translation>打开 %1</translation></message>"_s
                                  << QString();
        QTest::newRow("unfinished")
            << u"<message><source>Open</source><translation type=\"unfinished\">打开</translation></message>"_s
            << u"is unfinished"_s;
        QTest::newRow("empty") << u"<message><source>Open</source><translation></translation></message>"_s
                               << u"is empty"_s;
        QTest::newRow("a space that Chinese does without")
            << u"<message><source> </source><translation></translation></message>"_s << QString();
        QTest::newRow("none") << u"<message><source>Open</source></message>"_s << u"is missing"_s;
        QTest::newRow("a lost placeholder")
            << u"<message><source>Open %1</source><translation>打开</translation></message>"_s
            << u"other placeholders"_s;
        QTest::newRow("a number")
            << u"<message numerus=\"yes\"><source>%n day(s)</source><translation><numerusform>%n 天</numerusform></translation></message>"_s
            << QString();
        QTest::newRow("a number left out")
            << u"<message numerus=\"yes\"><source>%n day(s)</source><translation><numerusform>天</numerusform></translation></message>"_s
            << u"other placeholders"_s;
        QTest::newRow("one of two forms empty")
            << u"<message numerus=\"yes\"><source>%n day(s)</source><translation><numerusform></numerusform><numerusform>%n days</numerusform></translation></message>"_s
            << u"is empty"_s;
        QTest::newRow("no file at all") << u"<message>"_s << u"cannot be read"_s;
    }
    void translation()
    {
        QFETCH(QString, message);
        QFETCH(QString, flaw);
        const QStringList flaws =
            flawsOfTranslation(u"<TS><context><name>Page</name>"_s + message + u"</context></TS>"_s);
        QCOMPARE(flaws.isEmpty(), flaw.isEmpty());
        QVERIFY2(flaws.join(u' ').contains(flaw), qPrintable(flaws.join(u' ')));
    }

    void aTextThatNobodyTranslatedIsFound()
    {
        const QTemporaryDir project;
        QVERIFY(QDir(project.path()).mkpath(u"src"_s));
        QFile source(project.filePath(u"src/a.cpp"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(
            "class Page : public QObject { Q_OBJECT };\nvoid Page::f() { tr(\"Ring the bell\"); tr(\"%n ring(s)\", nullptr, 2); }\n");
        source.close();
        const QString empty = u"<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"zh_CN\"></TS>"_s;
        const auto flaws = [&](bool pluralOnly) {
            return flawsOfTranslation(
                updatedTranslation(empty, pluralOnly, project.path(), {u"src"_s}, QStringLiteral(SHOPBELL_LUPDATE)));
        };
        QCOMPARE(flaws(false).size(), 2);
        QVERIFY(flaws(false).front().contains("Ring the bell"_L1));
        QCOMPARE(flaws(true).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ArchitectureRules)
#include "test_rules.moc"
