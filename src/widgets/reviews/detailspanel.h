// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QGridLayout;

namespace Shopbell {
class Disclosure;
class ElidedLabel;
class ShopFacts;
class TextLabel;

/// Where a review came from and everything else its file said of it; folded until it is asked for.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);
    void setWide(bool wide);

private:
    using Row = std::pair<QString, QString>;

    std::vector<Row> rowsOf(const ReviewDetails &details) const;
    QString originOf(const ReviewDetails &details) const;
    QString summaryOf(const ReviewDetails &details) const;
    void fill();
    void setOpen(bool open);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewDetails m_details;
    Disclosure *m_toggle;
    ElidedLabel *m_summary;
    QWidget *m_body;
    QGridLayout *m_grid;
    TextLabel *m_origin;
    bool m_wide = false;
    bool m_wasOpen = false; ///< Below the words, by the owner.
};

} // namespace Shopbell
