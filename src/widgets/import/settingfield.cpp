// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/settingfield.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/import/elidedbox.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

SettingField::SettingField(const Theme &theme, const QString &name, int width, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_width(width)
    , m_box(new ElidedBox)
    , m_proofRow(new QWidget)
    , m_icon(new IconLabel(theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::PositiveText))
    , m_proof(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
{
    auto *label = new QLabel(name);
    label->setProperty("role", u"field"_s);
    label->setBuddy(m_box);
    m_proof->setTextFormat(Qt::PlainText);
    m_proof->setWordWrap(true);

    auto *proof = new QHBoxLayout(m_proofRow);
    proof->setContentsMargins(0, 0, 0, 0);
    proof->setSpacing(4);
    proof->addWidget(m_icon, 0, Qt::AlignTop);
    proof->addWidget(m_proof, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    column->addWidget(m_box);
    column->addWidget(m_proofRow);
    column->addStretch();

    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    const auto takeWidth = [this] { setFixedWidth(m_theme.scaled(m_width)); };
    connect(&theme, &Theme::changed, this, takeWidth);
    takeWidth();
}

void SettingField::setProof(const ProofLine &proof)
{
    m_proofRow->setVisible(!proof.text.isEmpty());
    m_proof->setText(proof.text);
    m_box->setAccessibleDescription(proof.text);
    m_icon->setVisible(proof.tone != ProofLine::Tone::Quiet);
    const bool good = proof.tone == ProofLine::Tone::Good;
    m_icon->setIcon(good ? u"circle-check"_s : u"circle-alert"_s,
                    good ? ColorToken::PositiveText : ColorToken::WarnText);
    m_proof->setColor(proof.tone == ProofLine::Tone::Doubtful ? ColorToken::WarnText : ColorToken::Text3);
    updateGeometry();
}

void SettingField::setHeld(bool held, const QString &reason)
{
    m_box->setEnabled(!held);
    m_box->setToolTip(held ? reason : QString());
}

QSize SettingField::sizeHint() const
{
    const int width = m_theme.scaled(m_width);
    const int wrapped = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : 0;
    return {width, std::max(wrapped, layout()->totalSizeHint().height())};
}

} // namespace Shopbell
