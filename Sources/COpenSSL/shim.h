#pragma once
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

// OpenSSL may define CRYPTO_memcmp as a macro, which Swift does not import.
static inline int copenssl_differs(const void *_Nonnull a, const void *_Nonnull b, size_t length) {
    return CRYPTO_memcmp(a, b, length);
}
