// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articlebuilder.h"

#include "app/article/blockshape.h"
#include "app/article/datefinder.h"
#include "app/article/furniturewords.h"
#include "app/article/handreading.h"
#include "app/article/rolefinder.h"
#include "app/text/language.h"
#include "app/text/segmenter.h"
#include "app/text/textfold.h"

#include <unicode/normalizer2.h>

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype shortestGlued = 40; ///< A tail hangs on to a paragraph, not to another label.
constexpr qsizetype languageSample = 8000;

bool isNfc(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x0300; }))
        return true;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString view(false, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()));
    return icu::Normalizer2::getNFCInstance(status)->isNormalized(view, status);
}

/** One line of text as an article may hold it: NFC, no controls, no line ends. */
QString tidied(const QString &given)
{
    QString text = wellFormed(given);
    const auto strange = [](QChar c) {
        return c.unicode() < 0x20 || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x7F) || c == QChar(0xFEFF);
    };
    if (std::ranges::any_of(std::as_const(text), strange)) {
        for (QChar &c : text)
            if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) ||
                c == QChar(0x0B) || c == QChar(0x0C))
                c = u' ';
        text.removeIf(strange);
    }
    if (!isNfc(text))
        text = text.normalized(QString::NormalizationForm_C);
    const QStringView view(text);
    const bool isTrimmed = view.isEmpty() || !(view.front().isSpace() || view.back().isSpace());
    return isTrimmed ? text : text.trimmed(); // what is as it should be is shared, not copied
}

QList<Block> tidiedBlocks(const QList<Block> &blocks)
{
    QList<Block> result;
    result.reserve(blocks.size());
    for (const Block &block : blocks) {
        const QString text = tidied(block.text);
        if (text.isEmpty())
            continue;
        const qsizetype tail = text.size() > shortestGlued ? FurnitureWords::instance().gluedTail(text) : -1;
        result << Block{tail < 0 ? text : text.first(tail).trimmed(), block.role, block.apart};
        if (tail >= 0)
            result << Block{text.sliced(tail), Role::Furniture, false};
    }
    return result;
}

QString sampleOf(const QList<Block> &blocks)
{
    QString sample;
    for (const Block &block : blocks) {
        if (sample.size() > languageSample)
            break;
        sample += block.text.first(std::min(block.text.size(), languageSample)) + u'\n';
    }
    return sample;
}

/** What stands before the dash that a report from a place begins with; empty where there is none. */
QStringView datelineOf(QStringView text)
{
    constexpr qsizetype longest = 90;
    const QStringView head = text.first(std::min(text.size(), longest));
    for (const QStringView dash : {QStringView(u" — "), QStringView(u" – "), QStringView(u" -- "), QStringView(u" _ ")})
        if (const qsizetype end = head.indexOf(dash); end > 0)
            return head.first(end);
    return {};
}

/** "PORT ELLERY (CPA) — A fire …": the agency in brackets before the dash. */
QString agencyOf(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 80));
    const qsizetype open = head.indexOf(u'(');
    const qsizetype close = head.indexOf(u')', open + 1);
    if (open < 3 || close < 0 || close - open > 25)
        return {};
    const QStringView behind = head.sliced(close + 1).trimmed();
    const bool dash = behind.startsWith(QChar(0x2014)) || behind.startsWith(QChar(0x2013)) ||
                      behind.startsWith(u"--") || behind.startsWith(u"- ") || behind.startsWith(u"_ ");
    return dash ? head.sliced(open + 1, close - open - 1).trimmed().toString() : QString();
}

/** "© 2025 The Alden Courier. All rights reserved.": the owner. */
QString ownerOf(QStringView text)
{
    qsizetype at = text.indexOf(QChar(0x00A9));
    if (at < 0)
        return {};
    ++at;
    while (at < text.size() && !text[at].isLetter())
        ++at;
    qsizetype end = at;
    while (end < text.size() && text[end] != u'.' && text[end] != u',' && text[end] != u'|' && text[end] != u'–')
        ++end;
    const QString owner = text.sliced(at, end - at).trimmed().toString();
    return owner.size() <= 60 ? owner : QString();
}

void findFacts(Article &article)
{
    QString agency;
    QString owner;
    bool bodySeen = false;
    for (const Paragraph &paragraph : article.paragraphs) {
        const QStringView text = article.textOf(paragraph.range);
        if (paragraph.role == Role::Title && article.title.isEmpty())
            article.title = text.toString();
        if (paragraph.role == Role::Byline && article.byline.isEmpty())
            article.byline = authorOf(text);
        if (paragraph.role == Role::Dateline && !article.published.isValid())
            article.published = findDate(text);
        if (paragraph.role == Role::Body && !bodySeen) {
            bodySeen = true;
            agency = agencyOf(text);
            if (!article.published.isValid()) // "ST. PAUL, Minn., March 4, 2024 —"
                article.published = findDate(datelineOf(text));
        }
        if (paragraph.role == Role::Furniture && owner.isEmpty() && text.size() < 300)
            owner = ownerOf(text);
    }
    if (article.outlet.isEmpty())
        article.outlet = owner.isEmpty() ? agency : owner;
}
} // namespace

Article assembleArticle(ArticleDraft draft, const QString &source, const ReadOptions &options)
{
    draft.blocks = tidiedBlocks(draft.blocks);
    Article article;
    article.source = source;
    article.mediaType = draft.mediaType;
    article.title = wellFormed(draft.title);
    article.byline = wellFormed(draft.byline);
    article.outlet = wellFormed(draft.outlet);
    article.published = draft.published;
    article.notices = draft.notices;
    article.language = options.language.isEmpty() ? detectLanguage(sampleOf(draft.blocks)) : options.language;
    if (article.language == QLatin1String("und") && !draft.language.isEmpty())
        article.language = draft.language;

    const QList<Role> roles = RoleFinder(draft).find();
    qsizetype size = 0;
    for (const Block &block : std::as_const(draft.blocks))
        size += block.text.size() + 1;
    article.text.reserve(size);
    article.paragraphs.reserve(draft.blocks.size());
    for (qsizetype i = 0; i < draft.blocks.size(); ++i) {
        if (i > 0)
            article.text += u'\n';
        const qsizetype start = article.text.size();
        article.text += draft.blocks[i].text;
        article.paragraphs << Paragraph{{start, article.text.size()}, roles[i]};
        for (const TextRange &range : sentences(draft.blocks[i].text, article.language))
            article.sentences << Sentence{range.shifted(start), int(i)};
    }
    findFacts(article);
    if (!article.published.isValid())
        article.published = draft.made;
    giveRoles(article, options.roles);
    return article;
}

} // namespace galley
