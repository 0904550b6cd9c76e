// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling with nuspell and the hunspell dictionaries of the system.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace galley
{

/** The dictionaries of one language (English: both kinds). Loaded once per process; const functions are thread-safe. */
class SpellChecker
{
public:
    /** @p language is BCP 47; @p variant "both", "en_US" or "en_GB" for English. Null where nothing is installed. */
    static std::shared_ptr<const SpellChecker> forLanguage(const QString &language,
                                                           const QString &variant = QStringLiteral("both"));
    ~SpellChecker();

    bool isCorrect(QStringView word) const;
    /** Best first, at most @p limit. */
    QStringList suggestions(QStringView word, int limit = 8) const;

private:
    struct Private;
    explicit SpellChecker(std::unique_ptr<Private> d);
    QString asKnown(const QString &word) const;
    std::unique_ptr<Private> d;
};

} // namespace galley
