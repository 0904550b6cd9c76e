// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be read is told by the program in one line that names the file, with status 2, and nothing is printed.
#include "tests/support/documentmaker.h"
#include "tests/support/permissions.h"
#include "tests/support/writtenfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray story =
    "The ferry of the island stopped on Friday after its engine failed twice, the operator said.\n";
} // namespace

class TestUnreadable : public QObject
{
    Q_OBJECT
public:
    static void initMain() { obeyPermissions(); }
private Q_SLOTS:
    void anErrorOfOneLine_data();
    void anErrorOfOneLine();
    void filesThatAreNone_data();
    void filesThatAreNone();
    void documentsAreCompared();

private:
    QString written(const QString &name, const QByteArray &bytes) const;
    void expectOneLine(const QString &path, const QString &words) const;

    QTemporaryDir m_folder;
};

QString TestUnreadable::written(const QString &name, const QByteArray &bytes) const
{
    return galley::tests::written(m_folder, name, bytes);
}

void TestUnreadable::expectOneLine(const QString &path, const QString &words) const
{
    QProcess process;
    process.start(QStringLiteral(GALLEY_PROGRAM), {u"compare"_s, written(u"b.txt"_s, story), path});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    const QByteArray told = process.readAllStandardError();
    QCOMPARE(told.count('\n'), 1);
    QVERIFY2(told.startsWith("galley: ") && told.contains(QFile::encodeName(path)), told.constData());
    QVERIFY2(told.contains(words.toUtf8()), told.constData());
}

void TestUnreadable::anErrorOfOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray pdf = printed({{u"Head"_s, QString::fromUtf8(story.trimmed())}});
    QTest::newRow("an empty file") << u"a.txt"_s << QByteArray() << u"is empty"_s;
    QTest::newRow("a binary file") << u"a.bin"_s << QByteArray("\1\2\0\3\4\0\5\6", 8).repeated(99) << u"no text"_s;
    QTest::newRow("a broken PDF") << u"a.pdf"_s << pdf.first(pdf.size() / 3) << u"damaged PDF"_s;
    QTest::newRow("an encrypted PDF") << u"a.pdf"_s << encrypted(pdf, "sesame") << u"protected by a password"_s;
    QTest::newRow("a scan") << u"a.pdf"_s << printed({{QString()}}) << u"holds no text"_s;
    QTest::newRow("a zip bomb") << u"a.docx"_s << zipped({{u"word/document.xml"_s, QByteArray(30 << 20, ' ')}})
                                << u"far more than an article"_s;
    QTest::newRow("an archive in an archive")
        << u"a.zip"_s << zipped({{u"b.zip"_s, zipped({{u"c.txt"_s, story}})}}) << u"archive"_s;
    QTest::newRow("XML with entities") << u"a.docx"_s
                                       << zipped({{u"word/document.xml"_s,
                                                   "<!DOCTYPE d [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><d>&c;</d>"}})
                                       << u"damaged document"_s;
}

void TestUnreadable::anErrorOfOneLine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    expectOneLine(written(name, bytes), words);
}

void TestUnreadable::filesThatAreNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("a file that is not there") << m_folder.filePath(u"none.txt"_s) << u"There is no file"_s;
    QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s;
    QTest::newRow("a pipe") << pipe << u"no ordinary file"_s;
    const QString locked = written(u"locked.txt"_s, story);
    QVERIFY(QFile::setPermissions(locked, {}));
    QTest::newRow("a file that this person may not read") << locked << u"check that you may read it"_s;
    QTest::newRow("a file that fails in its middle") << u"/proc/self/mem"_s << u"could not be read to its end"_s;
}

void TestUnreadable::filesThatAreNone()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    expectOneLine(path, words);
}

void TestUnreadable::documentsAreCompared()
{
    const QString pdf = written(u"a.pdf"_s, printed({{u"Head"_s, QString::fromUtf8(story.trimmed())}}));
    const QString word = written(u"a.docx"_s, wordDocument({story.trimmed()}));
    QProcess process;
    process.start(QStringLiteral(GALLEY_PROGRAM), {u"compare"_s, u"--format"_s, u"json"_s, pdf, word});
    QVERIFY(process.waitForFinished(120000));
    QVERIFY(process.exitCode() < 2);
    QVERIFY(process.readAllStandardOutput().count("The ferry of the island stopped") >= 2);
}

QTEST_MAIN(TestUnreadable)
#include "tst_unreadable.moc"
