// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of an exported PDF's lines: it comes back as it was, and a hostile one asks for nothing unreasonable.
#include "app/report/paperlines.h"

#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

class PaperLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itComesBackAsItWas()
    {
        PaperLines paper;
        paper.sources = {u"file:///a.txt"_s, u"https://example.org/b"_s};
        paper.lines = {{0, QRectF(10.5, 20, 200, 12.5), 0, 0, u"The bridge over the "_s},
                       {0, QRectF(10.5, 32.5, 90, 12.5), 0, 20, u"river is open."_s},
                       {3, QRectF(300, 20, 150, 12.5), 1, 7, u"שלום עולם"_s}};
        QCOMPARE(paperLinesFrom(toRecord(paper)), paper);
        QCOMPARE(paper.textOf(0), u"The bridge over the river is open."_s);
        QCOMPARE(paper.textOf(1), u"\n\n\n\n\n\n\nשלום עולם"_s);
        QCOMPARE(paper.textOf(7), QString());
    }

    void hostileRecordsGiveNoLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a place far beyond any article") << QByteArray("[0, 1, 1, 9, 9, 0, 199999999, \"x\"]");
        QTest::newRow("a place before the beginning") << QByteArray("[0, 1, 1, 9, 9, 0, -1, \"x\"]");
        QTest::newRow("a place that is no whole number") << QByteArray("[0, 1, 1, 9, 9, 0, 1e300, \"x\"]");
        QTest::newRow("an article that is not there") << QByteArray("[0, 1, 1, 9, 9, 5, 0, \"x\"]");
        QTest::newRow("a page before the first") << QByteArray("[-1, 1, 1, 9, 9, 0, 0, \"x\"]");
        QTest::newRow("a box turned inside out") << QByteArray("[0, 1, 1, -9, 9, 0, 0, \"x\"]");
        QTest::newRow("words instead of numbers") << QByteArray("[\"a\", {}, [], null, 1, 0, 0, 0]");
        QTest::newRow("too little") << QByteArray("[0]");
        QTest::newRow("no list") << QByteArray("7");
    }
    void hostileRecordsGiveNoLines()
    {
        QFETCH(QByteArray, line);
        const PaperLines paper = paperLinesFrom("{\"sources\": [\"file:///a.txt\"], \"lines\": [" + line + "]}");
        QVERIFY(paper.lines.isEmpty());
        QVERIFY(paper.textOf(0).isEmpty());
    }

    void whatIsNoRecordGivesNone()
    {
        QCOMPARE(paperLinesFrom({}), PaperLines());
        QCOMPARE(paperLinesFrom("<x>"), PaperLines());
        QCOMPARE(paperLinesFrom("[1, 2]"), PaperLines());
    }
};

QTEST_GUILESS_MAIN(PaperLinesTest)
#include "tst_paperlines.moc"
