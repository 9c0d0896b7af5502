// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placeholder.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace Shopbell {
class DraftSaver;
class IconLabel;
class ReplyEdit;
class ShopFacts;
class TextLabel;
class Theme;

/// Over the field of a reply: what it is, whether it is saved, what can be inserted.
class ReplyHeader : public QWidget
{
    Q_OBJECT

public:
    /// `field`: what the heading names.
    ReplyHeader(const Theme &theme, const ShopFacts &facts, ReplyEdit *field, QWidget *parent = nullptr);

    struct Draft
    {
        bool hasWords = false;
        bool isReady = false;
        qint64 savedAt = 0; ///< UTC milliseconds; 0: never.
    };
    /// Whether the draft is saved and ready.
    void showDraft(const DraftSaver &saver, const Draft &draft);
    /// Nothing can be inserted before it is known what.
    void setReady(bool ready);
    /// What the menu offers to insert.
    void setValues(const PlaceholderValues &values) { m_values = values; }

Q_SIGNALS:
    void templateWanted();
    /// Its value, where it is known.
    void placeholderWanted(Shopbell::PlaceholderName name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    QString wordsOf(const DraftSaver &saver, const Draft &draft) const;
    void takeWidth();

    const Theme &m_theme;
    const ShopFacts &m_facts;
    IconLabel *m_icon;
    TextLabel *m_state;
    QPushButton *m_template;
    QPushButton *m_insert;
    QMenu *m_menu;
    PlaceholderValues m_values;
};

} // namespace Shopbell
