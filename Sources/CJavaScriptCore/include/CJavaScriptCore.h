#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// JavaScriptCore's C interface, as far as we use it. The library is opened when the first script runs: loading it costs
// more than everything else a small run does, and a run without scripts needs none. So the declarations are our own, and
// neither headers nor the library are there when the tool is built.
//
// Source: https://developer.apple.com/documentation/javascriptcore/c-javascriptcore-api and, for the functions that only
// WebKit's private headers declare, Source/JavaScriptCore/API/JSContextRefPrivate.h and JSBasePrivate.h.

typedef const struct OpaqueJSContextGroup *JSContextGroupRef;
typedef const struct OpaqueJSContext *JSContextRef;
typedef struct OpaqueJSContext *JSGlobalContextRef;
typedef struct OpaqueJSString *JSStringRef;
typedef struct OpaqueJSClass *JSClassRef;
typedef const struct OpaqueJSValue *JSValueRef;
typedef struct OpaqueJSValue *JSObjectRef;
typedef uint16_t JSChar;

typedef enum : uint32_t {
    kJSTypeUndefined,
    kJSTypeNull,
    kJSTypeBoolean,
    kJSTypeNumber,
    kJSTypeString,
    kJSTypeObject,
    kJSTypeSymbol,
    kJSTypeBigInt,
} JSType;

typedef enum : uint32_t {
    kJSTypedArrayTypeInt8Array,
    kJSTypedArrayTypeInt16Array,
    kJSTypedArrayTypeInt32Array,
    kJSTypedArrayTypeUint8Array,
    kJSTypedArrayTypeUint8ClampedArray,
    kJSTypedArrayTypeUint16Array,
    kJSTypedArrayTypeUint32Array,
    kJSTypedArrayTypeFloat32Array,
    kJSTypedArrayTypeFloat64Array,
    kJSTypedArrayTypeArrayBuffer,
    kJSTypedArrayTypeNone,
    kJSTypedArrayTypeBigInt64Array,
    kJSTypedArrayTypeBigUint64Array,
} JSTypedArrayType;

typedef JSValueRef _Nullable (*JSObjectCallAsFunctionCallback)(
    JSContextRef _Nonnull context, JSObjectRef _Nonnull function, JSObjectRef _Nonnull receiver, size_t argumentCount,
    const JSValueRef _Nullable *_Nullable arguments, JSValueRef _Nullable *_Nonnull exception);
typedef void (*JSObjectFinalizeCallback)(JSObjectRef _Nonnull object);
typedef void (*JSTypedArrayBytesDeallocator)(void *_Nullable bytes, void *_Nullable data);
typedef bool (*JSShouldTerminateCallback)(JSContextRef _Nonnull context, void *_Nullable data);
typedef void (*JSHeapFinalizer)(JSContextGroupRef _Nonnull group, void *_Nullable data);

/// All members in the library's order; those that we do not use are untyped.
typedef struct {
    int version;
    unsigned attributes;
    const char *_Nullable className;
    JSClassRef _Nullable parentClass;
    const void *_Nullable staticValues;
    const void *_Nullable staticFunctions;
    void (*_Nullable initialize)(void);
    JSObjectFinalizeCallback _Nullable finalize;
    void (*_Nullable hasProperty)(void);
    void (*_Nullable getProperty)(void);
    void (*_Nullable setProperty)(void);
    void (*_Nullable deleteProperty)(void);
    void (*_Nullable getPropertyNames)(void);
    JSObjectCallAsFunctionCallback _Nullable callAsFunction;
    void (*_Nullable callAsConstructor)(void);
    void (*_Nullable hasInstance)(void);
    void (*_Nullable convertToType)(void);
} JSClassDefinition;

