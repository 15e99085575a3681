"""The words of Rowcall: frozen values and pure functions on them, standard library only."""
