// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcTokens, "shopbell.look.tokens")

namespace {

// In the order of the enums.
constexpr std::array<QLatin1StringView, colorTokenCount> colorNames{
    "window"_L1,
    "canvas"_L1,
    "surface"_L1,
    "sunken"_L1,
    "hover"_L1,
    "selected"_L1,
    "selectedInactive"_L1,
    "line"_L1,
    "lineStrong"_L1,
    "control"_L1,
    "text"_L1,
    "text2"_L1,
    "text3"_L1,
    "disabled"_L1,
    "accent"_L1,
    "accentHover"_L1,
    "accentPressed"_L1,
    "onAccent"_L1,
    "accentText"_L1,
    "accentSoft"_L1,
    "brass"_L1,
    "brassText"_L1,
    "brassSoft"_L1,
    "positive"_L1,
    "positiveText"_L1,
    "positiveSoft"_L1,
    "negative"_L1,
    "negativeText"_L1,
    "negativeSoft"_L1,
    "neutral"_L1,
    "neutralText"_L1,
    "neutralSoft"_L1,
    "warnText"_L1,
    "warnSoft"_L1,
    "warn"_L1,
    "danger"_L1,
    "dangerSoft"_L1,
    "focus"_L1,
};

constexpr std::array<QLatin1StringView, typeRoleCount> typeNames{
    "micro"_L1, "small"_L1, "body"_L1, "reading"_L1, "strong"_L1, "title"_L1, "section"_L1, "page"_L1, "figure"_L1,
};

// Paths in the file: "size.icon.rail", "size.avatar.0".
constexpr std::array<QLatin1StringView, sizeTokenCount> sizePaths{
    "size.button"_L1,       "size.buttonSmall"_L1, "size.input"_L1,       "size.inputSmall"_L1,
    "size.segment"_L1,      "size.chip"_L1,        "size.checkbox"_L1,    "size.switch.0"_L1,
    "size.switch.1"_L1,     "size.railItem"_L1,    "size.filterRow"_L1,   "size.menuBar"_L1,
    "size.statusBar"_L1,    "size.reviewRow"_L1,   "size.customerRow"_L1, "size.tableRow"_L1,
    "size.askRow"_L1,       "size.tableHeader"_L1, "size.todayRow"_L1,    "size.promiseRow"_L1,
    "size.shareRow"_L1,     "size.avatar.0"_L1,    "size.avatar.1"_L1,    "size.avatar.2"_L1,
    "size.avatar.3"_L1,     "size.avatar.4"_L1,    "size.avatar.5"_L1,    "size.icon.inline"_L1,
    "size.icon.control"_L1, "size.icon.button"_L1, "size.icon.rail"_L1,   "size.icon.empty"_L1,
    "size.star.0"_L1,       "size.star.1"_L1,      "size.star.2"_L1,      "size.ring"_L1,
    "size.emptyTile"_L1,    "space.pageHeader"_L1, "space.paneHeader"_L1, "awning.railHeight"_L1,
    "size.hitTargetMin"_L1,
};

constexpr std::array<QLatin1StringView, spaceTokenCount> spacePaths{
    "space.grid"_L1,
    "space.pagePadding"_L1,
    "space.cardGap"_L1,
    "space.cardPadding"_L1,
};

constexpr std::array<QLatin1StringView, radiusTokenCount> radiusPaths{
    "radius.input"_L1, "radius.button"_L1,    "radius.buttonSmall"_L1, "radius.chip"_L1,
    "radius.card"_L1,  "radius.boardCard"_L1, "radius.dialogInner"_L1, "radius.selection"_L1,
};

constexpr std::array<QLatin1StringView, paneTokenCount> panePaths{
    "pane.rail"_L1,
    "pane.reviewsFilter"_L1,
    "pane.reviewsList"_L1,
    "pane.reviewsDetailMin"_L1,
    "pane.insightsGallery"_L1,
    "pane.shareSource"_L1,
    "pane.shareInspector"_L1,
    "pane.settingsNav"_L1,
    "pane.customerProfile"_L1,
};

constexpr std::array<QLatin1StringView, motionTokenCount> motionPaths{
    "motion.hoverMs"_L1,
    "motion.switchMs"_L1,
    "motion.toastMs"_L1,
    "motion.paneMs"_L1,
};

constexpr std::array<QLatin1StringView, 2> appearanceNames{"light"_L1, "dark"_L1};

} // namespace

