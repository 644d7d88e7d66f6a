"""The commands, a module each: what click parses, and what is printed."""
