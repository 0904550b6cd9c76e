// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// galley-bench: times the engine's entry points on made-up articles and prints one JSON line for each benchmark.
// galley-bench --write FOLDER writes the articles as files, for peers to read.
#include "app/annotate/anchor.h"
#include "app/article/articleloader.h"
#include "app/base/memory.h"
#include "app/compare/comparer.h"
#include "app/proof/proofreader.h"
#include "app/session/workspace.h"
#include "tests/bench/articlemaker.h"
#include "tests/bench/benchmark.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>
#include <memory>

#include <ctime>
#include <malloc.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::bench;

namespace galley::bench
{

QList<Article> rewrites(int count, int size)
{
    const QString first = makeArticle(size, seed);
    QList<Article> result{articleFromText(first)};
    for (int i = 1; i < count; ++i)
        result << articleFromText(rewritten(first, seed + quint32(i)));
    return result;
}

Comparison compared(const QList<Article> &articles)
{
    Progress progress;
    return compareArticles(articles, {}, progress).value_or(Comparison());
}

Timed stopping(int runs, const std::function<void(Progress &)> &job)
{
    struct Run {
        Progress progress;
        QFuture<void> done;
    };
    const auto run = std::make_shared<Run>();
    const auto begin = [run, job] {
        run->progress = Progress();
        run->done = QtConcurrent::run([run, job] { job(run->progress); });
    };
    QElapsedTimer timer;
    timer.start();
    begin();
    run->done.waitForFinished();
    const qint64 whole = timer.elapsed(); // ms
    return {[run] {
                run->progress.stop();
                run->done.waitForFinished();
            },
            [begin, runs, whole](int number) {
                begin();
                QThread::msleep(ulong(whole * (number + 1) / (runs + 1)));
            }};
}

} // namespace galley::bench

