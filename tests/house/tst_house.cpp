// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds every source against the habits that a machine can check: licence lines, a first sentence, size, open ends.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestFile = 500; // lines; house rule: about 400

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySource_data()
    {
        QTest::addColumn<QString>("path");
        const QString root = QStringLiteral(GALLEY_SOURCE_DIR);
        for (const QString &top : {u"app"_s, u"widgets"_s, u"tests"_s}) {
            QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(QDir(root).relativeFilePath(path))) << path;
            }
        }
    }

    void everySource()
    {
        QFETCH(QString, path);
        const QStringList lines = linesOf(path);
        QVERIFY(lines.size() > 3);
        QVERIFY2(lines[0].startsWith("// SPDX-FileCopyrightText: "_L1), "the first line is the copyright line");
        QCOMPARE(lines[1], u"// SPDX-License-Identifier: GPL-3.0-or-later"_s);
        if (path.endsWith(".h"_L1))
            QVERIFY2(lines[2].startsWith("// "_L1), "a header's first words say what the file is for");
        QVERIFY2(lines.size() <= longestFile, qPrintable(u"%1 lines: this room holds two"_s.arg(lines.size())));
        static const QRegularExpression openEnd(uR"(\b(TO)DO\b|\b(FIX)ME\b|\bX(XX)\b|\bQSK(IP)\b|QEXPECT_F(AIL))"_s);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(!openEnd.match(lines[i]).hasMatch(), qPrintable(u"line %1: %2"_s.arg(i + 1).arg(lines[i])));
    }

    void topLevelHoldsWhatItShould()
    {
        const QDir root(QStringLiteral(GALLEY_SOURCE_DIR));
        const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const QStringList expected{u"app"_s, u"i18n"_s, u"resources"_s, u"tests"_s, u"widgets"_s};
        for (const QString &folder : expected)
            QVERIFY2(folders.contains(folder), qPrintable(folder));
        for (const QString &folder : folders)
            QVERIFY2(expected.contains(folder) || folder == "build"_L1, qPrintable(folder));
    }
};

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
