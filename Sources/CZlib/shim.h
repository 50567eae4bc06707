#pragma once

#include <zlib.h>

/// `inflateInit2` for the bare stream that archives hold; a macro, which Swift does not import.
static inline int zlib_begin_bare(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
