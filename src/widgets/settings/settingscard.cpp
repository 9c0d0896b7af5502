// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingscard.h"

#include "look/theme.h"
#include "widgets/common/fieldproblem.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>

namespace Shopbell {

namespace {

constexpr int labelColumn = 152;

} // namespace

SettingsCard::SettingsCard(const Theme &theme, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(icon)
{
}

bool SettingsCard::mentions(const QString &text) const
{
    const auto labels = findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(text, Qt::CaseInsensitive))
            return true;
    }
    const auto buttons = findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->text().contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void SettingsCard::alignLabels(QGridLayout *grid)
{
    const auto align = [this, grid] { grid->setColumnMinimumWidth(0, std::min(m_theme.scaled(labelColumn), 220)); };
    connect(&m_theme, &Theme::changed, this, align);
    align();
}

void SettingsCard::showProblem(QWidget *field, QLabel *label, const QString &sentence)
{
    showFieldProblem(field, label, sentence);
}

bool SettingsCard::isRefused(const QWidget *field)
{
    return field->property("error").toBool();
}

} // namespace Shopbell
