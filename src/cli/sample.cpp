// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/shopaccess.h"
#include "cli/values.h"
#include "services/makesample.h"

#include <QDir>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
QList<QCommandLineOption> sampleOptions()
{
    return {
        {u"reviews"_s, CliText::tr("How many reviews, up to a million; 1200 unless told."), u"N"_s, u"1200"_s},
        {u"customers"_s, CliText::tr("How many customers it has; 600 unless told."), u"N"_s, u"600"_s},
        {u"purchases"_s,
         CliText::tr("About how many purchases they make; unless told as many as a BG/NBD model gives: gaps with rates "
                     "of Gamma(1/2, 18 days), and a chance of Beta(1, 3) to stay away after each purchase."),
         u"N"_s},
        {u"months"_s, CliText::tr("How far back they go; 24 unless told."), u"N"_s, u"24"_s},
        {u"seed"_s, CliText::tr("The same seed and --until give the same content."), u"N"_s, u"1"_s},
        {u"until"_s, CliText::tr("The last day; today unless told, or yesterday before its morning."), u"DATE"_s},
        {u"language"_s, CliText::tr("Language of the reviews: en or zh."), u"LANGUAGE"_s, u"en"_s}};
}

Result<SampleWishes> sampleWishesFrom(const Call &call)
{
    const Result<qint64> reviews = numberFrom(call.value("reviews"), 0, 1'000'000);
    const Result<qint64> customers = numberFrom(call.value("customers"), 1, 1'000'000);
    const Result<qint64> purchases =
        call.isSet("purchases") ? numberFrom(call.value("purchases"), 1, 10'000'000) : Result<qint64>(0);
    const Result<qint64> months = numberFrom(call.value("months"), 1, 600);
    const Result<qint64> seed = numberFrom(call.value("seed"), 0, std::numeric_limits<quint32>::max());
    const Result<QDate> until = call.isSet("until")
        ? dayFrom(call.value("until"))
        : lastSampleDay(QDateTime::currentMSecsSinceEpoch(), call.value("language"));
    for (const Result<qint64> *number : {&reviews, &customers, &purchases, &months, &seed}) {
        if (!*number)
            return number->error();
    }
    if (!until)
        return until.error();
    const QString language = call.value("language");
    if (language != "en"_L1 && language != "zh"_L1)
        return Error{Error::Kind::Invalid, CliText::tr("There is no sample in “%1”, only in en and zh.").arg(language)};
    SampleWishes wishes;
    wishes.reviews = int(*reviews);
    wishes.customers = int(*customers);
    wishes.purchases = int(*purchases);
    wishes.months = int(*months);
    wishes.seed = quint32(*seed);
    wishes.until = *until;
    wishes.language = language;
    return wishes;
}

QString progressText(const SampleProgress &made)
{
    if (made.purchases > 0)
        return CliText::tr("%Ln purchases made", "", int(made.purchases));
    return made.reviews > 0 ? CliText::tr("%Ln reviews made", "", made.reviews)
                            : CliText::tr("%Ln customers made", "", made.customers);
}

Exit runSample(const Call &call)
{
    const Result<SampleWishes> wishes = sampleWishesFrom(call);
    if (!wishes)
        return wrongValue(call, wishes.error());
    const QString path = call.arguments.first();
    const Result<ShopFilePtr> file = makeSampleShop(
        path, *wishes, {}, [&](const SampleProgress &made) { call.console.progress(progressText(made)); }, interrupted);
    if (!file)
        return failed(call, file.error(), Task::MakeSample);
    const QJsonObject json{{u"path"_s, QDir(path).absolutePath()},
                           {u"reviews"_s, wishes->reviews},
                           {u"seed"_s, qint64(wishes->seed)},
                           {u"until"_s, wishes->until.toString(Qt::ISODate)},
                           {u"language"_s, wishes->language}};
    call.console.report(json, [&] {
        return CliText::tr("Made %1 with %Ln reviews.", "", wishes->reviews).arg(QDir::toNativeSeparators(path));
    });
    return Exit::Done;
}
} // namespace

const Command sampleCommand{"sample"_L1, "SHOP"_L1,
                            QT_TRANSLATE_NOOP("Shopbell::Cli", "Makes a shop full of believable, made-up reviews."),
                            sampleOptions, runSample};

} // namespace Shopbell::Cli
