# SPDX-FileCopyrightText: 2026 The Galley developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs into an empty folder and looks at what is there: every file where the desktop looks for it, and no other; its
# own validators, where they are; and the program, which needs nothing of the place where it was built.
# -D BUILD=…, SHARED=…, PREFIX=…, VERSION=…, DESKTOP_FILE_VALIDATE=…, APPSTREAMCLI=…
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${PREFIX}")

function(run)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE out ERROR_VARIABLE out RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}: ${status}\n${out}")
  endif()
  set(said "${out}" PARENT_SCOPE)
endfunction()

run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}")
set(expected
  bin/galley
  share/applications/org.galley.Galley.desktop
  share/bash-completion/completions/galley
  share/fish/vendor_completions.d/galley.fish
  share/icons/hicolor/scalable/apps/org.galley.Galley.svg
  share/man/man1/galley.1
  share/metainfo/org.galley.Galley.metainfo.xml
  share/mime/packages/org.galley.Galley.mime.xml
  share/zsh/site-functions/_galley)
foreach(size IN ITEMS 16 22 32 48 64 128 256)
  list(APPEND expected share/icons/hicolor/${size}x${size}/apps/org.galley.Galley.png)
endforeach()
if(SHARED)
  list(APPEND expected lib/libgalley_app.so lib/libgalley_widgets.so)
endif()
file(GLOB_RECURSE installed RELATIVE "${PREFIX}" "${PREFIX}/*")
list(SORT installed)
list(SORT expected)
if(NOT installed STREQUAL expected)
  message(FATAL_ERROR "installed: ${installed}\nexpected:  ${expected}")
endif()

# What one file names in another is there.
file(STRINGS "${PREFIX}/share/applications/org.galley.Galley.desktop" entry)
foreach(line IN ITEMS "Icon=org.galley.Galley" "Exec=galley %F")
  if(NOT line IN_LIST entry)
    message(FATAL_ERROR "The desktop entry does not say ${line}")
  endif()
endforeach()
file(READ "${PREFIX}/share/metainfo/org.galley.Galley.metainfo.xml" about)
if(NOT about MATCHES "<launchable type=\"desktop-id\">org.galley.Galley.desktop</launchable>")
  message(FATAL_ERROR "The metadata do not name the desktop entry")
endif()
foreach(size IN ITEMS 16 22 32 48 64 128 256) # bytes 16 to 23 of a PNG are its width and height
  file(READ "${PREFIX}/share/icons/hicolor/${size}x${size}/apps/org.galley.Galley.png" sides OFFSET 16 LIMIT 8 HEX)
  math(EXPR width "0x${sides} >> 32")
  math(EXPR height "0x${sides} & 0xffffffff")
  if(NOT width EQUAL size OR NOT height EQUAL size)
    message(FATAL_ERROR "The icon of ${size} px is ${width} by ${height}")
  endif()
endforeach()

if(DESKTOP_FILE_VALIDATE)
  run("${DESKTOP_FILE_VALIDATE}" "${PREFIX}/share/applications/org.galley.Galley.desktop")
endif()
if(APPSTREAMCLI) # there is no home page
  run("${APPSTREAMCLI}" validate --no-net --override url-homepage-missing=info
    "${PREFIX}/share/metainfo/org.galley.Galley.metainfo.xml")
endif()

set(galley "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen "XDG_CONFIG_HOME=${PREFIX}/home" "${PREFIX}/bin/galley")
run(${galley} --version)
if(NOT said MATCHES "${VERSION}")
  message(FATAL_ERROR "The installed program says it is ${said}")
endif()
foreach(language IN ITEMS en de)
  run("${CMAKE_COMMAND}" -E env GALLEY_LANGUAGE=${language} ${galley} --screenshot "${PREFIX}/${language}.png"
    :/samples/1-wire.txt :/samples/2-courier.txt)
  file(SHA256 "${PREFIX}/${language}.png" ${language})
endforeach()
if(en STREQUAL de)
  message(FATAL_ERROR "The installed program does not speak German")
endif()
