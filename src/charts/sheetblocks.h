// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/sheetlayout.h"
#include "look/theme.h"

#include <optional>
#include <vector>

namespace Shopbell {

inline constexpr double sheetMargin = 84; // Paper units, as all here.
inline constexpr double serviceRowHeight = 51;
inline constexpr int smallSheetPx = 18;

/// What belongs together on one page, with its top at 0.
struct SheetBlock
{
    SheetPage content;
    double gap = 0; ///< Above it, unless it begins a page.
    double height = 0;
    enum class Kind { Alone, Head, Row } kind = Kind::Alone; ///< Rows of services have a head on each page.
    bool isBeforeTheEnd =
        false; ///< Stays on the page of the last block: nobody's name stands on a sheet without a word.
};

/// The parts of a questionnaire's sheets, each laid out from the left margin.
class SheetBlocks
{
public:
    SheetBlocks(const QuestionnaireSheet &sheet, const Theme &theme) : m_sheet(sheet), m_theme(theme) {}

    /// Title, introduction and code of the first page; gives where it ends.
    double composeHead(SheetPage &page, const std::optional<QrCode> &code) const;
    /// The questions and, last, who answers and what may be done with it.
    std::vector<SheetBlock> blocks() const;

    SocialText plain(const QString &words, QFont::Weight weight = QFont::Normal) const
    {
        return {words, SocialVoice::Plain, weight, m_theme, m_sheet.language};
    }
    static double width() { return paperSize.width() - 2 * sheetMargin; }

private:
    QColor ink(ColorToken token) const { return m_theme.tokens().color(token, Appearance::Light); }
    /// Adds words at the left of the room, as high as they need; gives their height.
    static double put(SheetPage &page, const SocialText &text, QPointF at, double width, int px, const QColor &ink,
                      Qt::Alignment side = Qt::AlignLeft);
    double putQuestion(SheetPage &page, const Question &question, int number, double width) const;

    double composeCode(SheetPage &page, const QrCode &code, double columnWidth) const;
    double captionWidth(const QrCode &code) const;
    QString shownLink() const;
    SheetBlock written(const Question &question, int number) const;
    SheetBlock scored(const Question &question, int number) const;
    SheetBlock servicesHead(const Question &question, int number) const;
    SheetBlock service(const OfferedService &service) const;
    SheetBlock whoAnswers() const;

    const QuestionnaireSheet &m_sheet;
    const Theme &m_theme;
};

} // namespace Shopbell
