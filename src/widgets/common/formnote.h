// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Shopbell {
class CustomerField;
class Segment;

/// What stands in the fields of a form, each under a name, as a note and back.
class FormNote : public QObject
{
    Q_OBJECT

public:
    struct Part
    {
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> write;
    };

    void add(const QString &name, QLineEdit *line);
    void add(const QString &name, QPlainTextEdit *words);
    /// By its words where they can be typed, by its data otherwise.
    void add(const QString &name, QComboBox *choice);
    void add(const QString &name, QCheckBox *box);
    void add(const QString &name, QDateEdit *day);
    /// `shown`: called when the note has chosen, which a segment tells nobody of.
    void add(const QString &name, Segment *choice, std::function<void()> shown = {});
    void add(const QString &name, CustomerField *person);
    /// Of any other kind; who adds it says when it changes.
    void add(const QString &name, Part part);

    QJsonObject read() const;
    /// In the order in which they were added. What the note does not name stays as it is.
    void fill(const QJsonObject &note);

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<QString, Part>> m_parts;
};

} // namespace Shopbell
