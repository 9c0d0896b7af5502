// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/looktiles.h"

#include "look/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace Shopbell {

namespace {

constexpr int lookSide = 57;
constexpr int lookEdge = 4; ///< Around the picture, for the mark of the chosen one.
constexpr double lookRadius = 6;

class LookTile : public QRadioButton
{
public:
    LookTile(const Theme &theme, const QString &name, QWidget *parent) : QRadioButton(parent), m_theme(theme)
    {
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        const auto fit = [this] { setFixedSize(sizeHint()); };
        connect(&theme, &Theme::changed, this, fit);
        fit();
    }

    void setPicture(const QImage &picture)
    {
        m_picture = picture;
        update();
    }

    QSize sizeHint() const override
    {
        const int words =
            QFontMetrics(m_theme.font(TypeRole::Micro, QFont::DemiBold)).horizontalAdvance(accessibleName());
        return {std::max(m_theme.scaled(lookSide) + 2 * lookEdge, words + 4),
                m_theme.scaled(lookSide) + 2 * lookEdge + m_theme.lineHeight(TypeRole::Micro)};
    }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const double side = m_theme.scaled(lookSide);
        const QRectF place((width() - side) / 2, lookEdge, side, side);
        QPainterPath shape;
        shape.addRoundedRect(place, lookRadius, lookRadius);
        painter.fillPath(shape, m_theme.color(ColorToken::Sunken));
        if (!m_picture.isNull()) {
            painter.save();
            painter.setClipPath(shape);
            painter.drawImage(place,
                              m_picture.scaled((place.size() * devicePixelRatioF()).toSize(),
                                               Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
            painter.restore();
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(ColorToken::Line), 1));
        painter.drawPath(shape);
        if (isChecked()) {
            painter.setPen(QPen(m_theme.color(ColorToken::Accent), 2));
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), lookRadius + 2, lookRadius + 2);
        }
        painter.setPen(m_theme.color(isChecked() ? ColorToken::AccentText : ColorToken::Text2));
        painter.setFont(m_theme.font(TypeRole::Micro, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.drawText(QRectF(0, place.bottom() + lookEdge, width(), m_theme.lineHeight(TypeRole::Micro)),
                         Qt::AlignCenter, accessibleName());
    }

private:
    const Theme &m_theme;
    QImage m_picture;
};

} // namespace

LookTiles::LookTiles(const Theme &theme, const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *tile = new LookTile(theme, names[i], this);
        m_group->addButton(tile, int(i));
        row->addWidget(tile);
    }
    row->addStretch();
    setAccessibleName(tr("Look"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int look, bool on) { // A screen reader toggles.
        if (on)
            Q_EMIT chosen(look);
    });
}

void LookTiles::setCurrent(int look)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(look))
        button->setChecked(true);
}

void LookTiles::setPicture(int look, const QImage &picture)
{
    if (auto *tile = static_cast<LookTile *>(m_group->button(look)))
        tile->setPicture(picture);
}

} // namespace Shopbell
