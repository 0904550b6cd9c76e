// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/namemodel.h"

#include "app/base/tr.h"
#include "app/compare/placeindex.h"
#include "widgets/review/words.h"

#include <QMap>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(NameModel)
};

/** One spelling of a name, and where it stands. */
struct Form {
    QString text = {};
    QList<Passage> mentions = {};
    const Finding *finding = nullptr; ///< What was found at one of them.
};

bool isNameFinding(const Finding &finding)
{
    return finding.kind == FindingKind::NameVariant || finding.kind == FindingKind::Misspelling ||
           finding.kind == FindingKind::StyleVariant;
}

QString wordsOf(const ReviewContent &content, const Passage &mention)
{
    return content.articles[mention.article].textOf(mention.range).toString().simplified();
}

/** Whether every word of @p form stands in @p name: a short form, not another spelling. */
bool isPartOf(const QString &form, const QString &name)
{
    const QStringList words = name.split(u' ');
    const QStringList parts = form.split(u' ');
    return std::ranges::all_of(parts, [&](const QString &part) { return words.contains(part); });
}

/** The findings about names, and which of them tie a spelling to a name that the name finder did not. */
class NameFindings
{
public:
    explicit NameFindings(const ReviewContent &content)
        : m_content(content)
        , m_strays(content.comparison.names.size())
    {
        for (int i = 0; i < content.findings.size(); ++i) {
            if (isNameFinding(content.findings[i]))
                m_findings.add({content.findings[i].article, content.findings[i].range}, i);
        }
        m_findings.order();
        const QList<NameGroup> &names = content.comparison.names;
        for (int g = 0; g < names.size(); ++g) {
            for (const Passage &mention : names[g].mentions)
                m_mentions.add(mention, g);
        }
        m_mentions.order();
        for (int g = 0; g < names.size(); ++g)
            m_others << isOtherSpelling(g);
        for (const Finding &finding : content.findings)
            gatherStray(finding);
    }

    const Finding *at(const Passage &mention) const
    {
        const std::vector<int> found = m_findings.at(mention);
        return found.empty() ? nullptr : &m_content.findings[found.front()];
    }
    /** Whether every mention of name @p group is another spelling of a name that has a group of its own. */
    bool isOther(int group) const { return m_others[group]; }
    /** Other spellings of name @p group. */
    const QList<Passage> &strays(int group) const { return m_strays[group]; }

private:
    bool holds(int group, const Passage &place) const
    {
        return std::ranges::binary_search(m_mentions.at(place), group);
    }

    bool isOtherSpelling(int group) const
    {
        return std::ranges::all_of(m_content.comparison.names[group].mentions, [&](const Passage &mention) {
            const Finding *finding = at(mention);
            return finding && finding->kind != FindingKind::StyleVariant &&
                   std::ranges::any_of(finding->evidence, [&](const Passage &place) { return !holds(group, place); });
        });
    }

    void gatherStray(const Finding &finding)
    {
        if (!isNameFinding(finding) || finding.kind == FindingKind::StyleVariant)
            return;
        int home = -1; // the first name that the evidence speaks of
        for (const Passage &evidence : finding.evidence) {
            for (const int group : m_mentions.at(evidence)) {
                if (!m_others[group] && (home < 0 || group < home))
                    home = group;
            }
        }
        const Passage place{finding.article, finding.range};
        if (home >= 0 && !holds(home, place))
            m_strays[home] << place;
    }

    const ReviewContent &m_content;
    PlaceIndex m_findings;
    PlaceIndex m_mentions;
    QList<bool> m_others;
    QList<QList<Passage>> m_strays;
};

QList<Form> formsOf(const ReviewContent &content, const NameFindings &findings, int number)
{
    const NameGroup &group = content.comparison.names[number];
    Form full{.text = group.name};
    QMap<QString, Form> others;
    for (const Passage &mention : group.mentions + findings.strays(number)) {
        const QString words = wordsOf(content, mention);
        const Finding *finding = findings.at(mention);
        if (words == group.name || (!finding && isPartOf(words, group.name))) {
            full.mentions << mention;
            continue;
        }
        Form &form = others[words];
        form.text = words;
        form.mentions << mention;
        if (finding)
            form.finding = finding;
    }
    return QList<Form>{full} + others.values();
}

QList<ReviewCell> countCells(const ReviewContent &content, const QList<Passage> &mentions)
{
    QList<ReviewCell> cells;
    for (int article = 0; article < content.articles.size(); ++article) {
        const auto count = std::ranges::count_if(mentions, [&](const Passage &p) { return p.article == article; });
        cells << ReviewCell{{},
                            count ? QString::number(count) : u"–"_s,
                            Tr::tr("%n time(s) in %1", nullptr, int(count)).arg(articleLetter(article))};
    }
    return cells;
}

ReviewRow rowOf(const ReviewContent &content, const Form &form, bool variant)
{
    ReviewRow row;
    row.text = form.text;
    row.passages = form.mentions;
    row.cells = countCells(content, form.mentions);
    row.indent = variant ? 1 : 0;
    if (form.finding) {
        row.detail = form.finding->message;
        if (form.finding->kind != FindingKind::StyleVariant)
            row.spans << ReviewSpan{0, int(form.text.size()), ReviewSpan::Style::Squiggle};
    }
    return row;
}

} // namespace

QList<ReviewGroup> nameGroups(const ReviewContent &content)
{
    ReviewGroup several{.title = Tr::tr("Spelt in more than one way"), .icon = u"glyph-finding"_s, .showCount = false};
    ReviewGroup alike{.title = Tr::tr("Spelt alike"), .icon = u"glyph-same"_s, .showCount = false};
    ReviewGroup one{.title = Tr::tr("In one article"), .icon = u"glyph-only"_s, .showCount = false};
    const NameFindings findings(content);
    for (int number = 0; number < content.comparison.names.size(); ++number) {
        if (findings.isOther(number))
            continue;
        const QList<Form> forms = formsOf(content, findings, number);
        QSet<int> articles;
        for (const Form &form : forms) {
            for (const Passage &mention : form.mentions)
                articles << mention.article;
        }
        ReviewGroup &group = forms.size() > 1 ? several : articles.size() > 1 ? alike : one;
        for (qsizetype i = 0; i < forms.size(); ++i) {
            ReviewRow row = rowOf(content, forms[i], i > 0);
            row.kind = group.title;
            group.rows << row;
        }
    }
    QList<ReviewGroup> groups;
    for (const ReviewGroup &group : {several, alike, one}) {
        if (!group.rows.isEmpty())
            groups << group;
    }
    return groups;
}

} // namespace galley
