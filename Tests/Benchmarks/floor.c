// The floor: the same request over and over with one libcurl handle and nothing around it.
//
//     floor COUNT URL [JSON-BODY]
//
// Sends the header fields that Postrider sends and keeps the body of each response in memory. Ends with 1 unless every
// response had status 200.

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct body {
    char *bytes;
    size_t count, capacity;
};

static size_t append(char *bytes, size_t size, size_t count, void *context) {
    struct body *body = context;
    size_t added = size * count;
    if (body->count + added > body->capacity) {
        body->capacity = 2 * (body->count + added);
        body->bytes = realloc(body->bytes, body->capacity);
        if (!body->bytes) return 0;
    }
    memcpy(body->bytes + body->count, bytes, added);
    body->count += added;
    return added;
}

static struct curl_slist *header_fields(int has_body) {
    static const char *const lines[] = {
        "User-Agent: PostmanRuntime/7.53.0",
        "Accept: */*",
        "Cache-Control: no-cache",
        "Postman-Token: 6f0c1f3e-9a54-4c1b-8d2e-5b7a3c9e1d20",
        "Accept-Encoding: gzip, deflate, br",
        "Connection: keep-alive",
    };
    struct curl_slist *list = has_body ? curl_slist_append(NULL, "Content-Type: application/json") : NULL;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) list = curl_slist_append(list, lines[i]);
    return list;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: floor COUNT URL [JSON-BODY]\n");
        return 2;
    }
    long requests = atol(argv[1]);
    const char *json = argc > 3 ? argv[3] : NULL;

    curl_global_init(CURL_GLOBAL_ALL);
    CURL *easy = curl_easy_init();
    if (!easy) return 1;
    struct curl_slist *fields = header_fields(json != NULL);
    struct body body = {0};
    curl_easy_setopt(easy, CURLOPT_URL, argv[2]);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &body);
    if (json) curl_easy_setopt(easy, CURLOPT_POSTFIELDS, json);

    long answered = 0;
    for (long i = 0; i < requests; i++) {
        long status = 0;
        body.count = 0;
        if (curl_easy_perform(easy) != CURLE_OK) continue;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        if (status == 200) answered++;
    }

    curl_slist_free_all(fields);
    curl_easy_cleanup(easy);
    curl_global_cleanup();
    free(body.bytes);
    if (answered == requests) return 0;
    fprintf(stderr, "floor: %ld of %ld requests had no answer 200\n", requests - answered, requests);
    return 1;
}
