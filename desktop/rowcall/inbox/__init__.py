"""Receives what the service sends to an address of ours, on this machine alone and only while somebody waits for it."""
