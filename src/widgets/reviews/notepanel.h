// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QFrame>

namespace Shopbell {
class DraftSaver;
class IconLabel;
class ReplyEdit;
class ReviewActions;
class TextLabel;

/// The private note: one quiet line that can be typed in, saved as it is typed; a field of its own in the side column.
class NotePanel : public QFrame
{
    Q_OBJECT

public:
    NotePanel(const UiContext &context, ReviewActions &actions, QWidget *parent = nullptr);

    void open(const Review &review);
    void refresh(const Review &review, int mark);
    void close();
    int mark() const;
    void setWide(bool wide);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();
    void sayState();

    UiContext m_context;
    DraftSaver *m_saver;
    IconLabel *m_icon;
    TextLabel *m_label;
    ReplyEdit *m_edit;
    TextLabel *m_state;
    bool m_wide = false;
};

} // namespace Shopbell
