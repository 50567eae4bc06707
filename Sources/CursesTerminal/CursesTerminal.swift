// Stands for the module until its first type.
