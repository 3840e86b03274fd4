// GCC 12's static libstdc++ reads this flag of the C library, which glibc has from 2.32. The agent also runs on 2.31. 0 means that there may
// be threads, which is always safe.
__attribute__((visibility("hidden"))) char __libc_single_threaded = 0;
