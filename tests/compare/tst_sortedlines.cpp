// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sortedlines.h"

#include <QTemporaryFile>
#include <QTest>

using namespace galley;

namespace
{

/** A file with @p bytes. */
std::unique_ptr<QTemporaryFile> fileWith(const QByteArray &bytes)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open() || file->write(bytes) != bytes.size() || !file->flush())
        return nullptr;
    return file;
}

QByteArray word(int number)
{
    return "w" + QByteArray::number(number).rightJustified(5, '0');
}

} // namespace

class TestSortedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineIsFound_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("longest");
        QTest::newRow("one line") << 1 << 10;
        QTest::newRow("some lines, in one piece") << 20 << 10;
        QTest::newRow("many lines") << 3000 << 40;
        QTest::newRow("lines that are longer than a piece") << 40 << 9000;
        QTest::newRow("lines that are longer than what is read at once") << 40 << 200'000;
    }

    void eachLineIsFound()
    {
        QFETCH(int, lines);
        QFETCH(int, longest);
        const auto rest = [&](int i) { return QByteArray(1 + (i * 7919) % longest, 'x'); };
        QByteArray bytes = "  1 a header, which is for no word\n";
        for (int i = 0; i < lines; ++i)
            bytes += word(2 * i) + ' ' + rest(i) + '\n';
        const auto file = fileWith(bytes);
        QVERIFY(file);
        const SortedLines sorted(file->fileName());
        QVERIFY(!sorted.isEmpty());
        for (int i = 0; i < lines; ++i) {
            QCOMPARE(QByteArray::fromStdString(sorted.lineOf(word(2 * i).toStdString())), word(2 * i) + ' ' + rest(i));
            QCOMPARE(sorted.lineOf(word(2 * i + 1).toStdString()), std::string());
        }
        QCOMPARE(sorted.lineOf("a"), std::string());
        QCOMPARE(sorted.lineOf("w"), std::string());
    }

    void aFileThatIsNotThereHasNoLine()
    {
        const SortedLines sorted(QStringLiteral("/nonexistent/index.noun"));
        QVERIFY(sorted.isEmpty());
        QCOMPARE(sorted.lineOf("word"), std::string());
    }

    void aPieceEndsWithItsMarkOrTheFile()
    {
        const auto file = fileWith(QByteArray(1500, 'a') + "|" + QByteArray(20, 'b'));
        QVERIFY(file);
        const PieceReader reader(file->fileName());
        QCOMPARE(reader.readTo(0, '|'), std::string(1500, 'a'));
        QCOMPARE(reader.readTo(1490, '|'), std::string(10, 'a'));
        QCOMPARE(reader.readTo(1501, '|'), std::string(20, 'b'));
        QCOMPARE(reader.readTo(5000, '|'), std::string());
    }
};

QTEST_GUILESS_MAIN(TestSortedLines)
#include "tst_sortedlines.moc"
