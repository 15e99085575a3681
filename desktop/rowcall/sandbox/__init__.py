"""The practice service: a real HTTP server on loopback that plays the Pronto API with invented people."""
