// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Shopbell {
class TextLabel;
class Theme;

/// Title and one line below it at the leading edge, buttons at the trailing one; the line wraps rather than being cut.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    QString title() const;
    QString line() const;
    /// Adds a button at the trailing edge; the header owns it.
    void addButton(QWidget *button);

private:
    TextLabel *m_title;
    TextLabel *m_line;
    QHBoxLayout *m_buttons;
};

} // namespace Shopbell
