#define _GNU_SOURCE
#include "agent_runtime.h"

#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void agent_runtime_prepare(void) { mallopt(M_ARENA_MAX, 1); }

/* The first object is the program itself. Segments that can be written have changed pages, which would be lost. */
static int drop_unchanged(struct dl_phdr_info *info, size_t size, void *unused) {
    (void)size;
    (void)unused;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || (part->p_flags & PF_W)) continue;
        uintptr_t start = (info->dlpi_addr + part->p_vaddr + page - 1) & ~(page - 1);
        uintptr_t end = (info->dlpi_addr + part->p_vaddr + part->p_memsz) & ~(page - 1);
        if (start < end) madvise((void *)start, end - start, MADV_DONTNEED);
    }
    return 1;
}

void agent_runtime_release(void) { malloc_trim(0); }

void agent_runtime_trim(void) {
    malloc_trim(0);
    dl_iterate_phdr(drop_unchanged, NULL);
}
