// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes into text: every encoding that a person can choose, chosen, declared, marked or found out.
#include "app/text/textdecoder.h"
#include "tests/support/encodedtexts.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestTextDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEncodingThatIsOfferedCanBeChosen_data();
    void everyEncodingThatIsOfferedCanBeChosen();
    void encodings_data();
    void encodings();
    void marks_data();
    void marks();
    void whatIsNoTextIsToldDamaged();
};

void TestTextDecoder::everyEncodingThatIsOfferedCanBeChosen_data()
{
    QTest::addColumn<QString>("encoding");
    for (const QString &name : knownEncodings())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTextDecoder::everyEncodingThatIsOfferedCanBeChosen()
{
    QFETCH(QString, encoding);
    const QString plain = u"Ferry stops running."_s;
    QStringEncoder encoder(encoding.toLatin1().constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder(plain);
    const DecodedText text = decodeText(bytes, {.forced = encoding, .declared = {}});
    QCOMPARE(text.text, plain);
    QVERIFY(!text.guessed);
    QVERIFY(!text.damaged);
}

void TestTextDecoder::encodings_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    for (const EncodedText &encoded : encodedTexts())
        QTest::newRow(encoded.encoding) << QString::fromLatin1(encoded.encoding) << encoded.text;
}

void TestTextDecoder::encodings()
{
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QByteArray bytes = encoder(text);
    QVERIFY(!encoder.hasError());
    QCOMPARE(decodeText(bytes, {.forced = encoding, .declared = {}}).text, text);
    const DecodedText declared = decodeText(bytes, {.forced = {}, .declared = encoding});
    QCOMPARE(declared.text, text);
    QVERIFY(!declared.guessed);
    const DecodedText found = decodeText(bytes);
    QCOMPARE(found.text, text);
    QVERIFY(found.guessed);
}

void TestTextDecoder::marks_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("name");
    QTest::newRow("UTF-8") << int(QStringConverter::Utf8) << u"UTF-8"_s;
    QTest::newRow("UTF-16, little end first") << int(QStringConverter::Utf16LE) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16, big end first") << int(QStringConverter::Utf16BE) << u"UTF-16BE"_s;
    QTest::newRow("UTF-32, little end first") << int(QStringConverter::Utf32LE) << u"UTF-32LE"_s;
    QTest::newRow("UTF-32, big end first") << int(QStringConverter::Utf32BE) << u"UTF-32BE"_s;
}

void TestTextDecoder::marks()
{
    QFETCH(int, encoding);
    QFETCH(QString, name);
    QStringEncoder encoder(QStringConverter::Encoding(encoding), QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(russian);
    const DecodedText text = decodeText(bytes, {.forced = {}, .declared = u"ISO-8859-1"_s}); // which is not so
    QCOMPARE(text.text, russian);
    QCOMPARE(text.encoding, name);
    QVERIFY(!text.guessed);
}

void TestTextDecoder::whatIsNoTextIsToldDamaged()
{
    const DecodedText text = decodeText("caf\xE9 au lait", {.forced = u"UTF-8"_s, .declared = {}});
    QVERIFY(text.damaged);
    QVERIFY(text.text.contains(QChar::ReplacementCharacter));
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
