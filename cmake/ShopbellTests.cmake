# SPDX-License-Identifier: GPL-3.0-or-later
#
# shopbell_tests(storage)     tests/storage/test_*.cpp: one program test_storage (support/run.h); in ctest each file is
#                             storage.<name>, a process of its own, with the label storage
# shopbell_fuzz_targets()     tests/fuzz/fuzz_*.cpp
# shopbell_benchmarks()       tests/bench/*.cpp
#
# A test is added by writing its file; there is no list.

set(SHOPBELL_TEST_TIMEOUT 120 CACHE STRING "Seconds after which a test is stopped")

# What a test sees of the machine: no display, a fixed zone and language, a home of its own, the same chance each time.
function(shopbell_test_environment test)
    set(home "${PROJECT_BINARY_DIR}/run/${test}")
    file(MAKE_DIRECTORY "${home}")
    set(environment
        QT_QPA_PLATFORM=offscreen
        TZ=Europe/London
        LC_ALL=C.UTF-8
        LANGUAGE=
        HOME=${home}
        XDG_CONFIG_HOME=${home}/config
        XDG_DATA_HOME=${home}/data
        XDG_CACHE_HOME=${PROJECT_BINARY_DIR}/run/.cache
        QT_LOGGING_RULES=
        RC_PARAMS=seed=20260101
        ASAN_OPTIONS=abort_on_error=1:detect_stack_use_after_return=1
        UBSAN_OPTIONS=abort_on_error=1:print_stacktrace=1
        LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp
        TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0)
    get_filename_component(shared "${PROJECT_SOURCE_DIR}/../shared/data" ABSOLUTE)
    if(IS_DIRECTORY "${shared}")
        list(APPEND environment SHOPBELL_SHARED_DATA=${shared})
    endif()
    set_tests_properties(${test} PROPERTIES
        ENVIRONMENT "${environment}"
        WORKING_DIRECTORY "${home}"
        TIMEOUT ${SHOPBELL_TEST_TIMEOUT})
endfunction()

function(shopbell_tests folder)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/${folder}/test_*.cpp")
    if(NOT sources)
        return()
    endif()
    # Journeys and faults need the whole program; every other folder mirrors one layer.
    set(layer ${folder})
    if(folder MATCHES "^(journeys|faults)$")
        set(layer app)
    endif()
    # A layer that draws is tested with widgets at hand, also look, which itself has none.
    set(support shopbell_test_support)
    set(kind tests)
    get_target_property(qt shopbell_${layer} SHOPBELL_QT)
    if("Qt6::Gui" IN_LIST qt OR "Qt6::Widgets" IN_LIST qt)
        set(support shopbell_test_support_widgets shopbell_test_support Qt6::Widgets)
        set(kind widget_tests)
    endif()

    # A file with a main() of its own, because it starts itself anew, is a program of its own.
    set(together "")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        string(REGEX REPLACE "^test_" "" name "${name}")
        set(test ${folder}.${name})
        file(STRINGS "${source}" own_main REGEX "^int main\\(")
        if(own_main)
            shopbell_test_program(test_${folder}_${name} "${source}")
            add_test(NAME ${test} COMMAND test_${folder}_${name})
        else()
            list(APPEND together "${source}")
            add_test(NAME ${test} COMMAND test_${folder} ${name})
        endif()
        shopbell_test_environment(${test})
        set_tests_properties(${test} PROPERTIES LABELS ${folder})
    endforeach()
    if(together)
        shopbell_test_program(test_${folder} ${together})
    endif()
endfunction()

# For shopbell_tests(), whose variables it uses.
function(shopbell_test_program target)
    add_executable(${target} ${ARGN})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}/src")
    target_compile_definitions(${target} PRIVATE SHOPBELL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    # A test of the whole runs the programs themselves: SHOPBELL_CLI and SHOPBELL_PROGRAM are their paths.
    if(folder MATCHES "^(cli|app|journeys|faults)$")
        target_compile_definitions(${target} PRIVATE
            SHOPBELL_CLI="$<TARGET_FILE:shopbell-cli>" SHOPBELL_PROGRAM="$<TARGET_FILE:shopbell>")
        add_dependencies(${target} shopbell-cli shopbell)
    endif()
    # Support stands before the layer: its members ask for the layer's symbols, and only those a test uses are drawn in.
    target_link_libraries(${target} PRIVATE
        shopbell_options ${support} shopbell_${layer} Qt6::Test shopbell_rapidcheck shopbell_qt_edges)
    set_target_properties(${target} PROPERTIES
        UNITY_BUILD OFF RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/${folder}")
    shopbell_precompile(${target} ${kind})
endfunction()

# Each file defines LLVMFuzzerTestOneInput. In a usual build a small driver replays tests/fuzz/corpus/<name>/ and a fixed
# number of seeded mutations of it under ctest; with SHOPBELL_LIBFUZZER and clang it becomes a libFuzzer binary to run by hand.
function(shopbell_fuzz_targets)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/fuzz/fuzz_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(target "${source}" NAME_WE)
        string(REGEX REPLACE "^fuzz_" "" name "${target}")
        add_executable(${target} "${source}")
        target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}/src")
        target_link_libraries(${target} PRIVATE shopbell_options shopbell_test_support shopbell_services shopbell_format shopbell_qt_edges)
        set_target_properties(${target} PROPERTIES
            UNITY_BUILD OFF RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/fuzz")
        if(SHOPBELL_LIBFUZZER)
            target_link_options(${target} PRIVATE -fsanitize=fuzzer)
            continue()
        endif()
        target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/driver.cpp")
        add_test(NAME fuzz.${name} COMMAND ${target} "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name}")
        shopbell_test_environment(fuzz.${name})
        set_tests_properties(fuzz.${name} PROPERTIES LABELS fuzz)
    endforeach()
endfunction()

# Not part of ctest: a timed assertion would only measure the machine. ./dev bench runs them.
function(shopbell_benchmarks)
    find_package(benchmark REQUIRED)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/bench/*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(target "${source}" NAME_WE)
        add_executable(${target} "${source}")
        target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}/src")
        target_compile_definitions(${target} PRIVATE SHOPBELL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
        # Few need the window, which takes longest to build.
        set(layers shopbell_services shopbell_charts)
        if(target MATCHES "window")
            set(layers shopbell_app)
        endif()
        target_link_libraries(${target} PRIVATE
            shopbell_options shopbell_test_support ${layers} benchmark::benchmark)
        set_target_properties(${target} PROPERTIES
            UNITY_BUILD OFF RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bench")
    endforeach()
endfunction()
