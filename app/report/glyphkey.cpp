// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/glyphkey.h"

#include "app/report/pdfpainter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** Letters that may take other forms beside each other: Hebrew to Mongolian, and what lies beyond the BMP. */
bool isShaped(QChar c)
{
    return (c >= QChar(0x0590) && c < QChar(0x1e00)) || c.isSurrogate() || c == QChar(0x200c) || c == QChar(0x200d);
}

/** The forms of an Arabic letter that have characters of their own. */
QStringList formsOf(const QString &letter)
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> forms;
        for (char16_t form = 0xfb50; form < 0xfefd; ++form) {
            const QString one{QChar(form)};
            const QString plain = one.normalized(QString::NormalizationForm_KC);
            if (plain.size() == 1 && plain != one)
                forms[plain] << one;
        }
        return forms;
    }();
    return all.value(letter);
}

/** Letters of one cluster with its glyphs, both in the order in which they are read. */
struct Cluster {
    QString letters;
    QList<quint32> glyphs;
};

/** As QTextLayout tells it: to each glyph belongs the place in the text where its cluster begins. */
QList<Cluster> clustersOf(const QGlyphRun &run)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<qsizetype> places = run.stringIndexes();
    QMap<qsizetype, Cluster> byPlace;
    for (qsizetype i = 0; i < std::min(glyphs.size(), places.size()); ++i)
        byPlace[places.at(i)].glyphs.append(glyphs.at(i));
    const QString text = run.sourceString();
    QList<Cluster> clusters;
    for (auto it = byPlace.begin(); it != byPlace.end(); ++it) {
        const auto next = std::next(it);
        const qsizetype end = next == byPlace.end() ? text.size() : next.key();
        it->letters = text.mid(it.key(), end - it.key());
        clusters.append(*it);
    }
    return clusters;
}

class KeyCollector
{
public:
    /** Each word by itself, laid out as in @p text: what a glyph is made from is known best where nothing is beside it.
     */
    void addShapedWords(const PlacedText &text, bool isBold)
    {
        const QString &all = text.block.text;
        for (qsizetype i = 0, end = 0; i < all.size(); i = std::max(i + 1, end)) {
            for (end = i; end < all.size() && isShaped(all.at(end));)
                ++end;
            if (end > i)
                add(text.block, all.sliced(i, end - i), isBold);
        }
    }

    /** @p word in the face of @p text. */
    void add(const TextBlock &text, const QString &word, bool isBold)
    {
        const Face face{text.style, text.language, isBold, word};
        if (m_words.contains(face))
            return;
        m_words.insert(face);
        TextBlock block;
        block.text = word;
        block.language = text.language;
        block.style = text.style;
        block.articleSize = text.articleSize;
        block.width = 10'000;
        if (isBold)
            block.spans = {{{0, word.size()}, TextSpan::Look::Bold}};
        QTextLayout layout;
        layOut(layout, block);
        using enum QTextLayout::GlyphRunRetrievalFlag;
        for (const QGlyphRun &run :
             layout.lineAt(0).glyphRuns(-1, -1, RetrieveGlyphIndexes | RetrieveStringIndexes | RetrieveString)) {
            for (const Cluster &cluster : clustersOf(run))
                add(run.rawFont(), cluster);
        }
    }

    QList<KeyGlyph> key() const { return m_key; }

private:
    /** What the font names needs no key; what is left of the letters belongs to the glyphs that are left. */
    void add(const QRawFont &font, const Cluster &cluster)
    {
        QStringList letters;
        for (const uint letter : cluster.letters.toUcs4()) {
            const auto one = char32_t(letter);
            if (!QChar::hasMirrored(letter)) // its glyph is that of its twin, which other texts use as itself
                letters << QString::fromUcs4(&one, 1);
        }
        QList<quint32> unnamed;
        for (const quint32 glyph : cluster.glyphs) {
            const auto named = std::ranges::find_if(letters, [&](const QString &letter) {
                return glyphOf(font, letter) == glyph || std::ranges::any_of(formsOf(letter), [&](const QString &form) {
                           return glyphOf(font, form) == glyph;
                       });
            });
            if (named != letters.end())
                letters.erase(named);
            else if (glyph != 0)
                unnamed.append(glyph);
        }
        const bool isEach = letters.size() == unnamed.size();
        for (qsizetype i = 0; i < unnamed.size() && !letters.isEmpty(); ++i) {
            if (isEach || i == 0)
                append({font, unnamed.at(i), isEach ? letters.at(i) : letters.join(QString())});
        }
    }

    /** The glyph that @p font has for @p letter by itself. */
    quint32 glyphOf(const QRawFont &font, const QString &letter)
    {
        const auto known = m_named.constFind({font, letter});
        if (known != m_named.cend())
            return *known;
        const QList<quint32> glyphs = font.glyphIndexesForString(letter);
        return *m_named.insert({font, letter}, glyphs.size() == 1 ? glyphs.front() : 0);
    }

    void append(const KeyGlyph &glyph)
    {
        if (m_seen.contains({glyph.font, glyph.glyph}))
            return;
        m_seen.insert({glyph.font, glyph.glyph});
        m_key.append(glyph);
    }

    struct Face {
        TextStyle style;
        QString language;
        bool isBold;
        QString word;

        friend bool operator==(const Face &, const Face &) = default;
        friend size_t qHash(const Face &face, size_t seed)
        {
            return qHashMulti(seed, int(face.style), face.language, face.isBold, face.word);
        }
    };
    QSet<Face> m_words;
    QList<KeyGlyph> m_key;
    QSet<std::pair<QRawFont, quint32>> m_seen;
    QHash<std::pair<QRawFont, QString>, quint32> m_named;
};

} // namespace

QList<KeyGlyph> glyphKey(const PagePlan &plan, const Progress &progress)
{
    KeyCollector collector;
    for (const PlannedPage &page : plan.pages) {
        if (progress.stopped())
            break;
        for (const PlacedText &text : page.texts) {
            const bool isBold = std::ranges::any_of(
                text.block.spans, [](const TextSpan &span) { return span.look == TextSpan::Look::Bold; });
            for (const bool bold : isBold ? QList<bool>{false, true} : QList<bool>{false}) {
                collector.addShapedWords(text, bold);
                for (const QString &letters : {u"ff"_s, u"fi"_s, u"fl"_s, u"ffi"_s, u"ffl"_s, u"fj"_s, u"ft"_s})
                    collector.add(text.block, letters, bold);
            }
        }
    }
    return collector.key();
}

void paintGlyphKey(const QList<KeyGlyph> &key, QPainter &painter)
{
    for (qsizetype i = 0; i < key.size(); ++i) {
        painter.fillRect(seamRect(i), Qt::black);
        QGlyphRun run;
        run.setRawFont(key.at(i).font);
        run.setGlyphIndexes({key.at(i).glyph});
        run.setPositions({QPointF()});
        painter.drawGlyphRun(QPointF(100, 100), run);
    }
    painter.fillRect(seamRect(key.size()), Qt::black);
}

} // namespace galley
