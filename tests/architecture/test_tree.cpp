// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the house, on the whole source tree. What each rule refuses is shown in test_rules.cpp.

#include "architecture/rules.h"
#include "architecture/translations.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shopbell::Architecture;

class ArchitectureOfTheTree : public QObject
{
    Q_OBJECT

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QStringList filesIn(const QString &folder, const QStringList &patterns) const
    {
        QStringList paths;
        for (QDirIterator files(m_project + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            paths += files.next().mid(m_project.size() + 1);
        paths.sort();
        return paths;
    }

    std::vector<SourceFile> sourcesIn(const QString &folder) const
    {
        std::vector<SourceFile> sources;
        for (const QString &path : filesIn(folder, {u"*.cpp"_s, u"*.h"_s}))
            sources.push_back(SourceFile::of(path, read(m_project + u'/' + path)));
        return sources;
    }

    template<typename Rule>
    void check(const std::vector<SourceFile> &files, Rule rule)
    {
        QStringList breaches;
        for (const SourceFile &file : files)
            breaches += rule(file);
        report(breaches);
    }

    // Line by line, because QTest cuts a long message off.
    static void report(const QStringList &breaches)
    {
        for (const QString &breach : breaches)
            qWarning("%ls", qUtf16Printable(breach));
        QCOMPARE(breaches.size(), 0);
    }

    const QString m_project = QStringLiteral(SHOPBELL_SOURCE_DIR);
    const Layers m_layers = Layers::parse(read(QStringLiteral(SHOPBELL_LAYERS_FILE)));
    std::vector<SourceFile> m_sources;

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourcesIn(u"src"_s);
        QVERIFY(!m_sources.empty());
        QVERIFY(m_layers.contains(u"core"_s));
    }

    void includesFollowTheLayers()
    {
        check(m_sources, [&](const SourceFile &file) { return includesAgainstTheDirection(file, m_layers); });
    }
    void qtModulesAreDeclared()
    {
        const QtHeaders headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        // Else Qt's headers were not found and nothing would be checked.
        QCOMPARE(headers.moduleOf(u"QLabel"_s), u"Widgets"_s);
        check(m_sources, [&](const SourceFile &file) { return undeclaredQtModules(file, m_layers, headers); });
    }
    void sqlStandsInStorage() { check(m_sources, sqlOutsideStorage); }
    void noNetwork() { check(m_sources, networkClasses); }
    void oneConfirmClass() { check(m_sources, messageBoxes); }
    void oneFileDialog() { check(m_sources, fileDialogs); }
    void onePlainTextEdit() { check(m_sources, plainTextEdits); }
    void coloursComeFromTheTokens()
    {
        check(m_sources, literalColours);
        QStringList breaches;
        for (const QString &path : filesIn(u"ui"_s, {u"*.ui"_s}))
            breaches += literalColoursInForm(path, read(m_project + u'/' + path));
        report(breaches);
    }
    void answersOutliveTheirObjects() { check(m_sources, answersToObjects); }
    void filesStayShort() { check(m_sources, tooLong); }
    void licenceIsNamed()
    {
        check(m_sources, missingLicenceLine);
        check(sourcesIn(u"tests"_s), missingLicenceLine);
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("pluralOnly");
        QTest::newRow("Chinese") << u"translations/shopbell_zh_CN.ts"_s << false;
        QTest::newRow("Arabic") << u"translations/shopbell_ar.ts"_s << false;
        QTest::newRow("English plurals") << u"translations/shopbell_en.ts"_s << true;
    }
    void translationsAreComplete()
    {
        QFETCH(QString, path);
        QFETCH(bool, pluralOnly);
        const QString ts = read(m_project + u'/' + path);
        QVERIFY2(!ts.isEmpty(), "the file is missing");
        report(flawsOfTranslation(
            updatedTranslation(ts, pluralOnly, m_project, {u"src"_s, u"ui"_s}, QStringLiteral(SHOPBELL_LUPDATE))));
    }
};

QTEST_GUILESS_MAIN(ArchitectureOfTheTree)
#include "test_tree.moc"
