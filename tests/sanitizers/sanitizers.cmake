# SPDX-License-Identifier: GPL-3.0-or-later
#
# Under a sanitizer, planted faults of our own must be reported: else a clean run says nothing, because the sanitizer is
# off or what we tell it hides too much.

# What the thread sanitizer has to be told about Qt, see qtedges.cpp; linked into every test, and into the programs, which
# tests start.
add_library(shopbell_qt_edges INTERFACE)
if(SHOPBELL_SANITIZE MATCHES "thread")
    set(edges "${CMAKE_CURRENT_LIST_DIR}/qtedges.cpp")
    add_library(shopbell_qt_edges_object OBJECT "${edges}")
    target_link_libraries(shopbell_qt_edges_object PRIVATE shopbell_options Qt6::Core)
    set_target_properties(shopbell_qt_edges_object PROPERTIES UNITY_BUILD OFF AUTOMOC OFF)
    file(STRINGS "${edges}" lines REGEX "_ZNK?[0-9]")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${edges}")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "_ZNK?[A-Za-z0-9_]+" symbol "${line}")
        target_link_options(shopbell_qt_edges INTERFACE "-Wl,--wrap=${symbol}")
    endforeach()
    target_link_libraries(shopbell_qt_edges INTERFACE
        shopbell_qt_edges_object $<TARGET_OBJECTS:shopbell_qt_edges_object>)
    foreach(program shopbell shopbell-cli)
        target_link_libraries(${program} PRIVATE shopbell_qt_edges)
    endforeach()
endif()

function(shopbell_planted_fault name expected)
    add_executable(planted_${name} sanitizers/${name}.cpp)
    target_link_libraries(planted_${name} PRIVATE shopbell_options shopbell_qt_edges Qt6::Core Qt6::Concurrent)
    set_target_properties(planted_${name} PROPERTIES UNITY_BUILD OFF AUTOMOC OFF)
    add_test(NAME sanitizers.${name} COMMAND planted_${name})
    shopbell_test_environment(sanitizers.${name})
    # An abort would fail the test whatever it printed.
    set_tests_properties(sanitizers.${name} PROPERTIES
        LABELS sanitizers
        PASS_REGULAR_EXPRESSION "${expected}"
        ENVIRONMENT_MODIFICATION "ASAN_OPTIONS=set:;UBSAN_OPTIONS=set:")
endfunction()

if(SHOPBELL_SANITIZE MATCHES "address")
    shopbell_planted_fault(overflow "ERROR: AddressSanitizer: heap-buffer-overflow")
endif()
if(SHOPBELL_SANITIZE MATCHES "undefined")
    shopbell_planted_fault(shift "runtime error: shift exponent")
endif()
if(SHOPBELL_SANITIZE MATCHES "thread")
    shopbell_planted_fault(race "ThreadSanitizer: data race .*Counter::count")
endif()
