// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/text/spelling.h"

#include <QRegularExpression>
#include <QSet>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(GlueCheck)
};

constexpr qsizetype shortestPart = 3; ///< Letters; "e.g", "No.10" and the like are none.

/** Whether the run of text without a blank around @p range is an address, a handle, a path or a file. */
bool isAddress(QStringView text, const TextRange &range)
{
    qsizetype start = range.start, end = range.end;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    const QStringView whole = text.sliced(start, end - start);
    return whole.contains(u'@') || whole.contains(u'/') || whole.contains(u'\\') || whole.contains(u'_') ||
           whole.contains(u"www.") || whole.contains(u'=') || whole.contains(u'#');
}

/** Finds words without a blank between them in one article. */
class GlueReader
{
public:
    GlueReader(const ProofContext &context, int article, QList<Finding> &findings)
        : m_context(context)
        , m_index(article)
        , m_article(context.articles[article])
        , m_checker(SpellChecker::forLanguage(m_article.language))
        , m_findings(findings)
    {
    }

    void read(const TextRange &paragraph)
    {
        // a mark of punctuation with a letter on either side, or a capital inside a word
        static const QRegularExpression glued(
            QStringLiteral("(\\p{Ll}{3,})([.!?…][”’\"\']?|,|;)(\\p{L}\\p{Ll}{2,})(?![\\p{L}.@/])|(?<!\\p{L})"
                           "(\\p{Ll}{4,})(\\p{Lu}\\p{Ll}{2,})(?!\\p{L})"),
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = glued.globalMatchView(m_article.textOf(paragraph)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool marked = match.capturedStart(2) >= 0;
            const TextRange range = TextRange{match.capturedStart(), match.capturedEnd()}.shifted(paragraph.start);
            const QString left = match.captured(marked ? 1 : 4), right = match.captured(marked ? 3 : 5);
            const bool sentence = marked && match.captured(2)[0] != u',' && match.captured(2)[0] != u';';
            if ((sentence && !right[0].isUpper()) || isAddress(m_article.text, range) ||
                m_context.isAlwaysRight(m_article.textOf(range)) || !isWord(left) || !isWord(right))
                continue;
            report(range, marked ? left + match.captured(2) + u' ' + right : left + u' ' + right);
        }
    }

private:
    bool isWord(const QString &word) const
    {
        return word.size() >= shortestPart && m_checker &&
               (m_checker->isCorrect(word) || m_checker->isCorrect(word.toLower()));
    }

    void report(const TextRange &range, const QString &parted)
    {
        Finding finding = m_context.finding(FindingKind::Punctuation, Severity::Likely, m_index, range);
        finding.message = Tr::tr("A space seems to be missing: “%1”.").arg(m_article.textOf(range));
        finding.suggestions << parted;
        m_findings << finding;
    }

    const ProofContext &m_context;
    int m_index;
    const Article &m_article;
    std::shared_ptr<const SpellChecker> m_checker;
    QList<Finding> &m_findings;
};
} // namespace

QList<Finding> checkGluedWords(const ProofContext &context)
{
    QList<Finding> findings;
    for (int a = 0; a < context.articles.size(); ++a) {
        GlueReader reader(context, a, findings);
        for (const Paragraph &paragraph : context.articles[a].paragraphs)
            if (paragraph.role == Role::Body)
                reader.read(paragraph.range);
    }
    return findings;
}

} // namespace galley