class TokenReader
{
public:
    TokenReader(Tokens &tokens, QJsonObject root) : m_tokens(tokens), m_root(std::move(root)) {}

    void readAll()
    {
        readColors();
        readType();
        for (size_t i = 0; i < sizePaths.size(); ++i)
            m_tokens.m_sizes[i] = number(sizePaths[i]);
        for (size_t i = 0; i < spacePaths.size(); ++i)
            m_tokens.m_spaces[i] = qRound(number(spacePaths[i]));
        for (size_t i = 0; i < radiusPaths.size(); ++i)
            m_tokens.m_radii[i] = qRound(number(radiusPaths[i]));
        for (size_t i = 0; i < panePaths.size(); ++i)
            m_tokens.m_panes[i] = paneWidths(panePaths[i]);
        for (size_t i = 0; i < motionPaths.size(); ++i)
            m_tokens.m_motions[i] = qRound(number(motionPaths[i]));
        m_tokens.m_undoSeconds = qRound(number("motion.undoToastSeconds"_L1));
        m_tokens.m_focusWidth = qRound(number("focus.width"_L1));
        m_tokens.m_focusGap = qRound(number("focus.gap"_L1));
        m_tokens.m_selectionBarWidth = qRound(number("selectionBar.width"_L1));
        m_tokens.m_iconStroke = number("size.iconStroke"_L1);
        readPaletteMap();
        readContrastClaims();
        m_tokens.m_chart = chartTokensFrom(m_root["chart"_L1].toObject(), m_tokens.m_problems);
        m_tokens.m_social = socialTokensFrom(m_root["social"_L1].toObject(), m_tokens.m_problems);
    }

private:
    void complain(const QString &path) { m_tokens.m_problems.append(path); }

    QJsonValue value(const QString &path) const
    {
        QJsonValue at = m_root;
        for (const QString &step : path.split(u'.'))
            at = at.isArray() ? at.toArray().at(step.toInt()) : at.toObject().value(step);
        return at;
    }

    double number(const QString &path)
    {
        const QJsonValue found = value(path);
        if (!found.isDouble())
            complain(path);
        return found.toDouble();
    }

    QColor toColor(const QJsonValue &from, const QString &path)
    {
        const QColor color(from.toString());
        if (color.isValid())
            return color;
        complain(path);
        return Qt::magenta;
    }

    QColor color(const QString &path) { return toColor(value(path), path); }

    QList<QColor> colors(const QString &path)
    {
        QList<QColor> list;
        const QJsonArray array = value(path).toArray();
        for (const auto &entry : array)
            list.append(toColor(entry, path));
        if (list.isEmpty())
            complain(path);
        return list;
    }

    void readColors()
    {
        for (size_t appearance = 0; appearance < appearanceNames.size(); ++appearance) {
            const QLatin1StringView suffix = appearanceNames[appearance];
            for (size_t i = 0; i < colorNames.size(); ++i)
                m_tokens.m_colors[appearance][i] = color(u"color."_s + colorNames[i] + u'.' + suffix);

            m_tokens.m_chartSeries[appearance] = colors(u"chart.series."_s + suffix);
            const QString avatarPath = u"avatar."_s + suffix;
            const QJsonArray pairs = value(avatarPath).toArray();
            for (const auto &pair : pairs)
                m_tokens.m_avatarPairs[appearance].append({toColor(pair[0], avatarPath), toColor(pair[1], avatarPath)});
            if (pairs.isEmpty())
                complain(avatarPath);
        }
        m_tokens.m_awningAlternate = {color(u"awning.altLight"_s), color(u"awning.altDark"_s)};
        m_tokens.m_defaultBrand = color(u"awning.defaultBrand"_s);
    }

