// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "widgets/common/card.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace Shopbell {
class ChartView;
class ElidedLabel;

/// The large chart in its card: finding, legend and plot are painted by the chart, below it what was counted, whether
/// notes are shown, and the ways to add a note or a target.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    void showChart(const ChartRequest &request);
    bool notesShown() const; ///< The owner may take them off the time axis.
    ChartView &view() { return *m_view; }
    QPushButton *noteButton() const { return m_note; }
    QPushButton *targetButton() const { return m_target; }
    /// The chart gives way to the source line below it.
    bool hasHeightForWidth() const override { return false; }
    /// The least height that the page gives it; it takes more where its words need that.
    void setLeastHeight(int height);

Q_SIGNALS:
    void noteWanted(QDate day);
    void targetWanted();

protected:
    bool event(QEvent *event) override;

private:
    void takeLeastHeight();
    QDate dayForNote() const;
    void openMenu(const QPoint &at);

    ChartView *m_view;
    const Theme &m_theme;
    int m_leastHeight = 0;
    QBoxLayout *m_foot; ///< The source line, and the buttons beside or below it.
    TextLabel *m_source;
    QCheckBox *m_notes;
    QPushButton *m_note;
    QPushButton *m_target;
};

} // namespace Shopbell
