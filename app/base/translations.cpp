// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{

/** Figures that are put into a sentence have the digits of its language, as all others that Galley shows. */
class FigureTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        static const QRegularExpression place(u"%(?=n|[1-9])"_s);
        QString words = QTranslator::translate(context, source, comment, n);
        if (words.contains(u'%'))
            words.replace(place, u"%L"_s);
        return words;
    }
};

/** Installs the translator where it finds something; the application owns it and it goes with the application. */
void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new FigureTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, u"_"_s, folder) || !QCoreApplication::installTranslator(translator))
        delete translator;
}

} // namespace

void useLanguage(const QString &language)
{
    for (QTranslator *old : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete old;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(QLocale(QLocale::English), u"galley"_s, u":/i18n"_s);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"galley"_s, u":/i18n"_s);
}

QStringList translatedLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"galley_*.qm"_s}, QDir::Files, QDir::Name))
        codes << file.sliced(7).chopped(3).replace(u'_', u'-');
    return codes;
}

} // namespace galley
