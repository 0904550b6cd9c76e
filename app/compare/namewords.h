// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small word lists about names: titles before them, offices, the nouns that make an organisation or a place.
#pragma once

#include <QString>

namespace galley
{

/** "Mr", "Mrs", "Dr", "Herr", "Mme", …: stands before a name, is no part of it, and says nothing about an office. */
bool isHonorific(QStringView word);
/** -1: the title or word tells a woman ("Mrs", "spokeswoman"), 1: a man, 0: says nothing. */
int genderOf(QStringView word);
/** An office or trade that stands before a name: "President", "Sen", "spokeswoman", "Sprecherin", "ministre". */
bool isOffice(QStringView word);
/** What is left of a Chinese name without the office or title at either end: "王明" of "市长王明". */
QString withoutChineseOffice(const QString &name);
/** "Police", "Ministry", "Inc", "University", "Gewerkschaft": a word that makes a name an organisation's. */
bool isOrganisationWord(QStringView word);
/** "Street", "County", "River", "Straße": a word that makes a name a place's. */
bool isPlaceWord(QStringView word);
/** Month, weekday, or a nationality used as an adjective: capital but no name by itself. */
bool isCapitalisedCommonWord(QStringView word);
/** "Mark", "Rose", "Will": a given name that is a word as well; @p word in any case. Collected for Galley. */
bool isWordlikeGivenName(QStringView word);
/** "de", "van", "von", "bin", …: small words inside a person's name. */
bool isNameParticle(QStringView word);

/** "FDA", "NATO": capitals only, and not one of the few countries that are written so. */
bool isOrganisationAcronym(QStringView word);
/** "SA", "AG": capitals at the end of a company's name, which in some languages are also small words. */
bool isLegalForm(QStringView word);

} // namespace galley
