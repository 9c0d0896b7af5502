// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shopedit.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "services/keepshop.h"
#include "widgets/common/notices.h"
#include "widgets/common/shopprofile.h"

namespace Shopbell {

ShopEdit::ShopEdit(const UiContext &context, const ShopProfile &profile, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_profile(profile)
    , m_shop(profile.shop())
{
    connect(&profile, &ShopProfile::changed, this, [this](const Shop &shop) {
        if (m_saving > 0)
            return; // What comes is older than what is on its way.
        m_shop = shop;
        Q_EMIT changed(m_shop);
    });
}

void ShopEdit::change(const std::function<void(Shop &)> &edit, std::function<void()> refused)
{
    Shop wanted = m_shop;
    edit(wanted);
    if (wanted == m_shop)
        return;
    const ShopPart part = changedPart(m_shop, wanted);
    m_shop = wanted;
    ++m_saving;
    whenAnswered(KeepShop(m_context.file).save(wanted), this,
                 [this, part, refused = std::move(refused)](const Result<Shop> &saved) {
                     --m_saving;
                     if (saved) {
                         if (m_saving == 0)
                             m_shop = *saved;
                         m_context.notices.did(doneSentence(Did::EditShop, {int(part)}));
                         Q_EMIT changed(m_shop);
                         return;
                     }
                     m_shop = m_profile.shop();
                     if (saved.error().kind == Error::Kind::Invalid && refused)
                         refused();
                     else
                         m_context.notices.failed(errorText(saved.error(), Task::SaveSettings));
                 });
}

} // namespace Shopbell
