// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/articlemaker.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace galley::bench
{

namespace
{

const QStringList &functionWords()
{
    static const QStringList words{u"the"_s, u"of"_s,   u"to"_s,  u"in"_s,  u"and"_s, u"a"_s,
                                   u"on"_s,  u"that"_s, u"for"_s, u"was"_s, u"by"_s,  u"with"_s};
    return words;
}

/** The dictionary's plain words, shuffled once, so that rank by Zipf has nothing to do with the alphabet. */
const QStringList &contentWords()
{
    static const QStringList words = [] {
        QStringList result;
        QFile file(u"/usr/share/hunspell/en_US.dic"_s);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                const QString word = QString::fromLatin1(line.left(line.indexOf('/')).trimmed());
                if (word.size() > 3 && std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; }))
                    result << word;
            }
        }
        for (int i = 0; result.size() < 20000; ++i) // no dictionary here: words like any others
            result << u"w%1ord"_s.arg(i);
        std::mt19937 random(7);
        std::ranges::shuffle(result, random);
        result.resize(20000);
        return result;
    }();
    return words;
}

class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }

    QString word()
    {
        if (below(100) < 42)
            return functionWords()[below(int(functionWords().size()))];
        const double uniform = double(m_random()) / 4294967296.0;
        const double rank = std::pow(double(contentWords().size()), uniform); // Zipf: log-uniform ranks
        return contentWords()[std::min(int(rank), int(contentWords().size()) - 1)];
    }

    QString sentence()
    {
        QStringList words;
        for (int i = 12 + below(16); i > 0; --i)
            words << (below(25) == 0 ? QString::number(1 + below(900)) : word());
        words[0][0] = words[0][0].toUpper();
        if (below(4) == 0)
            words.insert(3, u"Mr "_s + capital(contentWords()[below(2000)]));
        QString result = words.join(u' ') + u'.';
        return below(6) == 0 ? u"“%1” he said."_s.arg(result.chopped(1) + u',') : result;
    }

    QString paragraph()
    {
        QStringList sentences;
        for (int i = 2 + below(3); i > 0; --i)
            sentences << sentence();
        return sentences.join(u' ');
    }

    static QString capital(QString word)
    {
        word[0] = word[0].toUpper();
        return word;
    }

private:
    std::mt19937 m_random;
};

} // namespace

QString makeArticle(int size, quint32 seed)
{
    Writer writer(seed);
    QString text = writer.sentence().chopped(1);
    while (text.size() < size)
        text += u"\n\n"_s + writer.paragraph();
    return text;
}

QString rewritten(const QString &article, quint32 seed)
{
    Writer writer(seed);
    QStringList paragraphs = article.split(u"\n\n"_s);
    for (QString &paragraph : paragraphs) {
        QStringList words = paragraph.split(u' ');
        for (QString &word : words) {
            if (writer.below(5) == 0)
                word = writer.word();
        }
        paragraph = words.join(u' ');
    }
    constexpr int block = 8;
    QList<QStringList> blocks;
    for (qsizetype i = 1; i < paragraphs.size(); i += block)
        blocks << paragraphs.mid(i, block);
    std::mt19937 random(seed);
    std::ranges::shuffle(blocks, random);
    QStringList result{paragraphs.first()};
    for (const QStringList &some : blocks)
        result << some;
    return result.join(u"\n\n"_s);
}

QByteArray makePage(int size, quint32 seed)
{
    const QStringList story = makeArticle(6000, seed).split(u'\n', Qt::SkipEmptyParts);
    const QStringList others = makeArticle(size / 6, seed + 1).split(u'\n', Qt::SkipEmptyParts);
    QString page =
        u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1 - Gazette</title>"
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"%1\"}</script>"_s.arg(
            story.first());
    page +=
        u"<style>"_s + u".card{margin:0 auto;padding:12px 16px;display:flex}"_s.repeated(size / 500) + u"</style>"_s;
    page += u"<script>"_s +
            u"window.dataLayer=window.dataLayer||[];function track(e){dataLayer.push(e)}"_s.repeated(size / 300) +
            u"</script></head><body><nav><ul>"_s;
    for (int i = 0; i < 60; ++i)
        page += u"<li class=\"menu-item\"><a href=\"/section/%1\"><span>Section %1</span></a></li>"_s.arg(i);
    page += u"</ul></nav><main><article><h1>%1</h1><p class=\"byline\">By Ida Holm</p>"_s.arg(story.first());
    for (const QString &paragraph : story.sliced(1))
        page += u"<p class=\"text\">%1</p>"_s.arg(paragraph.toHtmlEscaped());
    page += u"</article></main><aside class=\"related\">"_s;
    for (qsizetype i = 0; page.size() < size; ++i)
        page +=
            u"<div class=\"card\"><a href=\"/story/%1\"><img src=\"/i/%1.jpg\" alt=\"\"><h3>%2</h3></a></div>"_s.arg(i)
                .arg(others[i % others.size()]
                         .first(std::min<qsizetype>(60, others[i % others.size()].size()))
                         .toHtmlEscaped());
    return (page + u"</aside><footer>© Gazette</footer></body></html>"_s).toUtf8();
}

} // namespace galley::bench
