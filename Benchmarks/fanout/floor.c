// The floor of a fan-out: a bare loop that writes the same frame to every socket, and nothing else.
// usage: floor COUNT; says its port; each line of input "FRAMES SIZE" is answered with the CPU seconds it took.
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static double cpu(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int argc, char **argv) {
    int count = argc == 2 ? atoi(argv[1]) : 0, port = 0;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in at = {.sin_family = AF_INET};
    socklen_t length = sizeof at;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&at, sizeof at) != 0 || listen(listener, 1024) != 0) { perror("listen"); return 1; }
    getsockname(listener, (struct sockaddr *)&at, &length);
    port = ntohs(at.sin_port);
    printf("%d\n", port);
    fflush(stdout);
    int *readers = calloc((size_t)count, sizeof *readers);
    static char buffer[1 << 16];
    for (int i = 0; i < count; i++) {
        readers[i] = accept(listener, NULL, NULL);
        if (read(readers[i], buffer, sizeof buffer) <= 0) return 1;
        const char *answer = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
        if (write(readers[i], answer, strlen(answer)) < 0) return 1;
    }
    int frames, size;
    while (scanf("%d %d", &frames, &size) == 2) {
        size_t head = size < 126 ? 2 : 4;
        static char frame[1 << 16];
        frame[0] = (char)0x81;
        if (head == 2) {
            frame[1] = (char)size;
        } else {
            frame[1] = 126;
            frame[2] = (char)(size >> 8);
            frame[3] = (char)size;
        }
        memset(frame + head, 'x', (size_t)size);
        double began = cpu();
        for (int n = 0; n < frames; n++) {
            for (int i = 0; i < count; i++)
                if (write(readers[i], frame, head + (size_t)size) < 0) { perror("write"); return 1; }
            // As far apart as the others' frames, so that sockets are as empty.
            struct timespec pause = {0, 20000000};
            nanosleep(&pause, NULL);
        }
        printf("%f\n", cpu() - began);
        fflush(stdout);
    }
}