    void readType()
    {
        for (size_t i = 0; i < typeNames.size(); ++i) {
            const QString path = u"font.scale."_s + typeNames[i];
            m_tokens.m_types[i] = {
                .px = number(path + ".px"_L1),
                .lineHeight = number(path + ".lh"_L1),
                .weight = qRound(number(path + ".weight"_L1)),
                .tracking = value(path + ".tracking"_L1).toDouble(0),
            };
        }
        for (const QString &list : {u"ui"_s, u"uiZh"_s, u"story"_s}) {
            const QJsonArray families = value(u"font."_s + list).toArray();
            if (families.isEmpty())
                complain(u"font."_s + list);
            for (const auto &family : families)
                m_tokens.m_families[list].append(family.toString());
        }
        m_tokens.m_chineseExtraLineHeight = qRound(number("font.zh.extraLineHeight"_L1));
        m_tokens.m_chineseMinimumPx = number("font.zh.minPx"_L1);
    }

    PaneWidths paneWidths(const QString &path)
    {
        const QJsonValue found = value(path);
        if (found.isDouble())
            return {.minimum = found.toInt(), .usual = found.toInt(), .maximum = 0};
        const QJsonArray widths = found.toArray();
        if (widths.size() != 3)
            complain(path);
        return {.minimum = widths.at(0).toInt(), .usual = widths.at(1).toInt(), .maximum = widths.at(2).toInt()};
    }

    void readPaletteMap()
    {
        const QJsonObject map = value(u"qpalette"_s).toObject();
        for (auto entry = map.begin(); entry != map.end(); ++entry) {
            if (entry->isString()) {
                mapPaletteRole(entry.key(), entry->toString());
                continue;
            }
            const QJsonObject group = entry->toObject();
            for (auto inner = group.begin(); inner != group.end(); ++inner)
                mapPaletteRole(entry.key() + u'/' + inner.key(), inner->toString());
        }
        if (map.isEmpty())
            complain(u"qpalette"_s);
    }

    void mapPaletteRole(const QString &role, const QString &tokenName)
    {
        const auto found = std::find(colorNames.begin(), colorNames.end(), tokenName);
        if (found == colorNames.end())
            complain(u"qpalette."_s + role);
        else
            m_tokens.m_paletteMap.insert(role, ColorToken(found - colorNames.begin()));
    }

    void readContrastClaims()
    {
        const QJsonObject claims = value(u"contrast"_s).toObject();
        for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
            const QStringList pair = claim.key().split(" on "_L1);
            if (pair.size() != 2) {
                complain(u"contrast."_s + claim.key());
                continue;
            }
            m_tokens.m_contrastClaims.append({.foreground = pair[0],
                                              .background = pair[1],
                                              .light = (*claim)["light"_L1].toDouble(),
                                              .dark = (*claim)["dark"_L1].toDouble()});
        }
    }

    Tokens &m_tokens;
    QJsonObject m_root;
};

Tokens Tokens::bundled()
{
    QFile file(u":/look/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(lcTokens) << "cannot read" << file.fileName() << file.errorString();
    Tokens tokens(file.readAll());
    for (const QString &problem : tokens.problems())
        qCCritical(lcTokens) << "missing or malformed:" << problem;
    return tokens;
}

Tokens::Tokens(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        m_problems.append(u"not JSON: %1"_s.arg(error.errorString()));
    TokenReader(*this, document.object()).readAll();
}

QColor Tokens::color(ColorToken token, Appearance appearance) const
{
    return m_colors[size_t(appearance)][size_t(token)];
}

const QList<QColor> &Tokens::chartSeries(Appearance appearance) const
{
    return m_chartSeries[size_t(appearance)];
}

const QList<ColorPair> &Tokens::avatarPairs(Appearance appearance) const
{
    return m_avatarPairs[size_t(appearance)];
}

QColor Tokens::awningAlternate(Appearance appearance) const
{
    return m_awningAlternate[size_t(appearance)];
}

QStringList Tokens::families(QLatin1StringView list) const
{
    return m_families.value(list);
}

QLatin1StringView nameOf(ColorToken token)
{
    return colorNames[size_t(token)];
}

QLatin1StringView nameOf(TypeRole role)
{
    return typeNames[size_t(role)];
}

} // namespace Shopbell
