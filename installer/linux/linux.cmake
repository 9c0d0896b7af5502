# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts on a Linux machine, and the .deb that ./dev package makes of it.

include(GNUInstallDirs)
set(documents "${CMAKE_INSTALL_DATADIR}/doc/shopbell")
set(name org.shopbell.Shopbell)
set(here "${CMAKE_CURRENT_LIST_DIR}")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
set(art "${PROJECT_SOURCE_DIR}/resources/art")

install(TARGETS shopbell shopbell-cli RUNTIME)
install(FILES "${here}/${name}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${here}/${name}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${here}/${name}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME ${name}.xml)
install(FILES "${art}/shopbell-icon.svg" DESTINATION "${icons}/scalable/apps" RENAME ${name}.svg)
foreach(size 16x16 22x22) # Drawn for small sizes, where the large one would blur.
    install(FILES "${art}/shopbell-icon-small.svg" DESTINATION "${icons}/${size}/apps" RENAME ${name}.svg)
endforeach()
install(FILES "${here}/copyright" DESTINATION "${documents}")

# Debian wants manuals and the change log compressed; -n keeps the time out, so that the package can be made again.
find_program(SHOPBELL_GZIP gzip)
if(SHOPBELL_GZIP)
    function(shopbell_install_compressed source destination name)
        set(packed "${PROJECT_BINARY_DIR}/packed/${name}.gz")
        file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/packed")
        add_custom_command(OUTPUT "${packed}" DEPENDS "${source}"
            COMMAND "${SHOPBELL_GZIP}" -9nc "${source}" > "${packed}" VERBATIM)
        add_custom_target(shopbell_packed_${name} ALL DEPENDS "${packed}")
        install(FILES "${packed}" DESTINATION "${destination}")
    endfunction()
    shopbell_install_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${documents}" changelog)
    file(GLOB manuals CONFIGURE_DEPENDS "${here}/*.1")
    foreach(manual IN LISTS manuals)
        get_filename_component(manual_name "${manual}" NAME)
        shopbell_install_compressed("${manual}" "${CMAKE_INSTALL_MANDIR}/man1" "${manual_name}")
    endforeach()
endif()
install(FILES "${here}/completion/shopbell-cli.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME shopbell-cli)
install(FILES "${here}/completion/_shopbell-cli" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME shopbell)
set(CPACK_PACKAGE_VENDOR "Shopbell")
set(CPACK_PACKAGE_CONTACT "Shopbell maintainers <maintainers@shopbell.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "answer customer reviews and keep the promises made in them")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Shopbell keeps what the customers of a small shop say, what the shop answered
and promised, and whether they came back. Everything is in one local file: no
account, no server, no network.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, which shlibdeps does not see: the SVG plugins, the fonts, the words of Qt's own buttons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-noto-cjk, fonts-noto-color-emoji, fonts-noto-core, qt6-translations-l10n")
# Any dictionary will do; without one the spelling is not checked, and the program says so.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-dictionary, qt6-wayland, xdg-utils")
include(CPack)
