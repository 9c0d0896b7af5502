// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/placeholderfields.h"

#include "format/placeholdertext.h"
#include "widgets/common/emptylayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

PlaceholderFields::PlaceholderFields(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
}

void PlaceholderFields::ask(const QString &text, const PlaceholderValues &values)
{
    QStringList names;
    QHash<QString, QString> fallbacks;
    for (const Placeholder &each : placeholdersIn(text)) {
        if (!values.of(each.name).isEmpty() || names.contains(each.name, Qt::CaseInsensitive))
            continue;
        names += each.name;
        if (each.fallback)
            fallbacks.insert(each.name, *each.fallback);
    }
    if (names != m_names)
        makeLines(names);
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString fallback = fallbacks.value(names.at(at));
        //: What is written when a line stays empty.
        m_lines.at(at)->setPlaceholderText(fallback.isEmpty() ? QString() : tr("Else: %1").arg(fallback));
        m_lines.at(at)->setProperty("mayStayEmpty", !fallback.isEmpty());
    }
}

void PlaceholderFields::makeLines(const QStringList &names)
{
    m_names = names;
    for (QLineEdit *line : std::as_const(m_lines))
        line->hide(); // They go later, and are no fields of this template any more.
    m_lines.clear();
    emptyLayout(*m_column);
    for (const QString &name : names)
        addLine(name);
    setVisible(!names.isEmpty());
}

void PlaceholderFields::addLine(const QString &name)
{
    auto *line = new QLineEdit(m_typed.value(name));
    auto *label = new QLabel(placeholderLabel(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"field"_s);
    label->setBuddy(line);
    line->setAccessibleName(placeholderLabel(name));
    line->setObjectName(u"placeholder"_s);
    m_column->addWidget(label);
    m_column->addWidget(line);
    label->show(); // At once: whoever types on finds the line there.
    line->show();
    m_lines.append(line);
    connect(line, &QLineEdit::textChanged, this, [this, name](const QString &typed) {
        m_typed[name] = typed;
        Q_EMIT changed();
    });
    connect(line, &QLineEdit::returnPressed, this, &PlaceholderFields::entered);
}

void PlaceholderFields::fill(PlaceholderValues &values) const
{
    for (const QString &name : m_names) {
        if (const QString typed = m_typed.value(name).simplified(); !typed.isEmpty())
            values.set(name, typed);
    }
}

QLineEdit *PlaceholderFields::firstEmpty() const
{
    const auto found = std::ranges::find_if(m_lines, [](const QLineEdit *line) {
        return line->text().trimmed().isEmpty() && !line->property("mayStayEmpty").toBool();
    });
    return found == m_lines.end() ? nullptr : *found;
}

} // namespace Shopbell
