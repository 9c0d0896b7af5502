// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/sizetiles.h"

#include "look/theme.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/labelwords.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int tileWidth = 82;
constexpr int tileHeight = 64;
constexpr double tileRadius = 8;
constexpr double shapeSide = 22; ///< Of the little shape, its longer side.

QString pixelsOf(QSize size)
{
    //: A size in pixels: width × height.
    return QCoreApplication::translate("Shopbell::SizeTiles", "%1×%2").arg(size.width()).arg(size.height());
}

/// The shape of the picture, its name and its pixels.
class SizeTile : public QRadioButton
{
public:
    SizeTile(const Theme &theme, const OfferedSize &size, QWidget *parent)
        : QRadioButton(parent)
        , m_theme(theme)
        , m_size(size)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(QCoreApplication::translate("Shopbell::SizeTiles", "%1, %2 by %3 pixels")
                              .arg(size.name)
                              .arg(size.pixels.width())
                              .arg(size.pixels.height()));
        setToolTip(size.name);
        const auto fit = [this] { setFixedSize(sizeHint()); };
        connect(&theme, &Theme::changed, this, fit);
        fit();
    }

    QSize sizeHint() const override { return {m_theme.scaled(tileWidth), m_theme.scaled(tileHeight)}; }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double edge = isChecked() ? 2 : 1;
        const QRectF tile = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        painter.setPen(QPen(m_theme.color(isChecked() ? ColorToken::Accent : ColorToken::LineStrong), edge));
        painter.setBrush(m_theme.color(isChecked()        ? ColorToken::Surface
                                           : underMouse() ? ColorToken::Hover
                                                          : ColorToken::Canvas));
        painter.drawRoundedRect(tile, tileRadius, tileRadius);

        const int micro = m_theme.lineHeight(TypeRole::Micro);
        const QRectF pixels(0, height() - micro - 3, width(), micro);
        const QRectF name(2, pixels.top() - micro + 1, width() - 4, micro);
        painter.setPen(m_theme.color(isChecked() ? ColorToken::AccentText : ColorToken::Text2));
        const QFont font = m_theme.font(TypeRole::Micro, isChecked() ? QFont::DemiBold : QFont::Medium);
        painter.setFont(font);
        painter.drawText(name, Qt::AlignCenter,
                         QFontMetrics(font).elidedText(m_size.shortName, Qt::ElideRight, int(name.width())));
        QFont small = m_theme.font(TypeRole::Micro);
        small.setPointSizeF(small.pointSizeF() * 0.92);
        painter.setFont(small);
        painter.setPen(m_theme.color(ColorToken::Text3));
        painter.drawText(pixels, Qt::AlignCenter, pixelsOf(m_size.pixels));
        paintShape(painter, QRectF(0, 3, width(), name.top() - 4));
    }

private:
    void paintShape(QPainter &painter, const QRectF &place) const
    {
        const QSizeF shape = QSizeF(m_size.pixels)
                                 .scaled(m_theme.scaled(int(shapeSide)), std::min(place.height() - 2, shapeSide * 2),
                                         Qt::KeepAspectRatio);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(isChecked() ? ColorToken::Accent : ColorToken::Text2), 1.5));
        painter.drawRoundedRect(QRectF(place.center() - QPointF(shape.width(), shape.height()) / 2, shape), 2, 2);
    }

    const Theme &m_theme;
    OfferedSize m_size;
};

} // namespace

SizeTiles::SizeTiles(const Theme &theme, const std::vector<OfferedSize> &sizes, size_t tiles, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sizes(sizes)
    , m_flow(new FlowLayout(8, 8, this))
    , m_group(new QButtonGroup(this))
    , m_more(new QToolButton)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Size of the picture"));
    m_more->setProperty("framed", true);
    m_more->setObjectName(u"moreSizes"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    for (size_t i = 0; i < std::min(tiles, m_sizes.size()); ++i) {
        auto *tile = new SizeTile(theme, m_sizes[i], this);
        m_flow->addWidget(tile);
        m_group->addButton(tile, int(i));
    }
    m_more->setMenu(new QMenu(m_more));
    fillMenu();
    m_flow->addWidget(m_more);
    nameMore({});

    connect(m_group, &QButtonGroup::idToggled, this, [this](int i, bool on) { // Not by clicks: a screen reader toggles.
        if (!on)
            return;
        nameMore({});
        Q_EMIT sizeChosen(m_sizes[size_t(i)].id);
    });
    connect(m_more->menu(), &QMenu::triggered, this, [this](const QAction *action) {
        if (!action->isCheckable())
            return;
        setCurrent(action->data().toString());
        Q_EMIT sizeChosen(action->data().toString());
    });
}

void SizeTiles::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    auto *all = new QActionGroup(menu);
    for (const OfferedSize &size : m_sizes) {
        //: %1 is a name, %2 pixels: "LinkedIn  1200×627".
        QAction *action = menu->addAction(tr("%1  %2").arg(labelWords(size.name), pixelsOf(size.pixels)));
        action->setCheckable(true);
        action->setData(size.id);
        all->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Own size…"), this, &SizeTiles::ownSizeWanted);
    for (const OfferedSize &size : m_sizes) {
        if (size.isOwn)
            //: %1 is a size that the owner named.
            menu->addAction(tr("Take “%1” out of the list").arg(labelWords(size.name)), this,
                            [this, id = size.id] { Q_EMIT removeWanted(id); });
    }
}

void SizeTiles::setSizes(const std::vector<OfferedSize> &sizes)
{
    m_sizes = sizes;
    fillMenu();
    setCurrent(m_current);
}

void SizeTiles::setCurrent(const QString &id)
{
    m_current = id;
    bool tile = false;
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons()) {
        const bool on = m_sizes[size_t(m_group->id(button))].id == id;
        button->setChecked(on);
        tile = tile || on;
    }
    m_group->setExclusive(true);
    for (QAction *action : m_more->menu()->actions()) {
        if (action->isCheckable())
            action->setChecked(action->data().toString() == id);
    }
    nameMore(tile ? QString() : id);
}

void SizeTiles::nameMore(const QString &id)
{
    const auto known = std::ranges::find(m_sizes, id, &OfferedSize::id);
    const bool named = !id.isEmpty() && known != m_sizes.end();
    m_more->setText(named ? known->name : tr("More sizes…"));
    m_more->setAccessibleName(named ? tr("More sizes; %1 is chosen").arg(known->name) : tr("More sizes"));
    takeHeight();
}

void SizeTiles::takeHeight()
{
    m_flow->invalidate();
    setFixedHeight(heightForWidth(width()));
}

void SizeTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeHeight();
}

int SizeTiles::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

} // namespace Shopbell
