// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewdock.h"

#include "widgets/review/annotationmodel.h"
#include "widgets/review/claimmodel.h"
#include "widgets/review/docktabs.h"
#include "widgets/review/findingmodel.h"
#include "widgets/review/namemodel.h"
#include "widgets/review/outlinemodel.h"
#include "widgets/review/quotemodel.h"
#include "widgets/review/reviewtab.h"

#include <QBoxLayout>
#include <QHash>
#include <QMap>
#include <QStackedWidget>
#include <QTreeView>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int turnsBefore = 3; // of the event loop, until the panes have been laid out and painted

ReviewContent contentOf(Workspace *workspace)
{
    return {.articles = workspace->articles(),
            .comparison = workspace->comparison(),
            .findings = workspace->findings(),
            .dismissed = workspace->dismissedFindings(),
            .annotations = workspace->annotations()->annotations(),
            .base = workspace->base()};
}

} // namespace

ReviewDock::ReviewDock(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"reviewDock"_s);
    setMinimumWidth(300);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    build();
    m_filling.setSingleShot(true);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &ReviewDock::fillInTurn);
    connect(workspace, &Workspace::comparisonChanged, this, &ReviewDock::renew);
    connect(workspace, &Workspace::findingsChanged, this, &ReviewDock::renew);
    connect(workspace, &Workspace::slotsChanged, this, &ReviewDock::renew);
    connect(workspace, &Workspace::baseChanged, this, &ReviewDock::renew);
    connect(workspace, &Workspace::marksChanged, this, [this] { makeStale({Tab::Outline}); });
    AnnotationBook *book = workspace->annotations();
    connect(book, &AnnotationBook::added, this, &ReviewDock::renewAnnotations);
    connect(book, &AnnotationBook::changed, this, &ReviewDock::renewAnnotations);
    connect(book, &AnnotationBook::discarded, this, &ReviewDock::renewAnnotations);
    connect(book, &AnnotationBook::wasReset, this, &ReviewDock::renewAnnotations);
    renew();
}

void ReviewDock::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new DockTabs(this);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    addList(Tab::Claims, tr("Claims"), tr("Claim"),
            {u"claims"_s, tr("Filter claims"), tr("All kinds"),
             tr("Claims are listed here once two articles are compared.")});
    addList(Tab::Quotes, tr("Quotes"), tr("Quote"),
            {u"quotes"_s, tr("Filter quotes"), tr("All quotes"), tr("No quotes were found.")});
    addList(Tab::Names, tr("Names"), tr("Name"),
            {u"names"_s, tr("Filter names"), tr("All names"), tr("No names were found.")});
    addList(Tab::Findings, tr("Findings"), tr("Finding"),
            {u"findings"_s, tr("Filter findings"), tr("All kinds"), tr("Nothing to query was found.")});
    addList(Tab::Annotations, tr("Annotations"), tr("Annotation"),
            {u"annotations"_s, tr("Filter annotations"), tr("All kinds"),
             tr("No notes yet. Select words in an article, then highlight them or write a note.")});
    addList(Tab::Outline, tr("Outline"), tr("Paragraph"),
            {u"outline"_s, tr("Filter paragraphs"), tr("All kinds"),
             tr("The paragraphs of each article are listed here.")});
    connect(m_bar, &QTabBar::currentChanged, this, [this](int current) {
        fill(Tab(current));
        m_stack->setCurrentIndex(current);
        Q_EMIT tabChanged(current);
    });
    m_tabs[int(Tab::Findings)]->setButtons([this](const ReviewRow &row) { return findingButtons(row); });
    m_tabs[int(Tab::Annotations)]->setButtons([this](const ReviewRow &row) { return annotationButtons(row.id); });
}

void ReviewDock::addList(Tab tab, const QString &title, const QString &heading, const ReviewTab::Words &words)
{
    auto *model = new ReviewModel(heading, this);
    auto *list = new ReviewTab(model, words, m_stack);
    m_models[int(tab)] = model;
    m_tabs[int(tab)] = list;
    m_stack->addWidget(list);
    m_bar->addTab(title);
    connect(list, &ReviewTab::rowChosen, this, [this, tab](const ReviewRow &row) { chooseRow(tab, row); });
    connect(list, &ReviewTab::buttonPressed, this,
            [this, tab](const QString &id, const ReviewRow &row) { press(tab, id, row); });
}

