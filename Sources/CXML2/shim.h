#pragma once
#include <dlfcn.h>
#include <stddef.h>

// The part of libxml2 that XPath needs, loaded when it is first asked for: a run without XPath neither needs the library
// nor pays for loading it. Names and layouts are those of libxml2's own headers (tree.h, xpath.h, xmlerror.h), the same
// in every release of series 2; structs end after the last member that is read.

struct cxml2_node {
    void *_Nullable private_data;
    int type;
    const unsigned char *_Nullable name;
    struct cxml2_node *_Nullable children, *_Nullable last, *_Nullable parent, *_Nullable next;
};

struct cxml2_namespace {
    struct cxml2_namespace *_Nullable next;
    int type;
    const unsigned char *_Nullable href, *_Nullable prefix;
};

struct cxml2_node_set {
    int count, capacity;
    struct cxml2_node *_Nullable *_Nullable nodes;
};

struct cxml2_object {
    int type;
    struct cxml2_node_set *_Nullable nodes;
};

struct cxml2_error {
    int domain, code;
    const char *_Nullable message;
    int level;
    const char *_Nullable file;
    int line;
};

enum {
    CXML2_ENTITY_DECLARATION = 17,
    CXML2_NODE_SET = 1,
    CXML2_RECOVER = 1 << 0,
    CXML2_NO_ERROR_OUTPUT = 1 << 5,
    CXML2_NO_WARNING_OUTPUT = 1 << 6,
    CXML2_NO_NETWORK = 1 << 11,
};

typedef void (*cxml2_error_handler)(void *_Nullable context, const struct cxml2_error *_Nullable error);

struct cxml2_functions {
    void (*_Nonnull initialize)(void);
    void *_Nullable (*_Nonnull read_xml)(const char *_Nonnull bytes, int count, const char *_Nullable url,
                                         const char *_Nullable encoding, int options);
    void *_Nullable (*_Nonnull read_html)(const char *_Nonnull bytes, int count, const char *_Nullable url,
                                          const char *_Nullable encoding, int options);
    void (*_Nonnull free_document)(void *_Nonnull document);
    struct cxml2_node *_Nullable (*_Nonnull internal_subset)(const void *_Nonnull document);
    struct cxml2_node *_Nullable (*_Nonnull root)(const void *_Nonnull document);
    struct cxml2_namespace *_Nullable *_Nullable (*_Nonnull namespaces)(const void *_Nonnull document,
                                                                        const struct cxml2_node *_Nonnull node);
    void *_Nullable (*_Nonnull new_context)(void *_Nonnull document);
    void (*_Nonnull free_context)(void *_Nonnull context);
    int (*_Nonnull register_namespace)(void *_Nonnull context, const unsigned char *_Nonnull prefix,
                                       const unsigned char *_Nonnull href);
    struct cxml2_object *_Nullable (*_Nonnull evaluate)(const unsigned char *_Nonnull expression,
                                                        void *_Nonnull context);
    void (*_Nonnull free_object)(struct cxml2_object *_Nonnull object);
    void (*_Nonnull sort)(struct cxml2_node_set *_Nullable nodes);
    unsigned char *_Nullable (*_Nonnull node_text)(struct cxml2_node *_Nonnull node);
    unsigned char *_Nullable (*_Nonnull object_text)(struct cxml2_object *_Nonnull object);
    void (*_Nonnull set_error_handler)(void *_Nullable context, cxml2_error_handler _Nullable handler);
    /// The address of the variable that holds the library's `free`.
    void (*_Nonnull *_Nonnull free)(void *_Nullable memory);
};

/// Fills in the functions and returns 1, or returns 0 where the library or one of them is missing. The library stays
/// loaded.
static inline int cxml2_load(struct cxml2_functions *_Nonnull functions) {
    static const char *const libraries[] = {"libxml2.so.2", "libxml2.so.16", "libxml2.2.dylib", "libxml2.so"};
    // In the order of the struct's members, which are all of one size.
    static const char *const names[] = {
        "xmlInitParser", "xmlReadMemory", "htmlReadMemory", "xmlFreeDoc", "xmlGetIntSubset", "xmlDocGetRootElement",
        "xmlGetNsList", "xmlXPathNewContext", "xmlXPathFreeContext", "xmlXPathRegisterNs", "xmlXPathEval",
        "xmlXPathFreeObject", "xmlXPathNodeSetSort", "xmlXPathCastNodeToString", "xmlXPathCastToString",
        "xmlSetStructuredErrorFunc", "xmlFree"};
    enum { count = sizeof names / sizeof names[0] };
    _Static_assert(sizeof(struct cxml2_functions) == count * sizeof(void *), "one name for each member");

    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof libraries / sizeof libraries[0]; i++)
        library = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
    if (!library) return 0;
    for (size_t i = 0; i < count; i++) {
        void *symbol = dlsym(library, names[i]);
        if (!symbol) return 0;
        __builtin_memcpy((char *)functions + i * sizeof(void *), &symbol, sizeof symbol);
    }
    return 1;
}
