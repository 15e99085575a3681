"""Tells what kind of place a folder is: a disk of this machine, a network share, or one that a service copies away."""

from __future__ import annotations

from pathlib import Path

import psutil

NETWORK_KINDS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "9p", "afs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.glusterfs", "ceph", "lustre"),
    }
)
"""File systems whose files may be open on several machines; SQLite's log needs memory shared by all who write."""
SYNCED_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box": "Box",
    "box sync": "Box",
    "pcloud": "pCloud",
    "synology drive": "Synology Drive",
    "synologydrive": "Synology Drive",
}
"""How the folders of these services are called, in lower case; OneDrive adds the name of a firm."""


def network_share(folder: Path) -> str:
    """The share that a folder is on, as the system names it; empty where it is on a disk of this machine."""
    path = str(folder.resolve())
    if path.startswith(("\\\\", "//")):
        return path
    best = ""
    share = ""
    for mount in psutil.disk_partitions(all=True):
        if _holds(mount.mountpoint, path) and len(mount.mountpoint) >= len(best):
            best = mount.mountpoint
            is_network = mount.fstype.lower() in NETWORK_KINDS or "remote" in mount.opts.split(",")
            share = (mount.device or mount.mountpoint) if is_network else ""
    return share


def synced_by(folder: Path) -> str:
    """The service that copies a folder to other machines, by its folder's name; empty where none is known."""
    for part in folder.resolve().parts:
        name = part.casefold()
        if name in SYNCED_NAMES:
            return SYNCED_NAMES[name]
        if name.startswith("onedrive - "):
            return SYNCED_NAMES["onedrive"]
        if name.startswith("googledrive-"):
            return SYNCED_NAMES["googledrive"]
    return ""


def _holds(mount: str, path: str) -> bool:
    return path == mount or path.startswith(mount.rstrip("/\\") + ("\\" if "\\" in mount else "/"))
