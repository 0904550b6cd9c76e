// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/indirectwords.h"

#include "app/compare/indirectlists.h"
#include "app/text/wordset.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace galley
{

const IndirectWords *indirectWords(const QString &language)
{
    static const QHash<QString, std::shared_ptr<const IndirectWords>> all = [] {
        QHash<QString, std::shared_ptr<const IndirectWords>> made;
        for (const IndirectRow &row : indirectRows) {
            IndirectWords words{wordSet(row.saying),
                                wordSet(row.telling),
                                wordSet(row.claiming),
                                wordSet(row.refusing),
                                wordSet(row.declining),
                                wordSet(row.acting),
                                wordSet(row.urging),
                                wordSet(row.participle),
                                wordSet(row.nouns),
                                wordSet(row.joining),
                                wordSet(row.to),
                                wordSet(row.behind),
                                {}};
            for (const QString &phrase : QString::fromUtf8(row.sources).split(u',', Qt::SkipEmptyParts))
                words.sources << phrase.split(u' ', Qt::SkipEmptyParts);
            made.insert(QString::fromLatin1(row.language), std::make_shared<const IndirectWords>(std::move(words)));
        }
        return made;
    }();
    return all.value(language.section(u'-', 0, 0)).get();
}

bool isAnd(const QString &word)
{
    static const QSet<QString> words{u"and"_s, u"but"_s,  u"und"_s, u"aber"_s, u"et"_s,  u"mais"_s,
                                     u"y"_s,   u"pero"_s, u"e"_s,   u"ma"_s,   u"mas"_s, u"en"_s};
    return words.contains(word);
}

bool isAuxiliary(const QString &word)
{
    static const QSet<QString> words{
        u"is"_s,     u"are"_s,   u"was"_s,   u"were"_s,    u"has"_s,     u"have"_s,    u"had"_s,    u"will"_s,
        u"would"_s,  u"can"_s,   u"could"_s, u"may"_s,     u"might"_s,   u"must"_s,    u"should"_s, u"do"_s,
        u"does"_s,   u"did"_s,   u"shall"_s, u"isn't"_s,   u"won't"_s,   u"isn’t"_s,   u"won’t"_s,  u"wasn't"_s,
        u"wasn’t"_s, u"don't"_s, u"don’t"_s, u"doesn't"_s, u"doesn’t"_s, u"didn't"_s,  u"didn’t"_s, u"can't"_s,
        u"can’t"_s,  u"it's"_s,  u"it’s"_s,  u"he's"_s,    u"he’s"_s,    u"they're"_s, u"they’re"_s};
    return words.contains(word);
}

bool isOccasion(const QString &word)
{
    static const QSet<QString> words{u"statement"_s,  u"interview"_s, u"tweet"_s,    u"letter"_s,   u"email"_s,
                                     u"post"_s,       u"speech"_s,    u"release"_s,  u"news"_s,     u"press"_s,
                                     u"conference"_s, u"report"_s,    u"january"_s,  u"february"_s, u"march"_s,
                                     u"april"_s,      u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                     u"september"_s,  u"october"_s,   u"november"_s, u"december"_s, u"weekend"_s,
                                     u"hearing"_s,    u"rally"_s,     u"debate"_s,   u"time"_s};
    return words.contains(word);
}

bool leadsOn(const QString &word)
{
    static const QSet<QString> words{u"in"_s, u"on"_s, u"at"_s, u"am"_s, u"im"_s, u"an"_s, u"mit"_s};
    return words.contains(word);
}

bool tellsWhen(const QString &word)
{
    static const QSet<QString> words{u"when"_s,  u"before"_s, u"after"_s, u"until"_s, u"once"_s,
                                     u"about"_s, u"so"_s,     u"as"_s,    u"by"_s,    u"several"_s};
    return words.contains(word);
}

bool isRelative(const QString &word)
{
    static const QSet<QString> words{u"what"_s, u"which"_s, u"everything"_s, u"whatever"_s, u"than"_s, u"as"_s};
    return words.contains(word);
}

bool isSubordinating(const QString &word)
{
    static const QSet<QString> words{u"when"_s,  u"if"_s,    u"although"_s, u"though"_s, u"because"_s,
                                     u"since"_s, u"after"_s, u"before"_s,   u"while"_s,  u"as"_s,
                                     u"once"_s,  u"until"_s, u"unless"_s,   u"just"_s};
    return words.contains(word);
}

bool isAside(const QString &word)
{
    static const QSet<QString> words{u"as"_s,        u"which"_s,  u"who"_s,       u"when"_s,
                                     u"after"_s,     u"while"_s,  u"although"_s,  u"though"_s,
                                     u"following"_s, u"citing"_s, u"referring"_s, u"speaking"_s};
    return words.contains(word);
}

} // namespace galley
