// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sociallayout.h"

#include "charts/socialarrangement.h"
#include "charts/socialbars.h"
#include "look/theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Measures of a picture of 1080 pixels, from the mock-up.
constexpr double designSide = 1080;
constexpr double sideMargin = 88;
constexpr double awningHeight = 118;
constexpr double belowAwning = 50;
constexpr double topWithoutAwning = 84;
constexpr double lineAbovePx = 30;
constexpr double sourcePx = 23;
constexpr double letterPx = 24;
constexpr double firstFigurePx = 26;
constexpr double namedFigurePx = 30;
constexpr double shopNamePx = 32;
constexpr double placePx = 22;
constexpr double signOffPx = 38;
constexpr double logoSide = 74;
constexpr double logoTextGap = 22;
constexpr double blockGap = 36; // Between headline and chart.
constexpr double smallGap = 12;
constexpr double footGap = 26;
constexpr double lettersGap = 14;
constexpr double widestBar = 120;

constexpr double wideAwningPart = 0.1;
constexpr double wideColumn = 0.44;
constexpr double softEdge = 1; // What is drawn smoothly touches the pixel beside its edge.
constexpr double storyTop = 200; // A covered part of this height holds a larger awning, below a counter with goods.
constexpr double storyAwningPart = 0.72;
constexpr double counterPart = 0.27;
constexpr double headlinePart = 0.44; // Of the room between the line above and the source line.
constexpr double wideHeadlinePart = 0.62;
constexpr double balance = 0.74;
// What a picture is laid out for: bars of a part of its height, and a headline well above its source line.
constexpr double headlineOfSource = 1.8;
constexpr double savedAwningPart = 0.1;
constexpr double leastAwningPart = 0.06;
constexpr double mostHeadlinePart = 0.6;
constexpr double mostLineAbovePart = 0.4; // Of its room with the headline.
constexpr double leastLogoPart = 0.8;
constexpr double largePart = 0.9; // Of the largest headline, in a picture that lies.
constexpr int headlineStep = 2;

class LayoutMaker
{
public:
    LayoutMaker(const PictureSize &size, const SocialContent &content, const Theme &theme)
        : m_size(size)
        , m_content(content)
        , m_theme(theme)
        , m_rtl(content.language.textDirection() == Qt::RightToLeft)
    {
        m_layout.inks = socialInks(content, theme);
        const double shorter = std::min(size.pixels.width(), size.pixels.height());
        const double mean = std::sqrt(double(size.pixels.width()) * size.pixels.height());
        // A picture that lies is seen smaller than its height says; where headline and chart share the width, only the
        // headline can make use of it.
        m_lies = size.pixels.width() > size.pixels.height();
        m_scaleBeside = shorter / designSide;
        m_headlineScale = (m_lies ? mean : shorter) / designSide;
    }

    /// With as much around headline and bars as leaves them their size; of no arrangement that does the best one.
    SocialLayout make()
    {
        const SocialInks inks = m_layout.inks;
        SocialLayout best;
        double bestRank = -1;
        for (const SocialArrangement &arrangement : arrangementsOf(m_size.pixels)) {
            if (rankOf(arrangement,
                       {.lineAbove = arrangement.lineAbove || m_content.lineAbove.isEmpty(),
                        .wholeFoot = arrangement.wholeFoot})
                <= bestRank)
                continue;
            m_arrangement = arrangement;
            m_layout = SocialLayout();
            m_layout.inks = inks;
            m_layout.scale = arrangement.beside ? m_scaleBeside : m_headlineScale;
            m_reach = SocialReach();
            placeFrame();
            if (arrangement.beside)
                placeWide();
            else
                placeStack();
            measureReach();
            const double rank = rankOf(arrangement, m_reach);
            if (rank > bestRank) {
                bestRank = rank;
                best = std::move(m_layout);
            }
        }
        return best;
    }

private:
    using Room = SocialArrangement::Room;
    bool saves(Room what) const { return m_arrangement.saves(what); }

    void measureReach()
    {
        double tallest = 0;
        for (const SocialColumn &column : m_layout.columns)
            tallest = std::max(tallest, column.rect.height());
        if (!m_content.bars.empty())
            m_reach.bars = tallest / (barsPart() * m_size.pixels.height());
        if (m_content.headline.isEmpty())
            return;
        m_reach.headline = m_headlinePx / (headlineOfSource * px(sourcePx));
        if (m_lies)
            m_reach.large = m_headlinePx / (largePart * m_theme.tokens().social().headlineMostPx * m_headlineScale);
    }