// One entry for each function: result, name, parameters, arguments.
#define CJSC_FUNCTIONS(F) \
    F(JSContextGroupRef _Nullable, JSContextGroupCreate, (void), ()) \
    F(void, JSContextGroupRelease, (JSContextGroupRef _Nonnull group), (group)) \
    F(void, JSContextGroupSetExecutionTimeLimit, \
      (JSContextGroupRef _Nonnull group, double seconds, JSShouldTerminateCallback _Nullable callback, \
       void *_Nullable data), \
      (group, seconds, callback, data)) \
    F(void, JSContextGroupClearExecutionTimeLimit, (JSContextGroupRef _Nonnull group), (group)) \
    F(void, JSContextGroupAddHeapFinalizer, \
      (JSContextGroupRef _Nonnull group, JSHeapFinalizer _Nonnull finalizer, void *_Nullable data), \
      (group, finalizer, data)) \
    F(void, JSContextGroupRemoveHeapFinalizer, \
      (JSContextGroupRef _Nonnull group, JSHeapFinalizer _Nonnull finalizer, void *_Nullable data), \
      (group, finalizer, data)) \
    F(JSGlobalContextRef _Nullable, JSGlobalContextCreateInGroup, \
      (JSContextGroupRef _Nonnull group, JSClassRef _Nullable globalClass), (group, globalClass)) \
    F(void, JSGlobalContextRelease, (JSGlobalContextRef _Nonnull context), (context)) \
    F(void, JSGlobalContextSetUnhandledRejectionCallback, \
      (JSGlobalContextRef _Nonnull context, JSObjectRef _Nonnull function, JSValueRef _Nullable *_Nullable exception), \
      (context, function, exception)) \
    F(JSObjectRef _Nonnull, JSContextGetGlobalObject, (JSContextRef _Nonnull context), (context)) \
    F(JSContextGroupRef _Nonnull, JSContextGetGroup, (JSContextRef _Nonnull context), (context)) \
    F(JSGlobalContextRef _Nonnull, JSContextGetGlobalContext, (JSContextRef _Nonnull context), (context)) \
    F(JSValueRef _Nullable, JSEvaluateScript, \
      (JSContextRef _Nonnull context, JSStringRef _Nonnull script, JSObjectRef _Nullable receiver, \
       JSStringRef _Nullable url, int startingLine, JSValueRef _Nullable *_Nullable exception), \
      (context, script, receiver, url, startingLine, exception)) \
    F(JSStringRef _Nonnull, JSStringCreateWithCharacters, \
      (const JSChar *_Nullable characters, size_t count), (characters, count)) \
    F(JSStringRef _Nonnull, JSStringCreateWithUTF8CString, (const char *_Nullable text), (text)) \
    F(void, JSStringRelease, (JSStringRef _Nonnull string), (string)) \
    F(size_t, JSStringGetLength, (JSStringRef _Nonnull string), (string)) \
    F(size_t, JSStringGetMaximumUTF8CStringSize, (JSStringRef _Nonnull string), (string)) \
    F(size_t, JSStringGetUTF8CString, (JSStringRef _Nonnull string, char *_Nonnull buffer, size_t size), \
      (string, buffer, size)) \
    F(JSType, JSValueGetType, (JSContextRef _Nonnull context, JSValueRef _Nonnull value), (context, value)) \
    F(bool, JSValueIsArray, (JSContextRef _Nonnull context, JSValueRef _Nonnull value), (context, value)) \
    F(JSTypedArrayType, JSValueGetTypedArrayType, \
      (JSContextRef _Nonnull context, JSValueRef _Nonnull value, JSValueRef _Nullable *_Nullable exception), \
      (context, value, exception)) \
    F(JSValueRef _Nonnull, JSValueMakeUndefined, (JSContextRef _Nonnull context), (context)) \
    F(JSValueRef _Nonnull, JSValueMakeNull, (JSContextRef _Nonnull context), (context)) \
    F(JSValueRef _Nonnull, JSValueMakeBoolean, (JSContextRef _Nonnull context, bool value), (context, value)) \
    F(JSValueRef _Nonnull, JSValueMakeNumber, (JSContextRef _Nonnull context, double value), (context, value)) \
    F(JSValueRef _Nonnull, JSValueMakeString, (JSContextRef _Nonnull context, JSStringRef _Nonnull string), \
      (context, string)) \
    F(bool, JSValueToBoolean, (JSContextRef _Nonnull context, JSValueRef _Nonnull value), (context, value)) \
    F(double, JSValueToNumber, \
      (JSContextRef _Nonnull context, JSValueRef _Nonnull value, JSValueRef _Nullable *_Nullable exception), \
      (context, value, exception)) \
    F(JSStringRef _Nullable, JSValueToStringCopy, \
      (JSContextRef _Nonnull context, JSValueRef _Nonnull value, JSValueRef _Nullable *_Nullable exception), \
      (context, value, exception)) \
    F(void, JSValueProtect, (JSContextRef _Nonnull context, JSValueRef _Nonnull value), (context, value)) \
    F(void, JSValueUnprotect, (JSContextRef _Nonnull context, JSValueRef _Nonnull value), (context, value)) \
    F(JSClassRef _Nullable, JSClassCreate, (const JSClassDefinition *_Nonnull definition), (definition)) \
    F(void, JSClassRelease, (JSClassRef _Nonnull class), (class)) \
    F(JSObjectRef _Nonnull, JSObjectMake, \
      (JSContextRef _Nonnull context, JSClassRef _Nullable class, void *_Nullable data), (context, class, data)) \
    F(JSObjectRef _Nullable, JSObjectMakeFunction, \
      (JSContextRef _Nonnull context, JSStringRef _Nullable name, unsigned parameterCount, \
       const JSStringRef _Nullable *_Nullable parameterNames, JSStringRef _Nonnull body, JSStringRef _Nullable url, \
       int startingLine, JSValueRef _Nullable *_Nullable exception), \
      (context, name, parameterCount, parameterNames, body, url, startingLine, exception)) \
    F(JSObjectRef _Nullable, JSObjectMakeArray, \
      (JSContextRef _Nonnull context, size_t count, const JSValueRef _Nullable *_Nullable elements, \
       JSValueRef _Nullable *_Nullable exception), \
      (context, count, elements, exception)) \
    F(JSObjectRef _Nullable, JSObjectMakeError, \
      (JSContextRef _Nonnull context, size_t count, const JSValueRef _Nullable *_Nullable arguments, \
       JSValueRef _Nullable *_Nullable exception), \
      (context, count, arguments, exception)) \
    F(void, JSObjectSetPropertyAtIndex, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, unsigned index, JSValueRef _Nonnull value, \
       JSValueRef _Nullable *_Nullable exception), \
      (context, object, index, value, exception)) \
    F(void *_Nullable, JSObjectGetPrivate, (JSObjectRef _Nonnull object), (object)) \
    F(bool, JSObjectSetPrivate, (JSObjectRef _Nonnull object, void *_Nullable data), (object, data)) \
    F(void, JSObjectSetPrototype, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSValueRef _Nonnull prototype), \
      (context, object, prototype)) \
    F(bool, JSObjectIsFunction, (JSContextRef _Nonnull context, JSObjectRef _Nonnull object), (context, object)) \
    F(JSValueRef _Nullable, JSObjectGetProperty, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSStringRef _Nonnull name, \
       JSValueRef _Nullable *_Nullable exception), \
      (context, object, name, exception)) \
    F(void, JSObjectSetProperty, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSStringRef _Nonnull name, \
       JSValueRef _Nonnull value, unsigned attributes, JSValueRef _Nullable *_Nullable exception), \
      (context, object, name, value, attributes, exception)) \
    F(JSValueRef _Nullable, JSObjectGetPropertyAtIndex, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, unsigned index, \
       JSValueRef _Nullable *_Nullable exception), \
      (context, object, index, exception)) \
    F(JSValueRef _Nullable, JSObjectCallAsFunction, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull function, JSObjectRef _Nullable receiver, size_t count, \
       const JSValueRef _Nullable *_Nullable arguments, JSValueRef _Nullable *_Nullable exception), \
      (context, function, receiver, count, arguments, exception)) \
    F(JSObjectRef _Nullable, JSObjectMakeArrayBufferWithBytesNoCopy, \
      (JSContextRef _Nonnull context, void *_Nonnull bytes, size_t count, \
       JSTypedArrayBytesDeallocator _Nullable deallocator, void *_Nullable data, \
       JSValueRef _Nullable *_Nullable exception), \
      (context, bytes, count, deallocator, data, exception)) \
    F(void *_Nullable, JSObjectGetArrayBufferBytesPtr, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSValueRef _Nullable *_Nullable exception), \
      (context, object, exception)) \
    F(size_t, JSObjectGetArrayBufferByteLength, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSValueRef _Nullable *_Nullable exception), \
      (context, object, exception)) \
    F(void *_Nullable, JSObjectGetTypedArrayBytesPtr, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSValueRef _Nullable *_Nullable exception), \
      (context, object, exception)) \
    F(size_t, JSObjectGetTypedArrayByteLength, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSValueRef _Nullable *_Nullable exception), \
      (context, object, exception)) \
    F(size_t, JSObjectGetTypedArrayByteOffset, \
      (JSContextRef _Nonnull context, JSObjectRef _Nonnull object, JSValueRef _Nullable *_Nullable exception), \
      (context, object, exception))

