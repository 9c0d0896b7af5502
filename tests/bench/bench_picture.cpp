// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_picture SHOP ROWS: a chart of the shop as a picture to post, 1080 x 1920, with QT_QPA_PLATFORM=offscreen.

#include "answers.h"
#include "charts/picturesizes.h"
#include "charts/socialpicture.h"
#include "format/statistictext.h"
#include "look/fonts.h"
#include "look/theme.h"
#include "services/readstatistics.h"

#include <QApplication>
#include <QBuffer>

using namespace Shopbell;
using namespace Shopbell::Bench;
using namespace Qt::StringLiterals;

namespace {
SocialContent contentOf(const Statistics &statistics, SocialLook look)
{
    SocialContent content;
    content.look = look;
    content.language = QLocale(u"en_GB"_s);
    content.lineAbove = u"A year of new faces"_s;
    content.headline = u"Of August’s new faces, more than four in ten came back."_s;
    content.source = u"New customers who bought again within 60 days, by month of their first visit, September 2024 to "
                     "August 2025. August: 30 of 71."_s;
    content.signOff = u"Thank you, Wellbrook."_s;
    content.bars = socialBars(statistics, content.language);
    content.named = int(content.bars.size()) - 1;
    content.shopName = u"Poppyseed Lane"_s;
    content.shopPlace = u"Bakery, 14 Lane End, Wellbrook"_s;
    content.shopKind = u"bakery"_s;
    return content;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "png"))
        qFatal("no PNG");
    return bytes;
}
} // namespace

int main(int argc, char *argv[])
{
    const QApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("Usage: bench_picture SHOP ROWS");
    const qint64 rows = arguments[2].toLongLong();
    const Statistics statistics = valueOf(ReadStatistics(openShop(arguments[1])).read({}));
    std::ignore = Fonts::load();
    const Theme theme;
    const PictureSize size = valueOf(ownPictureSize(u"1080x1920"));

    Samples first;
    Samples pictures;
    Samples drawn;
    double reference = 0;
    for (const SocialLook look : socialLooks) {
        const SocialContent content = contentOf(statistics, look);
        QByteArray bytes;
        first.add(timed([&] { bytes = valueOf(socialFile(size, content, theme)); }));
        for (int i = 0; i < 9; ++i) {
            pictures.add(timed([&] {
                if (valueOf(socialFile(size, content, theme)) != bytes)
                    qFatal("the same picture has other bytes");
            }));
        }
        QImage image;
        for (int i = 0; i < 9; ++i)
            drawn.add(timed([&] { image = render(size, content, theme); }));
        reference = std::max(reference, medianOf(5, [&] { asPng(image); }));
    }
    const Reference encoding{reference, "its PNG encoded, no more"};
    report("one social image, 1080x1920, the first", rows, first.largest(), "ms", encoding);
    report("one social image, 1080x1920, p95", rows, pictures.percentile(0.95), "ms", encoding);
    report("one social image, 1080x1920, drawn only, p95", rows, drawn.percentile(0.95), "ms", encoding);
    return 0;
}
