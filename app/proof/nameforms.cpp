// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/nameforms.h"

#include "app/text/editdistance.h"
#include "app/text/spelling.h"
#include "app/text/textfold.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr qsizetype shortestForm = 4;

bool isAcronym(QStringView word)
{
    return word.contains(u'.') || (word.size() <= 5 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); }));
}

/** @p key with what spellings of one sound differ in made the same: y and i, ck and k, sch and sh, doubled letters. */
QString soundKey(const QString &key)
{
    static const QList<std::pair<QString, QString>> rules{
        {u"-"_s, u""_s},   {u"sch"_s, u"sh"_s},  {u"ck"_s, u"k"_s},    {u"kh"_s, u"h"_s},    {u"ph"_s, u"f"_s},
        {u"ou"_s, u"u"_s}, {u"tre"_s, u"ter"_s}, {u"isa"_s, u"iza"_s}, {u"ise"_s, u"ize"_s}, {u"our"_s, u"or"_s},
        {u"ey"_s, u"i"_s}, {u"ei"_s, u"i"_s},    {u"ij"_s, u"i"_s},    {u"y"_s, u"i"_s},     {u"j"_s, u"i"_s},
        {u"w"_s, u"v"_s},  {u"oe"_s, u"o"_s},    {u"ue"_s, u"u"_s},    {u"ae"_s, u"a"_s}};
    QString result = key;
    for (const auto &[from, to] : rules)
        result.replace(from, to);
    if (!result.isEmpty() && u"gqc"_s.contains(result[0]))
        result[0] = u'k'; // Gaddafi, Qaddafi, Kadhafi
    QString single;
    for (const QChar c : std::as_const(result))
        if (single.isEmpty() || single.back() != c)
            single += c;
    return single;
}

/** @p key in plain letters: without accents and with "o" for "ø". */
QString plainKey(const QString &key)
{
    return wordKey(key).replace(u'ø', u'o').replace(u'ł', u'l').replace(u'đ', u'd');
}

/** "Roßau" and "Rossau", "Müller" and "Mueller": one name, once with the letters that another language lacks. */
bool differInAccents(const QString &a, const QString &b)
{
    const QString x = plainKey(a);
    const QString y = plainKey(b);
    return (x != a || y != b) && (x == y || soundKey(x) == soundKey(y));
}

} // namespace

bool isDerived(const QString &a, const QString &b)
{
    static const QSet<QString> endings{u"s"_s,    u"es"_s,    u"n"_s,      u"an"_s,    u"ian"_s, u"i"_s,   u"er"_s,
                                       u"e"_s,    u"d"_s,     u"ed"_s,     u"r"_s,     u"ly"_s,  u"y"_s,   u"a"_s,
                                       u"ns"_s,   u"ans"_s,   u"ians"_s,   u"ers"_s,   u"en"_s,  u"ish"_s, u"ese"_s,
                                       u"isch"_s, u"ische"_s, u"ischen"_s, u"ischer"_s};
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return longer.startsWith(shorter) && endings.contains(longer.sliced(shorter.size()));
}

QList<TextRange> wordRanges(const Article &article, const TextRange &name)
{
    QList<TextRange> ranges;
    for (qsizetype i = name.start; i < name.end;) {
        qsizetype end = i;
        while (end < name.end && !article.text[end].isSpace())
            ++end;
        if (end > i && article.text[i].isLetter())
            ranges << TextRange{i, article.text[end - 1] == u'.' ? end - 1 : end};
        i = end + 1;
    }
    return ranges;
}

QList<NameForm> nameForms(const ProofContext &context)
{
    QMap<QString, NameForm> forms;
    for (int a = 0; a < context.articles.size(); ++a) {
        const Article &article = context.articles[a];
        for (const NameMention &mention : context.names[a]) {
            QStringList keys;
            const QList<TextRange> ranges = wordRanges(article, mention.range);
            for (const TextRange &range : ranges)
                keys << article.textOf(range).toString().replace(u'’', u'\'').toLower();
            for (qsizetype i = 0; i < keys.size(); ++i) {
                if (keys[i].size() < shortestForm || isAcronym(article.textOf(ranges[i])))
                    continue;
                NameForm &form = forms[keys[i]];
                if (form.word.isEmpty())
                    form.word = article.textOf(ranges[i]).toString();
                form.key = keys[i];
                form.places << Passage{a, ranges[i]};
                form.articles << a;
                form.sources << context.sources.value(a, a);
                if (i > 0)
                    form.neighbours << keys[i - 1];
                if (i + 1 < keys.size())
                    form.neighbours << keys[i + 1];
            }
        }
    }
    QList<NameForm> result = forms.values();
    const QString language = context.articles.isEmpty() ? QString() : context.articles.first().language;
    if (const auto checker = SpellChecker::forLanguage(language))
        for (NameForm &form : result) {
            form.common = checker->isCorrect(form.key);
            form.known = form.common || checker->isCorrect(form.word);
        }
    return result;
}

bool isLessAttested(const NameForm &a, const NameForm &b)
{
    if (a.sources.size() != b.sources.size())
        return a.sources.size() < b.sources.size();
    if (a.articles.size() != b.articles.size())
        return a.articles.size() < b.articles.size();
    if (a.places.size() != b.places.size())
        return a.places.size() < b.places.size();
    return a.places.first() > b.places.first();
}

NameRelation relationOf(const NameForm &form, const NameForm &better)
{
    if (differInAccents(form.key, better.key) && !(form.common && better.common))
        return NameRelation::Variant;
    const qsizetype length = std::max(form.key.size(), better.key.size());
    const int limit = length >= 8 ? 2 : 1;
    const int distance = editDistance(form.key, better.key, limit);
    if (distance > limit || distance == 0 || isDerived(form.key, better.key))
        return NameRelation::Different;
    const bool shared = form.neighbours.intersects(better.neighbours);
    const bool conflict = !shared && !form.neighbours.isEmpty() && !better.neighbours.isEmpty();
    const bool sameSound = soundKey(form.key) == soundKey(better.key);
    if (sameSound && form.known && better.known && (!conflict || (form.common && better.common)))
        return NameRelation::Variant;
    if (form.common && better.common)
        return NameRelation::Different;
    if (form.known && (!shared || (better.known && distance > 1)))
        return NameRelation::Different;
    if (conflict && length < 8)
        return NameRelation::Different;
    if (form.key[0] != better.key[0] && !shared)
        return NameRelation::Different;
    return sameSound ? NameRelation::Variant : NameRelation::Misspelling;
}

} // namespace galley
