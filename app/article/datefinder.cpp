// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/datefinder.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype longestDateLine = 110;

struct Piece {
    QString word; ///< Lower case letters; empty for a figure.
    int figure = -1;
    qsizetype digits = 0;
    QChar before; ///< The character in front of it.
};

const QHash<QString, int> &months()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> names;
        for (const char *language : {"en", "de", "fr", "es", "it", "pt", "nl"}) {
            const QLocale locale{QLatin1String(language)};
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                        name = name.toLower();
                        name.removeIf([](QChar c) { return !c.isLetter(); });
                        if (name.size() >= 3 && !names.contains(name))
                            names.insert(name, month);
                    }
                }
            }
        }
        names.insert(QStringLiteral("sept"), 9);
        return names;
    }();
    return table;
}

/** Words that stand around dates in datelines: days, zones, and what was done then. */
const QSet<QString> &companions()
{
    static const QSet<QString> table = [] {
        const QString others = QStringLiteral(
            "published updated posted modified last created on at by first date time ago hour hours minute minutes min "
            "mins day days "
            "gmt bst utc est edt cst cdt mst mdt pst pdt et ct mt pt cet cest am pm a p m z noon midnight edition "
            "print of the in "
            "veröffentlicht aktualisiert erstellt stand zuletzt geändert uhr am um vom den von vor stunden minuten "
            "publié mis à jour le modifié actualisé h heures publicado actualizado el a las de del hora pubblicato "
            "aggiornato il alle ore "
            "atualizado em às gepubliceerd bijgewerkt op om uur today yesterday heute gestern read");
        const QStringList list = others.split(u' ');
        QSet<QString> words(list.cbegin(), list.cend());
        for (const char *language : {"en", "de", "fr", "es", "it", "pt", "nl"}) {
            const QLocale locale{QLatin1String(language)};
            for (int day = 1; day <= 7; ++day) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    QString name = locale.dayName(day, format).toLower();
                    name.removeIf([](QChar c) { return !c.isLetter(); });
                    words.insert(name);
                }
            }
        }
        return words;
    }();
    return table;
}

QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        Piece piece;
        if (start > 0)
            piece.before = text[start - 1];
        if (text[i].isDigit()) {
            while (i < text.size() && text[i].isDigit())
                ++i;
            piece.digits = i - start;
            piece.figure = piece.digits <= 4 ? text.sliced(start, i - start).toInt() : 0;
            pieces << piece;
        } else if (text[i].isLetter()) {
            while (i < text.size() && text[i].isLetter())
                ++i;
            piece.word = text.sliced(start, i - start).toString().toLower();
            const bool ordinal =
                (piece.word == u"st" || piece.word == u"nd" || piece.word == u"rd" || piece.word == u"th") &&
                !pieces.isEmpty() && pieces.last().figure >= 0 && piece.before.isDigit();
            if (!ordinal)
                pieces << piece;
        } else {
            ++i;
        }
    }
    return pieces;
}

bool isYear(const Piece &piece)
{
    return piece.digits == 4 && piece.figure >= 1800 && piece.figure <= 2200;
}
bool isDay(const Piece &piece)
{
    return piece.digits <= 2 && piece.figure >= 1 && piece.figure <= 31;
}

/** "12 June 2024", "12. Juni 2024", "12 de junio de 2024", "June 12, 2024", "2024-06-12", "12.06.2024", "06/12/2024".
 */
QDate dateAt(const QList<Piece> &pieces, qsizetype i)
{
    const auto at = [&](qsizetype k) { return k < pieces.size() ? pieces[k] : Piece{}; };
    const auto skip = [&](qsizetype k) { return at(k).word == u"de" || at(k).word == u"of" ? k + 1 : k; };
    const int month = months().value(at(i).word, 0);
    if (month > 0 && isDay(at(i + 1)) && isYear(at(i + 2)))
        return QDate(at(i + 2).figure, month, at(i + 1).figure);
    if (isDay(at(i))) {
        const qsizetype m = skip(i + 1);
        const int named = months().value(at(m).word, 0);
        const qsizetype y = skip(m + 1);
        if (named > 0 && isYear(at(y)))
            return QDate(at(y).figure, named, at(i).figure);
    }
    const bool figures =
        at(i).figure >= 0 && at(i + 1).figure >= 0 && at(i + 2).figure >= 0 && at(i + 1).before == at(i + 2).before;
    if (!figures)
        return {};
    const QChar separator = at(i + 1).before;
    if (isYear(at(i)) && (separator == u'-' || separator == u'/'))
        return QDate(at(i).figure, at(i + 1).figure, at(i + 2).figure);
    if (!isYear(at(i + 2)) || (separator != u'.' && separator != u'/' && separator != u'-'))
        return {};
    const bool monthFirst = at(i + 1).figure > 12;
    return monthFirst ? QDate(at(i + 2).figure, at(i).figure, at(i + 1).figure)
                      : QDate(at(i + 2).figure, at(i + 1).figure, at(i).figure);
}
} // namespace

QDate findDate(QStringView text)
{
    const QList<Piece> pieces = piecesOf(text);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QDate date = dateAt(pieces, i);
        if (date.isValid())
            return date;
    }
    return {};
}

bool isDateLine(QStringView line)
{
    if (line.size() > longestDateLine || std::ranges::none_of(line, [](QChar c) { return c.isDigit(); }))
        return false;
    const QList<Piece> pieces = piecesOf(line);
    int others = 0;
    int dates = 0;
    int figures = 0;
    for (const Piece &piece : pieces) {
        if (piece.figure >= 0)
            ++figures;
        else if (months().contains(piece.word))
            ++dates;
        else if (!companions().contains(piece.word))
            ++others;
    }
    const bool clock = line.contains(u':') && figures >= 2;
    const bool numeric = findDate(line).isValid();
    const bool ago =
        figures >= 1 && pieces.size() <= 5 && others == 0 && dates == 0 && line.endsWith(u"ago", Qt::CaseInsensitive);
    const bool dated = (dates > 0 && figures > 0) || numeric || (clock && others == 0) || ago;
    return dated && others <= 2 && others < figures + dates + 1; // at most a place such as "New York"
}

} // namespace galley
