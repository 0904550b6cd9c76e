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
#include <QStackedWidget>
#include <QTreeView>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

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
    build();
    connect(workspace, &Workspace::comparisonChanged, this, &ReviewDock::renew);
    connect(workspace, &Workspace::findingsChanged, this, &ReviewDock::renew);
    connect(workspace, &Workspace::slotsChanged, this, &ReviewDock::renew);
    AnnotationBook *book = workspace->annotations();
    connect(workspace, &Workspace::marksChanged, this, &ReviewDock::renewOutline);
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

    struct Row {
        QString title;
        QString heading;
        ReviewTab::Words words;
    };
    const Row rows[] = {
        {tr("Claims"),
         tr("Claim"),
         {u"claims"_s, tr("Filter claims"), tr("All kinds"),
          tr("Claims are listed here once two articles are compared.")}},
        {tr("Quotes"), tr("Quote"), {u"quotes"_s, tr("Filter quotes"), tr("All quotes"), tr("No quotes were found.")}},
        {tr("Names"), tr("Name"), {u"names"_s, tr("Filter names"), tr("All names"), tr("No names were found.")}},
        {tr("Findings"),
         tr("Finding"),
         {u"findings"_s, tr("Filter findings"), tr("All kinds"), tr("Nothing to query was found.")}},
        {tr("Annotations"),
         tr("Annotation"),
         {u"annotations"_s, tr("Filter annotations"), tr("All kinds"),
          tr("No notes yet. Select words in an article, then highlight them or write a note.")}},
        {tr("Outline"),
         tr("Paragraph"),
         {u"outline"_s, tr("Filter paragraphs"), tr("All kinds"),
          tr("The paragraphs of each article are listed here.")}},
    };
    for (int i = 0; i < tabCount; ++i) {
        const Tab tab = Tab(i);
        m_models[i] = new ReviewModel(rows[i].heading, this);
        m_tabs[i] = new ReviewTab(m_models[i], rows[i].words, m_stack);
        m_stack->addWidget(m_tabs[i]);
        m_bar->addTab(rows[i].title);
        connect(m_tabs[i], &ReviewTab::rowChosen, this, [this, tab](const ReviewRow &row) { chooseRow(tab, row); });
        connect(m_tabs[i], &ReviewTab::buttonPressed, this,
                [this, tab](const QString &id, const ReviewRow &row) { press(tab, id, row); });
    }
    connect(m_bar, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    tab(Tab::Findings)->setButtons([this](const ReviewRow &row) -> QList<ReviewTab::Button> {
        if (row.dismissed)
            return {{u"restore"_s, tr("Restore")}};
        QList<ReviewTab::Button> buttons;
        const Finding finding = m_workspace->findings().value(row.source);
        if (!finding.suggestions.isEmpty() && !finding.insideQuote)
            buttons << ReviewTab::Button{u"accept"_s, tr("Mark correction"), true};
        return buttons << ReviewTab::Button{u"dismiss"_s, tr("Ignore")};
    });
    tab(Tab::Annotations)->setButtons([this](const ReviewRow &row) { return annotationButtons(row.id); });
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
    const ReviewContent content = contentOf(m_workspace);
    const int articles = int(content.articles.size());
    m_models[int(Tab::Claims)]->setGroups(articles > 1 ? claimGroups(content) : QList<ReviewGroup>(), articles);
    m_models[int(Tab::Quotes)]->setGroups(quoteGroups(content), 0);
    m_models[int(Tab::Names)]->setGroups(nameGroups(content), articles);
    m_models[int(Tab::Findings)]->setGroups(findingGroups(content), 0);
    m_bar->setCount(int(Tab::Findings), int(content.findings.size()));
    renewAnnotations();
    renewOutline();
}

void ReviewDock::renewOutline()
{
    ReviewContent content = contentOf(m_workspace);
    for (int article = 0; article < int(content.articles.size()); ++article)
        content.marks << m_workspace->marks(article);
    m_models[int(Tab::Outline)]->setGroups(outlineGroups(content), 0);
}

void ReviewDock::renewAnnotations()
{
    const ReviewContent content = contentOf(m_workspace);
    m_models[int(Tab::Annotations)]->setGroups(annotationGroups(content), 0);
    m_bar->setCount(int(Tab::Annotations), int(content.annotations.size()));
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
    const QList<Stop> &stops = m_workspace->stops();
    if (index < 0 || index >= stops.size())
        return;
    const Stop &stop = stops[index];
    if (stop.finding >= 0) {
        tab(Tab::Findings)->select(m_models[int(Tab::Findings)]->findSource(stop.finding));
        return;
    }
    const ReviewRow now = tab(Tab::Claims)->currentRow();
    if (now.source >= 0 && stopOfClaim(now.source) == index)
        return;
    const QList<Claim> &claims = m_workspace->comparison().claims;
    int best = -1;
    for (int i = 0; i < claims.size(); ++i) {
        const bool differs = claims[i].verdict == Verdict::Differing;
        if (stopOfClaim(i) == index && (best < 0 || (differs && claims[best].verdict != Verdict::Differing)))
            best = i;
    }
    tab(Tab::Claims)->select(m_models[int(Tab::Claims)]->findSource(best));
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

int ReviewDock::stopOfClaim(int index) const
{
    const Claim claim = m_workspace->comparison().claims.value(index);
    if (claim.members.isEmpty())
        return -1;
    const Passage &first = claim.members.first();
    const QList<Stop> &stops = m_workspace->stops();
    const Member paragraph{first.article, m_workspace->articles().value(first.article).paragraphAt(first.range.start)};
    for (int i = 0; i < stops.size(); ++i) {
        if (stops[i].finding >= 0)
            continue;
        if (claim.alignment >= 0 ? stops[i].alignment == claim.alignment : stops[i].paragraphs.contains(paragraph))
            return i;
    }
    return -1;
}

void ReviewDock::chooseRow(Tab tab, const ReviewRow &row)
{
    int stop = -1;
    if (tab == Tab::Claims)
        stop = stopOfClaim(row.source);
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

QString ReviewDock::claimsAsText() const
{
    const ReviewModel *model = m_models[int(Tab::Claims)];
    QStringList head{tr("Verdict"), tr("Claim")};
    for (int column = 1; column < model->columnCount(); ++column)
        head << model->headerData(column, Qt::Horizontal).toString();
    QStringList lines{head.join(u'\t')};
    for (const ReviewGroup &group : model->groups()) {
        for (const ReviewRow &row : group.rows) {
            QStringList cells{group.title, row.text};
            for (const ReviewCell &cell : row.cells)
                cells << cell.spoken;
            lines << cells.join(u'\t');
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace galley
