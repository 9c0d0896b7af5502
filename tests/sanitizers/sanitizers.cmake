# SPDX-License-Identifier: GPL-3.0-or-later
#
# Under a sanitizer, planted faults of our own must be reported: else a clean run says nothing, because the sanitizer is
# off or a suppression is too wide.

function(shopbell_planted_fault name expected)
    add_executable(planted_${name} sanitizers/${name}.cpp)
    target_link_libraries(planted_${name} PRIVATE shopbell_options Qt6::Core Qt6::Concurrent)
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
