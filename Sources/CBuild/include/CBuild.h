#pragma once

/// Returns the commit the program was built from, as Package.swift was told by its environment; NULL if it was not.
const char *build_commit(void);

/// Returns the day of that commit as YYYY-MM-DD; NULL if it was not told.
const char *build_date(void);
