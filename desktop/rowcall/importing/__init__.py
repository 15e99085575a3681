"""From a file to a project: what each column means, what a cell means, and the rows themselves."""