QList<ReviewTab::Button> ReviewDock::findingButtons(const ReviewRow &row) const
{
    if (row.dismissed)
        return {{u"restore"_s, tr("Restore")}};
    QList<ReviewTab::Button> buttons;
    const Finding finding = m_workspace->findings().value(row.source);
    if (!finding.suggestions.isEmpty() && !finding.insideQuote)
        buttons << ReviewTab::Button{u"accept"_s, tr("Mark correction"), true};
    buttons << ReviewTab::Button{u"dismiss"_s, tr("Ignore")};
    const bool isVariant = finding.kind == FindingKind::NameVariant || finding.kind == FindingKind::StyleVariant;
    if (finding.kind == FindingKind::Misspelling || (isVariant && !finding.suggestions.isEmpty()))
        buttons << ReviewTab::Button{u"everywhere"_s, tr("Ignore everywhere")};
    return buttons;
}

QList<ReviewTab::Button> ReviewDock::annotationButtons(const QUuid &id) const
{
    const Annotation *annotation = m_workspace->annotations()->find(id);
    if (!annotation || m_workspace->isReadOnly())
        return {};
    if (isLost(*annotation))
        return {{u"attach"_s, tr("Attach here"), true}, {u"edit"_s, tr("Edit")}, {u"discard"_s, tr("Delete")}};
    if (isUnsure(*annotation))
        return {{u"confirm"_s, tr("Confirm place"), true}, {u"attach"_s, tr("Attach here")}, {u"edit"_s, tr("Edit")}};
    const bool open = annotation->status == AnnotationStatus::Open;
    return {{u"edit"_s, tr("Edit")},
            {u"reply"_s, tr("Reply")},
            open ? ReviewTab::Button{u"resolve"_s, tr("Resolve")} : ReviewTab::Button{u"reopen"_s, tr("Open again")},
            {u"discard"_s, tr("Delete")}};
}

void ReviewDock::renew()
{
    setCount(Tab::Findings, m_workspace->findings().size());
    makeStale({Tab::Claims, Tab::Quotes, Tab::Names, Tab::Findings, Tab::Outline});
    renewAnnotations();
}

void ReviewDock::renewAnnotations()
{
    setCount(Tab::Annotations, m_workspace->annotations()->annotations().size());
    makeStale({Tab::Annotations});
}

void ReviewDock::setCount(Tab tab, qsizetype count)
{
    m_bar->setCount(int(tab), int(count));
    Q_EMIT countChanged(int(tab), int(count));
}

QStringList ReviewDock::titles() const
{
    QStringList titles;
    for (int i = 0; i < m_bar->count(); ++i)
        titles << m_bar->tabText(i);
    return titles;
}

void ReviewDock::makeStale(std::initializer_list<Tab> tabs)
{
    for (const Tab tab : tabs)
        m_stale[int(tab)] = true;
    if (m_stale[int(currentTab())]) {
        m_turns = turnsBefore;
        m_filling.start();
    }
}

void ReviewDock::fillInTurn()
{
    if (--m_turns > 0)
        m_filling.start();
    else
        fill(currentTab());
}

void ReviewDock::fill(Tab tab)
{
    if (!std::exchange(m_stale[int(tab)], false))
        return;
    ReviewContent content = contentOf(m_workspace);
    const int articles = int(content.articles.size());
    ReviewModel *model = m_models[int(tab)];
    switch (tab) {
    case Tab::Claims:
        m_stopOf = stopsOfClaims();
        model->setGroups(articles > 1 ? claimGroups(content) : QList<ReviewGroup>(), articles);
        break;
    case Tab::Quotes:
        model->setGroups(quoteGroups(content), 0);
        break;
    case Tab::Names:
        model->setGroups(nameGroups(content), articles);
        break;
    case Tab::Findings:
        model->setGroups(findingGroups(content), 0);
        break;
    case Tab::Annotations:
        model->setGroups(annotationGroups(content), 0);
        break;
    case Tab::Outline:
        for (int article = 0; article < articles; ++article)
            content.marks << m_workspace->marks(article);
        model->setGroups(outlineGroups(content), 0);
        break;
    }
    selectStop(tab);
}

ReviewTab *ReviewDock::tab(Tab tab)
{
    fill(tab);
    return m_tabs[int(tab)];
}

ReviewDock::Tab ReviewDock::currentTab() const
{
    return Tab(m_bar->currentIndex());
}

void ReviewDock::showTab(Tab tab, bool focus)
{
    m_bar->setCurrentIndex(int(tab));
    if (focus)
        this->tab(tab)->focusTable();
}

void ReviewDock::showStop(int index)
{
    m_stop = index;
    for (const Tab tab : {Tab::Claims, Tab::Findings}) {
        if (!m_stale[int(tab)])
            selectStop(tab);
    }
}