    double barsPart() const { return m_lies ? 0.3 : 0.24; } // One that stands has room for a large headline above them.
    double s(double design) const { return design * m_layout.scale; }
    int px(double design) const { return std::max(m_theme.tokens().social().minTextPx, int(std::lround(s(design)))); }
    Qt::Alignment leading() const { return m_rtl ? Qt::AlignRight : Qt::AlignLeft; }
    SocialText plain(const QString &text, QFont::Weight weight) const
    {
        return {text, SocialVoice::Plain, weight, m_theme, m_content.language};
    }
    SocialText story(const QString &text, SocialVoice voice, QFont::Weight weight) const
    {
        return {text, voice, weight, m_theme, m_content.language};
    }
    void say(const SocialText &text, const QRectF &room, int px, const QColor &ink, Qt::Alignment side)
    {
        if (!text.text().isEmpty())
            m_layout.words.push_back(
                {.text = text, .room = room, .px = px, .ink = ink, .ground = m_layout.inks.ground, .side = side});
    }

    void placeFrame()
    {
        const QSize pixels = m_size.pixels;
        const QMargins safe = m_size.safe;
        const double side = m_arrangement.beside ? std::max<double>(safe.left(), s(sideMargin) * 0.7) : s(sideMargin);
        m_room.setLeft(std::max<double>(safe.left() + softEdge, side));
        m_room.setRight(pixels.width() - std::max<double>(safe.right() + softEdge, side));
        double top = s(topWithoutAwning);
        if (m_content.look == SocialLook::Awning) {
            m_layout.awning = safe.top() >= storyTop ? safe.top() * storyAwningPart : s(awningHeight);
            if (m_arrangement.beside)
                m_layout.awning = pixels.height() * wideAwningPart;
            if (saves(Room::Awning) && safe.top() < storyTop && !m_arrangement.beside) {
                const double part = saves(Room::Least) ? leastAwningPart : savedAwningPart;
                m_layout.awning = std::min(m_layout.awning, pixels.height() * part);
            }
            const double below = saves(Room::Awning) ? 0.5 : m_arrangement.beside ? 0.6 : 1;
            top = m_layout.awning + s(belowAwning) * below;
        } else if (m_arrangement.beside) {
            top = s(topWithoutAwning) * 0.8;
        }
        m_room.setTop(std::max<double>(safe.top(), top));
        const double bottom = m_content.look == SocialLook::Board ? s(sideMargin) * 0.8 : s(sideMargin) * 0.5;
        m_room.setBottom(pixels.height() - std::max<double>(safe.bottom(), bottom));
        if (safe.bottom() >= storyTop)
            m_layout.counter = safe.bottom() * counterPart;
    }

    double placeFoot(const QRectF &room)
    {
        const int nameSize = px(shopNamePx);
        const int placeSize = px(placePx);
        const SocialText name = story(m_content.shopName, SocialVoice::Story, QFont::DemiBold);
        const SocialText place = plain(m_arrangement.wholeFoot ? m_content.shopPlace : QString(), QFont::Medium);
        const double nameHeight = name.measure(room.width(), nameSize).height;
        const double placeHeight = place.measure(100000, placeSize).height;
        const double logo = s(logoSide) * (saves(Room::Least) ? leastLogoPart : 1);
        const double height = std::max(logo, nameHeight + placeHeight);
        const double top = room.bottom() - height;
        const double side = std::min(height, std::max(s(logoSide), 56.0));
        m_layout.logo = QRectF(m_rtl ? room.right() - side : room.left(), top + (height - side) / 2, side, side);

        double taken = side + s(logoTextGap);
        const SocialText thanks = story(m_content.signOff, SocialVoice::StoryItalic, QFont::Medium);
        const double names = std::max(name.advance(nameSize), place.advance(placeSize));
        const double spare = room.width() - taken - names - s(logoTextGap) * 2;
        const int thanksSize = thanks.fittingSize(px(signOffPx), m_theme.tokens().social().minTextPx, spare);
        const double thanksWidth = thanks.advance(thanksSize);
        // Where both do not fit, thanks go first: the sign of the shop has to stay.
        const bool hasThanks = m_arrangement.wholeFoot && thanksWidth > 0 && thanksWidth <= spare;
        m_reach.wholeFoot = m_arrangement.wholeFoot && (hasThanks || m_content.signOff.isEmpty());
        const double width = room.width() - taken - (hasThanks ? thanksWidth + s(logoTextGap) : 0);
        const double left = m_rtl ? room.right() - taken - width : room.left() + taken;
        const double text = top + (height - nameHeight - placeHeight) / 2;
        say(name, {left, text, width, nameHeight}, nameSize, m_layout.inks.headline, leading());
        say(place, {left, text + nameHeight, width, placeHeight}, placeSize, m_layout.inks.middle, leading());
        if (hasThanks) {
            const double line = thanks.measure(100000, thanksSize).height;
            say(thanks,
                {m_rtl ? room.left() : room.right() - thanksWidth - 1, top + (height - line) / 2, thanksWidth + 1,
                 line},
                thanksSize, m_layout.inks.signOff, m_rtl ? Qt::AlignLeft : Qt::AlignRight);
        }
        return top;
    }

