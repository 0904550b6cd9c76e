// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/measures.h"

#include <QHash>

#include <algorithm>

namespace galley
{

namespace
{

// One row for each unit that means something else: two currencies never share one, since "5 billion yen" and
// "5 billion yuan" differ. A sign that several countries use stands for the one that news texts mean by it.
constexpr Measure measures[] = {
    {"% percent per-cent prozent pct pourcent pour-cent por-ciento per-cento por-cento procent", "%", 1},
    {"pp prozentpunkt prozentpunkte prozentpunkten percentage-point percentage-points point-de-pourcentage "
     "points-de-pourcentage punto-porcentual puntos-porcentuales punto-percentuale punti-percentuali ponto-percentual "
     "pontos-percentuais procentpunt procentpunten 百分点",
     "pp", 1},
    {"bp basis-point basis-points basispunkte basispunkten", "pp", 0.01},
    {"£", "GBP", 1, true},
    {"pound pounds gbp sterling pfund livre-sterling livres-sterling libra-esterlina libras-esterlinas 英镑", "GBP", 1},
    {"p pence penny", "GBP", 0.01},
    {"$ us$", "USD", 1, true},
    {"dollar dollars usd dólar dólares dollari dollaro 美元", "USD", 1},
    {"a$", "AUD", 1, true},
    {"aud", "AUD", 1},
    {"c$", "CAD", 1, true},
    {"cad", "CAD", 1},
    {"hk$", "HKD", 1, true},
    {"港元 港币", "HKD", 1},
    {"nz$", "NZD", 1, true},
    {"r$", "BRL", 1, true},
    {"reais brl", "BRL", 1},
    {"€", "EUR", 1, true},
    {"euro euros eur 欧元", "EUR", 1},
    {"cent cents", "cent", 1},
    {"¥", "JPY", 1, true},
    {"yen jpy 円 日元", "JPY", 1},
    {"yuan renminbi rmb cny 元 人民币", "CNY", 1},
    {"₹", "INR", 1, true},
    {"rupee rupees rupien inr", "INR", 1},
    {"₩", "KRW", 1, true},
    {"krw 韩元", "KRW", 1},
    {"₽ rouble roubles ruble rubles rubel rublos rubli roebel rub 卢布", "RUB", 1},
    {"franc francs franken chf", "CHF", 1},
    {"krona kronor sek", "SEK", 1},
    {"krone kroner", "krone", 1},
    {"peso pesos", "peso", 1},
    {"lira liras lire", "lira", 1},
    {"rand zar", "ZAR", 1},
    {"shekel shekels ils", "ILS", 1},
    {"barrel barrels fass", "barrel", 1},
    {"km kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetro kilómetros chilometro "
     "chilometri quilómetro quilómetros quilômetros 公里 千米",
     "m", 1000},
    {"mile miles meile meilen milles millas miglia milhas mijl 英里", "m", 1609.344},
    {"metre metres meter meters metern mètre mètres metro metros metri 米", "m", 1},
    {"yard yards", "m", 0.9144},
    {"foot feet ft fuß", "m", 0.3048},
    {"inch inches zoll", "m", 0.0254},
    {"cm centimetre centimetres centimeter centimeters zentimeter", "m", 0.01},
    {"mm millimetre millimetres millimeter millimeters", "m", 0.001},
    {"kph km/h", "km/h", 1},
    {"mph", "km/h", 1.609344},
    {"kg kilo kilos kilogram kilograms kilogramm 公斤 千克", "kg", 1},
    {"gram grams gramm grammes", "kg", 0.001},
    {"lb lbs", "kg", 0.45359237},
    {"ounce ounces oz", "kg", 0.028349523125},
    {"tonne tonnes tonnen tons ton toneladas tonnellate 吨", "kg", 1000},
    {"litre litres liter liters litern litros litri 升", "l", 1},
    {"gallon gallons", "l", 3.785411784},
    {"hectare hectares hektar hectáreas ettari 公顷", "m²", 10000},
    {"acre acres", "m²", 4046.8564224},
    {"°c celsius degrees-celsius degree-celsius grad-celsius degrés-celsius grados-celsius gradi-celsius graus-celsius "
     "graden-celsius 摄氏度",
     "°C", 1},
    {"°f fahrenheit degrees-fahrenheit degree-fahrenheit grad-fahrenheit", "°C", 5.0 / 9, false, 32},
    {"mb megabytes", "byte", 1e6},
    {"gb gigabytes", "byte", 1e9},
    {"second seconds sekunde sekunden secondes segundos secondi seconden 秒", "s", 1},
    {"minute minutes minuten minutos minuti 分钟", "s", 60},
    {"hour hours stunde stunden heure heures hora horas ora ore uur stündigen stündiger 小时", "s", 3600},
    {"day days tag tage tagen jour jours día días giorno giorni dia dias dag dagen 天", "s", 86400},
    {"week weeks woche wochen semaine semaines semana semanas settimana settimane weken 周", "s", 604800},
    {"month months monat monate monaten mois mes meses mese mesi mês maand maanden", "s", 2629800},
    {"year years jahr jahre jahren an ans année années anno anni año años anos jaar", "s", 31557600},
    {"year-old years-old year-olds jährige jähriger jährigen jährig 岁", "age", 1},
};

} // namespace

const Measure *measureOf(const QString &word)
{
    static const QHash<QString, const Measure *> table = [] {
        QHash<QString, const Measure *> result;
        for (const Measure &measure : measures) {
            for (const QString &name : QString::fromUtf8(measure.words).split(u' '))
                result.insert(name, &measure);
        }
        return result;
    }();
    return table.value(word, nullptr);
}

bool mayGoWithoutSaying(const QString &unit)
{
    const bool money = unit.size() == 3 && std::ranges::all_of(unit, [](QChar c) { return c.isUpper(); });
    return money || unit == QLatin1String("age");
}

} // namespace galley
