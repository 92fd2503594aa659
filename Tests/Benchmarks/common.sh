# What the measurements share: the programs, an nginx on loopback, and collections to run. To be sourced in bash, by a script
# that stands beside it.
#
# Sets: directory (temporary, removed at the end), postrider, floor, measure, url.

fail() {
    echo "Benchmarks: $*" >&2
    exit 1
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
sources=Tests/Benchmarks
PATH=$PATH:/usr/sbin
for program in swift cc nginx perl ${counts_instructions:+valgrind strip}; do
    command -v "$program" >/dev/null || fail "$program is missing; .ci/setup tests installs it"
done
# Neither program may reach for the outside world.
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY

directory=$(mktemp -d)
nginx= mock=
finish() {
    [[ -z $nginx ]] || kill "$nginx" 2>/dev/null || true
    [[ -z $mock ]] || kill "$mock" 2>/dev/null || true
    wait
    rm -rf "$directory"
}
trap finish EXIT

# --- Programs ---------------------------------------------------------------------------------------------------------

build=(swift build -c release --static-swift-stdlib --product postrider --scratch-path "${SCRATCH_PATH:-.build}")
"${build[@]}" >"$directory/build.log" 2>&1 || { cat "$directory/build.log" >&2 && fail "postrider could not be built"; }
postrider=$("${build[@]}" --show-bin-path)/postrider
floor=$directory/floor
measure=$directory/measure
cc -O2 -o "$floor" "$sources/floor.c" -lcurl
cc -O2 -o "$measure" "$sources/measure.c"

# --- Server -----------------------------------------------------------------------------------------------------------

free_port() {
    perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1")->sockport'
}

answer='{"id":"00u1f96ECLNVOKVMUSEA","status":"ACTIVE","created":"2024-12-12T16:14:22.000Z","profile":{"firstName":"Ada","lastName":"Lovelace","email":"ada@example.com","login":"ada@example.com"}}'

write_configuration() {
    cat >"$directory/nginx.conf" <<END
daemon off;
master_process off;
pid $directory/nginx.pid;
events { worker_connections 64; }
http {
    access_log off;
    keepalive_requests 100000000;
    client_body_temp_path $directory;
    proxy_temp_path $directory;
    fastcgi_temp_path $directory;
    uwsgi_temp_path $directory;
    scgi_temp_path $directory;
    default_type application/json;
    server {
        listen 127.0.0.1:$1;
        location / { return 200 '$answer'; }
    }
}
END
}

# Another program may take the port before nginx does; then nginx ends at once and the next port is tried.
start_server() {
    for attempt in 1 2 3 4 5; do
        port=$(free_port)
        write_configuration "$port"
        nginx -p "$directory" -c "$directory/nginx.conf" -e "$directory/error.log" &
        nginx=$!
        for wait in {1..100}; do
            kill -0 "$nginx" 2>/dev/null || break
            [[ -s $directory/nginx.pid ]] && "$floor" 1 "http://127.0.0.1:$port/" 2>/dev/null && return
            sleep 0.05
        done
        kill "$nginx" 2>/dev/null || true
        nginx=
    done
    fail "nginx did not start: $(cat "$directory/error.log")"
}

start_server
url=http://127.0.0.1:$port

# start_mock [OPTION]...: serves the same answer with `postrider mock`. Sets mock_url.
start_mock() {
    cat >"$directory/examples.json" <<END
{
  "info": { "name": "Examples", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [{
    "name": "User",
    "request": { "method": "GET", "url": "{{url}}/users" },
    "response": [{
      "name": "A user", "code": 200, "originalRequest": { "method": "GET", "url": "{{url}}/users" },
      "header": [{ "key": "Content-Type", "value": "application/json" }],
      "body": "${answer//\"/\\\"}"
    }]
  }]
}
END
    mkfifo "$directory/announcement"
    "$postrider" mock "$directory/examples.json" --silent "$@" >"$directory/announcement" &
    mock=$!
    local announcement
    read -r announcement <"$directory/announcement"
    mock_url=http://127.0.0.1:${announcement#*127.0.0.1:}
    mock_url=${mock_url%%,*}
}

# --- Collections ------------------------------------------------------------------------------------------------------

cat >"$directory/one.json" <<END
{
  "info": { "name": "One", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [{ "name": "One", "request": { "method": "GET", "url": "$url/users" } }]
}
END

cat >"$directory/scripted.json" <<END
{
  "info": { "name": "One", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [{
    "name": "One",
    "event": [{ "listen": "test", "script": { "exec": [
      "pm.test('is there', () => { pm.expect(pm.response.code).to.equal(200); });",
      "pm.test('is active', () => { pm.expect(pm.response.json().status).to.equal('ACTIVE'); });"
    ] } }],
    "request": { "method": "GET", "url": "$url/users" } }]
}
END

cat >"$directory/ready.json" <<END
{
  "info": { "name": "One", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [{
    "name": "One",
    "event": [{ "listen": "test", "script": { "exec": ["pm.expect;"] } }],
    "request": { "method": "GET", "url": "$url/users" } }]
}
END

body='{\"profile\":{\"firstName\":\"{{first}}\",\"lastName\":\"{{last}}\",\"email\":\"{{login}}@example.com\",\"login\":\"{{login}}@example.com\"},\"credentials\":{\"password\":{\"value\":\"{{pass}}\"}}}'
posted='{"profile":{"firstName":"Ada","lastName":"Lovelace","email":"ada@example.com","login":"ada@example.com"},"credentials":{"password":{"value":"correct horse"}}}'

ten_items() {
    for number in {1..10}; do
        cat <<END
    { "name": "Post $number",
      "request": {
        "method": "POST",
        "header": [{ "key": "X-Run", "value": "{{login}}-$number" }],
        "url": "{{url}}/api/v1/users/{{login}}?activate=true&number=$number",
        "body": { "mode": "raw", "raw": "$body", "options": { "raw": { "language": "json" } } } } }$([[ $number == 10 ]] || echo ,)
END
    done
}

cat >"$directory/ten.json" <<END
{
  "info": { "name": "Ten", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [
$(ten_items)
  ]
}
END

cat >"$directory/environment.json" <<END
{
  "name": "Benchmark",
  "values": [
    { "key": "url", "value": "$url" }, { "key": "first", "value": "Ada" }, { "key": "last", "value": "Lovelace" },
    { "key": "login", "value": "ada" }, { "key": "pass", "value": "correct horse", "type": "secret" }
  ]
}
END
