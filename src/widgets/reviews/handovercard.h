// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Shopbell {
class AvatarLabel;
class ShopFacts;
class TextLabel;
class Theme;

/// A hand-over that waits for its answer: who asked whom, with which sentence, and what either can do about it.
class HandOverCard : public QFrame
{
    Q_OBJECT

public:
    HandOverCard(const Theme &theme, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const HandOverRow &row);
    /// Why it is declined was saved.
    void forgetWords();

Q_SIGNALS:
    void taken(Shopbell::HandOverId id);
    void declined(Shopbell::HandOverId id, const QString &words);
    void takenBack(Shopbell::HandOverId id);

private:
    QWidget *makeDeclining();
    void askWhy(bool ask);

    const ShopFacts &m_facts;
    HandOverId m_handOver;
    AvatarLabel *m_from;
    AvatarLabel *m_to;
    TextLabel *m_title;
    TextLabel *m_caption;
    TextLabel *m_sentence;
    QPushButton *m_takeBack;
    QPushButton *m_decline;
    QPushButton *m_accept;
    QWidget *m_declining;
    QLineEdit *m_words;
};

} // namespace Shopbell
