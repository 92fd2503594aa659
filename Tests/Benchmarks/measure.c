// Runs a program with its output thrown away.
//
//     measure PROGRAM ARGUMENT…
//
// Prints the time from start to exit and the processor's time, both in microseconds, and the peak memory in kilobytes
// (1000 bytes). Ends with the program's exit code.

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static double microseconds(struct timeval time) { return time.tv_sec * 1e6 + time.tv_usec; }

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: measure PROGRAM ARGUMENT…\n");
        return 2;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    pid_t child;
    int status;
    struct rusage usage;
    double start = now();
    int error = posix_spawn(&child, argv[1], &actions, NULL, argv + 1, environ);
    if (error) {
        fprintf(stderr, "measure: %s: %s\n", argv[1], strerror(error));
        return 2;
    }
    if (wait4(child, &status, 0, &usage) < 0) return 2;
    double end = now();

#ifdef __APPLE__
    double bytes = usage.ru_maxrss;
#else
    double bytes = usage.ru_maxrss * 1024.0;
#endif
    double processor = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    printf("%.0f %.0f %.0f\n", end - start, processor, bytes / 1000);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
