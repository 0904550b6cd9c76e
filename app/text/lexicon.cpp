// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lexicon.h"

#include "app/text/stopwords.h"
#include "app/text/textfold.h"

#include <QResource>

#include <libstemmer.h>

#include <algorithm>

namespace galley
{

namespace
{
struct StemmerCloser {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/** The sorted lines of words/levels-en.txt, searched where they lie. */
QByteArrayView englishLevels()
{
    static const QResource resource(QStringLiteral(":/words/levels-en.txt"));
    return {reinterpret_cast<const char *>(resource.data()), qsizetype(resource.size())};
}

/** 1 (commonest) to 4 as words/SOURCES.md says, or 0 where @p key is in no list. */
int englishLevel(QByteArrayView key)
{
    const QByteArrayView table = englishLevels();
    qsizetype low = 0;
    qsizetype high = table.size();
    while (low < high) {
        qsizetype line = (low + high) / 2;
        while (line > low && table[line - 1] != '\n')
            --line;
        qsizetype blank = line;
        while (table[blank] != ' ')
            ++blank;
        const int order = table.sliced(line, blank - line).compare(key);
        if (order == 0)
            return table[blank + 1] - '0';
        if (order < 0)
            low = blank + 3; // behind the digit and the line's end
        else
            high = line;
    }
    return 0;
}

/** Without a list of frequencies: the shorter a word, the commoner it is (Zipf's law of abbreviation). */
double weightByLength(qsizetype length)
{
    return std::clamp(0.3 + 0.08 * double(length - 2), 0.3, 1.0);
}
} // namespace

struct Lexicon::Private {
    std::unique_ptr<sb_stemmer, StemmerCloser> stemmer;
    std::shared_ptr<const StopWords> stopWords;
    bool english = false;
};

Lexicon::Lexicon(const QString &language)
    : d(std::make_unique<Private>())
{
    const QString base = language.section(u'-', 0, 0).toLower();
    d->stopWords = StopWords::allOf(base);
    d->english = base == QLatin1String("en");
    const QByteArray name =
        base == QLatin1String("nb") || base == QLatin1String("nn") ? QByteArray("no") : base.toLatin1();
    if (base != QLatin1String("und"))
        d->stemmer.reset(sb_stemmer_new(name.constData(), "UTF_8"));
}

Lexicon::Lexicon(Lexicon &&) noexcept = default;
Lexicon &Lexicon::operator=(Lexicon &&) noexcept = default;
Lexicon::~Lexicon() = default;

QString Lexicon::stem(QStringView word) const
{
    QString lower = folded(word).text.toLower();
    if (!d->stemmer)
        return lower;
    const QByteArray bytes = lower.toUtf8();
    const sb_symbol *stem =
        sb_stemmer_stem(d->stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    if (!stem)
        return lower;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(d->stemmer.get()));
}

bool Lexicon::isStopWord(QStringView word) const
{
    return d->stopWords->holds(word);
}

double Lexicon::weight(QStringView word) const
{
    if (d->stopWords->holds(word))
        return 0;
    const QString key = wordKey(word);
    if (!d->english)
        return weightByLength(key.size());
    QByteArray bytes = key.toUtf8();
    if (bytes.endsWith("'s"))
        bytes.chop(2);
    static constexpr double weights[] = {1.0, 0.35, 0.5, 0.65, 0.8};
    return weights[englishLevel(bytes)];
}

} // namespace galley
