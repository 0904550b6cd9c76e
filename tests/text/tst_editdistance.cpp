// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The edit distance counts a transposition as one and stops at its limit.
#include "app/text/editdistance.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestEditDistance : public QObject
{
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal words are 0 apart") << u"quay"_s << u"quay"_s << 0;
        QTest::newRow("a transposition is one edit") << u"Marlowe"_s << u"Malrowe"_s << 1;
        QTest::newRow("an insertion is one edit") << u"Holm"_s << u"Holme"_s << 1;
        QTest::newRow("letters outside ASCII are single letters") << u"Müller"_s << u"Muller"_s << 1;
        QTest::newRow("beyond the limit the answer is the limit and one") << u"abcdef"_s << u"uvwxyz"_s << 4;
        QTest::newRow("an empty word is as far as the other is long") << QString() << u"abc"_s << 3;
    }
    void counts()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(editDistance(a, b, 3), distance);
        QCOMPARE(editDistance(b, a, 3), distance);
    }
};

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
