// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/polarity.h"

#include <QSet>

namespace galley
{

namespace
{

const QSet<QString> &negations(const QString &base)
{
    static const auto list = [](const char *words) {
        const QStringList all = QString::fromUtf8(words).split(u' ');
        return QSet<QString>(all.begin(), all.end());
    };
    static const QHash<QString, QSet<QString>> table{
        {QStringLiteral("en"), list("not no never nobody nothing none neither nor without cannot nowhere unless")},
        {QStringLiteral("de"), list("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder")},
        {QStringLiteral("fr"), list("pas ne jamais aucun aucune rien personne sans ni non")},
        {QStringLiteral("es"), list("no nunca jamás ningún ninguno ninguna nada nadie sin ni tampoco")},
        {QStringLiteral("it"), list("non mai nessun nessuno nessuna niente nulla senza né")},
        {QStringLiteral("pt"), list("não nunca jamais nenhum nenhuma nada ninguém sem nem")},
        {QStringLiteral("nl"), list("niet geen nooit niemand niets zonder noch")},
        {QStringLiteral("zh"), list("不 没 没有 未 无 非 否 不会 不是 并非")},
    };
    static const QSet<QString> none;
    const auto found = table.constFind(base);
    return found == table.constEnd() ? none : *found;
}

} // namespace

bool isNegation(const QString &word, const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    if (base == QLatin1String("en") && word.endsWith(QLatin1String("n't")))
        return true;
    return negations(base).contains(word);
}

} // namespace galley
