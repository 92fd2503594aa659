#define _GNU_SOURCE
#include "CJavaScriptCore.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CJSC_SLOT(result, name, parameters, arguments) result(*name) parameters;
static struct {
    CJSC_FUNCTIONS(CJSC_SLOT)
} library;

#define CJSC_FORWARD(result, name, parameters, arguments) \
    result name parameters { return library.name arguments; }
CJSC_FUNCTIONS(CJSC_FORWARD)

/// Where the engine is: WebKitGTK's builds of it, the one that Debian 12 and Ubuntu carry first, and Apple's framework.
static const char *const names[] = {
#ifdef __APPLE__
    "/System/Library/Frameworks/JavaScriptCore.framework/JavaScriptCore",
#else
    "libjavascriptcoregtk-4.1.so.0",
    "libjavascriptcoregtk-6.0.so.1",
    "libjavascriptcoregtk-4.0.so.18",
#endif
};

static const char *opened = "";
static char problem[512];

/// An object of C++ that a function returns in memory that its caller gives: so do C and C++ alike with what is that long.
struct returned {
    void *object;
    void *unused[3];
};

/// What not every build of the engine has; null where it is missing. Source: Source/JavaScriptCore/API/JSBasePrivate.h and
/// OpaqueJSString.h, Source/JavaScriptCore/API/glib/JSCOptions.h and JSCVersion.h, Source/JavaScriptCore/runtime/VM.h,
/// Source/WTF/wtf/text/WTFString.h of WebKit
static struct {
    void (*lock)(JSContextRef context);
    void (*unlock)(JSContextRef context);
    void (*drain)(JSContextGroupRef group);
    // The constructor String(std::span<const Latin1Character>): `text` becomes the one pointer that a String is.
    void (*make_text)(void **text, const uint8_t *bytes, size_t count);
    // OpaqueJSString::tryCreate(String &&), which leaves the String empty.
    struct returned (*make_string)(void **text);
    int (*set_boolean)(const char *option, int value);
    int (*set_integer)(const char *option, int value);
    int (*set_unsigned)(const char *option, unsigned value);
    int (*set_size)(const char *option, size_t value);
    void (*for_each)(int (*visit)(const char *option, int type, const char *description, void *data), void *data);
    unsigned (*major)(void);
    unsigned (*minor)(void);
    unsigned (*micro)(void);
} extras;

static void resolve_extras(void *handle) {
    *(void **)&extras.lock = dlsym(handle, "JSLock");
    *(void **)&extras.unlock = dlsym(handle, "JSUnlock");
    *(void **)&extras.drain = dlsym(handle, "_ZN3JSC2VM15drainMicrotasksEv");
    *(void **)&extras.make_text = dlsym(handle, "_ZN3WTF6StringC1ESt4spanIKhLm18446744073709551615EE");
    *(void **)&extras.make_string = dlsym(handle, "_ZN14OpaqueJSString9tryCreateEON3WTF6StringE");
    *(void **)&extras.set_boolean = dlsym(handle, "jsc_options_set_boolean");
    *(void **)&extras.set_integer = dlsym(handle, "jsc_options_set_int");
    *(void **)&extras.set_unsigned = dlsym(handle, "jsc_options_set_uint");
    *(void **)&extras.set_size = dlsym(handle, "jsc_options_set_size");
    *(void **)&extras.for_each = dlsym(handle, "jsc_options_foreach");
    *(void **)&extras.major = dlsym(handle, "jsc_get_major_version");
    *(void **)&extras.minor = dlsym(handle, "jsc_get_minor_version");
    *(void **)&extras.micro = dlsym(handle, "jsc_get_micro_version");
}

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
    resolve_extras(handle);
    return true;
}

/// Options that are numbers of bytes.
static const struct {
    const char *option;
    unsigned bytes;
} sizes[] = {
    // What the engine takes for the machine's memory: the limit of a script, unless an option sets another. How much garbage may
    // lie about before it is collected follows from it: where the memory is large, a run takes 6 MB more, and a tenth more after
    // 100,000 scripts than after 1,000. Scripts that keep more than is assumed may do so; their garbage is collected sooner.
    {"forceRAMSize", 1u << 30},
    // How much is allocated at least before garbage is collected: at half as much, the first collection comes while the assertion
    // library is being loaded, and finds none.
    {"smallHeapSize", 2u << 20},
};

