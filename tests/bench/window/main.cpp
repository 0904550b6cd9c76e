// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// galley-window-bench: times what a person waits for in the window and prints one JSON line for each figure: scrolling,
// start, how long the GUI thread is held while articles load and compare or many annotations are in sight, and the
// memory of eight articles.
#include "app/annotate/anchor.h"
#include "app/article/articleloader.h"
#include "app/session/sessionfile.h"
#include "tests/bench/articlemaker.h"
#include "tests/support/turnclock.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/panes/panestage.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewtab.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::bench;

namespace
{

constexpr quint32 seed = 20260317;
constexpr int patienceMs = 600'000;

void tell(const QString &name, double value, const QString &unit)
{
    QTextStream(stdout)
        << u"{\"name\": \"%1\", \"value\": %2, \"unit\": \"%3\"}\n"_s.arg(name).arg(value, 0, 'f', 1).arg(unit);
}

double percentile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, qsizetype(double(values.size()) * share))];
}

/** A claim of all four articles about paragraph @p p: every second one differs in its number. */
Claim claimOf(const QList<Article> &articles, int p)
{
    Claim claim;
    claim.alignment = p;
    claim.verdict = p % 2 ? Verdict::Differing : Verdict::Shared;
    Difference difference{DifferenceKind::Number, {}};
    for (int a = 0; a < int(articles.size()); ++a) {
        const TextRange &range = articles[a].paragraphs[p].range;
        claim.members << Passage{a, range};
        difference.members << Passage{a, {range.start + 10, range.start + 11}};
    }
    if (p % 2)
        claim.differences << difference;
    return claim;
}

/** Four articles of @p paragraphs paragraphs, each matching the one beside it, with a claim in each. */
StageContent longStories(int paragraphs)
{
    StageContent content;
    for (int a = 0; a < 4; ++a) {
        Article article;
        article.source = u"%1.txt"_s.arg(a);
        article.language = u"en"_s;
        for (int p = 0; p < paragraphs; ++p) {
            const QString words =
                u"Paragraph %1 tells of the harbour, of the bridge over it and of the ferries."_s.arg(p);
            const qsizetype start = article.text.isEmpty() ? 0 : article.text.size() + 1;
            article.text += (start > 0 ? u"\n"_s : QString()) + words;
            article.paragraphs << Paragraph{{start, start + words.size()}, Role::Body};
        }
        content.articles << article;
        Slot slot;
        slot.id = a + 1;
        slot.state = Slot::State::Ready;
        slot.source = article.source;
        slot.article = article;
        slot.articleIndex = a;
        content.paneSlots << slot;
    }
    for (int p = 0; p < paragraphs; ++p) {
        Alignment alignment;
        for (int a = 0; a < 4; ++a)
            alignment.members << Member{a, p};
        content.comparison.alignments << alignment;
        content.comparison.claims << claimOf(content.articles, p);
    }
    content.comparison.articleCount = 4;
    for (int a = 0; a < 4; ++a)
        content.marks << marksFor(a, content.articles[a], content.comparison, {}, {});
    return content;
}

