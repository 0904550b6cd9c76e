// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the includes of the whole tree against the staircase of ARCHITECTURE.md: downward only, never sideways.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/** What a folder may include besides itself; whatever is not named here is an error. */
const QHash<QString, QStringList> &staircase()
{
    static const QHash<QString, QStringList> rules = [] {
        const QStringList article{u"app/base"_s, u"app/text"_s, u"app/article"_s};
        const QStringList annotate{u"app/base"_s, u"app/text"_s, u"app/annotate"_s};
        const QStringList compare = article + QStringList{u"app/compare"_s};
        const QStringList proof = compare + QStringList{u"app/proof"_s};
        const QStringList marks = proof + QStringList{u"app/annotate"_s, u"app/marks"_s};
        const QStringList report = marks + QStringList{u"app/report"_s};
        const QStringList session = report + QStringList{u"app/session"_s};
        const QStringList look = session + QStringList{u"widgets/look"_s};
        return QHash<QString, QStringList>{
            {u"app/base"_s, {u"app/base"_s}},
            {u"app/text"_s, {u"app/base"_s, u"app/text"_s}},
            {u"app/article"_s, article},
            {u"app/annotate"_s, annotate},
            {u"app/compare"_s, compare},
            {u"app/proof"_s, proof},
            {u"app/marks"_s, marks},
            {u"app/report"_s, report},
            {u"app/session"_s, session},
            {u"app/cli"_s, session + QStringList{u"app/cli"_s}},
            {u"widgets"_s,
             look + QStringList{u"widgets"_s, u"widgets/panes"_s, u"widgets/review"_s, u"widgets/dialogs"_s}},
            {u"widgets/look"_s, marks + QStringList{u"widgets/look"_s}},
            {u"widgets/panes"_s, look + QStringList{u"widgets/panes"_s}},
            {u"widgets/review"_s, look + QStringList{u"widgets/review"_s}},
            {u"widgets/dialogs"_s, look + QStringList{u"widgets/dialogs"_s}},
        };
    }();
    return rules;
}

/** The one file that knows both faces: it opens the window or hands the request to the other. */
const QString onTheTopFloor = u"widgets/main.cpp"_s;

struct Include {
    QString file;
    int line;
    QString target;
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QList<Include> includesOf(const QString &root, const QString &file)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    QList<Include> result;
    QFile source(root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return result;
    int line = 0;
    while (!source.atEnd()) {
        ++line;
        const auto match = pattern.match(QString::fromUtf8(source.readLine()));
        if (match.hasMatch())
            result << Include{file, line, match.captured(1)};
    }
    return result;
}

QStringList sourcesUnder(const QString &root)
{
    QStringList result;
    for (const QString &top : {u"app"_s, u"widgets"_s}) {
        QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            result << QDir(root).relativeFilePath(files.next());
    }
    result.sort();
    return result;
}

/** What is against the rules in one include; empty where nothing is. */
QString fault(const Include &include)
{
    const QString from = folderOf(include.file);
    const QString to = folderOf(include.target);
    if (!staircase().contains(from))
        return u"the folder %1 has no place on the staircase"_s.arg(from);
    if (!include.target.startsWith("app/"_L1) && !include.target.startsWith("widgets/"_L1))
        return include.target.endsWith(".moc"_L1) ? QString()
                                                  : u"%1 is not written from the root"_s.arg(include.target);
    if (include.file == onTheTopFloor && to == "app/cli"_L1)
        return {};
    return staircase().value(from).contains(to) ? QString() : u"%1 may not include %2"_s.arg(from, include.target);
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void includesRunDownward()
    {
        const QString root = QStringLiteral(GALLEY_SOURCE_DIR);
        const QStringList files = sourcesUnder(root);
        QVERIFY(files.size() > 20);
        QStringList faults;
        for (const QString &file : files) {
            for (const Include &include : includesOf(root, file)) {
                const QString words = fault(include);
                if (!words.isEmpty())
                    faults << u"%1:%2: %3"_s.arg(file).arg(include.line).arg(words);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void breachesAreSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the text layer may not know articles")
            << u"app/text/a.cpp"_s << u"app/article/article.h"_s << false;
        QTest::newRow("articles may know text") << u"app/article/a.cpp"_s << u"app/text/textrange.h"_s << true;
        QTest::newRow("annotations do not know articles")
            << u"app/annotate/a.h"_s << u"app/article/article.h"_s << false;
        QTest::newRow("a face does not know the other") << u"app/cli/a.cpp"_s << u"widgets/mainwindow.h"_s << false;
        QTest::newRow("the application does not know the window")
            << u"app/session/a.cpp"_s << u"widgets/a.h"_s << false;
        QTest::newRow("the docks do not know the panes")
            << u"widgets/review/a.cpp"_s << u"widgets/panes/b.h"_s << false;
        QTest::newRow("main may start either face") << onTheTopFloor << u"app/cli/headless.h"_s << true;
        QTest::newRow("the window may not start the other face")
            << u"widgets/mainwindow.cpp"_s << u"app/cli/headless.h"_s << false;
        QTest::newRow("includes are written from the root") << u"app/text/a.cpp"_s << u"textrange.h"_s << false;
    }

    void breachesAreSeen()
    {
        QFETCH(QString, file);
        QFETCH(QString, target);
        QFETCH(bool, allowed);
        QCOMPARE(fault({file, 1, target}).isEmpty(), allowed);
    }

    void noCircles()
    {
        const QString root = QStringLiteral(GALLEY_SOURCE_DIR);
        QHash<QString, QStringList> edges;
        for (const QString &file : sourcesUnder(root)) {
            if (!file.endsWith(".h"_L1))
                continue;
            for (const Include &include : includesOf(root, file))
                edges[file] << include.target;
        }
        QSet<QString> done;
        QStringList path;
        const std::function<QString(const QString &)> circleFrom = [&](const QString &file) -> QString {
            if (path.contains(file))
                return (path + QStringList{file}).join(u" -> "_s);
            if (done.contains(file))
                return {};
            path << file;
            for (const QString &next : edges.value(file)) {
                const QString circle = circleFrom(next);
                if (!circle.isEmpty())
                    return circle;
            }
            path.removeLast();
            done << file;
            return {};
        };
        for (auto it = edges.cbegin(); it != edges.cend(); ++it) {
            const QString circle = circleFrom(it.key());
            QVERIFY2(circle.isEmpty(), qPrintable(circle));
        }
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
