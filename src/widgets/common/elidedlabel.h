// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace Shopbell {

/// A line of text that is said more shortly, or else elided at its end, where it does not fit; the whole text is then the
/// tooltip. Takes font and colour like any label.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    /// What stands for the text where there is no room for it, from long to short; the last one is elided.
    void setShorter(const QStringList &texts);
    /// The text or what stands for it in this width, not elided.
    QString shown() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_shorter;
};

} // namespace Shopbell
