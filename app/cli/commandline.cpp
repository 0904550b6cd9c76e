// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

namespace galley
{

Result<Request> parseArguments(const QStringList &arguments)
{
    Request request;
    request.files = arguments;
    return request;
}

QString helpText()
{
    return {};
}

} // namespace galley