    // Returns its upper edge.
    double placeSource(const QRectF &room)
    {
        const bool isShort = !m_arrangement.wholeSource && !m_content.sourceShort.isEmpty();
        const SocialText source = plain(isShort ? m_content.sourceShort : m_content.source, QFont::Normal);
        const int size = px(sourcePx);
        // All of it: what is cut off at the end would be the number that it is there for.
        const double height = source.measure(room.width(), size).height;
        say(source, {room.left(), room.bottom() - height, room.width(), height}, size, m_layout.inks.soft, leading());
        return room.bottom() - height;
    }

    // Line above and headline; returns their lower edge.
    double placeHeadline(const QRectF &room, double most)
    {
        double top = room.top();
        const SocialText above = plain(m_content.lineAbove, QFont::Medium);
        const int aboveSize = px(lineAbovePx);
        const double aboveHeight = above.measure(100000, aboveSize).height;
        const bool hasAbove = aboveHeight > 0 && aboveHeight < most * mostLineAbovePart && m_arrangement.lineAbove;
        m_reach.lineAbove = hasAbove || m_content.lineAbove.isEmpty();
        if (hasAbove) {
            say(above, {room.left(), top, room.width(), aboveHeight}, aboveSize, m_layout.inks.soft, leading());
            top += aboveHeight + s(smallGap);
        }
        const SocialTokens &tokens = m_theme.tokens().social();
        const SocialText headline = story(m_content.headline, SocialVoice::Story, QFont::DemiBold);
        const double free = room.top() + most - top;
        int size = std::max(int(std::ceil(headlineOfSource * px(sourcePx))),
                            int(std::lround(tokens.headlineMostPx * m_headlineScale)));
        const auto holds = [free](const SocialText::Size &of) { return of.fits && of.height <= free; };
        SocialText::Size measured = headline.measure(room.width(), size);
        if (!holds(measured) && !holds(headline.measure(room.width(), tokens.minTextPx)))
            size = tokens.minTextPx + 1; // Far too long: none of the sizes between holds it.
        while (size > tokens.minTextPx && !holds(measured)) {
            size = std::max(tokens.minTextPx, size - headlineStep);
            measured = headline.measure(room.width(), size);
        }
        m_headlinePx = size;
        m_reach.wholeHeadline = holds(measured);
        const double width = headline.balancedWidth(room.width(), size, balance);
        const double height = std::min(measured.height, std::max(free, 1.0));
        say(headline, {m_rtl ? room.right() - width : room.left(), top, width, height}, size, m_layout.inks.headline,
            leading());
        return top + height;
    }

    void placeChart(const QRectF &room)
    {
        std::vector<SocialBar> bars = m_content.bars;
        int named = m_content.named;
        if (const int more = int(bars.size()) - mostSocialBars; more > 0) {
            bars.erase(bars.begin(), bars.begin() + more);
            named -= more;
        }
        if (bars.empty() || room.height() <= 0)
            return;
        const int count = int(bars.size());
        const int letters = px(letterPx);
        const int figures = px(namedFigurePx);
        const double figureHeight = plain(u"0"_s, QFont::Bold).measure(1000, figures).height;
        const double bottom = room.bottom() - belowBars();
        const double tallest = std::max(1.0, bottom - room.top() - figureHeight - s(smallGap) / 2);
        double widest = 0;
        std::vector<std::optional<double>> values;
        for (const SocialBar &each : bars) {
            values.push_back(each.value);
            widest = std::max(widest, plain(each.label, QFont::Bold).advance(letters));
        }
        std::vector<BarFigure> figuresOver;
        const auto figureOf = [&](int i) {
            return plain(bars[size_t(i)].figure, i == named ? QFont::Bold : QFont::DemiBold);
        };
        const auto figurePx = [&](int i) { return i == named ? figures : px(firstFigurePx); };
        for (int i = 0; i < count; ++i) {
            if (values[size_t(i)] && (i == 0 || i == named || (named < 0 && i == count - 1))) {
                const SocialText text = figureOf(i);
                figuresOver.push_back({i, {text.advance(figurePx(i)) + 1, text.measure(100000, figurePx(i)).height}});
            }
        }
        const QRectF standing(room.topLeft(), QPointF(room.right(), bottom));
        const PlacedBars placed = placeBars(
            {.bars = standing, .figures = aroundChart(room), .widestBar = s(widestBar), .gap = s(smallGap) / 2},
            barHeights(values, tallest, s(4)), figuresOver);
        const double pitch = count > 1 ? placed.bars[1].left() - placed.bars[0].left() : room.width();
        const int every = std::max(1, int(std::ceil((widest + 4) / pitch)));
        m_layout.base = QLineF(placed.bars.front().left(), bottom, placed.bars.back().right(), bottom);
        for (int i = 0; i < count; ++i) {
            const QRectF &bar = placed.bars[size_t(i)];
            if (bars[size_t(i)].value)
                m_layout.columns.push_back({.rect = bar, .named = i == named});
            if (m_arrangement.letters && (count - 1 - i) % every == 0) {
                placeCentred(bars[size_t(i)].label, bar.center().x(), bottom + s(lettersGap), room, letters,
                             i == named ? QFont::Bold : QFont::Medium,
                             i == named ? m_layout.inks.figure : m_layout.inks.soft);
            }
        }
        for (size_t at = 0; at < figuresOver.size(); ++at) {
            const int i = figuresOver[at].bar;
            say(figureOf(i), placed.figures[at], figurePx(i), i == named ? m_layout.inks.figure : m_layout.inks.middle,
                Qt::AlignHCenter);
        }
    }

