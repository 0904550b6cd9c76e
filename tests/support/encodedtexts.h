// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts long enough to tell their encoding, and the encodings that newsrooms meet them in.
#pragma once

#include <QList>
#include <QString>
#include <QStringEncoder>

namespace galley::test
{

using namespace Qt::StringLiterals;

inline const QString western =
    u"Le bac de l'île est arrêté depuis vendredi, après deux pannes du moteur. Les élèves ont été "
    "amenés à l'école en bateau de pêche, et le courrier est arrivé un jour plus tard."_s;
inline const QString polish =
    u"Prom na wyspę stanął w piątek, ponieważ silnik zepsuł się dwa razy. Pasażerów przewożą łodzie "
    "rybackie, a poczta przyszła dzień później. Władze obiecują naprawę w ciągu tygodnia."_s;
inline const QString russian =
    u"Паром на остров остановился в пятницу, потому что двигатель ломался дважды. Пассажиров возят "
    "рыбацкие лодки, а почта пришла на день позже. Власти обещают ремонт за неделю."_s;
inline const QString japanese =
    u"島への連絡船は金曜日に止まりました。機関が二度も故障したためです。乗客は漁船で運ばれ、郵便は一日"
    "遅れて届きました。町は一週間で直すと約束しています。"_s;
inline const QString korean =
    u"섬으로 가는 배가 금요일에 멈췄다. 엔진이 두 번 고장 났기 때문이다. 승객은 어선을 타고 건넜고 우편물은 "
    "하루 늦게 도착했다. 시는 일주일 안에 고치겠다고 약속했다."_s;
inline const QString chinese =
    u"开往岛上的渡轮星期五停航，因为发动机坏了两次。乘客坐渔船过去，邮件晚到了一天。市政府答应一周之内"
    "修好。学校这几天也停课，孩子们都留在家里。"_s;
inline const QString traditional =
    u"開往島上的渡輪星期五停航，因為引擎壞了兩次。乘客坐漁船過去，郵件晚到了一天。市政府答應一週之"
    "內修好。學校這幾天也停課，孩子們都留在家裡。"_s;

struct EncodedText {
    const char *encoding;
    QString text;

    QByteArray bytes() const
    {
        QStringEncoder encoder(encoding);
        return encoder(text);
    }
};

/** Without a byte order mark. */
inline QList<EncodedText> encodedTexts()
{
    return {
        {"windows-1252", western}, {"ISO-8859-1", western}, {"ISO-8859-2", polish},  {"windows-1250", polish},
        {"windows-1251", russian}, {"KOI8-R", russian},     {"Shift_JIS", japanese}, {"EUC-JP", japanese},
        {"EUC-KR", korean},        {"GB18030", chinese},    {"Big5", traditional},
    };
}

} // namespace galley::test
