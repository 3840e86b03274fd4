// Reads from many WebSockets as fast as it can: the other end of a fan-out.
// usage: drain PORT COUNT REQUEST-FILE SUBSCRIPTION-FILE; says "ready", and at each line of input the bytes it has read.
// With an input of "pong" each of them first says that it is there: a server lets go of those who answer no ping.
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

static size_t load(const char *path, char *into, size_t most) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(1); }
    size_t count = fread(into, 1, most, file);
    fclose(file);
    return count;
}

static void send_all(int to, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(to, bytes, count);
        if (sent < 0) { perror("write"); exit(1); }
        bytes += sent;
        count -= (size_t)sent;
    }
}

int main(int argc, char **argv) {
    if (argc != 5) { fprintf(stderr, "usage: drain PORT COUNT REQUEST SUBSCRIPTION\n"); return 64; }
    static char request[4096], subscription[4096], buffer[1 << 18];
    size_t request_length = load(argv[3], request, sizeof request), subscription_length = load(argv[4], subscription, sizeof subscription);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1]))};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int poll = epoll_create1(0);
    int readers = atoi(argv[2]), *sockets = calloc((size_t)readers, sizeof *sockets);
    for (int i = 0; i < readers; i++) {
        int one = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(one, (struct sockaddr *)&to, sizeof to) != 0) { perror("connect"); return 1; }
        send_all(one, request, request_length);
        ssize_t got = 0;
        while (got < (ssize_t)sizeof buffer - 1) {
            ssize_t more = read(one, buffer + got, sizeof buffer - 1 - (size_t)got);
            if (more <= 0) { fprintf(stderr, "refused\n"); return 1; }
            got += more;
            buffer[got] = 0;
            if (strstr(buffer, "\r\n\r\n")) break;
        }
        if (strncmp(buffer, "HTTP/1.1 101", 12) != 0) { fprintf(stderr, "%.200s\n", buffer); return 1; }
        send_all(one, subscription, subscription_length);
        struct epoll_event event = {.events = EPOLLIN, .data.fd = one};
        epoll_ctl(poll, EPOLL_CTL_ADD, one, &event);
        sockets[i] = one;
    }
    struct epoll_event input = {.events = EPOLLIN, .data.fd = 0};
    epoll_ctl(poll, EPOLL_CTL_ADD, 0, &input);
    printf("ready\n");
    fflush(stdout);
    unsigned long long total = 0;
    struct epoll_event events[256];
    for (;;) {
        int count = epoll_wait(poll, events, 256, -1);
        for (int i = 0; i < count; i++) {
            ssize_t got = read(events[i].data.fd, buffer, sizeof buffer);
            if (events[i].data.fd == 0) {
                if (got <= 0) return 0;
                static const char pong[] = {(char)0x8A, (char)0x80, 0, 0, 0, 0};
                for (int i = 0; buffer[0] == 'p' && i < readers; i++) send_all(sockets[i], pong, sizeof pong);
                printf("%llu\n", total);
                fflush(stdout);
            } else if (got <= 0 && errno != EINTR) {
                fprintf(stderr, "a connection ended\n");
                return 1;
            } else {
                total += (unsigned long long)got;
            }
        }
    }
}
