// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace Shopbell {
class Theme;

/// One card of the settings. Its contents come from a form; the cards differ in what they do with it.
class SettingsCard : public QFrame
{
    Q_OBJECT

public:
    SettingsCard(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    QString title() const { return accessibleName(); }
    const QString &icon() const { return m_icon; }
    /// Whether a word of the card begins with or holds what somebody looks for.
    bool mentions(const QString &text) const;
    /// Shown again: take what was changed elsewhere.
    virtual void refresh() {}

protected:
    /// The labels stand in a column of one width in all cards.
    void alignLabels(QGridLayout *grid);
    /// A sentence below a field that keeps what was typed; empty: all is well.
    static void showProblem(QWidget *field, QLabel *label, const QString &sentence);
    /// Whether what stands in the field was refused and is not put right yet.
    static bool isRefused(const QWidget *field);
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QString m_icon;
};

} // namespace Shopbell
