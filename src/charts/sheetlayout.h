// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/questionnairesheet.h"
#include "charts/socialtext.h"
#include "look/qrcode.h"

#include <QLineF>

#include <optional>
#include <vector>

namespace Shopbell {

/// Words on a sheet with their place and type.
struct SheetText
{
    SocialText text;
    QRectF room;
    int px = 0;
    QColor ink;
    Qt::Alignment side = Qt::AlignLeft;
};

struct SheetRule
{
    QLineF line;
    bool strong = false; ///< To write on; else between rows.
};

/// What is printed on one page, in paper units. Boxes and circles are never filled.
struct SheetPage
{
    std::vector<SheetText> texts;
    std::vector<SheetRule> rules;
    std::vector<QRectF> boxes;
    std::vector<QRectF> circles;
    QRectF code; ///< With its quiet zone; null where there is none.
    QRectF foot;
};

struct SheetLayout
{
    std::vector<SheetPage> pages;
    std::optional<QrCode> code;
};
/// Where everything stands. Error Invalid for a link that is too long for a code.
Result<SheetLayout> sheetLayout(const QuestionnaireSheet &sheet, const Theme &theme);

} // namespace Shopbell
