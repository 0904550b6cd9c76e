// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/settingsdialog.h"

#include "app/base/translations.h"
#include "app/text/language.h"
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace galley
{

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(480);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(10);
    addLine(form, tr("&Your name, under your notes"), Setting::Author);
    addChoice(form, tr("&Colours"), Setting::Theme,
              {{u"system"_s, tr("As the system has them")},
               {u"light"_s, tr("Light")},
               {u"dark"_s, tr("Dark")},
               {u"contrast"_s, tr("High contrast")}});
    addChoice(form, tr("&Movement"), Setting::Motion,
              {{u"system"_s, tr("As the system has it")}, {u"reduced"_s, tr("None: nothing flashes or glides")}});
    addLanguage(form);
    addReading(form);
    addSwitch(form, tr("Tell quotes, figures and dates apart in the text"), Setting::ProseHighlighting);
    addNumber(form, tr("&Passages are short under"), Setting::MinimumWords);
    addChoice(form, tr("&English spelling"), Setting::English,
              {{u"both"_s, tr("British and American")}, {u"en_GB"_s, tr("British")}, {u"en_US"_s, tr("American")}});
    addWords(form, tr("&Words that are always right"), Setting::AlwaysRight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    form->addRow(buttons);
}

void SettingsDialog::addChoice(QFormLayout *form, const QString &label, Setting setting,
                               const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(m_settings->value(setting))));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting] { m_settings->setValue(setting, box->currentData()); });
    form->addRow(label, box);
}

void SettingsDialog::addLanguage(QFormLayout *form)
{
    QList<std::pair<QString, QString>> choices{{QString(), tr("As the system has it")}};
    for (const QString &code : translatedLanguages())
        choices << std::pair{code, ownLanguageWord(code)};
    addChoice(form, tr("&Language of Galley"), Setting::Language, choices);
    auto *note = new QLabel(tr("Another language is used from the next start of Galley."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    form->addRow(QString(), note);
}

void SettingsDialog::addNumber(QFormLayout *form, const QString &label, Setting setting)
{
    auto *box = new QSpinBox(this);
    box->setRange(2, 50);
    box->setSuffix(tr(" words"));
    box->setValue(m_settings->value(setting).toInt());
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) { m_settings->setValue(setting, value); });
    form->addRow(label, box);
}

void SettingsDialog::addSwitch(QFormLayout *form, const QString &label, Setting setting)
{
    auto *box = new QCheckBox(label, this);
    box->setChecked(m_settings->value(setting).toBool());
    connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings->setValue(setting, on); });
    form->addRow(QString(), box);
}

void SettingsDialog::addLine(QFormLayout *form, const QString &label, Setting setting)
{
    auto *line = new QLineEdit(m_settings->value(setting).toString(), this);
    connect(line, &QLineEdit::editingFinished, this,
            [this, line, setting] { m_settings->setValue(setting, line->text().trimmed()); });
    form->addRow(label, line);
}

void SettingsDialog::addWords(QFormLayout *form, const QString &label, Setting setting)
{
    auto *words = new QPlainTextEdit(m_settings->value(setting).toStringList().join(u'\n'), this);
    words->setPlaceholderText(tr("One on each line"));
    words->setTabChangesFocus(true);
    words->setFixedHeight(90);
    connect(this, &QDialog::finished, words, [this, words, setting] {
        QStringList list;
        for (const QString &line : words->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                list << line.trimmed();
        }
        m_settings->setValue(setting, list);
    });
    form->addRow(label, words);
}

void SettingsDialog::addReading(QFormLayout *form)
{
    auto *family = new QFontComboBox(this);
    family->setFontFilters(QFontComboBox::ScalableFonts);
    family->setCurrentFont(readingFont(15, m_settings->value(Setting::ReadingFont).toString()));
    connect(family, &QFontComboBox::currentFontChanged, this,
            [this](const QFont &font) { m_settings->setValue(Setting::ReadingFont, font.family()); });
    form->addRow(tr("&Font of the articles"), family);
    auto *size = new QSpinBox(this);
    size->setRange(11, 28);
    size->setSuffix(tr(" px"));
    size->setValue(m_settings->value(Setting::ReadingSize).toInt());
    connect(size, &QSpinBox::valueChanged, this, [this](int px) { m_settings->setValue(Setting::ReadingSize, px); });
    form->addRow(tr("&Size of the articles"), size);
}

} // namespace galley
