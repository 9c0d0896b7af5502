// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/stylesheet.h"

#include "look/contrast.h"
#include "look/styleimages.h"
#include "look/theme.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Shopbell {

Q_LOGGING_CATEGORY(lcStyleSheet, "shopbell.look.stylesheet")

namespace {

constexpr int borders = 2;
constexpr int toolButtonExtra = 3; // What QStyleSheetStyle adds to every tool button.

constexpr std::array boxes{
    std::pair{"button"_L1, SizeToken::Button},
    std::pair{"buttonSmall"_L1, SizeToken::ButtonSmall},
    std::pair{"input"_L1, SizeToken::Input},
    std::pair{"inputSmall"_L1, SizeToken::InputSmall},
    std::pair{"segment"_L1, SizeToken::Segment},
    std::pair{"checkBox"_L1, SizeToken::CheckBox},
    std::pair{"tableHeader"_L1, SizeToken::TableHeader},
    std::pair{"chip"_L1, SizeToken::Chip},
};

constexpr std::array radii{
    std::pair{"input"_L1, RadiusToken::Input},
    std::pair{"button"_L1, RadiusToken::Button},
    std::pair{"buttonSmall"_L1, RadiusToken::ButtonSmall},
    std::pair{"card"_L1, RadiusToken::Card},
    std::pair{"inner"_L1, RadiusToken::DialogInner},
    std::pair{"selection"_L1, RadiusToken::Selection},
};

template<typename Token, size_t n>
std::optional<Token> find(const std::array<std::pair<QLatin1StringView, Token>, n> &table, QStringView name)
{
    const auto found = std::ranges::find_if(table, [name](const auto &entry) { return entry.first == name; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ColorToken> colorNamed(QStringView name)
{
    for (int i = 0; i < colorTokenCount; ++i) {
        if (nameOf(ColorToken(i)) == name)
            return ColorToken(i);
    }
    return std::nullopt;
}

std::optional<TypeRole> typeNamed(QStringView name)
{
    for (int i = 0; i < typeRoleCount; ++i) {
        if (nameOf(TypeRole(i)) == name)
            return TypeRole(i);
    }
    return std::nullopt;
}

} // namespace

QString StyleSheet::text()
{
    QFile file(u":/look/shopbell.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcStyleSheet) << "cannot read" << file.fileName();
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(u"@([A-Za-z0-9]+(?:\\.[A-Za-z0-9-]+)*)"_s);

    QString result;
    qsizetype copied = 0;
    for (auto found = placeholder.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(source).sliced(copied, match.capturedStart() - copied);
        result += value(match.captured(1));
        copied = match.capturedEnd();
    }
    result += QStringView(source).sliced(copied);
    return result;
}

QString StyleSheet::value(const QString &placeholder)
{
    const QStringList parts = placeholder.split(u'.');
    const QString &kind = parts[0];
    const QString argument = parts.value(1);

    if (kind == "leading"_L1)
        return m_theme.isRightToLeft() ? u"right"_s : u"left"_s;
    if (kind == "trailing"_L1)
        return m_theme.isRightToLeft() ? u"left"_s : u"right"_s;
    if (kind == "px"_L1)
        return u"%1px"_s.arg(m_theme.scaled(argument.toDouble()));
    if (kind == "weight"_L1)
        return QString::number(m_theme.shownWeight(argument.toInt()));
    if (kind == "box"_L1) {
        if (const auto token = find(boxes, argument))
            return u"%1px"_s.arg(m_theme.size(*token) - borders);
    }
    if (kind == "toolBox"_L1) {
        if (const auto token = find(boxes, argument))
            return u"%1px"_s.arg(m_theme.size(*token) - borders - toolButtonExtra);
    }
    if (kind == "radius"_L1) {
        if (const auto token = find(radii, argument))
            return u"%1px"_s.arg(m_theme.radius(*token));
    }
    if (kind == "type"_L1) {
        if (const auto role = typeNamed(argument)) {
            const QFont font = m_theme.font(*role);
            return u"font-size: %1pt; font-weight: %2; letter-spacing: %3px"_s.arg(font.pointSizeF())
                .arg(font.weight())
                .arg(font.letterSpacing());
        }
    }
    if (kind == "icon"_L1) {
        if (const auto token = colorNamed(parts.value(2)))
            return u"url(\"%1\")"_s.arg(m_images.file(argument, m_theme.color(*token)));
    }
    if (kind == "mix"_L1) {
        const auto top = colorNamed(argument);
        const auto bottom = colorNamed(parts.value(2));
        if (top && bottom)
            return mixed(m_theme.color(*top), m_theme.color(*bottom), parts.value(3).toDouble() / 100).name();
    }
    if (const auto token = parts.size() == 1 ? colorNamed(kind) : std::nullopt)
        return m_theme.color(*token).name();

    qCCritical(lcStyleSheet) << "unknown placeholder" << placeholder;
    return u'@' + placeholder;
}

} // namespace Shopbell
