'use strict';

// Built-ins as they are before the first script runs. A script may replace any of them, for its own use or by mistake,
// and what it does must not change what our code does. Files take what they need from here, not from the global object.

const { bind, call } = Function.prototype;

/** Makes a plain function of a method: uncurry(Array.prototype.push)(array, item). */
const uncurry = bind.bind(call);

const sizeOf = (type) => uncurry(Object.getOwnPropertyDescriptor(type.prototype, 'size').get);

/** Built-in objects, functions and uncurried methods, named Type_method where the name alone would not tell. */
module.exports = {
    __proto__: null,
    // Not by its name, which scripts do not see.
    global: Function('return this')(),
    uncurry,

    Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, Function, JSON, Map, Math, Number, Object, Promise,
    Proxy, Reflect, RegExp, Set, String, Symbol, SyntaxError, TypeError, Uint8Array, WeakMap, WeakSet,

    apply: Reflect.apply,
    construct: Reflect.construct,
    create: Object.create,
    defineProperty: Object.defineProperty,
    freeze: Object.freeze,
    getOwnPropertyDescriptor: Object.getOwnPropertyDescriptor,
    getOwnPropertyNames: Object.getOwnPropertyNames,
    getPrototypeOf: Object.getPrototypeOf,
    hasOwn: Object.hasOwn,
    isArray: Array.isArray,
    isView: ArrayBuffer.isView,
    keys: Object.keys,
    now: Date.now,
    ownKeys: Reflect.ownKeys,
    parse: JSON.parse,
    setPrototypeOf: Object.setPrototypeOf,
    stringify: JSON.stringify,

    indexOf: uncurry(Array.prototype.indexOf),
    join: uncurry(Array.prototype.join),
    pop: uncurry(Array.prototype.pop),
    push: uncurry(Array.prototype.push),
    shift: uncurry(Array.prototype.shift),
    slice: uncurry(Array.prototype.slice),

    String_charCodeAt: uncurry(String.prototype.charCodeAt),
    String_endsWith: uncurry(String.prototype.endsWith),
    String_includes: uncurry(String.prototype.includes),
    String_indexOf: uncurry(String.prototype.indexOf),
    String_padEnd: uncurry(String.prototype.padEnd),
    String_padStart: uncurry(String.prototype.padStart),
    String_repeat: uncurry(String.prototype.repeat),
    String_slice: uncurry(String.prototype.slice),
    String_split: uncurry(String.prototype.split),
    String_startsWith: uncurry(String.prototype.startsWith),
    String_toLowerCase: uncurry(String.prototype.toLowerCase),
    String_trim: uncurry(String.prototype.trim),

    Date_getTime: uncurry(Date.prototype.getTime),
    Function_toString: uncurry(Function.prototype.toString),
    Object_toString: uncurry(Object.prototype.toString),
    Symbol_toString: uncurry(Symbol.prototype.toString),
    exec: uncurry(RegExp.prototype.exec),
    isPrototypeOf: uncurry(Object.prototype.isPrototypeOf),
    propertyIsEnumerable: uncurry(Object.prototype.propertyIsEnumerable),
    Promise_resolve: Promise.resolve,
    then: uncurry(Promise.prototype.then),
    toISOString: uncurry(Date.prototype.toISOString),

    Map_delete: uncurry(Map.prototype.delete),
    Map_forEach: uncurry(Map.prototype.forEach),
    Map_get: uncurry(Map.prototype.get),
    Map_has: uncurry(Map.prototype.has),
    Map_set: uncurry(Map.prototype.set),
    Map_size: sizeOf(Map),
    Set_add: uncurry(Set.prototype.add),
    Set_delete: uncurry(Set.prototype.delete),
    Set_forEach: uncurry(Set.prototype.forEach),
    Set_has: uncurry(Set.prototype.has),
    Set_size: sizeOf(Set),
    WeakMap_get: uncurry(WeakMap.prototype.get),
    WeakMap_set: uncurry(WeakMap.prototype.set),
};
