// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturesizes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcPictureSizes, "shopbell.charts.sizes")

namespace {

constexpr int leastSide = 200;
constexpr int mostSide = 8000;

Error badSize(const QString &what)
{
    return {Error::Kind::Invalid, what};
}

bool isSide(int pixels)
{
    return pixels >= leastSide && pixels <= mostSide;
}

Result<PictureSize> sizeFrom(const QJsonObject &row)
{
    PictureSize size;
    size.id = row["id"_L1].toString();
    size.name = row["name"_L1].toString();
    if (size.id.isEmpty() || size.name.isEmpty())
        return badSize(u"a size without id or name"_s);
    size.pixels = {row["width"_L1].toInt(), row["height"_L1].toInt()};
    if (!isSide(size.pixels.width()) || !isSide(size.pixels.height()))
        return badSize(u"%1: a side is under %2 or over %3 pixels"_s.arg(size.id).arg(leastSide).arg(mostSide));
    size.safe = usualSafeMargins(size.pixels);
    if (row.contains("safe"_L1)) {
        const QJsonArray safe = row["safe"_L1].toArray();
        bool isWhole = safe.size() == 4;
        for (const auto &side : safe)
            isWhole = isWhole && side.toInt(-1) >= 0;
        if (!isWhole)
            return badSize(u"%1: safe is four numbers: top, right, bottom, left"_s.arg(size.id));
        size.safe = {safe[3].toInt(), safe[0].toInt(), safe[1].toInt(), safe[2].toInt()};
    }
    if (size.safe.left() + size.safe.right() > size.pixels.width() / 2
        || size.safe.top() + size.safe.bottom() > size.pixels.height() / 2)
        return badSize(u"%1: the safe margins leave less than half"_s.arg(size.id));
    size.mostBytes = row["most_bytes"_L1].toInteger();
    return size;
}

} // namespace

Result<std::vector<PictureSize>> pictureSizesFrom(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.object()["sizes"_L1].isArray())
        return badSize(u"no list of sizes: %1"_s.arg(fault.errorString()));
    std::vector<PictureSize> sizes;
    QSet<QString> ids;
    const QJsonArray rows = document.object()["sizes"_L1].toArray();
    for (const auto &row : rows) {
        const Result<PictureSize> size = sizeFrom(row.toObject());
        if (!size)
            return size.error();
        if (ids.contains(size->id))
            return badSize(u"%1 is there twice"_s.arg(size->id));
        ids.insert(size->id);
        sizes.push_back(*size);
    }
    return sizes;
}

QByteArray jsonOf(const std::vector<PictureSize> &sizes)
{
    QJsonArray rows;
    for (const PictureSize &size : sizes) {
        QJsonObject row{
            {u"id"_s, size.id},
            {u"name"_s, size.name},
            {u"width"_s, size.pixels.width()},
            {u"height"_s, size.pixels.height()},
            {u"safe"_s, QJsonArray{size.safe.top(), size.safe.right(), size.safe.bottom(), size.safe.left()}}};
        if (size.mostBytes > 0)
            row[u"most_bytes"_s] = size.mostBytes;
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{u"sizes"_s, rows}}).toJson();
}

std::vector<PictureSize> bundledPictureSizes()
{
    QFile file(u":/pictures/social.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcPictureSizes) << "cannot read" << file.fileName() << file.errorString();
        return {};
    }
    Result<std::vector<PictureSize>> sizes = pictureSizesFrom(file.readAll());
    if (sizes)
        return *std::move(sizes);
    qCCritical(lcPictureSizes) << sizes.error().detail;
    return {};
}

std::optional<PictureSize> pictureSize(const std::vector<PictureSize> &sizes, QStringView id)
{
    const auto found = std::ranges::find_if(sizes, [id](const PictureSize &size) { return size.id == id; });
    return found == sizes.end() ? std::nullopt : std::optional(*found);
}

Result<PictureSize> ownPictureSize(QStringView widthTimesHeight)
{
    QString text = widthTimesHeight.trimmed().toString().toLower();
    text.replace(u'×', u'x');
    const QStringList sides = text.split(u'x');
    bool isWidth = false;
    bool isHeight = false;
    const QSize pixels(sides.value(0).trimmed().toInt(&isWidth), sides.value(1).trimmed().toInt(&isHeight));
    if (sides.size() != 2 || !isWidth || !isHeight || !isSide(pixels.width()) || !isSide(pixels.height()))
        return badSize(u"“%1” is no size"_s.arg(text));
    return PictureSize{.id = {}, .name = {}, .pixels = pixels, .safe = usualSafeMargins(pixels), .mostBytes = 0};
}

QString nameOf(const PictureSize &size)
{
    // The names of the bundled list, for the translators; a name that an owner wrote there is shown as it is.
    [[maybe_unused]] static constexpr const char *bundled[] = {
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Instagram square"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Instagram portrait"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Story"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Link preview"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Wide"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Xiaohongshu"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Facebook square"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Facebook portrait"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Facebook story"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Instagram landscape"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Pinterest pin"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Xiaohongshu, small"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Xiaohongshu, large"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "WeChat Moments"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "WeChat cover"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "WeChat thumbnail"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Douyin cover"),
        QT_TRANSLATE_NOOP("Shopbell::PictureSize", "Douyin story"),
    };

    if (size.name.isEmpty())
        return u"%1 × %2"_s.arg(size.pixels.width()).arg(size.pixels.height());
    return QCoreApplication::translate("Shopbell::PictureSize", size.name.toUtf8().constData());
}

} // namespace Shopbell
