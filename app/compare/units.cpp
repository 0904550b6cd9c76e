// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/units.h"

#include "app/compare/dateline.h"
#include "app/compare/germannouns.h"
#include "app/text/lexicon.h"
#include "app/text/segmenter.h"

#include <QHash>

#include <map>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

bool compared(Role role)
{
    return role == Role::Title || role == Role::Body || role == Role::Caption;
}

QString lowered(QStringView word)
{
    QString text = word.toString().toLower();
    text.replace(u'\u2019', u'\'');
    if (text.endsWith(QStringLiteral("'s")))
        text.chop(2);
    return text;
}

/** What the lexicon says of one word, looked up once. */
struct Looked {
    quint64 key = 0;
    float weight = 0;
    bool stop = false;
};

class WordLookUp
{
public:
    explicit WordLookUp(const QString &language)
        : capitalsOfParagraph(language)
        , capitalsOfSentence(language)
        , m_lexicon(language)
    {
    }

    /** The same word with its letters shared, and what is known of it. */
    std::pair<QString, Looked> operator()(const QString &word, bool number)
    {
        auto found = m_known.find(word);
        if (found == m_known.end()) {
            Looked looked;
            looked.stop = !number && m_lexicon.isStopWord(word);
            looked.weight = number ? 0.8F : looked.stop ? 0.05F : float(m_lexicon.weight(word));
            looked.key = stableHash(number ? word : m_lexicon.stem(word));
            found = m_known.insert(word, looked);
        }
        return {found.key(), *found};
    }

    /** What is known of all words. */
    void forget() { m_known = {}; }

    NameCapitals capitalsOfParagraph;
    NameCapitals capitalsOfSentence;

private:
    Lexicon m_lexicon;
    QHash<QString, Looked> m_known;
};

quint64 hashOf(const PassageWords &words)
{
    quint64 hash = 14695981039346656037ULL;
    for (const Word &word : words)
        hash = (hash ^ word.key) * 1099511628211ULL + 1;
    return hash;
}

/** Reads one article. The words of a sentence are those of its paragraph, and are kept once. */
class UnitReader
{
public:
    UnitReader(const Article &article, int index, WordLookUp &lookUp)
        : m_article(article)
        , m_index(index)
        , m_lookUp(lookUp)
        , m_words(std::make_shared<ArticleWords>())
    {
    }

    ArticleUnits read(const Progress &progress)
    {
        for (int p = 0; p < m_article.paragraphs.size() && !progress.stopped(); ++p) {
            if (compared(m_article.paragraphs[p].role))
                readParagraph(p);
        }
        m_words->squeeze();
        m_units.sentences.squeeze();
        m_units.paragraphs.squeeze();
        return std::move(m_units);
    }

private:
    void readParagraph(int number)
    {
        const Paragraph &paragraph = m_article.paragraphs[number];
        const quint32 first = m_words->size();
        addWords(paragraph.range, Level::Paragraph);
        const quint32 behind = m_words->size();
        const bool title = paragraph.role == Role::Title;
        add(Unit{{m_index, number}, paragraph.range, {}, title}, Level::Paragraph, first, behind);
        const auto [from, to] = m_article.sentencesOf(number);
        quint32 next = first;
        for (int s = from; s < to; ++s) {
            const TextRange &range = m_article.sentences[s].range;
            const Unit unit{{m_index, s}, range, {}, title};
            if (!standsApart(range, paragraph.range)) { // "一。二": there the words may be others
                const quint32 own = m_words->size();
                addWords(range, Level::Sentence);
                add(unit, Level::Sentence, own, m_words->size());
                continue;
            }
            while (next < behind && m_words->start(next) < range.start)
                ++next;
            const quint32 begin = next;
            while (next < behind && m_words->start(next) < range.end)
                ++next;
            readCapitals(begin, next);
            add(unit, Level::Sentence, begin, next);
        }
    }

    /** Whether nothing beside @p range in @p paragraph can change what its words are. */
    bool standsApart(const TextRange &range, const TextRange &paragraph) const
    {
        return (range.start == paragraph.start || m_article.text[range.start - 1].isSpace()) &&
               (range.end == paragraph.end || m_article.text[range.end].isSpace());
    }

    /** Adds the words of @p range, as they stand in a passage of that level. */
    void addWords(const TextRange &range, Level level)
    {
        NameCapitals &capitals = level == Level::Sentence ? m_lookUp.capitalsOfSentence : m_lookUp.capitalsOfParagraph;
        capitals.restart();
        const QStringView passage = m_article.textOf(range);
        bool isFirst = true;
        for (const Token &token : tokens(passage, m_article.language)) {
            if (token.kind == TokenKind::Punctuation)
                continue;
            const QStringView text = token.range.of(passage);
            const quint32 form = formOf(text, token.kind == TokenKind::Number);
            const bool capital = capitals.mayBeName(text, m_words->loweredOf(form)) && !isFirst;
            isFirst = false;
            m_words->add(form, range.start + token.range.start, {capital, capital});
        }
    }

    /** Tells how the words of a sentence, which are those of a paragraph, stand in the sentence. */
    void readCapitals(quint32 begin, quint32 end)
    {
        NameCapitals &capitals = m_lookUp.capitalsOfSentence;
        capitals.restart();
        for (quint32 i = begin; i < end; ++i) {
            const Word word = m_words->word(i, Level::Sentence);
            const bool capital = capitals.mayBeName(m_article.textOf(word.range()), *word.lowered);
            m_words->setCapitalInSentence(i, capital && i > begin);
        }
    }

    quint32 formOf(QStringView text, bool number)
    {
        const auto known = m_forms.constFind({text, number});
        if (known != m_forms.constEnd())
            return *known;
        const auto [lower, looked] = m_lookUp(lowered(text), number);
        const quint32 form =
            m_words->add(ArticleWords::Form{lower, looked.key, looked.weight, int(text.size()), looked.stop, number});
        m_forms.insert({text, number}, form);
        return form;
    }

    void add(Unit unit, Level level, quint32 first, quint32 behind)
    {
        if (first == behind)
            return;
        unit.words = PassageWords(m_words, first, behind - first, level);
        unit.textKey = hashOf(unit.words);
        (level == Level::Sentence ? m_units.sentences : m_units.paragraphs) << unit;
    }

    const Article &m_article;
    const int m_index;
    WordLookUp &m_lookUp;
    std::shared_ptr<ArticleWords> m_words;
    QHash<std::pair<QStringView, bool>, quint32> m_forms; ///< By how they are written and whether they are numbers.
    ArticleUnits m_units;
};

} // namespace

quint64 stableHash(QStringView text, quint64 seed)
{
    quint64 hash = seed;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash;
}

TextRange withoutDateline(const Article &article, const TextRange &range, int paragraph)
{
    const TextRange whole = article.paragraphs[paragraph].range;
    if (article.paragraphs[paragraph].role != Role::Body || range.start != whole.start)
        return range;
    return {std::min(range.end, range.start + datelineLength(article.textOf(whole))), range.end};
}

ArticleUnits unitsOf(const Article &article, int index, const Progress &progress)
{
    thread_local std::map<QString, WordLookUp> lookUps; // what a word is worth does not change
    WordLookUp &lookUp = lookUps.try_emplace(article.language, article.language).first->second;
    ArticleUnits units = UnitReader(article, index, lookUp).read(progress);
    constexpr qsizetype longArticle = 100'000; // letters: so many words would stay for good, between what is freed
    if (article.text.size() > longArticle)
        lookUp.forget();
    return units;
}

} // namespace galley
