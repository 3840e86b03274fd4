#ifndef AGENT_RUNTIME_H
#define AGENT_RUNTIME_H

/* Call first: one heap for all threads, which take little from it. */
void agent_runtime_prepare(void);

/* Gives freed memory back: a bundle of certificates takes a mebibyte during each handshake. */
void agent_runtime_release(void);

/* Gives back the memory that only the start needed: free heap, and pages of code and constants, which are read from the file again when
   they are used. */
void agent_runtime_trim(void);

#endif
