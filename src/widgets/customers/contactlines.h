// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class Theme;

/// Several e-mails or phone numbers, a line for each; the first is the one to use.
class ContactLines : public QWidget
{
    Q_OBJECT

public:
    /// `name` of one: "E-mail"; `more`: "Another e-mail".
    ContactLines(ContactKind kind, const QString &name, const QString &more, QWidget *parent = nullptr);

    /// A line that was emptied is blank, so that those behind it keep their places; none after the last that is filled.
    QStringList values() const;
    /// Those of somebody who is known; they stand there from the start.
    void setValues(const QStringList &values);
    /// As if they had been typed.
    void showTyped(const QStringList &values);
    /// The first that reaches nobody (isUsable()) and did not stand there from the start; empty when all are right. Its line
    /// is marked.
    QString markUnusable();
    /// What adds a line; shown once there is a use for it. Who makes the lines places it, behind all the fields that are
    /// filled in first.
    QPushButton *more() const { return m_more; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addLine(const QString &value);
    void showMore();

    ContactKind m_kind;
    QString m_name;
    QStringList m_before;
    QVBoxLayout *m_lines;
    QList<QLineEdit *> m_edits;
    QPushButton *m_more;
};

} // namespace Shopbell
