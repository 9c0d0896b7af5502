# SPDX-License-Identifier: GPL-3.0-or-later
#
# shopbell_translations(format)   compiles translations/shopbell_*.ts into the layer as :/i18n/shopbell_*.qm
#
# The layers share one file per language. lupdate runs only when asked for, with the target update_translations: it
# rewrites files that people edit. shopbell_en.ts holds the plurals only ("%n review" and "%n reviews"). Texts of Qt
# itself ("Cancel") are not bundled; the program loads them at run time.

function(shopbell_translations layer)
    file(GLOB languages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/shopbell_*.ts")
    set_source_files_properties(${languages} PROPERTIES OUTPUT_LOCATION "${PROJECT_BINARY_DIR}/i18n")
    qt_add_lrelease(shopbell_${layer} TS_FILES ${languages} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(shopbell_${layer} shopbell_i18n
        PREFIX "/i18n" BASE "${PROJECT_BINARY_DIR}/i18n" FILES ${compiled})
    set(lupdate Qt6::lupdate -no-obsolete -no-ui-lines -locations none -extensions cpp,h,ui -I src src ui)
    set(plurals "${PROJECT_SOURCE_DIR}/translations/shopbell_en.ts")
    list(REMOVE_ITEM languages "${plurals}")
    add_custom_target(update_translations
        COMMAND ${lupdate} -ts ${languages}
        COMMAND ${lupdate} -pluralonly -ts "${plurals}"
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        COMMENT "Collecting the texts to translate"
        VERBATIM)
endfunction()
