// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/today/duelist.h"
#include "widgets/today/todaycard.h"

class QPushButton;

namespace Shopbell {

/// A card with a heading, a list of what is due, and the way to all of it. When everything is done it says so.
class DueCard : public TodayCard
{
    Q_OBJECT

public:
    struct Words
    {
        QString icon = {};
        ColorToken ink = ColorToken::AccentText; ///< Of the icon.
        QString title = {};
        QString all = {}; ///< The link to all of them.
        QString nothing = {}; ///< When everything is done.
    };
    DueCard(const UiContext &context, const Words &words, DueMark mark, QWidget *parent = nullptr);

    DueList *list() const { return m_list; }

protected:
    /// `count` stands beside the title. Without rows: `isOpen` says that there is still something, not due yet.
    void display(std::vector<DueRow> rows, const QString &count, bool isOpen);
    void tick(qint64 id) { m_model->tick(id); }
    void untick() { m_model->untickAll(); }

    virtual void open(qint64 id) = 0;
    virtual void doJob(qint64 id) = 0;
    virtual void openAll() = 0;

private:
    QWidget *makeHead(const Words &words);

    DueModel *m_model;
    DueList *m_list;
    TextLabel *m_count;
    TextLabel *m_nothing;
    QPushButton *m_all;
    bool m_hadRows = false;
};

} // namespace Shopbell
