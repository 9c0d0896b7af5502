// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/sharestage.h"

#include "charts/picturesizes.h"
#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/iconbutton.h"
#include "widgets/insights/gallerymodel.h"
#include "widgets/reviews/quietcombo.h"
#include "widgets/share/ownsizes.h"
#include "widgets/share/picturepreview.h"
#include "widgets/share/sizetiles.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr size_t sizesWithTile = 6;
constexpr int zooms[] = {0, 50, 100}; ///< In percent; 0 fits.

/// On a tile there is room for a word: that of the six main ones, else the name.
QString shortNameOf(const PictureSize &size)
{
    if (size.id.endsWith("square"_L1))
        return ShareStage::tr("Square");
    if (size.id.endsWith("portrait"_L1))
        return ShareStage::tr("Portrait");
    if (size.id.endsWith("story"_L1))
        return ShareStage::tr("Story");
    if (size.id.endsWith("link"_L1))
        return ShareStage::tr("Link", "a size of a picture");
    if (size.id.endsWith("wide"_L1))
        return ShareStage::tr("Wide", "a size of a picture");
    return nameOf(size);
}

std::vector<OfferedSize> offered(const OwnSizes &sizes)
{
    std::vector<OfferedSize> list;
    list.reserve(sizes.all().size());
    for (const PictureSize &size : sizes.all())
        list.push_back({size.id, nameOf(size), shortNameOf(size), size.pixels, sizes.isOwn(size.id)});
    return list;
}

} // namespace

ShareStage::ShareStage(const Theme &theme, GalleryModel &charts, const OwnSizes &sizes, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new QStackedWidget)
    , m_preview(new PicturePreview(theme))
    , m_empty(new EmptyState(theme))
    , m_tiles(new SizeTiles(theme, offered(sizes), sizesWithTile))
{
    setProperty("ground", u"sunken"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    setAccessibleName(tr("Preview"));
    m_place->addWidget(m_preview);
    m_place->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead(charts));
    column->addWidget(makeOffer());
    column->addWidget(m_place, 1);
    auto *tiles = new QHBoxLayout;
    tiles->setContentsMargins(12, 8, 12, 12);
    tiles->addWidget(m_tiles, 1);
    column->addLayout(tiles);
    setFocusProxy(m_drop);
    connect(m_tiles, &SizeTiles::sizeChosen, this, &ShareStage::sizeChosen);
    connect(m_tiles, &SizeTiles::ownSizeWanted, this, &ShareStage::ownSizeWanted);
    connect(m_tiles, &SizeTiles::removeWanted, this, &ShareStage::removeSizeWanted);
    connect(m_empty, &EmptyState::actionWanted, this, &ShareStage::emptyActionWanted);
    connect(m_preview, &PicturePreview::shownPercentChanged, this, &ShareStage::nameZoom);
    nameZoom();
}

QWidget *ShareStage::makeHead(GalleryModel &charts)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    m_drop = new QuietCombo;
    m_drop->setModel(&charts);
    m_drop->setProperty("small", true);
    m_drop->setProperty("tone", u"accent"_s);
    m_drop->setAccessibleName(tr("Chart"));
    m_name = new TextLabel(m_theme, TypeRole::Strong, ColorToken::Text);
    m_pixels = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3);
    m_undo = new IconButton(m_theme, "undo-2", tr("Undo the last change"));
    m_undo->setEnabled(false);
    m_zoom = new QuietCombo;
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setProperty("small", true);
    m_zoom->setAccessibleName(tr("Size of the preview"));
    for (const int zoom : zooms)
        m_zoom->addItem(zoom == 0 ? tr("Fit") : NumberText(m_theme.language()).percent(zoom / 100.0), zoom);
    row->addWidget(m_drop);
    row->addWidget(m_name);
    row->addWidget(m_pixels);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_zoom);
    connect(m_drop, &QComboBox::activated, this, &ShareStage::chartChosen);
    connect(m_undo, &QToolButton::clicked, this, &ShareStage::undoWanted);
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        m_preview->setZoom(m_zoom->itemData(index).toInt());
        nameZoom();
    });
    return head;
}

QWidget *ShareStage::makeOffer()
{
    m_offer = new QWidget;
    auto *row = new QHBoxLayout(m_offer);
    row->setContentsMargins(16, 0, 16, 8);
    m_upTo = new QPushButton;
    m_upTo->setObjectName(u"upToLastRecord"_s);
    m_upTo->setProperty("small", true);
    m_upTo->setProperty("link", true);
    row->addWidget(m_upTo);
    row->addStretch();
    m_offer->hide();
    connect(m_upTo, &QPushButton::clicked, this, &ShareStage::upToWanted);
    return m_offer;
}

void ShareStage::offerUpTo(const QString &words)
{
    m_upTo->setText(words);
    m_offer->setHidden(words.isEmpty());
}

void ShareStage::setSize(const PictureSize &size)
{
    m_name->setText(nameOf(size));
    //: A size in pixels: width × height.
    m_pixels->setText(tr("%1 × %2").arg(size.pixels.width()).arg(size.pixels.height()));
    m_pixels->setHidden(m_pixels->text() == m_name->text());
    m_tiles->setCurrent(size.id);
}

void ShareStage::setChart(int chart)
{
    m_drop->setCurrentIndex(chart);
}

void ShareStage::setDropShown(bool shown)
{
    m_drop->setVisible(shown);
}

void ShareStage::showSizes(const OwnSizes &sizes)
{
    m_tiles->setSizes(offered(sizes));
}

void ShareStage::setUndo(bool there)
{
    m_undo->setEnabled(there);
}

void ShareStage::setTooLittle(const QString &sentence, bool offersImport)
{
    m_place->setCurrentWidget(sentence.isEmpty() ? static_cast<QWidget *>(m_preview) : m_empty);
    m_empty->say(u"chart-line"_s, sentence, offersImport ? tr("Import purchases…") : QString());
}

void ShareStage::nameZoom()
{
    const QString now = NumberText(m_theme.language()).percent(m_preview->shownPercent() / 100.0);
    //: %1 is a percentage: "Fit 50%".
    m_zoom->setItemText(0, m_preview->zoom() == 0 ? tr("Fit %1").arg(now) : tr("Fit"));
}

} // namespace Shopbell
