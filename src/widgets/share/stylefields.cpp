// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/stylefields.h"

#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/settings/colourswatches.h"
#include "widgets/share/looktiles.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr qsizetype coloursOffered = 4; ///< The brand's among them; as many as a row takes.

/// -1 when it is not among them.
qsizetype indexOf(const QList<NamedColour> &offered, const QColor &colour)
{
    const auto found = std::ranges::find(offered, colour, &NamedColour::colour);
    return found == offered.end() ? -1 : found - offered.begin();
}

} // namespace

QWidget *makeOptionHead(const Theme &theme, const QString &title, QWidget *trailing)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto *words = new TextLabel(theme, TypeRole::Small, ColorToken::Text, title);
    words->setWeight(QFont::DemiBold);
    row->addWidget(words, 1);
    if (trailing)
        row->addWidget(trailing);
    return head;
}

StyleFields::StyleFields(const Theme &theme, const QList<std::pair<QString, QString>> &looks, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_looks(looks)
    , m_swatches(new ColourSwatches(theme))
    , m_logo(new QPushButton(tr("Logo")))
{
    QStringList names;
    for (const auto &[key, name] : looks)
        names << name;
    m_lookTiles = new LookTiles(theme, names);
    m_swatches->setAccessibleName(tr("Colour of the picture"));
    auto *other = new IconButton(theme, "plus", tr("Another colour…"), IconButton::Look::Edged);
    m_logo->setObjectName(u"logo"_s);
    m_logo->setProperty("small", true);
    giveIcon(m_logo, theme, "image");

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makeOptionHead(theme, tr("Look")));
    column->addWidget(m_lookTiles);
    column->addSpacing(8);
    column->addWidget(makeOptionHead(theme, tr("Colour and logo")));
    auto *row = new FlowLayout(4, 4);
    row->addWidget(m_swatches);
    row->addWidget(other);
    row->addWidget(m_logo);
    column->addLayout(row);

    connect(m_lookTiles, &LookTiles::chosen, this, [this](int look) {
        m_style.look = m_looks.value(look).first;
        Q_EMIT changed(m_style);
    });
    connect(m_swatches, &ColourSwatches::chosen, this, &StyleFields::takeColour);
    connect(other, &QToolButton::clicked, this, &StyleFields::chooseOtherColour);
    connect(m_logo, &QPushButton::clicked, this, [this] {
        if (!m_hasLogo)
            Q_EMIT logoWanted();
    });
    connect(m_logo, &QPushButton::toggled, this, [this](bool on) {
        m_style.logo = on;
        Q_EMIT changed(m_style);
    });
}

void StyleFields::setStyle(const PostStyle &style, const QColor &brand, bool hasLogo)
{
    const QSignalBlocker quiet(m_logo);
    m_style = style;
    offer(brand, style.colour);
    m_swatches->setCurrent(style.colour.isValid() ? style.colour : brand);
    const auto look = std::ranges::find(m_looks, style.look, &std::pair<QString, QString>::first);
    m_lookTiles->setCurrent(look == m_looks.end() ? 0 : int(look - m_looks.begin()));
    m_hasLogo = hasLogo;
    m_logo->setCheckable(hasLogo);
    m_logo->setChecked(style.logo && hasLogo);
    m_logo->setText(hasLogo ? tr("Logo") : tr("Logo…"));
    m_logo->setAccessibleName(hasLogo ? tr("Show the logo") : tr("Choose a logo…"));
    m_logo->setToolTip(hasLogo ? tr("Show the logo of the shop")
                               : tr("The shop has no logo yet. Choose the picture that becomes its logo."));
}

void StyleFields::setLookPicture(int look, const QImage &picture)
{
    m_lookTiles->setPicture(look, picture);
}

void StyleFields::offer(const QColor &brand, const QColor &wanted)
{
    QList<NamedColour> offered{{brand, tr("Brand colour")}};
    for (const NamedColour &named : namedBrandSuggestions(m_theme.tokens())) {
        if (named.colour != brand && offered.size() < coloursOffered)
            offered.append(named);
    }
    const auto isOffered = [&offered](const QColor &colour) { return indexOf(offered, colour) >= 0; };
    QColor own = m_own;
    if (wanted.isValid() && !isOffered(wanted))
        own = wanted;
    else if (isOffered(own) || indexOf(offered, wanted) == offered.size() - 1)
        own = QColor(); // It would stand there twice, or hide the one that is wanted.
    if (brand == m_brand && own == m_own)
        return;
    m_brand = brand;
    m_own = own;
    if (own.isValid())
        offered.last() = {own, tr("Own colour")};
    m_swatches->setColours(offered);
}

void StyleFields::takeColour(const QColor &colour)
{
    m_style.colour = colour == m_brand ? QColor() : colour;
    m_swatches->setCurrent(colour);
    Q_EMIT changed(m_style);
}

void StyleFields::chooseOtherColour()
{
    auto *dialog = new QColorDialog(m_style.colour.isValid() ? m_style.colour : m_brand, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour of the picture"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        offer(m_brand, colour);
        takeColour(colour);
    });
    dialog->open();
}

} // namespace Shopbell
