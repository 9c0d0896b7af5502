// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Shopbell {
class TextLabel;
class Theme;

/// One step of the import: a heading with a line below it, contents that scroll when the text is large, and a foot with
/// the buttons.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(const Theme &theme, QWidget *parent);

    QString heading() const;
    /// Takes the focus when the step comes up; the first field by default.
    virtual void takeFocus();

protected:
    /// `line` is rich text: escape what comes from a file, see bold().
    void setHeading(const QString &title, const QString &line);
    static QString bold(const QString &plainText);
    /// Puts a widget before the heading, at its leading edge.
    void putBeforeHeading(QWidget *widget);

    QVBoxLayout *content() const { return m_content; }
    QHBoxLayout *foot() const { return m_foot; }
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_line;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
    QHBoxLayout *m_foot;
};

} // namespace Shopbell
