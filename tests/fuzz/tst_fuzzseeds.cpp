// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed of the fuzzers, and whatever they found, goes through its reader and keeps the promises of Article.
#include "tests/fuzz/checkedreading.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
QDir corpus(const QString &reader)
{
    return QDir(QStringLiteral(GALLEY_SOURCE_DIR "/tests/fuzz/corpus/") + reader);
}
} // namespace

class TestFuzzSeeds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReaderHasSeeds_data();
    void everyReaderHasSeeds();
    void seedsKeepThePromises_data();
    void seedsKeepThePromises();
};

void TestFuzzSeeds::everyReaderHasSeeds_data()
{
    QTest::addColumn<QString>("reader");
    for (const QString &reader : readerNames())
        QTest::newRow(qPrintable(reader)) << reader;
}

void TestFuzzSeeds::everyReaderHasSeeds()
{
    QFETCH(QString, reader);
    QVERIFY(!corpus(reader).isEmpty(QDir::Files));
}

void TestFuzzSeeds::seedsKeepThePromises_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("path");
    for (const QString &reader : readerNames()) {
        for (const QFileInfo &file : corpus(reader).entryInfoList(QDir::Files, QDir::Name)) {
            QTest::newRow((reader.toUtf8() + '/' + file.fileName().toUtf8()).constData()) << reader << file.filePath();
        }
    }
}

void TestFuzzSeeds::seedsKeepThePromises()
{
    QFETCH(QString, reader);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(brokenPromise(reader, file.readAll()), QString());
}

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
