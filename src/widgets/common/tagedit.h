// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QStringList>
#include <QWidget>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Shopbell {
class FlowLayout;
class Theme;

/// Names of known tags that begin with or contain a text, the most used first.
using TagNames = std::function<QFuture<QStringList>(const QString &text)>;

/// A field for tags: a chip with a cross for each, then a line to type the next one, with completion. Enter or a comma
/// makes a chip, Backspace in the empty line takes the last one off. Names differ by more than letter case.
class TagEdit : public QWidget
{
    Q_OBJECT

public:
    TagEdit(const Theme &theme, TagNames known, QWidget *parent = nullptr);

    QStringList tags() const { return m_tags; }
    /// Without signals.
    void setTags(const QStringList &tags);
    /// Makes a chip of what stands in the line, as Enter does; call it before reading tags() on a submit.
    void takeTyped();
    void setPlaceholderText(const QString &text);
    QLineEdit *lineEdit() const { return m_line; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tagAdded(const QString &tag);
    void tagRemoved(const QString &tag);
    /// After any change by the person.
    void tagsChanged();
    /// Enter in the empty line.
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void add(const QString &typed);
    void remove(const QString &tag);
    void rebuildChips();
    void complete(const QString &text);
    void applyTheme();

    const Theme &m_theme;
    TagNames m_known;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStringListModel *m_names;
    QStringList m_tags;
    int m_generation = 0;
};

} // namespace Shopbell