/// A size is an `unsigned` in some versions of the engine and a `size_t` in others; the wrong one of the two functions writes a
/// complaint to standard error. Types 2 and 3 of enum JSCOptionType.
static int set_size(const char *option, int type, const char *description, void *unused) {
    for (size_t index = 0; index < sizeof sizes / sizeof *sizes; index++) {
        if (strcmp(option, sizes[index].option) != 0) continue;
        if (type == 2 && extras.set_unsigned) extras.set_unsigned(option, sizes[index].bytes);
        if (type == 3 && extras.set_size) extras.set_size(option, sizes[index].bytes);
    }
    return 0;
}

/// Options count only before the first context group is made. Setting them starts the engine, which takes the thread for
/// its main one.
static void set_options(void) {
    if (extras.set_boolean) extras.set_boolean("usePollingTraps", 1);
    // The last compiler takes longer for our functions than a run of many thousand scripts gets back, and its code takes
    // memory: a tenth more after 100,000 scripts than after 1,000. It is left to loops of millions of rounds.
    if (extras.set_integer) extras.set_integer("thresholdForFTLOptimizeAfterWarmUp", 5000000);
    // The first compiler takes up what is loaded once, such as the assertion library: 4 times the usual number of rounds gives a
    // run's first script a millisecond or two, and takes nothing from one of thousands.
    if (extras.set_integer) extras.set_integer("thresholdForJITAfterWarmUp", 2000);
    if (extras.for_each) extras.for_each(set_size, NULL);
}

/// The engine's symbols are looked for in the engine and its libraries first: they stand there, and not in any of the forty
/// libraries of the tool, through which each look-up would go before. A fifth less time for all of them.
static const int own_symbols_first =
#ifdef RTLD_DEEPBIND
    RTLD_DEEPBIND;
#else
    0;
#endif

static bool open_library(void) {
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        void *handle = dlopen(names[index], RTLD_LAZY | RTLD_LOCAL | own_symbols_first);
        if (handle && resolve(handle)) {
            opened = names[index];
            problem[0] = '\0';
            return true;
        }
        note_problem();
        if (handle) dlclose(handle);
    }
    return false;
}

bool cjsc_open(void) {
    bool is_open = open_library();
    if (is_open) set_options();
    return is_open;
}

const char *cjsc_problem(void) { return problem; }

const char *cjsc_library_name(void) { return opened; }

bool cjsc_version(unsigned *major, unsigned *minor, unsigned *micro) {
    if (!extras.major || !extras.minor || !extras.micro) return false;
    *major = extras.major();
    *minor = extras.minor();
    *micro = extras.micro();
    return true;
}

static bool is_ascii(const uint8_t *bytes, size_t count) {
    uint8_t all = 0;
    for (size_t index = 0; index < count; index++) all |= bytes[index];
    return all < 0x80;
}

/// The engine's way to read UTF-8 ends at the first zero.
static JSStringRef make_by_reading(const uint8_t *bytes, size_t count) {
    if (memchr(bytes, 0, count)) return NULL;
    char *text = strndup((const char *)bytes, count);
    if (!text) return NULL;
    JSStringRef string = library.JSStringCreateWithUTF8CString(text);
    free(text);
    return string;
}

JSStringRef cjsc_make_ascii(const uint8_t *bytes, size_t count) {
    if (count == 0) return library.JSStringCreateWithUTF8CString("");
    if (!is_ascii(bytes, count)) return NULL;
    if (!extras.make_text || !extras.make_string) return make_by_reading(bytes, count);
    void *text = NULL;
    extras.make_text(&text, bytes, count);
    return extras.make_string(&text).object;
}

void cjsc_lock(JSContextRef context) {
    if (extras.lock && extras.unlock) extras.lock(context);
}

void cjsc_unlock(JSContextRef context) {
    if (extras.lock && extras.unlock) extras.unlock(context);
}

bool cjsc_drain_microtasks(JSContextRef context) {
    if (!extras.lock || !extras.unlock || !extras.drain) return false;
    extras.drain(JSContextGetGroup(context));
    return true;
}
