// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes into text: every encoding that a person can choose, chosen, declared, marked or found out.
#include "app/text/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
const QString western = u"Le bac de l'île est arrêté depuis vendredi, après deux pannes du moteur. Les élèves ont été "
                        "amenés à l'école en bateau de pêche, et le courrier est arrivé un jour plus tard."_s;
const QString polish = u"Prom na wyspę stanął w piątek, ponieważ silnik zepsuł się dwa razy. Pasażerów przewożą łodzie "
                       "rybackie, a poczta przyszła dzień później. Władze obiecują naprawę w ciągu tygodnia."_s;
const QString russian = u"Паром на остров остановился в пятницу, потому что двигатель ломался дважды. Пассажиров возят "
                        "рыбацкие лодки, а почта пришла на день позже. Власти обещают ремонт за неделю."_s;
const QString japanese =
    u"島への連絡船は金曜日に止まりました。機関が二度も故障したためです。乗客は漁船で運ばれ、郵便は一日"
    "遅れて届きました。町は一週間で直すと約束しています。"_s;
const QString korean =
    u"섬으로 가는 배가 금요일에 멈췄다. 엔진이 두 번 고장 났기 때문이다. 승객은 어선을 타고 건넜고 우편물은 "
    "하루 늦게 도착했다. 시는 일주일 안에 고치겠다고 약속했다."_s;
const QString chinese =
    u"开往岛上的渡轮星期五停航，因为发动机坏了两次。乘客坐渔船过去，邮件晚到了一天。市政府答应一周之内"
    "修好。学校这几天也停课，孩子们都留在家里。"_s;
const QString traditional =
    u"開往島上的渡輪星期五停航，因為引擎壞了兩次。乘客坐漁船過去，郵件晚到了一天。市政府答應一週之"
    "內修好。學校這幾天也停課，孩子們都留在家裡。"_s;
} // namespace

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
    const auto row = [](const char *encoding, const QString &text) {
        QTest::newRow(encoding) << QString::fromLatin1(encoding) << text;
    };
    row("windows-1252", western);
    row("ISO-8859-1", western);
    row("ISO-8859-2", polish);
    row("windows-1250", polish);
    row("windows-1251", russian);
    row("KOI8-R", russian);
    row("Shift_JIS", japanese);
    row("EUC-JP", japanese);
    row("EUC-KR", korean);
    row("GB18030", chinese);
    row("Big5", traditional);
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
