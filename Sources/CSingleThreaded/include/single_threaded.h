// Nothing to declare: the flag is read by libstdc++ only.
