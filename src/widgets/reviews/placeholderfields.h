// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Shopbell {

/// Asks for what stands for placeholders of a text that nobody knows.
class PlaceholderFields : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderFields(QWidget *parent = nullptr);

    /// One line for each name that `values` does not know; with a fallback it may stay empty.
    void ask(const QString &text, const PlaceholderValues &values);
    /// Adds what was typed.
    void fill(PlaceholderValues &values) const;
    /// The first line that has to be filled in and is empty; null for none.
    QLineEdit *firstEmpty() const;

Q_SIGNALS:
    void changed();
    /// Enter in a line.
    void entered();

private:
    void makeLines(const QStringList &names);
    void addLine(const QString &name);

    QVBoxLayout *m_column;
    QStringList m_names;
    QHash<QString, QString> m_typed; ///< By name, also of texts looked at before.
    QList<QLineEdit *> m_lines; ///< By m_names.
};

} // namespace Shopbell
