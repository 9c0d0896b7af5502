# SPDX-License-Identifier: GPL-3.0-or-later
#
# Included rather than a folder of its own in the build: the tests share one precompiled header, and GCC refuses it when
# the build folder that Qt Test puts on the command line differs.
#
# architecture.rules   the checks themselves, on planted code that breaks each rule
# architecture.tree    the checks on the source tree and the translations

add_library(shopbell_architecture STATIC
    architecture/rules.cpp
    architecture/rules.h
    architecture/sourcefile.cpp
    architecture/sourcefile.h
    architecture/translations.cpp
    architecture/translations.h)
target_include_directories(shopbell_architecture PUBLIC "${PROJECT_SOURCE_DIR}/tests")
target_link_libraries(shopbell_architecture PUBLIC Qt6::Core PRIVATE shopbell_options)
set_target_properties(shopbell_architecture PROPERTIES UNITY_BUILD OFF)

foreach(name rules tree)
    add_executable(test_architecture_${name} architecture/test_${name}.cpp)
    target_compile_definitions(test_architecture_${name} PRIVATE
        SHOPBELL_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        SHOPBELL_LAYERS_FILE="${PROJECT_BINARY_DIR}/layers.txt"
        SHOPBELL_LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
    target_link_libraries(test_architecture_${name} PRIVATE shopbell_options shopbell_architecture Qt6::Test)
    set_target_properties(test_architecture_${name} PROPERTIES
        UNITY_BUILD OFF RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/architecture")
    shopbell_precompile(test_architecture_${name} tests)
    add_test(NAME architecture.${name} COMMAND test_architecture_${name})
    shopbell_test_environment(architecture.${name})
    set_tests_properties(architecture.${name} PROPERTIES LABELS architecture)
endforeach()
