// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/statistics.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Shopbell {
class FlowLayout;
class RangeFields;
class Theme;

/// The row over a chart: its question (range, grouping, comparison, window, segment), and what to do with it.
/// Where it gets narrow the words beside the fields go first, then those on the buttons; then it wraps.
class ChartTools : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTools(const Theme &theme, QWidget *parent = nullptr);

    /// Without the signal.
    void setQuery(const StatisticsQuery &query, QDate today);
    /// Offers the range up to the shop's last record; invalid: nothing is offered.
    void offerUpTo(QDate lastRecord);
    /// Segments that the owner has made; none hides the field.
    void setSegments(const std::vector<CustomerSegment> &segments);
    /// False while there is no picture to copy, to export or to post; `reason` is the tooltip then. A picture that is there
    /// is not made a post of where `whyNoPost` says something.
    void setPicture(bool there, const QString &reason = {}, const QString &whyNoPost = {});
    bool hasPicture() const;
    /// A widget before all fields: the drop-down of charts in a narrow window.
    void setLead(QWidget *lead);
    /// Whether the fields may take two rows before they lose their words.
    void setTwoRows(bool has);

    int heightForWidth(int width) const override;
    /// It takes that height by itself: a page that asks for it gives all its other parts the height that they like best.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChosen(const Shopbell::StatisticsQuery &query);
    void copyWanted();
    void exportWanted();
    void postWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFields();
    void makeButtons();
    QComboBox *addField(const QString &name, const QString &label, const QStringList &choices);
    void place(QComboBox *combo, const QString &label);
    void choose(const StatisticsQuery &query);
    void showQuery();
    int buttonsWidth() const; ///< With the gaps before them.
    void fit();
    bool fitsInTwoRows() const;
    void say(bool labels, bool words);

    const Theme &m_theme;
    QWidget *m_fields;
    FlowLayout *m_flow;
    QHBoxLayout *m_row;
    QList<QLabel *> m_labels;
    RangeFields *m_range;
    QComboBox *m_by = nullptr;
    QComboBox *m_compare = nullptr;
    QComboBox *m_window = nullptr;
    QComboBox *m_segment = nullptr;
    QPushButton *m_upTo = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_post = nullptr;
    std::vector<CustomerSegment> m_segments;
    StatisticsQuery m_query;
    QDate m_today;
    QDate m_lastRecord;
    bool m_hasTwoRows = false;
};

} // namespace Shopbell
