// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Shopbell {
class IconButton;
class Theme;
class TreeView;

/// Smaller, larger, everything or as much as can be read: buttons in the corner of the picture, for whoever has neither wheel nor the keys in mind.
class TreeZoom : public QWidget
{
    Q_OBJECT

public:
    TreeZoom(const Theme &theme, TreeView &view);

    /// How far it reaches from the lower edge into the picture.
    int reach() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A button with its key; who clicks it stays in the picture with the keys.
    IconButton *add(const char *objectName, QAnyStringView icon, const QString &name, const QString &key);
    void sayHowMuch();
    /// How far the ring around the button with the keys reaches beyond it.
    int ringWidth() const;
    void place();

    const Theme &m_theme;
    TreeView &m_view;
    IconButton *m_most = nullptr;
};

} // namespace Shopbell
