#include "CJavaScriptCore.h"
#include <dlfcn.h>

/// What running the microtasks takes; null where the library lacks it. Source: Source/JavaScriptCore/runtime/VM.h and
/// API/JSBasePrivate.h of WebKit
static struct {
    void (*lock)(JSContextRef context);
    void (*unlock)(JSContextRef context);
    void (*drain)(JSContextGroupRef group);
} draining;

static void resolve_draining(void *handle) {
    *(void **)&draining.lock = dlsym(handle, "JSLock");
    *(void **)&draining.unlock = dlsym(handle, "JSUnlock");
    *(void **)&draining.drain = dlsym(handle, "_ZN3JSC2VM15drainMicrotasksEv");
}

bool cjsc_drain_microtasks(JSContextRef context) {
    if (!draining.lock || !draining.unlock || !draining.drain) return false;
    // The engine gives its lock away while a host function runs.
    draining.lock(context);
    draining.drain(JSContextGetGroup(context));
    draining.unlock(context);
    return true;
}

#ifdef __APPLE__

bool cjsc_open(void) {
    resolve_draining(RTLD_DEFAULT);
    return true;
}

const char *cjsc_problem(void) { return ""; }

const char *cjsc_library_name(void) { return "JavaScriptCore.framework"; }

#else

#include <stdio.h>

#define CJSC_SLOT(result, name, parameters, arguments) result(*name) parameters;
static struct {
    CJSC_FUNCTIONS(CJSC_SLOT)
} library;

#define CJSC_FORWARD(result, name, parameters, arguments) \
    result name parameters { return library.name arguments; }
CJSC_FUNCTIONS(CJSC_FORWARD)

/// WebKitGTK's builds of the engine, the one with the C interface that Debian 12 and Ubuntu carry first.
static const char *const names[] = {
    "libjavascriptcoregtk-4.1.so.0",
    "libjavascriptcoregtk-6.0.so.1",
    "libjavascriptcoregtk-4.0.so.18",
};

static const char *opened = "";
static char problem[512];

/// The complaint about the first name is the one to show: the others are only fallbacks.
static void note_problem(void) {
    const char *text = dlerror();
    if (problem[0] == '\0') snprintf(problem, sizeof problem, "%s", text ? text : "unknown reason");
}

static bool resolve(void *handle) {
#define CJSC_RESOLVE(result, name, parameters, arguments) \
    *(void **)&library.name = dlsym(handle, #name); \
    if (!library.name) return false;
    CJSC_FUNCTIONS(CJSC_RESOLVE)
    resolve_draining(handle);
    return true;
}

bool cjsc_open(void) {
    if (opened[0] != '\0') return true;
    problem[0] = '\0';
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        void *handle = dlopen(names[index], RTLD_LAZY | RTLD_LOCAL);
        if (!handle) {
            note_problem();
            continue;
        }
        if (resolve(handle)) {
            opened = names[index];
            problem[0] = '\0';
            return true;
        }
        note_problem();
        dlclose(handle);
    }
    return false;
}

const char *cjsc_problem(void) { return problem; }

const char *cjsc_library_name(void) { return opened; }

#endif
