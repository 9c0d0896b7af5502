// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/sourcefile.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

// The rules of the house that a compiler does not check. Each returns one sentence per breach, "path:line: what", and an
// empty list when the file keeps the rule.
namespace Shopbell::Architecture {

// What layers.txt says: which layers and which Qt modules each layer may use.
class Layers
{
public:
    static Layers parse(const QString &text);

    QStringList names() const { return m_layers.keys(); }
    bool contains(const QString &layer) const { return m_layers.contains(layer); }
    QSet<QString> usable(const QString &layer) const; // Itself and whatever it uses, directly or not.
    QSet<QString> qtModules(const QString &layer) const; // "Core", "Widgets", ...

private:
    struct Layer
    {
        QStringList uses;
        QStringList publicQt;
        QStringList privateQt;
    };
    QHash<QString, Layer> m_layers;
};

// Which Qt module a header belongs to: "Widgets" for QLabel and QtWidgets/QLabel; empty for what is not Qt's.
class QtHeaders
{
public:
    explicit QtHeaders(const QString &folder); // The folder that holds QtCore/, QtWidgets/ ...

    QStringList modules() const { return m_modules; }
    QString moduleOf(const QString &include) const;

private:
    QString m_folder;
    QStringList m_modules;
};

QStringList includesAgainstTheDirection(const SourceFile &file, const Layers &layers);
QStringList undeclaredQtModules(const SourceFile &file, const Layers &layers, const QtHeaders &headers);
QStringList sqlOutsideStorage(const SourceFile &file);
QStringList networkClasses(const SourceFile &file);
QStringList messageBoxes(const SourceFile &file);
// Whatever opens and closes the file of an open shop takes the process's locks from it, as looking for a file's type does.
QStringList fileDialogs(const SourceFile &file);
// Fields of several lines that are not ours (widgets/common/plainedit.h).
QStringList plainTextEdits(const SourceFile &file);
QStringList literalColours(const SourceFile &file);
QStringList literalColoursInForm(const QString &path, const QString &xml);
// QFuture::then(object, ...) of Qt 6.4 asserts on the worker's thread when the object is gone by then; whenAnswered is safe.
QStringList answersToObjects(const SourceFile &file);
QStringList missingLicenceLine(const SourceFile &file);

// The main window at most 299 lines, other files at most 400. A table of data alone may be longer: a file that says
// "Data table:" in its first lines and holds no statement.
QStringList tooLong(const SourceFile &file);

} // namespace Shopbell::Architecture
