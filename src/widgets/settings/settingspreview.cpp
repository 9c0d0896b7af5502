// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingspreview.h"

#include "look/contrast.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/lastbackup.h"
#include "widgets/common/shopprofile.h"
#include "widgets/common/windowrequests.h"
#include "widgets/shell/shopsign.h"
#include "widgets/shell/statusbar.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

SettingsPreview::SettingsPreview(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sign(new ShopSign(context.theme))
    , m_contrast(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_backup(new TextLabel(context.theme, TypeRole::Small))
    , m_last(new LastBackup(context.file, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(context.theme.space(SpaceToken::CardGap));
    column->addWidget(makeLook());
    column->addWidget(makeBackup(requests));
    column->addStretch();
    connect(m_last, &LastBackup::changed, this, &SettingsPreview::sayBackup);
}

QWidget *SettingsPreview::makeLook()
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme);
    auto *title = new TextLabel(theme, TypeRole::Small, ColorToken::Text, tr("How it looks"));
    title->setWeight(QFont::DemiBold);
    m_sign->setFramed(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new IconLabel(theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::PositiveText), 0,
                   Qt::AlignTop);
    m_contrast->setWordWrap(true);
    row->addWidget(m_contrast, 1);
    card->box()->setSpacing(10);
    card->box()->addWidget(title);
    card->box()->addWidget(m_sign);
    card->box()->addLayout(row);
    return card;
}

QWidget *SettingsPreview::makeBackup(WindowRequests &requests)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme);
    m_backup->setWeight(QFont::DemiBold);
    m_backup->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(theme, u"database"_s, SizeToken::IconControl, ColorToken::AccentText));
    head->addWidget(m_backup, 1);
    auto *kept =
        new TextLabel(theme, TypeRole::Small, ColorToken::Text2,
                      tr("On the first change of each day. 14 copies are kept in the folder Shopbell Backups."));
    kept->setWordWrap(true);
    auto *now = new QPushButton(tr("Back up now"));
    auto *restore = new QPushButton(tr("Restore…"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {now, restore}) {
        button->setProperty("small", true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    card->box()->setSpacing(6);
    card->box()->addLayout(head);
    card->box()->addWidget(kept);
    card->box()->addSpacing(4);
    card->box()->addLayout(buttons);
    connect(now, &QPushButton::clicked, &requests, &WindowRequests::backUpWanted);
    connect(restore, &QPushButton::clicked, &requests, &WindowRequests::restoreWanted);
    return card;
}

void SettingsPreview::show(const Shop &shop)
{
    m_shop = shop;
    m_sign->setWords(shop.name, signLine(shop));
    const QColor brand =
        shop.brandColour.isEmpty() ? m_context.theme.tokens().defaultBrand() : QColor::fromString(shop.brandColour);
    m_contrast->setText(contrastSentence(m_context.theme, brand));
    sayBackup();
}

void SettingsPreview::sayBackup()
{
    m_backup->setText(
        lastBackupSentence(m_last->at(), m_context.file->now(), m_context.theme.language(), m_shop.timeZone()));
}

QString contrastSentence(const Theme &theme, const QColor &brand)
{
    const QColor ink = theme.inkOn(brand);
    const QString ratio = theme.language().toString(contrastRatio(ink, brand), 'f', 1);
    const bool dark = relativeLuminance(ink) < relativeLuminance(brand);
    //: About the brand colour. %1 is a contrast ratio such as 5.9.
    const QString sentence = dark ? SettingsPreview::tr("Dark text is easy to read on it, %1 : 1")
                                  //: About the brand colour. %1 is a contrast ratio such as 5.9.
                                  : SettingsPreview::tr("Light text is easy to read on it, %1 : 1");
    const QChar keepTogether(0x00A0);
    return sentence.arg(ratio).replace(" : "_L1, QString(keepTogether) + u':' + keepTogether);
}

} // namespace Shopbell
