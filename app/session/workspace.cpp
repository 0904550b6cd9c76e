// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The public face of the workspace: what it tells, and the reports.
#include "app/session/workspace.h"

#include "app/report/originalpages.h"
#include "app/report/pageplan.h"
#include "app/report/reportwriter.h"
#include "app/session/pipeline.h"
#include "app/session/sessionbytes.h"
#include "app/session/workspaceprivate.h"

#include <QFileInfo>
#include <QLocale>

namespace galley
{

namespace
{
constexpr int progressInterval = 100; // ms
constexpr int retryInterval = 5000;   // ms
constexpr int writingDelay = 20;      // ms; timers that are due at once share one turn of the event loop
} // namespace

Workspace::Private::Private(Workspace *owner, Settings *theSettings)
    : q(owner)
    , settings(theSettings)
    , book(&undoStack)
{
    compareTimer.setSingleShot(true);
    compareTimer.setInterval(0);
    progressTimer.setInterval(progressInterval);
    retryTimer.setInterval(retryInterval);
    articlesTimer.setSingleShot(true);
    articlesTimer.setInterval(writingDelay);
    connect(&compareTimer, &QTimer::timeout, q, [this] { startCompare(); });
    connect(&progressTimer, &QTimer::timeout, q, [this] { reportProgress(); });
    connect(&retryTimer, &QTimer::timeout, q, [this] { saveAll(); });
    for (Jobs *one : {&jobs, &reading})
        connect(one, &Jobs::finishedAll, q, [this] { checkIdle(); });
    patience.setSingleShot(true);
    patience.setInterval(2000);
    connect(&patience, &QTimer::timeout, q, [this] {
        isOutOfPatience = true;
        if (!loading.isEmpty())
            compareLater();
    });
    connect(&articlesTimer, &QTimer::timeout, q, [this] {
        saveAll();
        checkIdle();
    });
    connect(&watcher, &QFileSystemWatcher::fileChanged, q, [this](const QString &path) { sourceChanged(path); });
    connect(settings, &Settings::changed, q, [this](Setting which) {
        if (which == Setting::AlwaysRight || which == Setting::Variants || which == Setting::English)
            compareLater();
    });
    connectBook();
    warmUp();
}

/** What every comparison needs is read while the window is made, once in a process. */
void Workspace::Private::warmUp()
{
    static bool isWarm = false;
    if (std::exchange(isWarm, true))
        return;
    const QLocale::Language language = QLocale().language();
    const QString code = language == QLocale::C ? QStringLiteral("en") : QLocale::languageToCode(language);
    warming.start([code](Progress &progress) { return galley::warmUp(code, progress); }, [](int, bool) {});
}

void Workspace::Private::checkIdle()
{
    if (!q->isIdle())
        return;
    progressTimer.stop();
    Q_EMIT q->becameIdle();
}

void Workspace::Private::reportProgress()
{
    for (const int slotId : loading.keys())
        Q_EMIT q->loadingProgressed(slotId);
    if (compareRun.number)
        Q_EMIT q->compareProgressed();
    if (exportRun.number)
        Q_EMIT q->exportProgressed(exportRun.progress.permille());
}

Workspace::Workspace(Settings *settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings))
{
}

Workspace::~Workspace()
{
    d->saveWaiting();
    d->noteOpen(false);
    d->undoStack.disconnect();
    d->book.disconnect();
}

const QList<Slot> &Workspace::slotList() const
{
    return d->slotList;
}

const QList<Article> &Workspace::articles() const
{
    return d->articles;
}

int Workspace::base() const
{
    return std::max(0, d->articleOfSlot(d->baseSlot));
}

int Workspace::loadingPermille(int slotId) const
{
    const auto found = d->loading.constFind(slotId);
    return found == d->loading.cend() ? 1000 : found->run.progress.permille();
}

CompareState Workspace::compareState() const
{
    return d->compareState;
}

int Workspace::comparePermille() const
{
    return d->compareRun.progress.permille();
}

