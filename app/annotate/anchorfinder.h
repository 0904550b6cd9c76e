// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the words of anchors in one text that may have changed since: exactly, by their surroundings, or approximately.
#pragma once

#include "app/annotate/annotation.h"
#include "app/annotate/textchange.h"

#include <QHash>

#include <memory>

namespace galley
{

/**
 * Prepared for one text, then asked for any number of anchors. Where the text before is known, words are followed from
 * there to here. Else, and where that leads nowhere, there are two ways: occurrences of the very words, told apart
 * by how well the surroundings agree word by word; else the best local alignment (Smith and Waterman, 1981) of prefix,
 * words and suffix with the text, its weights the lengths of words. What is not clearly better than the next best place
 * is Lost: a wrong attachment is worse. Any thread, one at a time.
 */
class AnchorFinder
{
public:
    /** @p before is the text that the anchors' ranges count in, where it is known: then words are followed first. */
    explicit AnchorFinder(const QString &text, const QString &before = {});
    ~AnchorFinder();
    Q_DISABLE_COPY_MOVE(AnchorFinder)

    /** As reattached() in anchor.h says. */
    Anchor find(const Anchor &anchor) const;

private:
    struct Words;
    struct Context;
    struct Place {
        TextRange range;
        double score = 0;     ///< 0 to 1.
        bool isEnough = true; ///< Its surroundings show what they must.
    };

    bool isPlacedBefore(const Anchor &anchor) const;
    bool isOther(const Anchor &anchor, const TextRange &range) const;
    bool standsAsBefore(const Anchor &anchor, const TextRange &range) const;
    QList<Place> occurrences(const Anchor &anchor) const;
    std::optional<Place> clearest(const Anchor &anchor, QList<Place> places) const;
    std::optional<Place> alike(const Anchor &anchor) const;
    std::optional<Anchor> followed(const Anchor &anchor) const;
    const Words &words() const;

    QString m_text;
    std::unique_ptr<TextChange> m_change;   ///< Null where the text before is not known.
    mutable std::unique_ptr<Words> m_words; ///< Made when first needed.
};

} // namespace galley
