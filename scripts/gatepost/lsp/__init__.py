"""A language server: what the command line says of a document, said in an editor while it is written.

`positions` counts as editors count, `workspace` knows which texts hold, `server` speaks the protocol (and is the
only module that needs pygls). What is between them is pure: a view of the documents and an offset in, an answer out.
"""
