// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/contactlines.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Shopbell {

ContactLines::ContactLines(ContactKind kind, const QString &name, const QString &more, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_name(name)
    , m_lines(new QVBoxLayout)
    , m_more(new QPushButton(more, this))
{
    m_lines->setSpacing(4);
    m_more->setProperty("link", true);
    m_more->setAutoDefault(false);
    m_more->hide();
    m_lines->setContentsMargins(0, 0, 0, 0);
    setLayout(m_lines);
    connect(m_more, &QPushButton::clicked, this, [this] {
        QLineEdit *line = addLine({});
        line->show(); // What is typed next is for it.
        line->setFocus(Qt::OtherFocusReason);
        showMore();
    });
    setValues({});
}

QLineEdit *ContactLines::addLine(const QString &value)
{
    auto *line = new QLineEdit(value);
    //: For a screen reader: the second e-mail.
    line->setAccessibleName(m_edits.isEmpty() ? m_name : tr("%1, number %2").arg(m_name).arg(m_edits.size() + 1));
    m_lines->addWidget(line);
    m_edits.append(line);
    connect(line, &QLineEdit::textChanged, this, [this] {
        showMore();
        Q_EMIT changed();
    });
    return line;
}

void ContactLines::showMore()
{
    m_more->setVisible(!m_edits.last()->text().trimmed().isEmpty());
}

QStringList ContactLines::values() const
{
    QStringList values;
    for (const QLineEdit *line : m_edits)
        values << line->text().simplified();
    while (!values.isEmpty() && values.last().isEmpty())
        values.removeLast();
    return values;
}

void ContactLines::setValues(const QStringList &values)
{
    m_before = values;
    showTyped(values);
}

void ContactLines::showTyped(const QStringList &values)
{
    qDeleteAll(m_edits);
    m_edits.clear();
    for (const QString &value : values)
        addLine(value);
    if (m_edits.isEmpty())
        addLine({});
    setFocusProxy(m_edits.first());
    showMore();
}

QString ContactLines::markUnusable()
{
    QString first;
    for (QLineEdit *line : m_edits) {
        const QString value = line->text().simplified();
        const bool wrong = !value.isEmpty() && !m_before.contains(value) && !isUsable(m_kind, value);
        if (wrong && first.isEmpty())
            first = value;
        if (line->property("error").toBool() == wrong)
            continue;
        line->setProperty("error", wrong);
        line->style()->unpolish(line);
        line->style()->polish(line);
    }
    return first;
}

} // namespace Shopbell