/** Selects the row of the current stop in a list that is filled. */
void ReviewDock::selectStop(Tab tab)
{
    const QList<Stop> &stops = m_workspace->stops();
    if (m_stop < 0 || m_stop >= stops.size())
        return;
    const int finding = stops[m_stop].finding;
    if (tab == Tab::Findings && finding >= 0)
        m_tabs[int(tab)]->select(m_models[int(tab)]->findSource(finding));
    if (tab != Tab::Claims || finding >= 0)
        return;
    const ReviewRow now = m_tabs[int(tab)]->currentRow();
    if (now.source >= 0 && m_stopOf.value(now.source, -1) == m_stop)
        return;
    const QList<Claim> &claims = m_workspace->comparison().claims;
    int best = -1;
    for (int i = 0; i < m_stopOf.size(); ++i) {
        const bool differs = claims[i].verdict == Verdict::Differing;
        if (m_stopOf[i] == m_stop && (best < 0 || (differs && claims[best].verdict != Verdict::Differing)))
            best = i;
    }
    m_tabs[int(tab)]->select(m_models[int(tab)]->findSource(best));
}

void ReviewDock::showAnnotation(const QUuid &id)
{
    showTab(Tab::Annotations, false);
    tab(Tab::Annotations)->select(m_models[int(Tab::Annotations)]->findId(id));
}

void ReviewDock::showFinding(int finding)
{
    showTab(Tab::Findings, false);
    tab(Tab::Findings)->select(m_models[int(Tab::Findings)]->findSource(finding));
}

/** For each claim the first stop at its passage: that of its alignment, or of the paragraph where it begins. */
QList<int> ReviewDock::stopsOfClaims() const
{
    QHash<int, int> ofAlignment;
    QMap<Member, int> ofParagraph;
    const QList<Stop> &stops = m_workspace->stops();
    for (int i = int(stops.size()) - 1; i >= 0; --i) {
        if (stops[i].finding >= 0)
            continue;
        if (stops[i].alignment >= 0)
            ofAlignment.insert(stops[i].alignment, i);
        for (const Member &paragraph : stops[i].paragraphs)
            ofParagraph.insert(paragraph, i);
    }
    QList<int> result;
    for (const Claim &claim : m_workspace->comparison().claims) {
        if (claim.alignment >= 0 || claim.members.isEmpty()) {
            result << (claim.members.isEmpty() ? -1 : ofAlignment.value(claim.alignment, -1));
            continue;
        }
        const Passage &first = claim.members.first();
        const Article article = m_workspace->articles().value(first.article);
        result << ofParagraph.value({first.article, article.paragraphAt(first.range.start)}, -1);
    }
    return result;
}

void ReviewDock::chooseRow(Tab tab, const ReviewRow &row)
{
    int stop = -1;
    if (tab == Tab::Claims)
        stop = m_stopOf.value(row.source, -1);
    if (tab == Tab::Findings && !row.dismissed) {
        const QList<Stop> &stops = m_workspace->stops();
        const auto it = std::ranges::find(stops, row.source, &Stop::finding);
        stop = it == stops.end() ? -1 : int(it - stops.begin());
    }
    if (stop >= 0)
        Q_EMIT stopChosen(stop);
    else if (!row.passages.isEmpty())
        Q_EMIT passageChosen(row.passages.first());
}

void ReviewDock::press(Tab, const QString &id, const ReviewRow &row)
{
    if (id == "accept"_L1)
        Q_EMIT findingAccepted(row.source);
    else if (id == "dismiss"_L1)
        Q_EMIT findingDismissed(row.source);
    else if (id == "everywhere"_L1)
        Q_EMIT findingDismissedEverywhere(row.source);
    else if (id == "restore"_L1)
        Q_EMIT findingRestored(row.source);
    else if (id == "edit"_L1)
        Q_EMIT annotationEditRequested(row.id);
    else if (id == "reply"_L1)
        Q_EMIT annotationReplyRequested(row.id);
    else if (id == "resolve"_L1)
        Q_EMIT annotationStatusRequested(row.id, AnnotationStatus::Resolved);
    else if (id == "reopen"_L1)
        Q_EMIT annotationStatusRequested(row.id, AnnotationStatus::Open);
    else if (id == "attach"_L1)
        Q_EMIT annotationAttachRequested(row.id);
    else if (id == "confirm"_L1)
        Q_EMIT annotationConfirmRequested(row.id);
    else if (id == "discard"_L1)
        Q_EMIT annotationDiscardRequested(row.id);
}

QList<QStringList> ReviewDock::claimsTable()
{
    fill(Tab::Claims);
    const ReviewModel *model = m_models[int(Tab::Claims)];
    QStringList head{tr("Verdict"), tr("Claim")};
    for (int column = 1; column < model->columnCount(); ++column)
        head << model->headerData(column, Qt::Horizontal).toString();
    QList<QStringList> rows{head};
    for (const ReviewGroup &group : model->groups()) {
        for (const ReviewRow &row : group.rows) {
            QStringList cells{group.title, row.text};
            for (const ReviewCell &cell : row.cells)
                cells << cell.spoken;
            rows << cells;
        }
    }
    return rows;
}

} // namespace galley