const Comparison &Workspace::comparison() const
{
    return d->comparison;
}

const Error &Workspace::compareError() const
{
    return d->compareError;
}

const QList<Finding> &Workspace::findings() const
{
    return d->findings;
}

const QList<Finding> &Workspace::dismissedFindings() const
{
    return d->dismissed;
}

const ArticleMarks &Workspace::marks(int article) const
{
    static const ArticleMarks none;
    return article >= 0 && article < d->marks.size() ? d->marks[article] : none;
}

const QList<Stop> &Workspace::stops() const
{
    return d->stops;
}

QUndoStack *Workspace::undoStack()
{
    return &d->undoStack;
}

AnnotationBook *Workspace::annotations()
{
    return &d->book;
}

const QList<LinkDecision> &Workspace::linkDecisions() const
{
    return d->links;
}

Settings *Workspace::settings() const
{
    return d->settings;
}

bool Workspace::isIdle() const
{
    return d->jobs.isIdle() && d->reading.isIdle() && !d->compareTimer.isActive() && !d->articlesTimer.isActive();
}

QString Workspace::title() const
{
    if (!sessionPath().isEmpty())
        return QFileInfo(sessionPath()).completeBaseName();
    QStringList labels;
    for (const Article &article : d->articles)
        labels << article.label();
    return QLocale().createSeparatedList(labels);
}

ReportInput Workspace::reportInput() const
{
    ReportInput input;
    input.title = sessionPath().isEmpty() ? QString() : title();
    input.articles = d->articles;
    input.comparison = d->comparison;
    input.findings = d->findings;
    input.annotations = d->book.annotations();
    input.base = base();
    input.when = QDateTime::currentDateTime();
    return input;
}

void Workspace::exportReport(const QString &path, const PageOptions &options)
{
    stopExport();
    d->progressTimer.start();
    d->exportRun = d->jobs.start(
        [input = reportInput(), content = d->content(), options, path](Progress &progress) mutable -> Result<QString> {
            if (options.archive) {
                auto session = sessionBytes(content);
                if (!session)
                    return std::unexpected(session.error());
                input.session = *std::move(session);
            }
            return writeReport(input, options, path, progress).transform([&path] { return path; });
        },
        [this](int run, const Result<QString> &result) {
            if (run != d->exportRun.number)
                return;
            d->exportRun = {};
            Q_EMIT exportFinished(result);
        });
}

void Workspace::planReport(const PageOptions &options)
{
    d->planRun.progress.stop();
    d->planRun = d->jobs.start(
        [input = reportInput(), options](Progress &progress) { return planPages(input, options, progress); },
        [this](int run, const Result<PagePlan> &plan) {
            if (run == d->planRun.number)
                Q_EMIT pagesPlanned(plan);
        });
}

void Workspace::planPrint(const PageOptions &options, std::function<void(const Result<PagePlan> &)> done)
{
    d->jobs.start([input = reportInput(), options](Progress &progress) { return planPages(input, options, progress); },
                  [done = std::move(done)](int, const Result<PagePlan> &plan) { done(plan); });
}

void Workspace::exportOriginal(const QString &path, int article)
{
    stopExport();
    d->progressTimer.start();
    d->exportRun =
        d->jobs.start([input = reportInput(), article,
                       path](Progress &progress) { return writeMarkedOriginal(input, article, path, progress); },
                      [this, path](int run, const Result<MarkedOriginal> &made) {
                          if (run != d->exportRun.number)
                              return;
                          d->exportRun = {};
                          Q_EMIT exportFinished(made.transform([&path](const MarkedOriginal &) { return path; }));
                          const int missed = made ? int(made->missed.size()) : 0;
                          if (missed > 0)
                              Q_EMIT failed(Error{.code = Error::Code::Unsupported,
                                                  .message = tr("The words of %n mark(s) were not found on the pages.",
                                                                nullptr, missed),
                                                  .detail = {},
                                                  .file = path});
                      });
}

void Workspace::stopExport()
{
    d->exportRun.progress.stop();
}

} // namespace galley
