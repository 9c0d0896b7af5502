// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace Shopbell {
class FlowLayout;
class TextLabel;
class Theme;

/// Title and one line below it at the leading edge, buttons at the trailing one, or below where both do not stand side by
/// side, in as many lines as they need. What is too long wraps rather than being cut.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    QString title() const;
    QString line() const;
    /// Stands beside the title, or before the buttons where those stand below it; the header owns it. Once.
    void setBesideTitle(QWidget *part);
    /// Adds a button at the trailing edge; the header owns it.
    void addButton(QWidget *button);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    int padding() const;
    void fit();
    void putBeside(bool isBeside);
    /// The least widths of the buttons that are shown.
    QList<int> buttonWidths() const;

    const Theme &m_theme;
    QBoxLayout *m_row;
    TextLabel *m_title;
    TextLabel *m_line;
    QWidget *m_lead = nullptr; ///< Beside the title.
    QHBoxLayout *m_buttons; ///< In one line.
    FlowLayout *m_lines; ///< In several; then m_buttons is empty.
};

} // namespace Shopbell
