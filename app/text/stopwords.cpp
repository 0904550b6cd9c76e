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

StopWords::StopWords(const QString &language)
{
    for (const char *list : {"stop", "function"}) {
        QFile file(QStringLiteral(":/words/%1-%2.txt").arg(QLatin1String(list), language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        m_words.unite({lines.begin(), lines.end()});
    }
    if (language != QLatin1String("en"))
        return;
    // The English list has the two halves of a contraction; the tokens keep it whole.
    for (const char16_t *whole :
         {u"don't",  u"doesn't",  u"didn't", u"isn't",   u"aren't", u"wasn't",    u"weren't", u"won't",   u"wouldn't",
          u"can't",  u"couldn't", u"hasn't", u"haven't", u"hadn't", u"shouldn't", u"it's",    u"i'm",     u"i've",
          u"i'd",    u"i'll",     u"we're",  u"we've",   u"we'll",  u"they're",   u"they've", u"they'll", u"you're",
          u"you've", u"you'll",   u"he's",   u"she's",   u"that's", u"there's",   u"would",   u"could",   u"also"})
        m_words.insert(QString::fromUtf16(whole));
}

std::shared_ptr<const StopWords> StopWords::of(const QString &language)
{
    static const QHash<QString, std::shared_ptr<const StopWords>> lists = [] {
        QHash<QString, std::shared_ptr<const StopWords>> all;
        for (const QString &name : languages())
            all.insert(name, std::shared_ptr<const StopWords>(new StopWords(name)));
        return all;
    }();
    static const std::shared_ptr<const StopWords> none(new StopWords(QString()));
    return lists.value(language, none);
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
