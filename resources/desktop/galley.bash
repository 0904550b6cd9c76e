# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of galley's arguments for bash.
_galley() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  case $before in
    --format) mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$word"); return ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$word"); return ;;
    --size) mapfile -t COMPREPLY < <(compgen -W '1280x800 1600x1000 2560x1440' -- "$word"); return ;;
    -o|--output|--screenshot) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
  esac
  if [[ $word = -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '--format --output --screenshot --size --theme --help --version' -- "$word")
    return
  fi
  compopt -o filenames
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if [ "$COMP_CWORD" = 1 ]; then
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W 'compare export' -- "$word")
  fi
}
complete -F _galley galley
