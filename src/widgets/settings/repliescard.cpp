// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/repliescard.h"

#include "look/theme.h"
#include "pages/ui_repliescard.h"
#include "widgets/settings/shopedit.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

RepliesCard::RepliesCard(const UiContext &context, ShopEdit &edit, QWidget *parent)
    : SettingsCard(context.theme, u"timer"_s, parent)
    , m_edit(edit)
    , m_ui(std::make_unique<Ui::RepliesCard>())
{
    m_ui->setupUi(this);
    alignLabels(m_ui->grid);
    m_settled.setSingleShot(true);
    m_settled.setInterval(600ms);
    connect(&m_settled, &QTimer::timeout, this, &RepliesCard::save);
    for (QSpinBox *hours : {m_ui->negative, m_ui->question, m_ui->urgent, m_ui->other}) {
        const auto unit = [hours](int number) {
            //: Behind the number in a field.
            hours->setSuffix(u' ' + tr("hour(s)", nullptr, number));
        };
        hours->setMinimumWidth(context.theme.scaled(110));
        connect(hours, &QSpinBox::valueChanged, this, unit);
        connect(hours, &QSpinBox::valueChanged, &m_settled, qOverload<>(&QTimer::start));
        connect(hours, &QSpinBox::editingFinished, this, &RepliesCard::save);
        unit(hours->value());
    }
    connect(&edit, &ShopEdit::changed, this, [this](const Shop &shop) { show(shop.targets); });
    show(edit.shop().targets);
}

RepliesCard::~RepliesCard() = default;

void RepliesCard::show(const ResponseTargets &targets)
{
    if (m_settled.isActive())
        return; // Somebody is changing them.
    m_ui->negative->setValue(targets.negativeHours);
    m_ui->question->setValue(targets.questionHours);
    m_ui->urgent->setValue(targets.urgentHours);
    m_ui->other->setValue(targets.otherHours);
    m_settled.stop();
}

void RepliesCard::save()
{
    m_settled.stop();
    m_edit.change([this](Shop &shop) {
        shop.targets.negativeHours = m_ui->negative->value();
        shop.targets.questionHours = m_ui->question->value();
        shop.targets.urgentHours = m_ui->urgent->value();
        shop.targets.otherHours = m_ui->other->value();
    });
}

void RepliesCard::hideEvent(QHideEvent *event)
{
    if (m_settled.isActive())
        save();
    SettingsCard::hideEvent(event);
}

} // namespace Shopbell
