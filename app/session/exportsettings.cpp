// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportsettings.h"

namespace galley
{

PageOptions keptPageOptions(const Settings &settings)
{
    PageOptions kept;
    setArrangement(kept, settings.value(Setting::ExportLayout).toString());
    setPaper(kept, settings.value(Setting::ExportPaper).toString());
    setParts(kept, settings.value(Setting::ExportParts).toStringList());
    setPdfForms(kept, settings.value(Setting::ExportForms).toStringList());
    setTextSize(kept, settings.value(Setting::ExportTextSize).toDouble());
    setMargins(kept, settings.value(Setting::ExportMargins).toDouble());
    return kept;
}

void keepPageOptions(Settings &settings, const PageOptions &options)
{
    settings.setValue(Setting::ExportLayout, arrangementName(options.arrangement));
    settings.setValue(Setting::ExportPaper, paperName(options));
    settings.setValue(Setting::ExportParts, partsOf(options));
    settings.setValue(Setting::ExportForms, pdfFormsOf(options));
    settings.setValue(Setting::ExportTextSize, options.textSize);
    settings.setValue(Setting::ExportMargins, marginsOf(options));
}

} // namespace galley
