"""The sheet on the screen: ids and a cache of blocks, painted, edited, sorted and filtered."""