namespace
{

/** Stopping a comparison of @p count articles of @p size characters. */
Benchmark stoppingComparison(const QString &name, int count, int size)
{
    constexpr int stops = 40;
    return {name, stops, [=] {
                const QList<Article> articles = rewrites(count, size);
                return stopping(stops,
                                [articles](Progress &progress) { (void)compareArticles(articles, {}, progress); });
            }};
}

/** The same number of runs for every size, and none of them the first of the process: word lists are read once. */
Benchmark comparing(const QString &name, int runs, int count, int size)
{
    return {name, runs, [=] {
                const QList<Article> articles = rewrites(count, size);
                compared(rewrites(2, 3500));
                return Timed{[articles] { compared(articles); }};
            }};
}

/** Comparing again after the first sentence of one article was edited. */
Benchmark recomparing(const QString &name, int runs, int count, int size)
{
    return {name, runs, [=] {
                QList<Article> articles = rewrites(count, size);
                Progress progress;
                ComparisonMemory before;
                (void)compareArticles(articles, {}, progress, &before);
                articles.last() = articleFromText(u"Nobody had seen it so before. "_s + articles.last().text);
                return Timed{[articles, before] {
                    Progress again;
                    ComparisonMemory memory = before;
                    (void)compareArticles(articles, {}, again, &memory);
                }};
            }};
}

/** A session with that many annotations; made once. */
QString sessionWith(int annotations)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"%1.galley"_s.arg(annotations));
    if (QFile::exists(path))
        return path;
    SessionContent content;
    for (const Article &article : rewrites(2, 10'000))
        content.articles << StoredArticle{article, {}};
    for (int i = 0; i < annotations; ++i) {
        const QString &text = content.articles[i % 2].article.text;
        const qsizetype start = (qsizetype(i) * 37) % (text.size() - 60);
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.anchors = {makeAnchor(i % 2, text, {start, start + 10 + i % 40})};
        annotation.body = u"A note of usual length that an editor may have written here."_s;
        content.annotations << annotation;
    }
    auto file = SessionFile::create(path);
    if (file)
        (void)file->storeAll(content);
    return path;
}

/** Opening @p path, and adding one annotation after that. */
Benchmark opening(int annotations)
{
    return {u"open-session-%1-annotations"_s.arg(annotations), 9, [=] {
                const QString path = sessionWith(annotations);
                return Timed{[path] {
                    Settings settings;
                    Workspace workspace(&settings);
                    workspace.openSession(path);
                }};
            }};
}

Benchmark adding(int annotations)
{
    return {u"add-annotation-to-%1"_s.arg(annotations), 25, [=] {
                static Settings settings;
                const auto workspace = std::make_shared<Workspace>(&settings);
                workspace->openSession(sessionWith(annotations));
                workspace->stopComparing();
                return Timed{[workspace] { workspace->annotate(AnnotationKind::Note, 0, {10, 60}, u"one more"_s); }};
            }};
}

const QList<Benchmark> &benchmarks()
{
    static const QList<Benchmark> table =
        QList<Benchmark>{
            {u"load-text-10MB"_s, 3,
             [] {
                 const QByteArray bytes = makeArticle(10'000'000, seed).toUtf8();
                 Progress first;
                 (void)readArticle(bytes.first(10'000), u"a.txt"_s, {}, first); // word lists and ICU, once per process
                 return Timed{
                     [bytes] {
                         Progress progress;
                         (void)readArticle(bytes, u"a.txt"_s, {}, progress);
                     },
                     [](int) { malloc_trim(0); }}; // each load begins with what a program has that read nothing
             }},
            {u"load-page-200kB"_s, 25,
             [] {
                 const QByteArray bytes = makePage(200'000, seed);
                 return Timed{[bytes] {
                     Progress progress;
                     (void)readArticle(bytes, u"a.html"_s, {}, progress);
                 }};
             }},
            {u"load-rtf-in-a-process-of-its-own"_s, 25,
             [] {
                 const QByteArray bytes =
                     "{\\rtf1\\ansi " + makeArticle(3500, seed).toLatin1().replace('\n', "\\par ") + '}';
                 return Timed{[bytes] {
                     Progress progress;
                     (void)readArticle(bytes, u"a.rtf"_s, {}, progress);
                 }};
             }},
            {u"load-and-compare-two-3500"_s, 15,
             [] {
                 const QByteArray a = makeArticle(3500, seed).toUtf8();
                 const QByteArray b = rewritten(makeArticle(3500, seed), seed + 1).toUtf8();
                 return Timed{[a, b] {
                     Progress progress;
                     const QList<Article> articles{readArticle(a, u"a.txt"_s, {}, progress).value_or(Article()),
                                                   readArticle(b, u"b.txt"_s, {}, progress).value_or(Article())};
                     compared(articles);
                 }};
             }},
            comparing(u"compare-two-3500"_s, 25, 2, 3500),
            comparing(u"compare-eight-10kB"_s, 7, 8, 10'000),
            comparing(u"compare-100-4kB"_s, 3, 100, 4000),
            recomparing(u"recompare-100-4kB-one-edited"_s, 3, 100, 4000),
            comparing(u"compare-two-1MB"_s, 3, 2, 1'000'000),
            comparing(u"compare-two-2MB"_s, 3, 2, 2'000'000),
            comparing(u"compare-two-4MB"_s, 3, 2, 4'000'000),
            comparing(u"compare-two-8MB"_s, 3, 2, 8'000'000),
            stoppingComparison(u"stop-comparing-100-4kB"_s, 100, 4000),
            stoppingComparison(u"stop-comparing-two-1MB"_s, 2, 1'000'000),
            opening(10'000),
            adding(10'000),
            {u"proofread-two-3500"_s, 25,
             [] {
                 const QList<Article> articles = rewrites(2, 3500);
                 const Comparison comparison = compared(articles);
                 Progress progress;
                 (void)proofread(articles, comparison, {}, progress); // the dictionaries are loaded once per process
                 return Timed{[articles, comparison] {
                     Progress inner;
                     (void)proofread(articles, comparison, {}, inner);
                 }};
             }},
        } +
        paperBenchmarks();
    return table;
}

/** Gives back what preparing has left free, and lets the peak of memory count from here. */
void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/** Processor time of all threads of this process, in milliseconds: what others do on the machine is not in it. */
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void run(const Benchmark &benchmark, QTextStream &out)
{
    const Timed timed = benchmark.make();
    forgetPeak();
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    QList<double> wall;
    QList<double> processor;
    for (int i = 0; i < benchmark.runs; ++i) {
        if (timed.before)
            timed.before(i);
        QElapsedTimer timer;
        timer.start();
        const double began = processorTime();
        timed.run();
        processor << processorTime() - began;
        wall << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    out << u"{\"name\":\"%1\",\"median_ms\":%2,\"cpu_ms\":%3,\"runs\":%4,\"peak_kb\":%5,\"start_kb\":%6,\"worst_ms\":%7}\n"_s
               .arg(benchmark.name)
               .arg(wall[wall.size() / 2])
               .arg(processor[processor.size() / 2])
               .arg(benchmark.runs)
               .arg(after.ru_maxrss)
               .arg(before.ru_maxrss)
               .arg(wall.last());
    out.flush();
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

int main(int argc, char **argv)
{
    takeMemorySparingly(); // as the program does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // nothing is shown, but pages want fonts
    const QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    QTextStream out(stdout);
    if (arguments.value(0) == "--write"_L1) {
        const QDir folder(arguments.value(1));
        const QString one = makeArticle(1'000'000, seed);
        const bool done = write(folder.filePath(u"a.txt"_s), one) &&
                          write(folder.filePath(u"b.txt"_s), rewritten(one, seed + 1)) &&
                          write(folder.filePath(u"ten.txt"_s), makeArticle(10'000'000, seed));
        QFile page(folder.filePath(u"page.html"_s));
        return done && page.open(QIODevice::WriteOnly) && page.write(makePage(200'000, seed)) > 0 ? 0 : 2;
    }
    if (arguments.isEmpty()) {
        for (const Benchmark &benchmark : benchmarks())
            out << benchmark.name << '\n';
        return 0;
    }
    for (const Benchmark &benchmark : benchmarks()) {
        if (arguments.contains(benchmark.name))
            run(benchmark, out);
    }
    return 0;
}