// Our symbols carry a prefix of their own: with the library's names they would take the place of the library's functions
// inside the library.
#define CJSC_DECLARE(result, name, parameters, arguments) result name parameters __asm__("cjsc_" #name);
CJSC_FUNCTIONS(CJSC_DECLARE)
#undef CJSC_DECLARE

/// Opens the library; to be called once, before anything else here. True when it is there. Where the engine can, it is set to
/// look for the end of its time by itself (`usePollingTraps`), not when a signal comes: only then can a heap finalizer end a
/// script.
bool cjsc_open(void);

/// A string of plain ASCII, which keeps one byte for each character; null for any other text. Where the library can, it is
/// made without reading it as UTF-8, which takes some forty instructions for each character.
JSStringRef _Nullable cjsc_make_ascii(const uint8_t *_Nullable bytes, size_t count);

/// Takes the engine's lock, which it gives away while a host function runs: each function here takes and releases it, and
/// that is most of what the small ones do. Held over all of them, by calls in pairs, it costs once.
void cjsc_lock(JSContextRef _Nonnull context);
void cjsc_unlock(JSContextRef _Nonnull context);

/// Runs all microtasks now, within the call into JavaScript that is under way; to be called from a host function, with the
/// lock.
///
/// The engine would run them by itself when the outermost call returns. But then each of them is a call of its own, which
/// starts the count of the time limit anew: microtasks without an end would never meet it.
///
/// WebKit exports the C++ function for its own use, `JSC::VM::drainMicrotasks()`; a context group is a `JSC::VM`. False
/// where the library does not have it.
bool cjsc_drain_microtasks(JSContextRef _Nonnull context);

/// What the system said when the library could not be opened; empty when it could.
const char *_Nonnull cjsc_problem(void);

/// The file name of the library that was opened.
const char *_Nonnull cjsc_library_name(void);

/// The version of the library that was opened; false where it does not say.
bool cjsc_version(unsigned *_Nonnull major, unsigned *_Nonnull minor, unsigned *_Nonnull micro);
