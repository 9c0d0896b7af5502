// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QWidget>

class QMenu;

namespace Shopbell {
class IconButton;
class Segment;
class Theme;

/// Over a review: how it is sorted, the flag, the archive, everything else.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHeader(const Theme &theme, QWidget *parent = nullptr);

    void display(const Review &review);
    void setBackVisible(bool visible);
    /// What "…" opens; the header does not own it.
    void setMenu(QMenu *menu);
    Segment *segment() const { return m_segment; }

Q_SIGNALS:
    void backWanted();
    void sentimentChosen(Shopbell::Sentiment sentiment);
    void flagWanted();
    void archiveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    IconButton *m_back;
    Segment *m_segment;
    IconButton *m_flag;
    IconButton *m_archive;
    IconButton *m_more;
};

} // namespace Shopbell
