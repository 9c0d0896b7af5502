// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/proofs.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Shopbell {
class IconLabel;
class TextLabel;
class Theme;

/// A setting of the match step: its name, a box to choose from, and the proof below it.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// `width` in logical pixels at 100 % text.
    SettingField(const Theme &theme, const QString &name, int width, QWidget *parent = nullptr);

    QComboBox *box() const { return m_box; }
    void setProof(const ProofLine &proof);
    /// Held while there is nothing to choose; the reason is its tooltip.
    void setHeld(bool held, const QString &reason = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; } ///< Its width is given.

private:
    const Theme &m_theme;
    int m_width;
    QComboBox *m_box;
    QWidget *m_proofRow;
    IconLabel *m_icon;
    TextLabel *m_proof;
};

} // namespace Shopbell
