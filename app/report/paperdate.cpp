// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paperdate.h"

#include <QLocale>
#include <QRegularExpression>

namespace galley
{

QString paperDate(const QDate &date)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd?[,.]?\\s*|[,.]?\\s*dddd?$"));
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return locale.toString(date, format);
}

} // namespace galley
