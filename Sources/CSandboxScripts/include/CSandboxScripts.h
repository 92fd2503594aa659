#pragma once

/// One of our JavaScript files, as it is embedded in the tool.
typedef struct {
    /// Its path below `js/`, such as `sdk/header.js`; null behind the last file.
    const char *_Nullable path;
    /// Its text in UTF-8, ended by a zero byte.
    const char *_Nullable text;
} CSandboxScript;

/// The first of all embedded files, which stand one behind the other; an entry without a path ends them.
const CSandboxScript *_Nonnull csandboxscripts_first(void);
