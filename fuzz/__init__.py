"""Documents that nobody would write, pushed through everything that reads one."""
