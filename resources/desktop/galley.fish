# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of galley's arguments for fish.
complete -c galley -n __fish_use_subcommand -a compare -d 'Tell what articles share and where they differ'
complete -c galley -n __fish_use_subcommand -a export -d 'Write the comparison to a file'
complete -c galley -l format -x -a 'text json' -d 'How the result is written'
complete -c galley -s o -l output -r -F -d 'The file to write'
complete -c galley -l screenshot -r -F -d 'Save a picture of the window and leave'
complete -c galley -l size -x -a '1280x800 1600x1000 2560x1440' -d 'How large the window is'
complete -c galley -l theme -x -a 'light dark' -d 'The colours of the window'
complete -c galley -s h -l help -d 'Print a summary'
complete -c galley -s v -l version -d 'Print the version'
