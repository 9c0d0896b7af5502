// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/share/postdrafts.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace Shopbell {

/// What the owner did to a picture, style and words in one line: the last of it is taken back first. Words are taken back
/// by the field that they were typed into, as finely as it does.
class PostSteps
{
public:
    /// A QLineEdit or a QPlainTextEdit, which has to outlive this.
    void watch(QWidget *field);
    /// The words of that field changed. What it took back by itself is no step.
    void follow(QWidget *field);
    /// The program showed other words, which is no step.
    void settle();
    /// Look, colour or logo.
    void styled(const PostStyle &before);
    bool canUndo() const;
    /// Takes back the last step: words at once; of one of style, gives the style before it.
    std::optional<PostStyle> undo();

private:
    struct Standing
    {
        int depth = 0; ///< How far the field can take back; a QLineEdit does not say.
        QString words = {};
    };
    struct Step
    {
        QWidget *field = nullptr; ///< None: it was one of style.
        Standing before; ///< Of the field, where a run of typing began.
        PostStyle style;
    };

    static Standing standingOf(const QWidget *field);
    static bool isThere(const Step &step);
    void add(const Step &step);

    QHash<QWidget *, Standing> m_fields;
    std::vector<Step> m_steps; ///< Also what a field took back by itself: that is passed over.
};

} // namespace Shopbell
