# SPDX-License-Identifier: GPL-3.0-or-later
#
# shopbell_layer(storage USES domain PUBLIC_QT Concurrent LIBRARIES SQLite::SQLite3 RESOURCES sql)
#
# One folder src/<layer> is one static library shopbell_<layer>, also called Shopbell::<Layer>.
#   USES              the layers below that it may use; anything else is refused by the architecture test
#   PUBLIC_QT         Qt modules that appear in its headers
#   PRIVATE_QT        Qt modules that appear in its sources only
#   PUBLIC_LIBRARIES  other libraries that appear in its headers
#   LIBRARIES         other libraries that appear in its sources only
#   RESOURCES         folders of resources/ that are compiled into it; resources/sql/x.sql becomes :/sql/x.sql
#
# shopbell_program(shopbell LAYER app)
#
# The executable made of src/<layer>/main.cpp and that layer. The rest of the layer is a library, so tests can link it.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # No layer generates headers for another: all can compile at the same time.
set(CMAKE_AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")

# What every target of the house is compiled with.
add_library(shopbell_options INTERFACE)
target_compile_definitions(shopbell_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SHOPBELL_VERSION="${PROJECT_VERSION}")
target_compile_options(shopbell_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    # GCC 12 takes the payload of an empty std::optional for a value that is read; clang-tidy looks after the real ones.
    "$<$<CXX_COMPILER_ID:GNU>:-Wshadow=compatible-local;-Wno-maybe-uninitialized>")
if(CMAKE_UNITY_BUILD)
    # What stands in an unnamed namespace of a .cpp looks to GCC as if it stood in a header.
    target_compile_options(shopbell_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
if(SHOPBELL_SANITIZE)
    target_compile_options(shopbell_options INTERFACE
        -fsanitize=${SHOPBELL_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(shopbell_options INTERFACE -fsanitize=${SHOPBELL_SANITIZE})
endif()
if(SHOPBELL_LIBFUZZER)
    target_compile_options(shopbell_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(shopbell_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Tools that only make the build quicker; it works without them.
find_program(SHOPBELL_CCACHE ccache)
if(SHOPBELL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache needs to accept a precompiled header; the base directory lets two clones share entries.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} "${SHOPBELL_CCACHE}")
endif()
find_program(SHOPBELL_MOLD mold)
if(SHOPBELL_MOLD)
    target_link_options(shopbell_options INTERFACE -fuse-ld=mold)
endif()

# Precompiled headers, each shared by all who fit: core and widgets for the layers, tests and widget_tests for the tests.
# GCC refuses one that was made with a Qt module its user does not link, so each links the fewest modules. In a unity
# build the layers do without: the batches already share their headers.
function(shopbell_precompile target kind)
    if(NOT SHOPBELL_PCH)
        return()
    endif()
    get_target_property(unity ${target} UNITY_BUILD)
    if(unity)
        return()
    endif()
    target_compile_options(${target} PRIVATE -fpch-preprocess -Wno-error=invalid-pch)
    target_precompile_headers(${target} REUSE_FROM shopbell_pch_${kind})
endfunction()

function(shopbell_add_pch kind)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "QT;HEADERS")
    file(WRITE "${PROJECT_BINARY_DIR}/pch/${kind}.cpp" "// The precompiled header hangs on this file.\n")
    add_library(shopbell_pch_${kind} OBJECT EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/pch/${kind}.cpp")
    set_target_properties(shopbell_pch_${kind} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF UNITY_BUILD OFF)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_link_libraries(shopbell_pch_${kind} PRIVATE shopbell_options ${arg_QT})
    target_compile_options(shopbell_pch_${kind} PRIVATE -fpch-preprocess)
    target_precompile_headers(shopbell_pch_${kind} PRIVATE ${arg_HEADERS})
endfunction()

function(shopbell_layer layer)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;PUBLIC_QT;PRIVATE_QT;PUBLIC_LIBRARIES;LIBRARIES;RESOURCES")
    string(JOIN " " edge "${layer}:" ${arg_USES} | ${arg_PUBLIC_QT} | ${arg_PRIVATE_QT})
    set_property(GLOBAL APPEND PROPERTY SHOPBELL_LAYERS "${edge}")

    # The folder is the list: a file belongs to the layer because it lies there, so no list can be forgotten or collide
    # when two people add files at the same time. CONFIGURE_DEPENDS makes ninja notice new files.
    set(folder "${PROJECT_SOURCE_DIR}/src/${layer}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp" "${folder}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")

    set(target shopbell_${layer})
    add_library(${target} STATIC ${sources})
    shopbell_unity(${target} "${folder}" ${sources})
    string(SUBSTRING ${layer} 0 1 initial)
    string(TOUPPER ${initial} initial)
    string(SUBSTRING ${layer} 1 -1 rest)
    add_library(Shopbell::${initial}${rest} ALIAS ${target})

    set(below "")
    foreach(used IN LISTS arg_USES)
        if(NOT TARGET shopbell_${used})
            message(FATAL_ERROR "${layer} uses ${used}, which does not stand above it in CMakeLists.txt")
        endif()
        list(APPEND below shopbell_${used})
    endforeach()
    list(TRANSFORM arg_PUBLIC_QT PREPEND Qt6::)
    list(TRANSFORM arg_PRIVATE_QT PREPEND Qt6::)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target}
        PUBLIC ${below} Qt6::Core ${arg_PUBLIC_QT} ${arg_PUBLIC_LIBRARIES}
        PRIVATE shopbell_options ${arg_PRIVATE_QT} ${arg_LIBRARIES})

    foreach(resource IN LISTS arg_RESOURCES)
        shopbell_resources(${target} ${resource})
    endforeach()

    # How much of Qt comes with the layer: what is precompiled for it and for its tests depends on it.
    set(qt ${arg_PUBLIC_QT})
    foreach(used IN LISTS below)
        get_target_property(inherited ${used} SHOPBELL_QT)
        list(APPEND qt ${inherited})
    endforeach()
    list(REMOVE_DUPLICATES qt)
    set_target_properties(${target} PROPERTIES SHOPBELL_QT "${qt}")
    if("Qt6::Widgets" IN_LIST qt)
        shopbell_precompile(${target} widgets)
    else()
        shopbell_precompile(${target} core)
    endif()
endfunction()

# A unity build by the alphabet compiles half a layer again when a file is added, because it moves all behind it into
# other batches. Here its name alone says into which of 1, 2, 4, 8 ... batches a file goes.
function(shopbell_unity target folder)
    if(NOT CMAKE_UNITY_BUILD)
        return()
    endif()
    set(sources ${ARGN})
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources files)
    set(batches 1)
    while(batches LESS 32 AND files GREATER 8)
        math(EXPR batches "${batches} * 2")
        math(EXPR files "${files} / 2")
    endwhile()
    foreach(source IN LISTS sources)
        file(RELATIVE_PATH name "${folder}" "${source}")
        string(MD5 hash "${name}")
        string(SUBSTRING ${hash} 0 4 hash)
        math(EXPR batch "0x${hash} % ${batches}")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP batch${batch})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()

# Compiles resources/<folder> into the target under the prefix /<folder>.
function(shopbell_resources target folder)
    set(base "${PROJECT_SOURCE_DIR}/resources/${folder}")
    file(GLOB_RECURSE files CONFIGURE_DEPENDS "${base}/*")
    if(files)
        qt_add_resources(${target} ${target}_${folder} PREFIX "/${folder}" BASE "${base}" FILES ${files})
    endif()
endfunction()

function(shopbell_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LAYER" "")
    add_executable(${name} "${PROJECT_SOURCE_DIR}/src/${arg_LAYER}/main.cpp")
    target_link_libraries(${name} PRIVATE shopbell_options shopbell_${arg_LAYER})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}" UNITY_BUILD OFF)
endfunction()

# One line "layer: layers it uses | public Qt modules | private Qt modules" for each layer, for the architecture test.
function(shopbell_write_layers file)
    get_property(lines GLOBAL PROPERTY SHOPBELL_LAYERS)
    list(JOIN lines "\n" text)
    file(CONFIGURE OUTPUT "${file}" CONTENT "${text}\n" @ONLY)
endfunction()
