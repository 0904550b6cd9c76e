// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words for a report's pages: each name sets what it says, is given back, and an unknown one changes nothing.
#include "app/report/pageoptions.h"

#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestPageOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyArrangementHasAName()
    {
        for (const QString &name : arrangementNames()) {
            PageOptions options;
            QVERIFY(setArrangement(options, name));
            QCOMPARE(arrangementName(options.arrangement), name);
        }
        QCOMPARE(arrangementNames().size(), 3);
    }

    void papers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::addColumn<bool>("turns");
        QTest::addColumn<QString>("kept");
        QTest::newRow("A4 turns as the articles need it")
            << u"A4"_s << QPageSize::A4 << QPageLayout::Portrait << true << u"A4"_s;
        QTest::newRow("Letter upright stays so")
            << u"letter-upright"_s << QPageSize::Letter << QPageLayout::Portrait << false << u"Letter-upright"_s;
        QTest::newRow("A3 across stays so")
            << u"A3-across"_s << QPageSize::A3 << QPageLayout::Landscape << false << u"A3-across"_s;
    }
    void papers()
    {
        QFETCH(QString, name);
        PageOptions options;
        QVERIFY(setPaper(options, name));
        QTEST(options.layout.pageSize().id(), "size");
        QTEST(options.layout.orientation(), "orientation");
        QTEST(options.turnForMore, "turns");
        QTEST(paperName(options), "kept");
    }

    void partsAreWhatIsNamed()
    {
        PageOptions options;
        QCOMPARE(partsOf(options), partNames());
        QVERIFY(setParts(options, {u"Quotes"_s, u"summary"_s}));
        QCOMPARE(partsOf(options), (QStringList{u"summary"_s, u"quotes"_s}));
        QVERIFY(!options.findings && !options.annotations);
        QVERIFY(setParts(options, {}));
        QVERIFY(partsOf(options).isEmpty());
    }

    void marginsAreThoseOfAllSides()
    {
        PageOptions options;
        QCOMPARE(marginsOf(options), 14);
        QVERIFY(setMargins(options, 25));
        QCOMPARE(marginsOf(options), 25);
        QCOMPARE(options.layout.margins(QPageLayout::Millimeter), QMarginsF(25, 25, 25, 25));
        QVERIFY(setPaper(options, u"Letter-across"_s));
        QCOMPARE(marginsOf(options), 25);
    }

    void formsAreKeptByName()
    {
        PageOptions options;
        QVERIFY(pdfFormsOf(options).isEmpty());
        QVERIFY(setPdfForms(options, {u"archive"_s}));
        QCOMPARE(pdfFormsOf(options), QStringList{u"archive"_s});
        QVERIFY(!options.tagged);
        QVERIFY(setPdfForms(options, pdfFormNames()));
        QVERIFY(options.tagged && options.archive);
    }

    void whatIsNotKnownChangesNothing()
    {
        PageOptions options;
        QVERIFY(!setArrangement(options, u"in a heap"_s));
        QVERIFY(!setPaper(options, u"vellum"_s));
        QVERIFY(!setPaper(options, u"-across"_s));
        QVERIFY(!setParts(options, {u"quotes"_s, u"gossip"_s}));
        QVERIFY(!setPdfForms(options, {u"tagged"_s, u"gilded"_s}));
        QVERIFY(!setMargins(options, 4.9) && !setMargins(options, 41) && !setMargins(options, qQNaN()));
        QVERIFY(!setTextSize(options, 5) && !setTextSize(options, 15));
        QCOMPARE(options, PageOptions());
    }
};

QTEST_GUILESS_MAIN(TestPageOptions)
#include "tst_pageoptions.moc"
