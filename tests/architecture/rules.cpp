// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shopbell::Architecture {

namespace {

QString breach(const SourceFile &file, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

// A breach for each match in the code, comments and literals left out.
QStringList inCode(const SourceFile &file, const QRegularExpression &pattern, const QString &what)
{
    QStringList breaches;
    for (auto matches = pattern.globalMatch(file.code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        breaches += breach(file, file.lineAt(match.capturedStart()), what.arg(match.captured().simplified()));
    }
    return breaches;
}

QStringList inLiterals(const SourceFile &file, const QRegularExpression &pattern, const QString &what)
{
    QStringList breaches;
    for (const Literal &literal : file.strings) {
        const QRegularExpressionMatch match = pattern.match(literal.text);
        if (match.hasMatch())
            breaches += breach(file, literal.line, what.arg(match.captured().simplified()));
    }
    return breaches;
}

// confirm.cpp or confirm.h of src/widgets, in whichever folder of it.
bool isWidgetFile(const SourceFile &file, const QString &name)
{
    const QString last = file.path.section(u'/', -1);
    return file.layer() == "widgets"_L1 && (last == name + ".cpp"_L1 || last == name + ".h"_L1);
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Layers Layers::parse(const QString &text)
{
    Layers layers;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString rest = line.section(u':', 1);
        layers.m_layers.insert(line.section(u':', 0, 0).trimmed(),
                               {.uses = words(rest.section(u'|', 0, 0)),
                                .publicQt = words(rest.section(u'|', 1, 1)),
                                .privateQt = words(rest.section(u'|', 2, 2))});
    }
    return layers;
}

QSet<QString> Layers::usable(const QString &layer) const
{
    QSet<QString> found{layer};
    for (const QString &used : m_layers.value(layer).uses)
        found += usable(used);
    return found;
}

QSet<QString> Layers::qtModules(const QString &layer) const
{
    QStringList found{u"Core"_s};
    found += m_layers.value(layer).privateQt;
    for (const QString &used : usable(layer))
        found += m_layers.value(used).publicQt;
    if (found.contains("Widgets"_L1))
        found += u"Gui"_s;
    return {found.cbegin(), found.cend()};
}

QtHeaders::QtHeaders(const QString &folder)
    : m_folder(folder)
    , m_modules(QDir(folder).entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name))
{
}

QString QtHeaders::moduleOf(const QString &include) const
{
    const QString first = include.section(u'/', 0, 0);
    if (m_modules.contains(first))
        return first.mid(2);
    if (include.contains(u'/'))
        return {};
    for (const QString &module : m_modules) {
        if (QFileInfo::exists(m_folder + u'/' + module + u'/' + include))
            return module.mid(2);
    }
    return {};
}

QStringList includesAgainstTheDirection(const SourceFile &file, const Layers &layers)
{
    QStringList breaches;
    const QString layer = file.layer();
    const QSet<QString> usable = layers.usable(layer);
    if (!layers.contains(layer))
        breaches += breach(file, 1, u"%1 is no layer of the build"_s.arg(layer));
    for (const Include &include : file.includes) {
        const QString first = include.path.section(u'/', 0, 0);
        const bool generated = include.path.endsWith(".moc"_L1);
        if (include.path.contains(".."_L1) || (include.quoted && !generated && !include.path.contains(u'/')))
            breaches += breach(file, include.line, u"include \"%1\" with its layer"_s.arg(include.path));
        else if (layers.contains(first) && !usable.contains(first))
            breaches += breach(file, include.line, u"%1 may not use %2"_s.arg(layer, include.path));
    }
    return breaches;
}

QStringList undeclaredQtModules(const SourceFile &file, const Layers &layers, const QtHeaders &headers)
{
    QStringList breaches;
    const QSet<QString> allowed = layers.qtModules(file.layer());
    for (const Include &include : file.includes) {
        const QString module = headers.moduleOf(include.path);
        if (!module.isEmpty() && !allowed.contains(module))
            breaches += breach(file, include.line,
                               u"%1 is of Qt %2, which %3 does not declare"_s.arg(include.path, module, file.layer()));
    }
    return breaches;
}

QStringList sqlOutsideStorage(const SourceFile &file)
{
    if (file.layer() == "storage"_L1)
        return {};
    // Capitals anywhere, or a text that begins with the words in small letters: a sentence for people begins with a capital.
    static const QRegularExpression capitals(
        uR"(\bSELECT\b[\s\S]*\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\b[\s\S]*\bSET\b|\bDELETE\s+FROM\b|\bPRAGMA\s+\w|\b(CREATE|DROP|ALTER)\s+(VIRTUAL\s+|TEMP\s+|UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b)"_s);
    static const QRegularExpression small(
        uR"(\A\s*(select\s[\s\S]*\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|pragma\s+\w|(create|drop|alter)\s+(virtual\s+|temp\s+|unique\s+)?(table|index|trigger|view)\s))"_s);
    const QString what = u"SQL stands in src/storage alone, not \"%1\""_s;
    return inLiterals(file, capitals, what) + inLiterals(file, small, what);
}

QStringList networkClasses(const SourceFile &file)
{
    static const QRegularExpression classes(
        uR"(\b(Q(Tcp|Udp|Sctp|Ssl|Http|Dns|Network|WebSocket|WebEngine|WebView|WebChannel|OAuth|Mqtt|Grpc|Coap|RestAccess|AbstractSocket|HostAddress|HostInfo|Authenticator)\w*|curl_\w+|CURL\w*)\b)"_s);
    static const QRegularExpression headers(
        uR"(\A(QtNetwork(Auth)?(/Qt\w*)?|QtWeb\w*(/.*)?|curl/.*|sys/socket\.h|netinet/.*|arpa/.*|netdb\.h|openssl/.*|boost/(asio|beast).*)\z)"_s);
    const QString what = u"no network but QLocalServer and QLocalSocket: %1"_s;
    QStringList breaches = inCode(file, classes, what);
    for (const Include &include : file.includes) {
        const QString name = include.path.section(u'/', -1);
        if (headers.match(include.path).hasMatch() || classes.match(name).hasMatch())
            breaches += breach(file, include.line, what.arg(include.path));
    }
    return breaches;
}

QStringList messageBoxes(const SourceFile &file)
{
    static const QRegularExpression box(uR"(\bQMessageBox\b)"_s);
    if (isWidgetFile(file, u"confirm"_s))
        return {};
    const QString what = u"%1 belongs to confirm.cpp of widgets; an error is a sentence in the notice bar"_s;
    QStringList breaches = inCode(file, box, what);
    for (const Include &include : file.includes) {
        if (include.path.endsWith("QMessageBox"_L1))
            breaches += breach(file, include.line, what.arg(include.path));
    }
    return breaches;
}

QStringList fileDialogs(const SourceFile &file)
{
    static const QRegularExpression dialog(uR"(\b(QFileDialog|QFileIconProvider|QFileSystemModel|QMimeDatabase)\b)"_s);
    if (isWidgetFile(file, u"filedialog"_s))
        return {};
    const QString what = u"%1 looks into files, also into an open shop; ask with filedialog.h"_s;
    QStringList breaches = inCode(file, dialog, what);
    for (const Include &include : file.includes) {
        if (dialog.match(include.path.section(u'/', -1)).hasMatch())
            breaches += breach(file, include.line, what.arg(include.path));
    }
    return breaches;
}

QStringList plainTextEdits(const SourceFile &file)
{
    static const QRegularExpression edit(uR"(\b(new|public) QPlainTextEdit\b)"_s);
    if (isWidgetFile(file, u"plainedit"_s))
        return {};
    return inCode(file, edit, u"%1 crashes when it pastes nothing; use plainedit.h"_s);
}

static const QRegularExpression &colourText()
{
    static const QRegularExpression pattern(
        uR"(#(?:[0-9a-fA-F]{12}|[0-9a-fA-F]{9}|[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])|\b(rgba?|hsla?|hsva?)\(\s*\d)"_s);
    return pattern;
}

QStringList literalColours(const SourceFile &file)
{
    if (file.layer() == "look"_L1)
        return {};
    static const QRegularExpression constructed(
        uR"(\bQColor(\s+\w+)?\s*[({]\s*(\d|(u8?|L)?"|Qt::(?!transparent\b)))"_s);
    static const QRegularExpression made(
        uR"(\b(qRgba?|qRgba64|QColor::from(Rgb|Rgba|RgbF|Hsv|HsvF|Hsl|HslF|Cmyk))\s*\(\s*\d)"_s);
    static const QRegularExpression named(
        uR"(\bQt::(white|black|red|green|blue|cyan|magenta|yellow|gray|color0|color1|darkRed|darkGreen|darkBlue|darkCyan|darkMagenta|darkYellow|darkGray|lightGray)\b|\bQColorConstants::(?!Transparent\b)\w+)"_s);
    const QString what = u"colours come from the tokens, not \"%1\""_s;
    return inCode(file, constructed, what) + inCode(file, made, what) + inCode(file, named, what)
        + inLiterals(file, colourText(), what);
}

QStringList literalColoursInForm(const QString &path, const QString &xml)
{
    static const QRegularExpression element(uR"(<color\b|<palette>|<property name="styleSheet">)"_s);
    QStringList breaches;
    const QStringList lines = xml.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (element.match(lines[i]).hasMatch() || colourText().match(lines[i]).hasMatch())
            breaches += u"%1:%2: a form holds no colour: %3"_s.arg(path).arg(i + 1).arg(lines[i].trimmed());
    }
    return breaches;
}

QStringList answersToObjects(const SourceFile &file)
{
    static const QRegularExpression then(uR"((\.|->)then\(\s*\w+\s*,)"_s);
    return inCode(file, then, u"use whenAnswered, which may outlive its object, not \"%1\""_s);
}

QStringList missingLicenceLine(const SourceFile &file)
{
    if (file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
        return {};
    return {breach(file, 1, u"the first line names the licence"_s)};
}

QStringList tooLong(const SourceFile &file)
{
    static const QRegularExpression statement(uR"(\b(if|for|while|switch|return|do)\b)"_s);
    const bool mainWindow = isWidgetFile(file, u"mainwindow"_s);
    const int limit = mainWindow ? 299 : 400;
    if (file.lineCount() <= limit)
        return {};
    const bool table =
        file.text.section(u'\n', 0, 9).contains("Data table:"_L1) && !statement.match(file.code).hasMatch();
    if (table && !mainWindow)
        return {};
    return {breach(file, limit + 1, u"%1 lines, at most %2"_s.arg(file.lineCount()).arg(limit))};
}

} // namespace Shopbell::Architecture
