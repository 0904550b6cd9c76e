# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of galley's arguments for bash.
_galley() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  case $before in
    --format) mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$word"); return ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark' -- "$word"); return ;;
    --as) mapfile -t COMPREPLY < <(compgen -W 'pdf html json csv md' -- "$word"); return ;;
    --layout) mapfile -t COMPREPLY < <(compgen -W 'side-by-side one-after-another coverage' -- "$word"); return ;;
    --paper) mapfile -t COMPREPLY < <(compgen -W 'A4 A4-across Letter Letter-across A3 Legal Tabloid A5' -- "$word"); return ;;
    --include) mapfile -t COMPREPLY < <(compgen -W 'summary findings annotations quotes' -- "$word"); return ;;
    --pdf) mapfile -t COMPREPLY < <(compgen -W 'tagged archive passages tagged,archive' -- "$word"); return ;;
    --size) mapfile -t COMPREPLY < <(compgen -W '1280x800 1600x1000 2560x1440' -- "$word"); return ;;
    -o|--output|--screenshot|--session|--batch) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
  esac
  if [[ $word = -* ]]; then
    local options='--format --output --session --batch --as --layout --paper --include --pdf --margins --text-size --on-original'
    options+=' --screenshot --size --theme --help --version'
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    return
  fi
  compopt -o filenames
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if [ "$COMP_CWORD" = 1 ]; then
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W 'compare export' -- "$word")
  fi
}
complete -F _galley galley
