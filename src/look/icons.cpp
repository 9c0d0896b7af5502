// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icons.h"

#include <QCache>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcIcons, "shopbell.look.icons")

namespace {

constexpr int cachedPixmaps = 600;

// Those that point along the line of reading; pictures of things (search, tag, phone) stay as they are.
constexpr std::array mirrored{
    "arrow-left"_L1,
    "arrow-right"_L1,
    "chevron-left"_L1,
    "chevron-right"_L1,
    "reply"_L1,
    "undo-2"_L1,
    "redo-2"_L1,
    "panel-left-close"_L1,
    "panel-left-open"_L1,
    "log-out"_L1,
    "external-link"_L1,
    "send"_L1,
    "list"_L1,
    "list-checks"_L1,
    "list-filter"_L1,
    "message-square-text"_L1,
    "file-text"_L1,
};

struct PixmapKey
{
    QString name;
    QRgb color = 0;
    int pixels = 0;

    friend bool operator==(const PixmapKey &, const PixmapKey &) = default;
    friend size_t qHash(const PixmapKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.name, key.color, key.pixels);
    }
};

} // namespace

// Shared by Icons and every QIcon made by it, so that an icon may outlive the theme.
class IconStore
{
public:
    QColor color(ColorToken token) const { return m_colors[size_t(token)]; }

    bool isRightToLeft() const { return m_rightToLeft; }

    void setLook(const Icons::Colors &colors, bool rightToLeft, double stroke)
    {
        m_colors = colors;
        if (rightToLeft == m_rightToLeft && qFuzzyCompare(stroke, m_stroke))
            return;
        m_rightToLeft = rightToLeft;
        m_stroke = stroke;
        m_pixmaps.clear();
    }

    QByteArray svg(const QString &name, const QColor &color)
    {
        QByteArray text = source(name);
        text.replace("currentColor", color.name().toLatin1());
        text.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(m_stroke) + '"');
        if (m_rightToLeft && Icons::isMirrored(name)) {
            text.insert(text.indexOf('>') + 1, "<g transform=\"matrix(-1 0 0 1 24 0)\">");
            text.insert(text.lastIndexOf("</svg>"), "</g>");
        }
        return text;
    }

    // pixels by pixels, with a device pixel ratio of 1.
    QPixmap pixmap(const QString &name, const QColor &color, int pixels)
    {
        const PixmapKey key{name, color.rgba(), pixels};
        if (const QPixmap *cached = m_pixmaps.object(key))
            return *cached;
        if (pixels <= 0)
            return {};
        QPixmap drawn(pixels, pixels);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setOpacity(color.alphaF());
        QSvgRenderer(svg(name, color)).render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        m_pixmaps.insert(key, new QPixmap(drawn));
        return drawn;
    }

private:
    // The SVG element without the licence comment before it.
    QByteArray source(const QString &name)
    {
        const auto known = m_sources.constFind(name);
        if (known != m_sources.constEnd())
            return *known;
        QFile file(u":/icons/%1.svg"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qCWarning(lcIcons) << "no icon named" << name;
            return name == "circle-help"_L1 ? QByteArray() : source(u"circle-help"_s);
        }
        const QByteArray text = file.readAll();
        return *m_sources.insert(name, text.sliced(std::max<qsizetype>(0, text.indexOf("<svg"))));
    }

    Icons::Colors m_colors;
    bool m_rightToLeft = false;
    double m_stroke = 2;
    QHash<QString, QByteArray> m_sources;
    QCache<PixmapKey, QPixmap> m_pixmaps{cachedPixmaps};
};

namespace {

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(std::shared_ptr<IconStore> store, QString name, const IconColors &colors)
        : m_store(std::move(store))
        , m_name(std::move(name))
        , m_colors(colors)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        const QSize pixels = (QSizeF(rect.size()) * ratio).toSize();
        painter->drawPixmap(rect, scaledPixmap(pixels, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &pixels, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        const int side = std::min(pixels.width(), pixels.height());
        const QPixmap square = m_store->pixmap(m_name, m_store->color(token(mode, state)), side);
        if (pixels == square.size() || pixels.isEmpty())
            return square;
        QPixmap boxed(pixels);
        boxed.fill(Qt::transparent);
        QPainter(&boxed).drawPixmap(m_store->isRightToLeft() ? pixels.width() - side : 0, (pixels.height() - side) / 2,
                                    square);
        return boxed;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"shopbell"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    ColorToken token(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_colors.disabled;
        return state == QIcon::On ? m_colors.checked.value_or(m_colors.normal) : m_colors.normal;
    }

    std::shared_ptr<IconStore> m_store;
    QString m_name;
    IconColors m_colors;
};

} // namespace

Icons::Icons() : m_store(std::make_shared<IconStore>()) {}
Icons::~Icons() = default;

QIcon Icons::icon(QAnyStringView name, IconColors colors) const
{
    return QIcon(new ThemedIconEngine(m_store, name.toString(), colors));
}

QPixmap Icons::pixmap(QAnyStringView name, const QColor &color, int size, double devicePixelRatio) const
{
    QPixmap pixmap = m_store->pixmap(name.toString(), color, qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void Icons::paint(QPainter &painter, const QRectF &rect, QAnyStringView name, const QColor &color) const
{
    const double ratio = painter.device()->devicePixelRatio();
    const double side = std::min(rect.width(), rect.height());
    const QPixmap pixmap = m_store->pixmap(name.toString(), color, qRound(side * ratio));
    // On whole device pixels, so that strokes stay sharp in a list.
    const QPointF corner = painter.deviceTransform().map(rect.center() - QPointF(side, side) / 2);
    const QPointF shift = QPointF(qRound(corner.x()), qRound(corner.y())) - corner;
    painter.drawPixmap(QRectF(rect.center() - QPointF(side, side) / 2 + shift / ratio, QSizeF(side, side)), pixmap,
                       QRectF(pixmap.rect()));
}

QByteArray Icons::svg(QAnyStringView name, const QColor &color) const
{
    return m_store->svg(name.toString(), color);
}

QStringList Icons::names()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

bool Icons::isMirrored(QAnyStringView name)
{
    return std::ranges::any_of(mirrored, [&](QLatin1StringView one) { return one == name; });
}

void Icons::setLook(const Colors &colors, bool rightToLeft, double stroke)
{
    m_store->setLook(colors, rightToLeft, stroke);
}

} // namespace Shopbell