void scroll(int paragraphs)
{
    PaneStage stage;
    stage.resize(1600, 900);
    stage.setContent(longStories(paragraphs));
    stage.show();
    QElapsedTimer clock;
    clock.start();
    while (!stage.isSettled() && clock.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    ArticleView *view = stage.views().first();
    const int end = view->verticalScrollBar()->maximum();
    QList<double> frames;
    constexpr int steps = 300;
    for (int i = 0; i < 2 * steps; ++i) {
        const double start = threadMs();
        // by the wheel, then by the handle, each time to rows that were never seen
        view->setScrollTop(i < steps ? i * 60 : int(qint64(end) * (i - steps) / steps));
        QCoreApplication::processEvents();
        frames << threadMs() - start;
    }
    tell(u"scroll-four-%1-median"_s.arg(paragraphs), percentile(frames, 0.5), u"ms"_s);
    tell(u"scroll-four-%1-p99"_s.arg(paragraphs), percentile(frames, 0.99), u"ms"_s);
    tell(u"scroll-four-%1-wheel-p99"_s.arg(paragraphs), percentile(frames.first(steps), 0.99), u"ms"_s);
    tell(u"scroll-four-%1-handle-p99"_s.arg(paragraphs), percentile(frames.last(steps), 0.99), u"ms"_s);
}

QStringList writeArticles(const QString &folder, int count, int size)
{
    QStringList paths;
    const QString first = makeArticle(size, seed);
    for (int i = 0; i < count; ++i) {
        paths << folder + u"/%1-%2.txt"_s.arg(size).arg(i);
        QFile file(paths.last());
        if (file.open(QIODevice::WriteOnly))
            file.write((i ? rewritten(first, seed + quint32(i)) : first).toUtf8());
    }
    return paths;
}

bool isCompared(const MainWindow &window, int articles)
{
    return window.workspace()->articles().size() == articles &&
           window.workspace()->compareState() == CompareState::Ready && window.isSettled();
}

/** How long the GUI thread works without a pause while two articles load and are compared. */
void heartbeat(const QString &folder, int size)
{
    Settings settings;
    MainWindow window(&settings);
    window.resize(1600, 1000);
    window.show();
    QCoreApplication::processEvents();
    const QStringList paths = writeArticles(folder, 2, size);
    const TurnClock turns;
    window.open(paths);
    QElapsedTimer clock;
    clock.start();
    while (!isCompared(window, 2) && clock.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QList<double> held = turns.turns();
    for (int i = 0; i < std::min<int>(5, int(held.size())); ++i)
        tell(u"gui-held-%1-rank-%2"_s.arg(size).arg(i + 1), held[i], u"ms"_s);
    tell(u"gui-held-%1-p99"_s.arg(size), percentile(held, 0.99), u"ms"_s);
    tell(u"gui-held-%1-whole"_s.arg(size), double(clock.elapsed()), u"ms"_s);
    window.workspace()->closeSession(false);
}

/** A session of two articles of 100 kB with that many annotations. */
QString writeSession(const QString &folder, int annotations)
{
    SessionContent content;
    for (const QString &path : writeArticles(folder, 2, 100'000)) {
        Progress progress;
        if (const auto article = loadArticle(path, {}, progress))
            content.articles << StoredArticle{*article, {}};
    }
    for (int i = 0; i < annotations; ++i) {
        const int article = i % 2;
        const QString &text = content.articles[article].article.text;
        const qsizetype start = (qsizetype(i) * 7919) % (text.size() - 60);
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.kind = AnnotationKind(i % 7);
        annotation.anchors = {makeAnchor(article, text, {start, start + 10 + i % 40})};
        annotation.body = u"A note of usual length that an editor may have written here."_s;
        annotation.created = annotation.modified = QDateTime::currentDateTimeUtc();
        content.annotations << annotation;
    }
    const QString path = folder + u"/many.galley"_s;
    auto file = SessionFile::create(path);
    return file && file->storeAll(content) ? path : QString();
}

/** With that many annotations and their list in sight: opening, one more at a time, and scrolling list and pane. */
void annotations(const QString &folder, int count)
{
    Settings settings;
    MainWindow window(&settings);
    window.resize(1600, 1000);
    window.show();
    window.dock()->showTab(ReviewDock::Tab::Annotations, false);
    const QString path = writeSession(folder, count);
    QElapsedTimer clock;
    clock.start();
    window.workspace()->openSession(path);
    tell(u"annotations-%1-open"_s.arg(count), double(clock.elapsed()), u"ms"_s);
    while (!isCompared(window, 2) && clock.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const auto settle = [] {
        QEventLoop loop;
        QTimer::singleShot(150, &loop, &QEventLoop::quit);
        loop.exec();
    };
    settle();
    {
        const TurnClock turns;
        QList<double> calls;
        for (int i = 0; i < 20; ++i) {
            const double start = threadMs();
            window.workspace()->annotate(AnnotationKind::Note, 0, {i * 90, i * 90 + 20}, u"one more"_s);
            calls << threadMs() - start;
            settle();
        }
        tell(u"annotations-%1-one-more"_s.arg(count), percentile(calls, 0.5), u"ms"_s);
        tell(u"annotations-%1-one-more-longest-turn"_s.arg(count), turns.turns().value(0), u"ms"_s);
    }
    const auto scrolled = [&](const QString &name, QScrollBar *bar) {
        QList<double> frames;
        for (int i = 0; i < 300; ++i) {
            const double start = threadMs();
            bar->setValue(i < 150 ? i * bar->singleStep() * 3 : int(qint64(bar->maximum()) * (i - 150) / 150));
            QCoreApplication::processEvents();
            frames << threadMs() - start;
        }
        tell(u"annotations-%1-%2-median"_s.arg(count).arg(name), percentile(frames, 0.5), u"ms"_s);
        tell(u"annotations-%1-%2-p99"_s.arg(count).arg(name), percentile(frames, 0.99), u"ms"_s);
    };
    scrolled(u"list"_s,
             window.dock()->tab(ReviewDock::Tab::Annotations)->findChild<QTreeView *>()->verticalScrollBar());
    scrolled(u"pane"_s, window.view()->findChild<PaneStage *>()->views().first()->verticalScrollBar());
    window.workspace()->closeSession(false);
}

double residentMb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/** From a made window to its first picture, and on to two compared articles; and the memory of eight. */
void startAndMemory(const QString &folder, double beforeMs)
{
    QElapsedTimer clock;
    clock.start();
    Settings settings;
    MainWindow window(&settings);
    window.resize(1600, 1000);
    window.show();
    QCoreApplication::processEvents();
    (void)window.grab();
    tell(u"start-window"_s, beforeMs + double(clock.elapsed()), u"ms"_s);
    window.open(writeArticles(folder, 2, 3500));
    while (!isCompared(window, 2) && clock.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    tell(u"start-two-compared"_s, beforeMs + double(clock.elapsed()), u"ms"_s);
    window.workspace()->closeSession(false);
    window.open(writeArticles(folder, 8, 50'000));
    while (!isCompared(window, 8) && clock.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    tell(u"memory-eight-50000"_s, residentMb(), u"MB"_s);
    window.workspace()->closeSession(false);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer whole;
    whole.start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    const QApplication app(argc, argv);
    Theme::instance().choose(u"light"_s);
    const QStringList wanted = QApplication::arguments().mid(1);
    const auto is = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    if (is(u"start"_s))
        startAndMemory(home.path(), double(whole.elapsed()));
    if (is(u"scroll"_s))
        scroll(100'000);
    if (is(u"annotations"_s))
        annotations(home.path(), 10'000);
    if (is(u"heartbeat"_s))
        heartbeat(home.path(), 1'000'000);
    return 0;
}
