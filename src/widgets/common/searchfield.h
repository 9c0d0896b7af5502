// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace Shopbell {
class Theme;

/// A line to search in: magnifier in front, a cross behind while there is text, Esc clears. `searched` follows the typing
/// at once; what it starts must be cheap or droppable.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    /// Sets the text without announcing it.
    void takeText(const QString &text);
    /// Takes the keys, with what stands in it marked, so that typing replaces it.
    void begin();

Q_SIGNALS:
    /// The trimmed text differs from the last one announced.
    void searched(const QString &text);
    /// Down: on to what was found. Enter does the same where nobody listens to `entered`.
    void leaveDown();
    /// Enter: what was found first is meant.
    void entered();
    /// Esc in the empty field.
    void leaveUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void announce();
    void takeSizes();

    const Theme &m_theme;
    QToolButton *m_clear;
    QString m_announced;
};

} // namespace Shopbell
