// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/appearancecard.h"

#include "look/theme.h"
#include "pages/ui_appearancecard.h"
#include "widgets/common/preferences.h"
#include "widgets/common/segment.h"
#include "widgets/common/switch.h"
#include "widgets/common/toggling.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

AppearanceCard::AppearanceCard(const UiContext &context, QWidget *parent)
    : SettingsCard(context.theme, u"monitor"_s, parent)
    , m_preferences(context.preferences)
    , m_ui(std::make_unique<Ui::AppearanceCard>())
    , m_colours(new Segment(context.theme))
    , m_motion(new Switch(context.theme))
    , m_letters(new Switch(context.theme))
{
    m_ui->setupUi(this);
    alignLabels(m_ui->grid);
    m_colours->setAccessibleName(tr("Colours"));
    m_colours->addSegment(int(AppearanceChoice::Light), tr("Light"), "sun");
    m_colours->addSegment(int(AppearanceChoice::Dark), tr("Dark"), "moon");
    m_colours->addSegment(int(AppearanceChoice::LikeComputer), tr("Like my computer"), "monitor");
    m_ui->coloursRow->insertWidget(0, m_colours);
    for (const int percent : Preferences::textSteps())
        m_ui->textSize->addItem(context.theme.language().toString(percent) + context.theme.language().percent(),
                                percent);
    m_motion->setText(tr("Less motion"));
    m_ui->motionRow->insertWidget(0, m_motion);
    m_letters->setText(tr("Letter keys"));
    m_ui->lettersRow->insertWidget(0, m_letters);
    m_ui->motionRow->setStretch(1, 1);
    m_ui->lettersRow->setStretch(1, 1);

    connect(m_colours, &Segment::chosen, this, [this](int id) { m_preferences.setAppearance(AppearanceChoice(id)); });
    connect(m_ui->textSize, &QComboBox::activated, this,
            [this] { m_preferences.setTextPercent(m_ui->textSize->currentData().toInt()); });
    whenToggled(*m_motion, this, [this](bool on) { m_preferences.setLessMotion(on); });
    whenToggled(*m_letters, this, [this](bool on) { m_preferences.setLetterKeys(on); });
    connect(&m_preferences, &Preferences::lookChanged, this, &AppearanceCard::refresh);
    connect(&m_preferences, &Preferences::letterKeysChanged, this, &AppearanceCard::refresh);
    refresh();
}

AppearanceCard::~AppearanceCard() = default;

void AppearanceCard::refresh()
{
    m_colours->setCurrent(int(m_preferences.appearance()));
    m_ui->textSize->setCurrentIndex(m_ui->textSize->findData(m_preferences.textPercent()));
    showChecked(*m_motion, m_preferences.lessMotion());
    showChecked(*m_letters, m_preferences.letterKeys());
}

} // namespace Shopbell
