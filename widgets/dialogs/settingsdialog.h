// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that a person may change, each taking effect at once.
#pragma once

#include "app/session/settings.h"

#include <QDialog>

class QFormLayout;

namespace galley
{

/** Changes the settings (not owned) as soon as a control changes. */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings *settings, QWidget *parent = nullptr);

private:
    void addChoice(QFormLayout *form, const QString &label, Setting setting,
                   const QList<std::pair<QString, QString>> &choices);
    void addSwitch(QFormLayout *form, const QString &label, Setting setting);
    void addLine(QFormLayout *form, const QString &label, Setting setting);
    void addWords(QFormLayout *form, const QString &label, Setting setting);
    void addReading(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addNumber(QFormLayout *form, const QString &label, Setting setting);

    Settings *m_settings;
};

} // namespace galley
