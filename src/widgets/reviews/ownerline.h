// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"

#include <QWidget>

namespace Shopbell {
class ChipLabel;
class TextLabel;
class Theme;

/// Whether somebody sees to a review, or has to.
bool needsOwner(const ReviewDetails &details);

/// Who owns a complaint, in a line: "Owner Anna", and in a chip who was asked to take over.
class OwnerLine : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerLine(const Theme &theme, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);

private:
    const Theme &m_theme;
    TextLabel *m_label;
    TextLabel *m_name;
    ChipLabel *m_asked;
};

} // namespace Shopbell
