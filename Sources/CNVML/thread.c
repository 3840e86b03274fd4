#define _GNU_SOURCE
#include "cnvml.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

int cnvml_thread(void *(*body)(void *), void *context) {
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes)) return -1;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    int code = pthread_create(&thread, &attributes, body, context);
    pthread_attr_destroy(&attributes);
    return code;
}

int cnvml_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }
