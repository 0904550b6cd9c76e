// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pagewords.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace galley
{

QList<QRectF> PageWords::rectsOf(qsizetype start, qsizetype length) const
{
    QList<QRectF> rects;
    bool isNewLine = true;
    for (qsizetype i = start; i < start + length && i < boxes.size(); ++i) {
        if (text[i] == u'\n')
            isNewLine = true;
        if (boxes[i].isEmpty())
            continue;
        if (isNewLine)
            rects << boxes[i];
        else
            rects.last() |= boxes[i];
        isNewLine = false;
    }
    return rects;
}

PageWords wordsOf(const Poppler::Page &page)
{
    PageWords words;
    QRectF before;
    const auto append = [&words](const QString &text, const QRectF &box) {
        words.text += text;
        words.boxes.insert(words.boxes.size(), text.size(), box);
    };
    bool isSpaced = true;
    for (const auto &word : page.textList()) {
        const QRectF box = word->boundingBox();
        // lines run down the page, or across it where the page was turned after it was set
        const bool isSameLine =
            (std::abs(box.center().y() - before.center().y()) < 0.5 * std::max(box.height(), before.height()) &&
             std::abs(box.left() - before.right()) < 3 * box.height()) ||
            (box.height() > 1.5 * box.width() &&
             std::abs(box.center().x() - before.center().x()) < 0.5 * std::max(box.width(), before.width()));
        if (!words.text.isEmpty() && (isSpaced || !isSameLine))
            append(isSameLine ? QStringLiteral(" ") : QStringLiteral("\n"), {});
        const QList<uint> letters = word->text().toUcs4();
        for (int i = 0; i < letters.size(); ++i) {
            const char32_t letter = letters[i];
            append(QString::fromUcs4(&letter, 1), word->charBoundingBox(i));
        }
        isSpaced = word->hasSpaceAfter() || word->nextWord() == nullptr;
        before = box;
    }
    return words;
}

} // namespace galley
