// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/score.h"
#include "widgets/common/segment.h"

#include <optional>

namespace Shopbell {

/// A row of the numbers that answer a question. A figure that is typed chooses, 1 and then 0 is 10. Where the answer may
/// stay empty, the row begins with "None", which Backspace chooses.
class ScoreScale : public Segment
{
    Q_OBJECT

public:
    enum class Answer { Needed, MayStayEmpty };

    ScoreScale(const Theme &theme, ScoreQuestion question, Answer answer, QWidget *parent = nullptr);

    /// Another question has other numbers; what was chosen stays chosen where it has that number, too.
    void ask(ScoreQuestion question);
    std::optional<int> number() const;
    /// Without the signal.
    void setNumber(std::optional<int> number);
    /// As if it had been typed in the row, which takes the focus; false: it is no figure.
    bool take(const QString &typed);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &key);
    void choose(int id);

    bool m_hasZero = false;
    bool m_isOneTyped = false; ///< Just now: a 0 makes it 10.
};

} // namespace Shopbell
