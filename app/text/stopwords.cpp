// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/stopwords.h"

#include <QFile>
#include <QHash>

namespace galley
{

namespace
{
constexpr qsizetype longestStopWord = 20;
}

void StopWords::read(const QString &name)
{
    QFile file(QStringLiteral(":/words/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    m_words.unite({lines.begin(), lines.end()});
    if (name != QLatin1String("stop-en"))
        return;
    // The English list has the two halves of a contraction; the tokens keep it whole.
    for (const char16_t *whole :
         {u"don't",  u"doesn't",  u"didn't", u"isn't",   u"aren't", u"wasn't",    u"weren't", u"won't",   u"wouldn't",
          u"can't",  u"couldn't", u"hasn't", u"haven't", u"hadn't", u"shouldn't", u"it's",    u"i'm",     u"i've",
          u"i'd",    u"i'll",     u"we're",  u"we've",   u"we'll",  u"they're",   u"they've", u"they'll", u"you're",
          u"you've", u"you'll",   u"he's",   u"she's",   u"that's", u"there's",   u"would",   u"could",   u"also"})
        m_words.insert(QString::fromUtf16(whole));
}

StopWords::Lists StopWords::listsOf(const QStringList &kinds)
{
    Lists lists;
    for (const QString &language : languages()) {
        const std::shared_ptr<StopWords> words(new StopWords);
        for (const QString &kind : kinds)
            words->read(kind + u'-' + language);
        lists.insert(language, words);
    }
    return lists;
}

std::shared_ptr<const StopWords> StopWords::find(const Lists &lists, const QString &language)
{
    static const std::shared_ptr<const StopWords> none(new StopWords);
    return lists.value(language, none);
}

std::shared_ptr<const StopWords> StopWords::of(const QString &language)
{
    static const Lists lists = listsOf({QStringLiteral("stop")});
    return find(lists, language);
}

std::shared_ptr<const StopWords> StopWords::allOf(const QString &language)
{
    static const Lists lists = listsOf({QStringLiteral("stop"), QStringLiteral("function")});
    return find(lists, language);
}

QStringList StopWords::languages()
{
    static const QStringList names = QStringLiteral("en de fr es it pt nl da sv nb fi hu tr ru").split(u' ');
    return names;
}

bool StopWords::holds(QStringView word) const
{
    if (word.size() > longestStopWord || m_words.isEmpty())
        return false;
    QString lower = word.toString().toLower();
    lower.replace(QChar(0x2019), u'\'');
    return m_words.contains(lower);
}

} // namespace galley
