#pragma once
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

// OpenSSL may define CRYPTO_memcmp as a macro, which Swift does not import.
static inline int copenssl_differs(const void *_Nonnull a, const void *_Nonnull b, size_t length) {
    return CRYPTO_memcmp(a, b, length);
}

// Macros of expressions that Swift does not import.
enum {
    COPENSSL_PUBLIC_KEY = EVP_PKEY_PUBLIC_KEY,
    COPENSSL_KEY_PAIR = EVP_PKEY_KEYPAIR,
};
