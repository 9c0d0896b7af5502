// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "widgets/common/notefile.h"

#include <QColor>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Shopbell {

/// What the owner typed for the picture of one chart; nothing stands for what the chart proposes.
struct PostWords
{
    std::optional<QString> headline = {};
    std::optional<QString> lineAbove = {};
    std::optional<QString> altText = {};

    bool isEmpty() const { return !headline && !lineAbove && !altText; }
    friend bool operator==(const PostWords &, const PostWords &) = default;
};

/// How the pictures of a shop look, whichever chart they show.
struct PostStyle
{
    QString look = {}; ///< A key of the looks; empty: the first.
    QColor colour = {}; ///< Invalid: the brand colour.
    bool logo = true;
    std::optional<QString> signOff = {};

    friend bool operator==(const PostStyle &, const PostStyle &) = default;
};

/// Keeps both, so that nothing typed is lost by another chart, a closed window or a crash.
class PostDrafts : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the notes lie.
    PostDrafts(const QString &folder, const QString &shopPath, QObject *parent = nullptr);
    ~PostDrafts() override;

    PostWords words(Statistic statistic) const { return m_words.value(keyOf(statistic)); }
    void setWords(Statistic statistic, const PostWords &words);
    const PostStyle &style() const { return m_style; }
    void setStyle(const PostStyle &style);

private:
    void writeSoon();
    void write();

    NoteFile m_file;
    QHash<QString, PostWords> m_words;
    PostStyle m_style;
    QTimer m_soon;
};

} // namespace Shopbell
