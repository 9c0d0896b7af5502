// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/customerrow.h"

#include <QMap>
#include <QWidget>

class QPushButton;

namespace Shopbell {
class NumberText;
class SearchField;
class Segment;
class SegmentButton;
class TextLabel;
class Theme;

/// Over the table: title and number, search, Add; below them the groups with their counts and the segments.
class CustomerListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerListHeader(const Theme &theme, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    SegmentButton *segments() const { return m_segments; }
    Segment *groups() const { return m_groups; }

    void display(const CustomerQuery &query);
    void showCounts(const CustomerCounts &counts, const CustomerQuery &query, const NumberText &numbers);

Q_SIGNALS:
    void searched(const QString &text);
    void groupChosen(const std::optional<Shopbell::CustomerGroup> &group);
    void addWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much of the row is said; each takes less room than the one before.
    enum class Fit { Whole, NoFaces, NoTotal, WordsOnly, NamesOnly, CountsOnly };
    void fit();
    /// The width that it takes with any digits in its numbers.
    int give(Fit fit);

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_count;
    SearchField *m_search;
    QPushButton *m_add;
    Segment *m_groups;
    SegmentButton *m_segments;
    QMap<int, std::pair<QString, QString>> m_names; ///< Of the groups: "Advocates 118" and "118".
};

} // namespace Shopbell
