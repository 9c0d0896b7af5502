// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/postproposal.h"
#include "widgets/share/poststeps.h"

#include <QImage>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class IconButton;
class ReplyEdit;
class StyleFields;
class TextLabel;
class Theme;

/// The options of a picture at the trailing edge: look, colour, logo, words, and what to do with it.
class ShareOptions : public QWidget
{
    Q_OBJECT

public:
    /// `looks`: keys and names.
    ShareOptions(const Theme &theme, const QList<std::pair<QString, QString>> &looks, QWidget *parent = nullptr);

    void setProposal(const PostProposal &proposal, const PostWords &typed);
    void setStyle(const PostStyle &style, const QColor &brand, bool hasLogo);
    void setLookPicture(int look, const QImage &picture);
    /// Whether there is a picture in the size that is shown, and in any of the sizes; `reason` is said in the tooltips of
    /// what cannot be had.
    void setReady(bool shown, bool any, const QString &reason);
    /// Whether the alt text is to be saved beside the picture.
    bool savesAltText() const;
    QString headline() const;
    QString lineAbove() const;
    QString altText() const;
    QString signOff() const;
    /// Words are told to it here, changes of style by who keeps the style.
    PostSteps &steps() { return m_steps; }
    QPushButton *exportButton() const { return m_export; }

Q_SIGNALS:
    void wordsChanged(const Shopbell::PostWords &words);
    void styleChanged(const Shopbell::PostStyle &style);
    void undoChanged();
    void logoWanted(); ///< The shop has none yet.
    void copyTextWanted(const QString &altText);
    void copyWanted();
    void allSizesWanted();
    void exportWanted();

private:
    QVBoxLayout *makeScrolled();
    void makeWords(QVBoxLayout *column);
    QWidget *makeFoot();
    ReplyEdit *addText(const QString &name, int lines);
    QLineEdit *addLine(const QString &name);
    void follow(QWidget *field);
    void takeWords();
    void takeStyle();
    void offerReset();
    void reset(QWidget *field, const QString &text);

    const Theme &m_theme;
    PostProposal m_proposal;
    StyleFields *m_style;
    ReplyEdit *m_headline = nullptr;
    QLineEdit *m_lineAbove = nullptr;
    TextLabel *m_count = nullptr;
    IconButton *m_resetHeadline = nullptr;
    IconButton *m_resetAlt = nullptr;
    TextLabel *m_source = nullptr;
    QWidget *m_leftOutRow = nullptr;
    TextLabel *m_leftOut = nullptr;
    ReplyEdit *m_alt = nullptr;
    QLineEdit *m_signOff = nullptr;
    QCheckBox *m_saveAlt = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_export = nullptr;
    PostSteps m_steps;
    bool m_showing = false; ///< The words are being set, not typed.
};

} // namespace Shopbell
