#include "CBuild.h"

#include <stddef.h>

#define TEXT(token) QUOTED(token)
#define QUOTED(token) #token

const char *build_commit(void) {
#ifdef BUILD_COMMIT
  return TEXT(BUILD_COMMIT);
#else
  return NULL;
#endif
}

const char *build_date(void) {
#ifdef BUILD_DATE
  return TEXT(BUILD_DATE);
#else
  return NULL;
#endif
}
