// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's word in the workspace: annotations, and decisions on links and findings, each a step to undo.
#include "app/annotate/anchor.h"
#include "app/session/workspaceprivate.h"

#include <QUndoCommand>

namespace galley
{

namespace
{
/** Sets the editor's decisions, all at once. */
class DecisionCommand : public QUndoCommand
{
public:
    DecisionCommand(const QString &words, Decisions before, Decisions after, std::function<void(const Decisions &)> set)
        : QUndoCommand(words)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_set(std::move(set))
    {
    }
    void undo() override { m_set(m_before); }
    void redo() override { m_set(m_after); }

private:
    Decisions m_before;
    Decisions m_after;
    std::function<void(const Decisions &)> m_set;
};

/** Puts a row into one of the user's own lists, or takes it out again. */
class OwnListCommand : public QUndoCommand
{
public:
    OwnListCommand(Settings *settings, Setting list, const QString &row)
        : m_settings(settings)
        , m_list(list)
        , m_row(row)
    {
    }
    void undo() override
    {
        QStringList rows = m_settings->value(m_list).toStringList();
        rows.removeAll(m_row);
        m_settings->setValue(m_list, rows);
    }
    void redo() override
    {
        QStringList rows = m_settings->value(m_list).toStringList();
        if (!rows.contains(m_row))
            m_settings->setValue(m_list, rows << m_row);
    }

private:
    Settings *m_settings; ///< Outlives the workspace and so its undo stack.
    Setting m_list;
    QString m_row;
};

/** The list of the user's, and the row in it, by which @p finding is never made again; an empty row: none. */
std::pair<Setting, QString> ownRowFor(const Finding &finding, const QList<Article> &articles)
{
    const QString words = articles[finding.article].textOf(finding.range).toString();
    switch (finding.kind) {
    case FindingKind::Misspelling:
        return {Setting::AlwaysRight, words};
    case FindingKind::NameVariant:
    case FindingKind::StyleVariant:
        return {Setting::Variants,
                finding.suggestions.isEmpty() ? QString() : words + u'=' + finding.suggestions.first()};
    default:
        return {Setting::AlwaysRight, QString()};
    }
}

} // namespace

void Workspace::Private::setDecisions(const Decisions &to)
{
    const bool isOtherLinks = decisions.links != to.links;
    decisions = to;
    translateDecisions();
    save([this](SessionFile &session) { return session.storeDecisions(links, findingDecisions); });
    splitFindings();
    showAllMarks();
    Q_EMIT q->findingsChanged();
    if (isOtherLinks)
        compareLater();
}

/** From slot ids to article indices; decisions on articles that are closed stay aside. */
void Workspace::Private::translateDecisions()
{
    links.clear();
    findingDecisions.clear();
    for (LinkDecision link : std::as_const(decisions.links)) {
        link.from.article = articleOfSlot(link.from.article);
        link.to.article = articleOfSlot(link.to.article);
        if (link.from.article >= 0 && link.to.article >= 0)
            links << link;
    }
    for (FindingDecision finding : std::as_const(decisions.findings)) {
        finding.article = articleOfSlot(finding.article);
        if (finding.article >= 0)
            findingDecisions << finding;
    }
}

QUuid Workspace::annotate(AnnotationKind kind, int article, const TextRange &range, const QString &body,
                          const QString &replacement)
{
    if (article < 0 || article >= d->articles.size() || !mayChange())
        return {};
    Annotation annotation;
    annotation.kind = kind;
    annotation.anchors = {makeAnchor(article, d->articles[article].text, range)};
    annotation.body = body;
    annotation.replacement = replacement;
    annotation.author = d->settings->value(Setting::Author).toString();
    return d->book.add(annotation);
}

LinkDecision Workspace::linkBetween(LinkDecision::Kind kind, const Member &from, const Member &to) const
{
    const auto end = [this](const Member &member) -> LinkDecision::End {
        const Article &article = d->articles[member.article];
        return {member.article, article.textOf(article.paragraphs[member.index].range).toString().simplified()};
    };
    return {kind, end(from), end(to)};
}

void Workspace::decideLink(const LinkDecision &decision)
{
    if (!mayChange())
        return;
    LinkDecision stable = decision;
    stable.from.article = d->slotIdOf(decision.from.article);
    stable.to.article = d->slotIdOf(decision.to.article);
    Decisions after = d->decisions;
    after.links.removeIf([&stable](const LinkDecision &other) {
        return (other.from == stable.from && other.to == stable.to) ||
               (other.from == stable.to && other.to == stable.from);
    });
    after.links << stable;
    const auto words = decision.kind == LinkDecision::Kind::Rejected ? tr("Reject match")
                       : decision.kind == LinkDecision::Kind::Added  ? tr("Add match")
                                                                     : tr("Confirm match");
    d->undoStack.push(
        new DecisionCommand(words, d->decisions, after, [this](const Decisions &to) { d->setDecisions(to); }));
}

void Workspace::decideFinding(int finding, FindingDecision::Kind kind, const QString &replacement)
{
    if (finding < 0 || finding >= d->findings.size() || !mayChange())
        return;
    const Finding found = d->findings[finding];
    FindingDecision decision = decisionOn(found, d->articles, kind);
    decision.article = d->slotIdOf(decision.article);
    Decisions after = d->decisions;
    after.findings << decision;
    const bool isAccepted = kind == FindingDecision::Kind::Accepted;
    d->undoStack.beginMacro(isAccepted ? tr("Accept suggestion") : tr("Dismiss finding"));
    if (isAccepted && found.insideQuote)
        annotate(AnnotationKind::Question, found.article, found.range, found.message);
    else if (isAccepted)
        annotate(AnnotationKind::Typo, found.article, found.range, found.message,
                 replacement.isEmpty() ? found.suggestions.value(0) : replacement);
    d->undoStack.push(
        new DecisionCommand({}, d->decisions, after, [this](const Decisions &to) { d->setDecisions(to); }));
    const auto [list, row] = ownRowFor(found, d->articles);
    if (kind == FindingDecision::Kind::DismissedEverywhere && !row.isEmpty())
        d->undoStack.push(new OwnListCommand(d->settings, list, row));
    d->undoStack.endMacro();
}

void Workspace::restoreFinding(int dismissed)
{
    if (dismissed < 0 || dismissed >= d->dismissed.size() || !mayChange())
        return;
    const Finding found = d->dismissed[dismissed];
    Decisions after = d->decisions;
    after.findings.removeIf([&](FindingDecision decision) {
        decision.article = d->articleOfSlot(decision.article);
        return concerns(decision, found, d->articles);
    });
    d->undoStack.push(new DecisionCommand(tr("Restore finding"), d->decisions, after,
                                          [this](const Decisions &to) { d->setDecisions(to); }));
}

} // namespace galley
