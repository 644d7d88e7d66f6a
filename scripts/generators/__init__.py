"""What `scripts/generate.py` writes, one module a sort of file."""
