"""The three-way match, in the forms in which it is asked for. A module a form, each a function to text."""
