// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/art.h"

#include "look/theme.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcArt, "shopbell.look.art")

namespace {

QByteArray artSource(const QString &name)
{
    QFile file(u":/art/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qCWarning(lcArt) << "no picture named" << name;
    return {};
}

} // namespace

QIcon programIcon()
{
    QIcon icon;
    const auto add = [&icon](const QString &name, std::initializer_list<int> sides) {
        QSvgRenderer renderer(artSource(name));
        for (const int side : sides) {
            QPixmap pixmap(side, side);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            painter.end();
            icon.addPixmap(pixmap);
        }
    };
    add(u"shopbell-icon-small"_s, {16, 22, 24});
    add(u"shopbell-icon"_s, {32, 48, 64, 128, 256});
    return icon;
}

namespace paint {

QSizeF artSize(QAnyStringView name)
{
    return QSvgRenderer(artSource(name.toString())).defaultSize();
}

void art(QPainter &painter, const QRectF &rect, const Theme &theme, QAnyStringView name)
{
    QByteArray text = artSource(name.toString());
    text.replace("currentColor", theme.brand().name().toLatin1());
    QSvgRenderer renderer(text);
    if (!renderer.isValid())
        return;
    const QSizeF size = QSizeF(renderer.defaultSize()).scaled(rect.size(), Qt::KeepAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(
        &painter,
        QRectF(rect.center().x() - size.width() / 2, rect.bottom() - size.height(), size.width(), size.height()));
    painter.restore();
}

} // namespace paint
} // namespace Shopbell
