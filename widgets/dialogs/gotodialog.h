// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to go: to a difference by its number, or to a paragraph of an article.
#pragma once

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley
{

/** A place as a person names it. */
struct GoToPlace {
    int article = -1; ///< -1: number is that of a difference.
    int number = 0;   ///< From 1.

    friend bool operator==(const GoToPlace &, const GoToPlace &) = default;
};

/** What "12", "B 4", "b4" or "B ¶4" means with @p articles articles; nothing where it is no place. */
std::optional<GoToPlace> placeIn(const QString &text, int articles);

/** Says at once whether what is typed is a place. Deletes itself. */
class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p paragraphs is the number of numbered paragraphs of each article. */
    GoToDialog(int stops, const QList<int> &paragraphs, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const galley::GoToPlace &place);

private:
    void look();

    int m_stops;
    QList<int> m_paragraphs;
    std::optional<GoToPlace> m_place;
    QLineEdit *m_line;
    QLabel *m_message;
    QPushButton *m_go;
};

} // namespace galley
