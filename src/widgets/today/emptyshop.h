// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/common/windowrequests.h"

#include <QWidget>

class QBoxLayout;

namespace Shopbell {
class Card;
class SampleJob;

/// Today before anything was said: the shop front and three doors.
class EmptyShop : public QWidget
{
    Q_OBJECT

public:
    EmptyShop(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

    /// The doors stand below each other where they do not fit side by side.
    void fitInto(int width);

private:
    struct Door
    {
        QString icon;
        QString title;
        QString text;
        QString verb;
        bool primary = false;
    };
    QWidget *makeDoor(const Door &door, std::function<void()> open);
    QWidget *makeSampleDoor();
    QWidget *makeFoot();
    int doorWidth() const;

    UiContext m_context;
    WindowRequests &m_requests;
    SampleJob *m_sample;
    QBoxLayout *m_doors;
    QList<Card *> m_cards;
};

} // namespace Shopbell
