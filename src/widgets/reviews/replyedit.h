// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"
#include "widgets/common/plainedit.h"

class QLabel;

namespace Shopbell {
class Theme;

/// A text field whose Ctrl+Z undoes typing first and then the last action: once nothing typed is left to take back, the
/// key goes on to the window. Tab leaves it.
class ReplyEdit : public PlainEdit
{
    Q_OBJECT

public:
    explicit ReplyEdit(const Theme &theme, QWidget *parent = nullptr);

    /// A quiet line at the trailing end of the lower edge, inside the field; empty for none.
    void setFoot(const QString &text, bool danger);
    /// A small widget at the leading end of the lower edge; the field owns it from here on.
    void setFootWidget(QWidget *widget);
    /// Selects words, with the keys there.
    void select(const TextRange &range);
    /// At the cursor, in place of what is selected; `apart`: as a paragraph of its own where words stand before it. Gives
    /// the places of what was filled in. The first placeholder that is not is selected.
    std::vector<TextRange> insert(const FilledText &words, bool apart);
    /// Replaces the text as if it had always been so: what was typed before cannot be taken back into it.
    void showText(const QString &text);

Q_SIGNALS:
    void focusLeft();
    /// It is wider or narrower than before, so that its lines may break elsewhere.
    void wrapped();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeFoot();
    void takeLook();
    /// The words stand where their script begins; the editor of plain text leaves them at the left.
    void followWords();

    const Theme &m_theme;
    QLabel *m_foot;
    QWidget *m_footWidget = nullptr;
    bool m_danger = false;
};

} // namespace Shopbell
