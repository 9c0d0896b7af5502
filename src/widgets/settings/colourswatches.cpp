// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/colourswatches.h"

#include "look/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

class Swatch : public QRadioButton
{
public:
    Swatch(const Theme &theme, const QColor &colour, QWidget *parent)
        : QRadioButton(parent)
        , m_theme(theme)
        , m_colour(colour)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    const QColor &colour() const { return m_colour; }
    QSize sizeHint() const override { return QSize(m_theme.scaled(26) + 8, m_theme.scaled(26) + 8); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = m_theme.scaled(26);
        const QRectF disc(QRectF(rect()).center() - QPointF(side, side) / 2, QSizeF(side, side));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(disc);
        if (isChecked()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.color(ColorToken::Accent), 2));
            painter.drawEllipse(disc.adjusted(-3, -3, 3, 3));
        }
    }

private:
    const Theme &m_theme;
    QColor m_colour;
};

} // namespace

ColourSwatches::ColourSwatches(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(2);
    setAccessibleName(tr("Brand colour"));
    setColours(namedBrandSuggestions(theme.tokens()));
    connect(&theme, &Theme::changed, this, &ColourSwatches::takeRoom);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on) // Not by clicks: a screen reader toggles.
            Q_EMIT chosen(static_cast<Swatch *>(button)->colour());
    });
}

void ColourSwatches::setColours(const QList<NamedColour> &colours)
{
    qDeleteAll(m_group->buttons());
    for (const NamedColour &named : colours) {
        auto *swatch = new Swatch(m_theme, named.colour, this);
        swatch->setAccessibleName(named.name);
        swatch->setToolTip(named.name);
        m_row->addWidget(swatch);
        m_group->addButton(swatch);
    }
    takeRoom();
}

void ColourSwatches::takeRoom()
{
    // The style sheet gives radio buttons a minimum that is smaller than these, and new ones are not counted while hidden.
    const auto swatches = m_group->buttons();
    QSize room(0, 0);
    for (const QAbstractButton *swatch : swatches)
        room = {room.width() + swatch->sizeHint().width(), std::max(room.height(), swatch->sizeHint().height())};
    setMinimumSize(room.width() + m_row->spacing() * std::max(0, int(swatches.size()) - 1), room.height());
}

void ColourSwatches::setCurrent(const QColor &colour)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(static_cast<Swatch *>(button)->colour().rgb() == colour.rgb());
    m_group->setExclusive(true);
}

QList<QColor> brandSuggestions(const Tokens &tokens)
{
    const QList<QColor> &series = tokens.chartSeries(Appearance::Light);
    return {tokens.defaultBrand(), tokens.color(ColorToken::Accent, Appearance::Light), series.value(3),
            series.value(1), tokens.color(ColorToken::Negative, Appearance::Light)};
}

QList<NamedColour> namedBrandSuggestions(const Tokens &tokens)
{
    const QStringList names{ColourSwatches::tr("Amber"), ColourSwatches::tr("Pine"), ColourSwatches::tr("Plum"),
                            ColourSwatches::tr("Blue"), ColourSwatches::tr("Brick")};
    const QList<QColor> colours = brandSuggestions(tokens);
    QList<NamedColour> named;
    for (qsizetype i = 0; i < colours.size(); ++i)
        named.append({colours[i], names.value(i)});
    return named;
}

} // namespace Shopbell