    /// A figure may stand a little beside the chart, so that it stands over its own bar.
    QRectF aroundChart(const QRectF &room) const
    {
        const QRectF safe = QRectF(QPointF(), QSizeF(m_size.pixels))
                                .marginsRemoved(QMarginsF(m_size.safe))
                                .adjusted(softEdge, 0, -softEdge, 0);
        return room.adjusted(-s(smallGap) * 2, 0, s(smallGap) * 2, 0) & safe;
    }

    void placeCentred(const QString &words, double middle, double top, const QRectF &room, int size,
                      QFont::Weight weight, const QColor &ink)
    {
        const SocialText text = plain(words, weight);
        const double width = text.advance(size) + 1;
        const double left = std::clamp(middle - width / 2, room.left(), std::max(room.left(), room.right() - width));
        say(text, {left, top, width, text.measure(100000, size).height}, size, ink, Qt::AlignHCenter);
    }

    void placeStack()
    {
        QRectF room = m_room;
        room.setBottom(placeFoot(room) - s(footGap) * (saves(Room::Foot) ? 0.5 : 1));
        room.setBottom(placeSource(room) - s(smallGap));
        const double gap = s(blockGap) * (saves(Room::Gaps) ? 0.5 : 1);
        double most = room.height() * headlinePart;
        if (saves(Room::Headline) && !m_content.bars.empty()) {
            const double bars = barsPart() * m_size.pixels.height() + aroundBars();
            most = std::max(s(lineAbovePx), std::min(room.height() - gap - bars, room.height() * mostHeadlinePart));
        }
        room.setTop(placeHeadline(room, most) + gap);
        placeChart(room);
    }

    /// Height of what stands above and below the tallest bar.
    double aroundBars() const
    {
        return belowBars() + plain(u"0"_s, QFont::Bold).measure(1000, px(namedFigurePx)).height + s(smallGap) / 2;
    }

    double belowBars() const
    {
        const SocialText letters = plain(m_arrangement.letters ? u"M"_s : QString(), QFont::Medium);
        return letters.measure(1000, px(letterPx)).height + (m_arrangement.letters ? s(lettersGap) : 0);
    }

    void placeWide()
    {
        QRectF left = m_room;
        left.setWidth(m_room.width() * wideColumn);
        QRectF right = m_room;
        right.setLeft(left.right() + s(sideMargin) * 0.7);
        if (m_rtl) {
            left.moveRight(m_room.right());
            right.moveLeft(m_room.left());
        }
        left.setBottom(placeFoot(left) - s(footGap) / 2);
        placeHeadline(left, std::max(left.height() * wideHeadlinePart, left.height() - s(blockGap)));
        right.setBottom(placeSource(right) - s(smallGap));
        placeChart(right);
    }

    const PictureSize &m_size;
    const SocialContent &m_content;
    const Theme &m_theme;
    bool m_rtl;
    double m_headlineScale = 1;
    bool m_lies = false;
    double m_scaleBeside = 1;
    SocialArrangement m_arrangement;
    SocialReach m_reach;
    int m_headlinePx = 0;
    QRectF m_room;
    SocialLayout m_layout;
};

} // namespace

SocialLayout socialLayout(const PictureSize &size, const SocialContent &content, const Theme &theme)
{
    return LayoutMaker(size, content, theme).make();
}

} // namespace Shopbell
